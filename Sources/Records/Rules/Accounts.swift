extension Rules {
    /// The last day on which the accounts of a period may be posted, and the rule that sets it; nil when none does.
    ///
    /// The packs speak of monthly and quarterly accounts only; a board's own rule holds for any. A last day on a weekend
    /// moves to the Monday (Civil Code §203).
    package func accountsDue(after period: Period) -> (day: Day, clause: Clause<Int>)? {
        var rules = self
        switch period {
        case .month, .quarter: break
        case .year, .half, .week: rules.places = []
        }
        return rules.financeDueDays(on: period.last).map { ((period.last + $0.value).rolledOverWeekend, $0) }
    }
}

extension Day {
    /// The Monday after, for a Saturday or a Sunday; else the day itself.
    var rolledOverWeekend: Day { weekday > 5 ? self + (8 - weekday) : self }
}
