import Testing

@testable import Documents

/// A table in a form that is short to write: a string for each row, `¦` between its cells.
private func table(_ rows: String...) -> String {
    var html = "<table>\n<thead>\n"
    for (index, row) in rows.enumerated() {
        if index == 1 { html += "<tbody>\n" }
        let tag = index == 0 ? "th" : "td"
        let cells = row.split(separator: "¦", omittingEmptySubsequences: false)
        html += "<tr>\n" + cells.map { "<\(tag)>\($0)</\(tag)>\n" }.joined() + "</tr>\n"
        if index == 0 { html += "</thead>\n" }
    }
    return html + (rows.count > 1 ? "</tbody>\n" : "") + "</table>\n"
}

@Suite struct MarkdownTableTests {
    @Test func cellsAreDividedByPipes() {
        #expect(plainHTML("| a | b |\n| - | - |\n| 1 | 2 |") == table("a¦b", "1¦2"))
        #expect(plainHTML("a|b\n-|-\n1|2") == table("a¦b", "1¦2"))
        #expect(plainHTML("|a|\n|-|\n||") == table("a", ""))
        #expect(plainHTML("|a|b|\r\n|-|-|\r\n|1|2|\r\n") == table("a¦b", "1¦2"))
        #expect(plainHTML("|a|\n|-|\n| > \"x\" |") == table("a", "&gt; &quot;x&quot;"))
    }

    @Test func raggedRowsAreFilledAndCut() {
        #expect(plainHTML("|a|b|\n|-|-|\n|1|\n|1|2|3|\nx") == table("a¦b", "1¦", "1¦2", "x¦"))
    }

