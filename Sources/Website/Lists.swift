import Records

/// A list of records over the county, cut into pages: of a kind, a year or a tag.
struct Listing: Sendable {
    typealias Reference = Ordinal<Listing>

    enum Sort: Equatable, Sendable {
        case kind(Kind), tag(String)
        /// The statements of a township and its villages.
        case statements(Region.Reference)
        /// A year: all of it, what weighs, or what is about money.
        case year(Int, TimelineCut.Part)
    }

    var sort: Sort
    var title: String
    var route: Route
    /// Newest first.
    var entries: [Disclosure.Reference]
    /// Of a year, its months from the newest, and the pages on which they begin.
    var months: [(month: Int, page: Int)] = []
    /// Of a township's statements, the places whose they are in turn, and the pages on which they begin.
    var places: [(region: Region.Reference, page: Int)] = []
}

/// What pages list, gathered in one walk over the records.
struct Lists: Sendable {
    private(set) var byKind: [Kind: [Disclosure.Reference]] = [:]
    private(set) var byYear: [Int: [Disclosure.Reference]] = [:]
    /// The tags in the order of their bytes.
    private(set) var tags: [Tag] = []
    /// The tags of each record: indices into ``tags``, in its own order.
    private(set) var tagsOfDisclosure: Each<Disclosure, [Int]>
    /// How many records a page names as its newest, at most.
    static let news = 15

    /// The newest records of each region and of all below it, without what is done all the time; no more than a page names.
    private(set) var newestBelow: Each<Region, [Disclosure.Reference]>
    /// The records of each region and of all below it that changed last, by their own word: what its feed bears.
    private(set) var changedBelow: Each<Region, [Disclosure.Reference]>
    /// The regions below each region, itself included, in the order of their addresses.
    private(set) var regionsBelow: Each<Region, [Region.Reference]>
    struct Tag: Sendable {
        var name: String
        var route: Route
        var anchor: Anchor
        /// Newest first.
        var entries: [Disclosure.Reference] = []
    }

    init(_ register: Register) {
        (tags, tagsOfDisclosure) = Lists.tags(of: register)
        newestBelow = Each(repeating: [], of: register.regions)
        changedBelow = newestBelow
        regionsBelow = Each(of: register.regions) { [$0] }
        for index in register.newestFirst {
            byKind[register.archive.disclosures[index].kind, default: []].append(index)
            byYear[register.archive.disclosures[index].day.value.year, default: []].append(index)
            for tag in tagsOfDisclosure[index] { tags[tag].entries.append(index) }
            var region: Region.Reference? = register.archive.disclosures[index].region
            while let here = region {
                if newestBelow[here].count < Lists.news, !register.archive.disclosures[index].kind.isRoutine {
                    newestBelow[here].append(index)
                }
                region = register.archive.regions[here].parent
            }
        }
        let changed = Each<Disclosure, Day>(register.disclosures.map(\.changed))
        // Of what changed on one day, the later record comes first, as in every list.
        var places = Each<Disclosure, Int>(repeating: 0, of: register.disclosures)
        for (place, index) in register.newestFirst.enumerated() { places[index] = place }
        let lastChanged = register.newestFirst.sorted {
            (changed[$1], places[$0]) < (changed[$0], places[$1])
        }
        for index in lastChanged {
            var region: Region.Reference? = register.archive.disclosures[index].region
            while let here = region {
                if changedBelow[here].count < AtomFeed.limit { changedBelow[here].append(index) }
                region = register.archive.regions[here].parent
            }
        }
        // A region comes after the one it belongs to, and its own are complete when it is reached from behind.
        for index in register.regions.indices.reversed() {
            if let parent = register.archive.regions[index].parent {
                regionsBelow[parent] += regionsBelow[index]
            }
        }
        for index in regionsBelow.indices { regionsBelow[index].sort() }
    }

