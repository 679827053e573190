/// Places over periods, drawn: a line for each subject, the first place on top, a name at both ends of every line that is told apart.
///
/// A red list's lines are whole with round marks, a black list's broken with square ones, the others thin: no colour tells alone.
struct PlacesChart {
    enum Role: Sendable { case red, black, other }

    struct Line {
        var name: String
        var role: Role
        /// In the order of the periods; nil where it was not ranked.
        var places: [Int?]
    }

    struct Column {
        /// Within its year: `第三季度`.
        var title: String
        /// Where it is another than that of the period before: `2026年`.
        var year: String?
        /// Whether the period follows the one before it without a gap.
        var isAdjacent: Bool

        fileprivate var text: String { (year ?? "") + title }
    }

    /// Lines that bear their names.
    static let named = 12
    /// Lines that are drawn at all.
    static let drawn = 20
    /// Periods side by side.
    static let columns = 8

    /// What the figure says, in a sentence.
    let message: String
    let subtitle: String
    let id: String
    let columns: [Column]
    /// No more than ``drawn``, of which no more than ``named`` are named.
    let lines: [Line]

    // MARK: Geometry, in units of the drawing

    private static let width = 720
    private static let top = 16
    /// Between the first place and the last.
    private let height: Int
    /// How many steps down the last place is from the first.
    private let steps: Int
    private let isNamedAll: Bool
    /// Where each period stands.
    private let xs: [Int]

    init(message: String, subtitle: String, id: String, columns: [Column], lines: [Line]) {
        self.message = message
        self.subtitle = subtitle
        self.id = id
        self.columns = columns
        self.lines = lines
        var lowest = 1
        var longest = 4
        let isNamedAll = lines.count <= Self.named
        for line in lines {
            for case let place? in line.places { lowest = max(lowest, place) }
            if isNamedAll || line.role != .other {
                longest = max(longest, Self.cells(of: Self.label(line)))
            }
        }
        self.isNamedAll = isNamedAll
        steps = max(1, lowest - 1)
        height = lowest <= 14 ? steps * 28 : 364
        // Room for the names.
        let margin = longest * 8 + 34
        xs = columns.indices.map { margin + $0 * (Self.width - 2 * margin) / max(1, columns.count - 1) }
    }

    private func isNamed(_ line: Line) -> Bool { isNamedAll || line.role != .other }
    private func x(_ column: Int) -> Int { xs[column] }
    private func y(_ place: Int) -> Int { Self.top + (place - 1) * height / steps }

    /// At most so many characters behind the mark of its list; the whole name stands in the table.
    private static func label(_ line: Line) -> String {
        let name = line.name.count > 7 ? line.name.prefix(6) + "…" : line.name
        return switch line.role {
        case .red: "★" + name
        case .black: "■" + name
        case .other: name
        }
    }

