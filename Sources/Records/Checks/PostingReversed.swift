import Documents

extension Check {
    static let postingReversed = Check(
        id: "posting-reversed", severity: .error,
        title: "公开的止日不早于起日",
        why: """
            止日早于起日的公示不可能有过。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            公开: {公示: {起: 2026-03-01, 止: 2026-02-16}}
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}
            ---
            """,
        inspection: .record { record, _, verdict in
            for posting in record.postings {
                guard let until = posting.until, until.value < posting.from.value else { continue }
                verdict.report(
                    record.location(until.place),
                    "止日早于起日：\(posting.name.text) \(posting.from.value) 至 \(until.value)",
                    help: "核对起止日期")
            }
        })
}
