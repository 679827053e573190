import Foundation
import Records
import Testing

@testable import Website

@Suite("Columns of one's own on the page and on paper")
struct OwnColumnsPagesTests {
    private static let statement = """
        ---
        类型: 财务公开
        标题: 2026年1月财务公开
        日期: 2026-02-03
        期间: 2026-01
        期初: 0
        期末: 60
        另列: {收支: {经手人: 人, 亩数: 数量 亩 合计, 收款日: 日期}}
        收支: a.csv
        ---
        -- hedong/shigu/a.csv --
        收款日,日期,摘要,经手人,收入,亩数
        2026-01-04,2026-01-05,租金,王大明,40,3.25
        ,2026-01-06,租金,,20,1
        合计,,,,60,4.25
        """

    @Test(
        "They stand behind the column that their author put them behind, typed, with their sums",
        arguments: ["hedong/shigu/a/index.html", "hedong/shigu/a/print/index.html"])
    func inPlace(_ page: String) async throws {
        let fixture = await SiteFixture(Self.statement)
        #expect(fixture.complaints == [])
        let table = try fixture.part(page, from: "逐笔收支", to: "</table>")
        let heads = table.components(separatedBy: "<th scope=\"col\"").dropFirst().map {
            String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
        }
        #expect(heads == ["收款日", "日期", "摘要", "经手人", "收入", "亩数（亩）", "支出", "结余"])
        #expect(table.contains("<td class=\"p\">王*明</td>"))
        #expect(table.contains("<td class=\"n\">3.25</td>"))
        #expect(table.contains("<td class=\"n\">1.00</td>"))
        #expect(table.contains("<td class=\"n\">4.25</td>"))
        #expect(!table.contains("王大明"))
        #expect(table.contains("<td class=\"d\"><time datetime=\"2026-01-04\">"))
    }

    @Test(
        "A phone has what a row is about and its figures; columns of one's own stand under it, so that nothing is out of sight"
    )
    func phone() async throws {
        let table = try await SiteFixture(Self.statement).part(
            "hedong/shigu/a/index.html", from: "<h1>", to: "</tfoot>")
        #expect(table.contains("<table class=\"m1 m2 m4 m6 m8\">"))
        #expect(table.contains("；经手人\u{A0}王*明；亩数（亩）\u{A0}3.25</td></tr>"))
        // Few columns all have room.
        let few = try await SiteFixture(
            Self.payments("另列: {支付: {付款方式: 文字}}", "{日期: 2026-03-02, 金额: 100, 付款方式: 转账}")
        ).part("hedong/shigu/a/index.html", from: "支付明细", to: "</table>")
        #expect(!few.contains("class=\"u\"") && few.contains("<td>转账</td>"))
    }

    private static func payments(_ own: String, _ row: String) -> String {
        """
        ---
        类型: 项目资金
        标题: 机井
        日期: 2026-03-10
        批复: 50000.00
        \(own)
        支付: [\(row)]
        ---

        """
    }

    @Test("A table without a line of sums gets one for them")
    func foot() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 项目资金
            标题: 机井
            日期: 2026-03-01
            批复: 50000.00
            另列: {节点: {负责: 单位, 工日: 数量 工日 合计}}
            节点:
              - {名称: 开工, 负责: 石谷村村委会, 工日: 2.5, 计划: 2026-03-02, 日期: 2026-03-02}
              - {名称: 完工, 工日: 3, 计划: 2026-03-22, 日期: 2026-03-22}
            ---
            """)
        #expect(fixture.complaints == [])
        let table = try fixture.part("hedong/shigu/a/index.html", from: "<caption>计划与完成", to: "</table>")
        #expect(table.contains("<td>石谷村村委会</td><td class=\"n\">2.5</td>"))
        #expect(
            table.contains(
                "<tfoot><tr><th scope=\"row\">合计</th><td></td><td class=\"n\">5.5</td><td class=\"d\"></td><td class=\"d\"></td><td></td></tr><tr class=\"u\"><td colspan=\"2\">工日\u{A0}5.5</td></tr></tfoot>"
            ))
    }

    @Test("A table that the page shows in another shape has them beside what each row is about")
    func apart() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 台账
            标题: 整改
            日期: 2026-03-01
            办法: 样法
            台账: 整改
            另列: {事项: {处数: 数量 处 合计}}
            事项: [{事项: 补签凭证, 状态: 未办, 期限: 2026-12-01, 处数: 3}]
            ---
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 样法
            台账: [{名称: 整改, 状态: [未办, 已办]}]
            ---
            """)
        #expect(fixture.complaints == [])
        let table = try fixture.part("hedong/shigu/a/index.html", from: "事项的其他各列", to: "</table>")
        #expect(table.contains("<th scope=\"row\">补签凭证</th><td class=\"n\">3</td>"))
    }

    @Test("A file whose names a column of one's own masks is not attached as it is")
    func attached() async {
        let fixture = await SiteFixture(
            Self.statement.replacing("收支: a.csv", with: "收支: a.csv\n附件: a.csv"))
        #expect(fixture.log.all.map(\.check) == ["masked-table"])
    }
}
