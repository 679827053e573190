import Documents
import Records

/// A table that carries data, written row by row: its caption with the unit, the scopes of its headers, figures at
/// the right, a frame that scrolls on a phone and keeps the first column.
///
/// A phone has no room for every column, and the last ones are often those that people came for. So some columns give way there:
/// what they say stands in a row of its own below, as wide as the table. It stays a table, of fewer columns, for eyes and for ears.
struct DataTable {
    indirect enum Column {
        /// Words, as narrow as they are.
        case text(String)
        /// Names of people, groups or places: a short one is never broken.
        case name(String)
        /// Words that may be long.
        case wide(String)
        /// The same in a table of many rows: only its head says so.
        case long(String)
        /// A figure: right-aligned, never broken.
        case number(String)
        /// A day or a period: never broken.
        case day(String)
        /// The place in a ranking; its row's header follows it.
        case place(String)
        /// Whom a row is about, when that is not the first column.
        case who(String)
        /// One that gives way on a phone; its cells hold phrases, or one list.
        case minor(Column)
        /// A figure that a phone alone shows, in the place of several that gave way.
        case sum(String)

        var title: String {
            switch self {
            case .text(let title), .name(let title), .wide(let title), .long(let title), .number(let title),
                .day(let title), .place(let title), .who(let title), .sum(let title):
                title
            case .minor(let column): column.title
            }
        }

        /// What stands before a cell's words where its head is not seen; days and long words say themselves what they are.
        fileprivate var label: String {
            switch self {
            case .day("日期"): ""
            case .text(let title), .name(let title), .number(let title), .day(let title): title + "\u{A0}"
            case .wide, .long, .place, .who, .sum: ""
            case .minor(let column): column.label
            }
        }

        var attributes: HTML.Literal {
            switch self {
            case .text, .name: ""
            case .wide, .long: " class=\"w\""
            case .number: " class=\"n\""
            case .day: " class=\"d\""
            case .place: " class=\"at\""
            case .who: " class=\"who\""
            case .sum: " class=\"n v\""
            case .minor(let column): column.attributes
            }
        }

        /// A cell's, where its column's head does not say it for all.
        fileprivate var ofCell: HTML.Literal {
            switch self {
            case .long, .minor(.long): ""
            default: attributes
            }
        }

        fileprivate var isMinor: Bool { if case .minor = self { true } else { false } }
        fileprivate var isPlace: Bool { if case .place = self { true } else { false } }
        fileprivate var isWho: Bool { if case .who = self { true } else { false } }
        var isName: Bool { if case .name = self { true } else { false } }
        fileprivate var isSum: Bool { if case .sum = self { true } else { false } }
    }

    private var html: HTML
    private let columns: [Column]
    /// What stands before a minor cell's words: its column, with the head above it.
    private let labels: [String]
    private let isRanking: Bool
    /// The column that says what a row is about: its header.
    private let host: Int
    /// How many columns a phone shows.
    private let shown: Int
    private var column = 0
    private var isInFoot = false
    /// The columns of the author's own, which stand between the others.
    private let own: OwnCells?
    /// Whether these give way on a phone: with so few columns they need not.
    private let isOwnMinor: Bool
    private static let few = 3
    /// Those of the row that is being written.
    private var ownRow: [TypedCell]?
    /// Of the row that is being written: where the content of the last cell begins, and what minor columns say of it.
    private var start = 0
    private var isSameAsAbove = false
    private var asides: [(column: Int, content: Range<Int>)] = []
    /// Whether a phone is told of the cell that is being written, where its column gives way.
    private var isTold = true

