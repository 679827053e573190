import Documents

/// A table of accounts as clerks keep it: banks and cash in columns of their own beside each other, each with what came, went and is left.
///
/// It is read as a table that says in each row of which account it is; a row in which one account pays what another is paid is a transfer,
/// and becomes both its sides.
struct SideBySide {
    private let accounts: [String]
    private let schema: [Term]
    /// Columns of the author's own that are summed: their figures count once a row.
    private let summed: Set<String>

    init(_ accounts: [String], schema: [Term], summed: Set<String>) {
        self.accounts = accounts
        self.schema = schema
        self.summed = summed
    }

    /// Which columns hold an account's figures.
    private struct Group {
        var income: Int?
        var spending: Int?
        var balance: Int?

        var columns: [Int] { [income, spending, balance].compactMap { $0 } }
        var moves: [Int] { [income, spending].compactMap { $0 } }

        /// Where a figure of a sort stands; nil where the group has it already.
        mutating func take(_ term: Term, at column: Int) -> Bool {
            switch term {
            case .income where income == nil: income = column
            case .spending where spending == nil: spending = column
            case .balance where balance == nil: balance = column
            default: return false
            }
            return true
        }
    }

    /// The table with a row for each entry; itself, with its heads as the format calls them, where no accounts stand side by side.
    func unfolded(_ table: Table) -> Table {
        var table = table
        if !accounts.isEmpty, let lower = table.rows.first, isSecondHead(lower, over: table.header) {
            // The upper head is filled to the right; without a lower one it stands alone.
            var upper = ""
            table.header = zip(table.header, lower).map { head, lower in
                if !head.value.isEmpty { upper = head.value }
                return lower.value.isEmpty ? head : lower.map { "\(upper).\($0)" }
            }
            table.rows.removeFirst()
        }
        table.header = table.header.map { head in head.map { Self.plain($0) } }
        if accounts.isEmpty { return table }
        var groups = [Group](repeating: Group(), count: accounts.count)
        var isTaken = [Bool](repeating: false, count: table.header.count)
        for (column, head) in table.header.enumerated() {
            guard let (account, term) = parted(head.value) else { continue }
            isTaken[column] = groups[account].take(term, at: column)
        }
        guard let first = isTaken.firstIndex(of: true) else { return table }
        return unfolded(table, groups, isTaken, at: table.header[first].place)
    }

    private func unfolded(_ table: Table, _ groups: [Group], _ isTaken: [Bool], at place: Place) -> Table {
        let kept = table.header.indices.filter { !isTaken[$0] }
        // A column that says the account of a transfer in words stays; a row of two entries says it by itself.
        let counter = kept.first { Term.counter.isSpelled(table.header[$0].value) }
        let terms: [Term] = [.bank] + [.income, .spending, .balance] + (counter == nil ? [.counter] : [])
        var unfolded = table
        unfolded.header =
            terms.prefix(1).map { Located($0.chinese, at: place) } + kept.map { table.header[$0] }
            + terms.dropFirst().map { Located($0.chinese, at: place) }
        unfolded.rows = table.rows.flatMap { row -> [[Table.Cell]] in
            let start = row.first?.place ?? place
            // What is left may stand in every row, of the account that the row does not touch as well.
            let moving = groups.indices.filter { number in
                groups[number].moves.contains { Self.holds(row[$0]) }
            }
            let written =
                moving.isEmpty
                ? groups.indices.filter { number in groups[number].columns.contains { Self.holds(row[$0]) } }
                : moving
            let moves = transfer(row, groups)
            return (written.isEmpty ? [nil] : written.map { Optional($0) }).enumerated().map {
                order, number in
                let group = number.map { groups[$0] } ?? Group()
                let at = order == 0 ? start : group.columns.first.map { row[$0].place } ?? start
                func cell(_ column: Int?) -> Table.Cell { column.map { row[$0] } ?? Located("", at: start) }
                var cells = [Located(number.map { accounts[$0] } ?? "", at: at)]
                for column in kept {
                    let other = moves.flatMap { number == $0.from ? $0.to : number == $0.to ? $0.from : nil }
                    if column == counter, let other, row[column].value.isEmpty {
                        cells.append(Located(accounts[other], at: row[column].place))
                    } else if order > 0, summed.contains(table.header[column].value) {
                        cells.append(Located("", at: row[column].place))
                    } else {
                        cells.append(row[column])
                    }
                }
                cells += [cell(group.income), cell(group.spending), cell(group.balance)]
                if counter == nil {
                    let other = moves.flatMap { number == $0.from ? $0.to : number == $0.to ? $0.from : nil }
                    let from = cell(group.income ?? group.spending).place
                    cells.append(Located(other.map { accounts[$0] } ?? "", at: from))
                }
                return cells
            }
        }
        return unfolded
    }

