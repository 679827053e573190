import Documents

extension Method.Appraisal {
    /// For what points are added to a total or taken off it, and how many at most (加分, 扣分).
    package struct Adjustments: Sendable {
        package struct Rule: Sendable {
            package var cause: Located<String>
            /// Each time.
            package var points: Quantity?
            /// At most for this cause.
            package var cap: Quantity?
        }

        /// None: any cause will do.
        package var rules: [Rule]
        /// At most for all together.
        package var cap: Quantity?

        package func rule(for cause: String) -> Rule? { rules.first { $0.cause.value == cause } }
    }
}

extension Evaluation {
    /// For what a row's bonus or deduction is, and how much of it, where that is said.
    package struct Cause: Sendable {
        package var name: String
        package var points: Quantity?
    }
}

extension Evaluation.Cause {
    /// Reads `迟报`, `迟报 2`, `迟报 2分`; a name of the method is never cut.
    init(_ text: String, among known: [String]) {
        name = text
        points = nil
        if known.contains(text) { return }
        guard let space = text.lastIndex(where: { " \u{3000}".contains($0) }) else { return }
        var number = text[text.index(after: space)...]
        if number.hasSuffix("分") { number = number.dropLast() }
        guard let points = Quantity(String(number)) else { return }
        self.points = points
        name = String(text[..<space])
        while name.last.map({ " \u{3000}".contains($0) }) ?? false { name.removeLast() }
    }

    /// As a page says it: `迟报 2 分`.
    package var text: String { points.map { "\(name) \($0.text) 分" } ?? name }
}
