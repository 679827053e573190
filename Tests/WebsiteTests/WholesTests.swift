import Testing

@testable import Website

@Suite("Headings in which no line ends where none may")
struct WholesTests {
    @Test(
        "Days, figures with their units, numbers of documents and terms of a year stay together",
        arguments: [
            ("2026年10月31日停水", "<2026年10月31日>停水"),
            ("2026年第三季度收支", "<2026年><第三季度>收支"),
            ("2026年上半年考评", "<2026年><上半年>考评"), ("石谷村〔2026〕3号文件", "石谷<村〔2026〕3号>文件"),
            ("补助3.6万元和1,234.50元", "补助<3.6万元>和<1,234.50元>"),
            ("硬化村道120米", "硬化村道<120米>"),
            ("第3组、第十二组", "<第3组、><第十二组>"),
            ("二〇二六年十一月", "<二〇二六年><十一月>"),
            // A browser keeps words, and signs with what is before them.
            ("用 Excel 表", "用 Excel 表"), ("“树根”考评", "“树根”考评"), ("四议两公开", "四议两公开"), ("", ""),
            ("石谷村 & <乙>", "石谷村 &amp; &lt;乙&gt;"),
        ])
    func held(_ text: String, _ expected: String) {
        let marked = HTML(heading: text).string
            .replacing("<span class=\"whole\">", with: "<").replacing("</span>", with: ">")
        #expect(marked == expected)
    }

    @Test("At the head of a page a line had best end behind a day or a term")
    func ends() {
        func headline(_ text: String) -> String { HTML(heading: text, endsLines: true).string }
        #expect(headline("粮铺村2026年7月财务公开表") == "粮铺村<span class=\"whole\">2026年7月</span><wbr>财务公开表")
        #expect(
            headline("2026年第三季度收支")
                == "<span class=\"whole\">2026年</span><span class=\"whole\">第三季度</span><wbr>收支")
        // Behind ten characters a line may end anywhere but before a sign that closes.
        #expect(
            headline("“村级责任清单与排序通报”2026年晾晒榜")
                == "“村级责任清单与排序<wbr>通<wbr>报”<wbr><span class=\"whole\">2026年</span><wbr>晾晒榜")
        #expect(headline("停水2026年") == "停水<span class=\"whole\">2026年</span>")
    }

    @Test("What is wider than a small telephone is broken where it must be")
    func wide() {
        #expect(HTML(heading: "共1,234,567,890,123.00元").string == "共1,234,567,890,123.00元")
    }
}
