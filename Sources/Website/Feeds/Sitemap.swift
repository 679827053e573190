import Records

/// The list of all pages for search engines, split where it would be longer than they take.
struct Sitemap {
    static let limit = 50_000

    /// The site's own address, with `/` at its end; empty when it is not known.
    var base: String
    /// Every page, and the day that it last changed by its own record's word, if it has one.
    var pages: [(route: Route, changed: Day?)]

    /// One file, or an index and its parts.
    var routes: [Route] {
        let parts = (pages.count + Sitemap.limit - 1) / Sitemap.limit
        let first = [Route(file: "sitemap.xml")]
        return parts <= 1 ? first : first + (1...parts).map { Route(file: "sitemap-\($0).xml") }
    }

    /// The bytes of the file at `index` of `routes`.
    func bytes(at index: Int) -> [UInt8] {
        let isSplit = pages.count > Sitemap.limit
        if isSplit, index == 0 { return indexBytes }
        let start = isSplit ? (index - 1) * Sitemap.limit : 0
        let slice = pages[start..<min(start + Sitemap.limit, pages.count)]
        var xml = HTML(reserving: 256 + slice.count * 128)
        xml.append(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """)
        for page in slice {
            xml.append(literal: "<url><loc>")
            xml.append(text: address(page.route))
            if let changed = page.changed {
                xml.append(literal: "</loc><lastmod>")
                xml.append(text: changed.iso)
                xml.append(literal: "</lastmod></url>\n")
            } else {
                xml.append(literal: "</loc></url>\n")
            }
        }
        xml.append(literal: "</urlset>\n")
        return xml.bytes
    }

    private var indexBytes: [UInt8] {
        var xml: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for route in routes.dropFirst() {
            xml.append("<sitemap><loc>\(text: address(route))</loc></sitemap>\n")
        }
        xml.append(literal: "</sitemapindex>\n")
        return xml.bytes
    }

    /// A sitemap has absolute addresses only; without the site's own, the best is one from the host's root.
    private func address(_ route: Route) -> String { route.address(under: base.isEmpty ? "/" : base) }

    /// `robots.txt`: all may be read, and here is the list.
    var robots: [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(address(Route(file: "sitemap.xml")))\n".utf8)
    }
}