    /// Its breadth in half-width cells of 8 units.
    private static func cells(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) }
    }

    // MARK: Drawing

    /// The figure with its table; nothing for fewer than two periods.
    func figure(rows name: String) -> HTML {
        guard columns.count > 1, !lines.isEmpty else { return HTML() }
        return """
            <figure class="bump"><figcaption>\(text: message)<small>\(text: subtitle)</small></figcaption>\
            <div class="scroll" tabindex="0" role="region" aria-label="名次图">\(svg)</div>\
            <details><summary>查看数据表</summary>\(table(rows: name))</details></figure>
            """
    }

    var svg: HTML {
        var html: HTML = """
            <svg viewBox="0 0 \(Self.width) \(Self.top + height + 60)" role="img" aria-labelledby="\(text: id)-t \(text: id)-d" focusable="false">\
            <title id="\(text: id)-t">\(text: message)</title><desc id="\(text: id)-d">\(text: described)</desc>
            """
        html.append(literal: "<path class=\"grid\" d=\"")
        for column in columns.indices { html.append("M\(x(column)) \(Self.top)v\(height)") }
        html.append(literal: "\"/>")
        for role in [Role.other, .black, .red] { append(role, to: &html) }
        appendLabels(to: &html)
        html.append(literal: "<g class=\"when\" text-anchor=\"middle\">")
        let foot = Self.top + height + 34
        for (x, column) in zip(xs, columns) {
            html.append("<text x=\"\(x)\" y=\"\(foot)\">\(text: column.title)</text>")
            if let year = column.year {
                html.append("<text x=\"\(x)\" y=\"\(foot + 19)\">\(text: year)</text>")
            }
        }
        html.append(literal: "</g></svg>")
        return html
    }

    /// The lines of a role: unnamed ones as one path, each named one by itself with its marks and a dash of its own.
    private func append(_ role: Role, to html: inout HTML) {
        let own = lines.filter { $0.role == role }
        let style: HTML
        switch role {
        case .red: style = "pr"
        case .black: style = "pk"
        case .other: style = "po"
        }
        if role == .other, !isNamedAll {
            if own.isEmpty { return }
            html.append(literal: "<path class=\"po\" d=\"")
            for line in own { appendPath(line, to: &html) }
            html.append(literal: "\"/>")
            return
        }
        for (number, line) in own.enumerated() {
            html.append("<path class=\"\(style) d\(number % 4)\" d=\"")
            appendPath(line, to: &html)
            html.append("\"/><path class=\"\(style) m\" d=\"")
            for (column, place) in line.places.enumerated() {
                if let place { html.append("M\(x(column)) \(y(place))h0") }
            }
            html.append(literal: "\"/>")
        }
    }

    /// Broken where it was not ranked, and where a period is missing.
    private func appendPath(_ line: Line, to html: inout HTML) {
        var isOpen = false
        for (column, place) in line.places.enumerated() {
            guard let place else {
                isOpen = false
                continue
            }
            html.append(isOpen && columns[column].isAdjacent ? "L" : "M")
            html.append("\(x(column)) \(y(place))")
            isOpen = true
        }
    }

    /// Names with their places at both ends, moved apart where they would cover each other, each then with a thread to its point.
    private func appendLabels(to html: inout HTML) {
        let named = lines.filter(isNamed)
        var threads = HTML()
        for isLeft in [true, false] {
            let column = isLeft ? 0 : columns.count - 1
            let ends = named.compactMap { line in line.places[column].map { (line: line, place: $0) } }
                .enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
                .map(\.element)
            let heights = Self.apart(ends.map { y($0.place) }, by: 19, upTo: Self.top + height + 8)
            html.append(isLeft ? "<g text-anchor=\"end\">" : "<g>")
            for (end, at) in zip(ends, heights) {
                let point = x(column) + (isLeft ? -7 : 7)
                let edge = x(column) + (isLeft ? -16 : 16)
                let name = Self.label(end.line)
                html.append("<text x=\"\(edge)\" y=\"\(at + 5)\"")
                if end.line.role == .red { html.append(literal: " class=\"r\"") }
                html.append(">\(text: isLeft ? "\(name) \(end.place)" : "\(end.place) \(name)")</text>")
                if at != y(end.place) { threads.append("M\(point) \(y(end.place))L\(edge) \(at)") }
            }
            html.append(literal: "</g>")
        }
        if !threads.isEmpty { html.append("<path class=\"thread\" d=\"\(threads)\"/>") }
    }

    /// Heights at least so far apart, in their order, as near to what was wanted as going down and then up again brings them.
    static func apart(_ wanted: [Int], by gap: Int, upTo limit: Int) -> [Int] {
        var heights = wanted
        for index in heights.indices.dropFirst() {
            heights[index] = max(heights[index], heights[index - 1] + gap)
        }
        var bound = limit
        for index in heights.indices.reversed() where heights[index] > bound {
            heights[index] = bound
            bound -= gap
        }
        return heights
    }

    // MARK: In words

    /// `名次依次为：石谷村 3、1、2；…`
    private var described: String {
        let named = lines.filter(isNamed)
        return "\(columns.first?.text ?? "")至\(columns.last?.text ?? "")的名次："
            + named.map { line in
                line.name + " " + line.places.map { $0.map { "\($0)" } ?? "无" }.joined(separator: "、")
            }.joined(separator: "；")
    }

    private func table(rows name: String) -> HTML {
        // A year is written where it begins; here it stands over all of its periods.
        var year: String?
        let years = columns.map { column in
            year = column.year ?? year
            return year
        }
        var table = DataTable(
            "各期名次", rows: lines.count, columns: [.text(name)] + columns.reversed().map { .number($0.title) },
            upper: [nil] + years.reversed())
        for line in lines {
            table.row()
            table.cell(text: line.name)
            for place in line.places.reversed() { table.cell(text: place.map { "\($0)" } ?? "—") }
        }
        return table.finished()
    }
}
