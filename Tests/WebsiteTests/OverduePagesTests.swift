import Records
import Testing

@testable import Website

@Suite("The whole of what is overdue")
struct OverduePagesTests {
    /// A ledger with so many items whose day has passed, in the order of their names.
    private func site(_ count: Int) async throws -> SiteFixture {
        let items = (1...count).map {
            "  - {编号: G\($0), 事项: 第\(100 + $0)件, 责任: 石谷村, 期限: 2026-01-10, 状态: 待办, 日期: 2026-01-02}\n"
        }
        let fixture = await SiteFixture(
            """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 台账法
            台账: [{名称: 问题, 状态: [待办, 已办]}]
            ---
            -- hedong/shigu/l.md --
            ---
            类型: 台账
            标题: 清单
            日期: 2026-01-02
            办法: 台账法
            台账: 问题
            事项:
            \(items.joined())---

            """, asOf: try #require(Day("2026-04-20")))
        #expect(fixture.complaints == [])
        return fixture
    }

    @Test("A township's own items are told apart from its villages', so that the table adds up")
    func ownOfTownship() async throws {
        func ledger(_ path: String, _ owner: String, _ items: String) -> String {
            "-- \(path).md --\n---\n类型: 台账\n标题: 清单\(owner)\n日期: 2026-01-02\n办法: 台账法\n台账: 问题\n事项: [\(items)]\n---\n"
        }
        func item(_ id: String, _ owner: String) -> String {
            "{编号: \(id), 事项: 第\(id)件, 责任: \(owner), 期限: 2026-01-10, 状态: 待办, 日期: 2026-01-02}"
        }
        let fixture = await SiteFixture(
            """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 台账法
            台账: [{名称: 问题, 状态: [待办, 已办]}]
            ---

            """ + ledger("hedong/shigu/l", "石谷村", item("A", "石谷村"))
                + ledger("hedong/t", "河东镇", item("B", "河东镇") + ", " + item("C", "河东镇")),
            asOf: try #require(Day("2026-04-20")))
        #expect(fixture.complaints == [])
        let township = try fixture.part("hedong/index.html", from: "<h2>各村</h2>", to: "</section>")
        #expect(township.contains("<p class=\"more\">本级另有 2 项逾期。</p>"))
    }

    @Test("A page that names all is led to where there is no room for all; where there is, there is none")
    func whole() async throws {
        let few = try await site(6)
        #expect(!few.paths.contains { $0.contains("overdue/") })
        let many = try await site(51)
        #expect(
            many.paths.filter { $0.contains("overdue/") }.sorted() == [
                "hedong/overdue/index.html", "hedong/overdue/page/2/index.html", "overdue/index.html",
                "overdue/page/2/index.html",
            ])
        #expect(
            try many.text("index.html").contains(
                "另有 45 项：<a href=\"overdue/index.html\">全部逾期未办（51 项）</a>"))
        let first = try many.text("overdue/index.html")
        #expect(first.contains("第150件") && !first.contains("第151件") && first.contains("第 1 页，共 2 页"))
        #expect(try many.text("overdue/page/2/index.html").contains("第151件"))
    }
}
