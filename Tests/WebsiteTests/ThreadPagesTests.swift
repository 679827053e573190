import Records
import Testing

@testable import Website

@Suite("One matter, one thread: on each of its records, what came before and what is to come")
struct ThreadPagesTests {
    private static func board(_ project: String) -> String {
        """
        -- hedong/shigu/lu.md --
        ---
        类型: 四议两公开
        标题: 修路
        日期: 2026-03-01
        金额: 186000.00
        四议:
          提议: {日期: 2026-02-01}
          商议: {日期: 2026-02-05}
          审议: {日期: 2026-02-10}
          决议: {日期: 2026-02-20}
        ---
        -- hedong/shigu/zijin.md --
        ---
        类型: 项目资金
        标题: 修路资金
        日期: 2026-04-18
        批复: 186000.00
        合同: {单位: 众通路桥工程队, 金额: 181600.00, 日期: 2026-04-08}
        相关: [lu]
        \(project)
        ---
        -- hedong/shigu/ceping.md --
        ---
        类型: 测评
        标题: 修路满意度
        日期: 2026-06-20
        发出: 100
        收回: 100
        有效: 100
        选项: {满意: 80, 不满意: 20}
        公式: 满意/有效
        相关: [zijin]
        ---
        """
    }

    @Test(
        "the decision, the contract, what was appropriated, the poll; the record itself marked, the acceptance still to come"
    )
    func running() async throws {
        let fixture = await SiteFixture(Self.board("拨付: [{日期: 2026-05-06, 金额: 90000.00}]"))
        #expect(fixture.complaints == [])
        let project = try fixture.part(
            "hedong/shigu/zijin/index.html", from: "<ol class=\"track course\">", to: "</ol>")
        #expect(
            project
                == "<li><small><time datetime=\"2026-02-20\">2026年2月20日</time></small>决议：<a href=\"../lu/index.html\">修路</a><small>186,000.00 元</small></li>"
                + "<li><small><time datetime=\"2026-04-08\">2026年4月8日</time></small><b aria-current=\"true\">合同</b><small>181,600.00 元</small></li>"
                + "<li><small><time datetime=\"2026-05-06\">2026年5月6日</time></small><b aria-current=\"true\">拨付</b><small>90,000.00 元</small></li>"
                + "<li><small><time datetime=\"2026-06-20\">2026年6月20日</time></small>测评：<a href=\"../ceping/index.html\">修路满意度</a><small>满意占有效票 80.0%</small></li>"
                + "<li class=\"none\"><small>尚未到</small>支付</li><li class=\"none\"><small>尚未到</small>验收</li>"
        )
        let decision = try fixture.part(
            "hedong/shigu/lu/index.html", from: "<ol class=\"track course\">", to: "</ol>")
        #expect(
            decision.hasPrefix(
                "<li><small><time datetime=\"2026-02-20\">2026年2月20日</time></small><b aria-current=\"true\">决议</b>"
            ))
        #expect(decision.contains("合同：<a href=\"../zijin/index.html\">修路资金</a>"))
    }

    @Test("what is accepted waits for nothing; its day is that of the milestone")
    func accepted() async throws {
        let fixture = await SiteFixture(
            Self.board(
                """
                拨付: [{日期: 2026-05-06, 金额: 180000.00}]
                支付: [{日期: 2026-05-08, 金额: 180000.00}]
                节点: [{名称: 竣工验收, 计划: 2026-05-30, 日期: 2026-05-28}]
                状态: 已验收
                决算: 180000.00
                """))
        let thread = try fixture.part(
            "hedong/shigu/ceping/index.html", from: "<ol class=\"track course\">", to: "</ol>")
        #expect(
            thread.contains(
                "<li><small><time datetime=\"2026-05-28\">2026年5月28日</time></small>验收<small>决算 180,000.00 元</small></li>"
            ))
        #expect(!thread.contains("尚未到"))
    }

    @Test(
        "what is done on the day of its acceptance is one step of the thread, with what both say it came to")
    func oneDay() async throws {
        func thread(_ outcome: String) async throws -> String {
            let board = Self.board(
                "节点: [{名称: 竣工验收, 计划: 2026-05-30, 日期: 2026-05-28}]\n状态: 已验收\n决算: 180000.00"
            ).replacing("决议: {日期: 2026-02-20}\n", with: "决议: {日期: 2026-02-20}\n结果: \(outcome)\n")
            return try await SiteFixture(board).part(
                "hedong/shigu/ceping/index.html", from: "<ol class=\"track course\">", to: "</ol>")
        }
        let day = "<small><time datetime=\"2026-05-28\">2026年5月28日</time></small>"
        let same = try await thread("{日期: 2026-05-28, 决算: 180000.00}")
        #expect(
            same.contains(
                "\(day)验收<small>决算 180,000.00 元</small></li>"))
        #expect(!same.contains("结果"))
        // The two disagree, which is a finding of the project.
        let other = try await thread("{日期: 2026-05-28, 决算: 179000.00}")
        #expect(
            other.contains(
                "\(day)验收 <span class=\"fault\">■ 决算和决议结果里的不一样</span><small>决算 180,000.00 元；决算 179,000.00 元</small>"
            ))
        // A posting that was too short is none of the acceptance's, and each stands where its own was.
        let posted =
            "{日期: 2026-05-28, 决算: 180000.00}\n公开:\n  决议: {起: 2026-03-01, 止: 2026-03-05}\n  结果: {起: 2026-06-10, 止: 2026-06-12}"
        let short = try await thread(posted)
        #expect(
            short.hasPrefix(
                "<li class=\"breach\"><small><time datetime=\"2026-02-20\">2026年2月20日</time></small>决议：<a href=\"../lu/index.html\">修路</a> <span class=\"fault\">■ 决议公开：公布期太短</span><small>"
            ))
        #expect(
            short.contains(
                "\(day)验收 <span class=\"fault\">■ 结果公开：公布期太短</span>"))
        #expect(!short.contains("需要说明"))
        // What came to more than was decided is told where it came to it, not where it was decided.
        let over = try await thread("{日期: 2026-06-01, 决算: 190000.00}")
        #expect(
            over.contains(
                "<small><time datetime=\"2026-06-01\">2026年6月1日</time></small>结果 <span class=\"fault\">■ 决算超过决议</span>"
            ))
        let later = try await thread("{日期: 2026-06-01, 决算: 180000.00}")
        #expect(later.contains("</small>验收<small>") && later.contains("</small>结果<small>"))
    }

    @Test("a record that stands alone has no thread; a statement leads to those before and after it")
    func alone() async throws {
        func statement(_ month: Int) -> String {
            "-- hedong/shigu/m\(month).md --\n---\n类型: 财务公开\n标题: \(month)月账\n日期: 2026-0\(month + 1)-05\n期间: 2026-0\(month)\n期初: 0.00\n期末: 0.00\n收支: []\n---\n"
        }
        let fixture = await SiteFixture((1...3).map(statement).joined())
        let text = try fixture.text("hedong/shigu/m2/index.html")
        #expect(!text.contains("前后经过"))
        #expect(
            text.contains(
                "<ul class=\"links\"><li>上期：<a href=\"../m1/index.html\">1月账</a></li><li>下期：<a href=\"../m3/index.html\">3月账</a></li></ul>"
            ))
        #expect(try !fixture.text("hedong/shigu/m3/index.html").contains("下期："))
    }

    @Test("the village's timeline tells the matter once, by the record that came first, with all its steps")
    func timeline() async throws {
        let fixture = await SiteFixture(Self.board(""))
        #expect(fixture.complaints == [])
        let village = try fixture.part(
            "hedong/shigu/index.html", from: "<h3 class=\"month\">", to: "</div>")
        let told = """
            2026年6月</h3><ol class="timeline"><li class="done"><time datetime="2026-06-20">6月20日</time><p><a href="lu/index.html">修路</a></p>\
            <ol class="more"><li><time datetime="2026-02-01">2月1日</time> 村党组织提议</li>\
            <li><time datetime="2026-02-05">2月5日</time> 村“两委”会议商议</li>\
            <li><time datetime="2026-02-10">2月10日</time> 党员大会审议</li>\
            <li><time datetime="2026-02-20">2月20日</time> 村民代表会议表决</li>\
            <li><time datetime="2026-03-01">3月1日</time> 公布，金额 186,000.00 元</li>\
            <li><time datetime="2026-04-08">4月8日</time> <a href="zijin/index.html">修路资金</a>：签订合同，众通路桥工程队，181,600.00 元</li>\
            <li><time datetime="2026-04-18">4月18日</time> 公布，批复 186,000.00 元</li>\
            <li><time datetime="2026-06-20">6月20日</time> <a href="ceping/index.html">修路满意度</a> 公布，满意占有效票 80.0%</li></ol></li></ol>
            """
        #expect(village.contains(told))
        // None of its months stands for itself.
        #expect(!village.contains("class=\"month\""))
    }

    @Test("the page of a year tells it month by month; a step of another year says of which")
    func year() async throws {
        let notices = (10..<40).map {
            "-- hedong/shigu/n\($0).md --\n---\n类型: 公告\n标题: 第\($0)号\n日期: 2026-0\($0 / 10 + 3)-1\($0 % 10)\n---\n"
        }
        let fixture = await SiteFixture(
            Self.board("").replacing("提议: {日期: 2026-02-01}", with: "提议: {日期: 2025-12-30}")
                + "\n" + notices.joined())
        #expect(fixture.complaints == [])
        let page = try fixture.text("hedong/shigu/years/2026/index.html")
        let february = """
            <h2 class="month" id="m2">2月</h2><ol class="timeline"><li class="done"><time datetime="2026-02-20">2月20日</time><p><a href="../../lu/index.html">修路</a></p>\
            <ol class="more"><li><time datetime="2026-02-05">2月5日</time> 村“两委”会议商议</li>\
            <li><time datetime="2026-02-10">2月10日</time> 党员大会审议</li>\
            <li><time datetime="2026-02-20">2月20日</time> 村民代表会议表决</li></ol></li></ol>
            """
        #expect(page.contains(february))
        #expect(
            page.contains(
                "<h2 class=\"month\" id=\"m3\">3月</h2><ol class=\"timeline\"><li class=\"done\"><time datetime=\"2026-03-01\">3月1日</time><p><a href=\"../../lu/index.html\">修路</a> 公布</p><p class=\"more\">金额 186,000.00 元</p></li></ol>"
            ))
        let whole = await SiteFixture(
            Self.board("").replacing("提议: {日期: 2026-02-01}", with: "提议: {日期: 2025-12-30}"))
        #expect(
            try whole.text("hedong/shigu/index.html").contains(
                "<ol class=\"more\"><li><time datetime=\"2025-12-30\">2025年12月30日</time> 村党组织提议</li>"))
    }

    private static let ledgers = """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 台账法
        台账: [{名称: 问题台账, 状态: [待办, 已办]}, {名称: 诉求台账, 状态: [收到, 办结]}]
        ---
        -- hedong/shigu/w.md --
        ---
        类型: 台账
        标题: 问题
        日期: 2026-06-01
        办法: 台账法
        台账: 问题台账
        事项:
          - {编号: W-1, 事项: 路没有修完, 期限: 2026-06-20, 状态: 待办, 日期: 2026-06-01, 相关: lu}
          - {编号: W-2, 事项: 灯不亮, 期限: 2026-07-20, 状态: 待办, 日期: 2026-06-01}
        ---
        -- hedong/shigu/s.md --
        ---
        类型: 台账
        标题: 诉求
        日期: 2026-06-05
        办法: 台账法
        台账: 诉求台账
        事项: [{编号: S-1, 事项: 路什么时候修完, 期限: 2026-07-05, 状态: 收到, 日期: 2026-06-05, 相关: W-1}]
        ---
        """

    @Test("a matter's records say where it stands on ledgers; its items name the records and each other")
    func ledgers() async throws {
        let fixture = await SiteFixture(Self.board("") + "\n" + Self.ledgers)
        #expect(fixture.complaints == [])
        let told =
            "<h2 id=\"items\">这件事在台账上</h2><ul class=\"entries small\">"
            + "<li><a href=\"../w/index.html\">问题台账</a>：路没有修完<p><time datetime=\"2026-06-01\">2026年6月1日</time> 待办，<b class=\"fault\">逾期 10 天</b></p></li>"
            + "<li><a href=\"../s/index.html\">诉求台账</a>：路什么时候修完<p><time datetime=\"2026-06-05\">2026年6月5日</time> 收到，期限 <time datetime=\"2026-07-05\">2026年7月5日</time></p></li></ul>"
        // On the decision that a row names, and on what is of the same matter.
        #expect(try fixture.text("hedong/shigu/lu/index.html").contains(told))
        #expect(try fixture.text("hedong/shigu/ceping/index.html").contains(told))
        let ledger = try fixture.text("hedong/shigu/w/index.html")
        #expect(
            ledger.contains(
                "路没有修完<small class=\"why\">W-1</small><small class=\"why\">同一件事：<a href=\"../lu/index.html\">修路</a></small>"
                    + "<small class=\"why\">同一件事：<a href=\"../s/index.html\">诉求台账</a>：收到，期限 <time datetime=\"2026-07-05\">2026年7月5日</time></small>"
            ))
        #expect(ledger.contains("灯不亮<small class=\"why\">W-2</small></th>"))
    }

    @Test("a record says from which day on an item of its matter is overdue")
    func holding() async throws {
        func page(_ day: String) async throws -> String {
            try await SiteFixture(
                Self.board("") + "\n" + Self.ledgers, asOf: #require(Day(day))
            ).text("hedong/shigu/lu/index.html")
        }
        #expect(try await page("2026-06-20").contains("待办，期限 <time datetime=\"2026-06-20\">"))
        #expect(try await page("2026-06-21").contains("待办，<b class=\"fault\">逾期 1 天</b>"))
    }

    @Test(
        "where a rule was broken, what was published on the matter since: explained, decided anew"
    )
    func later() async throws {
        let council = "四议:\n  决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 30, 实到: 15, 同意: 15}\n"
        func record(_ name: String, _ kind: String, _ title: String, _ day: String, _ rest: String) -> String
        {
            "-- hedong/shigu/\(name).md --\n---\n类型: \(kind)\n标题: \(title)\n日期: \(day)\n\(rest)---\n"
        }
        let fixture = await SiteFixture(
            record("a", "四议两公开", "修路", "2026-03-01", council)
                + record("b", "公告", "修路的通知", "2026-01-05", "相关: [a]\n")
                + record("c", "公告", "关于到会人数的说明", "2026-03-20", "相关: [a]\n")
                + record(
                    "d", "四议两公开", "修路（重新表决）", "2026-05-01",
                    council.replacing("02-20", with: "04-20").replacing("15", with: "25") + "相关: [a]\n"))
        #expect(fixture.complaints == [])
        let told =
            "<p>有关公告：<a href=\"../c/index.html\">关于到会人数的说明</a>，<time datetime=\"2026-03-20\">2026年3月20日</time>公布</p>"
            + "<p>后来又议过：<a href=\"../d/index.html\">修路（重新表决）</a>，<time datetime=\"2026-05-01\">2026年5月1日</time>公布</p>"
        #expect(
            try fixture.part("hedong/shigu/a/index.html", from: "<div class=\"finding\">", to: "</section>")
                .hasSuffix("</div>" + told))
        #expect(
            try fixture.text("hedong/shigu/index.html").contains(
                told.replacing("../", with: "") + "</li></ul>"))
        // Of what breaks no rule nothing of the sort is said.
        #expect(try !fixture.text("hedong/shigu/d/index.html").contains("后来又议过"))
    }

    @Test("of very many items twenty-four are told, and how many more there are")
    func many() async throws {
        let items = (1...30).map { "{编号: M\($0), 事项: 第\($0)件, 状态: 待办, 日期: 2026-06-01, 相关: lu}" }
        let fixture = await SiteFixture(
            Self.board("") + "\n"
                + Self.ledgers.replacing(
                    "- {编号: W-2,", with: items.map { "- \($0)\n  " }.joined() + "- {编号: W-2,"))
        #expect(fixture.complaints == [])
        let told = try fixture.part(
            "hedong/shigu/lu/index.html", from: "<h2 id=\"items\">", to: "</section>")
        #expect(told.split(separator: "<li>").count == 1 + 24)
        // Thirty, the one that names the road, and the one that names that.
        #expect(told.hasSuffix("</ul><p class=\"more\">另有 8 项。</p>"))
        let ledger = try fixture.text("hedong/shigu/w/index.html")
        #expect(
            ledger.contains(
                "第1件<small class=\"why\">M1</small><small class=\"why\">同一件事：<a href=\"../lu/index.html\">修路</a></small>"
            ))
    }

    @Test(
        "money of several days stands at the first of them; the step that is next says by when it was to come"
    )
    func course() async throws {
        func page(_ planned: String) async throws -> String {
            let fixture = await SiteFixture(
                Self.board(
                    """
                    拨付: [{日期: 2026-06-02, 金额: 30000.00}, {日期: 2026-05-06, 金额: 90000.00}]
                    支付: [{日期: 2026-05-08, 金额: 90000.00}]
                    节点: [{名称: 开工, 计划: 2026-05-01, 日期: 2026-05-01}, {名称: 铺路, 计划: \(planned)}, {名称: 验收, 计划: 2026-12-01}]
                    状态: 在建
                    """))
            #expect(fixture.complaints == [])
            return try fixture.part(
                "hedong/shigu/ceping/index.html", from: "<ol class=\"track course\">", to: "</ol>")
        }
        let late = try await page("2026-06-20")
        #expect(
            late.contains(
                "<li><small><time datetime=\"2026-05-06\">2026年5月6日</time></small>拨付<small>2 笔，累计 120,000.00 元，最近一笔 2026年6月2日</small></li>"
                    + "<li><small><time datetime=\"2026-05-08\">2026年5月8日</time></small>支付<small>90,000.00 元</small></li>"
            ))
        // The day is 30 June 2026.
        #expect(
            late.hasSuffix(
                "<li class=\"breach\"><small>应在 <time datetime=\"2026-06-20\">2026年6月20日</time></small>铺路 <span class=\"fault\">■ 逾期 10 天</span></li>"
                    + "<li class=\"none\"><small>尚未到</small>验收</li>"))
        #expect(
            try await page("2026-07-20").hasSuffix(
                "<li class=\"none\"><small>计划 <time datetime=\"2026-07-20\">2026年7月20日</time></small>铺路</li>"
                    + "<li class=\"none\"><small>尚未到</small>验收</li>"))
    }
}
