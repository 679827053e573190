import Documents
import Records

/// A sheet of A3, to be read from two metres: the headline, few large figures, the code that leads to the rest.
struct Poster {
    let head: (left: String, right: String)
    let title: String
    /// A period that the title names: no line ends in it.
    var period: Period?
    /// The sentence under the headline.
    var lede: HTML
    let content: HTML
    let foot: SheetFoot
    var room = PaperTables.Room.a3

    /// By how many tenths what stands between the headline and the foot may be larger, as the classes `g12`, `g14`, … of `sheet.css` set it.
    private static let growths = [16, 14, 12]
    /// What an upright sheet has for headline, content and foot, and what foot and lede take, in points.
    private static let (room, foot) = (1094.0, 190.0)

    /// The tables, and by how many tenths they and the rest are larger: a ranking of few fills its sheet.
    private var fitted: (tables: PaperTables, growth: Int) {
        let tables = PaperTables(content, on: room)
        if !room.isRanking || tables.isAcross { return (tables, 10) }
        let left = Self.room - Self.foot - headlineHeight
        for growth in Self.growths {
            let larger = PaperTables(content, on: room.enlarged(growth))
            if !larger.isAcross, larger.height * Double(growth) / 10 <= left { return (larger, growth) }
        }
        return (tables, 10)
    }

    /// Of one line of the larger size, or of as many of the smaller as the title needs.
    private var headlineHeight: Double {
        width <= 12 ? 80 : width <= 15 ? 60 : max(2, (width / 13).rounded(.up)) * 60
    }

    /// Of the title, in characters; a Latin letter or a figure takes little more than half of one.
    private var width: Double { title.unicodeScalars.reduce(0.0) { $0 + ($1.isASCII ? 0.6 : 1) } }

    var html: HTML {
        let (tables, growth) = fitted
        var html = HTML(reserving: content.bytes.count + 8000)
        html.append(literal: "<article class=\"poster")
        if tables.isAcross { html.append(literal: " across") }
        if growth > 10 { html.append(" g\(growth)") }
        html.append(literal: "\">")
        html.append("<p class=\"head\"><span>\(text: head.left)</span>")
        if !head.right.isEmpty { html.append("<span>\(text: head.right)</span>") }
        html.append(literal: "</p>")
        html.append(headline(isAcross: tables.isAcross))
        if !lede.isEmpty { html.append("<p class=\"lede\">\(lede)</p>") }
        html.append(tables.html)
        html.append(foot.html)
        html.append(literal: "</article>\n")
        return html
    }

    /// A title as large as lets it stand on one line; what is too long for that stands on two in the smaller size.
    /// A line ends before or after the period rather than in it.
    private func headline(isAcross: Bool) -> HTML {
        if width <= (isAcross ? 17.5 : 12) { return "<h1>\(text: title)</h1>" }
        guard let period, let range = title.firstRange(of: period.text) else {
            return "<h1 class=\"long\">\(HTML(heading: title))</h1>"
        }
        let parts = [title[..<range.lowerBound], title[range], title[range.upperBound...]]
            .filter { !$0.isEmpty }.map { "<span>\(text: String($0))</span>" as HTML }
        return "<h1 class=\"long\">\(parts.joined())</h1>"
    }
}
