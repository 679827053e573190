import Records
import Testing

@testable import Website

@Suite("Polls and the scores that they are counted into")
struct PollPagesTests {
    private static let site = """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 树根
        采用: 是
        考评:
          对象: [村, 乡镇, 单位]
          分项: [{名称: 群众测评, 分值: 40, 测评: 100%}, {名称: 年终考核, 分值: 60}]
          等次: [{名称: 优秀, 起: 90, 比例: 25%}, {名称: 良好, 起: 0}]
          扣分: [{事由: 迟报, 分值: 1, 上限: 3}, {上限: 5}]
          一票否决: [财务造假]
        ---
        -- hedong/shigu/h1.md --
        ---
        类型: 测评
        标题: 上半年测评
        日期: 2025-07-05
        办法: 树根
        分项: 群众测评
        期间: 2025-H1
        发出: 20
        收回: 20
        有效: 20
        选项: {满意: 18, 不满意: 2}
        公式: 满意/有效
        ---
        -- hedong/shigu/h2.md --
        ---
        类型: 测评
        标题: 下半年测评
        日期: 2026-01-05
        办法: 树根
        分项: 群众测评
        期间: 2025-H2
        发出: 20
        收回: 20
        有效: 20
        选项: {满意: 16, 不满意: 4}
        公式: 满意/有效
        ---
        -- cun.md --
        ---
        类型: 考评
        标题: 2025年村考评
        日期: 2026-01-15
        办法: 树根
        期间: 2025
        对象: 村
        成绩: [{对象: 石谷村, 群众测评: 36, 年终考核: 50, 扣分: 1, 扣分事由: 迟报}]
        ---
        -- zhen.md --
        ---
        类型: 考评
        标题: 2025年乡镇考评
        日期: 2026-01-15
        办法: 树根
        期间: 2025
        对象: 乡镇
        成绩: [{对象: 河东镇, 群众测评: 30, 年终考核: 50, 一票否决: 财务造假}]
        ---
        """

