/// A long list cut into pages: `kinds/decision/`, `kinds/decision/page/2/`.
struct Pagination {
    /// Entries on a page.
    static let size = 50

    /// How many pages `count` entries need; an empty list has one.
    static func pages(for count: Int) -> Int { pages(for: count, by: size) }

    static func pages(for count: Int, by size: Int) -> Int { max(1, (count + size - 1) / size) }

    /// The entries of page `number`, from 1.
    static func range(of number: Int, in count: Int) -> Range<Int> { range(of: number, in: count, by: size) }

    static func range(of number: Int, in count: Int, by size: Int) -> Range<Int> {
        min((number - 1) * size, count)..<min(number * size, count)
    }

    static func route(_ number: Int, of first: Route) -> Route {
        number == 1 ? first : first.page("page/\(number)")
    }

    /// The way to the other pages, from page `number`; nothing when there is but one.
    static func links(_ number: Int, of count: Int) -> HTML {
        links(number, ofPages: Pagination.pages(for: count))
    }

    /// The same of so many pages, however long each is.
    static func links(_ number: Int, ofPages pages: Int) -> HTML {
        if pages <= 1 { return HTML() }
        // From `page/2/` to its neighbours and to the first, or from the first to them.
        func link(_ target: Int) -> String {
            if number == 1 { return "page/\(target)/index.html" }
            return target == 1 ? "../../index.html" : "../\(target)/index.html"
        }

        var html: HTML = "<nav aria-label=\"分页\"><ul class=\"pages\">"
        if number > 1 { html.append("<li><a rel=\"prev\" href=\"\(text: link(number - 1))\">上一页</a></li>") }
        var last = 0
        for page in Pagination.shown(number, of: pages) {
            if page > last + 1 { html.append(literal: "<li><span>…</span></li>") }
            if page == number {
                html.append("<li><span aria-current=\"page\">\(page)</span></li>")
            } else {
                html.append("<li><a href=\"\(text: link(page))\" aria-label=\"第 \(page) 页\">\(page)</a></li>")
            }
            last = page
        }
        if number < pages {
            html.append("<li><a rel=\"next\" href=\"\(text: link(number + 1))\">下一页</a></li>")
        }
        html.append(literal: "</ul></nav>")
        return html
    }

    /// The first, the last, and those around the current one.
    private static func shown(_ number: Int, of pages: Int) -> [Int] {
        let near = max(1, number - 2)...min(pages, number + 2)
        return (near.lowerBound > 1 ? [1] : []) + Array(near) + (near.upperBound < pages ? [pages] : [])
    }
}