    @Test func columnsAreAligned() {
        #expect(
            plainHTML("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|") == """
                <table>
                <thead>
                <tr>
                <th align="left">a</th>
                <th align="center">b</th>
                <th align="right">c</th>
                <th>d</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td align="left">1</td>
                <td align="center">2</td>
                <td align="right">3</td>
                <td>4</td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test func cellsHoldInlines() {
        #expect(
            plainHTML("|**甲。**乙|`c`|\n|-|-|\n|[r]|*x*\\|y|\n|`a\\|b`|&copy;|\n\n[r]: /u")
                == table(
                    "<strong>甲。</strong>乙¦<code>c</code>", "<a href=\"/u\">r</a>¦<em>x</em>|y",
                    "<code>a|b</code>¦©"))
        #expect(plainHTML("|a|\n|-|\n|\\\\\\||\n|x\\\\|") == table("a", "\\|", "x|"))
        #expect(plainHTML("|**a|b**|\n|-|-|") == table("**a¦b**"))
        #expect(plainHTML("|# a|\n|-|\n|- *b*|") == table("# a", "- <em>b</em>"))
    }

    @Test func aDelimiterRowHasAsManyCellsAsTheHeader() {
        #expect(plainHTML("|a|b|\n|-|") == "<p>|a|b|\n|-|</p>\n")
        #expect(plainHTML("|a|b|\n|-|-|-|\n|-|-|-|") == "<p>|a|b|</p>\n" + table("-¦-¦-"))
        #expect(plainHTML("|a|\n|-||") == "<p>|a|\n|-||</p>\n")
        #expect(plainHTML("a\n-") == "<h2>a</h2>\n")
        #expect(plainHTML("```\n|a|\n|-|\n```") == "<pre><code>|a|\n|-|\n</code></pre>\n")
    }

    @Test func aTableMayFollowAParagraphsLines() {
        #expect(plainHTML("甲\n乙\n|a|\n|-|\n|1|") == "<p>甲乙</p>\n" + table("a", "1"))
        #expect(plainHTML("甲\n      |a|\n|-|") == "<p>甲</p>\n" + table("a"))
        #expect(plainHTML("甲\n2. x|\n-|") == "<p>甲</p>\n" + table("2. x"))
        #expect(plainHTML("[r]: /u\n|[r]|\n|-|") == table("<a href=\"/u\">r</a>"))
    }

    @Test(arguments: [
        ("\n甲", "<p>甲</p>\n"),
        ("> 甲", "<blockquote>\n<p>甲</p>\n</blockquote>\n"),
        ("# 甲", "<h1>甲</h1>\n"),
        ("---", "<hr />\n"),
        ("- 甲", "<ul>\n<li>甲</li>\n</ul>\n"),
        ("2. 甲", "<ol start=\"2\">\n<li>甲</li>\n</ol>\n"),
        ("-", "<ul>\n<li></li>\n</ul>\n"),
        ("    甲", "<pre><code>甲\n</code></pre>\n"),
        ("<div>", "<!-- raw HTML omitted -->\n"),
        ("<b>", "<!-- raw HTML omitted -->\n"),
        ("|", "<p>|</p>\n"),
    ])
    func aTableEndsWhereAnotherBlockBegins(body: String, html: String) {
        #expect(plainHTML("|a|\n|-|\n|1|\n" + body) == table("a", "1") + html)
    }

    @Test func anUnderlineIsARow() {
        #expect(plainHTML("|a|\n|-|\n===\n|1|\n\n甲") == table("a", "===", "1") + "<p>甲</p>\n")
        #expect(plainHTML("|a|\n|-|\n--\n|b|\n|-|") == table("a", "--", "b", "-"))
        #expect(plainHTML("|a|\n|-|\n|1|\n---\n---") == table("a", "1") + "<hr />\n<hr />\n")
        #expect(plainHTML("|a|\n|-|\n===\n---") == table("a", "===") + "<hr />\n")
    }

    @Test func containersHoldTables() {
        #expect(plainHTML("> |a|\n>|-|\n> |1|") == "<blockquote>\n" + table("a", "1") + "</blockquote>\n")
        #expect(plainHTML("- |a|\n  |-|\n  |1|\n") == "<ul>\n<li>\n" + table("a", "1") + "</li>\n</ul>\n")
        #expect(
            plainHTML("1. 甲\n   |a|\n   |-|\n   |1|\n2. 乙")
                == "<ol>\n<li>甲\n" + table("a", "1") + "</li>\n<li>乙</li>\n</ol>\n")
        #expect(
            plainHTML("- > - |a|\n\t> |-|\n\n> 1.\t|b|\n>\t\t|-|\n")
                == "<ul>\n<li>\n<blockquote>\n<ul>\n<li>|a|\n|-|</li>\n</ul>\n</blockquote>\n</li>\n</ul>\n"
                + "<blockquote>\n<ol>\n<li>\n" + table("b") + "</li>\n</ol>\n</blockquote>\n")
    }

    @Test func aTableHasNoLazyLines() {
        #expect(
            plainHTML("> |a|\n> |-|\n> |1|\n|2|")
                == "<blockquote>\n" + table("a", "1") + "</blockquote>\n<p>|2|</p>\n")
        #expect(plainHTML("> |a|\n|-|") == "<blockquote>\n<p>|a|\n|-|</p>\n</blockquote>\n")
        #expect(plainHTML("- |a|\n  |-|\n|1|") == "<ul>\n<li>\n" + table("a") + "</li>\n</ul>\n<p>|1|</p>\n")
    }

    @Test func tablesThatMoveOneAnotherAreFound() {
        #expect(
            plainHTML("> |a|\n> |-|\n|b|\n|-|\n2. |c|\n   |-|\n")
                == "<blockquote>\n" + table("a") + "</blockquote>\n" + table("b") + "<ol start=\"2\">\n<li>\n"
                + table("c") + "</li>\n</ol>\n")
        let chain = (1...20).map { "|a|\n|-|\n\($0 + 1). |x|\n   |-|\n" }.joined()
        #expect(!plainHTML(chain).contains("<!--"))
        #expect(plainHTML("|a|\n|-|\n2. ```\n甲\n|b|\n|-|").contains("<pre><code></code></pre>"))
    }

    @Test func placesPointIntoTheAuthorsText() {
        let body = "> 甲\n> |a|\n> |-|\n> | **乙。**丙 |\n丁\n===\n\n- 戊\n  |己|\n  |-|\n  |庚|"
        let tables = page(body).markdown.tables
        #expect(
            tables.map {
                ([$0.header] + $0.rows).joined().map { "\($0.value) \($0.place.line):\($0.place.column)" }
            }
                == [["a 2:4", "乙。丙 4:5"], ["己 9:4", "庚 11:4"]])
        #expect(page(body).markdown.headings.map(\.place) == [Place(line: 5, column: 1)])
    }

    @Test(arguments: [(3, "scroll"), (4, "scroll"), (5, "scroll broad")])
    func tablesOfFiveColumnsSayOnAPageThatTheyAreBroad(_ columns: Int, _ expected: String) {
        let row = "|" + String(repeating: "a|", count: columns)
        let heads = columns == 3 ? "a、a、a" : "a、a、a等"
        let html = pageHTML("\(row)\n\(row.replacing("a", with: "-"))\n\(row)\n")
        #expect(
            html.hasPrefix(
                "<div class=\"\(expected)\" tabindex=\"0\" role=\"region\" aria-label=\"\(heads)\"><table>\n")
        )
    }
}
