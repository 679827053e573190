import Records
import Testing

@testable import Website

@Suite("Lists of statements")
struct StatementListTests {
    /// Two villages of one township with so many months each, one of another, and one of the county's own.
    private func site(_ months: Int) async throws -> SiteFixture {
        func village(_ path: String, _ name: String) -> String {
            "-- \(path)/_index.md --\n---\n类型: 村\n标题: \(name)\n---\n"
        }
        func accounts(_ path: String, _ month: Int) -> String {
            let number = (month - 1) % 12 + 1
            let period = "\(2023 + (month - 1) / 12)-\(number < 10 ? "0" : "")\(number)"
            return
                "-- \(path)/\(period).md --\n---\n类型: 财务公开\n标题: \(period)账\n日期: \(period)-28\n期间: \(period)\n期初: 0.00\n期末: 0.00\n收支: []\n---\n"
        }
        var text = "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n"
        text += "-- xicun/_index.md --\n---\n类型: 乡镇\n标题: 西村镇\n---\n"
        text += village("hedong/shigu", "石谷村") + village("hedong/liugou", "柳沟村")
        text += village("xicun/nan", "南村") + village("danxia", "丹霞村")
        text += (1...months).map { accounts("hedong/shigu", $0) + accounts("hedong/liugou", $0) }.joined()
        text += accounts("xicun/nan", 1) + accounts("danxia", 1)
        return await SiteFixture(text)
    }

    private func lists(_ fixture: SiteFixture) -> [String] {
        fixture.paths.filter { $0.hasPrefix("kinds/statement/") && $0.hasSuffix(".html") }.sorted()
    }

    @Test("what a page does not hold has a list for each township, village by village, with the way to each")
    func townships() async throws {
        let fixture = try await site(30)
        #expect(
            lists(fixture) == [
                "kinds/statement/hedong/index.html", "kinds/statement/hedong/page/2/index.html",
                "kinds/statement/index.html", "kinds/statement/page/2/index.html",
                "kinds/statement/xicun/index.html",
            ])
        #expect(
            try fixture.text("kinds/statement/index.html").contains(
                "<ul class=\"links\"><li><a href=\"hedong/index.html\">河东镇财务公开</a></li><li><a href=\"xicun/index.html\">西村镇财务公开</a></li></ul>"
            ))
        let first = try fixture.text("kinds/statement/hedong/index.html")
        #expect(first.contains("<h1>河东镇财务公开</h1>"))
        #expect(first.contains("<a href=\"../index.html\">全部财务公开</a>"))
        #expect(first.contains("<a href=\"../xicun/index.html\">西村镇财务公开</a>"))
        // 30 of 柳沟村, then 20 of 石谷村 on the first page and 10 on the second.
        let villages = fixture.register.regions
        let ids = try ["柳沟村", "石谷村"].map { name in
            try #require(villages.firstIndex { $0.title.value == name }).anchor
        }
        #expect(
            first.contains(
                "<ul class=\"links\"><li><a href=\"index.html#\(ids[0])\">柳沟村</a></li><li><a href=\"index.html#\(ids[1])\">石谷村</a></li></ul>"
            ))
        let second = try fixture.text("kinds/statement/hedong/page/2/index.html")
        func rows(_ text: String) -> Int { text.split(separator: "<tr><th scope=\"row\"").count - 1 }
        #expect(rows(first) == 50 && rows(second) == 10)
        #expect(first.contains("<h2 class=\"month\" id=\"\(ids[0])\">柳沟村</h2>"))
        #expect(second.contains("<h2 class=\"month\" id=\"\(ids[1])\">石谷村</h2>"))
        #expect(!second.contains("柳沟村</h2>"))
        // The newest first, within each.
        let newest = try #require(first.firstRange(of: "柳沟村 <span class=\"whole\">2025年6月"))
        let oldest = try #require(first.firstRange(of: "柳沟村 <span class=\"whole\">2023年1月"))
        #expect(newest.lowerBound < oldest.lowerBound)
    }

    @Test("what one page holds, and what one township has, has no more")
    func few() async throws {
        #expect(lists(try await site(24)) == ["kinds/statement/index.html"])
    }
}
