import Documents

extension Check {
    static let subsidyOverAppropriated = Check(
        id: "subsidy-over-appropriated", severity: .finding,
        title: "发放不超过拨款",
        basis: "本补贴的拨款",
        why: """
            发的钱不应当多于拨的钱。多了，就是挪了别的钱，或者名单不实。
            """,
        wrong: """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-03-01
            合计: 390.00
            拨款: 350.00
            ---
            """,
        right: """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-03-01
            合计: 390.00
            拨款: 390.00
            ---
            """,
        inspection: .of(.subsidies) { record, subsidy, verdict in
            guard let appropriated = subsidy.appropriated,
                let paid = subsidy.paidOut, paid > appropriated.value
            else { return }
            // What so few had is not told by a finding either.
            let isTold = !subsidy.isTooSmall
            verdict.report(
                record.location(appropriated.place),
                isTold
                    ? "发放超过拨款：发放 \(paid.text) 元，拨款 \(appropriated.value.text) 元"
                    : "发放超过拨款：不足 \(SmallCells.least) 户（人），数不列",
                help: "核对名单和拨款；由别处补足的写明来源",
                basis: isTold ? "本补贴的拨款：\(appropriated.value.text) 元" : "本补贴的拨款", about: .record)
        })
}
