import Records

/// The list of all pages for search engines, split where it would be longer than they take.
struct Sitemap {
    /// What they take in one file (sitemaps.org): so many addresses, and so many bytes.
    static let limit = (pages: 50_000, bytes: 50 << 20)

    /// The site's own address, with `/` at its end; empty when it is not known.
    let base: String
    /// Every page, and the day that it last changed by its own record's word, if it has one.
    let pages: [(route: Route, changed: Day?)]
    /// What each file lists.
    private let parts: [Range<Int>]

    init(base: String, pages: [(route: Route, changed: Day?)], limit: (pages: Int, bytes: Int) = limit) {
        self.base = base
        self.pages = pages
        var parts: [Range<Int>] = []
        var start = 0
        var bytes = Sitemap.frame
        for (index, page) in pages.enumerated() {
            let entry = Sitemap.size(of: page.route, under: base)
            if index - start == limit.pages || bytes + entry > limit.bytes && index > start {
                parts.append(start..<index)
                start = index
                bytes = Sitemap.frame
            }
            bytes += entry
        }
        self.parts = parts + [start..<pages.count]
    }

    /// More bytes than a file has around its entries.
    private static let frame = 256

    /// As many bytes as an entry has, or a few more.
    private static func size(of route: Route, under base: String) -> Int {
        // Around the address stand tags and a day.
        64 + base.utf8.count + route.encoded.utf8.count
    }

    /// One file, or an index and its parts.
    var routes: [Route] {
        let first = [Route(file: "sitemap.xml")]
        return parts.count == 1 ? first : first + (1...parts.count).map { Route(file: "sitemap-\($0).xml") }
    }

    /// The bytes of the file at `index` of `routes`.
    func bytes(at index: Int) -> [UInt8] {
        let isSplit = parts.count > 1
        if isSplit, index == 0 { return indexBytes }
        let slice = pages[parts[isSplit ? index - 1 : 0]]
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
