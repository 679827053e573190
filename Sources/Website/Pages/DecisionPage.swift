import Records

/// What was decided on: the matter, the money, the outcome.
extension Decision {
    func fill(_ fields: inout PageFields) {
        var facts = Facts()
        facts.add("事项", HTML(text: matter.text))
        facts.add("动议", initiator.map { HTML(text: $0.text) })
        if let amount {
            facts.add("金额", HTML(fen: amount.value.fen), unit: "元")
            facts.add(long: "金额大写", HTML(text: amountInWords?.value ?? amount.value.capitals))
        }
        fields[.money] = facts.finished
        fields[.outcome] = outcomeInWords
    }

    private var outcomeInWords: HTML {
        guard let outcome else { return HTML() }
        var html = HTML()
        if let note = outcome.note { html.append("<p>\(text: note)</p>") }
        var facts = Facts()
        facts.add("完成日期", outcome.day.map { HTML($0.value) })
        if let final = outcome.final?.value {
            facts.add("决算", HTML(fen: final.fen), unit: "元")
            if let amount = amount?.value {
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