    /// `unit` stands in the caption, so that no cell repeats it.
    /// - Parameters:
    ///   - own: columns that the author has beyond those of the kind.
    ///   - owner: what it is of, where several of a page have one caption: who hears a page tells them apart by it.
    ///   - upper: for each column the head above it; several of one name share it.
    ///   - isHeaded: whether a heading above it says what its caption would, so that this says the unit alone.
    init(
        _ caption: String, of owner: String = "", unit: String = "", rows: Int = 12, columns: [Column],
        own: OwnColumns? = nil,
        upper: [String?] = [], isHeaded: Bool = false
    ) {
        self.columns = columns
        // A head that shares one with its neighbours is called by both, so that nothing stands between them.
        let names = columns.indices.map { index in
            (index < upper.count ? upper[index] ?? "" : "") + columns[index].title
        }
        self.own = own.map { OwnCells($0, among: names, isInYuan: unit == "元") }
        labels = columns.indices.map { index in
            index < upper.count ? (upper[index] ?? "") + columns[index].label : columns[index].label
        }
        isRanking = columns.contains(where: \.isWho)
        host = columns.firstIndex(where: \.isWho) ?? columns.firstIndex { !$0.isMinor } ?? 0
        let width = columns.count { !$0.isSum } + (self.own?.count ?? 0)
        html = HTML(reserving: 512 + rows * width * 48)
        switch width {
        case ...6: html.append(literal: "<div class=\"scroll\"")
        case ...9: html.append(literal: "<div class=\"scroll many full\"")
        default: html.append(literal: "<div class=\"scroll wide-sheet full\"")
        }
        html.append(literal: " tabindex=\"0\" role=\"region\" aria-label=\"")
        if !owner.isEmpty { html.append(text: owner + "，") }
        html.append(text: caption)
        html.append(literal: "\"><table")
        // A class for each column that gives way, so that its cells need none.
        var classes = isRanking ? ["rank"] : []
        let major = columns.count { !$0.isMinor }
        isOwnMinor = major + (self.own?.count ?? 0) > Self.few
        shown = major + (isOwnMinor ? 0 : self.own?.count ?? 0)
        var position = 0
        for index in 0...columns.count {
            let behind = (self.own?.count(before: index) ?? 0) + index
            while position < behind {
                position += 1
                if isOwnMinor { classes.append("m\(position)") }
            }
            position += 1
            if index < columns.count, columns[index].isMinor { classes.append("m\(position)") }
        }
        if !classes.isEmpty { html.append(" class=\"\(text: classes.joined(separator: " "))\"") }
        html.append(literal: ">")
        if !isHeaded || !unit.isEmpty {
            html.append(literal: "<caption>")
            if !isHeaded { html.append(text: caption) }
            if !unit.isEmpty {
                html.append(literal: isHeaded ? "<small>单位：" : " <small>单位：")
                html.append(text: unit)
                html.append(literal: "</small>")
            }
            html.append(literal: "</caption>")
        }
        html.append(literal: "<thead>")
        if upper.contains(where: { $0 != nil }) {
            // Where columns give way, heads of two rows would stand over others' cells: a phone has them in one.
            if columns.contains(where: \.isMinor) {
                let upper = upper + [String?](repeating: nil, count: columns.count - upper.count)
                html.append(literal: "<tr class=\"flat\">")
                DataTable.append(zip(columns, upper).map { $0.below($1) }, self.own, to: &html)
                html.append(literal: "</tr>")
            }
            html.append(literal: "<tr>")
            DataTable.append(columns, below: upper, self.own, to: &html)
        } else {
            html.append(literal: "<tr>")
            DataTable.append(columns, self.own, to: &html)
        }
        html.append(literal: "</tr></thead><tbody>")
    }

    /// Heads of one row.
    private static func append(_ columns: [Column], _ own: OwnCells?, to html: inout HTML) {
        own?.heads(before: 0, to: &html)
        for (index, column) in columns.enumerated() {
            column.head(to: &html)
            own?.heads(before: index + 1, to: &html)
        }
    }

    /// Heads of two rows: a column without a head above it takes both.
    private static func append(
        _ columns: [Column], below upper: [String?], _ own: OwnCells?, to html: inout HTML
    ) {
        var index = 0
        own?.heads(before: 0, isTall: true, to: &html)
        while index < columns.count {
            if let above = upper[index] {
                let count = upper[index...].prefix { $0 == above }.count
                html.append("<th scope=\"colgroup\" colspan=\"\(count)\">\(text: above)</th>")
                index += count
            } else {
                columns[index].head(isTall: true, to: &html)
                index += 1
            }
            own?.heads(before: index, isTall: true, to: &html)
        }
        html.append(literal: "</tr><tr>")
        for (column, above) in zip(columns, upper) where above != nil { column.head(to: &html) }
    }

    /// Begins a row; its cells follow, one for each column.
    /// - Parameter place: where its author wrote it, by which the cells of the author's own columns are found.
    mutating func row(_ start: HTML.Literal = "<tr>", at place: Place? = nil) {
        endRow()
        html.append(literal: start)
        if let own, let place { ownRow = own.cells(at: place) }
    }

    /// Begins a row that links may lead to.
    mutating func row(id: String) {
        endRow()
        html.append("<tr id=\"\(text: id)\">")
    }

    /// A line across, which names the rows that follow it.
    mutating func group(_ title: String) {
        endRow()
        html.append(
            "<tr class=\"month\"><th colspan=\"\(columns.count + (own?.count ?? 0))\" scope=\"rowgroup\">\(text: title)</th></tr>"
        )
    }

    /// Begins the sums, the last row or rows.
    mutating func foot() {
        endRow()
        html.append(literal: isInFoot ? "<tr>" : "</tbody><tfoot><tr>")
        if !isInFoot { ownRow = own?.sums }
        isInFoot = true
    }

    mutating func cell(_ content: HTML) {
        let close = openCell()
        html.append(content)
        closeCell(close)
    }

    /// A cell that is written where it stands: for tables of many rows.
    mutating func cell(_ write: (inout HTML) -> Void) {
        let close = openCell()
        write(&html)
        closeCell(close)
    }

    /// A cell of an author's own table.
    /// - Parameter isSame: whether it is one with the cell above it, whose text it does not repeat to the eye.
    mutating func cell(isSame: Bool, _ write: (inout HTML) -> Void) {
        let close = openCell(isSame: isSame)
        write(&html)
        closeCell(close)
    }

    mutating func cell(text: String) {
        let close = openCell()
        html.append(text: text)
        closeCell(close)
    }

