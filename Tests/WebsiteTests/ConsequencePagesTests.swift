import Documents
import Records
import Testing

@testable import Website

@Suite("What followed from a list, on the pages of the list and of the ledger")
struct ConsequencePagesTests {
    private static let board = """
        ---
        类型: 考评
        标题: 一季度排序
        日期: 2026-04-10
        办法: 排序通报
        期间: 2026-Q1
        成绩:
          - {对象: 石谷村, 督导: 70}
          - {对象: 柳沟村, 督导: 95}
        ---
        -- items.md --
        ---
        类型: 台账
        标题: 整改台账
        日期: 2026-06-25
        办法: 排序通报
        台账: 整改台账
        事项: [{编号: Z-1, 事项: 补公示, 责任: 石谷村, 状态: 未办, 日期: 2026-04-20, 来由: 排序通报 2026-Q1}]
        ---
        -- methods/paixu.md --
        ---
        类型: 工作法
        标题: 排序通报
        采用: 是
        参加: 全部村
        考评: {分项: [{名称: 督导, 分值: 100}], 黑榜: 1}
        职责: [{名称: 约谈, 频次: 随时}]
        台账: [{名称: 整改台账, 状态: [未办, 已办]}]
        后果:
          - {起因: 黑榜, 职责: 约谈, 期限: 15}
          - {起因: 黑榜, 台账: 整改台账, 期限: 15}
        ---
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---
        """

    @Test("What was done is linked, what is missing is counted, and before it is due it is neither")
    func pages() async throws {
        let fixture = await SiteFixture(Self.board, asOf: try #require(Day("2026-06-30")))
        let list = try fixture.text("rankings/paixu/2026-Q1/index.html")
        // 2026-04-27 was the last day, for the 25th is a Saturday: 64 days before.
        #expect(
            list.contains(
                "石谷村</a> <small class=\"why\">上黑榜</small></th><td>约谈 <small class=\"why\">限 2026年4月27日</small></td>"
            ))
        #expect(list.contains("约谈：<b class=\"fault\">没有做，已过 64 天</b>"))
        #expect(list.contains("在整改台账上立项：<a href=\"../../../items/index.html\">2026年4月20日</a>"))
        let ledger = try fixture.text("items/index.html")
        #expect(ledger.contains("来由：<a href=\"../rankings/paixu/2026-Q1/index.html\">2026年第一季度晾晒榜</a>"))
        let before = await SiteFixture(Self.board, asOf: try #require(Day("2026-04-27")))
        #expect(
            try before.text("rankings/paixu/2026-Q1/index.html").contains("约谈：未到期"))
        // Whoever supervises is told of it once its day has passed.
        #expect(try !before.text("oversight/index.html").contains("榜上有名以后没有做的"))
        let late = await SiteFixture(Self.board, asOf: try #require(Day("2026-06-30")))
        #expect(
            try late.part("oversight/index.html", from: "<h2>榜上有名以后没有做的</h2>", to: "</section>")
                .contains("<span class=\"fault\">还没有约谈：“石谷村”"))
    }

    @Test("A log says in which way, what was found and because of which list, and leads there")
    func log() async throws {
        let text =
            Self.board.replacing(
                "{名称: 约谈, 频次: 随时}", with: "{名称: 约谈, 频次: 随时}, {名称: 督查, 频次: 随时, 方式: [明查, 暗访]}")
                + """

                -- ducha.md --
                ---
                类型: 工作记录
                标题: 督查记录
                日期: 2026-06-20
                办法: 排序通报
                职责: 督查
                记录:
                  - {日期: 2026-04-18, 对象: 石谷村, 方式: 暗访, 问题: Z-1}
                  - {日期: 2026-05-20, 对象: 石谷村, 方式: 明查, 问题: Z-1, 来由: 排序通报 2026-Q1, 说明: 复查}
                  - {日期: 2026-05-21, 对象: 石谷村, 方式: 明查}
                ---
                -- yuetan.md --
                ---
                类型: 工作记录
                标题: 约谈记录
                日期: 2026-04-22
                办法: 排序通报
                职责: 约谈
                对象: 石谷村
                来由: 排序通报 2026-Q1
                ---

                """
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-06-30")))
        #expect(fixture.complaints == [])
        let rows = try fixture.part("ducha/index.html", from: "逐次记录</caption>", to: "</table>")
        let item = "<a href=\"../items/index.html\">Z-1</a> 补公示"
        let list = "<a href=\"../rankings/paixu/2026-Q1/index.html\">“排序通报”2026年第一季度晾晒榜</a>"
        #expect(
            rows.contains(
                "<th scope=\"col\">日期</th><th scope=\"col\">方式</th><th scope=\"col\" class=\"w\">问题</th>"
                    + "<th scope=\"col\" class=\"w\">来由</th><th scope=\"col\" class=\"w\">说明</th>"))
        #expect(
            rows.contains(
                "<tr><th scope=\"row\">4月18日</th><td>暗访</td><td>\(item)</td><td></td><td></td></tr><tr class=\"u\"><td colspan=\"4\">方式\u{A0}暗访</td></tr>"
                    + "<tr><th scope=\"row\">5月20日</th><td>明查</td><td>\(item)</td><td>\(list)</td><td>复查</td></tr><tr class=\"u\"><td colspan=\"4\">方式\u{A0}明查</td></tr>"
                    + "<tr><th scope=\"row\">5月21日</th><td>明查</td><td></td><td></td><td></td></tr><tr class=\"u\"><td colspan=\"4\">方式\u{A0}明查</td></tr>"
            ))
        // Its sheet says the same, and leads there from where it lies.
        #expect(
            try fixture.text("ducha/print/index.html").contains(
                "<a href=\"../../items/index.html\">Z-1</a> 补公示"))
        let talk = try fixture.text("yuetan/index.html")
        #expect(talk.contains("<th scope=\"col\" class=\"w\">来由</th>"))
        #expect(!talk.contains("方式") && !talk.contains("问题</th>"))
    }

    @Test("The list turns on the day after the last one, and from then on every day")
    func holding() async throws {
        // A Monday: the fifteenth day after the list is a Saturday.
        let last = try #require(Day("2026-04-27"))
        for (day, until) in [(last + -3, last + 1), (last, last + 1), (last + 3, last + 4)] {
            let fixture = await SiteFixture(Self.board, asOf: day)
            let page = try #require(
                fixture.site.pages.first { $0.path == "rankings/paixu/2026-Q1/index.html" })
            #expect(try fixture.site.holding(of: page, from: fixture.library).until == until)
        }
    }
}
