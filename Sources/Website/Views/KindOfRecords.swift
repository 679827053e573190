import Records

/// A region's own records of a kind: the newest, and how many there are.
struct KindOfRecords: Sendable {
    static let shown = 6

    let kind: Kind
    let records: [(anchor: Anchor, day: Day)]
    let count: Int

    /// All kinds of which it has any, in the order of the format.
    static func all(of region: Region.Reference, of site: Site) -> [KindOfRecords] {
        var byKind: [Kind: [Disclosure.Reference]] = [:]
        for disclosure in site.register.byRegion[region] {
            byKind[site.headlines[disclosure].kind, default: []].append(disclosure)
        }
        return site.register.kinds.compactMap { kind in
            byKind[kind].map { records in
                KindOfRecords(
                    kind: kind,
                    records: records.prefix(shown).map {
                        (site.headlines[$0].anchor, site.headlines[$0].day)
                    },
                    count: records.count)
            }
        }
    }
}
