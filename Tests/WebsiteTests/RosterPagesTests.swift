import Records
import Testing

@testable import Website

@Suite("Pages of rosters: a person by their posts, never by more than their masked name")
struct RosterPagesTests {
    /// G001 was in 柳沟村 until 9 January and is in 石谷村 since; another 王* was never anywhere else.
    private static let site = """
        ---
        类型: 名册
        标题: 驻村干部名册
        日期: 2026-02-01
        办法: 帮扶
        名单: mingce.csv
        ---
        -- hedong/shigu/mingce.csv --
        编号,姓名,职务,角色,单位,村,起,止,原单位
        G001,王大明,第一书记,驻村干部,县财政局,石谷村,2026-01-10,,柳沟村
        G002,王大成,队员,驻村干部,县农业局,石谷村,2026-01-10,,
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---
        -- hedong/liugou/a.md --
        ---
        类型: 名册
        标题: 驻村干部名册
        日期: 2025-02-01
        办法: 帮扶
        名单: [{编号: G001, 姓名: 王大明, 职务: 第一书记, 单位: 县财政局, 起: 2025-01-05}]
        ---
        -- hedong/kaohe.md --
        ---
        类型: 考评
        标题: 2025年驻村干部考核
        日期: 2026-01-20
        办法: 考核
        期间: 2025
        对象: 人
        成绩: [{对象: 王*（柳沟村）, 编号: G001, 实绩: 92}]
        ---
        -- methods/bangfu.md --
        ---
        类型: 工作法
        标题: 帮扶
        采用: 是
        名册: [{名称: 驻村队员, 每村: 是, 人数: 1-2, 角色: [{角色: 驻村干部}]}]
        任职: [{职务: 乡镇党政正职, 须: 驻村干部, 年: 1, 限定: 原则上}]
        参加: [{对象: 石谷村}]
        ---
        -- methods/kaohe.md --
        ---
        类型: 工作法
        标题: 考核
        考评: {分项: [{名称: 实绩, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 合格, 起: 0}]}
        ---
        """

    @Test("who serves where and since when; the course of each whose number has more behind it")
    func page() async throws {
        let fixture = await SiteFixture(Self.site)
        #expect(fixture.log.sorted == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "<tr><th scope=\"row\">第一书记</th><td class=\"d\">王*明</td><td>驻村干部</td><td><a href=\"../index.html\">石谷村</a></td><td class=\"w\">县财政局</td><td class=\"d\"><time datetime=\"2026-01-10\">2026年1月10日</time></td><td>柳沟村</td></tr>"
            ))
        #expect(
            text.contains(
                "<li><p class=\"label\">王*明</p><p><time datetime=\"2025-01-05\">2025年1月5日</time>至<time datetime=\"2026-01-09\">2026年1月9日</time>　<a href=\"../../liugou/index.html\">柳沟村</a>　第一书记</p><p><time datetime=\"2026-01-10\">2026年1月10日</time>起　<a href=\"../index.html\">石谷村</a>　第一书记</p><p>考评：<a href=\"../../../rankings/kaohe/2025/index.html\">2025年</a>（柳沟村） 92 分，优秀。</p>"
            ))
        // From 5 January 2025 up to 30 June 2026, that day too: 542 days.
        #expect(text.contains("<p>驻村干部累计 542 天，已满 1 年（乡镇党政正职原则上要的）。</p>"))
        // 172 days, and none of the other 王*.
        #expect(
            text.contains(
                "<li><p class=\"label\">王*成</p><p><time datetime=\"2026-01-10\">2026年1月10日</time>起　<a href=\"../index.html\">石谷村</a>　队员</p><p>驻村干部累计 172 天，<b class=\"fault\">不满</b> 1 年（乡镇党政正职原则上要的）。</p></li>"
            ))
        for page in fixture.site.pages {
            let text = fixture.text(page)
            #expect(!text.contains("王大明") && !text.contains("王大成"), "\(page.path)")
        }
        #expect(!text.contains("G001"))
    }

    @Test("a village's page names who serves it now, and whence they came; who left is not there")
    func villages() async throws {
        let fixture = await SiteFixture(Self.site)
        let village = try fixture.part("hedong/shigu/index.html", from: "<h2>谁在村里任职</h2>", to: "<h2>")
        #expect(
            village.contains(
                "<li><a href=\"a/index.html\">第一书记</a>：王*明<p>县财政局，<time datetime=\"2026-01-10\">2026年1月10日</time>起，由柳沟村转来</p></li>"
            ))
        #expect(village.contains("王*成"))
        #expect(try !fixture.text("hedong/liugou/index.html").contains("谁在村里任职"))
    }

    @Test("what a method asks of a roster and of a post, and the records by it")
    func method() async throws {
        let fixture = await SiteFixture(Self.site)
        let text = try fixture.text("methods/bangfu/index.html")
        #expect(text.contains("<td class=\"w\">驻村干部，共 1-2 人</td><td>是</td>"))
        #expect(text.contains("<li>乡镇党政正职：原则上须有驻村干部 1 年以上经历</li>"))
        #expect(text.contains("<p class=\"label\">名册 2 份</p>"))
        let sheet = try fixture.text("hedong/shigu/a/print/index.html")
        #expect(sheet.contains("<h2>二、名册</h2>") && sheet.contains("<h2>三、各人的经历和考评</h2>"))
    }
}
