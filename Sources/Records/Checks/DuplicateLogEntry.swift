import Documents

extension Check {
    static let duplicateLogEntry = Check(
        id: "duplicate-log-entry", severity: .error,
        title: "一件事只记一条",
        why: """
            同一天、同一个职责、同一个对象，主体和说明也都一样的两条，是记重了；确实做了两次的，写一条，数量写 2。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            记录: [{日期: 2026-06-02, 说明: 问春耕}, {日期: 2026-06-02, 说明: 问春耕}]
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
            记录: [{日期: 2026-06-02, 说明: 问春耕}, {日期: 2026-06-02, 说明: 问低保}]
            ---
            \(Surroundings.duties)
            """,
        inspection: .register { register, verdict in
            for pair in register.repeatedEntries {
                let location = register.location(of: pair.second)
                let first = register.location(of: pair.first)
                verdict.report(
                    location, "重复的记录：\(pair.second.day) 的这一条已经记过（\(pair.duty)）",
                    help: "和 \(first.path):\(first.place.line) 一样；删去一条，或写明不同的对象、主体、说明")
            }
        })
}
