import Documents
import Testing

@Suite("Telephone numbers in bodies are dialled at a tap")
struct MarkdownTelephonesTests {
    private static func link(_ number: String) -> String {
        "<a class=\"whole tel\" href=\"tel:\(number)\">\(number)</a>"
    }

    @Test(
        "An area code, a hyphen and seven or eight digits",
        arguments: [
            ("打 0399-8360200。", "打 \(link("0399-8360200"))。"),
            ("010-12345678", link("010-12345678")),
            ("0399-8360200、0399-8360300", "\(link("0399-8360200"))、\(link("0399-8360300"))"),
            ("**0399-8360200**", "<strong>\(link("0399-8360200"))</strong>"),
            ("<&0399-8360200\"", "&lt;&amp;\(link("0399-8360200"))&quot;"),
            ("－0399-8360200－", "－\(link("0399-8360200"))－"),
        ])
    func numbers(_ body: String, _ html: String) {
        #expect(pageHTML(body) == "<p>\(html)</p>\n")
    }

    @Test(
        "What is longer, shorter or part of something else is text",
        arguments: [
            "2026-0399-8360200", "0399-8360200-3", "0399-836020", "0399-836020012", "00399-8360200",
            "399-8360200", "A0399-8360200",
            "0399-8360200号a"
                .replacing("号", with: ""), "HT/0399-8360200", "0399－8360200", "2026-10-31", "0399-",
            "-8360200", "-",
        ])
    func others(_ body: String) {
        #expect(pageHTML("甲\(body)") == "<p>甲\(body)</p>\n")
    }

    @Test("In a link, in code and in a picture's words nothing is dialled")
    func elsewhere() {
        #expect(
            pageHTML("[打 0399-8360200](tel:0399-8360200)")
                == "<p><a href=\"tel:0399-8360200\">打 0399-8360200</a></p>\n")
        #expect(pageHTML("`0399-8360200`") == "<p><code>0399-8360200</code></p>\n")
        #expect(pageHTML("![0399-8360200](a.png)") == "<p><img src=\"[a.png]\" alt=\"0399-8360200\" /></p>\n")
        #expect(
            pageHTML("[甲](a.md)0399-8360200")
                == "<p><a href=\"[a.md]\">甲</a>\(Self.link("0399-8360200"))</p>\n")
        #expect(plainHTML("0399-8360200") == "<p>0399-8360200</p>\n")
    }

    @Test("In the cell of a table, marked or not")
    func cells() {
        let html = pageHTML("| 单位 | 电话 |\n| - | - |\n| 镇 | 0399-8360200 |\n| 县 | **0399-8360100** |\n")
        #expect(html.contains("<td>\(Self.link("0399-8360200"))</td>"))
        #expect(html.contains("<td><strong>\(Self.link("0399-8360100"))</strong></td>"))
    }
}
