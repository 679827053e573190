import Testing

@testable import Documents

@Suite struct MarkdownEmphasisTests {
    @Test(arguments: [
        ("**第一条。**村民", "<strong>第一条。</strong>村民"),
        ("这是**我想做的事。**所以继续。**「刻舟求剑」**的故事", "这是<strong>我想做的事。</strong>所以继续。<strong>「刻舟求剑」</strong>的故事"),
        ("经**（草案）**审议", "经<strong>（草案）</strong>审议"),
        ("村**“两委”**会议", "村<strong>“两委”</strong>会议"),
        ("*甲、*乙", "<em>甲、</em>乙"),
        ("***甲。***乙", "<em><strong>甲。</strong></em>乙"),
        ("共**`12`**户", "共<strong><code>12</code></strong>户"),
        ("见**[附件](a.md)**处", "见<strong><a href=\"a.md\">附件</a></strong>处"),
        ("葛\u{E0100}**（样）**村", "葛\u{E0100}<strong>（样）</strong>村"),
        ("塚\u{FE00}**(U)**村", "塚\u{FE00}<strong>(U)</strong>村"),
        ("**스크립트(script)**라고", "<strong>스크립트(script)</strong>라고"),
    ])
    func emphasisMayEndBesideFullWidthPunctuation(body: String, html: String) {
        #expect(plainHTML(body) == "<p>\(html)</p>\n")
    }

    @Test(arguments: [
        ("**a.**b", "**a.**b"),
        ("甲\\*。乙\\*丙", "甲*。乙*丙"),
        ("\\**。甲*乙", "*<em>。甲</em>乙"),
        ("甲 ** 。乙", "甲 ** 。乙"),
        ("甲＊＊。乙", "甲＊＊。乙"),
        ("甲__。乙__丙", "甲__。乙__丙"),
    ])
    func elsewhereTheRuleIsThatOfCommonMark(body: String, html: String) {
        #expect(plainHTML(body) == "<p>\(html)</p>\n")
    }

    @Test func sentinelsLeaveNoTrace() {
        let body = "`甲**。乙` [甲**。乙](甲**。乙 \"甲**。乙\") ![甲**。乙](a)\n\n    甲**。乙\n\n~~~甲**。乙\n~~~\n"
        let html = plainHTML(body)
        #expect(
            html == """
                <p><code>甲**。乙</code> <a href="%E7%94%B2**%E3%80%82%E4%B9%99" title="甲**。乙">甲**。乙</a> \
                <img src="a" alt="甲**。乙" /></p>
                <pre><code>甲**。乙
                </code></pre>
                <pre><code class="language-甲**。乙"></code></pre>

                """)
    }

    @Test(arguments: [
        ("甲，\n乙", "甲，乙"),
        ("甲\n「乙」", "甲「乙」"),
        ("一\n二\n三", "一二三"),
        ("かな\nカナ", "かなカナ"),
        ("甲**乙**\n*丙*", "甲<strong>乙</strong><em>丙</em>"),
        ("*甲\n[乙](u)*", "<em>甲<a href=\"u\">乙</a></em>"),
        ("甲[](u)\n[](u)乙", "甲<a href=\"u\"></a><a href=\"u\"></a>乙"),
        ("甲”\n乙", "甲”乙"),
        ("甲……\n“乙", "甲……\n“乙"),
        ("ＡＢ\n乙", "ＡＢ乙"),
        ("甲\nabc", "甲\nabc"),
        ("甲\n12", "甲\n12"),
        ("abc\n乙", "abc\n乙"),
        ("한글\n한글", "한글\n한글"),
        ("甲\n한글", "甲\n한글"),
        ("”\nabc", "”\nabc"),
        ("甲\n![乙](u)丙", "甲\n<img src=\"u\" alt=\"乙\" />丙"),
        ("![甲\n乙](u) ![a\nb](u)", "<img src=\"u\" alt=\"甲乙\" /> <img src=\"u\" alt=\"a b\" />"),
        ("甲  \n乙", "甲<br />\n乙"),
        ("😀\n甲", "😀\n甲"),
    ])
    func aLineBreakBetweenWideCharactersIsNoSpace(body: String, html: String) {
        #expect(plainHTML(body) == "<p>\(html)</p>\n")
    }
}
