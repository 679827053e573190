import Documents

/// The register of a kind of one's own in one place: its items, put together from the rows that began, changed and ended them.
package struct OwnBook: Sendable {
    package struct Step: Sendable {
        package let day: Day
        package let disclosure: Disclosure.Reference
        let change: OwnKind.Change
        package let id: String
        package let reason: String?
        /// What the item was from then on, and until then; nil where it began.
        package let cells: [TypedCell]
        let before: [TypedCell]?
        /// Whether it only says again what stands (盘点).
        package let isSame: Bool
        /// Where the row stands.
        let location: SourceLocation
        /// Where its cells stand.
        let places: [Place?]

        package var word: String { change.text }
        package var isEnd: Bool { change == .ended }
    }

    package struct Item: Sendable {
        package let id: String
        /// The earliest first; there is always one.
        package fileprivate(set) var steps: [Step]
        /// The last day on which it names whom it is of, once it has ended (留名); nil while it stands, or hangs without an end.
        package fileprivate(set) var lastDayOfNames: Day?

        /// What it was on a day; nil where it had not begun, or had ended.
        package func cells(on day: Day) -> [TypedCell]? {
            guard let last = steps.last(where: { $0.day <= day }), last.change != .ended else { return nil }
            return last.cells
        }
    }

    /// What cannot be so.
    struct Fault: Sendable {
        enum Problem: Sendable { case order, missing }

        let problem: Problem
        let location: SourceLocation
        let message: Message
        let help: String
        let disclosure: Disclosure.Reference
    }

    /// In the order in which they began.
    package private(set) var items: [Item] = []
    private var numbers: [String: Int] = [:]
    private(set) var faults: [Fault] = []
    /// What its items have; nil for what is no register.
    private(set) var definition: OwnKind.Table?
    private let asOf: Day
    private let isWhole: Bool

    /// What stood on a day.
    package func standing(on day: Day) -> [[TypedCell]] { items.compactMap { $0.cells(on: day) } }

    func item(_ id: String) -> Item? { numbers[id].map { items[$0] } }

    /// - Parameters:
    ///   - records: of one kind and one place, in the order of their days.
    ///   - isWhole: whether none of its records is unknown.
    init(
        _ records: [(reference: Disclosure.Reference, disclosure: Disclosure, record: OwnRecord)],
        asOf: Day, rules: Rules, isWhole: Bool
    ) {
        self.asOf = asOf
        self.isWhole = isWhole
        guard let kind = records.first?.record.kind, let number = kind.register,
            let id = kind.tables[number].columns.firstIndex(where: { $0.type == .id })
        else { return }
        let table = kind.tables[number]
        definition = table
        var rows: [Row] = []
        for (order, (reference, disclosure, record)) in records.enumerated() {
            guard let written = record.tables[number] else { continue }
            for (index, row) in written.rows.enumerated() {
                guard case .text(let name) = row.cells[id] else { continue }
                rows.append(
                    Row(
                        id: name, day: Self.day(row.cells, table) ?? disclosure.day.value, order: order,
                        index: index, reference: reference, record: record, table: written))
            }
        }
        rows.sort { ($0.day, $0.order, $0.index) < ($1.day, $1.order, $1.index) }
        for row in rows { take(row, table, id: id) }
        for (reference, disclosure, record) in records where record.isInventory {
            takeInventory(reference, disclosure.day.value, record, number, id: id)
        }
        guard kind.keepsNames else { return }
        let ends = Dictionary(
            records.map { ($0.reference, $0.disclosure.lastDayOfNames(by: rules)) }, uniquingKeysWith: { $1 })
        for number in items.indices {
            guard let last = items[number].steps.last, last.isEnd else { continue }
            let hanging = items[number].steps.map { ends[$0.disclosure] ?? nil }
            if hanging.contains(nil) { continue }
            items[number].lastDayOfNames = max(last.day, hanging.compactMap(\.self).max() ?? last.day)
        }
    }

    /// Whether a row may no longer be shown: it names, or named, a person whose time is over.
    package func isWithheld(_ cells: [TypedCell], of item: Item) -> Bool {
        guard let definition else { return false }
        let isForgotten = item.lastDayOfNames.map { $0 < asOf } ?? false
        return definition.columns.indices.contains { number in
            definition.columns[number].type.isOfPeople && cells[number].namesPerson
                && (isForgotten || cells[number] == .faded)
        }
    }

    /// What a step changed, column by column; nothing where it began or ended an item.
    package func differences(
        _ step: Step
    ) -> [(column: Column, before: TypedCell, now: TypedCell)] {
        guard let definition, let before = step.before, step.change == .changed else { return [] }
        return Self.differing(before, step.cells, definition).map {
            (definition.columns[$0], before[$0], step.cells[$0])
        }
    }

    /// In which columns two states of an item differ. A name that has been taken away differs from no other.
    private static func differing(
        _ before: [TypedCell], _ now: [TypedCell], _ table: OwnKind.Table
    ) -> [Int] {
        now.indices.filter { number in
            ![table.change, table.changed, table.reason].contains(number) && before[number] != now[number]
                && before[number] != .faded && now[number] != .faded
        }
    }

    private struct Row {
        let id: String
        let day: Day
        let order: Int
        let index: Int
        let reference: Disclosure.Reference
        let record: OwnRecord
        let table: TypedTable

        var cells: [TypedCell] { table.rows[index].cells }
        var places: [Place?] { table.places[index] }

        func location(of column: Int) -> SourceLocation {
            SourceLocation(table.path, places[column] ?? table.rows[index].place)
        }
    }

    private static func day(_ cells: [TypedCell], _ table: OwnKind.Table) -> Day? {
        guard let column = table.changed, case .day(let day) = cells[column] else { return nil }
        return day
    }

    private mutating func take(_ row: Row, _ table: OwnKind.Table, id: Int) {
        let change = table.change(of: row.cells) ?? .added
        let reason = table.reason.flatMap { row.cells[$0].plain }
        func report(_ message: Message, _ help: String) {
            faults.append(
                Fault(
                    problem: .order, location: row.location(of: id), message: message, help: help,
                    disclosure: row.reference))
        }
        let shown = Scalar.shortened(row.id)
        let name = table.columns[id].name
        guard let number = numbers[row.id] else {
            guard change == .added else {
                // A record that could not be read may have begun it.
                guard isWhole else { return }
                return report("“\(shown)”还没有开始，不能\(change.text)", "核对\(name)；先有一行新增它，日期在这之前")
            }
            numbers[row.id] = items.count
            items.append(Item(id: row.id, steps: [step(row, change, row.cells, reason, before: nil)]))
            return
        }
        guard let last = items[number].steps.last else { return }
        if last.change == .ended {
            return report(
                "“\(shown)”已在 \(last.day) 终止，不能\(change == .ended ? "再终止" : change.text)",
                "核对\(name)；重新开始的另编一个号")
        }
        if last.day == row.day, last.disclosure != row.reference {
            return report(
                "“\(shown)”在 \(row.day) 已由 \(last.location.path) 改过，同一天不能再改", "写明先后：日期不同，或合在一份公开里")
        }
        if change == .added, !row.record.isInventory {
            return report("“\(shown)”已经在册，不能再新增", "改了的写 变动: 变更；整本重列的写 盘点: 是")
        }
        if change != .added, reason == nil {
            return report("“\(shown)”\(change.text)没有写原因", "加上 原因，如 原因: 合同到期")
        }
        var cells = row.cells
        if change != .added {
            // A row that changes an item says what changes.
            for column in cells.indices
            where cells[column] == .blank && last.cells.indices.contains(column)
                && ![table.change, table.changed, table.reason].contains(column)
            {
                cells[column] = last.cells[column]
            }
        }
        let isSame = change == .added && Self.differing(last.cells, cells, table).isEmpty
        items[number].steps.append(
            step(
                row, change == .added ? .changed : change, cells, change == .added ? "盘点" : reason,
                before: last.cells, isSame: isSame))
    }

    private func step(
        _ row: Row, _ change: OwnKind.Change, _ cells: [TypedCell], _ reason: String?,
        before: [TypedCell]?, isSame: Bool = false
    ) -> Step {
        Step(
            day: row.day, disclosure: row.reference, change: change, id: row.id, reason: reason, cells: cells,
            before: before, isSame: isSame,
            location: SourceLocation(row.table.path, row.table.rows[row.index].place), places: row.places)
    }

    /// A record that lists all (盘点) leaves out nothing that stands.
    private mutating func takeInventory(
        _ reference: Disclosure.Reference, _ day: Day, _ record: OwnRecord, _ number: Int, id: Int
    ) {
        guard let table = record.tables[number] else { return }
        let listed = Set(table.rows.compactMap { $0.cells[id].plain })
        for item in items where item.cells(on: day) != nil && !listed.contains(item.id) {
            let shown = Scalar.shortened(item.id)
            faults.append(
                Fault(
                    problem: .missing,
                    location: SourceLocation(table.path, table.rows.first?.place ?? table.name.place),
                    message: "盘点里没有在册的“\(shown)”",
                    help: "补上；已经没有的，写 {\(table.columns[id].name): \(shown), 变动: 终止, 原因: ……}",
                    disclosure: reference))
        }
    }
}
