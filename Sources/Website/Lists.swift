import Records

/// A list of records over the county, cut into pages: of a kind, a year or a tag.
struct Listing: Sendable {
    enum Sort: Equatable, Sendable { case kind(Kind), year(Int), tag(String) }

    var sort: Sort
    var title: String
    var route: Route
    /// Indices into ``Register/disclosures``, newest first.
    var entries: [Int]
}

/// What pages list, gathered in one walk over the records.
struct Lists: Sendable {
    private(set) var byKind: [Kind: [Int]] = [:]
    private(set) var byYear: [Int: [Int]] = [:]
    private(set) var byTag: [String: [Int]] = [:]
    private(set) var tagRoutes: [String: Route] = [:]
    /// The newest records of each region and of all below it; no more than a feed bears.
    private(set) var newestBelow: [[Int]]
    /// The regions below each region, itself included, in the order of their addresses.
    private(set) var regionsBelow: [[Int]]
    /// The ranking that an evaluation is part of, by the evaluation: an index into ``Site/rankings``.
    private(set) var rankingOfEvaluation: [Int: Int] = [:]
    /// Each region's rows in rankings, newest period first: the ranking's index and the row's.
    private(set) var ranksOfRegion: [Int: [(ranking: Int, row: Int)]] = [:]

    init(_ register: Register, _ rankings: [Ranking]) {
        newestBelow = Array(repeating: [], count: register.regions.count)
        regionsBelow = register.regions.indices.map { [$0] }
        for index in register.newestFirst {
            byKind[register.disclosures[index].kind, default: []].append(index)
            byYear[register.disclosures[index].day.value.year, default: []].append(index)
            for tag in register.disclosures[index].tags { byTag[tag, default: []].append(index) }
            var region: Int? = register.disclosures[index].region
            while let here = region {
                if newestBelow[here].count < AtomFeed.limit { newestBelow[here].append(index) }
                region = register.regions[here].parent
            }
        }
        for tag in byTag.keys { tagRoutes[tag] = Route(folder: "tags/\(tag)") }
        // A region comes after the one it belongs to, and its own are complete when it is reached from behind.
        for index in register.regions.indices.reversed() {
            if let parent = register.regions[index].parent { regionsBelow[parent] += regionsBelow[index] }
        }
        for index in regionsBelow.indices { regionsBelow[index].sort() }
        for (index, ranking) in rankings.enumerated() {
            for disclosure in ranking.disclosures { rankingOfEvaluation[disclosure] = index }
            for (row, rank) in ranking.rows.enumerated() {
                if let region = rank.region { ranksOfRegion[region, default: []].append((index, row)) }
            }
        }
        for region in Array(ranksOfRegion.keys) {
            ranksOfRegion[region]?.sort {
                (rankings[$1.ranking].period, $0.ranking) < (rankings[$0.ranking].period, $1.ranking)
            }
        }
    }

    /// The lists that have pages: kinds in the order of the format, years from the newest, tags by their bytes.
    func listings(of register: Register) -> [Listing] {
        var listings: [Listing] = []
        for kind in Kind.allCases {
            guard let entries = byKind[kind] else { continue }
            listings.append(
                Listing(
                    sort: .kind(kind), title: kind.text, route: Route(folder: "kinds/\(kind.slug)"),
                    entries: entries))
        }
        for (year, entries) in byYear.sorted(by: { $0.key > $1.key }) {
            listings.append(
                Listing(
                    sort: .year(year), title: "\(year)年", route: Route(folder: "years/\(year)"),
                    entries: entries)
            )
        }
        for (tag, entries) in byTag.sorted(by: { $0.key < $1.key }) {
            listings.append(
                Listing(sort: .tag(tag), title: tag, route: tagRoutes[tag] ?? .home, entries: entries))
        }
        return listings
    }
}
