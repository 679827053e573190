import Testing

@testable import Documents

/// A body as our pages show it.
func page(_ body: String, firstLine: Int = 1) -> (markdown: Markdown, log: Diagnostics) {
    var log = Diagnostics()
    let markdown = Markdown(
        parsing: Array(body.utf8)[...], path: "村/公告.md", firstLine: firstLine, style: .page, into: &log)
    return (markdown, log)
}

/// The HTML of a body as our pages show it, every destination in brackets.
func pageHTML(_ body: String) -> String {
    String(decoding: page(body).markdown.html { "[\($0.destination)]" }, as: UTF8.self)
}

/// The HTML of a body as `cmark` would print it.
func plainHTML(_ body: String) -> String {
    var log = Diagnostics()
    let markdown = Markdown(parsing: Array(body.utf8)[...], path: "a.md", style: .commonMark, into: &log)
    return String(decoding: markdown.html, as: UTF8.self)
}

@Suite struct MarkdownTests {
    @Test func blocksAndInlinesAreThoseOfCommonMark() {
        let body = """
            事项说明
            ===
            资金来源：*上级*补助 `A&B` <b>原始</b>\\
            下一行

            3. 甲
            4. 乙

            - 松

            - 散

            > 引文

            ```csv 表
            a<b
            ```

            ![图 *说明*](a.png "题") [空](b "")

            ***
            """
        let html = """
            <h1>事项说明</h1>
            <p>资金来源：<em>上级</em>补助 <code>A&amp;B</code> <!-- raw HTML omitted -->原始<!-- raw HTML omitted --><br />
            下一行</p>
            <ol start="3">
            <li>甲</li>
            <li>乙</li>
            </ol>
            <ul>
            <li>
            <p>松</p>
            </li>
            <li>
            <p>散</p>
            </li>
            </ul>
            <blockquote>
            <p>引文</p>
            </blockquote>
            <pre><code class="language-csv">a&lt;b
            </code></pre>
            <p><img src="a.png" alt="图 说明" title="题" /> <a href="b" title="">空</a></p>
            <hr />

            """
        #expect(plainHTML(body) == html)
    }

    @Test func plainStyleKeepsDestinationsAsLibcmarkDoes() {
        #expect(
            plainHTML("[a](村/一.md?a=1&b)") == "<p><a href=\"%E6%9D%91/%E4%B8%80.md?a=1&amp;b\">a</a></p>\n")
        #expect(plainHTML("[a](JavaScript:x)") == "<p><a href=\"\">a</a></p>\n")
        #expect(plainHTML("![a](data:image/png;b)") == "<p><img src=\"data:image/png;b\" alt=\"a\" /></p>\n")
        #expect(plainHTML("![a](data:text/html;b)") == "<p><img src=\"\" alt=\"a\" /></p>\n")
    }

    @Test func nothingIsRenderedAsNothing() {
        #expect(plainHTML("") == "")
        #expect(plainHTML("\u{FEFF}") == "")
        #expect(plainHTML("\u{FEFF}# 题") == "<h1>题</h1>\n")
        #expect(page("").markdown.headings == [])
    }

    @Test func reservedCharactersAreRefusedAtTheirPlace() {
        let (markdown, log) = page("第一行\n村\u{E001}民 \u{E000}", firstLine: 12)
        #expect(markdown.html == [])
        #expect(
            log.all == [
                Diagnostic(
                    .error, "markdown-character", at: SourceLocation("村/公告.md", Place(line: 13, column: 2)),
                    "U+E001 是排版内部使用的字符，正文中不能出现", help: "此处有一个看不见的私用区字符，请删去后重新输入该处文字。")
            ])
        #expect(page("\u{E000}").log.all.first?.message == "U+E000 是排版内部使用的字符，正文中不能出现")
        #expect(page("\u{E002}\u{E003}").log.all == [])
    }

    @Test func hugeAndDeepBodiesAreRead() {
        let deep = String(repeating: ">", count: 10_000)
        #expect(
            plainHTML(deep + "深").hasSuffix(
                "<p>深</p>\n" + String(repeating: "</blockquote>\n", count: 10_000)))
        let brackets = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        #expect(plainHTML(brackets) == "<p>\(brackets)</p>\n")
        let line = String(repeating: "村", count: 100_000)
        #expect(plainHTML(line) == "<p>\(line)</p>\n")
        let row = String(repeating: "|甲", count: 20) + "|\n"
        let table = row + String(repeating: "|-", count: 20) + "|\n" + String(repeating: row, count: 500)
        #expect(page(table).markdown.tables.first?.rows.count == 500)
    }

    @Test func aTableThatRaggedRowsWouldSwellIsText() {
        let wide =
            String(repeating: "|a", count: 1_000) + "|\n" + String(repeating: "|-", count: 1_000) + "|\n"
        #expect(page(wide + String(repeating: "|x|\n", count: 500)).markdown.tables.count == 1)
        #expect(page(wide + String(repeating: "|x|\n", count: 501)).markdown.tables.count == 0)
    }
}
