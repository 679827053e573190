import Records

extension Site {
    /// A decision's six steps, and where it stands. On its page; paper tells them in its own way.
    func fillSteps(
        _ fields: inout PageFields, _ index: Disclosure.Reference, _ disclosure: Disclosure,
        _ decision: Decision
    ) {
        let track = StepTrack(
            decision: decision, postings: disclosure.postings, asOf: register.asOf,
            topics: Set(register.findings[index]?.compactMap(\.topic) ?? []))
        fields[.steps] = track.html
        if disclosure.withdrawal == nil {
            let posted = fields[.status]
            fields[.status] = posted.isEmpty ? track.status : "\(posted)\(track.remainder)"
        }
    }

    /// What was decided on: the matter, the money, the outcome.
    func fillDecision(_ fields: inout PageFields, _ decision: Decision) -> PageType {
        var facts = Facts()
        facts.add("事项", HTML(text: decision.matter.text))
        facts.add("动议", decision.initiator.map { HTML(text: $0.text) })
        if let amount = decision.amount {
            facts.add("金额", HTML(fen: amount.value.fen), unit: "元")
            facts.add(long: "金额大写", HTML(text: decision.amountInWords?.value ?? amount.value.capitals))
        }
        fields[.money] = facts.finished
        fields[.outcome] = outcome(of: decision)
        return .decision
    }

    private func outcome(of decision: Decision) -> HTML {
        guard let outcome = decision.outcome else { return HTML() }
        var html = HTML()
        if let note = outcome.note { html.append("<p>\(text: note)</p>") }
        var facts = Facts()
        facts.add("完成日期", outcome.day.map { HTML($0.value) })
        if let final = outcome.final?.value {
            facts.add("决算", HTML(fen: final.fen), unit: "元")
            if let amount = decision.amount?.value {
                let difference = final - amount
                let word = difference.fen == 0 ? "与决议金额" : difference.fen < 0 ? "比决议少" : "比决议多"
                facts.add(
                    word, difference.fen == 0 ? "相同" : HTML(fen: Int64(difference.fen.magnitude)),
                    unit: difference.fen == 0 ? "" : "元")
            }
            facts.add(long: "决算大写", HTML(text: final.capitals))
        }
        html.append(facts.finished)
        return html
    }
}
