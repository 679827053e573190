import Documents
import Records

/// The columns of an author's own between those that a table of a record has anyhow (另列).
struct OwnCells {
    private let columns: OwnColumns
    /// For each column of the table, and for what stands before the first, the numbers of those that follow it.
    private var slots: [[Int]]
    private let heads: [DataTable.Column]

    var count: Int { columns.items.count }

    /// - Parameters:
    ///   - titles: the heads that the table has anyhow, by which each column finds its place: behind the nearest that is shown.
    ///   - isInYuan: whether the caption says so, and the heads need not.
    init(_ columns: OwnColumns, among titles: [String], isInYuan: Bool) {
        self.columns = columns
        slots = [[Int]](repeating: [], count: titles.count + 1)
        heads = columns.items.map { TypedCell.head(of: $0.column, isLong: $0.isLong, isInYuan: isInYuan) }
        for (number, item) in columns.items.enumerated() {
            let place = item.behind.lazy.compactMap { name in
                titles.firstIndex { $0 == name || $0.hasPrefix(name + "（") }
            }.first
            // Where none of them is shown by its name, the first is what the row is about.
            slots[place.map { $0 + 1 } ?? (item.behind.isEmpty ? 0 : 1)].append(number)
        }
    }

    /// How many stand before a column of the table.
    func count(before column: Int) -> Int { slots[...column].reduce(0) { $0 + $1.count } }

    func cells(at place: Place) -> [TypedCell]? { columns.cells(at: place) }

    /// Whether the sum of any is stated.
    var isSummed: Bool { columns.items.contains { $0.sum != nil } }

    var sums: [TypedCell] { columns.items.map { $0.sum.map { .number($0) } ?? .blank } }

    /// Writes those that stand before a column.
    func heads(before column: Int, isTall: Bool = false, to html: inout HTML) {
        for number in slots[column] { heads[number].head(isTall: isTall, to: &html) }
    }

    /// What they say of a row, each behind the head of its column: for a phone, which has no room for them. In the order of the columns.
    func asides(_ row: [TypedCell]?) -> [HTML] {
        guard let row else { return [] }
        return slots.joined().compactMap { number in
            let item = columns.items[number]
            if row[number] == .blank { return nil }
            var html: HTML = "\(text: heads[number].title)\u{A0}"
            row[number].write(of: item.column, decimals: item.decimals, to: &html)
            return html
        }
    }

    func write(_ row: [TypedCell]?, before column: Int, to html: inout HTML) {
        guard column < slots.count else { return }
        for number in slots[column] {
            html.append(literal: "<td")
            html.append(literal: heads[number].attributes)
            html.append(literal: ">")
            let item = columns.items[number]
            let start = html.bytes.count
            row?[number].write(of: item.column, decimals: item.decimals, to: &html)
            if heads[number].isName { html.keepWhole(from: start) }
            html.append(literal: "</td>")
        }
    }
}

extension TypedCell {
    /// The head of a column, with its unit where nothing else says it.
    static func head(of column: Column, isLong: Bool, isInYuan: Bool) -> DataTable.Column {
        var title = column.name
        if let unit = column.type == .money(inTenThousands: false) && !isInYuan ? "元" : column.type.unit,
            !title.hasSuffix("（\(unit)）"), title != unit
        {
            title += "（\(unit)）"
        }
        if column.type.isNumber { return .number(title) }
        if column.type == .day { return .day(title) }
        if isLong { return .wide(title) }
        return column.type.isNameOfOne ? .name(title) : .text(title)
    }

    /// - Parameter decimals: the most that any cell of the column has.
    func write(of column: Column, decimals: Int, to html: inout HTML) {
        switch self {
        case .blank: break
        case .text(let text): html.append(text: text)
        case .named(let people): html.append(text: people.text)
        case .number(let number):
            html.append(text: number.text(decimals: max(decimals, column.type.shownDecimals)))
        case .day(let day): html.append(HTML(day))
        case .yesNo(let isSo): html.append(literal: isSo ? "是" : "否")
        case .link(let name): html.append(text: name)
        case .picture(let path): html.append("见附件“\(text: String(path.split(separator: "/").last ?? ""))”")
        }
    }
}

extension ColumnType {
    /// Whether what stands in it is called by a name: somebody, a group, a place.
    fileprivate var isNameOfOne: Bool {
        switch self {
        case .person, .party, .group, .region, .village: true
        default: false
        }
    }
}
