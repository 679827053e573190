import Testing

@testable import Website

@Suite("Running text as paper sets it")
struct PaperProseTests {
    @Test(
        "No blank between a figure and a character, no line's end between a figure and what it counts",
        arguments: [
            ("预算 2,420 元，6 月 24 日前", "预算2,420\u{2060}元，6\u{2060}月24\u{2060}日前"),
            ("占 86.1% 以上", "占86.1%\u{2060}以上"),
            ("村“两委” 3 人 A 组", "村“两委” 3\u{2060}人 A 组"),
            ("<b>12</b> 户，共 <b>3</b>户", "<b>12</b> 户，共 <b>3</b>户"),
            ("<code>共 3 户</code>与 3 户", "<code>共 3 户</code>与3\u{2060}户"),
            ("<table><td><code>a</code>共 3 户</td></table>", "<table><td><code>a</code>共 3 户</td></table>"),
            ("<table><td>共 3 户</td></table>3 户", "<table><td>共 3 户</td></table>3\u{2060}户"),
        ])
    func prose(_ text: String, _ set: String) {
        var html = HTML()
        html.append(markup: Array(text.utf8)[...])
        #expect(String(decoding: html.setForPaper.bytes, as: UTF8.self) == set)
    }
}
