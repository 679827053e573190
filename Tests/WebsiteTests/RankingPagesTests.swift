import Documents
import Records
import Testing

@testable import Website

@Suite("Pages of rankings")
struct RankingPagesTests {
    @Test(
        "By appraisal: places with ties, change in words, a veto last, red and black lists with their reasons"
    )
    func appraisal() async throws {
        let fixture = await SiteFixture(RegionPagesTests.county)
        #expect(fixture.complaints == [])
        let page = "rankings/shugen/2025/index.html"
        let body = try fixture.part(page, from: "<caption>2025年全部名次", to: "</table>")
        func row(_ place: String, _ village: String, _ cells: String) -> String {
            "<td class=\"at\"><span class=\"place\">\(place)</span></td><th scope=\"row\" class=\"who\"><a href=\"../../../hedong/\(village)/index.html\">"
                + cells
        }
        #expect(
            body.contains(
                "<tr class=\"red\">"
                    + row(
                        "1", "shigu",
                        "石谷村</a></th><td class=\"n\"><b>93.5</b></td><td>优秀</td><td></td><td class=\"n\">38.5</td><td class=\"n\">55</td><td class=\"n\"></td><td>上升 2 位 ▲<small>上期第 3 名</small></td><td class=\"w\">实事办结</td></tr><tr class=\"u\"><td colspan=\"5\">领导点评\u{A0}38.5；群众测评\u{A0}55；变化\u{A0}上升 2 位 ▲<small>上期第 3 名</small>；实事办结</td></tr>"
                    )))
        let tie = "<small>并列</small> 2"
        #expect(
            body.contains(
                row(
                    tie, "liugou",
                    "柳沟村</a></th><td class=\"n\"><b>90.0</b></td><td>优秀</td><td></td><td class=\"n\">38.0</td><td class=\"n\">53</td><td class=\"n\">−1</td><td>下降 1 位 ▼<small>上期第 1 名</small></td><td class=\"w\">连续 2 年优秀，优先提拔</td></tr><tr class=\"u\"><td colspan=\"5\">领导点评\u{A0}38.0；群众测评\u{A0}53；扣分\u{A0}−1；变化\u{A0}下降 1 位 ▼<small>上期第 1 名</small>；连续 2 年优秀，优先提拔</td></tr>"
                )))
        #expect(body.contains(row(tie, "xingping", "杏坪村</a></th>")))
        #expect(
            body.contains(
                row(
                    "4", "heping",
                    "和平社区</a></th><td class=\"n\"><b>97.0</b></td><td>较差</td><td><b class=\"fault\">否决</b></td><td class=\"n\">39.0</td><td class=\"n\">58</td><td class=\"n\"></td><td>上期没有名次</td><td class=\"w\">账目不实</td></tr><tr class=\"u\"><td colspan=\"5\">领导点评\u{A0}39.0；群众测评\u{A0}58；变化\u{A0}上期没有名次；账目不实</td></tr>"
                )))
        let text = try fixture.text(page)
        // Who leads and who trails, then everybody, then how it was counted.
        let order = [
            "<p class=\"lede\">", "<h2>★ 红榜", "<h2>■ 黑榜", "<h2>全部名次</h2>",
            "<h2>怎么算的</h2>\n<div class=\"formula\">", "来源：",
        ]
        let places = try order.map { try #require(text.firstRange(of: $0), "\($0)").lowerBound }
        #expect(places == places.sorted())
        #expect(text.contains("<h2>★ 红榜 · 1 个村</h2>"))
        #expect(text.contains("<span class=\"why\">实事办结；比上期上升 2 位 ▲</span>"))
        #expect(
            text.contains(
                "<a href=\"../../../hedong/shigu/index.html\">石谷村</a></b> <span class=\"score\">93.5 分</span> <span class=\"score\">优秀</span>"
            ))
        #expect(text.contains("<h2>■ 黑榜 · 1 个村</h2>"))
        // There is no ledger in which it could be registered.
        #expect(text.contains("<span class=\"why\">一票否决；账目不实</span></li>"))
        #expect(text.contains("领导点评 40 分 ＋ 群众测评 60 分 ＝ 100 分"))
        #expect(text.contains("90 分以上优秀；60 分以上、不满 90 分良好；不满 60 分较差。"))
        #expect(text.contains("<p class=\"lede\">4 个村。</p>"))
        #expect(text.contains("<b>来源：</b><a href=\"../../../evaluations/2025/index.html\">2025年考评</a>。</p>"))
        #expect(text.contains("<li><a href=\"../2024/index.html\" rel=\"prev\">上一期：2024年</a></li>"))
        #expect(!text.contains("下一期"))
        #expect(try fixture.text("rankings/shugen/2024/index.html").contains("rel=\"next\">下一期：2025年</a>"))
    }

    /// Four villages, a monthly duty and a quarterly one, over the first quarter, and a ledger of what is to be mended.
    static let duties: String = {
        let villages = [("hewan", "河湾村"), ("liugou", "柳沟村"), ("xingping", "杏坪村")].map {
            "-- hedong/\($0.0)/_index.md --\n---\n类型: 村\n标题: \($0.1)\n---\n"
        }.joined()
        let visits = [
            ("2026-01-05", "石谷村"), ("2026-02-05", "石谷村"), ("2026-03-05", "石谷村"), ("2026-04-01", "石谷村"),
            ("2026-01-06", "柳沟村"), ("2026-02-06", "柳沟村"), ("2026-01-07", "杏坪村"),
        ].map { "{日期: \($0.0), 对象: \($0.1)}" }.joined(separator: ", ")
        return villages + """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 办法
            参加: [{对象: 河东镇, 起: 2026-01-01}]
            职责: [{名称: 走访, 频次: 每月}, {名称: 议事, 频次: 每季度, 数量: 2}]
            台账: [{名称: 整改台账, 状态: [待整改, 已整改]}]
            ---
            -- log.md --
            ---
            类型: 工作记录
            标题: 走访记录
            日期: 2026-04-01
            办法: 办法
            职责: 走访
            记录: [\(visits)]
            ---
            -- meeting.md --
            ---
            类型: 工作记录
            标题: 议事记录
            日期: 2026-01-31
            办法: 办法
            职责: 议事
            记录: [{日期: 2026-01-09, 对象: 石谷村}, {日期: 2026-01-10, 对象: 柳沟村, 数量: 2}]
            ---
            -- ledger.md --
            ---
            类型: 台账
            标题: 一季度整改台账
            日期: 2026-04-02
            办法: 办法
            台账: 整改台账
            事项:
              - {事项: 补走访, 责任: 河湾村, 期限: 2026-04-01, 状态: 待整改, 日期: 2026-03-20}
              - {事项: 补议事, 责任: 河湾村, 期限: 2026-05-01, 状态: 待整改, 日期: 2026-03-20}
              - {事项: 补材料, 责任: 河湾村, 状态: 已整改, 日期: 2026-03-21}
            ---

            """
    }()

    private func duties(asOf: String = "2026-04-02") async throws -> SiteFixture {
        let fixture = await SiteFixture(Self.duties, asOf: try #require(Day(asOf)))
        #expect(fixture.complaints == [])
        return fixture
    }

    @Test("By duties: what of what, in words; a black row with every rectification, what is overdue first")
    func compliance() async throws {
        let fixture = try await duties()
        let page = "rankings/m-duties/2026-Q1/index.html"
        let black = try fixture.part(page, from: "<h2>■ 黑榜 · 2 个村</h2><ol>", to: "</ol>")
        #expect(
            black.split(separator: "<li>").last.map(String.init)
                == "<span class=\"place\">4</span><b><a href=\"../../../hedong/hewan/index.html\">河湾村</a></b> <span class=\"score\">完成 0/4 期、0.0%</span><span class=\"why\">到期 4 期，完成 0 期；没有做到：走访 3 期、议事 1 期</span>"
                + "<span class=\"why mend\">整改：<a href=\"../../../ledger/index.html\">补走访</a>，待整改，期限 <time datetime=\"2026-04-01\">2026年4月1日</time>，<b class=\"fault\">逾期 1 天</b></span>"
                + "<span class=\"why mend\">整改：<a href=\"../../../ledger/index.html\">补议事</a>，待整改，期限 <time datetime=\"2026-05-01\">2026年5月1日</time></span>"
                + "<span class=\"why mend\">整改：<a href=\"../../../ledger/index.html\">补材料</a>，已整改</span></li>"
        )
        let table = try fixture.part(page, from: "<caption>2026年第一季度全部名次", to: "</table>")
        #expect(
            table.contains(
                "石谷村</a></th><td class=\"n\">3/4</td><td class=\"n\"><b>75.0%</b></td><td class=\"w\">到期 4 期，完成 3 期；没有做到：议事 1 期</td></tr><tr class=\"u\"><td colspan=\"3\">完成（期）\u{A0}3/4；到期 4 期，完成 3 期；没有做到：议事 1 期</td></tr>"
            ))
        let text = try fixture.text(page)
        #expect(text.contains("按完成率从高到低，相同的并列；未到期的不计。不按公开的条数计。</p>"))
        #expect(text.contains("<a href=\"../../../methods/m/index.html\">办法</a>"))
        #expect(!text.contains("进行中"))
        #expect(text.contains("<li><a href=\"../2026-H1/index.html\">2026年上半年</a></li>"))
        #expect(!text.contains("<figure"))
    }

    @Test(
        "A name is quoted in what stands beside other rankings; marks within it become single, 考评 is not said twice"
    )
    func names() async throws {
        let fixture = await SiteFixture(
            Self.duties.replacing("标题: 办法", with: "标题: 村级“135”治理")
                .replacing("办法: 办法", with: "办法: 村级“135”治理"),
            asOf: try #require(Day("2026-04-02")))
        let text = try fixture.text("rankings/m-duties/2026-Q1/index.html")
        #expect(
            text.contains(
                "<h1>“村级‘135’治理”<wbr><span class=\"whole\">2026年</span><span class=\"whole\">第一季度</span><wbr>职责完成晾晒榜</h1>"
            ))
        let county = await SiteFixture(
            RegionPagesTests.county.replacing("标题: 树根", with: "标题: 村干部考评")
                .replacing("办法: 树根", with: "办法: 村干部考评"))
        #expect(try county.text("index.html").contains(">“村干部考评”</a> <small class=\"whole\">2025年</small>"))
    }

    @Test("A ledger's own word for overdue is not said twice; several closed rectifications are counted")
    func rectifications() async throws {
        let last = "  - {事项: 补材料,"
        let closed = "  - {事项: 补台账, 责任: 河湾村, 状态: 已整改, 日期: 2026-03-22}\n"
        let content = Self.duties.replacing("待整改", with: "逾期").replacing(last, with: closed + last)
        let fixture = await SiteFixture(content, asOf: try #require(Day("2026-04-02")))
        let black = try fixture.part(
            "rankings/m-duties/2026-Q1/index.html", from: "<h2>■ 黑榜 · 2 个村</h2><ol>", to: "</ol>")
        let mend = "<span class=\"why mend\">"
        #expect(
            black.contains(
                "\(mend)整改：共 4 项，办结 2 项，在办 2 项，其中逾期 1 项</span>"
                    + "\(mend)<a href=\"../../../ledger/index.html\">补走访</a>，期限 <time datetime=\"2026-04-01\">2026年4月1日</time>，<b class=\"fault\">逾期 1 天</b></span>"
                    + "\(mend)<a href=\"../../../ledger/index.html\">补议事</a>，逾期，期限 <time datetime=\"2026-05-01\">2026年5月1日</time></span></li>"
            ))
    }

    @Test(
        "What no ledger keeps is missing in none; a red list that a method does not have is not said to be empty"
    )
    func unregistered() async throws {
        let page = "rankings/m-duties/2026-Q1/index.html"
        let unregistered = "<span class=\"why mend\">整改：台账上还没有登记</span>"
        #expect(try await duties().text(page).contains(unregistered))
        let before = try #require(Self.duties.firstRange(of: "-- ledger.md --"))
        let content = Self.duties[..<before.lowerBound].replacing(
            "台账: [{名称: 整改台账, 状态: [待整改, 已整改]}]\n", with: "")
        let without = await SiteFixture(
            content + "-- board.yml --\n名称: 试验县\n网址: https://example.com/\n规则: {红榜: 0}\n",
            asOf: try #require(Day("2026-04-02")))
        #expect(without.complaints == [])
        let text = try without.text(page)
        #expect(text.contains("<h2>■ 黑榜 · 2 个村</h2>"))
        #expect(!text.contains("登记"))
        #expect(!text.contains("<h2>★ 红榜"))
        #expect(text.contains("不设红榜，黑榜最多"))
    }

    @Test(
        "A running period says so, and as of which day; equals are said in one breath; nobody is on the black list for nothing"
    )
    func running() async throws {
        let fixture = await SiteFixture(Self.duties, asOf: try #require(Day("2026-02-01")))
        let page = "rankings/m-duties/2026-Q1/index.html"
        #expect(
            try fixture.text(page).contains(
                "<p class=\"lede\">4 个村，截至2026年2月1日。本期还没有结束，名次是暂列的，还会变。</p>"))
        #expect(
            try fixture.part(page, from: "<div class=\"lists\">", to: "</div>")
                == "<section><h2>红榜、黑榜</h2><p class=\"none\">2026年第一季度还没有结束，先不列；结束以后才列，也才有后面要做的。下面是到<time datetime=\"2026-02-01\">2026年2月1日</time>的暂列名次。</p></section>"
        )
        let all = RankingPagesTests.duties.replacing(
            "{日期: 2026-01-07, 对象: 杏坪村}", with: "{日期: 2026-01-07, 对象: 杏坪村}, {日期: 2026-01-08, 对象: 河湾村}")
        let full = await SiteFixture(all, asOf: try #require(Day("2026-02-01")))
        let lists = try full.part(
            "rankings/m-duties/2026-01/index.html", from: "<div class=\"lists\">", to: "</div>")
        #expect(
            lists
                == "<section class=\"r\"><h2>★ 红榜</h2><p class=\"none\">并列第 1 名的有 4 个村（完成 1/1 期、100.0%），不分先后，都不列红榜："
                + [("hewan", "河湾村"), ("liugou", "柳沟村"), ("shigu", "石谷村"), ("xingping", "杏坪村")].map {
                    "<a href=\"../../../hedong/\($0.0)/index.html\">\($0.1)</a>"
                }.joined(separator: "、")
                + "。</p></section>"
                + "<section class=\"k\"><h2>■ 黑榜</h2><p class=\"none\">没有。到期的全部完成，不列黑榜。</p></section>")
    }

    @Test("The county's page names villages' appraisals before those of units, and of each the newest first")
    func onHome() async throws {
        func method(_ name: String) -> String {
            "-- methods/\(name).md --\n---\n类型: 工作法\n标题: \(name)\n考评: {分项: [{名称: 督导, 分值: 100}]}\n---\n"
        }
        func scores(_ method: String, _ period: String, _ day: String, of kind: String, _ rows: String)
            -> String
        {
            "-- \(method).md --\n---\n类型: 考评\n标题: 考评\n日期: \(day)\n办法: \(method)\n期间: \(period)\n对象: \(kind)\n成绩: [\(rows)]\n---\n"
        }
        let units = "{对象: 甲局, 督导: 90}, {对象: 乙局, 督导: 50}"
        let villages = "{对象: 石谷村, 督导: 90}, {对象: 柳沟村, 督导: 50}"
        let fixture = await SiteFixture(
            ["a", "b", "c"].map(method).joined()
                + "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
                + scores("a", "2026-Q1", "2026-04-08", of: "单位", units)
                + scores("b", "2025", "2026-01-15", of: "村", villages)
                + scores("c", "2026-Q1", "2026-04-08", of: "村", villages))
        #expect(fixture.complaints == [])
        let table = try fixture.part("index.html", from: "最近一期的黑榜和红榜", to: "</table>")
        let names = ["c", "b", "a"].map { table.firstRange(of: "“\($0)”考评")?.lowerBound }
        #expect(
            names.allSatisfy { $0 != nil } && names.compactMap(\.self) == names.compactMap(\.self).sorted())
    }

    @Test(
        "Of what is reckoned and has no period that is over nobody is listed yet; an appraisal that is posted early stands"
    )
    func firstPeriod() async throws {
        func village(_ path: String, _ name: String, _ points: Int) -> String {
            "-- hedong/\(path)/_index.md --\n---\n类型: 村\n标题: \(name)\n---\n"
                + "-- hedong/\(path)/a.md --\n---\n类型: 积分\n标题: 积分\n日期: 2026-02-01\n办法: 细胞\n期间: 2026-Q1\n明细: [{对象: 李*, 分值: \(points)}]\n---\n"
        }
        let text =
            "-- board.yml --\n名称: 试验县\n网址: https://example.com/\n"
            + "-- methods/cell.md --\n---\n类型: 工作法\n标题: 细胞\n积分: [{类别: 党员}]\n考评: {分项: [{名称: 督导, 分值: 100}]}\n---\n"
            + village("shigu", "石谷村", 8) + village("liugou", "柳沟村", 2)
            + "-- b.md --\n---\n类型: 考评\n标题: 考评\n日期: 2026-02-08\n办法: 细胞\n期间: 2026-Q1\n成绩: [{对象: 石谷村, 督导: 90}, {对象: 柳沟村, 督导: 50}]\n---\n"
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-02-10")))
        #expect(fixture.complaints == [])
        let none = "还没有结束，先不列"
        for page in ["index.html", "rankings/index.html"] {
            let own = try fixture.part(page, from: "“细胞”积分</a>", to: "</tr>")
            #expect(own.contains(none) && !own.contains("没有</td>"))
            let appraised = try fixture.part(page, from: "“细胞”考评</a>", to: "</tr>")
            #expect(!appraised.contains(none) && appraised.contains("柳沟村"))
        }
        #expect(
            try fixture.text("rankings/cell/2026-Q1/index.html").contains(
                "本期还没有结束，名次照已经公布的考评列。</p>"))
        #expect(
            try fixture.text("rankings/cell-points/2026-Q1/index.html").contains(
                "本期还没有结束，名次是暂列的，还会变。</p>"))
    }

    @Test("Equals that are too many for a list are named beside it, and why")
    func tied() async throws {
        let board = "-- board.yml --\n名称: 晒谷县\n规则: {红榜: 1, 黑榜: 1}\n"
        let fixture = await SiteFixture(board + Self.duties, asOf: try #require(Day("2026-02-01")))
        let lists = try fixture.part(
            "rankings/m-duties/2026-01/index.html", from: "<div class=\"lists\">", to: "</section>")
        #expect(
            lists
                == "<section class=\"r\"><h2>★ 红榜</h2><p class=\"none\">并列第 1 名的有 3 个村（完成 1/1 期、100.0%），超过名额的两倍，都不列红榜："
                + [("liugou", "柳沟村"), ("shigu", "石谷村"), ("xingping", "杏坪村")].map {
                    "<a href=\"../../../hedong/\($0.0)/index.html\">\($0.1)</a>"
                }.joined(separator: "、") + "。</p>")
        #expect(
            try fixture.part(
                "index.html", from: "“办法”履职</a> <small class=\"whole\">2026年1月</small></th>", to: "</tr>"
            )
            .hasSuffix(
                "<td class=\"w\"><a href=\"hedong/hewan/index.html\">河湾村</a></td><td>3 个并列第 1 名，都不列</td>"
            ))
    }

    @Test(
        "Streaks say how long in the periods' own unit; scores follow a person, and the page says from where")
    func people() async throws {
        func evaluation(_ year: Int, _ rows: String) -> String {
            """
            -- e/\(year).md --
            ---
            类型: 考评
            标题: \(year)年干部考评
            日期: 2026-03-01
            办法: 树根
            期间: \(year)
            对象: 人
            成绩: [\(rows)]
            ---

            """
        }
        let text =
            RegionPagesTests.county + "\n"
            + evaluation(2024, "{对象: 第一书记甲（石谷村）, 领导点评: 38, 群众测评: 58}, {对象: 王*（石谷村）, 领导点评: 30, 群众测评: 30}")
            + evaluation(2025, "{对象: 第一书记甲（柳沟村）, 领导点评: 38, 群众测评: 57}, {对象: 王*（石谷村）, 领导点评: 30, 群众测评: 40}")
        let fixture = await SiteFixture(text)
        #expect(fixture.complaints == [])
        let path = try #require(fixture.paths.first { $0.hasPrefix("rankings/shugen/2025/person") })
        let page = try fixture.text(path)
        #expect(page.contains("<span class=\"tag g\">★ 连续 2 年优秀，优先提拔</span>"))
        #expect(page.contains("没有写明理由；上期在石谷村，成绩随人</span>"))
        #expect(page.contains("<td class=\"w\">连续 2 年优秀，优先提拔；上期在石谷村，成绩随人</td>"))
    }

    @Test("By points: the average of how many, and their sum")
    func points() async throws {
        let text = """
            -- methods/cell.md --
            ---
            类型: 工作法
            标题: 红色细胞
            积分: [{类别: 党员}]
            ---
            -- hedong/shigu/a.md --
            ---
            类型: 积分
            标题: 一季度积分
            日期: 2026-06-01
            办法: 红色细胞
            期间: 2026-Q1
            明细: [{对象: 李*, 分值: 3}, {对象: 王*, 分值: 4}]
            ---
            """
        let fixture = await SiteFixture(text)
        #expect(fixture.complaints == [])
        let page = "rankings/cell-points/2026-Q1/index.html"
        // One alone is neither praised nor blamed, and has no place among others.
        #expect(try fixture.text("hedong/shigu/index.html").contains("<td class=\"n\">只此一个</td>"))
        #expect(try !fixture.text(page).contains("<div class=\"lists\">"))
        #expect(
            try fixture.part(page, from: "<tbody>", to: "</tbody>").hasSuffix(
                "石谷村</a></th><td class=\"n\"><b>3.5</b></td><td class=\"n\">7</td><td class=\"n\">2</td></tr><tr class=\"u\"><td colspan=\"3\">合计\u{A0}7；人（户）\u{A0}2</td></tr>"
            ))
    }

    @Test(
        "All rankings: the newest of each series with first, last and black list; every period in a compact list"
    )
    func index() async throws {
        let fixture = try await duties()
        let page = "rankings/index.html"
        let row = try fixture.part(page, from: "<tbody><tr>", to: "</tr>")
        #expect(
            row
                == "<th scope=\"row\"><a href=\"m-duties/2026-Q1/index.html\">“办法”履职</a> <small class=\"whole\">2026年第一季度</small>"
                + "</th>"
                + "<td class=\"w\"><a href=\"../hedong/liugou/index.html\">柳沟村</a>、<a href=\"../hedong/shigu/index.html\">石谷村</a><small>（完成 3/4 期、75.0%）</small></td>"
                + "<td class=\"w\"><a href=\"../hedong/hewan/index.html\">河湾村</a><small>（完成 0/4 期、0.0%）</small></td>"
                + "<td><a href=\"../hedong/xingping/index.html\">杏坪村</a>、<a href=\"../hedong/hewan/index.html\">河湾村</a></td>"
                + "<td class=\"d\"><a href=\"m-duties/2026-H1/index.html\">2026年上半年</a></td><td class=\"d\"><a href=\"#s1\">6 期</a></td>"
        )
        #expect(
            try fixture.part(page, from: "<h3 id=\"s1\">“办法”履职</h3>", to: "</section>").hasPrefix(
                "<p class=\"periods\"><b>2026年</b> <a href=\"m-duties/2026/index.html\">全年</a> <a href=\"m-duties/2026-H1/index.html\">上半年</a> <a href=\"m-duties/2026-Q1/index.html\">第一季度</a> <a href=\"m-duties/2026-01/index.html\">1月</a>"
            ))
    }

    private let cadres = """
        -- methods/cadres.md --
        ---
        类型: 工作法
        标题: 干部考核
        考评:
          分项: [{名称: 德, 分值: 50}, {名称: 绩, 分值: 50}]
          等次: [{名称: 优秀, 起: 90}, {名称: 称职, 起: 60}, {名称: 不称职, 起: 0}]
        ---

        """

    private func sheet(_ scores: String) -> String {
        "---\n类型: 考评\n标题: 考核\n日期: 2026-03-01\n办法: 干部考核\n期间: 2025\n对象: 人\n成绩: \(scores)\n---\n"
    }

    @Test("By grade alone: no score is shown, none is made up, and the page says how it is ordered")
    func grades() async throws {
        let fixture = await SiteFixture(sheet("[{对象: 王大明, 等次: 优秀}, {对象: 李小红, 等次: 称职}]") + cadres)
        #expect(fixture.complaints == [])
        for path in ["hedong/shigu/a/index.html", "rankings/cadres/2025/index.html"] {
            let table = try fixture.part(path, from: "<thead>", to: "</table>")
            #expect(
                table
                    == "<tr><th scope=\"col\" class=\"at\">名次</th><th scope=\"col\" class=\"who\">人</th><th scope=\"col\">等次</th></tr></thead><tbody>"
                    + "<tr class=\"red\"><td class=\"at\"><span class=\"place\">1</span></td><th scope=\"row\" class=\"who\">王*明</th><td>优秀</td></tr>"
                    + "<tr><td class=\"at\"><span class=\"place\">2</span></td><th scope=\"row\" class=\"who\">李*红</th><td>称职</td></tr></tbody>"
            )
            #expect(try !fixture.text(path).contains("不称职</td>"))
        }
        let page = try fixture.text("rankings/cadres/2025/index.html")
        #expect(
            page.contains(
                "<b>怎样计算：</b>只公布等次，没有分数；按等次从高到低（优秀、称职、不称职），同等次的并列；没有写等次的为未评，不排名。不按公开的条数计。</p>"))
        #expect(page.contains("<p class=\"lede\">2 个人。</p>"))
        // The record and its sheet say the same, not how scores would be counted.
        for path in ["hedong/shigu/a/index.html", "hedong/shigu/a/print/index.html"] {
            let text = try fixture.text(path)
            #expect(text.contains("<b>怎样计算：</b>只公布等次，没有分数；按等次从高到低（优秀、称职、不称职），"))
            #expect(!text.contains("怎样计分") && !text.contains("按总分"))
        }
    }

    @Test(
        "How a sheet without scores, or without parts, is ordered is said by what it publishes",
        arguments: [
            ("[{对象: 甲, 等次: 红榜}, {对象: 乙, 等次: 黑榜}]", "只公布红榜、黑榜，没有分数；红榜在前，黑榜在后，同榜的并列；"),
            (
                "[{对象: 甲, 等次: 优秀}, {对象: 乙, 等次: 黑榜}]",
                "只公布等次，没有分数；红榜在前，黑榜在后，其余按等次从高到低（优秀、称职、不称职），同等次的并列；"
            ),
        ])
    func words(_ scores: String, _ formula: String) async throws {
        let fixture = await SiteFixture(sheet(scores) + cadres)
        #expect(fixture.complaints == [])
        for path in ["hedong/shigu/a/index.html", "rankings/cadres/2025/index.html"] {
            #expect(try fixture.text(path).contains("<b>怎样计算：</b>" + formula))
        }
        let plain = await SiteFixture(
            sheet("[{对象: 甲, 总分: 91}]")
                + cadres.replacing("分项: [{名称: 德, 分值: 50}, {名称: 绩, 分值: 50}]\n  ", with: ""))
        #expect(plain.complaints == [])
        for path in ["hedong/shigu/a/index.html", "rankings/cadres/2025/index.html"] {
            let text = try plain.text(path)
            #expect(text.contains("<b>怎样计算：</b>只公布总分；按总分从高到低，") && !text.contains("没有分数"))
        }
    }

    @Test("A score that nobody wrote is shown as such, behind those who are ranked")
    func blanks() async throws {
        let fixture = await SiteFixture(sheet("[{对象: 甲, 德: 40}, {对象: 乙, 德: 45, 绩: 46}, {对象: 丙}]") + cadres)
        #expect(
            fixture.complaints == [
                "hedong/shigu/a.md:8:6: 没有得分：“甲”的绩，未评，不排名 | 得零分的写 0；没有评的写“理由”，网页上是未评",
                "hedong/shigu/a.md:8:45: 没有得分：“丙”未评，不排名 | 得零分的写 0；没有评的写“理由”，网页上是未评",
            ])
        let table = try fixture.part("rankings/cadres/2025/index.html", from: "<tbody>", to: "</tbody>")
        let blank =
            "<td class=\"at\"><span class=\"place\"><small>未评</small></span></td><th scope=\"row\" class=\"who\">"
        #expect(
            table
                == "<tr><td class=\"at\"><span class=\"place\">1</span></td><th scope=\"row\" class=\"who\">乙</th><td class=\"n\"><b>91</b></td><td>优秀</td><td class=\"n\">45</td><td class=\"n\">46</td></tr><tr class=\"u\"><td colspan=\"4\">德\u{A0}45；绩\u{A0}46</td></tr>"
                + "<tr>\(blank)甲</th><td class=\"n\">没有写</td><td>—</td><td class=\"n\">40</td><td class=\"n\">没有写</td></tr><tr class=\"u\"><td colspan=\"4\">德\u{A0}40；绩\u{A0}没有写</td></tr>"
                + "<tr>\(blank)丙</th><td class=\"n\">没有写</td><td>—</td><td class=\"n\">没有写</td><td class=\"n\">没有写</td></tr><tr class=\"u\"><td colspan=\"4\">德\u{A0}没有写；绩\u{A0}没有写</td></tr>"
        )
        #expect(
            try fixture.text("rankings/cadres/2025/index.html").contains(
                "<p class=\"lede\">1 个人，另 2 个未评。</p>"))
    }

    @Test("A village that published nothing is the last, and nobody who was in time once in five is praised")
    func silence() async throws {
        let villages = [("hewan", "河湾村"), ("liugou", "柳沟村")].map {
            "-- hedong/\($0.0)/_index.md --\n---\n类型: 村\n标题: \($0.1)\n---\n"
        }.joined()
        func notice(_ folder: String, _ day: String) -> String {
            "-- hedong/\(folder)/\(day).md --\n---\n类型: 公告\n标题: 通知\n日期: \(day)\n---\n"
        }
        let fixture = await SiteFixture(
            villages + notice("shigu", "2025-02-01") + notice("liugou", "2025-02-01")
                + notice("liugou", "2025-05-01"), asOf: try #require(Day("2026-03-15")))
        let page = "rankings/timeliness/2025/index.html"
        // What gives way on a phone stands in a row of its own below.
        let rows = try fixture.part(page, from: "<tbody>", to: "</tbody>").split(separator: "<tr").filter {
            !$0.hasPrefix(" class=\"u\"")
        }
        #expect(rows.count == 3)
        #expect(zip(rows, ["柳沟村", "石谷村", "河湾村"]).allSatisfy { $0.contains($1) })
        #expect(rows[2].contains("<b>未公布</b>"))
        let lists = try fixture.part(page, from: "<div class=\"lists\">", to: "</div>")
        #expect(
            lists.hasPrefix(
                "<section class=\"r\"><h2>★ 红榜</h2><p class=\"none\">没有。除了末位，没有达到 60%的。</p></section><section class=\"k\"><h2>■ 黑榜 · 1 个村</h2>"
            ))
        #expect(
            lists.contains(
                "河湾村</a></b> <span class=\"score\">未公布</span><span class=\"why\">从未公布任何事项</span>"))
    }

    @Test("A ranking of a thousand villages and one is three pages")
    func manyVillages() async throws {
        func villages(_ count: Int) -> String {
            (1...count).map { "-- hedong/v\($0)/_index.md --\n---\n类型: 村\n标题: 第\($0)村\n---\n" }.joined()
        }
        let notice = "-- hedong/v7/a.md --\n---\n类型: 公告\n标题: 通知\n日期: 2025-02-01\n---\n"
        let day = try #require(Day("2026-03-15"))
        let fixture = await SiteFixture(villages(1000) + notice, asOf: day)
        let pages = ["", "page/2/", "page/3/"].map { "rankings/timeliness/2025/\($0)index.html" }
        #expect(
            fixture.paths.filter { $0.hasPrefix("rankings/timeliness/2025/") && !$0.contains("print") }
                == pages)
        var named: [Substring] = []
        for (page, count) in zip(pages, [500, 500, 1]) {
            let body = try fixture.part(page, from: "<tbody>", to: "</tbody>")
            let rows = body.split(separator: "<tr").filter {
                $0.contains("</td>") && !$0.hasPrefix(" class=\"u\"")
            }
            #expect(rows.count == count)
            named += rows.compactMap { $0.split(separator: "</a>").first?.split(separator: ">").last }
        }
        #expect(named.first == "第7村" && named.count == 1001 && Set(named).count == 1001)
        let first = try fixture.text(pages[0])
        #expect(first.contains("共 1,001 个村，这里是前 500 个。"))
        #expect(first.contains("<a rel=\"next\" href=\"page/2/index.html\">下一页</a>"))
        let last = try fixture.text(pages[2])
        #expect(last.contains("这里是第 1001 至第 1001 个"))
        #expect(last.contains("<a href=\"../../index.html\">怎么算、红榜和黑榜</a>"))
    }

    @Test(
        "A caption names all who share what it says, or how many they are",
        arguments: [
            ("甲 90, 乙 80, 丙 70, 丁 60", "乙 95, 甲 90, 丁 80, 丙 70", "乙居首，乙、丁上升最多（各 1 位），甲、丙下降最多（各 1 位）"),
            ("甲 90, 乙 80, 丙 70, 丁 60", "丁 95, 甲 90, 乙 80, 丙 70", "丁居首，丁上升最多（3 位），甲、乙、丙下降最多（各 1 位）"),
            (
                "甲 90, 乙 80, 丙 70, 丁 60, 戊 50, 己 40, 庚 30, 辛 20",
                "乙 90, 甲 80, 丁 70, 丙 60, 己 50, 戊 40, 辛 30, 庚 20",
                "乙居首，4 个单位上升最多（各 1 位），4 个单位下降最多（各 1 位）"
            ),
            ("甲 90, 乙 80", "甲 90, 乙 90", "乙、甲并列第 1 名，乙上升最多（1 位）"),
            ("甲 90, 乙 80", "甲 91, 乙 81", "甲居首，与上期相比名次没有变化"),
        ])
    func captions(_ before: String, _ now: String, _ message: String) async throws {
        func sheet(_ year: Int, _ scores: String) -> String {
            let rows = scores.split(separator: ", ").map { score in
                let parts = score.split(separator: " ")
                return "{对象: \(parts[0]), 总分: \(parts[1])}"
            }.joined(separator: ", ")
            return
                "-- k\(year).md --\n---\n类型: 考评\n标题: 考核\n日期: 2026-03-01\n办法: 干部考核\n期间: \(year)\n对象: 单位\n成绩: [\(rows)]\n---\n"
        }
        let fixture = await SiteFixture(cadres + sheet(2024, before) + sheet(2025, now))
        #expect(fixture.complaints == [])
        let caption = try fixture.part(
            "rankings/cadres/2025/index.html", from: "<figcaption>", to: "<small>")
        #expect(caption == message)
    }

    @Test(
        "Where subjects share places there are no lines to lie on one another, but a grid with the newest period first"
    )
    func sharedPlaces() async throws {
        func sheet(_ year: Int, _ scores: String) -> String {
            "-- k\(year).md --\n---\n类型: 考评\n标题: 考核\n日期: 2026-03-01\n办法: 干部考核\n期间: \(year)\n对象: 单位\n成绩: [\(scores)]\n---\n"
        }
        let tied = "{对象: 甲, 总分: 90}, {对象: 乙, 总分: 90}"
        let fixture = await SiteFixture(
            cadres + sheet(2023, "{对象: 甲, 总分: 90}, {对象: 乙, 总分: 80}, {对象: 丙, 总分: 70}")
                + sheet(2024, tied + ", {对象: 丙, 总分: 90}")
                + sheet(2025, tied + ", {对象: 丙, 总分: 80}"))
        #expect(fixture.complaints == [])
        let page = try fixture.part(
            "rankings/cadres/2025/index.html", from: "<figure class=\"dots\">", to: "</figure>")
        #expect(!page.contains("<svg"))
        #expect(
            page.contains(
                "<tr><th scope=\"col\">单位</th><th scope=\"col\" class=\"n\">2025年</th><th scope=\"col\" class=\"n\">2024年</th><th scope=\"col\" class=\"n\">2023年</th></tr>"
            ))
        #expect(
            page.contains(
                "<tfoot><tr><th scope=\"row\">并列第 1 名</th><td class=\"n\">2 个</td><td class=\"n\">3 个</td><td class=\"n\">—</td></tr></tfoot>"
            ))
        // Quarters stand under their years.
        func quarter(_ period: String, _ scores: String) -> String {
            sheet(2025, scores).replacing("2025", with: period)
        }
        let quarters = await SiteFixture(
            cadres + quarter("2024-Q4", "{对象: 甲, 总分: 90}, {对象: 乙, 总分: 80}")
                + quarter("2025-Q1", tied) + quarter("2025-Q2", tied))
        #expect(quarters.complaints == [])
        #expect(
            try quarters.part(
                "rankings/cadres/2025-Q2/index.html", from: "<caption>各期名次</caption><thead>", to: "</thead>")
                == "<tr><th scope=\"col\" rowspan=\"2\">单位</th><th scope=\"colgroup\" colspan=\"2\">2025年</th><th scope=\"colgroup\" colspan=\"1\">2024年</th></tr><tr><th scope=\"col\" class=\"n\">第二季度</th><th scope=\"col\" class=\"n\">第一季度</th><th scope=\"col\" class=\"n\">第四季度</th></tr>"
        )
        // Nobody moved and nobody was before another: there is nothing to draw.
        let level = await SiteFixture(cadres + sheet(2024, tied) + sheet(2025, tied))
        let text = try level.text("rankings/cadres/2025/index.html")
        #expect(text.contains("<p class=\"words\">“干部考核”考评（单位）：近 2 期都并列第 1 名。</p>"))
        #expect(!text.contains("<figure"))
    }

    @Test(
        "On a board of many methods a page names some of the other rankings of its period, and leads to all")
    func many() async throws {
        let methods = (1...30).map { number in
            "-- methods/m\(number).md --\n---\n类型: 工作法\n标题: 办法\(number)\n采用: 是\n参加: [{对象: 河东镇, 起: 2025-01-01}]\n职责: [{名称: 会, 频次: 每月}]\n---\n"
        }.joined()
        let fixture = await SiteFixture(methods, asOf: try #require(Day("2026-04-03")))
        #expect(fixture.complaints == [])
        let others = try fixture.part(
            "rankings/m1-duties/2026-Q1/index.html", from: "aria-label=\"同期其他各榜\">", to: "</nav>")
        #expect(others.hasPrefix("<details><summary>2026年第一季度的其他各榜（29）</summary>"))
        #expect(others.split(separator: "<li>").count == 1 + 24 + 1)
        #expect(others.hasSuffix("<li><a href=\"../../index.html\">全部晾晒榜</a></li></ul></details>"))
        // Nobody recorded anything in 2025: one page speaks for its months, quarters and halves.
        #expect(
            fixture.paths.filter { $0.hasPrefix("rankings/m1-duties/2025") }.map { $0.dropLast(10) } == [
                "rankings/m1-duties/2025/", "rankings/m1-duties/2025/print/",
            ])
        #expect(
            try fixture.text("rankings/m1-duties/2025/index.html").contains(
                "<p class=\"words\">没有一条记录的各期不单列，都算在本期里：1月、2月、3月、4月、5月、6月、7月、8月、9月、10月、11月、12月、第一季度、第二季度、第三季度、第四季度、上半年、下半年。</p>"
            ))
    }
}
