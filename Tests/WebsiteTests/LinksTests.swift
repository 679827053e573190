import Records
import Testing

@testable import Website

@Suite("Links: where they lead, to the place in the page")
struct LinksTests {
    private static func notice(_ body: String, _ more: String = "") -> String {
        "---\n类型: 公告\n标题: 停水通知\n日期: 2026-06-20\n\(more)---\n\n\(body)\n"
    }

    private static func site(_ body: String, _ others: String = "") -> String {
        "-- hedong/shigu/a.md --\n\(notice(body))\(others)"
    }

    private static let other = "-- hedong/shigu/b.md --\n" + notice("## 怎么办\n\n## 谁负责")

    // MARK: Places within pages

    @Test("A place that the other page does not have is dead, and the nearest heading is named")
    func deadFragment() async {
        let site = await SiteFixture(
            Self.site("见[乙](b.md#没有这个)、[丙](b.md#怎么半)、[丁](/hedong/shigu/b/#谁)、[戊](_index.md#x)。", Self.other))
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:7:6: “b.md”没有“没有这个”这个标题 | 对照那一页的标题，或删去 # 和它后面的",
                "hedong/shigu/a.md:7:21: “b.md”没有“怎么半”这个标题 | 是不是 b.md#怎么办？",
                "hedong/shigu/a.md:7:35: “/hedong/shigu/b/”没有“谁”这个标题 | 对照那一页的标题，或删去 # 和它后面的",
                "hedong/shigu/a.md:7:59: “_index.md”没有“x”这个标题 | 对照那一页的标题，或删去 # 和它后面的",
            ])
        #expect(site.log.all.map(\.check) == ["dead-link", "dead-link", "dead-link", "dead-link"])
    }

    @Test(
        "A place that a page has is found: a heading, what its theme put there, its top, a text",
        arguments: [
            "b.md#怎么办", "b.md#%E6%80%8E%E4%B9%88%E5%8A%9E", "b.md#main", "#main", "b.md#", "b.md#top", "#top",
            "b.md#:~:text=谁", "b.md#怎么办:~:text=谁", "/hedong/#main", "/kinds/notice/#main", "?x#main",
        ])
    func livingFragment(_ destination: String) async {
        #expect(await SiteFixture(Self.site("[乙](\(destination))", Self.other)).complaints == [])
    }

    @Test(
        "What the site makes for machines may be linked to as any page",
        arguments: ["sitemap.xml", "robots.txt", "feed.xml"])
    func machines(_ file: String) async throws {
        let site = await SiteFixture(Self.site("见[这里](/\(file))。"))
        #expect(site.complaints == [])
        #expect(
            try site.text("hedong/shigu/a/index.html").contains("见<a href=\"../../../\(file)\">这里</a>。"))
    }

    @Test("A page that leads on has no places")
    func moved() async {
        let site = await SiteFixture(
            Self.site("[乙](/old/#怎么办)", "-- hedong/shigu/b.md --\n" + Self.notice("## 怎么办", "别名: old\n")))
        #expect(site.complaints == ["hedong/shigu/a.md:7:5: “/old/”没有“怎么办”这个标题 | 对照那一页的标题，或删去 # 和它后面的"])
    }

    @Test("A text with very many dead links is told of each, and of what was meant only at first")
    func many() async {
        let links = (1...60).map { "[甲](#怎么办理\($0))" }.joined(separator: "\n")
        let site = await SiteFixture(Self.site("## 怎么办理\n\n" + links))
        #expect(site.complaints.count == 60)
        #expect(site.complaints[49].hasSuffix(" | 是不是 #怎么办理？"))
        #expect(site.complaints[50] == "hedong/shigu/a.md:59:5: 本页没有“怎么办理51”这个标题 | 对照本页的标题，或删去链接")
    }

    // MARK: Files

    @Test(
        "What stands behind a file's name goes with it",
        arguments: [
            ("h.pdf#page=3", "../h.pdf#page=3"), ("h.pdf#page=3&zoom=100", "../h.pdf#page=3&amp;zoom=100"),
            ("h.pdf?v=2", "../h.pdf?v=2"),
            ("h.pdf?v=2#nameddest=%E7%94%B2", "../h.pdf?v=2#nameddest=%E7%94%B2"),
            ("h.pdf#第1页", "../h.pdf#%E7%AC%AC1%E9%A1%B5"),
            ("b.md?from=qr#怎么办", "../b/index.html?from=qr#%E6%80%8E%E4%B9%88%E5%8A%9E"),
            ("../_index.md?x", "../../index.html?x"),
        ])
    func tails(_ destination: String, _ address: String) async throws {
        let site = await SiteFixture(
            Self.site("[合同](\(destination))", Self.other + "-- hedong/shigu/h.pdf --\nx\n"))
        #expect(site.complaints == [])
        #expect(try site.text("hedong/shigu/a/index.html").contains("<a href=\"\(address)\">合同</a>"))
    }

    @Test("An item of the menu leads to the place in its page, and to no file")
    func menu() async throws {
        let board = "-- board.yml --\n名称: 甲\n网址: https://example.cn/\n菜单:\n"
        let site = await SiteFixture(
            board + "  - {名称: 公告, 地址: \"kinds/notice/#main\"}\n  - {名称: 合同, 地址: hedong/shigu/h.pdf}\n"
                + Self.site("甲")
                + "-- hedong/shigu/h.pdf --\nx\n")
        #expect(
            site.complaints == [
                "board.yml:5:18: 菜单“合同”的地址“hedong/shigu/h.pdf”是一个文件，不是页面 | 菜单里写页面的地址；文件在一个页面的正文里链接"
            ])
        #expect(
            try site.text("hedong/index.html").contains("<a href=\"../kinds/notice/index.html#main\">公告</a>"))
    }

    @Test(
        "A dead link is advised by what it is: an item of the menu, a draft there, a picture, a name in capitals"
    )
    func advice() async {
        let board = "-- board.yml --\n名称: 甲\n网址: https://example.cn/\n菜单:\n"
        let draft = "-- pages/b.md --\n---\n类型: 页面\n标题: 乙\n草稿: 是\n---\n"
        let site = await SiteFixture(
            board + "  - {名称: 乙, 地址: pages/b/}\n  - {名称: 丙, 地址: pages/c/}\n"
                + Self.site("[甲](B.PDF) ![乙](照片.jpg)", "-- hedong/shigu/b.pdf --\nx\n" + draft))
        #expect(
            site.complaints == [
                "board.yml:4:17: 菜单“乙”的地址“pages/b/”指向草稿，草稿不发布 | 删去 pages/b.md 里的“草稿”，它就会发布；或者先去掉这个链接",
                "board.yml:5:17: 菜单“丙”的地址“pages/c/”没有对应的文件或页面 | 写站内一页的地址，如 kinds/notice/；先有这一页，再写进菜单",
                "hedong/shigu/a.md:7:5: 链接“B.PDF”没有对应的文件或页面 | 文件名的大小写不同：写成 b.pdf",
                "hedong/shigu/a.md:7:17: 图片“照片.jpg”没有对应的文件或页面 | 把图片放在本文件旁边，写文件名，如 tu.jpg",
            ])
    }

    @Test("A sign of a file's name that means something else in a link is named")
    func signs() async {
        let site = await SiteFixture(
            Self.site(
                "[甲](合同#1.pdf) [乙](谁?.pdf) [丙](完成100%.pdf)",
                "-- hedong/shigu/合同#1.pdf --\nx\n-- hedong/shigu/谁?.pdf --\nx\n-- hedong/shigu/完成100%.pdf --\nx\n"
            ))
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:7:5: 链接“合同#1.pdf”没有对应的文件或页面 | 文件名里的 # 在链接里另有意思，写成 合同%231.pdf，或给文件改名",
                "hedong/shigu/a.md:7:19: 链接“谁?.pdf”没有对应的文件或页面 | 文件名里的 ? 在链接里另有意思，写成 谁%3F.pdf，或给文件改名",
                "hedong/shigu/a.md:7:31: 链接“完成100%.pdf”没有对应的文件或页面 | 文件名里的 % 在链接里另有意思，写成 完成100%25.pdf，或给文件改名",
            ])
    }

    // MARK: Records that have no page

    @Test("A link to a draft says so; to a record with errors too; to one that was taken back it holds")
    func unpublished() async {
        let draft = "-- hedong/shigu/b.md --\n" + Self.notice("乙", "草稿: 是\n")
        #expect(
            await SiteFixture(Self.site("见[乙](b.md)。", draft)).complaints == [
                "hedong/shigu/a.md:7:6: 链接“b.md”指向草稿，草稿不发布 | 删去 hedong/shigu/b.md 里的“草稿”，它就会发布；或者先去掉这个链接"
            ])
        let page = "-- pages/b.md --\n---\n类型: 页面\n标题: 关于\n草稿: true\n---\n"
        #expect(
            await SiteFixture(Self.site("见[乙](/pages/b.md#x)。", page)).complaints == [
                "hedong/shigu/a.md:7:6: 链接“/pages/b.md#x”指向草稿，草稿不发布 | 删去 pages/b.md 里的“草稿”，它就会发布；或者先去掉这个链接"
            ])
        let wrong = "-- hedong/shigu/b.md --\n---\n类型: 公告\n标题: 乙\n---\n"
        #expect(
            await SiteFixture(Self.site("见[乙](b.md)。", wrong)).complaints == [
                "hedong/shigu/a.md:7:6: 链接“b.md”指向的文件有错误，还没有页面 | 先改正 hedong/shigu/b.md 的错误",
                "hedong/shigu/b.md:2:1: 缺少“日期” | 照实加一行，如 日期: 2026-03-01；还不公布的写 草稿: 是",
            ])
        let back = "-- hedong/shigu/b.md --\n" + Self.notice("乙", "撤回: {原因: 重复, 日期: 2026-06-21}\n")
        #expect(await SiteFixture(Self.site("见[乙](b.md)。", back)).complaints == [])
    }

    @Test("A link to a region holds; out of the content folder it does not")
    func outside() async {
        #expect(await SiteFixture(Self.site("[村](_index.md) [镇](/hedong) [县](/)")).complaints == [])
        #expect(
            await SiteFixture(Self.site("见[乙](../../../b.md)。")).complaints == [
                "hedong/shigu/a.md:7:6: 链接“../../../b.md”在内容文件夹之外 | 把文件放在本文件旁边，只写文件名"
            ])
    }

    @Test("A draft in the menu is named")
    func draftInMenu() async {
        let board = "-- board.yml --\n名称: 甲\n网址: https://example.cn/\n菜单: [{名称: 关于, 地址: pages/b.md}]\n"
        let page = "-- pages/b.md --\n---\n类型: 页面\n标题: 关于\n草稿: 是\n---\n"
        #expect(
            await SiteFixture(board + page).complaints == [
                "board.yml:3:19: 菜单“关于”的地址“pages/b.md”指向草稿，草稿不发布 | 删去 pages/b.md 里的“草稿”，它就会发布；或者先去掉这个链接"
            ])
    }

    @Test("However a file's name is composed, it is that file")
    func composed() async throws {
        let site = await SiteFixture(
            Self.site(
                "[甲](cafe\u{301}.md) [乙](cafe\u{301}.pdf)",
                "-- hedong/shigu/caf\u{E9}.md --\n" + Self.notice("丙")
                    + "-- hedong/shigu/caf\u{E9}.pdf --\nx\n"))
        #expect(site.complaints == [])
        #expect(try site.text("hedong/shigu/a/index.html").contains("href=\"../caf%C3%A9/index.html\""))
        #expect(
            site.site.copies.map(\.path).contains { $0.utf8.elementsEqual("hedong/shigu/caf\u{E9}.pdf".utf8) }
        )
    }

    // MARK: Tables with names

    private static let list = """
        -- hedong/shigu/a.md --
        ---
        类型: 补贴发放
        标题: 耕地地力保护补贴
        日期: 2026-06-20
        名单: md.csv
        %附件%
        ---
        -- hedong/shigu/md.csv --
        序号,姓名,金额
        1,王大明,100
        合计,,100
        """

    @Test(
        "A table whose names the page masks is no attachment, however its name is written",
        arguments: [("md.csv", 5), ("./md.csv", 5), ("../shigu/md.csv", 5), ("{文件: md.csv, 名称: 名单}", 10)])
    func maskedAttachment(_ name: String, _ column: Int) async {
        let site = await SiteFixture(Self.list.replacing("%附件%", with: "附件: \(name)"))
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:6:\(column): “md.csv”里有没遮的姓名：它是 hedong/shigu/a.md 的“名单”，页面上遮了，原表不能再发布 | 删去这个附件或链接；要附表，另存一份遮好姓名的，“名单”也写它"
            ])
        #expect(site.log.all.map(\.check) == ["masked-table"])
        #expect(!site.site.copies.map(\.path).contains("hedong/shigu/md.csv"))
    }

    @Test("Nor does any other record's attachment or text lead to it")
    func maskedElsewhere() async {
        let text =
            Self.list.replacing("%附件%\n", with: "") + "\n-- hedong/b.md --\n"
            + Self.notice("见[表](shigu/md.csv)。", "附件: shigu/md.csv\n")
        #expect(
            await SiteFixture(text).log.sorted.map {
                "\($0.check) \($0.location.path):\($0.location.place.line)"
            } == [
                "masked-table hedong/b.md:5", "masked-table hedong/b.md:8",
            ])
    }

    @Test("Nor the text of a region or of a page, with escapes and a fragment")
    func maskedInOthersBodies() async {
        let text =
            Self.list.replacing("%附件%\n", with: "")
            + "\n-- pages/b.md --\n---\n类型: 页面\n标题: 关于\n---\n\n见[表](/hedong/shigu/m%64.csv#x)。\n"
        #expect(
            await SiteFixture(text).log.sorted.map {
                "\($0.check) \($0.location.path):\($0.location.place.line)"
            } == [
                "masked-table pages/b.md:6"
            ])
    }

    @Test("A table that its author masked is as its page, and may be attached")
    func maskedByItsAuthor() async {
        let text = Self.list.replacing("王大明", with: "王*明").replacing("%附件%", with: "附件: md.csv")
        #expect(await SiteFixture(text).complaints == [])
    }

    @Test("A points sheet's table is held to the same")
    func maskedPoints() async {
        let text = """
            -- methods/s.md --
            ---
            类型: 工作法
            标题: 五色
            积分: [{类别: 党员, 规则: [{事由: 参会, 分值: 2}]}]
            ---
            -- hedong/shigu/a.md --
            ---
            类型: 积分
            标题: 积分
            日期: 2026-06-20
            办法: 五色
            期间: 2026-05
            明细: jf.csv
            附件: jf.csv
            ---
            -- hedong/shigu/jf.csv --
            对象,事由,分值
            %,参会,2
            """
        let site = await SiteFixture(text.replacing("%", with: "王大明"))
        #expect(
            site.complaints.map { $0.prefix { $0 != "|" } } == [
                "hedong/shigu/a.md:8:5: “jf.csv”里有没遮的姓名：它是 hedong/shigu/a.md 的“明细”，页面上遮了，原表不能再发布 "
            ])
        #expect(await SiteFixture(text.replacing("%", with: "王*明")).complaints == [])
    }
}
