import Records
import Testing

@testable import Website

@Suite("What a supervisor asks first")
struct OversightPagesTests {
    /// A township of two villages; today is 2026-04-20, a Monday.
    private func site(on day: String = "2026-04-20") async throws -> SiteFixture {
        func accounts(_ village: String, _ month: String, _ amount: Int) -> String {
            "-- hedong/\(village)/\(month).md --\n---\n类型: 财务公开\n标题: \(village)\(month)\n日期: 2026-04-10\n期间: \(month)\n期初: 70.00\n期末: 70.00\n收支: [{日期: \(month)-05, 摘要: 进, 收入: \(amount)}, {日期: \(month)-06, 摘要: 出, 支出: \(amount)}]\n---\n"
        }
        let text =
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {财务公开期限: 15}\n"
            + "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n户数: 300\n人口: 1000\n---\n"
            + "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
            + ["01", "02", "03"].map { accounts("shigu", "2026-\($0)", 300) }.joined()
            + accounts("liugou", "2026-01", 50)
            + "-- methods/m.md --\n---\n类型: 工作法\n标题: 走访法\n采用: 是\n参加: [{对象: 石谷村, 起: 2026-01-01}, {对象: 柳沟村, 起: 2026-01-01}]\n职责: [{名称: 走访, 频次: 每月, 考核: 村}, {名称: 讲课, 频次: 每半年, 考核: 村}, {名称: 慰问, 频次: 每季度, 考核: 村}]\n台账: [{名称: 问题, 状态: [待办, 已办]}]\n---\n"
            + "-- hedong/shigu/log.md --\n---\n类型: 工作记录\n标题: 三月走访\n日期: 2026-04-14\n期间: 2026-03\n办法: 走访法\n职责: 走访\n记录: [{日期: 2026-03-10, 说明: 到三组}]\n---\n"
            + "-- hedong/l.md --\n---\n类型: 台账\n标题: 清单\n日期: 2026-04-01\n办法: 走访法\n台账: 问题\n事项:\n  - {编号: G1, 事项: 修桥, 责任: 石谷村, 期限: 2026-05-30, 状态: 待办, 日期: 2026-04-01}\n  - {编号: G2, 事项: 补账, 责任: 柳沟村, 期限: 2026-04-17, 状态: 待办, 日期: 2026-04-01}\n  - {编号: G3, 事项: 换牌, 责任: 河东镇, 期限: 2026-06-01, 状态: 待办, 日期: 2026-04-01}\n---\n"
            + "-- hedong/shigu/d.md --\n---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n四议:\n  提议: {日期: 2026-02-01, 应到: 5, 实到: 5, 同意: 5}\n  商议: {日期: 2026-02-03, 应到: 9, 实到: 9, 同意: 9}\n  审议: {日期: 2026-02-05, 应到: 20, 实到: 15, 同意: 15}\n  决议: {日期: 2026-02-10, 会议: 村民代表会议, 应到: 30, 实到: 15, 同意: 15}\n公开: {决议: {起: 2026-03-01, 止: 2026-03-20}}\n---\n"
            + "-- hedong/liugou/n.md --\n---\n类型: 公告\n标题: 停水\n日期: 2026-03-10\n更正: [{原因: 日子写错, 日期: 2026-04-14}]\n---\n"
        let fixture = await SiteFixture(text, asOf: try #require(Day(day)))
        #expect(fixture.complaints == [])
        return fixture
    }

    @Test("One link from the county's page, and from it one to each township's")
    func doors() async throws {
        let fixture = try await site()
        #expect(
            try fixture.text("index.html").contains("<li><a href=\"oversight/index.html\">督导一览</a></li>"))
        #expect(
            try fixture.text("hedong/index.html").contains(
                "<li><a href=\"oversight/index.html\">督导一览</a></li>"))
        #expect(
            try fixture.text("oversight/index.html").contains(
                "<li><a href=\"../hedong/oversight/index.html\">河东镇</a></li>"))
        #expect(
            fixture.paths.filter { $0.contains("oversight") } == [
                "hedong/oversight/index.html", "oversight/index.html",
            ])
    }

    @Test("Who missed which duty last month")
    func missed() async throws {
        let part = try await site().part(
            "hedong/oversight/index.html", from: "<h2>2026年3月谁没有做到</h2>", to: "</section>")
        #expect(
            part.contains(
                "<th scope=\"row\" class=\"w\">走访<small> <a href=\"../../methods/m/index.html\">走访法</a></small></th><td class=\"n\">1</td><td class=\"w\"><a href=\"../liugou/index.html\">柳沟村</a></td></tr>"
            ))
    }

    @Test("What is due until the end of the next month: what is to be published, and what is to be done")
    func due() async throws {
        let part = try await site().part(
            "hedong/oversight/index.html", from: "<h2>本月和下月到期</h2>", to: "</section>")
        // April's accounts are due on 2026-05-15; a quarter's general items on its last day, which is not by then.
        #expect(
            part.contains(
                "<th scope=\"row\" class=\"w\">2026年4月财务收支</th><td class=\"d\"><time datetime=\"2026-05-15\">5月15日</time></td><td class=\"n\">2</td>"
            ))
        #expect(!part.contains("一般事项"))
        #expect(part.contains("修桥</a>") && part.contains(">5月30日</time>"))
        #expect(!part.contains("换牌") && !part.contains("补账"))
        // What is done every month is due at the end of this one.
        #expect(
            part.contains(
                "<th scope=\"row\" class=\"w\">走访<small> <a href=\"../../methods/m/index.html\">走访法</a></small></th><td class=\"d\"><time datetime=\"2026-04-30\">4月30日</time></td><td class=\"n\">2</td>"
            ))
        // A quarter and a half end on 2026-06-30, which is not by then; on 2026-05-20 it is.
        #expect(!part.contains("讲课") && !part.contains("慰问"))
        let later = try await site(on: "2026-05-20").part(
            "hedong/oversight/index.html", from: "<h2>本月和下月到期</h2>", to: "</section>")
        for duty in ["讲课", "慰问"] {
            #expect(
                later.contains(
                    "<th scope=\"row\" class=\"w\">\(duty)<small> <a href=\"../../methods/m/index.html\">走访法</a></small></th><td class=\"d\"><time datetime=\"2026-06-30\">6月30日</time></td><td class=\"n\">2</td>"
                ))
        }
    }

    @Test("What is overdue now, and first what should have been published")
    func overdue() async throws {
        let fixture = try await site()
        let part = try fixture.part(
            "hedong/oversight/index.html", from: "<h2>现在逾期未公布的</h2>", to: "</section>")
        // Since it posted January, 柳沟村 owes every month: February was due on 2026-03-16, for the 15th is a Sunday.
        #expect(part.contains("2026年2月财务公开等 2 期未公布</a>"))
        #expect(part.contains("<b class=\"fault\">35</b>"))
        // An item of a ledger is overdue, too, and is nothing to be published.
        #expect(!part.contains("补账"))
        // What its clerk writes, and what the last one looks like.
        #expect(
            part.contains(
                "<td class=\"w\">照“财务公开”的样稿补写2026年2月的，审核后公布；缺的 2 期一期一份。可以看：<a href=\"../liugou/2026-01/index.html\">liugou2026-01</a>。</td></tr>"
            ))
        // A row of one village, two months of it; two duties are missed by one village and by two.
        #expect(
            try fixture.text("hedong/oversight/index.html").contains(
                "现在逾期 2 项；该公布未公布的 1 处 2 项。2026年3月有 2 处没有做到职责，共 2 种；违反规定的决议 1 件；"))
        #expect(
            try !fixture.text("hedong/liugou/index.html").contains("样稿"))
    }

    @Test("Which decisions broke which rule, with the article")
    func broken() async throws {
        let part = try await site().part(
            "oversight/index.html", from: "<h2>哪些决议违反了规定</h2>", to: "</section>")
        #expect(
            part.contains(
                "<span class=\"fault\">到会不足：实到 15 人，应到 30 人，至少 20 人</span><small class=\"why\">《村民委员会组织法》"
            ))
    }

    @Test("Of a decision that broke a rule, what was decided on the matter later")
    func again() async throws {
        let first = "-- hedong/shigu/d.md --\n---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n"
        func council(_ day: String, _ came: Int) -> String {
            "四议:\n  决议: {日期: \(day), 会议: 村民代表会议, 应到: 30, 实到: \(came), 同意: \(came)}\n---\n"
        }
        let fixture = await SiteFixture(
            first + council("2026-02-10", 15)
                + "-- hedong/shigu/e.md --\n---\n类型: 四议两公开\n标题: 修路（重新表决）\n日期: 2026-04-01\n相关: d\n"
                + council("2026-03-25", 25), asOf: try #require(Day("2026-04-20")))
        let part = try fixture.part(
            "oversight/index.html", from: "<h2>哪些决议违反了规定</h2>", to: "</section>")
        #expect(
            part.contains(
                "<p>后来又议过：<a href=\"../hedong/shigu/e/index.html\">修路（重新表决）</a>，<time datetime=\"2026-04-01\">2026年4月1日</time>公布</p></td>"
            ))
        // In its column and, for phones, below; of the later one nothing was decided.
        #expect(part.split(separator: "后来又议过").count == 2 + 1)
    }

    @Test("What was new, amended or fell overdue within seven days; what is done all the time is not")
    func week() async throws {
        let fixture = try await site()
        let part = try fixture.part(
            "oversight/index.html", from: "<h2>最近一周的变化（2026年4月14日起）</h2>", to: "</section>")
        #expect(
            part.contains(
                "停水</a></th><td>更正</td><td class=\"d\"><time datetime=\"2026-04-14\">2026年4月14日</time></td>"))
        // Posted on 2026-04-10 and before.
        #expect(!part.contains("修路") && !part.contains("shigu2026-03"))
        #expect(
            part.contains(
                "补账</a><br><small>问题</small></th><td class=\"d\"><time datetime=\"2026-04-17\">4月17日</time></td>"
            ))
        #expect(
            part.contains("<p class=\"more\">日常工作：<a href=\"../methods/m/index.html\">走访</a> 1 条。</p>"))
    }

    @Test("What audits found and is not put right, the first due first, and how late it is")
    func remedies() async throws {
        let fixture = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            ---
            类型: 审计
            标题: 三资审计
            日期: 2026-03-01
            问题:
              - {问题: 白条, 整改: 补票, 金额: 1200, 状态: 整改中, 期限: 2026-04-10}
              - {问题: 押金, 整改: 另记, 状态: 未整改, 期限: 2026-12-31}
              - {问题: 食堂, 整改: 补账, 状态: 已整改, 期限: 2026-04-01, 完成: 2026-03-20}
              - {问题: 租金, 整改: 说明, 状态: 已澄清}
            ---

            """, asOf: try #require(Day("2026-04-20")))
        let part = try fixture.part(
            "hedong/oversight/index.html", from: "<h2>审计问题未整改完的</h2>", to: "</section>")
        let rows = part.split(separator: "<tr><th").dropFirst(2).map(String.init)
        #expect(rows.count == 2)
        #expect(
            rows[0].contains(
                ">白条<small class=\"why\"><a href=\"../shigu/a/index.html\">三资审计</a></small></th><td><a href=\"../shigu/index.html\">石谷村</a></td><td class=\"n\"><b class=\"fault\">10</b></td><td class=\"n\">1,200.00</td>"
            ))
        #expect(rows[1].contains(">押金<") && rows[1].contains("<td class=\"n\"></td><td class=\"n\"></td>"))
        #expect(!part.contains("食堂") && !part.contains("租金"))
    }

    @Test("The villages of a township side by side over the newest quarter that any of them accounts for")
    func money() async throws {
        let fixture = try await site()
        let part = try fixture.part("hedong/oversight/index.html", from: "<h2>各村收支</h2>", to: "</section>")
        #expect(part.contains("<caption>2026年第一季度各村收支，不含内部转账 <small>单位：元</small></caption>"))
        // 900 of income and of spending, of 300 households and 1,000 people.
        #expect(
            part.contains(
                "石谷村</a></th><td class=\"n\">900.00</td><td class=\"n\">900.00</td><td class=\"n\">70.00</td><td class=\"n\">3.00</td><td class=\"n\">3.00</td><td class=\"n\">0.90</td><td class=\"n\">0.90</td></tr>"
            ))
        #expect(part.contains("柳沟村</a></th><td class=\"n\">未公布全季</td>"))
        #expect(try fixture.text("oversight/index.html").contains("<h2>各村收支</h2>"))
    }

    @Test("A township's own ledger counts its own items, and says that others have theirs there")
    func ownItems() async throws {
        let fixture = try await site()
        let page = try fixture.text("hedong/index.html")
        #expect(page.contains("<span>台账事项</span> <small>在办 1 项，已办结 0 项</small>"))
        let work = try fixture.part("hedong/duties/index.html", from: "台账事项", to: "</section>")
        #expect(work.contains("换牌") && !work.contains("修桥") && !work.contains("补账"))
        #expect(work.contains("本级台账上另有别处该办的 2 项，见各村的页面和台账。"))
        #expect(try fixture.text("hedong/shigu/index.html").contains("<small>在办 1 项，已办结 0 项</small>"))
    }
}
