import Documents
import Records
import Testing

@testable import Website

@Suite("Addresses: one file each, on any disk")
struct AddressesTests {
    private static func record(_ more: String = "") -> String {
        "---\n类型: 公告\n标题: 停水通知\n日期: 2026-06-20\n\(more)---\n"
    }

    private static let help = "给其中一个文件或文件夹改名"

    @Test("A file may not stand where others have a folder, nor below a file")
    func fileAgainstFolder() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/index.html.md --
            \(Self.record())
            -- hedong/shigu/feed.xml.md --
            \(Self.record())
            -- 404.html/x.md --
            \(Self.record())
            -- hedong/shigu/a.md --
            \(Self.record("别名: [sitemap.xml, robots.txt/x, hedong/shigu/b/index.html/x]\n附件: b.pdf\n"))
            -- hedong/shigu/b.md --
            \(Self.record())
            -- hedong/shigu/b.pdf.md --
            \(Self.record())
            -- hedong/shigu/b.pdf --
            x
            """)
        #expect(
            site.complaints == [
                "404.html/x.md:1:1: 404.html/x/index.html 与 本站的404 页 的 404.html，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:5:6: sitemap.xml/index.html 与 本站的站点地图 的 sitemap.xml，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:5:19: robots.txt/x/index.html 与 本站的robots.txt 的 robots.txt，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:5:33: hedong/shigu/b/index.html/x/index.html 与 hedong/shigu/b.md 的 hedong/shigu/b/index.html，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:6:5: hedong/shigu/b.pdf 与 hedong/shigu/b.pdf.md 的 hedong/shigu/b.pdf/index.html，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/feed.xml.md:1:1: hedong/shigu/feed.xml/index.html 与 本站的“石谷村”的订阅 的 hedong/shigu/feed.xml，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/index.html.md:1:1: hedong/shigu/index.html/index.html 与 hedong/shigu/_index.md 的 hedong/shigu/index.html，一个是文件，一个是文件夹 | \(Self.help)",
            ])
        #expect(site.log.all.filter { $0.severity == .error }.allSatisfy { $0.check == "duplicate-address" })
    }

    @Test("Addresses that differ only in the case of their letters are one on a USB stick")
    func letterCase() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("标签: [PDF]\n"))
            -- hedong/shigu/A.md --
            \(Self.record("标签: [pdf]\n"))
            """)
        #expect(
            site.complaints
                == [
                    "hedong/shigu/a.md:1:1: hedong/shigu/a/ 与 hedong/shigu/A.md 的地址 hedong/shigu/A/ 只有大小写不同，U 盘和 Windows 当作一个 | \(Self.help)",
                    "hedong/shigu/a.md:1:1: tags/PDF/ 与 本站的“pdf”目录 的地址 tags/pdf/ 只有大小写不同，U 盘和 Windows 当作一个 | \(Self.help)",
                ])
    }

    @Test("Names that a disk or a server takes for something else")
    func names() async {
        let long = String(repeating: "长", count: 81)
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("标签: [\"?\"]\n别名: [.htaccess, x/.gongkai-files]\n"))
            -- hedong/shigu/b .md --
            \(Self.record())
            -- hedong/shigu/c..md --
            \(Self.record())
            -- hedong/shigu/d:e.md --
            \(Self.record())
            -- hedong/shigu/\(long).md --
            \(Self.record())
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:6: “?”有 ? ，U 盘和 Windows 存不下 | 改名，去掉 < > : \" | ? * \\",
                "hedong/shigu/a.md:6:6: “.htaccess”以点开头，服务器另有用处 | 改名，不用点开头",
                "hedong/shigu/a.md:6:17: “.gongkai-files”以点开头，服务器另有用处 | 改名，不用点开头",
                "hedong/shigu/b .md:1:1: “b ”以空格或点结尾，Windows 存不下 | 改名，去掉末尾的空格和点",
                "hedong/shigu/c..md:1:1: “c.”以空格或点结尾，Windows 存不下 | 改名，去掉末尾的空格和点",
                "hedong/shigu/d:e.md:1:1: “d:e”有 : ，U 盘和 Windows 存不下 | 改名，去掉 < > : \" | ? * \\",
                "hedong/shigu/\(long).md:1:1: “\(long.prefix(20))…”太长，名称最多 240 字节（80 个汉字） | 缩短文件或文件夹的名称",
                "hedong/shigu/\(long).md:1:1: 网址太长（770 字节），张贴版上印不出二维码 | 缩短文件和文件夹的名称，或用英文、拼音；最多 271 字节",
            ])
        #expect(site.log.all.filter { $0.severity == .error }.allSatisfy { $0.check == "wrong-type" })
    }

    @Test("A folder's bad name is said once")
    func once() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/x?/a.md --
            \(Self.record())
            -- hedong/shigu/x?/b.md --
            \(Self.record())
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/x?/a.md:1:1: “x?”有 ? ，U 盘和 Windows 存不下 | 改名，去掉 < > : \" | ? * \\"
            ])
    }

    @Test("What a browser would run, and what the site is made from, is no attachment and no linked file")
    func active() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("附件: [b.SVG, b.md, ../../board.yml, 表.csv, 网.com.pdf]\n"))
            [页](b.html) ![图](b.SVG) [表](表.csv)
            -- hedong/shigu/b.md --
            \(Self.record())
            -- hedong/shigu/b.SVG --
            x
            -- hedong/shigu/b.html --
            x
            -- hedong/shigu/表.csv --
            甲
            -- hedong/shigu/网.com.pdf --
            x
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:6: “b.SVG”会在浏览器里运行，不予发布 | 另存为 PDF 或图片",
                "hedong/shigu/a.md:5:13: “b.md”是本站的源文件，不作附件 | 附件用 PDF、图片或表格；要指向一页，在正文里写链接",
                "hedong/shigu/a.md:5:19: “board.yml”是本站的源文件，不作附件 | 附件用 PDF、图片或表格；要指向一页，在正文里写链接",
                "hedong/shigu/a.md:5:43: “网.com.pdf”会在浏览器里运行，不予发布 | 名称中间的“.com”，有的服务器当作程序：改名，去掉它",
                "hedong/shigu/a.md:8:5: “b.html”会在浏览器里运行，不予发布 | 另存为 PDF 或图片",
                "hedong/shigu/a.md:8:18: “b.SVG”会在浏览器里运行，不予发布 | 另存为 PDF 或图片",
            ])
        #expect(
            site.site.copies.map(\.path) == ["assets/board.css", "assets/sheet.css", "hedong/shigu/表.csv"])
    }

    @Test("An image of another site is an error at its place")
    func foreignImages() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record())
            ![甲](https://example.cn/a.png) ![乙](//example.cn/b.png) [丙](https://example.cn/)
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:7:6: 图片“https://example.cn/a.png”在别的网站 | 下载后放在本文件旁边，写文件名",
                "hedong/shigu/a.md:7:37: 图片“//example.cn/b.png”在别的网站 | 下载后放在本文件旁边，写文件名",
            ])
        #expect(site.log.all.map(\.check) == ["foreign-image", "foreign-image"])
    }

    // MARK: The case of letters, beyond ASCII

    @Test(
        "Two names that a disk takes for one are named both",
        arguments: [("Ａ组", "ａ组"), ("É", "é"), ("Straße", "STRASSE"), ("ДОМ", "дом")])
    func foldedCase(_ a: String, _ b: String) async {
        let site = await SiteFixture(
            "-- hedong/shigu/\(a).md --\n\(Self.record())-- hedong/shigu/\(b).md --\n\(Self.record())")
        let (first, second) = a.utf8.lexicographicallyPrecedes(b.utf8) ? (a, b) : (b, a)
        #expect(
            site.complaints == [
                "hedong/shigu/\(second).md:1:1: hedong/shigu/\(second)/ 与 hedong/shigu/\(first).md 的地址 hedong/shigu/\(first)/ 只有大小写不同，U 盘和 Windows 当作一个 | \(Self.help)"
            ])
        #expect(site.log.all.map(\.check) == ["duplicate-address"])
    }

    @Test("A width or a mark more makes another name")
    func otherNames() async {
        let names = ["A组", "Ａ组", "e", "é"]
        let site = await SiteFixture(
            names.map { "-- hedong/shigu/\($0).md --\n\(Self.record())" }.joined())
        #expect(site.complaints == [])
    }

    @Test("Attachments and tags are held to the same")
    func foldedOthers() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("附件: [É.pdf, é.pdf]\n标签: [Ω, ω]\n"))
            -- hedong/shigu/É.pdf --
            x
            -- hedong/shigu/é.pdf --
            x
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:1:1: tags/Ω/ 与 本站的“ω”目录 的地址 tags/ω/ 只有大小写不同，U 盘和 Windows 当作一个 | \(Self.help)",
                "hedong/shigu/a.md:5:13: hedong/shigu/é.pdf 与 hedong/shigu/É.pdf 的地址 hedong/shigu/É.pdf 只有大小写不同，U 盘和 Windows 当作一个 | \(Self.help)",
            ])
    }

    @Test("A tag is one, however it is composed and whatever room is about it")
    func composedTags() async throws {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("标签: [caf\u{E9}]\n"))
            -- hedong/shigu/b.md --
            \(Self.record("标签: [\"cafe\u{301}\", \" caf\u{E9}　\"]\n"))
            """)
        #expect(site.complaints == [])
        #expect(
            site.paths.filter { $0.utf8.starts(with: "tags/".utf8) } == [
                "tags/caf\u{E9}/index.html", "tags/index.html",
            ])
        #expect(try site.text("tags/caf\u{E9}/index.html").components("停水通知</a>") == 2)
    }

    // MARK: Aliases

    @Test(
        "An alias is the file that the page was, or its folder's",
        arguments: [
            ("old/2020.html", "old/2020.html"), ("old/2020.htm", "old/2020.htm"),
            ("Old/2020.HTML", "Old/2020.HTML"),
            ("/old/2020/", "old/2020/index.html"), ("old/index.html", "old/index.html"),
            ("old/2020.html/", "old/2020.html/index.html"), ("old/v1.2", "old/v1.2/index.html"),
            ("old/%E7%94%B2.html", "old/甲.html"), ("old/cafe\u{301}", "old/caf\u{E9}/index.html"),
        ])
    func aliases(_ written: String, _ file: String) async throws {
        let site = await SiteFixture("-- hedong/shigu/a.md --\n\(Self.record("别名: [\"\(written)\"]\n"))")
        #expect(site.complaints == [])
        #expect(site.paths.contains { $0.utf8.elementsEqual(file.utf8) })
        let up = String(repeating: "../", count: file.utf8.count { $0 == UInt8(ascii: "/") })
        #expect(try site.text(file).contains("content=\"0; url=\(up)hedong/shigu/a/index.html\""))
    }

    @Test(
        "What no static site can tell apart is no alias",
        arguments: [("show.asp?id=12", "?"), ("old#3", "#")])
    func queries(_ alias: String, _ mark: String) async {
        let site = await SiteFixture("-- hedong/shigu/a.md --\n\(Self.record("别名: [\"\(alias)\"]\n"))")
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:6: “\(alias)”里有 \(mark)，它后面的部分静态网站分不出来 | 只写 \(mark) 前面的地址，如 hedong/shigu/2025-luqiao"
            ])
    }

    @Test("A file that is called like a folder has the address of the folder's own page")
    func fileAndFolder() async {
        let site = await SiteFixture("-- hedong/shigu.md --\n\(Self.record())")
        #expect(
            site.complaints == [
                "hedong/shigu.md:1:1: 地址重复：“hedong/shigu”有两个来源，hedong/shigu/_index.md 和 hedong/shigu.md | 给其中一个文件改名"
            ])
    }

    @Test(
        "Of two records the alias goes, whichever is read first; aliases are compared however their ends are written"
    )
    func aliasAndPage() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("别名: [hedong/shigu/b, /old/road/]\n"))
            -- hedong/shigu/b.md --
            \(Self.record("别名: old/road\n"))
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:6: 地址重复：“hedong/shigu/b”有两个来源，hedong/shigu/b.md 和 hedong/shigu/a.md | 删去这个别名",
                "hedong/shigu/b.md:5:5: 地址重复：“old/road”有两个来源，hedong/shigu/a.md 和 hedong/shigu/b.md | 删去这个别名",
            ])
    }

    @Test("Two aliases are one address in whatever form they are written")
    func sameAliases() async {
        let site = await SiteFixture(
            "-- hedong/shigu/a.md --\n\(Self.record("别名: [old/caf\u{E9}, \"/old/cafe\u{301}/index.html\"]\n"))"
        )
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:16: 地址重复：“old/caf\u{E9}”有两个来源，hedong/shigu/a.md 和 hedong/shigu/a.md | 删去这个别名"
            ])
    }

    // MARK: Names

    @Test(
        "Names of devices, and names that are not what they look like",
        arguments: [
            ("CON", "“CON”是 Windows 的设备名，U 盘和 Windows 存不下"),
            ("nul.2026", "“nul.2026”是 Windows 的设备名，U 盘和 Windows 存不下"),
            ("com1", "“com1”是 Windows 的设备名，U 盘和 Windows 存不下"),
            ("Lpt9.x", "“Lpt9.x”是 Windows 的设备名，U 盘和 Windows 存不下"),
            ("合同\u{202E}fdp", "“合同\u{FFFD}fdp”有看不见的字符 U+202E"), ("合\u{200B}同", "“合\u{FFFD}同”有看不见的字符 U+200B"),
            ("\u{FEFF}合同", "“\u{FFFD}合同”有看不见的字符 U+FEFF"), ("合同\u{2028}", "“合同\u{FFFD}”以空格或点结尾，Windows 存不下"),
            ("\u{FE0F}要闻", "“\u{FE0F}要闻”有看不见的字符 U+FE0F"), ("\u{301}x", "“\u{301}x”以附加符号 U+0301 开头，它前面没有字"),
            ("\u{3000}合同", "“\u{3000}合同”以空格开头，看不出来"), ("合同\u{A0}", "“合同\u{A0}”以空格或点结尾，Windows 存不下"),
            ("a\u{85}b", "“a\u{FFFD}b”有看不见的字符 U+0085"),
        ])
    func badNames(_ name: String, _ message: String) async {
        let file = await SiteFixture("-- hedong/shigu/\(name).md --\n\(Self.record())")
        #expect(
            file.log.all.map { "\($0.check) \($0.location.path) \($0.message)" } == [
                "wrong-type hedong/shigu/\(name).md \(message)"
            ])
        let folder = await SiteFixture("-- hedong/\(name)/a.md --\n\(Self.record())")
        #expect(
            folder.log.all.filter { $0.check != "folder-without-region" }.map(\.message) == [message])
    }

    @Test(
        "The same of a tag and of an alias, at their own places",
        arguments: ["\\uFE0F要闻", "\\u0301x", "a\\u202Eb"])
    func badTags(_ name: String) async {
        let tag = await SiteFixture("-- hedong/shigu/a.md --\n\(Self.record("标签: [水利, \"\(name)\"]\n"))")
        #expect(
            tag.log.all.map { "\($0.check) \($0.location.place.line):\($0.location.place.column)" } == [
                "wrong-type 5:10"
            ])
        let alias = await SiteFixture("-- hedong/shigu/a.md --\n\(Self.record("别名: \"old/\(name)\"\n"))")
        #expect(
            alias.log.all.map { "\($0.check) \($0.location.place.line):\($0.location.place.column)" } == [
                "wrong-type 5:5"
            ])
    }

    @Test(
        "What chooses the form of a character may stand behind it, and Mongolian is written with its own signs",
        arguments: ["葛\u{E0100}城", "❤\u{FE0F}", "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ", "console", "nulou", "2026.con", "com10"])
    func goodNames(_ name: String) async {
        #expect(
            await SiteFixture("-- hedong/shigu/\(name).md --\n\(Self.record("标签: [\"\(name)\"]\n"))")
                .complaints == [])
    }

    // MARK: What the site keeps for itself

    @Test(
        "An address that the site keeps is no author's, whether the site has a page there or not",
        arguments: [
            ("kinds/x.md", "kinds/（类型目录）"), ("years/1999.md", "years/（年份目录）"), ("tags/水利.md", "tags/（标签目录）"),
            ("rankings/x.md", "rankings/（晾晒榜）"), ("search/a.md", "search/（检索页）"),
            ("search.md", "search/（检索页）"),
            ("methods/timetable.md", "methods/timetable/（一周日程表）"),
            ("hedong/shigu/years/2025.md", "hedong/shigu/years/（年份目录）"),
            ("hedong/shigu/print/x.md", "hedong/shigu/print/（打印版）"),
        ])
    func reserved(_ path: String, _ kept: String) async {
        let site = await SiteFixture("-- \(path) --\n\(Self.record())")
        #expect(
            site.log.all.map { "\($0.check) \($0.location.path): \($0.message)" } == [
                "duplicate-address \(path): \(path) 占了留给本站的地址 \(kept)"
            ])
    }

    @Test("So are aliases and attachments; a folder of many is spoken of once")
    func reservedOthers() async {
        let site = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            \(Self.record("别名: [tags/jiu, search]\n附件: print/x.pdf\n"))
            -- hedong/shigu/print/x.pdf --
            x
            -- years/a.md --
            \(Self.record())
            -- years/b.md --
            \(Self.record())
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:6: hedong/shigu/a.md 的别名 占了留给本站的地址 tags/（标签目录） | 删去这个别名",
                "hedong/shigu/a.md:5:16: hedong/shigu/a.md 的别名 占了留给本站的地址 search/（检索页） | 删去这个别名",
                "hedong/shigu/a.md:6:5: hedong/shigu/print/x.pdf 占了留给本站的地址 hedong/shigu/print/（打印版） | 给文件或文件夹改名，或移到别的文件夹",
                "years/a.md:1:1: years/a.md 占了留给本站的地址 years/（年份目录）（共 2 个） | 给文件或文件夹改名，或移到别的文件夹",
            ])
    }

    @Test("No method takes a folder of rankings that is the site's, or another method's")
    func rankings() async {
        func method(_ title: String, _ more: String) -> String { "---\n类型: 工作法\n标题: \(title)\n\(more)---\n" }
        let appraisal = "考评: {分项: [{名称: 日常, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]}\n"
        let site = await SiteFixture(
            """
            -- methods/calendar.md --
            \(method("日历", appraisal))
            -- methods/timeliness.md --
            \(method("及时", appraisal))
            -- methods/a.md --
            \(method("甲", appraisal))
            -- methods/b/a.md --
            \(method("乙", appraisal))
            -- methods/c/calendar.md --
            \(method("丙", "积分: [{类别: 党员, 规则: [{事由: 参会, 分值: 2}]}]\n"))
            """)
        #expect(
            site.complaints == [
                "methods/b/a.md:1:1: 地址重复：晾晒榜“a”有两个来源，methods/a.md 和 methods/b/a.md | 给 methods/b/a.md 改一个文件名",
                "methods/calendar.md:1:1: 地址重复：晾晒榜“calendar”有两个来源，本站的公开月历 和 methods/calendar.md | 给 methods/calendar.md 改一个文件名",
                "methods/timeliness.md:1:1: 地址重复：晾晒榜“timeliness”有两个来源，本站的按时公开榜 和 methods/timeliness.md | 给 methods/timeliness.md 改一个文件名",
            ])
    }
}