    /// An amount in fen, as yuan; no amount, no figure.
    /// - Parameter isTold: whether a phone is told of it where its column gives way; not of what another column says.
    mutating func cell(fen: Int64?, isTold: Bool = true) {
        self.isTold = isTold
        defer { self.isTold = true }
        let close = openCell()
        if let fen { html.append(fen: fen) }
        closeCell(close)
    }

    mutating func cell(_ number: Int?) {
        let close = openCell()
        if let number { html.append(grouped: number) }
        closeCell(close)
    }

    /// The whole table.
    consuming func finished() -> HTML {
        if !isInFoot, let own, own.isSummed {
            foot()
            cell(text: "合计")
        }
        endRow()
        html.append(isInFoot ? "</tfoot></table></div>" : "</tbody></table></div>")
        return html
    }

    private mutating func openCell(isSame: Bool = false) -> HTML.Literal {
        if column == 0 { own?.write(ownRow, before: 0, to: &html) }
        let this = columns[min(column, columns.count - 1)]
        let isHeader = column == host
        column += 1
        html.append(literal: isHeader ? "<th scope=\"row\"" : "<td")
        html.append(literal: isSame ? " class=\"same\"" : this.ofCell)
        html.append(literal: ">")
        isSameAsAbove = isSame
        start = html.bytes.count
        return isHeader ? "</th>" : "</td>"
    }

    private mutating func closeCell(_ close: HTML.Literal) {
        let (index, end) = (column - 1, html.bytes.count)
        if index < columns.count {
            if columns[index].isMinor, end > start, isTold { asides.append((index, start..<end)) }
            if columns[index].isName, !isSameAsAbove { html.keepWhole(from: start) }
        }
        html.append(literal: close)
        own?.write(ownRow, before: column, to: &html)
    }

    /// Whether a cell's words end as its column is called: `一组` under 组.
    private func says(_ content: Range<Int>, _ column: Int) -> Bool {
        html.bytes[content].suffix(columns[column].title.utf8.count).elementsEqual(columns[column].title.utf8)
    }

    private mutating func endRow() {
        guard column > 0 else { return }
        // A row is never shorter than its head.
        while column < columns.count { cell(HTML()) }
        html.append(literal: "</tr>")
        column = 0
        let ownAsides = isOwnMinor ? own?.asides(ownRow) ?? [] : []
        ownRow = nil
        if asides.isEmpty, ownAsides.isEmpty { return }
        var words: HTML = "<tr class=\"u\"><td colspan=\"\(shown)\">"
        for (number, aside) in asides.enumerated() {
            let isList = html.bytes[aside.content].starts(with: "<ol".utf8)
            if number > 0 { words.append(literal: words.endsSentence || isList ? "" : "；") }
            if !says(aside.content, aside.column) { words.append(text: labels[aside.column]) }
            words.append(markup: html.bytes[aside.content])
        }
        for (number, aside) in ownAsides.enumerated() {
            if number + asides.count > 0 { words.append(literal: words.endsSentence ? "" : "；") }
            words.append(aside)
        }
        words.append(literal: "</td></tr>")
        html.append(words)
        asides.removeAll(keepingCapacity: true)
    }
}

extension DataTable.Column {
    /// The same with the head above it in its own: `租期起`.
    fileprivate func below(_ above: String?) -> Self {
        guard let above else { return self }
        return switch self {
        case .text(let title): .text(above + title)
        case .name(let title): .name(above + title)
        case .wide(let title): .wide(above + title)
        case .long(let title): .long(above + title)
        case .number(let title): .number(above + title)
        case .day(let title): .day(above + title)
        case .place(let title): .place(above + title)
        case .who(let title): .who(above + title)
        case .sum(let title): .sum(above + title)
        case .minor(let column): .minor(column.below(above))
        }
    }

    /// - Parameter isTall: whether it stands beside heads of two rows.
    func head(isTall: Bool = false, to html: inout HTML) {
        html.append(literal: isTall ? "<th scope=\"col\" rowspan=\"2\"" : "<th scope=\"col\"")
        html.append(literal: attributes)
        html.append(literal: ">")
        html.append(text: title)
        html.append(literal: "</th>")
    }
}

extension HTML {
    /// Marks the cell whose content begins at `start`, a name, where it is too short to be broken: a phone's columns are narrow.
    mutating func keepWhole(from start: Int) {
        if bytes[start...].isShortName { insert(literal: " class=\"p\"", at: start - 1) }
    }
}

extension HTML {
    /// Whether nothing need stand between it and what follows.
    fileprivate var endsSentence: Bool {
        bytes.suffix(3).elementsEqual("。".utf8) || bytes.suffix(3).elementsEqual("；".utf8)
    }
}

extension ArraySlice<UInt8> {
    /// Whether it is text of two to four signs, no markup.
    fileprivate var isShortName: Bool {
        count <= 16 && !contains(UInt8(ascii: "<")) && (2...4).contains(count { $0 < 0x80 || $0 >= 0xC0 })
    }
}
