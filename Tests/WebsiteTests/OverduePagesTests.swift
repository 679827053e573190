import Records
import Testing

@testable import Website

@Suite("The whole of what is overdue")
struct OverduePagesTests {
    private static let method = """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 台账法
        台账: [{名称: 问题, 状态: [待办, 已办]}]
        ---

        """

    /// A ledger of items whose day has passed, in the order of their names.
    private static func ledger(_ path: String, of owner: String, _ names: [String]) -> String {
        let items = names.map {
            "{编号: G\($0), 事项: 第\($0)件, 责任: \(owner), 期限: 2026-01-10, 状态: 待办, 日期: 2026-01-02}"
        }
        return
            "-- \(path).md --\n---\n类型: 台账\n标题: 清单\(owner)\n日期: 2026-01-02\n办法: 台账法\n台账: 问题\n事项: [\(items.joined(separator: ", "))]\n---\n"
    }

    private func site(_ ledgers: String) async throws -> SiteFixture {
        let fixture = await SiteFixture(Self.method + ledgers, asOf: try #require(Day("2026-04-20")))
        #expect(fixture.complaints == [])
        return fixture
    }

    private func site(_ count: Int) async throws -> SiteFixture {
        try await site(Self.ledger("hedong/shigu/l", of: "石谷村", (1...count).map { "\(100 + $0)" }))
    }

    @Test("A township's own items are told apart from its villages', so that the table adds up")
    func ownOfTownship() async throws {
        let fixture = try await site(
            Self.ledger("hedong/shigu/l", of: "石谷村", ["1"]) + Self.ledger("hedong/t", of: "河东镇", ["2", "3"]))
        let township = try fixture.part("hedong/index.html", from: "<h2>各村</h2>", to: "</section>")
        #expect(township.contains("<p class=\"more\">本级另有 2 项逾期。</p>"))
        // The county's own are in none of its townships' sums.
        let county = try await site(
            Self.ledger("hedong/shigu/l", of: "石谷村", ["1"]) + Self.ledger("t", of: "县水利局", ["2", "3"]))
        #expect(
            try county.text("index.html").contains(
                "<dt>逾期</dt><dd>3&#160;<small>项，其中县本级 2 项</small></dd>"))
        #expect(try fixture.text("index.html").contains("<dt>逾期</dt><dd>3&#160;<small>项</small></dd>"))
    }

    @Test(
        "A village's page has a table of the five longest overdue and folds the rest, and does not find fault with them again"
    )
    func ofVillage() async throws {
        let village = try await site(7).text("hedong/shigu/index.html")
        #expect(village.contains("<details><summary>另有 2 项</summary>"))
        #expect(village.split(separator: "<b class=\"fault\">100</b>").count == 8)
        #expect(!village.contains("需要说明</h2>") && !village.contains("超过期限"))
    }

    @Test(
        "Who has to settle it is told what is next: what to write of a publication, and where to write of all else"
    )
    func nextStep() async throws {
        let ledger =
            "<p class=\"words\">下一步：办了的，在各自的台账或记录上写明状态和日期；延期的，写新的期限和理由。</p>"
        let accounts =
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {公开起日: 2026-01-01}\n"
            + "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-10\n---\n"
        let next =
            "一般事项</a><small class=\"why\">下一步：公告、四议两公开、项目资金等一般事项，有哪一件就公布哪一件；从前的季度补不回来，从这一季起不再缺。</small></td>"
        let owing = await SiteFixture(accounts, asOf: try #require(Day("2026-07-20")))
        #expect(owing.complaints == [])
        let township = try owing.part("hedong/index.html", from: "<h2>逾期未办</h2>", to: "</section>")
        #expect(township.contains(next) && !township.contains(ledger))
        let many = try await site(51)
        #expect(try many.text("hedong/index.html").contains(ledger))
        #expect(try many.text("overdue/index.html").contains(ledger))
        // The county's page only leads there.
        #expect(try !many.text("index.html").contains("下一步") && !owing.text("index.html").contains("下一步"))
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

    @Test(
        "Items of one matter are one row, which says where else it stands; how many matters there are"
    )
    func ofOneMatter() async throws {
        let item = { (id: String, title: String, due: String, tie: String) in
            "{编号: \(id), 事项: \(title), 责任: 石谷村, 期限: \(due), 状态: 待办, 日期: 2026-01-02\(tie)}"
        }
        func ledger(_ path: String, _ items: String...) -> String {
            "-- \(path).md --\n---\n类型: 台账\n标题: \(path)\n日期: 2026-01-02\n办法: 台账法\n台账: 问题\n事项: [\(items.joined(separator: ", "))]\n---\n"
        }
        let others = (1...6).map { item("G\($0)", "第\($0)件", "2026-03-0\($0)", "") }.joined(separator: ", ")
        let fixture = try await site(
            ledger("hedong/shigu/l", item("A", "路没有修完", "2026-04-10", ""), others)
                + ledger("hedong/t", item("B", "路什么时候修完", "2026-01-10", ", 相关: A")))
        #expect(
            try fixture.text("overdue/index.html").contains(
                "<p class=\"lede\">共 8 项，是 7 件事，逾期最久的在前。</p>"))
        #expect(
            try fixture.text("overdue/index.html").contains(
                "<a href=\"../hedong/t/index.html\">路什么时候修完</a><br><small>问题</small><br><small>同一件事还有：<a href=\"../hedong/shigu/l/index.html\">问题</a><span class=\"whole\">（10 天）</span></small>"
            ))
        #expect(
            try fixture.text("index.html").contains(
                "另有 1 件：<a href=\"overdue/index.html\">全部逾期未办（8 项，是 7 件事）</a>"))
        // The county's page names the matter alone, the township's all of it.
        #expect(try fixture.text("hedong/index.html").contains("同一件事还有："))
        #expect(try !fixture.text("index.html").contains("同一件事还有："))
        // Seven rows: the item of the village's own ledger has none.
        let rows = try fixture.part("overdue/index.html", from: "<tbody>", to: "</tbody>")
        #expect(rows.split(separator: "<b class=\"fault\">").count == 1 + 7)
    }

    @Test("Milestones of one project are one matter, with the items of ledgers that name it")
    func milestones() async throws {
        let project =
            "-- hedong/shigu/p.md --\n---\n类型: 项目资金\n标题: 修路\n日期: 2026-01-01\n批复: 1000\n状态: 在建\n"
            + "节点: [{名称: 开工, 计划: 2026-02-01}, {名称: 铺路, 计划: 2026-03-01}]\n---\n"
        let ledger =
            "-- hedong/t.md --\n---\n类型: 台账\n标题: 台账\n日期: 2026-01-02\n办法: 台账法\n台账: 问题\n"
            + "事项: [{编号: B, 事项: 路没有修, 责任: 石谷村, 期限: 2026-04-10, 状态: 待办, 日期: 2026-01-02, 相关: 修路}]\n---\n"
        let village = try await site(project + ledger).text("hedong/shigu/index.html")
        #expect(
            village.contains(
                "<a href=\"p/index.html\">工程节点“开工”未完成</a><br><small>同一件事还有：<a href=\"p/index.html\">工程节点“铺路”未完成</a><span class=\"whole\">（50 天）</span>、<a href=\"../t/index.html\">问题</a><span class=\"whole\">（10 天）</span></small>"
            ))
        let other = try await site(project + Self.ledger("hedong/t", of: "石谷村", ["1"]))
        #expect(try other.text("hedong/shigu/index.html").contains("第1件</a><br><small>问题</small></th>"))
    }
}
