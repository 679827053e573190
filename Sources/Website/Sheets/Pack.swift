import Records

/// What a region must put up, in one document that a clerk prints by one command: a cover to tick off, and the sheets
/// of each village behind a page with its name.
struct Pack: Sendable {
    var region: Region.Reference
    /// Village by village.
    var sheets: [Disclosure.Reference]
    /// From 1; a pack that would be too thick is cut into parts.
    var part = 1
    var parts = 1

    /// No more sheets than this in a part, and no more bytes by a generous estimate: browsers print larger documents
    /// slowly or not at all.
    static let limit = (sheets: 300, bytes: 5_000_000)

    /// What hangs on the boards of regions now, each once.
    static func onDisplay(
        in regions: [Region.Reference],
        _ display: Each<Region, [(disclosure: Disclosure.Reference, posting: Posting)]>
    ) -> [Disclosure.Reference] {
        regions.flatMap { region in
            var seen: Set<Disclosure.Reference> = []
            return display[region].map(\.disclosure).filter { seen.insert($0).inserted }
        }
    }

    /// Whether a village has more than one sheet to put up, which is printed by itself.
    static func isWorthwhile(_ sheets: [Disclosure.Reference]) -> Bool { sheets.count > 1 }

    /// Where a village's stands, beside its poster.
    static func route(of poster: Route) -> Route { poster.page("pack") }

    /// One pack or several parts; one with nothing in it where there is nothing.
    static func packs(of region: Region.Reference, _ sheets: [Disclosure.Reference], in register: Register)
        -> [Pack]
    {
        var parts: [[Disclosure.Reference]] = [[]]
        var bytes = 0
        for index in sheets {
            let weight = Pack.weight(of: register.archive.disclosures[index])
            if let last = parts.last, !last.isEmpty,
                last.count >= limit.sheets || bytes + weight > limit.bytes
            {
                parts.append([])
                bytes = 0
            }
            parts[parts.count - 1].append(index)
            bytes += weight
        }
        return parts.enumerated().map {
            Pack(region: region, sheets: $1, part: $0 + 1, parts: parts.count)
        }
    }

    /// About how many bytes a record's sheet has: rather too many than too few.
    private static func weight(of disclosure: Disclosure) -> Int {
        let rows =
            switch disclosure.content {
            case .statement(let statement): statement.entries.count
            case .project(let project): project.appropriations.count + project.payments.count
            case .subsidy(let subsidy): subsidy.recipients.count
            case .pay(let pay): pay.recipients.count * 2
            case .evaluation(let evaluation): evaluation.scores.count * 2
            case .audit(let audit): audit.findings.count
            case .log(let log): log.entries.count
            case .ledger(let ledger): ledger.rows.count * 3
            case .points(let sheet): sheet.entries.count + sheet.balances.count
            case .pairing(let pairing): pairing.members.count
            case .roster(let roster): roster.members.count * 2
            case .figures(let table): table.figures.count
            case .own(let record): record.writtenTables.reduce(0) { $0 + $1.rows.count }
            case .decision, .poll, .notice: 0
            }
        return 16_000 + disclosure.outline.size * 2 + rows * 800
    }

    /// `河东镇张贴包`, with its part.
    func title(in register: Register) -> String {
        let title = register.archive.regions[region].title.value + "张贴包"
        return parts > 1 ? "\(title)（第\(part)部分，共\(parts)部分）" : title
    }

    /// Its page below `route`; the first part stands there itself.
    func page(at route: Route) -> Page {
        Page(route: part == 1 ? route : route.page("\(part)"), content: .paper(.pack(self)))
    }
}
