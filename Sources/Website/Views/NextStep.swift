import Records

/// What a clerk writes to make good a publication that is missing: which kind, of which period.
struct NextStep: Sendable {
    /// As `gongkai new` takes it; nil where any kind of general items will do.
    let kind: String?
    let period: Period
    /// How many periods are missing, this one the first.
    let missing: Int
    /// What the kind asks, or the last record of it: how it is done.
    let guide: Anchor?

    /// Nil for what stands in a record already.
    init?(_ overdue: Overdue, last: Anchor?, of site: Site) {
        switch overdue.matter {
        case .accounts(let period, let missing):
            kind = Kind.statement.text
            self.period = period
            self.missing = missing
            guide = last
        case .own(let own, let period, let missing):
            kind = own.title.value
            self.period = period
            self.missing = missing
            guide = Anchor(to: own.rules, text: "这一类要写什么")
        case .generalItems(let period, let missing):
            kind = nil
            self.period = period
            self.missing = missing
            guide = nil
        case .milestone, .remedy, .item, .chased: return nil
        }
    }
}
