import Documents
import Records
import Testing

@testable import Website

@Suite("Pages of records: what each kind says")
struct RecordPagesTests {
    static let decision = """
        ---
        类型: 四议两公开
        标题: 硬化村内主干道
        日期: 2026-06-20
        金额: 18.6万元
        动议: 党员群众建议
        四议:
          提议: {日期: 2026-06-01, 应到: 5, 实到: 5, 同意: 5}
          商议: {日期: 2026-06-05, 应到: 9, 实到: 9, 同意: 9}
          审议: {日期: 2026-06-10, 应到: 36, 实到: 31, 同意: 30, 弃权: 1}
          决议: {日期: 2026-06-15, 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 40, 反对: 1, 弃权: 1}
        公开:
          决议: {起: 2026-06-20, 止: 2026-07-06}
        审核: [{角色: 村务监督委员会, 日期: 2026-06-18, 意见: 同意公开}]
        ---

        长 820 米。
        """

    @Test("A decision: its six steps with days, attendance and votes; what is to come is said to be")
    func decisionPage() async throws {
        let fixture = await SiteFixture(Self.decision)
        #expect(fixture.complaints == [])
        let page = "hedong/shigu/a/index.html"
        let steps = try fixture.part(page, from: "<ol class=\"steps\">", to: "</ol>")
        #expect(
            steps
                == "<li class=\"done\"><h3>提议</h3><p><time datetime=\"2026-06-01\">2026年6月1日</time>，已完成</p><p>村党组织</p>"
                + "<p class=\"votes\"><span>应到 5</span> <span>实到 5</span> <span>同意 <b>5</b></span> </p></li>"
                + "<li class=\"done\"><h3>商议</h3><p><time datetime=\"2026-06-05\">2026年6月5日</time>，已完成</p><p>村“两委”会议</p>"
                + "<p class=\"votes\"><span>应到 9</span> <span>实到 9</span> <span>同意 <b>9</b></span> </p></li>"
                + "<li class=\"done\"><h3>审议</h3><p><time datetime=\"2026-06-10\">2026年6月10日</time>，已完成</p><p>党员大会</p>"
                + "<p class=\"votes\"><span>应到 36</span> <span>实到 31（86.1%）</span> <span>同意 <b>30</b></span> <span>弃权 1</span> </p></li>"
                + "<li class=\"done\"><h3>决议</h3><p><time datetime=\"2026-06-15\">2026年6月15日</time>，已完成</p><p>村民代表会议</p>"
                + "<p class=\"votes\"><span>应到 45</span> <span>实到 42（93.3%）</span> <span>同意 <b>40</b></span> <span>反对 1</span> <span>弃权 1</span> </p></li>"
                + "<li class=\"done\"><h3>决议公开</h3><p><time datetime=\"2026-06-20\">2026年6月20日</time> 起，已公布</p>"
                + "<p>至 <time datetime=\"2026-07-06\">2026年7月6日</time></p><p>公布 16 日，还有 <b>6</b> 天</p></li>"
                + "<li><h3>结果公开</h3><p>尚未到</p></li>")
        let text = try fixture.text(page)
        #expect(
            text.contains(
                "<p class=\"status\"><span class=\"tag\">正在公开决议</span> 至 <time datetime=\"2026-07-06\">2026年7月6日</time>，还有 <b>6</b> 天可提异议。实施结果尚未公布。</p>"
            ))
        #expect(text.contains("<dt>金额</dt><dd>186,000.00&#160;<small>元</small></dd>"))
        #expect(text.contains("<dt>金额大写</dt><dd>壹拾捌万陆仟元整</dd>"))
        #expect(text.contains("<dt>受理</dt><dd>石谷村村务监督委员会</dd>"))
        #expect(text.contains("审核：村务监督委员会 <time datetime=\"2026-06-18\">2026年6月18日</time> 同意公开"))
        #expect(text.contains("<p>反映本页差错，请报：hedong/shigu/a</p>"))
        #expect(!text.contains("class=\"finding\""))
    }

    @Test("What breaks a rule stands on the page with its law, and marks its step")
    func findings() async throws {
        let fixture = await SiteFixture(Self.decision.replacing("实到: 42, 同意: 40", with: "实到: 28, 同意: 26"))
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<p class=\"status\"><span class=\"tag r\">需要说明 1 处</span> "))
        #expect(text.contains("<li class=\"breach\"><h3>决议</h3>"))
        #expect(text.contains("<p class=\"fault\">需要说明</p>"))
        #expect(text.contains("<div class=\"finding\"><strong>到会不足：实到 28 人，应到 45 人，至少 30 人</strong><p>依据：《"))
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(village.contains("<p class=\"fault\">到会不足：实到 28 人，应到 45 人，至少 30 人</p>"))
        #expect(
            village.contains(
                "<li class=\"breach\"><time datetime=\"2026-06-20\">6月20日</time><p><a href=\"a/index.html\">硬化村内主干道</a></p><ol class=\"more\">"
            ))
        #expect(
            village.contains(
                "<li><time datetime=\"2026-06-15\">6月15日</time> 村民代表会议表决，28 人到会，26 人同意 <b>■ 需要说明</b></li>"
            ))
    }

    @Test("A day in a message is set as people write it; what an author wrote like one stays as it is")
    func readable() throws {
        let day = try #require(Day("2026-02-09"))
        let message: Message = "公布 \(day) 至 \(day + 10)，见“\("<2026-02-09>")”"
        #expect(
            ("<p>\(message: message)</p>" as HTML).string
                == "<p>公布 2026年2月9日 至 2026年2月19日，见“&lt;2026-02-09&gt;”</p>")
        #expect(message.text == "公布 2026-02-09 至 2026-02-19，见“<2026-02-09>”")
    }

    @Test("Withdrawn: the page stays, says so first, and no longer asks for objections")
    func withdrawn() async throws {
        let fixture = await SiteFixture(
            Self.decision.replacing("审核:", with: "撤回: {原因: 张贴有误, 日期: 2026-06-25, 审批: 河东镇}\n审核:"))
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "<strong>已于 <time datetime=\"2026-06-25\">2026年6月25日</time> 撤回</strong><p>原因：张贴有误</p><p>审批：河东镇</p>"
            )
        )
        #expect(!text.contains("class=\"status\""))
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(!village.contains("正在公示"))
        #expect(village.contains("<time datetime=\"2026-06-25\">6月25日</time> 撤回，张贴有误</li></ol>"))
    }

    @Test("Amended: what, when, why, by whom")
    func amended() async throws {
        let fixture = await SiteFixture(
            Self.decision.replacing("审核:", with: "更正: {原因: 金额写错, 类别: 数据, 日期: 2026-06-25, 审批: 河东镇}\n审核:"))
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "已于 <time datetime=\"2026-06-25\">2026年6月25日</time> 更正</strong><p>金额写错（数据，河东镇审批）</p>"))
        #expect(text.contains("<td>数据</td><td class=\"w\">金额写错</td><td>河东镇</td>"))
        let feed = try fixture.text("hedong/shigu/feed.xml")
        #expect(
            feed.contains(
                "<published>2026-06-20T00:00:00+08:00</published>\n<updated>2026-06-25T00:00:00+08:00</updated>"
            ))
    }

    @Test(
        "Accounts: opening, income, spending, closing; every entry with the balance after it; sums by account"
    )
    func statement() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 财务公开
            标题: 2026年5月财务公开
            日期: 2026-06-03
            期间: 2026-05
            期初: 12,000.00
            期末: 12,059.50
            收支: 2026-05.csv
            ---
            -- hedong/shigu/2026-05.csv --
            日期,摘要,科目,收入,支出
            2026-05-05,果园承包费,发包收入,100.00,
            2026-05-06,村部电费,办公费,,40.50
            """)
        #expect(fixture.complaints == [])
        let page = "hedong/shigu/a/index.html"
        let facts = try fixture.part(page, from: "<dl class=\"facts\">", to: "</dl>")
        #expect(
            facts
                == "<div><dt>期初结余</dt><dd>12,000.00&#160;<small>元</small></dd></div>"
                + "<div><dt>＋ 本期收入</dt><dd>100.00&#160;<small>元</small></dd></div>"
                + "<div><dt>− 本期支出</dt><dd>40.50&#160;<small>元</small></dd></div>"
                + "<div><dt>＝ 期末结余</dt><dd>12,059.50&#160;<small>元</small></dd></div>")
        let entries = try fixture.part(page, from: "<caption>2026年5月逐笔收支", to: "</table>")
        #expect(
            entries
                == " <small>单位：元</small></caption><thead><tr><th scope=\"col\" class=\"d\">日期</th><th scope=\"col\" class=\"w\">摘要</th>"
                + "<th scope=\"col\">科目</th><th scope=\"col\" class=\"n\">收入</th><th scope=\"col\" class=\"n\">支出</th><th scope=\"col\" class=\"n\">结余</th></tr></thead><tbody>"
                + "<tr><td class=\"d\">期初</td><th scope=\"row\" class=\"w\">上期结转</th><td></td><td class=\"n\"></td><td class=\"n\"></td><td class=\"n\">12,000.00</td></tr><tr class=\"u\"><td colspan=\"3\">期初；结余\u{A0}12,000.00</td></tr>"
                + "<tr><td class=\"d\"><time datetime=\"2026-05-05\">5月5日</time></td><th scope=\"row\" class=\"w\">果园承包费</th><td>发包收入</td><td class=\"n\">100.00</td><td class=\"n\"></td><td class=\"n\">12,100.00</td></tr><tr class=\"u\"><td colspan=\"3\"><time datetime=\"2026-05-05\">5月5日</time>；科目\u{A0}发包收入；结余\u{A0}12,100.00</td></tr>"
                + "<tr><td class=\"d\"><time datetime=\"2026-05-06\">5月6日</time></td><th scope=\"row\" class=\"w\">村部电费</th><td>办公费</td><td class=\"n\"></td><td class=\"n\">40.50</td><td class=\"n\">12,059.50</td></tr><tr class=\"u\"><td colspan=\"3\"><time datetime=\"2026-05-06\">5月6日</time>；科目\u{A0}办公费；结余\u{A0}12,059.50</td></tr>"
                + "</tbody><tfoot><tr><td class=\"d\"></td><th scope=\"row\" class=\"w\">合计（2 笔）</th><td></td><td class=\"n\">100.00</td><td class=\"n\">40.50</td><td class=\"n\">12,059.50</td></tr><tr class=\"u\"><td colspan=\"3\">结余\u{A0}12,059.50</td></tr></tfoot>"
        )
        let accounts = try fixture.part(page, from: "<caption>2026年5月按科目合计", to: "</table>")
        #expect(
            accounts.contains(
                "<tr><th scope=\"row\">发包收入</th><td class=\"n\">100.00</td><td class=\"n\"></td></tr>"))
    }

    @Test("A record of the county has the way to the list of its kind above it, one of a village none")
    func trail() async throws {
        let fixture = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            ---
            类型: 公告
            标题: 甲
            日期: 2026-06-20
            ---
            -- c.md --
            ---
            类型: 公告
            标题: 丙
            日期: 2026-06-20
            ---

            """)
        #expect(fixture.complaints == [])
        let county = try fixture.part("c/index.html", from: "aria-label=\"所在位置\"", to: "</nav>")
        #expect(county.contains("<a href=\"../kinds/notice/index.html\">公告</a>"))
        let village = try fixture.part("hedong/shigu/a/index.html", from: "aria-label=\"所在位置\"", to: "</nav>")
        #expect(!village.contains("公告"))
    }

    @Test(
        "A project: approved, appropriated, paid; the chart says the same in words; late and coming milestones"
    )
    func project() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 项目资金
            标题: 主干道工程
            日期: 2026-05-01
            批复: 200000
            来源: [{来源: 奖补, 金额: 200000}]
            合同: {单位: 路桥队, 金额: 190000, 日期: 2026-04-20}
            拨付: [{日期: 2026-05-02, 金额: 100000, 摘要: 首笔}]
            支付: [{日期: 2026-05-03, 金额: 50000, 摘要: 材料}]
            节点:
              - {名称: 开工, 计划: 2026-05-01, 日期: 2026-05-04}
              - {名称: 铺油, 计划: 2026-06-20}
              - {名称: 验收, 计划: 2026-09-01}
            状态: 在建
            ---
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "<p class=\"status\"><b>在建</b>，已支付 50,000.00 元，占批复 25.0%。下一步“铺油”，<span class=\"fault\">逾期 10 天</span>。</p>"
            ))
        #expect(text.contains("<figcaption>已支付 50,000.00 元，占批复 25.0%<small>批复、拨付与支付，元</small></figcaption>"))
        for bar in [
            "批复<svg", "h1000v1H0z\"/></svg></th><td class=\"n\">200,000.00</td>", "拨付<svg",
            "h500v1H0z\"/></svg></th><td class=\"n\">100,000.00</td>", "支付<svg",
            "h250v1H0z\"/></svg></th><td class=\"n\">50,000.00</td>",
        ] {
            #expect(text.contains(bar), "\(bar)")
        }
        #expect(text.contains("<dt>已拨付未支付</dt><dd>50,000.00&#160;<small>元</small></dd>"))
        #expect(text.contains("<span class=\"tag r\">晚 3 天</span>"))
        #expect(text.contains("<span class=\"tag r\">逾期 10 天</span>"))
        #expect(text.contains("<span class=\"tag\">尚未到</span>"))
        // Who builds it comes before every other figure.
        let first = try fixture.part("hedong/shigu/a/index.html", from: "<dl class=\"facts\">", to: "</dl>")
        #expect(
            first
                == "<div class=\"whole-row\"><dt>包给了谁</dt><dd>路桥队</dd></div><div><dt>合同金额</dt><dd>190,000.00&#160;<small>元</small></dd></div><div><dt>签订</dt><dd><time datetime=\"2026-04-20\">2026年4月20日</time></dd></div><div class=\"whole-row\"><dt>合同金额大写</dt><dd>壹拾玖万元整</dd></div>"
        )
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(
            village.contains("工程节点“铺油”未完成</a></th><td class=\"n\"><b class=\"fault\">10</b></td>"))
    }

    @Test("A subsidy: rate, quantity and amount of each, the sum in figures and capitals")
    func subsidy() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-06-01
            标准: 98.37
            单位: 亩
            名单: a.csv
            合计: 1561.13
            ---
            -- hedong/shigu/a.csv --
            序号,组别,姓名,数量,金额
            1,五组,马*平,7.2,708.26
            2,五组,姜*生,8.67,852.87
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "<tr><td class=\"at\">1</td><th scope=\"row\" class=\"who\">马*平</th><td>五组</td><td class=\"n\">7.20</td><td class=\"n\">708.26</td></tr><tr class=\"u\"><td colspan=\"3\">组别\u{A0}五组；数量（亩）\u{A0}7.20</td></tr>"
            ))
        #expect(
            text.contains(
                "<tfoot><tr><td class=\"at\"></td><th scope=\"row\" class=\"who\">合计</th><td></td><td class=\"n\">15.87</td><td class=\"n\">1,561.13</td></tr><tr class=\"u\"><td colspan=\"3\">数量（亩）\u{A0}15.87</td></tr></tfoot>"
            ))
        #expect(text.contains("<dt>标准</dt><dd>98.37&#160;<small>元/亩</small></dd>"))
        #expect(text.contains("<dt>合计大写</dt><dd>壹仟伍佰陆拾壹元壹角叁分</dd>"))
    }

    @Test("A poll: its papers, its votes, and the formula beside its rate")
    func poll() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 测评
            标题: 满意度
            日期: 2026-06-01
            发出: 30
            收回: 26
            有效: 24
            选项: {满意: 20, 基本满意: 3, 不满意: 1}
            公式: (满意+基本满意)/有效
            比率: 95.83%
            ---
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<p><b>怎样计算：</b>(满意+基本满意)/有效 ＝ 23 ÷ 24 ＝ <b>95.83%</b></p>"))
        #expect(
            text.contains(
                "<tr><th scope=\"row\">满意</th><td class=\"n\">20</td><td class=\"n\">83.3%</td></tr>"))
        // 20 ÷ 24
        #expect(
            text.contains(
                "<figcaption>满意、基本满意占有效票 95.83%；“满意”最多，20 票，占有效票 83.3%<small>各选项票数，占有效票 24 张的比例</small></figcaption>"
            ))
        #expect(
            text.contains(
                "d=\"M0 0h833v1H0z\"/></svg></th><td class=\"n\">20 票</td><td class=\"n\">83.3%</td>"))
    }

    @Test("A poll in which not all agree is never 100 %, and options that share the most share its caption")
    func nearlyAll() async throws {
        func page(_ count: Int, _ options: String) async throws -> String {
            let fixture = await SiteFixture(
                """
                ---
                类型: 测评
                标题: 满意度
                日期: 2026-06-01
                发出: \(count)
                收回: \(count)
                有效: \(count)
                选项: {\(options)}
                公式: 满意/有效
                ---
                """)
            #expect(fixture.complaints == [])
            if count > 3 { #expect(try !fixture.text("hedong/shigu/index.html").contains("满意占有效票 100")) }
            return try fixture.text("hedong/shigu/a/index.html")
        }
        let many = try await page(10_000, "满意: 9996, 不满意: 4")
        #expect(many.contains("<p><b>怎样计算：</b>满意/有效 ＝ 9,996 ÷ 10,000 ＝ <b>99.96%</b></p>"))
        #expect(
            many.contains(
                "<tr><th scope=\"row\">不满意</th><td class=\"n\">4</td><td class=\"n\">0.04%</td></tr>"))
        #expect(
            try await page(24, "满意: 10, 基本满意: 10, 不满意: 4").contains(
                "<figcaption>满意占有效票 41.7%；“满意”、“基本满意”同为最多，各 10 票<small>"))
        #expect(
            try await page(8, "满意: 2, 基本满意: 2, 不满意: 2, 不了解: 2").contains(
                "<figcaption>满意占有效票 25.0%；4 项同为最多，各 2 票<small>"))
        #expect(try await page(3, "满意: 3, 不满意: 0").contains("<figcaption>“满意”最多，3 票，占有效票 100.0%<small>"))
        // Forty candidates: the drawing has those with most votes, equals together; the table has all.
        let names = (1...40).map { "满意\($0 == 1 ? "" : "\($0)"): \($0 <= 9 ? 20 - $0 : 1)" }
        let forty = try await page(166, names.joined(separator: ", "))
        #expect(forty.contains("；只画得票最多的 9 项，另 31 项见表</small>"))
        #expect(forty.split(separator: "<svg").count == 1 + 9)
        #expect(forty.contains("<th scope=\"row\">满意40</th><td class=\"n\">1</td>"))
        let equal = try await page(
            40, (1...40).map { "满意\($0 == 1 ? "" : "\($0)"): 1" }.joined(separator: ", "))
        #expect(!equal.contains("<figure>"))
    }

    @Test("An audit that does not say what was found found no nothing; one that says none did")
    func silentAudit() async throws {
        func page(_ findings: String) async throws -> String {
            let fixture = await SiteFixture("---\n类型: 审计\n标题: 年度审计\n日期: 2026-05-01\n\(findings)---\n")
            #expect(fixture.complaints == [])
            return try fixture.text("hedong/shigu/a/index.html")
        }
        #expect(try await page("").contains("<dt>发现问题</dt><dd>没有写</dd>"))
        #expect(try await page("问题: []\n").contains("<dt>发现问题</dt><dd>0&#160;<small>个</small></dd>"))
        #expect(try await page("问题: [{问题: 押金记账有误}]\n").contains("<span class=\"tag\">没有写</span>"))
    }

    @Test("A meeting of which counts are missing says which, and has no ratio")
    func missingCounts() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 四议两公开
            标题: 修路
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01, 实到: 5}
            ---
            """)
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "<p class=\"votes\"><span>应到没有写</span> <span>实到 5</span> <span>同意没有写</span> </p>"))
    }

    @Test("An audit: what was found, what became of it, what is overdue")
    func audit() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 审计
            标题: 年度审计
            日期: 2026-05-01
            单位: 农经站
            范围: 村级财务
            问题:
              - {问题: 押金记账有误, 整改: 已调账, 状态: 已整改, 期限: 2026-05-20, 日期: 2026-05-18}
              - {问题: 合同缺签章, 状态: 整改中, 期限: 2026-06-20}
            ---
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<span class=\"tag g\">已整改</span>"))
        #expect(text.contains("<span class=\"tag r\">整改中，逾期 10 天</span>"))
        // The answer first: not only that the audit was posted, but what of it is still to be done.
        #expect(
            text.contains(
                "<b>2</b> 个问题：已整改或澄清 1，未整改完 1，<span class=\"fault\">其中逾期 1，最久 10 天</span>。</p>"))
        let township = try fixture.text("hedong/index.html")
        #expect(
            township.contains(
                "<th scope=\"row\"><a href=\"shigu/index.html\">石谷村</a></th><td class=\"n\"><b class=\"fault\">10</b></td><td class=\"w\"><a href=\"shigu/a/index.html\">审计整改：合同缺签章</a></td>"
            ))
    }
}
