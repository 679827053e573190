import Documents

extension Check {
    static let pollCounts = Check(
        id: "poll-counts", severity: .error,
        title: "收回不多于发出，有效不多于收回",
        why: """
            收回的票比发出的多，这次测评就不能算。
            """,
        wrong: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 27
            收回: 28
            有效: 27
            选项: {满意: 20, 基本满意: 5, 不满意: 2}
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
            if poll.returned.value > poll.issued.value {
                verdict.report(
                    record.location(poll.returned.place),
                    "收回多于发出：收回 \(poll.returned.value)，发出 \(poll.issued.value)", help: "核对票数")
            }
            if poll.valid.value > poll.returned.value {
                verdict.report(
                    record.location(poll.valid.place),
                    "有效多于收回：有效 \(poll.valid.value)，收回 \(poll.returned.value)", help: "核对票数")
            }
        })
}
