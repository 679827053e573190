import Records

/// What is new in a region, for feed readers.
struct AtomFeed {
    struct Entry {
        var title: String
        var route: Route
        /// Permanent, whatever its address becomes.
        var id: String
        /// As its author wrote them. A feed never says when it was built.
        var updated: Day
        var published: Day
        var summary: String
        var category: String
    }

    static let limit = 50

    var title: String
    var subtitle: String
    var id: String
    var author: String
    /// Where the feed stands.
    var route: Route
    /// The page that it follows.
    var page: Route
    /// The site's own address, with `/` at its end; empty when it is not known.
    var base: String
    var entries: [Entry]

    /// The bytes of the file. Addresses are absolute when the site knows its own, and relative otherwise.
    var bytes: [UInt8] {
        var xml = HTML(reserving: 1024 + entries.count * 640)
        xml.append(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
            <title>\(text: title)</title>

            """)
        if !subtitle.isEmpty { xml.append("<subtitle>\(text: subtitle)</subtitle>\n") }
        xml.append(
            """
            <id>\(text: id)</id>
            <updated>\(midnightOf: entries.map(\.updated).max() ?? Day(number: 0))</updated>
            <author><name>\(text: author)</name></author>
            <link rel="self" type="application/atom+xml" href="\(text: address(route))"/>
            <link rel="alternate" type="text/html" href="\(text: address(page))"/>

            """)
        for entry in entries {
            xml.append(
                """
                <entry>
                <title>\(text: entry.title)</title>
                <id>\(text: entry.id)</id>
                <link rel="alternate" type="text/html" href="\(text: address(entry.route))"/>
                <published>\(midnightOf: entry.published)</published>
                <updated>\(midnightOf: entry.updated)</updated>
                <category term="\(text: entry.category)"/>

                """)
            if !entry.summary.isEmpty {
                xml.append("<summary>\(text: entry.summary)</summary>\n")
            }
            xml.append(literal: "</entry>\n")
        }
        xml.append(literal: "</feed>\n")
        return xml.bytes
    }

    private func address(_ target: Route) -> String {
        base.isEmpty ? route.link(to: target) : target.address(under: base)
    }
}

extension HTML.Interpolation {
    /// A day begins at midnight in China, which has one time zone.
    fileprivate mutating func appendInterpolation(midnightOf day: Day) {
        html.append(isoOf: day.parts)
        html.append(literal: "T00:00:00+08:00")
    }
}
