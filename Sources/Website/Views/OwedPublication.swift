import Records

extension OversightView {
    /// A publication that places still owe.
    struct OwedPublication: Sendable {
        let matter: Publication.Matter
        let period: Period
        let due: Day
        let places: [Anchor]
        let count: Int
    }
}

extension OversightView.OwedPublication {
    /// What regions have not published yet and is due until a day, by that day, the accounts first.
    static func all(
        in regions: [Region.Reference], until last: Day, of site: Site
    ) -> OversightView.Listed<Self> {
        struct Key: Hashable {
            var matter: Publication.Matter
            var period: Period
        }
        var keys: [(key: Key, due: Day)] = []
        var places: [Key: [Region.Reference]] = [:]
        for region in regions {
            for publication in site.register.publications(of: region)
            where publication.posted == nil && publication.due >= site.register.asOf
                && publication.due <= last
            {
                let key = Key(matter: publication.matter, period: publication.period)
                if places[key] == nil { keys.append((key, publication.due)) }
                places[key, default: []].append(region)
            }
        }
        let sorted = keys.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
        let owed = sorted.prefix(OversightView.shown).map { _, element in
            let owing = places[element.key] ?? []
            return Self(
                matter: element.key.matter, period: element.key.period, due: element.due,
                places: owing.prefix(OversightView.named).map { site.regionAnchors[$0] }, count: owing.count)
        }
        return OversightView.Listed(owed, most: OversightView.shown, count: keys.count)
    }
}
