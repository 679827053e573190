import Records

/// Which part of a year's calendar a page shows. A short one is whole; of a county with many villages one page has the sums of its
/// townships, and each township has its own.
enum CalendarScope: Hashable, Sendable {
    case whole
    case townships
    /// What a township and its villages had to publish; for the county, it and the villages that belong to no township. A long one
    /// is cut, from 1.
    case villages(of: Region.Reference, part: Int)

    /// Rows on a page: a village's year is a kilobyte.
    static let limit = 150

    /// Whether it is not the rest of another.
    var isFirst: Bool { if case .villages(_, let part) = self { part == 1 } else { true } }

    /// How many parts so many rows need.
    static func parts(for rows: Int) -> Int { max(1, (rows + limit - 1) / limit) }
}

extension CalendarScope {
    /// Regions in the order of the calendar, under the township that leads to them.
    static func groups(
        of register: Register, _ below: Each<Region, [Region.Reference]>
    ) -> [(head: Region.Reference, members: [Region.Reference])] {
        let regions = register.regions
        let townships = regions[.county].children.filter { regions[$0].level == .township }
        let direct = regions[.county].children.filter { regions[$0].level != .township }
        return [(.county, [.county] + direct)] + townships.map { ($0, below[$0]) }
    }

    /// The pages of each year, the newest year first.
    static func all(
        of register: Register, _ below: Each<Region, [Region.Reference]>, years: [Int]
    ) -> [(year: Int, scopes: [CalendarScope])] {
        let groups = groups(of: register, below)
        var rows = [Int: [Int]]()
        for (number, group) in groups.enumerated() {
            for region in group.members {
                let own = register.publications(of: region)
                let years = Set(
                    own.indices.lazy.filter { own[$0].hasPlaceInCalendar }.map { own[$0].period.year })
                for year in years {
                    rows[year, default: [Int](repeating: 0, count: groups.count)][number] += 1
                }
            }
        }
        return years.map { year in
            let counts = rows[year] ?? []
            if counts.reduce(0, +) <= limit { return (year, [.whole]) }
            let parts = zip(groups, counts).flatMap { group, count in
                count == 0
                    ? [CalendarScope]()
                    : (1...CalendarScope.parts(for: count)).map {
                        CalendarScope.villages(of: group.head, part: $0)
                    }
            }
            return (year, [.townships] + parts)
        }
    }

    /// Where the page stands.
    func route(_ year: Int, in regions: Ordered<Region>) -> Route {
        let first = PublicationCalendar.route(year)
        switch self {
        case .whole, .townships: return first
        case .villages(let region, let part):
            // No folder of a region is called so.
            let name = region == .county ? "_county" : regions[region].address
            return first.page(part == 1 ? name : "\(name)/\(part)")
        }
    }
}
