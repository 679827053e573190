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

    var html: HTML {
        let tables = PaperTables(content, on: room)
        var html = HTML(reserving: content.bytes.count + 8000)
        html.append(
            literal: tables.isAcross ? "<article class=\"poster across\">" : "<article class=\"poster\">")
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
        // In characters; a Latin letter or a figure takes little more than half of one.
        let width = title.unicodeScalars.reduce(0.0) { $0 + ($1.isASCII ? 0.6 : 1) }
        if width <= (isAcross ? 17.5 : 12) { return "<h1>\(text: title)</h1>" }
        guard let period, let range = title.firstRange(of: period.text) else {
            return "<h1 class=\"long\">\(HTML(heading: title))</h1>"
        }
        let parts = [title[..<range.lowerBound], title[range], title[range.upperBound...]]
            .filter { !$0.isEmpty }.map { "<span>\(text: String($0))</span>" as HTML }
        return "<h1 class=\"long\">\(parts.joined())</h1>"
    }
}
