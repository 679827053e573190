import Records

/// A page of all units, posts and groups: where each is, what it owes and how much of it was done.
struct BearersView: Sendable {
    let trail: Trail
    /// Which of its pages this is, from 1.
    let number: Int
    /// How many there are on all pages.
    let count: Int
    /// Those of this page, by category.
    let groups: [Group]
    /// Until when the page reads as it does: it counts what is due by a day.
    let holding: Holding

    struct Group: Sendable {
        /// Empty for those that have none.
        let title: String
        var rows: [Row]
    }

    struct Row: Sendable {
        let bearer: Anchor
        let sort: Unit.Sort
        let places: Names
        /// How many duties it bears now, place by place.
        let duties: Int
        let tally: Compliance.Tally
        /// Duties whose last span was not met.
        let missed: Int
    }

    init(page number: Int, of site: Site) {
        trail = site.regionParts[.county].trail
        self.number = number
        count = site.bearers.all.count
        let all = Array(site.bearers.all.indices)
        var groups: [Group] = []
        for reference in all[Pagination.range(of: number, in: count)] {
            let title = site.bearers[reference].category ?? ""
            if groups.last?.title != title { groups.append(Group(title: title, rows: [])) }
            groups[groups.count - 1].rows.append(Row(reference, of: site))
        }
        self.groups = groups
        var holding = site.holding
        holding.count()
        self.holding = holding
    }
}

extension BearersView.Row {
    fileprivate init(_ reference: Bearer.Reference, of site: Site) {
        let compliance = site.register.compliance
        let own = site.bearers[reference]
        bearer = own.anchor
        sort = own.sort
        let lines = compliance.lines(of: .named(own.name)).filter { compliance.slotCount(of: $0) > 0 }
        let running = lines.filter { compliance.isRunning($0) }
        duties = running.count
        tally = compliance.tally(of: lines)
        missed = running.count { compliance.missed(by: $0) != nil }
        let regions = Set(running.compactMap { compliance.lines[$0].object }).sorted()
        places = Names(regions[...], limit: 3) { .page(site.regionAnchors[$0]) }
    }
}
