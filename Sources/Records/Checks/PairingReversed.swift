import Documents

extension Check {
    static let pairingReversed = Check(
        id: "pairing-reversed", severity: .error,
        title: "结对的“止”不早于“起”",
        why: """
            “止”写早了，这一组结对一天也没有过，网页上就找不到它。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-02
            办法: 包帮
            起: 2026-03-01
            止: 2025-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            \(Surroundings.sending)
            """,
        right: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-02
            办法: 包帮
            起: 2026-03-01
            止: 2027-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            \(Surroundings.sending)
            """,
        inspection: .of(.pairings) { record, pairing, verdict in
            guard let from = pairing.from,
                let until = pairing.until, until.value < from.value
            else { return }
            verdict.report(
                record.location(until.place), "止日早于起日：结对 \(from.value) 至 \(until.value)",
                help: "核对起止日期")
        })
}
