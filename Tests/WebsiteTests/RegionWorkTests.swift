import Documents
import Records
import Testing

@testable import Website

@Suite("What pages of regions say of duties, ledgers and places")
struct RegionWorkTests {
    private func site(_ more: String = "", asOf: String = "2026-04-02") async throws -> SiteFixture {
        let fixture = await SiteFixture(RankingPagesTests.duties + more, asOf: try #require(Day(asOf)))
        #expect(fixture.complaints == [])
        return fixture
    }

    @Test(
        "A village: each duty's last span and the running one with the entries that count, and a strip of the past"
    )
    func duties() async throws {
        let fixture = try await site()
        let page = "hedong/shigu/duties/index.html"
        let summary = try fixture.part(page, from: "<h2>履职情况</h2>", to: "</summary>")
        #expect(
            summary
                == "\n<details class=\"duty\" open><summary><b>办法</b>：<b class=\"fault\">■ 1 项职责上一期没有做到</b>，到期 4 期，完成 3 期（75.0%）"
        )
        let text = try fixture.text(page)
        #expect(
            text.contains(
                "<tr><th scope=\"row\">走访</th><td>每月</td><td class=\"w\">3月：● 已完成<small> <a href=\"../../../log/index.html\">3月5日</a></small></td><td>4月：● 已完成<small> <a href=\"../../../log/index.html\">4月1日</a></small></td><td class=\"d\"><span class=\"strip\" role=\"img\" aria-label=\"3 期中完成 3 期\">●●●</span></td></tr>"
            ))
        #expect(
            text.contains(
                "<tr><th scope=\"row\">议事</th><td>每季度，数量 2</td><td class=\"w\">第一季度：<b class=\"fault\">◐ 还差 1</b><small> <a href=\"../../../meeting/index.html\">1月9日</a></small></td><td>第二季度：○ 未到期</td><td class=\"d\"><span class=\"strip\" role=\"img\" aria-label=\"1 期中完成 0 期\">◐</span></td></tr>"
            ))
        let done = try fixture.part(
            "hedong/liugou/duties/index.html", from: "<h2>履职情况</h2>", to: "<table")
        #expect(done.contains("1 项职责上一期没有做到"))
    }

    @Test("A village says which points it should have published, and the page turns when the next are due")
    func points() async throws {
        let text = """
            -- methods/156.md --
            ---
            类型: 工作法
            标题: 红色细胞
            参加: [{对象: 石谷村, 起: 2025-01-01}]
            积分:
              - {类别: 普通党员, 频次: 每季度后15日内, 规则: [{事由: 党日, 分值: 5}]}
            ---
            -- hedong/liugou/_index.md --
            ---
            类型: 村
            标题: 柳沟村
            ---
            -- hedong/shigu/q1.md --
            ---
            类型: 积分
            标题: 积分
            日期: 2025-04-05
            办法: 红色细胞
            期间: 2025-Q1
            明细: [{对象: 李*, 事由: 党日, 分值: 5}]
            ---
            """
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-07-15")))
        let page = "hedong/shigu/index.html"
        #expect(
            try fixture.part(page, from: "<h2>需要说明</h2>", to: "</section>").contains(
                "<li><a href=\"../../methods/156/index.html\">红色细胞</a><p class=\"fault\">未公布积分：普通党员，2025年第二季度、2025年第三季度、2025年第四季度、2026年第一季度</p></li>"
            ))
        #expect(try fixture.text(page).contains("；<b class=\"fault\">积分 1 类未公布</b>"))
        let oversight = try fixture.text("hedong/oversight/index.html")
        #expect(oversight.contains("，另有积分 1 类。"))
        #expect(oversight.contains("<p>积分有 1 类未公布，见各村页面的“需要说明”。</p>"))
        #expect(!(try fixture.text("hedong/liugou/index.html")).contains("未公布积分"))
        // Until the 15th of July those of the second quarter may still come.
        for path in [page, "methods/156/index.html"] {
            let own = try #require(fixture.site.pages.first { $0.path == path })
            #expect(try fixture.site.holding(of: own, from: fixture.library).until == Day("2026-07-16"))
        }
        let after = await SiteFixture(text, asOf: try #require(Day("2026-07-16")))
        #expect(
            try after.text(page).contains("2025年第三季度、2025年第四季度、2026年第一季度、2026年第二季度等 5 期</p>"))
    }

    @Test(
        "A village's own page has a line for its duties and one for its ledgers, which lead to the page of both"
    )
    func summary() async throws {
        let fixture = try await site()
        #expect(
            try fixture.part("hedong/shigu/index.html", from: "<h2>职责和台账</h2>", to: "</ul>").contains(
                "<li><a href=\"duties/index.html#duties\"><span>本村的职责</span> <small>1 项办法，<b class=\"fault\">1 项最近一期没有做到</b></small></a></li>"
            ))
        #expect(
            try fixture.part("hedong/hewan/index.html", from: "<h2>职责和台账</h2>", to: "</ul>").contains(
                "<li><a href=\"duties/index.html#ledgers\"><span>台账事项</span> <small>在办 2 项，<b class=\"fault\">逾期 1 项</b>，已办结 1 项</small></a></li>"
            ))
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(!village.contains("<summary><b>办法</b>"))
        let bare = await SiteFixture("")
        #expect(!bare.paths.contains("hedong/shigu/duties/index.html"))
        #expect(try !bare.text("hedong/shigu/index.html").contains("职责和台账"))
    }

    @Test(
        "A timeline tells a month of what is done all the time in one line, and what of it was missed; its year, all of it"
    )
    func routine() async throws {
        let fixture = try await site()
        let events = try fixture.part("hedong/shigu/index.html", from: "<h2 id=\"events\">", to: "</div>")
        #expect(
            events.contains(
                "<h3 class=\"month\">2026年3月</h3><ol class=\"timeline\"><li class=\"routine\"><p><a href=\"years/2026/index.html#m3\">3月日常工作</a>：1 类 1 次，<b class=\"fault\">没有做到 1 期</b></p></li></ol>"
            ))
        // Nothing is missed in a month that has not ended.
        #expect(events.contains("4月日常工作</a>：1 类 1 次</p>"))
        #expect(!events.contains("<li class=\"done\">"))
        let year = try fixture.text("hedong/shigu/years/2026/index.html")
        #expect(
            year.contains(
                "<details><summary>3月日常工作：1 类 1 次，<b class=\"fault\">没有做到 1 期</b></summary><ol class=\"entries small\"><li><b class=\"fault\">■ 议事</b>：第一季度没有做到</li><li><a href=\"../../../../log/index.html\">走访</a>：3月5日</li></ol></details>"
            ))
        // Who did nothing has months all the same.
        let idle = try fixture.text("hedong/hewan/index.html")
        #expect(idle.contains("3月日常工作</a>：没有记录，<b class=\"fault\">没有做到 2 期</b>"))
    }

    @Test("Who has not done it yet, by duty, the most missed first; of a township those below it")
    func unmet() async throws {
        let fixture = try await site()
        let home = try fixture.part("index.html", from: "<h2>谁还没有做到</h2>", to: "</section>")
        let rows = home.split(separator: "<tr>").dropFirst().map(String.init)
        #expect(rows.count == 3)
        #expect(
            rows[1].hasPrefix(
                "<th scope=\"row\">走访<small> <a href=\"methods/m/index.html\">办法</a></small></th><td class=\"w\"><a href=\"hedong/hewan/index.html\">河湾村</a>、<a href=\"hedong/liugou/index.html\">柳沟村</a>、<a href=\"hedong/xingping/index.html\">杏坪村</a></td><td class=\"n\"><b class=\"fault\">3</b> / 4</td><td class=\"d\">3月</td><td>每月</td></tr><tr class=\"u\"><td colspan=\"3\">最近一期\u{A0}3月；要求\u{A0}每月</td></tr>"
            ))
        #expect(
            rows[2].contains(
                "<td class=\"w\"><a href=\"hedong/hewan/index.html\">河湾村</a>、<a href=\"hedong/shigu/index.html\">石谷村</a>（还差 1）、"
            ))
        let township = try fixture.part("hedong/index.html", from: "<h2>谁还没有做到</h2>", to: "</section>")
        #expect(
            township.contains("<a href=\"hewan/index.html\">河湾村</a>、<a href=\"liugou/index.html\">柳沟村</a>"))
        #expect(
            township.contains(
                "<th scope=\"row\"><a href=\"hewan/index.html\">河湾村</a></th><td class=\"w\"><a href=\"../rankings/m-duties/2026-Q1/index.html\">“办法”履职</a><small> 2026年第一季度，第4名，共 4 个</small></td><td class=\"w\">到期 4 期，完成 0 期；没有做到：走访 3 期、议事 1 期</td><td>办结 1 项，在办 2 项，<b class=\"fault\">逾期 1 项</b></td></tr><tr class=\"u\"><td colspan=\"2\">到期 4 期，完成 0 期；没有做到：走访 3 期、议事 1 期；整改\u{A0}办结 1 项，在办 2 项，<b class=\"fault\">逾期 1 项</b></td></tr>"
            ))
    }

    @Test(
        "The county: newest red and black lists, with what is overdue; an item on two boards is overdue once")
    func lists() async throws {
        let fixture = try await site()
        let row = try fixture.part(
            "index.html",
            from:
                "<a href=\"rankings/m-duties/2026-Q1/index.html\">“办法”履职</a> <small class=\"whole\">2026年第一季度</small></th>",
            to: "</tr>")
        #expect(
            row.hasPrefix(
                "<td class=\"w\"><a href=\"hedong/xingping/index.html\">杏坪村</a>、<a href=\"hedong/hewan/index.html\">河湾村</a>（<b class=\"fault\">整改逾期 1 项</b>）</td>"
            ))
        let overdue = try fixture.part("index.html", from: "<h2>逾期未办</h2>", to: "</section>")
        let item =
            "<td class=\"w\"><a href=\"ledger/index.html\">补走访</a><br><small>整改台账</small></td><td>河湾村</td>"
        #expect(overdue.split(separator: item, omittingEmptySubsequences: false).count == 2)
        #expect(
            overdue.contains(
                "<a href=\"hedong/hewan/index.html\">河湾村</a></th><td class=\"n\"><b class=\"fault\">1</b></td>"
            ))
    }

    @Test("A village: what ledgers ask of it, overdue in words; where it stands and stood")
    func ledgers() async throws {
        let fixture = try await site()
        let page = "hedong/hewan/duties/index.html"
        let table = try fixture.part(page, from: "<h2>台账事项</h2>", to: "</section>")
        #expect(table.contains("<caption>在办 2 项，已办结 1 项</caption>"))
        #expect(
            table.contains(
                "<a href=\"../../../ledger/index.html\">补走访</a></th><td>待整改</td><td class=\"d\"><time datetime=\"2026-04-01\">2026年4月1日</time><b class=\"why fault\">逾期 1 天</b></td><td>整改台账</td></tr><tr class=\"u\"><td colspan=\"3\">整改台账</td></tr>"
            ))
        #expect(
            try fixture.part("hedong/hewan/index.html", from: "<h2>名次</h2>", to: "</table>").contains(
                "<a href=\"../../rankings/m-duties/2026-Q1/index.html\">“办法”履职</a> <small class=\"whole\">2026年第一季度</small></th><td class=\"n\">第 <b>4</b><small> / 4</small></td><td class=\"w\"><b class=\"fault\">在黑榜</b></td>"
            ))
    }

    @Test("Who helps a village now, and until when; nothing where there is nothing to say")
    func pairings() async throws {
        let pairing = """
            -- methods/p.md --
            ---
            类型: 工作法
            标题: 帮扶
            结对: [{名称: 结对, 成员: [{角色: 单位}], 期限: 2}]
            ---
            -- hedong/shigu/pair.md --
            ---
            类型: 结对
            标题: 石谷村结对
            日期: 2026-01-05
            办法: 帮扶
            成员: [{角色: 单位, 名称: 县财政局}]
            起: 2026-01-01
            ---

            """
        let fixture = try await site(pairing)
        #expect(
            try fixture.part("hedong/shigu/index.html", from: "<h2>结对</h2>", to: "</ul>").contains(
                "<a href=\"pair/index.html\">石谷村结对</a><p>单位 县财政局</p><p>至 <time datetime=\"2028-01-01\">2028年1月1日</time></p></li>"
            ))
        let bare = try await SiteFixture("").text("hedong/shigu/index.html")
        for heading in ["职责和台账", "名次", "结对"] { #expect(!bare.contains("<h2>\(heading)</h2>")) }
    }
}
