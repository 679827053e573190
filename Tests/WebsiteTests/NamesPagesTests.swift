import Records
import Testing

@testable import Website

@Suite("Names go when their time is over")
struct NamesPagesTests {
    /// Whatever names people: a subsidy, points, a pairing, a table of its author's own; and a file that hangs with each.
    private static let board =
        """
        -- hedong/shigu/butie.md --
        ---
        类型: 补贴发放
        标题: 地力补贴
        日期: 2026-06-01
        公开: {公示: {起: 2026-06-01, 止: 2026-06-16}}
        附件: [butie.pdf]
        名单: butie.csv
        ---

        清册见[附表](qingce.pdf)。
        -- hedong/shigu/butie.csv --
        组别,姓名,金额,备注
        一组,赵*一,10.00,现金
        一组,赵*二,20.00,
        一组,赵*三,30.00,
        二组,赵*四,41.00,
        三组,赵*五,52.00,
        三组,赵*六,63.00,
        -- hedong/shigu/butie.pdf --
        图
        -- hedong/shigu/qingce.pdf --
        图
        -- hedong/shigu/jifen.md --
        ---
        类型: 积分
        标题: 一季度积分
        日期: 2026-06-01
        公开: {公示: {起: 2026-06-01, 止: 2026-06-16}}
        办法: 联户法
        期间: 2026-Q1
        明细:
          - {对象: 钱*一, 事由: 值班, 分值: 5, 说明: 夜里}
          - {对象: 钱*二, 事由: 值班, 分值: 3}
          - {对象: 钱*三, 事由: 值班, 分值: 2}
          - {对象: 钱*三, 事由: 缺席, 分值: -1}
        余额:
          - {对象: 钱*一, 期初: 0, 获得: 5, 期末: 5}
          - {对象: 钱*二, 期初: 0, 获得: 3, 期末: 3}
          - {对象: 钱*三, 期初: 0, 获得: 2, 扣减: 1, 期末: 1}
        ---
        -- hedong/shigu/lianhu.md --
        ---
        类型: 结对
        标题: 一户一策
        日期: 2026-06-01
        办法: 联户法
        起: 2026-06-01
        止: 2026-06-16
        对象: 孙*家
        成员: [{角色: 党员, 名称: 孙*一}]
        ---
        -- hedong/shigu/wuzi.md --
        ---
        类型: 公告
        标题: 发放物资
        日期: 2026-06-01
        名单止: 2026-06-16
        表格:
          领取:
            列: {姓名: 人, 数量: 数量 袋 合计}
            行: [{姓名: 周*一, 数量: 1}, {姓名: 周*二, 数量: 2}, {姓名: 周*三, 数量: 4}]
        ---
        -- methods/lianhu.md --
        ---
        类型: 工作法
        标题: 联户法
        采用: 是
        积分: [{类别: 党员}]
        结对: [{名称: 联户, 成员: [{角色: 党员, 人数: 1}]}]
        ---

        """

    private static let names =
        ["赵*一", "赵*二", "赵*三", "赵*四", "赵*五", "赵*六", "钱*一", "钱*二", "钱*三", "孙*一", "孙*家"] + ["周*一", "周*二", "周*三"]

