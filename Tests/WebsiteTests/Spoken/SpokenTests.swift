import Testing

@testable import Website

@Suite("What is read out")
struct SpokenTests {
    @Test(
        "Figures are said in words",
        arguments: [
            ("0", "零"), ("10", "十"), ("15", "十五"), ("20", "二十"), ("101", "一百零一"), ("110", "一百一十"),
            ("1000", "一千"), ("1001", "一千零一"), ("10050", "一万零五十"), ("12300", "一万二千三百"),
            ("100000", "十万"), ("150000", "十五万"), ("1002003", "一百万二千零三"), ("100000000", "一亿"),
            ("100020003", "一亿零二万零三"), ("99999999999999999", "九九九九九九九九九九九九九九九九九"),
        ])
    func counts(_ digits: String, _ words: String) { #expect(Spoken.count(digits) == words) }

    @Test(
        "Days, amounts, shares, times and numbers of telephones are said as people say them",
        arguments: [
            ("2026-03-05", "二〇二六年三月五日"), ("2026年3月5日", "二〇二六年三月五日"), ("2026-03", "二〇二六年三月"),
            ("12,300.50 元", "一万二千三百元五角"), ("0.05 元", "五分"), ("3.05元", "三元零五分"), ("8.00 元", "八元"),
            ("18.6 万元", "十八点六万元"), ("7.20 亩", "七点二零亩"), ("78.7%", "百分之七十八点七"), ("2/3", "三分之二"),
            ("8:30—12:00", "八点三十分到十二点"), ("9:05", "九点零五分"), ("1—10月", "一到十月"), ("第35条", "第三十五条"),
            ("电话 0399-8360211", "电话零三九九，八三六零二一一"), ("石谷村〔2026〕3号", "石谷村二〇二六三号"),
            ("2 人到会", "两人到会"), ("2组", "二组"), ("2月", "二月"), ("-5 分", "负五分"), ("SS-26-03", "SS，二六，零三"),
        ])
    func texts(_ text: String, _ words: String) { #expect(SpokenText(text).text == words) }

    @Test("A masked name is said with 某, marks are pauses or nothing, and of two pauses the longer stays")
    func marks() {
        #expect(SpokenText("王* 和张*三").text == "王某和张某三")
        #expect(SpokenText("“清理”（石谷川），排洪沟").text == "清理，石谷川，排洪沟")
        #expect(SpokenText("一、二（三）。").text == "一、二，三。")
        #expect(SpokenText("ABC def").text == "ABC def")
    }

    @Test("Markup is read by paragraphs; a table is told of, and what is too long breaks off and says so")
    func markup() {
        let html: HTML =
            "<h2>何时</h2><p>每月 <b>5</b> 日 &amp; 逢<a href=\"x\">集</a></p><table><tr><td>9</td></tr></table><ul><li>甲</li><li>乙</li></ul>"
        #expect(SpokenMarkup(html).lines == ["何时", "每月五日和逢集", "表里的内容请看公开栏。", "甲", "乙"])
        let long = HTML(markup: Array(String(repeating: "<p>字</p>", count: 100).utf8))
        #expect(SpokenMarkup(long, most: 30).lines == Array(repeating: "字", count: 11) + ["后面还有，请看公开栏。"])
    }

    private static let record = """
        -- hedong/shigu/lu.md --
        ---
        类型: 四议两公开
        标题: 硬化2组巷道
        日期: 2026-03-05
        金额: 12,300.50
        四议:
          提议: {日期: 2026-03-01, 应到: 5, 实到: 5, 同意: 5}
          商议: {日期: 2026-03-02, 应到: 9, 实到: 8, 同意: 8}
          审议: {日期: 2026-03-03, 应到: 30, 实到: 22, 同意: 20}
          决议: {日期: 2026-03-04, 应到: 30, 实到: 28, 同意: 26, 反对: 2}
        公开: {决议: {起: 2026-03-05, 止: 2026-03-20}}
        ---

        张*三等 12 户门前的路，长 820 米。

        """

    @Test("A board that wants it has a text beside each decision; others have none, and no link to one")
    func pages() async throws {
        let wanting = await SiteFixture(
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n输出: [广播]\n" + Self.record)
        let text = try wanting.text("hedong/shigu/lu/listen.txt")
        for line in [
            "石谷村，四议两公开。", "硬化二组巷道。", "二〇二六年三月四日，村民代表会议决议，应到三十人，实到二十八人，二十六人同意，两人反对。",
            "金额一万二千三百元五角。", "张某三等十二户门前的路，长八百二十米。", "决议公开，从二〇二六年三月五日到二〇二六年三月二十日。",
        ] { #expect(text.contains(line + "\n"), "\(line) in \(text)") }
        #expect(try wanting.text("hedong/shigu/lu/index.html").contains("<a href=\"listen.txt\">"))
        #expect(!text.contains("*") && !text.contains("<"))

        let other = await SiteFixture("-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n" + Self.record)
        #expect(!other.paths.contains { $0.hasSuffix("listen.txt") })
        #expect(try !other.text("hedong/shigu/lu/index.html").contains("listen.txt"))
    }
}
