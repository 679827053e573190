extension Check {
    static let unknownSubject = Check(
        id: "unknown-subject", severity: .error,
        title: "记录和参加的对象是本公开栏的村、乡镇、单位或职务",
        why: """
            对象写错，做的事就算到别人头上，或者谁也算不上。按村考核的职责，对象是村；没有写的，算记录所在的村。
            写了村名，而公开栏没有这个村的，不会算到别的村头上，先改正。
            """,
        wrong: """
            -- county-log.md --
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            记录: [{日期: 2026-06-02, 对象: 石古村}]
            ---
            \(Surroundings.duties)
            """,
        right: """
            -- county-log.md --
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            记录: [{日期: 2026-06-02, 对象: 石谷村}]
            ---
            \(Surroundings.duties)
            """)
}
