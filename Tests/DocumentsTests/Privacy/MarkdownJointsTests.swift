import Testing

@testable import Documents

@Suite("where Markdown joins what its source parts")
struct MarkdownJointsTests {
    static let identity = "11010519491231002X"

    @Test(
        "what a mark parts in the source and not on the page",
        arguments: [
            "[110105](x.pdf)19491231002X", "110105[19491231002X](x.pdf)", "[110105][a]19491231002X",
            "110105![](a.png)19491231002X", "110105<19491231002X@example.cn>",
            "- 110105194912\n- 31002X", "1. 110105194912\n2. 31002X", "> 110105194912\n>\n> - 31002X",
            "110105194912\n\n---\n\n31002X", "110105194912\n=====\n31002X", "# 110105194912\n\n## 31002X",
            "| 110105194912 |\n| --- |\n| 31002X |", "110105194912\n\n[a]: https://example.cn\n\n31002X",
            "手机 1380013800*", "13800138***，王五", "138001380\\*0",
            "```\n110105194912\n```\n\n~~~text\n31002X\n~~~", "１１０１０５１９４９１２\n\n+ **31002X**",
        ])
    func joints(_ source: String) {
        #expect(MarkdownJoints.mayJoin(Array(source.utf8)))
    }

    @Test(
        "an ordinary text",
        arguments: [
            "## 一、事项说明\n\n经2026年3月1日会议商议。\n\n## 二、资金\n\n| 序号 | 金额 |\n| --- | ---: |\n| 1 | 95213.71 |\n| 2 | 47081.21 |\n",
            "- 监督电话：0310-8360000\n- 受理部门：[村务监督委员会](https://example.gov.cn/)\n",
            "共 3 项。\n\n1. 第一项\n2. 第二项\n", "",
        ])
    func none(_ source: String) {
        #expect(!MarkdownJoints.mayJoin(Array(source.utf8)))
    }

    /// Whatever stands between two parts of a number: where the page shows one and the source does not, that there may be one is known.
    @Test("no joint is missed, by chance")
    func random() {
        let pieces = [
            "\n", "\n\n", " ", "- ", "+ ", "* ", "1. ", "2) ", "> ", "# ", "## ", "---\n", "***\n", "===\n",
            "| ", " |", "| --- |", "[", "](u)", "](<u v>)", "][a]", "![", "](i.png)", "<", ">", "<b>", "</b>",
            "<!-- a -->", "`", "```\n", "~~~ a\n", "**", "_", "~~", "\\", "&nbsp;", "&#49;", "村", "，", "。",
            "[a]: u\n", "1", "　", "x", "  \n",
        ]
        var random = SeededNumbers(seed: 20_261_127)
        var joined = 0
        for _ in 0..<30_000 {
            let cut = Int.random(in: 1..<18, using: &random)
            var source = String(Self.identity.prefix(cut))
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                source += pieces.randomElement(using: &random) ?? ""
            }
            source += Self.identity.dropFirst(cut)
            if Bool.random(using: &random) {
                source = (pieces.randomElement(using: &random) ?? "") + source
                source += pieces.randomElement(using: &random) ?? ""
            }
            let text = Array(source.utf8)
            var log = Diagnostics()
            let page = Markdown(parsing: text[...], path: "a.md", firstLine: 1, style: .page, into: &log)
            let isShown = PrivateNumber.all(in: page.html, as: .html).contains { $0.digits == Self.identity }
            let isWritten = PrivateNumber.all(in: text, as: .markdown).contains { $0.digits == Self.identity }
            guard isShown, !isWritten else { continue }
            joined += 1
            #expect(MarkdownJoints.mayJoin(text), "\(source)")
        }
        #expect(joined > 100)
    }

    @Test("long ones take no longer than they are")
    func long() {
        for unit in ["](", "\n", "<", "1\n>", "![", "\n- ", "*"] {
            _ = MarkdownJoints.mayJoin(Array(String(repeating: unit, count: 300_000).utf8))
        }
    }
}
