import Records

/// Which columns of an author's own table a phone has room for: what a row is about, and the figures that it comes to. What the others
/// say stands under what the row is about.
struct PhoneColumns {
    /// What a row is about; nil for a table of no columns.
    let host: Int?
    private let kept: Set<Int>

    /// A table of so few columns keeps them all.
    private static let few = 3
    /// How much room a phone of 375 pixels has beside what a row is about, and what a figure's column takes of it: its signs, and what
    /// stands around them; its head may be broken.
    private static let room = 226
    private static func width(signs: Int) -> Int { max(signs, 5) * 10 + 22 }

    init(of table: TypedTable, shown: [Int]) {
        guard shown.count > Self.few else {
            host = shown.first
            kept = Set(shown)
            return
        }
        // What several rows have in common tells none of them.
        let plain = shown.filter { !table.columns[$0].isMerged && !table.columns[$0].isSubtotalled }
        var host = plain.first ?? shown.first
        // A number of its own says less than the name behind it.
        if let first = host, table.columns[first].type == .id {
            host = plain.first { table.columns[$0].type.isName } ?? first
        }
        self.host = host
        guard let host else {
            kept = Set(shown)
            return
        }
        // Sums before other figures, and the last before the first: they are what it comes to.
        let numbers = plain.filter { $0 > host && table.columns[$0].type.isNumber }
        let sums: [Int] = numbers.filter { table.columns[$0].isSummed }.reversed()
        let others: [Int] = numbers.filter { !table.columns[$0].isSummed }.reversed()
        let ranked = sums.count < 2 ? Array((sums + others).prefix(2)) : Array(sums.prefix(3))
        var kept: Set<Int> = [host]
        var room = Self.room
        for number in ranked {
            let width = Self.width(signs: table.widestFigure(in: number))
            guard kept.count == 1 || width <= room else { break }
            kept.insert(number)
            room -= width
        }
        if kept.count == 1 { kept.formUnion(plain.filter { $0 > host }.prefix(1)) }
        self.kept = kept
    }

    func contains(_ column: Int) -> Bool { kept.contains(column) }
}

extension ColumnType {
    /// Whether words tell what a row is about.
    fileprivate var isName: Bool {
        switch self {
        case .text, .person, .party, .organisation, .region, .village, .account: true
        default: false
        }
    }
}

extension TypedTable {
    /// How many signs its widest figure has, its sum with them.
    fileprivate func widestFigure(in column: Int) -> Int {
        var widest = sums[column]
        for row in rows {
            if case .number(let number) = row.cells[column] {
                widest = widest.map { abs($0.units) < abs(number.units) ? number : $0 } ?? number
            }
        }
        let decimals = max(decimals[column], columns[column].type.shownDecimals)
        return widest?.text(decimals: decimals).utf8.count ?? 0
    }
}
