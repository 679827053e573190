import Records

/// A region's own records of a kind: the newest, and how many there are.
struct KindOfRecords: Sendable {
    static let shown = 4

    let kind: Kind
    let records: [(anchor: Anchor, day: Day)]
    let count: Int
    /// Where the older ones are told; nil where these are all.
    let rest: Rest?

    struct Rest: Sendable {
        /// Of the newest of them; nil where the region's own page tells of it.
        let page: Route?
        let year: Int
        /// Whether some are of the years before.
        let isLonger: Bool
    }

    /// All kinds of which it has any, in the order of the format.
    static func all(of region: Region.Reference, of site: Site) -> [KindOfRecords] {
        var byKind: [Kind: [Disclosure.Reference]] = [:]
        for disclosure in site.register.byRegion[region] {
            byKind[site.headlines[disclosure].kind, default: []].append(disclosure)
        }
        return site.register.kinds.compactMap { kind in
            byKind[kind].map { records in
                let older = records.dropFirst(shown).map { site.headlines[$0].day }
                return KindOfRecords(
                    kind: kind,
                    records: records.prefix(shown).map {
                        (site.headlines[$0].anchor, site.headlines[$0].day)
                    },
                    count: records.count,
                    rest: older.first.map { newest in
                        Rest(
                            page: site.timelines[region].page(
                                .all, telling: newest, of: site.regionRoutes[region]),
                            year: newest.year, isLonger: older.contains { $0.year < newest.year })
                    })
            }
        }
    }
}
