import Testing

@testable import Website

@Suite("Running text as paper sets it")
struct PaperProseTests {
    @Test(
        "No blank between a figure and a character, no line's end between a figure and what it counts",
        arguments: [
            ("预算 2,420 元，6 月 24 日前", "预算[2,420元]，[6月][24日]前"),
            ("占 86.1% 以上，宽3.5米", "占[86.1%以]上，宽[3.5米]"),
            ("村“两委” 3 人 A 组", "村“两委” [3人] A 组"),
            ("<b>12</b> 户，共 <b>3</b>户", "<b>12</b> 户，共 <b>3</b>户"),
            ("<code>共 3 户</code>与 3 户", "<code>共 3 户</code>与[3户]"),
            (
                "<table><td><code>a</code>共 3 户</td></table>3 户",
                "<table><td><code>a</code>共 3 户</td></table>[3户]"
            ),
            ("电话 0399-8360211，3", "电话0399-8360211，3"),
        ])
    func prose(_ text: String, _ set: String) {
        var html = HTML()
        html.append(markup: Array(text.utf8)[...])
        let expected = set.replacing("[", with: "<span class=\"whole\">").replacing("]", with: "</span>")
        #expect(String(decoding: html.setForPaper.bytes, as: UTF8.self) == expected)
    }
}
