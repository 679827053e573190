import Records

/// What a clerk writes to make good a publication that is missing: which kind, of which period, in which file.
struct NextStep: Sendable {
    /// As `gongkai new` takes it; nil where any kind of general items will do.
    let kind: String?
    /// As the record says it: `2026-02`.
    let period: String
    /// How many periods are missing, this one the first.
    let missing: Int
    /// Under the folder of the content: the file, or the folder where the file's name is anybody's choice.
    let path: String
    /// What the kind asks, or the last record of it: how it is done.
    let guide: Anchor?

    /// Nil for what stands in a record already.
    init?(_ overdue: Overdue, last: Anchor?, of site: Site) {
        let address = site.register.archive.regions[overdue.region].address
        let folder = address.isEmpty ? "" : address + "/"
        switch overdue.matter {
        case .accounts(let period, let missing):
            kind = Kind.statement.text
            self.period = period.code
            self.missing = missing
            path = "\(folder)\(period.code.lowercased())-caiwu.md"
            guide = last
        case .own(let own, let period, let missing):
            kind = own.title.value
            self.period = period.code
            self.missing = missing
            path = "\(folder)\(period.code.lowercased())-\(Kind.own(own).slug).md"
            guide = Anchor(to: own.rules, text: "这一类要写什么")
        case .generalItems(let period, let missing):
            kind = nil
            self.period = period.code
            self.missing = missing
            path = folder
            guide = nil
        case .milestone, .remedy, .item, .chased: return nil
        }
    }
}
