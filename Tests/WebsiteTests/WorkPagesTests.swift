import Records
import Testing

@testable import Website

@Suite("Pages of what is recorded by work methods")
struct WorkPagesTests {
    static let method = """
        -- methods/a.md --
        ---
        类型: 工作法
        标题: 甲
        参加: [{对象: 石谷村, 起: 2026-01-01}, {对象: 柳沟村, 起: 2026-01-01}]
        职责:
          - {名称: 党日, 主体: 村党组织, 频次: 每月10日, 依据: 签到}
          - {名称: 走访, 主体: 干部, 频次: 每季度, 数量: "3"}
        台账: [{名称: 整顿台账, 状态: [整顿, 转化, 巩固], 结束: [巩固]}]
        积分: [{类别: 党员, 规则: [{事由: 参加党日, 分值: 5}, {事由: 缺席, 分值: -5}]}]
        结对: [{名称: 帮带, 成员: [{角色: 干部, 人数: "1"}, {角色: 群众, 人数: 2+}], 期限: 2}]
        ---
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---

        """

    static func site(_ head: String, at path: String = "hedong/a.md") async -> SiteFixture {
        await SiteFixture("\(method)-- \(path) --\n---\n\(head)\n日期: 2026-06-20\n办法: 甲\n---\n\n说明。\n")
    }

