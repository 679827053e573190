import Documents
import Records

/// What a record of a kind of the county's own takes from elsewhere: what came of checks that look beyond it, what stands in its register,
/// what was a period before, where its links lead.
struct OwnView: Sendable {
    let record: OwnRecord
    /// The page that says what its kind asks.
    let rules: Anchor
    /// What it comes to, in a sentence: by what lists say of it, else by what its kind is about; empty where neither says anything.
    let lead: String
    /// Its tables with what came of their checks, by their numbers in the kind; nil for one that it does not have.
    let tables: [TypedTable?]
    /// What was held against it as a whole.
    let checks: [ColumnCheck]
    /// What stood in its register on its day, or today if it is the newest; nil for a kind that is no register.
    let standing: TypedTable?
    let standingDay: Day
    /// Whether it is the newest of its register.
    let isNewest: Bool
    /// The day on which what it shows of its register changes by itself; nil where it does not.
    let next: Day?
    /// How that came about, the newest first.
    let changes: [Change]
    /// Its figures beside those of the period before.
    let compare: Comparison?
    let links: [String: Anchor]

    /// What a record did to the register.
    struct Change: Sendable {
        let day: Day
        let record: Anchor
        let words: String
        /// Its items that changed or ended, the first of many.
        let told: [Told]
    }

    struct Told: Sendable {
        let id: String
        let word: String
        let day: Day
        let reason: String?
        let differences: [(column: Column, before: TypedCell, now: TypedCell)]
    }

    struct Comparison: Sendable {
        /// The periods before, the last first.
        let earlier: [(period: Period, record: Anchor)]
        let rows: [(name: String, now: String, before: [String])]

        /// How many periods stand beside one.
        fileprivate static let most = 4
    }

    init(
        _ reference: Disclosure.Reference, _ disclosure: Disclosure, _ record: OwnRecord, of site: Site
    ) {
        let register = site.register
        self.record = record
        rules = Anchor(to: record.kind.rules, text: "这一类公开什么、核对什么、依据什么")
        lead =
            record.kind.listing.isEmpty
            ? record.kind.summary ?? "" : register.figures(of: record, on: disclosure).joined(separator: "，")
        let judged = register.judged(record, on: disclosure)
        tables = record.isFaded ? judged.tables.map { $0?.withoutNames } : judged.tables
        checks = judged.checks
        links = register.links(of: reference).mapValues { site.headlines[$0].anchor }
        let book = register.book(of: record, in: disclosure.region)
        let steps = book?.items.flatMap(\.steps) ?? []
        let newest = steps.map { $0.disclosure }.max {
            (site.headlines[$0].day, $0) < (site.headlines[$1].day, $1)
        }
        isNewest = newest == nil || newest == reference
        let day = isNewest ? max(register.asOf, disclosure.day.value) : disclosure.day.value
        standingDay = day
        standing = register.standing(of: record, on: disclosure, day: day)
        // It changes by what is written of later days, and by names that go.
        let namesEnd =
            steps.compactMap { register.archive.disclosures[$0.disclosure].names?.term?.until }
            + (book?.items.compactMap(\.lastDayOfNames) ?? [])
        let turns = isNewest ? steps.map(\.day).filter { $0 > day } : []
        next = (turns + namesEnd.map { $0 + 1 }.filter { $0 > register.asOf }).min()
        changes = book.map { Self.changes($0, until: day, of: site) } ?? []
        compare = Comparison(record, in: disclosure, of: site)
    }

    /// Step by step, those of a record in one line.
    private static func changes(_ book: OwnBook, until day: Day, of site: Site) -> [Change] {
        var order: [Disclosure.Reference] = []
        var byRecord: [Disclosure.Reference: [(step: OwnBook.Step, item: OwnBook.Item)]] = [:]
        let all = book.items.flatMap { item in item.steps.map { (step: $0, item: item) } }
            .filter { $0.step.day <= day }
        for one in all.sorted(by: { ($1.step.day, $1.step.disclosure) < ($0.step.day, $0.step.disclosure) }) {
            if byRecord[one.step.disclosure] == nil { order.append(one.step.disclosure) }
            byRecord[one.step.disclosure, default: []].append(one)
        }
        return order.prefix(shown).map { reference in
            let all = byRecord[reference] ?? []
            let steps = all.reversed().filter { !$0.step.isSame }
            var counts: [(word: String, count: Int)] = []
            for (step, _) in steps {
                if let index = counts.firstIndex(where: { $0.word == step.word }) {
                    counts[index].count += 1
                } else {
                    counts.append((step.word, 1))
                }
            }
            let told = steps.filter { step, item in
                (step.isEnd || !book.differences(step).isEmpty) && !book.isWithheld(step.cells, of: item)
            }
            return Change(
                day: all.map(\.step.day).max() ?? site.headlines[reference].day,
                record: site.headlines[reference].anchor,
                words: counts.isEmpty
                    ? "没有变动" : counts.map { "\($0.word) \($0.count) 项" }.joined(separator: "，"),
                told: told.prefix(mostTold).map { step, _ in
                    Told(
                        id: step.id, word: step.word, day: step.day, reason: step.reason,
                        differences: book.differences(step))
                })
        }
    }

    /// How many items of a record its story names.
    private static let mostTold = 20

    /// How many records the story of a register names.
    private static let shown = 50
}

extension OwnView.Comparison {
    /// Nil where there is nothing to compare.
    fileprivate init?(_ record: OwnRecord, in disclosure: Disclosure, of site: Site) {
        guard record.kind.parts.contains(.compare), var period = record.period?.value else { return nil }
        let chain = site.register.periods(of: record.kind, in: disclosure.region)
        var earlier: [(period: Period, record: Anchor)] = []
        var records: [OwnRecord] = []
        while earlier.count < Self.most, let reference = chain[period.previous],
            case .own(let before) = site.register.archive.disclosures[reference].content
        {
            period = period.previous
            earlier.append((period, site.headlines[reference].anchor))
            records.append(before)
        }
        if earlier.isEmpty { return nil }
        self.earlier = earlier
        rows = record.kind.compared.compactMap { figure in
            let (now, before) = (record.text(of: figure), records.map { $0.text(of: figure) })
            if now == nil, before.allSatisfy({ $0 == nil }) { return nil }
            return (figure.name, now ?? "没有写", before.map { $0 ?? "没有写" })
        }
        if rows.isEmpty { return nil }
    }
}

extension OwnKind {
    /// The page that says what it asks.
    var rules: Route { Route(folder: address) }
}