    private static func fixture(_ day: String) async throws -> SiteFixture {
        await SiteFixture(board, asOf: try #require(Day(day)))
    }

    @Test(
        "on the last day each stands on its page; on the next none stands anywhere, nor does a file that hung with a list"
    )
    func everywhere() async throws {
        let last = try await Self.fixture("2026-06-16")
        #expect(last.complaints == [])
        let before = last.site.pages.map(last.text).joined()
        for name in Self.names { #expect(before.contains(name), "\(name)") }
        #expect(last.site.copies.map(\.path).filter { $0.hasSuffix(".pdf") }.count == 2)

        let next = try await Self.fixture("2026-06-17")
        #expect(next.complaints == [])
        for page in next.site.pages {
            let text = next.text(page)
            for name in Self.names where text.contains(name) { Issue.record("\(name) on \(page.path)") }
            #expect(!text.contains("夜里") && !text.contains("现金"), "\(page.path)")
        }
        #expect(next.site.copies.filter { $0.path.hasSuffix(".pdf") }.isEmpty)
        // Fewer than two sheets hang then: the one page that was of them all.
        #expect(Set(next.paths).symmetricDifference(last.paths) == ["hedong/shigu/print/pack/index.html"])
    }

    @Test("what is taken back names nobody from that day on, and keeps its sums of three and more")
    func takenBack() async throws {
        let text = Self.board.replacing(
            "日期: 2026-06-01\n", with: "日期: 2026-06-01\n撤回: {原因: 登错了人, 日期: 2026-06-10}\n")
        let before = await SiteFixture(text, asOf: try #require(Day("2026-06-09")))
        let named = before.site.pages.map(before.text).joined()
        for name in Self.names { #expect(named.contains(name), "\(name)") }

        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-06-10")))
        #expect(fixture.complaints == [])
        for page in fixture.site.pages {
            let text = fixture.text(page)
            for name in Self.names where text.contains(name) { Issue.record("\(name) on \(page.path)") }
        }
        #expect(fixture.site.copies.filter { $0.path.hasSuffix(".pdf") }.isEmpty)
        let page = try fixture.text("hedong/shigu/butie/index.html")
        #expect(page.contains("名单随本条于 <time datetime=\"2026-06-10\">2026年6月10日</time> 撤下"))
        let rows = try fixture.part("hedong/shigu/butie/index.html", from: "<tbody>", to: "</table>")
        #expect(rows.contains(">一组</th><td class=\"n\">3</td><td class=\"n\">60.00</td>"))
        #expect(rows.contains(">其余</th><td class=\"n\">3</td><td class=\"n\">156.00</td>"))
        #expect(!page.contains("41.00"))
        #expect(
            try fixture.text("personal/index.html").contains("<h2>已经撤下姓名的</h2><p>共 4 份，日期是挂到哪天，后撤下的在前。</p>"))
    }

    /// A list that stands in files alone: what hangs with it, what its body links to and shows.
    private static func inFiles(_ kind: String) -> String {
        """
        -- hedong/shigu/dibao.md --
        ---
        类型: \(kind)
        标题: 低保名单
        日期: 2026-06-01
        撤回: {原因: 登错了人, 日期: 2026-06-10}
        附件: [mingdan.pdf, mingdan.csv]
        ---

        见[名单](mingdan.docx)和[停水](lingwai.md)。![名单照片](mingdan.jpg)

        -- hedong/shigu/mingdan.pdf --
        图
        -- hedong/shigu/mingdan.csv --
        序号,户主
        1,甲
        -- hedong/shigu/mingdan.docx --
        图
        -- hedong/shigu/mingdan.jpg --
        图
        -- hedong/shigu/lingwai.md --
        ---
        类型: 公告
        标题: 另外
        日期: 2026-06-02
        附件: [mingdan.pdf]
        ---

        """
    }

    @Test(
        "a list that is taken back takes its files with it, though it names nobody itself; what hangs elsewhere is told of"
    )
    func takenBackFiles() async throws {
        let before = await SiteFixture(Self.inFiles("公告"), asOf: try #require(Day("2026-06-09")))
        // It is taken back tomorrow, which nobody knows today.
        #expect(
            before.complaints == [
                "hedong/shigu/dibao.md:5:20: 日期在将来：撤回 2026-06-10，今天是 2026-06-09 | 核对年份；还没有发生的事先不写日期"
            ])
        let own = ["mingdan.csv", "mingdan.docx", "mingdan.jpg"]
        func files(_ fixture: SiteFixture) -> [String] {
            fixture.site.copies.map { String($0.path.split(separator: "/").last ?? "") }.filter {
                $0.hasPrefix("mingdan")
            }
        }
        #expect(files(before) == own + ["mingdan.pdf"])
        #expect(try before.text("hedong/shigu/dibao/index.html").contains("<img "))

        let after = await SiteFixture(Self.inFiles("公告"), asOf: try #require(Day("2026-06-10")))
        #expect(
            after.complaints == [
                "hedong/shigu/lingwai.md:5:6: “mingdan.pdf”是 hedong/shigu/dibao.md 撤回了的附件，这里还在发布 | 是同一份名单的，这里也删去；确实可以公布的，另存一个名字"
            ])
        // Of the other record.
        #expect(files(after) == ["mingdan.pdf"])
        let page = try after.text("hedong/shigu/dibao/index.html")
        #expect(
            page.contains("附件随本条于 <time datetime=\"2026-06-10\">2026年6月10日</time> 撤下"))
        #expect(page.contains("见<a href=\"#\">名单</a>和<a href=\"../lingwai/index.html\">停水</a>。</p>"))
        for gone in ["mingdan", "<img", "名单照片"] { #expect(!page.contains(gone), "\(gone)") }
        #expect(try !after.text("hedong/shigu/dibao/print/index.html").contains("mingdan"))
    }

    @Test(
        "what is no list keeps its files, taken back or not; and a list without any does not say that they are gone"
    )
    func takenBackOtherwise() async throws {
        let text = Self.inFiles("审计").replacing("撤回:", with: "问题: [{问题: 缺凭证, 整改: 补}]\n撤回:")
        let audit = await SiteFixture(text, asOf: try #require(Day("2026-06-10")))
        #expect(audit.site.copies.contains { $0.path.hasSuffix("mingdan.jpg") })
        let bare =
            "-- hedong/shigu/dibao.md --\n---\n类型: 公告\n标题: 低保\n日期: 2026-06-01\n撤回: {原因: 登错了人, 日期: 2026-06-10}\n---\n\n见[另外](lingwai.md)。\n"
            + "-- hedong/shigu/lingwai.md --\n---\n类型: 公告\n标题: 另外\n日期: 2026-06-02\n---\n"
        let fixture = await SiteFixture(bare, asOf: try #require(Day("2026-06-10")))
        #expect(try !fixture.text("hedong/shigu/dibao/index.html").contains("banner faded"))
    }

    @Test("what is left are sums, and none of one or two")
    func sums() async throws {
        let next = try await Self.fixture("2026-06-17")
        let page = try next.text("hedong/shigu/butie/index.html")
        #expect(page.contains("名单挂到 <time datetime=\"2026-06-16\">2026年6月16日</time>，已到期撤下"))
        let rows = try next.part("hedong/shigu/butie/index.html", from: "<tbody>", to: "</table>")
        #expect(rows.contains(">一组</th><td class=\"n\">3</td><td class=\"n\">60.00</td>"))
        #expect(rows.contains(">其余</th><td class=\"n\">3</td><td class=\"n\">156.00</td>"))
        #expect(rows.contains(">合计</th><td class=\"n\">6</td><td class=\"n\">216.00</td>"))
        for gone in ["二组", "三组", "41.00", "115.00", "63.00"] { #expect(!page.contains(gone), "\(gone)") }
        #expect(page.contains("清册见<a href=\"../../../personal/index.html\">附表</a>。"))
        let sheet = try next.text("hedong/shigu/butie/print/index.html")
        #expect(sheet.contains("已到期撤下") && sheet.contains("216.00"))

        let points = try next.text("hedong/shigu/jifen/index.html")
        // 缺席 was one person's: it stands with the other cause, and so nothing can be worked out.
        #expect(
            points.contains(">其余</th><td class=\"n\">3</td><td class=\"n\">4</td><td class=\"n\">+9</td>"))
        #expect(!points.contains("缺席") && !points.contains("逐笔明细"))
        // What he lost is no sum of its own either.
        #expect(points.contains("+9") && !points.contains("扣减") && !points.contains("获得"))

        let table = try next.text("hedong/shigu/wuzi/index.html")
        #expect(table.contains("原有 3 行，名单到期，已撤下。"))
        #expect(table.contains("<td class=\"n\">7</td>"))
    }

    /// A kind of the county's own: 慰问 of two villages' people, by what they were given for.
    private static func relief(_ rows: [String]) -> String {
        """
        -- kinds/weiwen.md --
        ---
        类型: 类别
        标题: 慰问发放
        英文名: relief
        依据: [惯例：本县]
        频次: 每年
        表格:
          发放: {列: {姓名: 人 必填, 名目: 选项 节日、困难 必填, 金额: 金额 必填 合计}}
        列表: [慰问金 = 合计(发放.金额), 困难慰问 = 合计(发放.困难.金额)]
        村页: [全年慰问 = 合计(发放.金额)]
        ---
        -- hedong/shigu/weiwen.md --
        ---
        类型: 慰问发放
        标题: 春节慰问
        日期: 2026-06-01
        期间: 2025
        名单止: 2026-06-16
        发放: [\(rows.joined(separator: ", "))]
        ---

        """
    }

    @Test(
        "what lists and places say of a kind of one's own is no sum of one or two either, nor what is left beside another"
    )
    func ownFigures() async throws {
        func given(_ names: Int, _ hard: Int) -> [String] {
            (1...names).map { "{姓名: 吴*\($0), 名目: \($0 <= hard ? "困难" : "节日"), 金额: \(7_000 + $0)}" }
        }
        for (names, hard, told, untold) in [
            (2, 0, [], ["14,003.00"]), (6, 1, ["42,021.00"], ["7,001.00"]),
            (6, 5, ["42,021.00"], ["35,015.00", "7,006.00"]),
            (6, 3, ["42,021.00", "21,006.00"], ["7,001.00"]),
        ] as [(Int, Int, [String], [String])] {
            for day in ["2026-06-16", "2026-06-17"] {
                let site = await SiteFixture(Self.relief(given(names, hard)), asOf: try #require(Day(day)))
                #expect(site.complaints == [])
                let text = site.site.pages.map(site.text).joined()
                for sum in told { #expect(text.contains(sum), "\(names) \(hard) \(sum)") }
                for sum in untold {
                    #expect(text.contains(sum) == (day == "2026-06-16"), "\(names) \(hard) \(sum) \(day)")
                }
            }
        }
    }

    @Test("of a list of two not even the sum is left")
    func two() async throws {
        let text = Self.board.replacing(
            "一组,赵*三,30.00,\n二组,赵*四,41.00,\n三组,赵*五,52.00,\n三组,赵*六,63.00,\n", with: "")
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-06-17")))
        let page = try fixture.text("hedong/shigu/butie/index.html")
        #expect(page.contains("<dt>合计</dt><dd><span class=\"missing\">不足 3 户（人），不列</span></dd>"))
        #expect(!page.contains("30.00") && !page.contains("10.00"))
        #expect(try !fixture.text("hedong/shigu/index.html").contains("合计 30.00"))
    }

    @Test("the table of a list whose names are gone is published for no other record, nor by a link")
    func tables() async throws {
        let other = """
            -- hedong/shigu/lingwai.md --
            ---
            类型: 公告
            标题: 另外
            日期: 2026-06-02
            附件: [butie.csv, butie.pdf]
            ---

            见[名册](butie.csv)。

            """
        for (day, isThere) in [("2026-06-16", true), ("2026-06-17", false)] {
            let fixture = await SiteFixture(other + Self.board, asOf: try #require(Day(day)))
            let warning = { (place: String, file: String) in
                "hedong/shigu/lingwai.md:\(place): “\(file)”随 hedong/shigu/butie.md 到期撤下，这里也不再发布 | 这里也删去；不是那份名单、要公布的，另存一个名字，这里写新的名字"
            }
            #expect(
                fixture.complaints
                    == (isThere
                        ? []
                        : [
                            warning("5:6", "butie.csv"), warning("5:17", "butie.pdf"),
                            warning("8:7", "butie.csv"),
                        ]))
            let copies = fixture.site.copies.map(\.path)
            #expect(copies.contains { $0.hasSuffix("butie.csv") } == isThere)
            #expect(copies.contains { $0.hasSuffix("butie.pdf") } == isThere)
            let page = try fixture.text("hedong/shigu/lingwai/index.html")
            #expect(page.contains("butie.csv") == isThere)
            #expect(page.contains("<a href=\"../../../personal/index.html\">名册</a>") != isThere)
        }
    }

    @Test("what was found of single rows is told by how many they are, once their names are gone")
    func findings() async throws {
        let text = """
            -- kinds/k.md --
            ---
            类型: 类别
            标题: 试类
            英文名: trial
            依据: [惯例：试]
            表格: {表: {列: {户主: 人, 金额: 金额 合计}}, 乙: {列: {户主: 人, 额: 金额}}}
            核对: [{式: 合计(表.金额) ≤ 乙.额, 按: 户主, 依据: 本县标准}]
            ---

            填。
            -- hedong/shigu/a.md --
            ---
            类型: 试类
            标题: 一
            日期: 2026-06-01
            公开: {公示: {起: 2026-06-01, 止: 2026-06-16}}
            表: [{户主: 王大明, 金额: 9173}]
            乙: [{户主: 王大明, 额: 6}]
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 二
            日期: 2026-06-01
            公开: {公示: {起: 2026-06-01, 止: 2026-06-16}}
            表格:
              领:
                列: {姓名: 人, 金额: 金额, 限: 金额}
                核对: [{式: 金额 ≤ 限, 依据: 本县标准}]
                行: [{姓名: 李大明, 金额: 8264, 限: 5}, {姓名: 孙大明, 金额: 7355, 限: 6}]
            ---

            """
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-06-17")))
        for page in fixture.site.pages {
            let text = fixture.text(page)
            for gone in ["大明", "9173", "9,173", "8264", "8,264", "7355", "7,355"] where text.contains(gone) {
                Issue.record("\(gone) on \(page.path)")
            }
        }
        #expect(try fixture.text("hedong/shigu/a/index.html").contains("有 1 处不成立"))
        #expect(try fixture.text("hedong/shigu/b/index.html").contains("有 2 处不成立"))
        let told = fixture.complaints.map { "\($0)" }.joined()
        #expect(!told.contains("大明") && !told.contains("8264"))
    }

    @Test("a page knows the day on which its names go")
    func holding() async throws {
        let day = try #require(Day("2026-06-17"))
        for path in ["hedong/shigu/wuzi/index.html", "hedong/shigu/wuzi/print/index.html"] {
            let before = try await Self.fixture("2026-06-10")
            let page = try #require(before.site.pages.first { $0.path == path })
            #expect(try before.site.holding(of: page, from: before.library).until == day)
            let after = try await Self.fixture("2026-06-17")
            let gone = try #require(after.site.pages.first { $0.path == path })
            #expect(try after.site.holding(of: gone, from: after.library).until == nil)
        }
    }

    @Test("every day of the span in which a page is said to hold it has the same bytes")
    func spans() async throws {
        var before: [String: (text: String, until: Day?)] = [:]
        for offset in 0..<6 {
            let day = try #require(Day("2026-06-13")) + offset
            let fixture = await SiteFixture(Self.board, asOf: day)
            var now: [String: (text: String, until: Day?)] = [:]
            for page in fixture.site.pages {
                now[page.path] = (
                    fixture.text(page), try fixture.site.holding(of: page, from: fixture.library).until
                )
            }
            for (path, old) in before where old.until.map({ day < $0 }) ?? true {
                #expect(now[path]?.text == old.text, "\(path) on \(day.iso)")
            }
            before = now
        }
    }

    @Test("the page of what is published of persons says which hang until when, and which are gone")
    func personal() async throws {
        let last = try await Self.fixture("2026-06-16")
        let page = try last.text("personal/index.html")
        let day = "<time datetime=\"2026-06-16\">2026年6月16日</time>"
        #expect(
            page.contains(
                "<h2>还挂着的名单</h2><p>共 4 份，日期是挂到哪天，先到期的在前。</p>\n<details><summary>石谷村　4 份，最早 \(day)</summary>"))
        for (address, title, basis) in [
            ("butie", "地力补贴", "公示期满"), ("jifen", "一季度积分", "公示期满"), ("lianhu", "一户一策", "结对期满"),
            ("wuzi", "发放物资", "本条写明"),
        ] {
            #expect(
                page.contains(
                    "<li><a href=\"../hedong/shigu/\(address)/index.html\">\(title)</a><p>挂到 \(day)（\(basis)）</p></li>"
                ))
        }
        #expect(page.contains("没有例外"))
        let next = try await Self.fixture("2026-06-17")
        #expect(
            try next.text("personal/index.html").contains("<h2>已经撤下姓名的</h2><p>共 4 份，日期是挂到哪天，后撤下的在前。</p>"))
        #expect(
            try next.text("hedong/shigu/butie/index.html").contains(
                "<a href=\"../../../personal/index.html\">个人信息</a>"))
    }

    @Test("a board that names nobody has no such page")
    func nobody() async {
        let fixture = await SiteFixture("---\n类型: 公告\n标题: 停水\n日期: 2026-03-01\n---\n")
        #expect(!fixture.paths.contains("personal/index.html"))
    }
}

@Suite("A number that is excepted, on pages")
struct ExceptedPagesTests {
    private static let board = """
        -- hedong/shigu/a.md --
        ---
        类型: 公告
        标题: 防汛
        日期: 2026-03-01
        例外: [{号码: 手机号, 尾号: "8000", 内容: 防汛值守手机, 理由: 村里没有座机, 决定: 村民委员会}]
        ---

        汛期有事打 13800138000。
        -- hedong/shigu/b.md --
        ---
        类型: 公告
        标题: 停水
        日期: 2026-03-01
        ---

        停水。

        """

    @Test("stands on its record's pages, with the way to why; where exceptions are counted it does not stand")
    func pages() async throws {
        let fixture = await SiteFixture(Self.board)
        #expect(fixture.complaints == [])
        let own = try fixture.text("hedong/shigu/a/index.html")
        #expect(own.contains("13800138000"))
        #expect(own.contains("有 1 个个人的号码经决定照登，理由和谁决定的见<a href=\"../../../personal/index.html\">个人信息</a>"))
        let page = try fixture.text("personal/index.html")
        #expect(page.contains("经决定照登的号码 1 个"))
        for words in ["防汛值守手机", "村里没有座机", "村民委员会", "手机号"] { #expect(page.contains(words)) }
        #expect(!page.contains("8000"))
    }

    @Test("the last gate lets it out on the pages of its record and on no other's")
    func gate() async throws {
        let fixture = await SiteFixture(Self.board)
        let bytes = Array("<p>有事打 13800138000。</p>".utf8)
        func leak(_ path: String, _ bytes: [UInt8]) throws -> Leak? {
            fixture.site.leak(in: bytes, of: try #require(fixture.site.pages.first { $0.path == path }))
        }
        #expect(try leak("hedong/shigu/a/index.html", bytes) == nil)
        #expect(try leak("hedong/shigu/a/print/index.html", bytes) == nil)
        #expect(try leak("hedong/shigu/b/index.html", bytes)?.source == "hedong/shigu/b.md")
        let other = Array("<p>有事打 13900139000。</p>".utf8)
        #expect(try leak("hedong/shigu/a/index.html", other) != nil)
        for page in fixture.site.pages {
            let rendered = Array(fixture.text(page).utf8)
            #expect(fixture.site.leak(in: rendered, of: page) == nil, "\(page.path)")
        }
    }
}
