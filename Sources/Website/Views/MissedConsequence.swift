import Documents
import Records

extension OversightView {
    /// What had to follow from a list that somebody stood on, and did not.
    struct MissedConsequence: Sendable {
        /// The sheet of the list.
        let record: Anchor
        let words: Message
    }
}

extension OversightView.MissedConsequence {
    /// Of all sheets in some regions, the newest first.
    static func all(in regions: [Region.Reference], of site: Site) -> [Self] {
        regions.flatMap { site.register.byRegion[$0] }
            .sorted { (site.headlines[$1].day, $0) < (site.headlines[$0].day, $1) }
            .flatMap { reference in
                site.register.findings[reference].filter(\.isOfMissedConsequence).map {
                    Self(record: site.headlines[reference].anchor, words: $0.diagnostic.words)
                }
            }
    }
}
