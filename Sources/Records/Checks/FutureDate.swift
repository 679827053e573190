import Documents

extension Check {
    static let futureDate = Check(
        id: "future-date", severity: .error,
        title: "发生过的事不在将来",
        why: """
            公布、开会、收支、整改都是发生过的事，日子不会晚于今天。多半是年份写错了。公示的截止日、计划和期限可以在将来。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2062-03-01
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """,
        inspection: .disclosure { record, register, verdict in
            // A board that stands still at a day of its own says so: its clerk looks at another calendar.
            let isFixed = register.archive.board.asOf?.value == register.asOf
            for event in record.events(after: register.asOf) {
                verdict.report(
                    SourceLocation(event.path, event.day.place),
                    "日期在将来：\(event.name) \(event.day.value)，\(isFixed ? "截至" : "今天是") \(register.asOf)",
                    help: isFixed
                        ? "board.yml 的“截至”写的是 \(register.asOf)：删去它，就算到今天"
                        : "核对年份；\(event.otherwise)")
            }
        })
}
