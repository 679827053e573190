extension Check {
    static let logUnknownDuty = Check(
        id: "log-unknown-duty", severity: .error,
        title: "工作记录点名的职责在办法里",
        why: """
            记录凭职责的名称归到办法里，名称写错，做了的事就等于没有记。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联络
            ---
            \(Surroundings.duties)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            ---
            \(Surroundings.duties)
            """)
}
