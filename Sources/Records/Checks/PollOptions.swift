import Documents

extension Check {
    static let pollOptions = Check(
        id: "poll-options", severity: .error,
        title: "各选项之和等于有效票",
        why: """
            每张有效票选一项，加起来就是有效票数。
            """,
        wrong: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 30
            收回: 28
            有效: 27
            选项: {满意: 20, 基本满意: 5, 不满意: 3}
            ---
            """,
        right: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 30
            收回: 28
            有效: 27
            选项: {满意: 20, 基本满意: 5, 不满意: 2}
            ---
            """,
        inspection: .of(.polls) { record, poll, verdict in
            guard poll.isWhole, !poll.options.isEmpty,
                poll.votes != poll.valid.value
            else { return }
            verdict.report(
                record.location(poll.valid.place), "有效票不符：有效 \(poll.valid.value)，各选项之和 \(poll.votes)",
                help: "核对各选项的票数")
        })
}
