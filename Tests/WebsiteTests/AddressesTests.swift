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
            \(Self.record("别名: [sitemap.xml, robots.txt/x, hedong/shigu/b/index.html/x]\n附件: b\n"))
            -- hedong/shigu/b.md --
            \(Self.record())
            -- hedong/shigu/b --
            x
            """)
        #expect(
            site.complaints == [
                "404.html/x.md:1:1: 404.html/x/index.html 与 本站的404 页 的 404.html，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:5:6: sitemap.xml/index.html 与 本站的站点地图 的 sitemap.xml，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:5:19: robots.txt/x/index.html 与 本站的robots.txt 的 robots.txt，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:5:33: hedong/shigu/b/index.html/x/index.html 与 hedong/shigu/b.md 的 hedong/shigu/b/index.html，一个是文件，一个是文件夹 | \(Self.help)",
                "hedong/shigu/a.md:6:5: hedong/shigu/b 与 hedong/shigu/b.md 的 hedong/shigu/b/index.html，一个是文件，一个是文件夹 | \(Self.help)",
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
                "hedong/shigu/a.md:1:1: “?”有 ? ，U 盘和 Windows 存不下 | 改名，去掉 < > : \" | ? * \\",
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
            \(Self.record("附件: [b.SVG, b.md, ../../board.yml, 表.csv]\n"))
            [页](b.html) ![图](b.SVG) [表](表.csv)
            -- hedong/shigu/b.md --
            \(Self.record())
            -- hedong/shigu/b.SVG --
            x
            -- hedong/shigu/b.html --
            x
            -- hedong/shigu/表.csv --
            甲
            """)
        #expect(
            site.complaints == [
                "hedong/shigu/a.md:5:6: “b.SVG”会在浏览器里运行，不予发布 | 另存为 PDF 或图片",
                "hedong/shigu/a.md:5:13: “b.md”是本站的源文件，不作附件 | 附件用 PDF、图片或表格；要指向一页，在正文里写链接",
                "hedong/shigu/a.md:5:19: “board.yml”是本站的源文件，不作附件 | 附件用 PDF、图片或表格；要指向一页，在正文里写链接",
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
}
