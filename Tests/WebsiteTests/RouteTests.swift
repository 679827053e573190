import Documents
import Testing
import Website

@Suite("Routes: addresses and the ways between them")
struct RouteTests {
    let decision = Route(folder: "hedong/shigu/2026-03-luqiao")
    let village = Route(folder: "hedong/shigu/")

    @Test("A page is the index.html of its folder")
    func files() {
        #expect(decision.path == "hedong/shigu/2026-03-luqiao/index.html")
        #expect(village.path == "hedong/shigu/index.html")
        #expect(Route.home.path == "index.html")
        #expect(village.file("feed.xml").path == "hedong/shigu/feed.xml")
        #expect(village.page("years/2025").path == "hedong/shigu/years/2025/index.html")
        #expect(Route.home.page("kinds/decision").path == "kinds/decision/index.html")
    }

    @Test(
        "Links are relative and name the file, so that they hold from file:// too",
        arguments: [
            ("hedong/shigu/a", "hedong/shigu", "../index.html"),
            ("hedong/shigu/a", "hedong/shigu/b", "../b/index.html"),
            ("hedong/shigu/a", "hedong/shigu/a", "index.html"),
            ("hedong/shigu/a", "", "../../../index.html"),
            ("", "hedong/shigu", "hedong/shigu/index.html"),
            ("", "", "index.html"),
            ("a/b", "ab/c", "../../ab/c/index.html"),
            ("ab", "a", "../a/index.html"),
            ("河东镇/石谷村", "河东镇/柳沟村", "../%E6%9F%B3%E6%B2%9F%E6%9D%91/index.html"),
            ("河东镇/石谷村", "河西镇", "../../%E6%B2%B3%E8%A5%BF%E9%95%87/index.html"),
        ])
    func links(from: String, to: String, expected: String) {
        #expect(Route(folder: from).link(to: Route(folder: to)) == expected)
    }

    @Test("Characters that share their first bytes do not share a folder")
    func prefixesOfCharacters() {
        // 一 is E4 B8 80, 丁 is E4 B8 81.
        #expect(Route(folder: "一").link(to: Route(folder: "丁")) == "../%E4%B8%81/index.html")
    }

    @Test("All but unreserved characters are encoded, 〇 and colons too")
    func encodes() {
        let route = Route(folder: "二〇二六/a b:c?d#e%f+~-._Z9")
        #expect(
            route.encoded
                == "%E4%BA%8C%E3%80%87%E4%BA%8C%E5%85%AD/a%20b%3Ac%3Fd%23e%25f%2B~-._Z9/index.html")
        #expect(PercentEncoding.decoded(route.encoded) == route.path)
        #expect(PercentEncoding.decoded("%E4%BA") == nil)
        #expect(PercentEncoding.decoded("50%") == nil)
        #expect(PercentEncoding.decoded("%zz") == nil)
    }

    @Test("The way to the root, for stylesheets")
    func toRoot() {
        #expect(decision.toRoot == "../../../")
        #expect(Route.home.toRoot == "")
    }

    @Test("An absolute address leaves index.html out, and nothing else")
    func addresses() {
        let base = "https://example.cn/gk/"
        #expect(Route.home.address(under: base) == "https://example.cn/gk/")
        #expect(village.address(under: base) == "https://example.cn/gk/hedong/shigu/")
        #expect(
            village.file("feed.xml").address(under: base) == "https://example.cn/gk/hedong/shigu/feed.xml")
        #expect(Route(file: "a/myindex.html").address(under: base) == "https://example.cn/gk/a/myindex.html")
    }
}
