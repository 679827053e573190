import Testing

@testable import Documents

@Suite struct MarkdownPageTests {
    @Test func headingsHaveIdsAndPlaces() {
        let body = """
            ## 二〇二六年 收支（一）
              ## 概况
            ## *概况*
            ## 概况-2
            ## 概况
            ### ！？
            甲，
            乙 `A_b`
            ---
            """
        let (markdown, _) = page(body, firstLine: 5)
        #expect(
            markdown.headings == [
                .init(level: 2, id: "二〇二六年-收支一", text: "二〇二六年 收支（一）", place: Place(line: 5, column: 1)),
                .init(level: 2, id: "概况", text: "概况", place: Place(line: 6, column: 3)),
                .init(level: 2, id: "概况-2", text: "概况", place: Place(line: 7, column: 1)),
                .init(level: 2, id: "概况-2-2", text: "概况-2", place: Place(line: 8, column: 1)),
                .init(level: 2, id: "概况-3", text: "概况", place: Place(line: 9, column: 1)),
                .init(level: 3, id: "_section", text: "！？", place: Place(line: 10, column: 1)),
                .init(level: 2, id: "甲乙-A_b", text: "甲，乙 A_b", place: Place(line: 11, column: 1)),
            ])
        #expect(pageHTML("## *概* 况\n") == "<h2 id=\"概-况\"><em>概</em> 况</h2>\n")
    }

    @Test func aNumberedIdIsNeverTakenTwice() {
        #expect(page("# 甲-2\n# 甲\n# 甲").markdown.headings.map(\.id) == ["甲-2", "甲", "甲-3"])
    }

    @Test func headingsGoBelowThePagesOwn() {
        #expect(
            pageHTML("## b\n> # a\n\n###### f")
                == "<h3 id=\"_b\">b</h3>\n<blockquote>\n<h2 id=\"_a\">a</h2>\n</blockquote>\n<h6 id=\"_f\">f</h6>\n"
        )
        #expect(page("## b\n> # a\n\n###### f").markdown.headings.map(\.level) == [3, 2, 6])
        #expect(pageHTML("## b") == "<h2 id=\"_b\">b</h2>\n")
    }

    @Test func destinationsInsideTheBoardAreLeftOpen() {
        let body = """
            见[一](../甲/一.md)、[二](#节)、
            [三](/三 "题")和![四](图.png)。

            - [五](//host/a) [六][r] [七](a&amp;b)

            [r]: 六.md
            """
        let (markdown, log) = page(body, firstLine: 3)
        #expect(log.all == [])
        #expect(
            markdown.links.map { "\($0.destination) \($0.isImage) \($0.place.line):\($0.place.column)" } == [
                "../甲/一.md false 3:6", "#节 false 3:21", "/三 false 4:5", "图.png true 4:18",
                "//host/a false 6:7", "六.md false 6:3", "a&b false 6:3",
            ])
        #expect(markdown.links.allSatisfy { markdown.html[$0.offset - 1] == UInt8(ascii: "\"") })
        #expect(markdown.links.allSatisfy { markdown.html[$0.offset] == UInt8(ascii: "\"") })
        let html = String(
            decoding: markdown.html { $0.isImage ? nil : "/x?a&\"" + $0.destination }, as: UTF8.self)
        #expect(
            html.hasPrefix(
                "<p>见<a href=\"/x?a&amp;&quot;../甲/一.md\">一</a>、<a href=\"/x?a&amp;&quot;#节\">二</a>、"
                    + "<a href=\"/x?a&amp;&quot;/三\" title=\"题\">三</a>和。</p>\n"))
    }

    @Test(arguments: [
        ("[a](https://a.cn/村)", "<a href=\"https://a.cn/%E6%9D%91\">a</a>"),
        ("<HTTP://a.cn>", "<a href=\"HTTP://a.cn\">HTTP://a.cn</a>"),
        ("<a@b.cn>", "<a href=\"mailto:a@b.cn\">a@b.cn</a>"),
        ("[a](tel:0310)", "<a href=\"tel:0310\">a</a>"),
        ("[a](村:一)", "<a href=\"[村:一]\">a</a>"),
        ("[a](2026:1)", "<a href=\"[2026:1]\">a</a>"),
        ("[a](.x:1)", "<a href=\"[.x:1]\">a</a>"),
        ("[a](a/b:c)", "<a href=\"[a/b:c]\">a</a>"),
        ("[a]()", "<a href=\"[]\">a</a>"),
        ("[a](ftp://x)", "<a href=\"\">a</a>"),
        ("[a](java\\script&#58;x)", "<a href=\"\">a</a>"),
        ("[a](java&#9;script:x)", "<a href=\"\">a</a>"),
        ("[a](&#1;javascript:x)", "<a href=\"\">a</a>"),
        ("![a](data:image/png;x)", "<img src=\"\" alt=\"a\" />"),
    ])
    func onlyFourSchemesArePublished(body: String, html: String) {
        #expect(pageHTML(body) == "<p>\(html)</p>\n")
    }

    @Test func aRefusedSchemeIsReported() {
        let warning = Diagnostic(
            .warning, "link-scheme", at: SourceLocation("村/公告.md", Place(line: 2, column: 7)),
            "javascript: 开头的地址不予发布，此处链接留空", help: "链接可用 http、https、mailto、tel 开头，或写站内路径。")
        #expect(page("甲，\n乙 [a](JavaScript:x)").log.all == [warning])
        #expect(page("[a](JavaScript:x)").markdown.links == [])
    }

    @Test func aTableScrollsAndIsAnnounced() {
        let html = pageHTML("| 项目 | **金额** |\n| :-: | ---: |\n| [路](a.md) | 1,234.50 |\n\n| a |\n| - |\n")
        #expect(
            html == """
                <div class="scroll" tabindex="0" role="region" aria-label="项目、金额"><table>
                <thead>
                <tr>
                <th scope="col">项目</th>
                <th scope="col" class="n"><strong>金额</strong></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td><a href="[a.md]">路</a></td>
                <td class="n">1,234.50</td>
                </tr>
                </tbody>
                </table></div>
                <div class="scroll" tabindex="0" role="region" aria-label="a"><table>
                <thead>
                <tr>
                <th scope="col">a</th>
                </tr>
                </thead>
                </table></div>

                """)
    }

    /// What each table of a body is called by who hears it.
    private func names(_ body: String) -> [String] {
        pageHTML(body).split(separator: "aria-label=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func aTableIsCalledByTheHeadingAboveItElseByItsHeads() {
        let table = "\n|甲|*乙*||丙|丁|\n|-|-|-|-|-|\n\n"
        #expect(names(table) == ["甲、乙、丙等"])
        #expect(names(table + table) == ["甲、乙、丙等", "甲、乙、丙等，第2张表"])
        #expect(
            names("## 收支\n\(table)\(table)## 债务\n\(table)## 收支\n\(table)") == [
                "收支", "收支，第2张表", "债务", "收支，第3张表",
            ])
        #expect(names("|||\n|-|-|\n|一|二|\n") == ["表格"])
        #expect(names("|a \\| b|\n|-|\n") == ["a | b"])
    }

    @Test func cellsAreTextWithPlaces() throws {
        let (markdown, _) = page(
            "说明。\n| 项目 | 金额 |\n|-|-|\n| **村。**道 `a\\|b` | [乙](x.md) | 多 |\n|甲\n", firstLine: 9)
        #expect(markdown.tables.count == 1)
        let table = try #require(markdown.tables.first)
        #expect(
            table.header == [
                Located("项目", at: Place(line: 10, column: 3)), Located("金额", at: Place(line: 10, column: 8)),
            ])
        #expect(
            table.rows == [
                [
                    Located("村。道 a|b", at: Place(line: 12, column: 3)),
                    Located("乙", at: Place(line: 12, column: 20)),
                ],
                [
                    Located("甲", at: Place(line: 13, column: 2)),
                    Located("", at: Place(line: 13, column: 3)),
                ],
            ])
        #expect(markdown.links.map(\.place) == [Place(line: 12, column: 24)])
    }
}
