import Documents

extension Check {
    static let logAfterRecord = Check(
        id: "log-after-record", severity: .error,
        title: "做了才记",
        why: """
            记录公布的那一天，只能记已经做了的事。日期更晚的，不是写错了，就是先记后做。后来做的，另写一条记录。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            记录: [{日期: 2026-06-02, 说明: 问春耕}, {日期: 2026-06-20, 说明: 问低保}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            记录: [{日期: 2026-06-02, 说明: 问春耕}, {日期: 2026-06-04, 说明: 问低保}]
            ---
            \(surroundings)
            """,
        inspection: .of(.logs) { record, work, verdict in
            for entry in work.entries where record.day.value < entry.day {
                verdict.report(
                    SourceLocation(work.entriesPath, entry.place),
                    "记录晚于公布：\(entry.day) 的事，\(record.day.value) 就公布了",
                    help: "核对日期；后来做的，另写一条记录")
            }
        })

    private static let surroundings = """
        -- methods/sigeyi.md --
        ---
        类型: 工作法
        标题: 四个一
        参加: 全部村
        职责:
          - {名称: 电话联系, 主体: 结对单位, 频次: 每月, 数量: 1}
        ---
        """
}
