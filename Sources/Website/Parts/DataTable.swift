/// A table that carries data, written row by row: its caption with the unit, the scopes of its headers, figures at
/// the right, a frame that scrolls on a phone and keeps the first column.
struct DataTable {
    enum Column {
        /// Words, as narrow as they are.
        case text(String)
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

        fileprivate var title: String {
            switch self {
            case .text(let title), .wide(let title), .long(let title), .number(let title), .day(let title),
                .place(let title),
                .who(let title):
                title
            }
        }

        fileprivate var attributes: HTML.Literal {
            switch self {
            case .text: ""
            case .wide, .long: " class=\"w\""
            case .number: " class=\"n\""
            case .day: " class=\"d\""
            case .place: " class=\"at\""
            case .who: " class=\"who\""
            }
        }

        /// A cell's, where its column's head does not say it for all.
        fileprivate var ofCell: HTML.Literal { if case .long = self { "" } else { attributes } }

        fileprivate var isPlace: Bool { if case .place = self { true } else { false } }
        fileprivate var isWho: Bool { if case .who = self { true } else { false } }
    }

    private var html: HTML
    private let columns: [Column]
    private let isRanking: Bool
    private var column = 0
    private var isInFoot = false

    /// `unit` stands in the caption, so that no cell repeats it.
    init(_ caption: String, unit: String = "", rows: Int = 12, columns: [Column]) {
        self.columns = columns
        isRanking = columns.contains(where: \.isWho)
        html = HTML(reserving: 512 + rows * columns.count * 48)
        switch columns.count {
        case ...6: html.append(literal: "<div class=\"scroll\"")
        case ...9: html.append(literal: "<div class=\"scroll many\"")
        default: html.append(literal: "<div class=\"scroll wide-sheet\"")
        }
        html.append(literal: " tabindex=\"0\" role=\"region\" aria-label=\"")
        html.append(text: caption)
        html.append(isRanking ? "\"><table class=\"rank\"><caption>" : "\"><table><caption>")
        html.append(text: caption)
        if !unit.isEmpty {
            html.append(literal: " <small>单位：")
            html.append(text: unit)
            html.append(literal: "</small>")
        }
        html.append(literal: "</caption><thead><tr>")
        for column in columns {
            html.append(literal: "<th scope=\"col\"")
            html.append(literal: column.attributes)
            html.append(literal: ">")
            html.append(text: column.title)
            html.append(literal: "</th>")
        }
        html.append(literal: "</tr></thead><tbody>")
    }

    /// Begins a row; its cells follow, one for each column.
    mutating func row(_ start: HTML.Literal = "<tr>") {
        endRow()
        html.append(literal: start)
    }

    /// A line across, which names the rows that follow it.
    mutating func group(_ title: String) {
        endRow()
        html.append(
            "<tr class=\"month\"><th colspan=\"\(columns.count)\" scope=\"rowgroup\">\(text: title)</th></tr>"
        )
    }

    /// Begins the sums, the last row or rows.
    mutating func foot() {
        endRow()
        html.append(literal: isInFoot ? "<tr>" : "</tbody><tfoot><tr>")
        isInFoot = true
    }

    mutating func cell(_ content: HTML) {
        let close = openCell()
        html.append(content)
        html.append(literal: close)
    }

    /// A cell that is written where it stands: for tables of many rows.
    mutating func cell(_ write: (inout HTML) -> Void) {
        let close = openCell()
        write(&html)
        html.append(literal: close)
    }

    mutating func cell(text: String) {
        let close = openCell()
        html.append(text: text)
        html.append(literal: close)
    }

    /// An amount in fen, as yuan; no amount, no figure.
    mutating func cell(fen: Int64?) {
        let close = openCell()
        if let fen { html.append(fen: fen) }
        html.append(literal: close)
    }

    mutating func cell(_ number: Int?) {
        let close = openCell()
        if let number { html.append(grouped: number) }
        html.append(literal: close)
    }

    /// The whole table.
    consuming func finished() -> HTML {
        endRow()
        html.append(isInFoot ? "</tfoot></table></div>" : "</tbody></table></div>")
        return html
    }

    private mutating func openCell() -> HTML.Literal {
        let this = columns[min(column, columns.count - 1)]
        let isHeader = isRanking ? this.isWho : column == 0
        column += 1
        html.append(literal: isHeader ? "<th scope=\"row\"" : "<td")
        html.append(literal: this.ofCell)
        html.append(literal: ">")
        return isHeader ? "</th>" : "</td>"
    }

    private mutating func endRow() {
        guard column > 0 else { return }
        // A row is never shorter than its head.
        while column < columns.count { cell(HTML()) }
        html.append(literal: "</tr>")
        column = 0
    }
}
