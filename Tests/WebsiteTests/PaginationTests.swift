import Testing

@testable import Website

@Suite("Long lists, cut into pages of fifty")
struct PaginationTests {
    @Test("how many pages, and what stands on each")
    func ranges() {
        #expect([0, 1, 50, 51, 100, 101].map(Pagination.pages) == [1, 1, 1, 2, 2, 3])
        #expect((1...3).map { Pagination.range(of: $0, in: 101) } == [0..<50, 50..<100, 100..<101])
        #expect(Pagination.range(of: 1, in: 0) == 0..<0)
    }

    @Test("the first page is the list itself, the others stand below it")
    func routes() {
        let list = Route(folder: "kinds/notice")
        #expect(Pagination.route(1, of: list).path == "kinds/notice/index.html")
        #expect(Pagination.route(2, of: list).path == "kinds/notice/page/2/index.html")
    }

    /// What is shown of the way to other pages: numbers with their links, `…` for those left out, `*` for the page itself.
    private func links(_ number: Int, of pages: Int) -> [String] {
        let html = String(
            decoding: Pagination.links(number, of: pages * Pagination.size).bytes, as: UTF8.self)
        return html.split(separator: "<li>").dropFirst().map { item in
            let word = item.split(separator: ">")[1].split(separator: "<")[0]
            if item.contains("aria-current") { return "\(word)*" }
            guard let href = item.firstRange(of: "href=\"") else { return String(word) }
            return "\(word) \(item[href.upperBound...].prefix { $0 != "\"" })"
        }
    }

    @Test("a list of one page has no other")
    func one() {
        #expect(Pagination.links(1, of: 50).isEmpty)
    }

    @Test("from each page every neighbour, the first and the last are found")
    func ways() {
        #expect(links(1, of: 2) == ["1*", "2 page/2/index.html", "下一页 page/2/index.html"])
        #expect(links(2, of: 2) == ["上一页 ../../index.html", "1 ../../index.html", "2*"])
        #expect(
            links(5, of: 9) == [
                "上一页 ../4/index.html", "1 ../../index.html", "…", "3 ../3/index.html", "4 ../4/index.html",
                "5*",
                "6 ../6/index.html", "7 ../7/index.html", "…", "9 ../9/index.html", "下一页 ../6/index.html",
            ])
    }
}
