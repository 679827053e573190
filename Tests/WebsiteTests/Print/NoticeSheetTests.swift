import Records
import Testing

@testable import Website

@Suite("A record on A4")
struct NoticeSheetTests {
    /// The sheet of `hedong/shigu/a.md`, with its code left out.
    private static func sheet(_ content: String, _ path: String = "hedong/shigu/a") async throws -> String {
        let fixture = await SiteFixture(content)
        return try withoutCode(fixture.part("\(path)/print/index.html", from: "<main>\n", to: "\n\n</main>"))
    }

    static func withoutCode(_ text: String) throws -> String {
        guard let from = text.firstRange(of: "<svg class=\"qr\"") else { return text }
        let to = try #require(text[from.upperBound...].firstRange(of: "</svg>"))
        return text[..<from.lowerBound] + "[码]" + text[to.upperBound...]
    }

    @Test("The whole sheet of a notice")
    func whole() async throws {
        #expect(
            try await Self.sheet(SiteTests.notice) == """
                <article class="notice"><p class="head"><span>石谷村　公告</span></p>\
                <h1>停水通知</h1><div class="prose"><p>明日停水。</p>
                </div><div class="last"><p class="until"><b>公示期限：</b><time datetime="2026-06-20">2026年6月20日</time>至\
                <time datetime="2026-07-06">2026年7月6日</time>，共16日。如有异议，请在公示期内向石谷村村务监督委员会反映。</p>\
                <div class="close"><div class="strip">[码]<dl>\
                <div><dt>审核</dt><dd>石谷村村务监督委员会<span class="blank name"></span></dd></div>\
                <div><dt>张贴人</dt><dd><span class="blank name"></span>　共<span class="blank"></span>页</dd></div>\
                <div><dt>张贴时间</dt><dd><span class="blank"></span>年<span class="blank"></span>月<span class="blank"></span>日</dd></div>\
                <div><dt>拍照留痕</dt><dd>□近景　□远景</dd></div></dl>\
                <p class="address">网址：https://gongkai.example.cn/hedong/shigu/a/</p></div>\
                <div class="sign"><div class="seal"><small>（盖章处）</small><p>石谷村村民委员会</p>\
                <p><time datetime="2026-06-20">2026年6月20日</time></p></div></div></div></div></article>
                """)
    }

    @Test("A number that an office gave it stands in its head; no path does")
    func number() async throws {
        let text = try await Self.sheet(SiteTests.notice.replacing("标签: [饮水]", with: "编号: 石谷村〔2026〕3号"))
        #expect(
            text.hasPrefix(
                "<article class=\"notice\"><p class=\"head\"><span>石谷村　公告</span><span>编号　石谷村〔2026〕3号</span></p>"
            ))
    }

    @Test(
        "What needs explaining comes first; more than two findings come last, said before, and the closing block holds the last of them"
    )
    func findings() async throws {
        let short = SheetsTests.content.replacing(
            "---\n-- hedong/shigu/b", with: "公开: {决议: {起: 2026-06-20, 止: 2026-06-25}}\n---\n-- hedong/shigu/b"
        )
        // The posting is too short, and three of four meetings are missing.
        let four = try await Self.sheet(short)
        let (head, tail) = try Self.parts(of: four, at: "<div class=\"last held\">")
        #expect(head.components("<div class=\"finding\">") == 3 && head.contains("<h2>三、需要说明</h2>"))
        #expect(tail.components("<div class=\"finding\">") == 1)
        #expect(head.contains("<p class=\"ahead\">本件有 4 处需要说明：") && !head.contains("缺少“决议”。"))
        #expect(tail.hasPrefix("<div class=\"finding\"><strong>没有走“决议”这一步：已经到了“决议公开”</strong>"))
        #expect(tail.contains("<p class=\"until\"><b>公示期限：</b>"))

        let held = ["提议", "商议", "审议", "决议"].enumerated().map {
            "\($1): {日期: 2026-06-0\($0 + 1), 应到: 5, 实到: 5, 同意: 5}"
        }
        let one = try await Self.sheet(
            short.replacing("提议: {日期: 2026-06-01, 应到: 5, 实到: 5, 同意: 5}", with: held.joined(separator: ", ")))
        let (before, last) = try Self.parts(of: one, at: "<div class=\"last\">")
        let (opening, evidence) = try Self.parts(of: before, at: "<h2>一、需要说明</h2>")
        #expect(opening.hasSuffix("现予公示。</p>"))
        #expect(evidence.hasPrefix("<div class=\"finding\"><strong>公布期太短："))
        #expect(evidence.contains("</div><h2>二、决策经过</h2>"))
        #expect(!before.contains("<p class=\"ahead\">") && !last.contains("finding"))
    }

    @Test(
        "Its first sentence is set as running text: no blank before a figure, and none parted from what it counts"
    )
    func opening() async throws {
        let text = try await Self.sheet(
            SiteTests.notice.replacing("标签: [饮水]", with: "摘要: 停水 3 天，涉及 21 户。"))
        #expect(
            text.contains("<p>停水<span class=\"whole\">3天</span>，涉及<span class=\"whole\">21户</span>。</p>"))
    }

    private static func parts(of text: String, at mark: String) throws -> (before: String, after: String) {
        let range = try #require(text.firstRange(of: mark))
        return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }

    @Test(
        "An account of two accounts says of each row whose it is, and has no large figures above their table")
    func accounts() async throws {
        let text = try await Self.sheet(
            SheetsTests.content.replacing(
                "期初: 0\n期末: 100\n收支: [{日期: 2026-05-05, 摘要: 承包费, 收入: 100}]",
                with: """
                    账户: [{名称: 银行存款, 期初: 0, 期末: 80}, {名称: 库存现金, 期初: 0, 期末: 20}]
                    收支:
                      - {账户: 银行存款, 日期: 2026-05-05, 摘要: 承包费, 收入: 100, 凭证: 记1}
                      - {账户: 银行存款, 日期: 2026-05-06, 摘要: 提现, 支出: 20, 对方账户: 库存现金}
                      - {账户: 库存现金, 日期: 2026-05-06, 摘要: 提现, 收入: 20, 对方账户: 银行存款}
                    """), "hedong/shigu/b")
        #expect(text.hasPrefix("<article class=\"notice\">"))
        #expect(!text.contains("<dl class=\"facts\">"))
        #expect(text.contains("<p class=\"aside\">本村账户之间的转账不算收入，也不算支出。</p>"))
        #expect(
            text.contains(
                "<th scope=\"row\" class=\"w\">承包费<small>（<span class=\"whole\">记1</span>）</small></th><td>银行存款</td>"
            ))
        #expect(text.contains("提现<small>（转到库存现金）</small>") && text.contains("提现<small>（转自银行存款）</small>"))
        #expect(
            text.contains(
                "<tfoot><tr><td class=\"d\"></td><th scope=\"row\" class=\"w\">合计（3 笔）</th><td></td><td class=\"n\">120.00</td><td class=\"n\">20.00</td><td class=\"n\">100.00</td></tr><tr><td class=\"d\"></td><th scope=\"row\" class=\"w\">其中转账（2 笔）</th><td></td><td class=\"n\">20.00</td><td class=\"n\">20.00</td><td class=\"n\"></td></tr></tfoot>"
            ))
    }

    @Test("One amendment is told by the banner alone, more have a table")
    func amended() async throws {
        let once = "更正: {原因: 时间写错, 类别: 笔误, 日期: 2026-06-25, 审批: 河东镇}"
        let text = try await Self.sheet(SiteTests.notice.replacing("标签: [饮水]", with: once))
        #expect(
            text.contains(
                "<strong>已于 <time datetime=\"2026-06-25\">2026年6月25日</time> 更正</strong><p>时间写错（笔误，河东镇审批）</p></div>"
            ))
        #expect(!text.contains("更正记录"))
        let twice = "更正: [{原因: 时间写错, 日期: 2026-06-25}, {原因: 地点写错, 日期: 2026-06-26}]"
        let both = try await Self.sheet(SiteTests.notice.replacing("标签: [饮水]", with: twice))
        #expect(both.contains("更正</strong><p>地点写错</p></div>"))
        #expect(both.contains("<h2>一、更正记录</h2>"))
    }

    @Test("Its code says the address of its page")
    func code() async throws {
        let text = try await SiteFixture(SiteTests.notice).text("hedong/shigu/a/print/index.html")
        let code = try #require(CodeDrawing(of: "https://gongkai.example.cn/hedong/shigu/a/"))
        #expect(text.contains(code.svg(named: "本页网址的二维码", id: "qr", millimetres: 32).string))
    }

    @Test("Without 网址 there is no code and no address, and one warning says so")
    func nowhere() async throws {
        let fixture = await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n代码: \"990001\"\n-- hedong/shigu/a.md --\n" + SiteTests.notice
                + "\n-- hedong/shigu/b.md --\n" + SiteTests.notice)
        #expect(
            fixture.complaints == [
                "board.yml:1:1: 没有网址，张贴版上印不出二维码 | 在 board.yml 写一行 网址: https://单位域名/；不要张贴版就写 输出: []"
            ])
        // One that cannot be read is no reason to say that it is not written.
        let wrong = await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n代码: \"990001\"\n网址: gk.example.cn\n-- hedong/shigu/a.md --\n"
                + SiteTests.notice)
        #expect(!wrong.complaints.contains { $0.contains("没有网址") })
        let text = try fixture.text("hedong/shigu/a/print/index.html")
        #expect(!text.contains("<svg") && !text.contains("class=\"address\""))
        #expect(text.contains("<dl class=\"alone\">"))
    }

    @Test("A decision: its title, what it went through, numbered headings, who reviewed it, whom to call")
    func decision() async throws {
        let text = try await Self.sheet(
            """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-06-01
            金额: 18.6万元
            四议:
              提议: {日期: 2026-05-01, 应到: 5, 实到: 5, 同意: 5}
              商议: {日期: 2026-05-05, 应到: 9, 实到: 9, 同意: 9}
              审议: {日期: 2026-05-10, 应到: 36, 实到: 31, 同意: 30, 弃权: 1}
              决议: {日期: 2026-05-20, 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 40, 反对: 1, 弃权: 1}
            公开:
              决议: {起: 2026-06-01, 止: 2026-06-20}
            审核: [{角色: 村务监督委员会, 日期: 2026-05-30, 意见: 同意公开}]
            ---

            主干道长820米。
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            监督电话: 0399-8360211
            ---
            """)
        #expect(text.contains("<h1><span>关于硬化村内主干道</span><span>决议的公示</span></h1>"))
        #expect(
            text.contains("<p>“硬化村内主干道”一事，经村党组织提议、村“两委”会议商议、党员大会审议、村民代表会议决议，现予公示。</p><h2>一、决策经过</h2>"))
        for heading in ["二、事项与金额", "三、说明"] { #expect(text.contains("<h2>\(heading)</h2>")) }
        #expect(
            text.contains(
                "<tr><th scope=\"row\" class=\"w\">村民代表会议决议</th><td class=\"d\"><time datetime=\"2026-05-20\">2026年5月20日</time></td><td class=\"n\">45</td><td class=\"n\">42</td><td class=\"n\">40</td><td class=\"n\">1/1</td></tr>"
            ))
        #expect(text.hasPrefix("<article class=\"notice\">"))
        #expect(
            text.contains("<dt>审核</dt><dd>村务监督委员会 <time datetime=\"2026-05-30\">2026年5月30日</time> 同意公开</dd>"))
        #expect(text.contains("<dt>监督</dt><dd><span class=\"whole\">0399-8360211</span></dd>"))
        #expect(text.contains("<p>石谷村村民委员会</p><p><time datetime=\"2026-06-01\">2026年6月1日</time></p>"))
    }

    @Test("An author who has headings numbers them; ours are not numbered then")
    func headings() async throws {
        let text = try await Self.sheet(
            SheetsTests.content.replacing("同意: 5}}\n---\n", with: "同意: 5}}\n---\n\n# 一、缘由\n\n路坏了。\n"))
        #expect(text.contains("<h2>决策经过</h2>"))
        #expect(!text.contains("、决策经过"))
    }

    @Test("Accounts of eight columns stand upright; a village's own words come with them")
    func statement() async throws {
        let rows = "{日期: 2026-05-05, 摘要: 承包费, 科目: 发包, 收入: 100, 凭证: 记1, 备注: 无}"
        let text = try await Self.sheet(
            SheetsTests.content.replacing("{日期: 2026-05-05, 摘要: 承包费, 收入: 100}", with: rows), "hedong/shigu/b")
        #expect(
            text.hasPrefix("<article class=\"notice\"><p class=\"head\"><span>石谷村　财务公开　2026年5月</span>"))
        #expect(
            text.contains(
                "<p>现将石谷村<span class=\"whole\">2026年</span><span class=\"whole\">5月</span>财务收支情况公布如下。</p><h2>一、收支总表</h2>"
            ))
    }

    @Test("What was taken back says so first, and asks for no objection")
    func withdrawn() async throws {
        let text = try await Self.sheet(
            SiteTests.notice.replacing("标签: [饮水]", with: "撤回: {原因: 写错了, 日期: 2026-06-25}"))
        #expect(text.contains("<h1>停水通知</h1><div class=\"banner r\" role=\"note\"><strong>已于 "))
        #expect(text.contains("<div class=\"last\"><div class=\"close\">"))
        #expect(!text.contains("如有异议"))
    }

    @Test("A title of 200 characters is set smaller, and escaped")
    func longTitle() async throws {
        let title = String(repeating: "长&", count: 100)
        let text = try await Self.sheet(SiteTests.notice.replacing("停水通知", with: title))
        #expect(text.contains("<h1 class=\"longer\">\(String(repeating: "长&amp;", count: 100))</h1>"))
        #expect(NoticeSheet.headline([String(repeating: "长", count: 40)]).string.hasPrefix("<h1>"))
        #expect(
            NoticeSheet.headline([String(repeating: "长", count: 41)]).string.hasPrefix("<h1 class=\"long\">"))
    }

    @Test(
        "A village's committee, a community's, a township's government, a street's office, the county's own")
    func issuers() async {
        let register = await SiteFixture(
            """
            -- board.yml --
            名称: 公开栏
            网址: https://example.cn/
            主办: 晒谷县农业农村局
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 和平社区
            ---
            -- jie/_index.md --
            ---
            类型: 乡镇
            标题: 城关街道
            ---
            -- jie/cun/_index.md --
            ---
            类型: 村
            标题: 石谷村
            ---
            """
        ).register
        #expect(
            register.regions.indices.map { RegionParts.issuer($0, of: register) } == [
                "晒谷县农业农村局", "河东镇人民政府", "和平社区居民委员会", "城关街道办事处", "石谷村村民委员会",
            ])
    }

    @Test("Numerals of headings", arguments: [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一")])
    func numerals(_ number: Int, _ text: String) {
        #expect(NoticeWords.numeral(number) == text)
    }
}