    @Test("A log that is kept for a period counts all that was due in it, and names who has no entry at all")
    func period() async throws {
        func status(_ path: String, _ period: String) async throws -> String {
            let fixture = await Self.site(
                """
                类型: 工作记录
                标题: 党日记录
                职责: 党日
                \(period)
                记录: [{日期: 2026-02-10, 对象: 石谷村}]
                """, at: path)
            #expect(fixture.complaints == [])
            return try fixture.text(path.replacing(".md", with: "/index.html"))
        }
        let whole = try await status("hedong/a.md", "期间: 2026-Q1")
        #expect(whole.contains("<p class=\"status\">2026年第一季度到期的 6 次，完成 <b>1</b> 次，没有做 5 次。</p>"))
        #expect(
            whole.contains(
                "柳沟村</a></th><td class=\"n\">3</td><td class=\"n\">0</td><td class=\"w\"><span class=\"fault\">没有做：2026年1月10日、2月10日、3月10日</span></td>"
            ))
        #expect(
            try await status("hedong/a.md", "说明: 一").contains(
                "<p class=\"status\">这段时间到期的 1 次，完成 <b>1</b> 次。</p>"))
        // A village's own board answers for that village.
        #expect(
            try await status("hedong/shigu/a.md", "期间: 2026-Q1").contains(
                "<p class=\"status\">2026年第一季度到期的 3 次，完成 <b>1</b> 次，没有做 2 次。</p>"))
    }

    @Test("A log: what was due and done for each, then every entry, those that fall on no due day marked")
    func log() async throws {
        let fixture = await Self.site(
            """
            类型: 工作记录
            标题: 党日记录
            职责: 党日
            记录:
              - {日期: 2026-01-10, 对象: 石谷村}
              - {日期: 2026-01-10, 对象: 柳沟村, 说明: 学习 <要点>}
              - {日期: 2026-02-10, 对象: 柳沟村}
              - {日期: 2026-02-11, 对象: 石谷村, 说明: 补}
              - {日期: 2026-03-10, 对象: 柳沟村}
            """)
        #expect(fixture.complaints == [])
        let page = "hedong/a/index.html"
        let text = try fixture.text(page)
        #expect(text.contains("<p class=\"status\">这段时间到期的 6 次，完成 <b>4</b> 次，没有做 2 次。</p>"))
        #expect(
            text.contains(
                "<p class=\"words after\">按工作法“<a href=\"../../methods/a/index.html\">甲</a>”的职责“党日”，每月10日，由村党组织做，凭签到证明。</p>"
            ))
        let tally = try fixture.part(page, from: "<caption>到期的与完成的", to: "</table>")
        #expect(
            tally.contains(
                "<tr><th scope=\"row\"><a href=\"../liugou/index.html\">柳沟村</a></th><td class=\"n\">3</td><td class=\"n\">3</td><td class=\"w\">没有</td></tr>"
                    + "<tr><th scope=\"row\"><a href=\"../shigu/index.html\">石谷村</a></th><td class=\"n\">3</td><td class=\"n\">1</td><td class=\"w\"><span class=\"fault\">没有做：2026年2月10日、3月10日</span></td></tr>"
            ))
        let rows = try fixture.part(page, from: "<caption>2026年逐次记录", to: "</tbody>")
            .split(separator: "<tr>").dropFirst(2).map(String.init)
        #expect(
            rows == [
                "<th scope=\"row\">1月10日</th><td class=\"p\">石谷村</td><td></td></tr>",
                "<th scope=\"row\">1月10日</th><td class=\"p\">柳沟村</td><td>学习 &lt;要点&gt;</td></tr>",
                "<th scope=\"row\">2月10日</th><td class=\"p\">柳沟村</td><td></td></tr>",
                "<th scope=\"row\">2月11日<small class=\"why\">不在应做的日子，不计</small></th><td class=\"p\">石谷村</td><td>补</td></tr>",
                "<th scope=\"row\">3月10日</th><td class=\"p\">柳沟村</td><td></td></tr>",
            ])
    }

    @Test("Where each village's own did it, that is said once", arguments: [true, false])
    func theirOwn(isAll: Bool) async throws {
        let other = isAll ? "柳沟村工作站" : "县工作站"
        let fixture = await Self.site(
            """
            类型: 工作记录
            标题: 走访记录
            职责: 走访
            记录:
              - {日期: 2026-01-10, 对象: 石谷村, 主体: 石谷村工作站}
              - {日期: 2026-01-11, 对象: 柳沟村, 主体: \(other)}
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/a/index.html")
        #expect(text.contains("<div><dt>由谁</dt><dd>各自的工作站</dd></div>") == isAll)
        #expect(text.contains("<td class=\"p\">\(other)</td>") != isAll)
    }

    @Test("A log of quantities: too few is said; many entries stand under their months")
    func manyEntries() async throws {
        let days = (1...13).map { "  - {日期: 2026-0\($0 < 7 ? 1 : 4)-\($0 + 10), 数量: \($0 < 7 ? 2 : 0)}" }
        let fixture = await Self.site(
            "类型: 工作记录\n标题: 走访记录\n职责: 走访\n记录:\n"
                + days.joined(separator: "\n").replacing("数量: 0", with: "数量: 1"),
            at: "hedong/shigu/a.md")
        #expect(fixture.complaints == [])
        let page = "hedong/shigu/a/index.html"
        let text = try fixture.text(page)
        #expect(text.contains("<dt>数量合计</dt><dd>19</dd>"))
        #expect(
            text.contains(
                "<tr class=\"month\"><th colspan=\"2\" scope=\"rowgroup\">2026年1月 · 6 条</th></tr><tr><th scope=\"row\">1月11日</th><td class=\"n\">2</td></tr>"
            ))
        #expect(
            text.contains("<tr class=\"month\"><th colspan=\"2\" scope=\"rowgroup\">2026年4月 · 7 条</th></tr>"))
        let short = await Self.site(
            "类型: 工作记录\n标题: 走访记录\n职责: 走访\n记录:\n  - {日期: 2026-02-01, 数量: 2}\n  - {日期: 2026-04-01, 数量: 3}",
            at: "hedong/shigu/a.md")
        let shortText = try short.text(page)
        #expect(shortText.contains("这段时间到期的 1 次，完成 <b>0</b> 次，数量不够 1 次。"))
        #expect(shortText.contains("<span class=\"fault\">数量不够：2026年第一季度</span>"))
    }

    @Test("A household's number is masked on every page, and what nobody knows is said to be unknown")
    func households() async throws {
        let fixture = await SiteFixture(
            """
            -- methods/a.md --
            ---
            类型: 工作法
            标题: 甲
            参加: [{对象: 石谷村, 起: 2026-04-01}]
            职责: [{名称: 走访农户, 主体: 干部, 频次: 每户每月1次}]
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            户数: 2
            ---
            -- hedong/shigu/a.md --
            ---
            类型: 工作记录
            标题: 走访登记
            日期: 2026-06-20
            办法: 甲
            职责: 走访农户
            记录:
              - {日期: 2026-04-03, 户号: "SG-017"}
              - {日期: 2026-04-04, 户号: "SG-018"}
              - {日期: 2026-05-05, 数量: 2}
              - {日期: 2026-06-20, 户数: 1}
            ---
            """)
        #expect(fixture.complaints == [])
        let page = "hedong/shigu/a/index.html"
        let text = try fixture.text(page)
        for page in fixture.site.pages {
            #expect(!fixture.text(page).contains("SG-01"), "\(page.path)")
        }
        let rows = try fixture.part(page, from: "<caption>2026年逐次记录", to: "</tbody>")
            .split(separator: "<tr>").dropFirst(2).map(String.init)
        #expect(
            rows == [
                "<th scope=\"row\">4月3日</th><td class=\"n\">1</td><td>户号 S**</td></tr>",
                "<th scope=\"row\">4月4日</th><td class=\"n\">1</td><td>户号 S**</td></tr>",
                "<th scope=\"row\">5月5日</th><td class=\"n\">2</td><td></td></tr>",
                "<th scope=\"row\">6月20日</th><td class=\"n\">1</td><td>1 户</td></tr>",
            ])
        #expect(text.contains("这段时间到期的 2 次，完成 <b>1</b> 次，户数不明 1 次。"))
        #expect(text.contains("<span class=\"fault\">次数够了，没有写明走到多少户：2026年5月</span>"))
        let village = try fixture.text("hedong/shigu/duties/index.html")
        #expect(village.contains("◇ 户数不明"))
        #expect(village.contains("◇次数够了，记录没有写明走到多少户，不算完成，旧的在左。"))
    }

    @Test("Who takes no part and what is not run here is recorded, and counts toward nothing")
    func uncounted() async throws {
        let village = "-- hedong/xingping/_index.md --\n---\n类型: 村\n标题: 杏坪村\n---\n"
        let log = "类型: 工作记录\n标题: 党日记录\n职责: 党日\n日期: 2026-06-20\n办法: 甲\n记录: [{日期: 2026-01-10}]"
        let page = "hedong/xingping/a/index.html"
        let text = try await SiteFixture(
            Self.method + village + "-- hedong/xingping/a.md --\n---\n\(log)\n---\n"
        ).text(page)
        #expect(text.contains("<th scope=\"row\">1月10日<small class=\"why\">没有参加，不计</small></th>"))
        #expect(!text.contains("<h2>完成情况</h2>"))
        #expect(!text.contains("本县未施行"))
        let foreign = Self.method.replacing(
            "参加: [{对象: 石谷村, 起: 2026-01-01}, {对象: 柳沟村, 起: 2026-01-01}]\n", with: "")
        let other = try await SiteFixture(
            foreign + village + "-- hedong/xingping/a.md --\n---\n\(log)\n---\n"
        ).text(page)
        #expect(other.contains("凭签到证明。本县未施行，只作记录，不考核。</p>"))
        #expect(other.contains("<th scope=\"row\">1月10日</th>"))
    }

    @Test("A ledger: the tally first, then what is open, the overdue first in words, with every move")
    func ledger() async throws {
        let fixture = await Self.site(
            """
            类型: 台账
            标题: 整顿台账
            台账: 整顿台账
            事项:
              - {编号: "1", 事项: 补签凭证, 责任: 石谷村, 期限: 2026-05-31, 状态: 整顿, 日期: 2026-05-01, 说明: 督导单}
              - {编号: "2", 事项: 换锁, 责任: 柳沟村, 期限: 2026-03-31, 状态: 整顿, 日期: 2025-12-30}
              - {编号: "2", 事项: 换锁, 状态: 转化, 日期: 2026-03-01}
              - {编号: "2", 事项: 换锁, 状态: 巩固, 日期: 2026-04-02}
              - {编号: "3", 事项: 修灯, 责任: 电工组, 期限: 2026-07-10, 状态: 转化, 日期: 2026-06-01}
            """)
        #expect(fixture.complaints == [])
        let page = "hedong/a/index.html"
        let text = try fixture.text(page)
        #expect(text.contains("<b>3</b> 项：已办结 1，在办 2，<span class=\"fault\">其中逾期 1</span>。"))
        #expect(
            text.contains(
                "<ol class=\"track\"><li>整顿 <b>1</b></li><li class=\"to\">转化 <b>1</b></li><li class=\"to end\">巩固 <b>1</b></li></ol>"
            ))
        let open = try fixture.part(page, from: "<caption>在办的 2 项", to: "</table>")
            .split(separator: "<tr>").dropFirst(2).map(String.init)
        #expect(
            open == [
                "<th scope=\"row\" class=\"w\">补签凭证<small class=\"why\">1</small>"
                    + "</th>"
                    + "<td><span class=\"tag\">整顿</span><span class=\"why fault\">逾期 30 天</span></td>"
                    + "<td><a href=\"../shigu/index.html\">石谷村</a></td><td class=\"d\">2026年5月31日</td>"
                    + "<td><ol class=\"moves\"><li>2026年5月1日 整顿<small>督导单</small></li></ol></td></tr>"
                    + "<tr class=\"u\"><td colspan=\"2\">责任\u{A0}<a href=\"../shigu/index.html\">石谷村</a>；期限\u{A0}2026年5月31日"
                    + "<ol class=\"moves\"><li>2026年5月1日 整顿<small>督导单</small></li></ol></td></tr>",
                "<th scope=\"row\" class=\"w\">修灯<small class=\"why\">3</small></th>"
                    + "<td><span class=\"tag\">转化</span><small class=\"why\">还有 10 天</small></td>"
                    + "<td>电工组</td><td class=\"d\">2026年7月10日</td>"
                    + "<td><ol class=\"moves\"><li>2026年6月1日 转化</li></ol></td></tr>"
                    + "<tr class=\"u\"><td colspan=\"2\">责任\u{A0}电工组；期限\u{A0}2026年7月10日"
                    + "<ol class=\"moves\"><li>2026年6月1日 转化</li></ol></td></tr></tbody>",
            ])
        let closed = try fixture.part(page, from: "<caption>已办结的 1 项", to: "</table>")
        #expect(closed.contains("<td><span class=\"tag g\">巩固</span><small class=\"why\">晚 2 天</small></td>"))
        #expect(
            closed.contains(
                "<li>2025年12月30日 整顿</li><li>2026年3月1日 转化</li><li>4月2日 巩固</li>"))
        let year = try fixture.text("hedong/shigu/years/2026/index.html")
        #expect(
            year.contains(
                "<a href=\"../../../a/index.html\">补签凭证</a>：<time datetime=\"2026-05-01\">5月1日</time> 整顿（督导单）</li>"
            ))
    }

    @Test("A ledger's day that was moved: the first stays beside the new one, with the day and the reason")
    func postponed() async throws {
        let fixture = await Self.site(
            """
            类型: 台账
            标题: 整顿台账
            台账: 整顿台账
            事项:
              - {事项: 补签凭证, 责任: 石谷村, 期限: 2026-01-20, 状态: 整顿, 日期: 2026-01-02}
              - {事项: 补签凭证, 期限: 2026-08-08, 日期: 2026-02-15}
              - {事项: 换锁, 责任: 石谷村, 期限: 2026-03-31, 状态: 整顿, 日期: 2026-01-02}
              - {事项: 换锁, 期限: 2026-04-30, 状态: 转化, 日期: 2026-03-20, 说明: 锁匠 4 月才来}
              - {事项: 换锁, 状态: 巩固, 日期: 2026-04-10}
            """)
        let page = "hedong/a/index.html"
        let open = try fixture.part(page, from: "<caption>在办的 1 项", to: "</table>")
        #expect(
            open.contains(
                "<span class=\"tag\">整顿</span><small class=\"why\">还有 39 天</small></td><td><a href=\"../shigu/index.html\">石谷村</a></td>"
                    + "<td class=\"d\">2026年8月8日<small class=\"why\">原定2026年1月20日，延过 1 次</small></td>"
                    + "<td><ol class=\"moves\"><li>2026年1月2日 整顿</li><li>2月15日 期限由2026年1月20日延到2026年8月8日<b class=\"fault\">（已过期 26 天才改）</b><small class=\"fault\">没有写理由</small></li></ol></td>"
            ))
        let closed = try fixture.part(page, from: "<caption>已办结的 1 项", to: "</table>")
        #expect(
            closed.contains(
                "<span class=\"tag g\">巩固</span><small class=\"why\">比原定的晚 10 天</small></td>"))
        #expect(
            closed.contains(
                "<li>3月20日 转化，期限由2026年3月31日延到2026年4月30日<small>锁匠 4 月才来</small></li><li>4月10日 巩固</li>"))
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(
            village.contains(
                "<a href=\"../a/index.html\">整顿台账</a>：期限由2026年1月20日延到2026年8月8日<b class=\"fault\">（已过期 26 天才改）</b></p><p class=\"more\">补签凭证</p>"
            ))
        #expect(
            try fixture.text("hedong/shigu/duties/index.html").contains(
                "<small class=\"why\">原定2026年1月20日</small>"))
    }

    @Test("A sheet of points: balances that add up, what for, every entry; on the timeline as settled")
    func points() async throws {
        let head = """
            类型: 积分
            标题: 二季度积分
            类别: 党员
            期间: 2026-Q2
            明细:
              - {对象: 李*, 事由: 参加党日, 分值: 5, 日期: 2026-05-10}
              - {对象: 王*, 事由: 缺席, 分值: -5, 日期: 2026-04-10}
            """
        let balances = """

            余额:
              - {对象: 李*, 期初: 10, 获得: 5, 扣减: 0, 兑换: 3, 期末: 12}
              - {对象: 王*, 期初: 5, 获得: 0, 扣减: 5, 兑换: 0, 期末: 0}
            """
        let page = "hedong/shigu/a/index.html"
        let fixture = await Self.site(head + balances, at: "hedong/shigu/a.md")
        #expect(fixture.complaints == [])
        let text = try fixture.text(page)
        #expect(
            text.contains(
                "<tfoot><tr><th scope=\"row\" class=\"p\">合计</th><td class=\"n\">15</td><td class=\"n\">5</td><td class=\"n\">5</td><td class=\"n\">3</td><td class=\"n\">12</td></tr><tr class=\"u\"><td colspan=\"3\">期初\u{A0}15；扣减\u{A0}5；兑换\u{A0}3</td></tr></tfoot>"
            ))
        #expect(text.contains("<p class=\"words\">期初 15 ＋ 获得 5 − 扣减 5 − 兑换 3 ＝ 期末 12</p>"))
        #expect(
            text.contains(
                "<tr><th scope=\"row\" class=\"w\">缺席</th><td class=\"n\">−5</td><td class=\"n\">1</td><td class=\"n\">−5</td></tr>"
            ))
        let rows = try fixture.part(page, from: "aria-label=\"逐笔明细\"", to: "</tbody>")
        #expect(
            rows.hasSuffix(
                "<tr><td class=\"d\">4月10日</td><th scope=\"row\" class=\"p\">王*</th><td>缺席</td><td class=\"n\">−5</td></tr><tr class=\"u\"><td colspan=\"3\">4月10日</td></tr>"
                    + "<tr><td class=\"d\">5月10日</td><th scope=\"row\" class=\"p\">李*</th><td>参加党日</td><td class=\"n\">+5</td></tr><tr class=\"u\"><td colspan=\"3\">5月10日</td></tr>"
            ))
        #expect(
            try fixture.text("hedong/shigu/years/2026/index.html").contains(
                "<a href=\"../../a/index.html\">二季度积分</a>：积分公布，2 人（户），获得 5 分，扣减 5 分</li>"))
        let sums = try await Self.site(head, at: "hedong/shigu/a.md").text(page)
        #expect(
            sums.contains(
                "<tr><th scope=\"row\" class=\"p\">王*</th><td class=\"n\">0</td><td class=\"n\">5</td><td class=\"n\">−5</td></tr>"
            ))
    }

    @Test("A pairing: for how long yet, and who is in it against who should be")
    func pairing() async throws {
        let page = "hedong/shigu/a/index.html"
        let head = "类型: 结对\n标题: 帮带\n起: 2025-01-01\n成员: [{角色: 干部, 名称: 村主任}, {角色: 群众, 名称: 李*}]"
        let text = try await Self.site(head, at: "hedong/shigu/a.md").text(page)
        #expect(
            text.contains(
                "<span class=\"tag g\">正在结对</span> 至 <time datetime=\"2027-01-01\">2027年1月1日</time>，还有 <b>185</b> 天。"
            ))
        #expect(text.contains("<dt>按期限到</dt>"))
        #expect(
            text.contains(
                "<tr><th scope=\"row\">群众</th><td class=\"w\">李*</td><td>至少 2 人</td><td><span class=\"fault\">1 人，不符</span></td></tr>"
            ))
        let late = try await Self.site(
            head.replacing("2025-01-01", with: "2024-06-01"), at: "hedong/shigu/a.md"
        )
        .text(page)
        #expect(
            late.contains(
                "<span class=\"tag r\">按期限已满</span> <time datetime=\"2026-06-01\">2026年6月1日</time>期满，过去 29 天，没有写结束，也没有写延期。"
            ))
        let over = try await Self.site(head + "\n止: 2026-06-29", at: "hedong/shigu/a.md").text(page)
        #expect(
            over.contains(
                "<span class=\"tag\">已经期满</span> <time datetime=\"2026-06-29\">2026年6月29日</time>期满，过去 1 天。"))
    }

    @Test("Figures are printed as they were written, and what is to hold between them is held")
    func figures() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 数据
            标题: 收入
            日期: 2026-06-20
            数据:
              - {名称: 补助, 数值: 10~21, 单位: 万元, 限定: 约}
            合计关系: [8建成+6提升+5完善=19, 2+2=5]
            ---
            """)
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<tr><th scope=\"row\" class=\"w\">补助</th><td class=\"n\">约10~21万元</td></tr>"))
        #expect(
            text.contains(
                "<li class=\"y\">8建成+6提升+5完善=19 <b>相符</b></li><li class=\"o\">2+2=5 <b>不符</b>：左边是 4，右边是 5</li>"
            ))
    }

    @Test(
        "Figures of a method lead to it, and its page to them; a method with nothing else is on record by them"
    )
    func figuresOfMethod() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 数据
            标题: 收入
            日期: 2026-06-20
            办法: 六种模式
            数据: [{名称: 富裕村, 数值: 3, 单位: 个}]
            ---
            -- methods/linying.md --
            ---
            类型: 工作法
            标题: 临颍
            条目: [{编号: "2-1", 名称: 六种模式}]
            ---
            """)
        #expect(fixture.complaints == [])
        #expect(
            try fixture.text("hedong/shigu/a/index.html").contains(
                "工作法“<a href=\"../../../methods/linying/index.html#m-2-1\">六种模式</a>”的数字。"))
        let method = try fixture.text("methods/linying/index.html")
        #expect(method.contains("<span class=\"tag\">有记录</span>"))
        #expect(
            method.contains(
                "<p class=\"label\">数据 1 份</p><ul class=\"entries small\"><li><a href=\"../../hedong/shigu/a/index.html\">收入</a>"
            ))
    }

    @Test("A month's work of one duty is one line on the year's page, with its days")
    func folded() async throws {
        let fixture = await Self.site(
            "类型: 工作记录\n标题: 走访记录\n职责: 走访\n记录:\n  - {日期: 2026-04-02, 数量: 2}\n  - {日期: 2026-04-09}\n  - {日期: 2026-05-03, 数量: 4}",
            at: "hedong/shigu/a.md")
        let year = try fixture.text("hedong/shigu/years/2026/index.html")
        #expect(year.contains("<li><a href=\"../../a/index.html\">走访</a>：4月2日、4月9日，合计 3</li>"))
        #expect(year.contains("<li><a href=\"../../a/index.html\">走访</a>：5月3日，合计 4</li>"))
    }
}
