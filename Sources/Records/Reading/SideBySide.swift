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

        /// Where a figure of a sort stands.
        subscript(_ term: Term) -> Int? {
            get { term == .income ? income : term == .spending ? spending : balance }
            set {
                switch term {
                case .income: income = newValue
                case .spending: spending = newValue
                default: balance = newValue
                }
            }
        }
    }

    /// The table with a row for each entry; itself, with its heads as the format calls them, where no accounts stand side by side. Of
    /// two columns that mean the same figure the second is reported and left out.
    func unfolded(_ table: Table, into log: inout Diagnostics) -> Table {
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
        let written = table.header
        table.header = written.map { head in head.map { Self.plain($0) } }
        if accounts.isEmpty, table.header.count(where: { Term.balance.isSpelled($0.value) }) < 2 {
            return table
        }
        var groups = [Group](repeating: Group(), count: accounts.count)
        var isTaken = [Bool](repeating: false, count: written.count)
        var balance: Int?
        for (column, head) in table.header.enumerated() {
            let location = SourceLocation(table.path, head.place)
            if let (account, term) = parted(head.value) {
                isTaken[column] = true
                if let first = groups[account][term] {
                    Self.report(
                        written[column].value, like: written[first].value,
                        "\(accounts[account])的\(term.chinese)", at: location, into: &log)
                } else {
                    groups[account][term] = column
                }
            } else if head.value == Term.balance.chinese, written[column].value != head.value {
                // Heads alike are told of where a table's heads are read.
                if let first = balance {
                    isTaken[column] = true
                    Self.report(
                        written[column].value, like: written[first].value, Term.balance.chinese, at: location,
                        into: &log)
                } else {
                    balance = column
                }
            } else if Term.balance.isSpelled(head.value) {
                balance = balance ?? column
            }
        }
        guard let first = groups.flatMap(\.columns).min() else {
            return isTaken.contains(true) ? table.without { isTaken[$0] } : table
        }
        for (column, head) in table.header.enumerated() where !isTaken[column] {
            guard let message = Self.refusal(of: head.value, written[column].value) else { continue }
            isTaken[column] = true
            log.report(
                .unknownKey, at: SourceLocation(table.path, head.place), message,
                help: "各账户的列写成 \(accounts[0])收入、\(accounts[0])支出、\(accounts[0])结余；几个账户合计的列删去")
        }
        return unfolded(table, groups, isTaken, at: table.header[first].place)
    }

    private static func report(
        _ name: String, like first: String, _ meaning: String, at location: SourceLocation,
        into log: inout Diagnostics
    ) {
        let (name, first) = (Scalar.shortened(name), Scalar.shortened(first))
        if name == first {
            log.report(.repeatedKey, at: location, "“\(name)”列有两个", help: "只留一列")
        } else {
            log.report(
                .repeatedKey, at: location, "“\(name)”和“\(first)”是同一列：\(meaning)",
                help: "只留一列；不是一回事的，把列名写全")
        }
    }

    /// What is wrong with a column that says a figure and no account, beside columns of accounts; nil for any other.
    private static func refusal(of head: String, _ written: String) -> Message? {
        if Term.bank.isSpelled(head) { return "各列已写明账户，“\(Scalar.shortened(written))”列是多余的" }
        return figures.contains { $0.isSpelled(head) } ? "“\(Scalar.shortened(written))”列没有写是哪个账户的" : nil
    }

    private func unfolded(_ table: Table, _ groups: [Group], _ isTaken: [Bool], at place: Place) -> Table {
        let kept = table.header.indices.filter { !isTaken[$0] }
        // A column that says the account of a transfer in words stays; a row of two entries says it by itself.
        let counter = kept.first { Term.counter.isSpelled(table.header[$0].value) }
        let words = Set(
            kept.filter { column in
                [Term.date, .item].contains { $0.isSpelled(table.header[column].value) }
            })
        let terms: [Term] = [.bank] + [.income, .spending, .balance] + (counter == nil ? [.counter] : [])
        var unfolded = table
        unfolded.header =
            terms.prefix(1).map { Located($0.chinese, at: place) } + kept.map { table.header[$0] }
            + terms.dropFirst().map { Located($0.chinese, at: place) }
        unfolded.rows = table.rows.flatMap { row -> [[Table.Cell]] in
            let start = row.first?.place ?? place
            let (moving, resting) = parted(row, groups)
            let moves = transfer(row, groups)
            let numbers = moving + resting
            return (numbers.isEmpty ? [nil] : numbers.map { Optional($0) }).enumerated().map {
                order, number in
                let group = number.map { groups[$0] } ?? Group()
                let at = order == 0 ? start : group.columns.first.map { row[$0].place } ?? start
                func cell(_ column: Int?) -> Table.Cell { column.map { row[$0] } ?? Located("", at: start) }
                var cells = [Located(number.map { accounts[$0] } ?? "", at: at)]
                for column in kept {
                    let other = moves.flatMap { number == $0.from ? $0.to : number == $0.to ? $0.from : nil }
                    if column == counter, let other, row[column].value.isEmpty {
                        cells.append(Located(accounts[other], at: row[column].place))
                    } else if order >= moving.count && words.contains(column)
                        || order > 0 && summed.contains(table.header[column].value)
                    {
                        // What only says what is left bears no day and no words, and is no entry.
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

    /// The accounts that a row moves, and those of which it only says what is left. Programs write `0.00` for what does not move; where
    /// nothing does, the row is of those that have such an amount, or of the first that has a balance. A row of sums is of all.
    private func parted(_ row: [Table.Cell], _ groups: [Group]) -> (moving: [Int], resting: [Int]) {
        func those(_ holds: (Group) -> Bool) -> [Int] { groups.indices.filter { holds(groups[$0]) } }
        let written = those { $0.columns.contains { Self.holds(row[$0]) } }
        if row.contains(where: { Total.label($0.value) != nil }) { return (written, []) }
        var moving = those { $0.moves.contains { Self.isAmount(row[$0]) } }
        if moving.isEmpty { moving = those { $0.moves.contains { Self.holds(row[$0]) } } }
        if moving.isEmpty { moving = Array(written.prefix(1)) }
        let resting = written.filter { number in
            !moving.contains(number) && (groups[number].balance.map { Self.holds(row[$0]) } ?? false)
        }
        return (moving, resting)
    }

    /// The two accounts of a row in which one alone pays and another alone is paid, the same amount or by words that can mean nothing
    /// else; nil for sums and all else.
    private func transfer(_ row: [Table.Cell], _ groups: [Group]) -> (from: Int, to: Int)? {
        if row.contains(where: { Total.label($0.value) != nil }) { return nil }
        func holds(_ column: Int?) -> Bool { column.map { Self.isAmount(row[$0]) } ?? false }
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

    /// Whether an amount stands in a cell, and not one of nothing.
    private static func isAmount(_ cell: Table.Cell) -> Bool {
        holds(cell) && Money(scalar: cell.value) != .zero
    }

    private static let figures: [Term] = [.income, .spending, .balance]

    /// A head as the format calls it: without its unit, and whatever people call what is left.
    private static func plain(_ head: String) -> String {
        let name = Rows.withoutUnit(head)
        return leftOver.contains(name) ? Term.balance.chinese : name
    }

    private static let leftOver = ["结存", "余额"]
}

extension Table {
    /// Without some of its columns.
    fileprivate func without(_ isLeftOut: (Int) -> Bool) -> Table {
        var table = self
        let kept = header.indices.filter { !isLeftOut($0) }
        table.header = kept.map { header[$0] }
        table.rows = rows.map { row in kept.map { row[$0] } }
        return table
    }
}

extension String {
    /// Without what parts an account's name from its figure: `银行存款·收入`.
    fileprivate var trimmingSeparators: String {
        var rest = Substring(self)
        while let last = rest.last, ".·-—:： \u{3000}".contains(last) { rest = rest.dropLast() }
        return String(rest).trimmed
    }
}