    /// Every tag once. They are told apart by their bytes: to hash a Chinese `String` takes a microsecond.
    private static func tags(of register: Register) -> ([Tag], Each<Disclosure, [Int]>) {
        var numbers: [[UInt8]: Int] = [:]
        var names: [String] = []
        var tagsOf: [[Int]] = []
        tagsOf.reserveCapacity(register.disclosures.count)
        for disclosure in register.disclosures {
            tagsOf.append(
                disclosure.tags.map { tag in
                    let key = Array(tag.utf8)
                    if let number = numbers[key] { return number }
                    numbers[key] = names.count
                    names.append(tag)
                    return names.count - 1
                })
        }
        let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
        var places = Array(repeating: 0, count: names.count)
        for (place, number) in order.enumerated() { places[number] = place }
        let tags = order.map { number in
            let route = Route(folder: "tags/\(names[number])")
            return Tag(name: names[number], route: route, anchor: Anchor(to: route, text: names[number]))
        }
        return (tags, Each(tagsOf.map { $0.map { places[$0] } }))
    }

    /// The lists that have pages: kinds in the order of the format, years from the newest, tags by their bytes.
    func listings(of register: Register) -> Ordered<Listing> {
        var listings: [Listing] = []
        for kind in register.kinds {
            guard let entries = byKind[kind] else { continue }
            listings.append(
                Listing(
                    sort: .kind(kind), title: kind.text, route: kind.list, entries: entries))
            if kind == .statement { listings += Listing.statements(entries, in: register.archive) }
        }
        for (year, entries) in byYear.sorted(by: { $0.key > $1.key }) {
            listings += TimelineCut.Part.allCases.compactMap { part in
                Listing(of: year, part, entries, in: register)
            }
        }
        for tag in tags {
            listings.append(
                Listing(sort: .tag(tag.name), title: tag.name, route: tag.route, entries: tag.entries))
        }
        return Ordered(listings)
    }
}

extension Listing {
    /// A year, or a part of it; nil for a part that spares its reader less than a third of what has several pages.
    fileprivate init?(
        of year: Int, _ part: TimelineCut.Part, _ all: [Disclosure.Reference], in register: Register
    ) {
        let entries = part == .all ? all : all.filter { part.tells(register.archive.disclosures[$0]) }
        let isWorthwhile =
            all.count > Pagination.size && !entries.isEmpty && entries.count * 3 <= all.count * 2
        guard part == .all || isWorthwhile else { return nil }
        let whole = Route(folder: "years/\(year)")
        self.init(
            sort: .year(year, part), title: part == .all ? "\(year)年" : "\(year)年：\(part.text)",
            route: part.slug.map(whole.page) ?? whole, entries: entries)
        for (place, entry) in entries.enumerated() {
            let month = register.archive.disclosures[entry].day.value.parts.month
            if months.last?.month != month { months.append((month, place / Pagination.size + 1)) }
        }
    }
}

extension Listing {
    /// Statements that a page does not hold, township by township and place by place: among those of a whole county nobody finds a village's.
    /// - Parameter all: newest first, as they are within each place.
    fileprivate static func statements(_ all: [Disclosure.Reference], in archive: Archive) -> [Listing] {
        if all.count <= Pagination.size { return [] }
        var places: [Region.Reference: [Region.Reference: [Disclosure.Reference]]] = [:]
        for entry in all {
            let home = archive.disclosures[entry].region
            var township: Region.Reference? = home
            while let region = township, archive.regions[region].level != .township {
                township = archive.regions[region].parent
            }
            if let township { places[township, default: [:]][home, default: []].append(entry) }
        }
        if places.count < 2 { return [] }
        return places.sorted { $0.key < $1.key }.map { township, places in
            var listing = Listing(
                sort: .statements(township),
                title: archive.regions[township].title.value + Kind.statement.text,
                route: Kind.statement.list.page(archive.regions[township].address), entries: [])
            for (region, entries) in places.sorted(by: { $0.key < $1.key }) {
                listing.places.append((region, listing.entries.count / Pagination.size + 1))
                listing.entries += entries
            }
            return listing
        }
    }
}

extension TimelineCut.Part {
    /// Whether it tells of a record.
    fileprivate func tells(_ record: Disclosure) -> Bool {
        switch self {
        case .all: true
        case .matters: !record.kind.isRoutine
        case .money: !record.kind.isRoutine && record.isMoney
        }
    }
}

extension Kind {
    /// The list of its records over the county.
    var list: Route { Route(folder: "kinds/\(slug)") }
}
