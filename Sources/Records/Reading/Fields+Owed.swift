import Documents

extension Fields {
    /// The first year that anything can be owed from: what is reckoned period by period needs a bound.
    private static let firstYear = 2000

    /// The day from which on something is owed by all.
    func dayOwed(_ term: Term, into log: inout Diagnostics) -> Day? {
        guard let day = value(term, as: Day.self, into: &log) else { return nil }
        if day.value.year >= Self.firstYear { return day.value }
        log.report(
            .wrongType, at: location(day.place), "“\(spelling(term))”早于 \(Self.firstYear) 年",
            help: "写 \(Self.firstYear) 年以后的日子")
        return nil
    }
}
