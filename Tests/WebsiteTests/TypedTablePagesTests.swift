import Records
import Testing

@testable import Website

@Suite("Tables of one's own on the page and on paper")
struct TypedTablePagesTests {
    private static let notice = """
        ---
        类型: 公告
        标题: 水费
        日期: 2026-03-01
        表格:
          水费:
            标题: 一季度水费
            列: {组: 组 合并 小计, 户号: 文字, 读数: {上次: 数量 吨, 本次: 数量 吨}, 用量: 数量 吨 合计, 应收: 金额 合计}
            行:
              - {组: 一组, 户号: "17", 读数: {上次: 402, 本次: 417}, 用量: 15, 应收: 41.25}
              - {组: "", 户号: "18", 读数: {上次: 10, 本次: 12.5}, 用量: 2.5, 应收: 6.88}
              - {组: 二组, 户号: "3", 读数: {上次: 1, 本次: 2}, 用量: 1, 应收: 2.75}
            核对: [用量 = 本次 - 上次]
          单价: {行: [{名称: 水价, 每吨: 2.75}]}
        ---

        甲。

        {表格: 水费}

        乙。
        """

    @Test(
        "Where the body places it, with heads in two rows, equal neighbours as one, and its sums",
        arguments: ["hedong/shigu/a/index.html", "hedong/shigu/a/print/index.html"])
    func whole(_ page: String) async throws {
        let fixture = await SiteFixture(Self.notice)
        #expect(fixture.complaints == [])
        let text = try fixture.text(page)
        let order = ["甲。", "一季度水费", "乙。", "水价"].compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(order.count == 4 && order == order.sorted())
        #expect(!text.contains("{表格"))
        let table = try fixture.part(page, from: "一季度水费 ", to: "</table>")
        #expect(
            table.contains(
                "<tr><th scope=\"col\" rowspan=\"2\">组</th><th scope=\"col\" rowspan=\"2\">户号</th><th scope=\"colgroup\" colspan=\"2\">读数</th><th scope=\"col\" rowspan=\"2\" class=\"n\">用量（吨）</th><th scope=\"col\" rowspan=\"2\" class=\"n\">应收</th></tr><tr><th scope=\"col\" class=\"n\">上次（吨）</th><th scope=\"col\" class=\"n\">本次（吨）</th></tr></thead>"
            ))
        // A row is about its household, not about the group that it shares with others.
        #expect(table.contains("<td class=\"same\">一组</td><th scope=\"row\">18"))
        #expect(
            table.contains(
                "<tr class=\"subtotal\"><td></td><th scope=\"row\">一组小计（2 项）</th><td class=\"n\"></td><td class=\"n\"></td><td class=\"n\">17.5</td><td class=\"n\">48.13</td></tr>"
            ))
        #expect(
            table.contains(
                "<tfoot><tr><td></td><th scope=\"row\">合计（3 项）</th><td class=\"n\"></td><td class=\"n\"></td><td class=\"n\">18.5</td><td class=\"n\">50.88</td></tr></tfoot>"
            ))
        #expect(text.contains("<li class=\"y\">用量 = 本次 - 上次 <b>逐行相符</b></li>"))
    }

    @Test(
        "A phone has what a row is about and comes to, under heads of one row; the rest stands under it, and not on paper"
    )
    func phone() async throws {
        let fixture = await SiteFixture(Self.notice)
        let page = try fixture.part("hedong/shigu/a/index.html", from: "<h1>", to: "水价")
        #expect(page.contains("<table class=\"m1 m3 m4\">"))
        #expect(
            page.contains(
                "<thead><tr class=\"flat\"><th scope=\"col\">组</th><th scope=\"col\">户号</th><th scope=\"col\" class=\"n\">读数上次（吨）</th><th scope=\"col\" class=\"n\">读数本次（吨）</th><th scope=\"col\" class=\"n\">用量（吨）</th><th scope=\"col\" class=\"n\">应收</th></tr><tr><th scope=\"col\" rowspan=\"2\">组</th>"
            ))
        #expect(
            page.contains(
                "<tr class=\"u\"><td colspan=\"3\">一组；读数上次（吨）\u{A0}402；读数本次（吨）\u{A0}417.0</td></tr>"
            ))
        let sheet = try fixture.text("hedong/shigu/a/print/index.html")
        #expect(!sheet.contains("class=\"flat\"") && !sheet.contains("class=\"u\""))
        #expect(sheet.ranges(of: "rowspan=\"2\">组</th>").count == 1)
    }

    @Test("On paper a head of two rows gives every column its own width")
    func paper() {
        var table = DataTable(
            "表", columns: [.text("甲"), .number("乙"), .number("丙"), .text("丁")], upper: [nil, "上", "上", nil])
        table.row()
        table.cell(text: "一")
        table.cell(text: "1,234,567.00")
        table.cell(text: "12")
        table.cell(text: "二")
        let paper = PaperTable(
            table.finished().bytes, at: PaperTable.next(in: table.finished().bytes, from: 0) ?? 0)
        #expect(paper.widths == [2, 12, 2, 2])
    }

    @Test("What goes beyond a bound is on the page with its basis")
    func bound() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 公告
            标题: 宅基地
            日期: 2026-03-01
            表格: {宅基地: {列: {编号: 文字, 面积: 数量 平方米}, 行: [{编号: Z-3, 面积: 210}], 核对: [{式: 面积 ≤ 200, 依据: 本县标准}]}}
            ---
            """)
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<li class=\"o\">面积 ≤ 200（本县标准） <b>有 1 行不符</b></li>"))
        #expect(text.contains("“面积 ≤ 200”不成立"))
    }

    @Test("A group that is a number is called by its column as well")
    func numbered() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 公告
            标题: 分期付款
            日期: 2026-03-01
            表格:
              分期:
                列: {标的号: 文字 小计, 期次: 文字, 金额: 金额 合计}
                行: [{标的号: "1", 期次: 一, 金额: 5}, {标的号: "1", 期次: 二, 金额: 6}, {标的号: "2", 期次: 一, 金额: 7}]
            ---
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains(">标的号 1 小计（2 项）</th>") && text.contains(">标的号 2 小计（1 项）</th>"))
    }

    @Test("Text of an author's cells is escaped")
    func escaped() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 公告
            标题: 甲
            日期: 2026-03-01
            表格: {"<b>": {行: [{"<i>": "<script>"}]}}
            ---
            """)
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<td>&lt;script&gt;") || text.contains("<th scope=\"row\">&lt;script&gt;</th>"))
        #expect(!text.contains("<script>") && !text.contains("<i>"))
    }
}