    /// The two accounts of a row in which one alone pays and another alone is paid, the same amount or by words that can mean nothing
    /// else; nil for sums and all else.
    private func transfer(_ row: [Table.Cell], _ groups: [Group]) -> (from: Int, to: Int)? {
        if row.contains(where: { Total.label($0.value) != nil }) { return nil }
        func holds(_ column: Int?) -> Bool { column.map { Self.holds(row[$0]) } ?? false }
        let paying = groups.indices.filter { holds(groups[$0].spending) }
        let paid = groups.indices.filter { holds(groups[$0].income) }
        guard paying.count == 1, paid.count == 1, paying != paid,
            let out = groups[paying[0]].spending, let into = groups[paid[0]].income
        else { return nil }
        let isSame = Money(row[out].value) == Money(row[into].value)
        let isNamed = row.contains { TransferWords.areAll(of: $0.value) }
        return isSame || isNamed ? (paying[0], paid[0]) : nil
    }

    /// `银行存款.收入`, `银行收入`: which account, and which of its figures; nil for any other head.
    private func parted(_ head: String) -> (account: Int, term: Term)? {
        for term in [Term.income, .spending, .balance] {
            let words = [term.chinese, term.english] + (term == .balance ? Self.leftOver : [])
            for word in words where head.hasSuffix(word) {
                let name = String(head.dropLast(word.count)).trimmingSeparators
                guard !name.isEmpty else { continue }
                if let whole = accounts.firstIndex(of: name) { return (whole, term) }
                let found = accounts.indices.filter { accounts[$0].contains(name) }
                if found.count == 1 { return (found[0], term) }
            }
        }
        return nil
    }

    /// Whether a row goes on with the head: what stands in it are names of figures, and an account stands above one.
    private func isSecondHead(_ row: [Table.Cell], over header: [Table.Cell]) -> Bool {
        let words = row.map { Self.plain($0.value) }.filter { !$0.isEmpty }
        let areFigures = words.allSatisfy { word in
            schema.contains { $0.isSpelled(word) } || Self.figures.contains { $0.isSpelled(word) }
        }
        return !words.isEmpty && areFigures
            && words.contains { word in Self.figures.contains { $0.isSpelled(word) } }
            && header.contains(where: \.value.isEmpty)
    }

    /// Whether a figure stands in a cell: a dash says that there is none.
    private static func holds(_ cell: Table.Cell) -> Bool {
        !cell.value.isEmpty && !Scalar.isBlank(cell.value)
    }

    private static let figures: [Term] = [.income, .spending, .balance]

    /// A head as the format calls it: without its unit, and whatever people call what is left.
    private static func plain(_ head: String) -> String {
        let name = Rows.withoutUnit(head)
        return leftOver.contains(name) ? Term.balance.chinese : name
    }

    private static let leftOver = ["结存", "余额"]
}

extension String {
    /// Without what parts an account's name from its figure: `银行存款·收入`.
    fileprivate var trimmingSeparators: String {
        var rest = Substring(self)
        while let last = rest.last, ".·-—:： \u{3000}".contains(last) { rest = rest.dropLast() }
        return String(rest).trimmed
    }
}