    @Test("a poll says what it is counted into and what it comes to; the scores name their polls")
    func linked() async throws {
        let fixture = await SiteFixture(Self.site)
        #expect(fixture.complaints == [])
        let poll = try fixture.text("hedong/shigu/h1/index.html")
        #expect(
            poll.contains(
                "计入<a href=\"../index.html\">石谷村</a>2025年上半年的“群众测评”（40 分）；几次测评取平均。</p>"))
        // (90 % + 80 %) ÷ 2 of 40 are 34; 36 are not.
        #expect(
            poll.contains(
                "<p><a href=\"../../../cun/index.html\">2025年村考评</a>：2 次测评平均 85.0%，折合 34 分，公布的是 36 分，<b class=\"fault\">不是测评算出来的</b>。</p>"
            ))
        let evaluation = try fixture.text("cun/index.html")
        let row =
            "<td class=\"w\"><a href=\"../hedong/shigu/h1/index.html\">2025年上半年</a> 90.0%、<a href=\"../hedong/shigu/h2/index.html\">2025年下半年</a> 80.0%</td><td class=\"n\">85.0%</td><td class=\"n\">34</td><td class=\"n\"><span class=\"fault\">36</span></td>"
        #expect(evaluation.contains(row))
        #expect(evaluation.contains("不是测评算出来的：“石谷村”群众测评写 36 分，2 次测评平均 85.0%，应当是 34 分"))
        let ranking = try fixture.text("rankings/m/2025/index.html")
        #expect(ranking.contains("<caption>群众测评：从测评来的分"))
        #expect(ranking.contains("90.0%、"))
    }

    @Test("a ranking says how it is judged, and where the others are that are judged apart")
    func apart() async throws {
        let fixture = await SiteFixture(Self.site)
        let villages = try fixture.text("rankings/m/2025/index.html")
        #expect(
            villages.contains(
                "<p><b>分开考评：</b>这里只排村；同一办法另排：<a href=\"township/index.html\">乡镇（1 个乡镇）</a>、单位（本期未公布）。</p>"))
        for words in [
            "<p><b>测评：</b>群众测评全部由测评算出：比率乘分值，一期有几次测评的取平均。</p>", "<p><b>比例：</b>优秀最多占 25%。</p>",
            "<p><b>扣分：</b>迟报每次 1 分，最多 3 分；一共最多 5 分。</p>", "<p><b>一票否决：</b>财务造假。</p>",
        ] {
            #expect(villages.contains(words), "\(words)")
        }
        #expect(villages.contains("扣分：迟报"))
        let townships = try fixture.text("rankings/m/2025/township/index.html")
        #expect(townships.contains("<a href=\"../index.html\">村（1 个村）</a>"))
        #expect(townships.contains("一票否决：财务造假"))
    }

    @Test("a poll that stands for itself says nothing of the kind")
    func alone() async throws {
        let text = Self.site.replacing(
            "办法: 树根\n分项: 群众测评\n期间: 2025-H1\n", with: "")
        let poll = try await SiteFixture(text).text("hedong/shigu/h1/index.html")
        #expect(!poll.contains("计入哪里"))
    }

    @Test(
        "what one or two voted is told nowhere: not on the page, in lists, the timeline, the feed, on paper, nor by what it comes to",
        arguments: [
            (1, "满意: 0, 不满意: 1", "0.0%"), (2, "满意: 1, 不满意: 1", "50.0%"), (2, "满意: 2, 不满意: 0", "100.0%"),
        ])
    func small(_ valid: Int, _ options: String, _ rate: String) async throws {
        let text = Self.site.replacing(
            "发出: 20\n收回: 20\n有效: 20\n选项: {满意: 18, 不满意: 2}",
            with: "发出: 5\n收回: 4\n有效: \(valid)\n选项: {\(options)}\n比率: \(rate)")
        let fixture = await SiteFixture(text)
        #expect(
            fixture.complaints == [
                "hedong/shigu/h1.md:10:5: 有效票只有 \(valid) 张：各选项的票数和比率不公布，免得看出谁投了什么 | 计入考评的，考评里写的分看得出怎么投的；票数属实的不用改，以后几次合起来测，有效票至少 3 张"
            ])
        let words = "有效票不足 3 张，各选项不列"
        let page = try fixture.text("hedong/shigu/h1/index.html")
        #expect(page.contains("<h2>得票</h2>\n\n<p class=\"missing\">\(words)，免得看出谁投了什么。</p>"))
        #expect(page.contains("<dt>有效</dt><dd>\(valid)&#160;<small>份</small></dd>"))
        // The half year's other poll is told; what both come to would tell the first.
        #expect(page.contains("2025年村考评</a>：公布的是 36 分。</p>"))
        let evaluation = try fixture.text("cun/index.html")
        #expect(
            evaluation.contains(
                "2025年上半年</a> \(words)、<a href=\"../hedong/shigu/h2/index.html\">2025年下半年</a> 80.0%</td><td class=\"n\">不列</td><td class=\"n\">不列</td>"
            ))
        #expect(try fixture.text("hedong/feed.xml").contains("收回 4 份，\(words)"))
        for path in [
            "kinds/poll", "hedong", "cun",
        ] {
            let text = try fixture.text(path + "/index.html")
            #expect(
                !text.contains("不满意") && !text.contains(">\(rate)") && !text.contains("＝\(rate)"), "\(path)")
        }
    }

    @Test("three votes are told")
    func three() async throws {
        let text = Self.site.replacing(
            "有效: 20\n选项: {满意: 18, 不满意: 2}", with: "有效: 3\n选项: {满意: 2, 不满意: 1}")
        let page = try await SiteFixture(text).text("hedong/shigu/h1/index.html")
        #expect(
            page.contains(
                "<th scope=\"row\">满意</th><td class=\"n\">2</td><td class=\"n\">66.7%</td>"))
    }
}
