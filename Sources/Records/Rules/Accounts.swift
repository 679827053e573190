extension Rules {
    /// The last day on which the accounts of a period may be posted, and the rule that sets it; nil when none does.
    ///
    /// The packs speak of monthly and quarterly accounts only; a board's own rule holds for any.
    package func accountsDue(after period: Period) -> (day: Day, clause: Clause<Int>)? {
        var rules = self
        switch period {
        case .month, .quarter: break
        case .year, .half, .week: rules.places = []
        }
        return rules.financeDueDays(on: period.last).map {
            (daysOff.end(of: $0.value, after: period.last), $0)
        }
    }
}
