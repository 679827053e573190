import Records

/// The states that an item of a ledger goes through, in their order, and where it may go from each.
struct StateTrack {
    let rule: Method.Ledger

    /// The states as a track, each with its count where there is one to say.
    func html(_ tally: [Int]? = nil) -> HTML {
        var html: HTML = "<ol class=\"track\">"
        // Where a state may lead to several, arrows from each to its neighbour would tell a course that there is not.
        let isChain = Set(rule.moves.filter { $0.to > $0.from }) == Set(steps)
        for (index, state) in rule.states.enumerated() {
            switch (isChain && index > 0, rule.isClosed(index)) {
            case (true, true): html.append(literal: "<li class=\"to end\">")
            case (true, false): html.append(literal: "<li class=\"to\">")
            case (false, true): html.append(literal: "<li class=\"end\">")
            case (false, false): html.append(literal: "<li>")
            }
            html.append(text: state)
            if let tally, tally.indices.contains(index) { html.append(" <b>\(grouped: tally[index])</b>") }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ol>")
        return html
    }

    /// From each state to the next.
    private var steps: [Method.Ledger.Move] {
        rule.states.indices.dropLast().map { Method.Ledger.Move(from: $0, to: $0 + 1) }
    }

    /// Which moves are declared, where they are not simply from each state to the next.
    var moves: HTML {
        let closed = rule.closed.sorted().map { rule.states[$0] }.joined(separator: "、")
        var html: HTML = "<p class=\"words\">"
        if Set(rule.moves) != Set(steps) {
            let texts = rule.states.indices.compactMap { from -> String? in
                let to = rule.moves.filter { $0.from == from }.map { rule.states[$0.to] }
                return to.isEmpty ? nil : "\(rule.states[from]) → \(to.joined(separator: " 或 "))"
            }
            html.append("可以这样变：\(text: texts.joined(separator: "；"))。")
        }
        html.append("到“\(text: closed)”算办结。")
        if let most = rule.extensions {
            html.append(most == 0 ? "期限不能延。" : "期限最多延 \(most) 次。")
        }
        html.append(literal: "</p>")
        return html
    }
}
