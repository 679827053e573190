import Documents

extension Check {
    /// A warning: a record may have been read out or handed round before it was posted.
    static let firstPosting = Check(
        id: "first-posting", severity: .warning,
        title: "日期就是最早一次公开的日子",
        why: """
            “日期”是第一次公布的日子，时间线和期限都从它算起。它和最早的公示起日不一样，总有一个写错了。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            公开: {公示: {起: 2026-03-03, 止: 2026-03-18}}
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
            guard let first = record.postings.min(by: { $0.from.value < $1.from.value }),
                first.from.value != record.day.value
            else { return }
            verdict.report(
                record.location(record.day.place),
                "日期不是首次公布的日子：写 \(record.day.value)，\(first.name.text)自 \(first.from.value) 起",
                help: "把日期改成 \(first.from.value)，或改正公开的起日")
        })
}
