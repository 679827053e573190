import Documents

extension Check {
    static let changedBeforePublished = Check(
        id: "changed-before-published", severity: .error,
        title: "更正、撤回都在公布之后",
        why: """
            未公布过的东西谈不上更正和撤回。日期写反，读的人就不知道自己看到的是哪一版。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            更正: {原因: 时间写错, 日期: 2026-02-25}
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            更正: {原因: 时间写错, 日期: 2026-03-02}
            ---
            """,
        inspection: .record { record, _, verdict in
            let changes =
                record.amendments.map { ("更正", $0.day) } + (record.withdrawal.map { [("撤回", $0.day)] } ?? [])
            for (name, day) in changes where day.value < record.day.value {
                verdict.report(
                    record.location(day.place),
                    "\(name)早于公布：\(name) \(day.value)，公布 \(record.day.value)", help: "核对这两个日期")
            }
        })
}
