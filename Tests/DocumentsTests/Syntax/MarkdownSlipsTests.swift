import Testing

@testable import Documents

/// What a body loses or changes is said at its place, and nothing else is.
@Suite struct MarkdownSlipsTests {
    /// `check line:column` of all that is said of a body that begins on line 7, as a record's does.
    private func found(_ body: String) -> [String] {
        page(body, firstLine: 7).log.sorted.map {
            "\($0.check) \($0.location.place.line):\($0.location.place.column)"
        }
    }

    private func only(_ body: String) -> Diagnostic? {
        let all = page(body, firstLine: 7).log.all
        return all.count == 1 ? all[0] : nil
    }

    @Test(arguments: [
        ("补贴名单：张*三、李*四，各300元。", "7:7"), ("面积3*4*5米", "7:4"), ("长*宽*高", "7:2"), ("张*，李*，王*。", "7:2"),
        ("张*（组长）、李*（会计）", "7:2"), ("*姓名、*电话为必填", "7:1"), ("138****1234、139****5678", "7:4"),
        ("尾号****1234、****5678", "7:3"), ("王**三、赵**四", "7:2"), ("张**、李**", "7:2"), ("张**（组长）、李**（会计）", "7:2"),
        ("2**3**4", "7:2"),
        ("金额：__元，日期：__", "7:4"), ("（__）元、（__）元", "7:2"), ("甲\\*乙、丙*丁、戊*己", "7:7"),
        ("第一段。\n\n- 甲\n- 张*三、李*四", "10:4"), ("| 名单 |\n| --- |\n| 张*三、李*四 |", "9:4"), (">60岁的老人", "7:1"),
        ("- >=3 户", "7:3"),
    ])
    func marksThatAreGone(body: String, place: String) {
        #expect(found(body) == ["lost-mark \(place)"])
        #expect(page(body).log.hasErrors)
    }

    @Test func aLostStarIsAnsweredByABackslash() {
        let said = only("补贴名单：张*三、李*四，各300元。")
        #expect(said?.message == "“*”成了加重的记号，不显示")
        #expect(said?.help == "要显示星号，前面加反斜线：\\*；要加重，写成 **文字**")
    }

    @Test(arguments: [
        "这是**重点**内容，共**12**户", "**第一条。**村民", "*注：以上金额不含税*", "（*必填*）", "各户**姓名、地址**必须公开", "这是**水、电**费",
        "注意**“安全”和规范**。", "张\\*三、李\\*四", "张*三", "3 * 4 * 5", "身份证510112********1269",
        "___\n\n___", "`张*三、李*四`", "> 60 岁的老人", "`<br>` 和 \\<br>", "1<2，3>2", "<https://a.cn>、<a@b.cn>",
        "<请填写>",
        "[注]：以上金额均不含税", "```\n[注]: 甲\n```", "[合同][c]、[乙]\n\n[C]: https://a.cn\n[乙]: <https://b.cn>",
        "见[合同](<合同 终稿.pdf>)、[乙](乙%20丙.pdf)、[丙](丙（一）.pdf)", "见\\[合同\\](合同 终稿.pdf)", "[1]（见后）、[2] (略)",
        "[![说明](a.png)](b.md)", "第一条 甲\n\n第二条 乙", "全县各村的公开栏、张贴点和网上的公开要同时更新，\n逾期的由乡镇督促。", "甲，\n乙",
        "甲  \n1、乙", "每平方米，\n3.5 元以上", "hello\nworld.", "##3月", "## 标题",
        "# 3 机井", "#3 机井", "\\#标题", "文字\n\n---\n\n文字", "```\n甲\n```", "    let a = 1", "1. 甲\n2. 乙",
        "1. 甲\n1. 乙\n1. 丙",
        "3. 甲\n4. 乙", "- [甲](a.md)", "2026~2027、甲~~", "反斜线写作 \\\\", "D:\\资料", "a\\_b\\.c", "乙段。\n　　丙段。", "",
    ])
    func whatIsWrittenAsItIsMeant(body: String) {
        // The one that is no heading is of its own kind.
        #expect(found(body) == (body == "##3月" ? ["accidental-heading 7:1"] : []))
    }

    @Test(arguments: [
        ("<center>\n全村停水一天\n</center>", "7:1", "“<center>”是网页标签，它和里面的文字都不显示"),
        ("通知\n\n<table><tr><td>甲</td></tr>\n</table>", "9:1", "“<table>”是网页标签，它和里面的文字都不显示"),
        ("甲<br>乙", "7:2", "“<br>”是网页标签，不显示"), ("甲<FONT color=red>乙</FONT>", "7:2", "“<font>”是网页标签，不显示"),
        ("共<XX>户", "7:2", "“<xx>”是网页标签，不显示"), ("甲</b>", "7:2", "“</b>”是网页标签，不显示"),
        ("<!-- 内部\n说明 -->", "7:1", "“<!-- -->”里的文字不显示"), ("甲<!-- 乙 -->丙", "7:2", "“<!-- -->”里的文字不显示"),
        ("<center>\n\n停水\n\n</center>", "7:1", "“<center>”是网页标签，它和里面的文字都不显示"),
        ("| <b>甲</b> |\n| --- |", "7:3", "“<b>”是网页标签，不显示"),
        ("<?php ?>", "7:1", "“<”是网页标签，它和里面的文字都不显示"),
    ])
    func rawHTML(body: String, place: String, message: String) {
        #expect(found(body) == ["raw-html \(place)"])
        #expect(only(body)?.message == message)
        #expect(only(body)?.severity == .error)
    }

    @Test(arguments: [
        ("标准如下。\n\n[注]: 以上金额均不含税", "9:1", "“[注]:”这一行不显示：它是链接的地址，没有链接用它"),
        ("[注]: 不含税\n以上。", "7:1", "“[注]:”这一行不显示：它是链接的地址，没有链接用它"),
        ("- [注]: 不含税", "7:3", "“[注]:”这一行不显示：它是链接的地址，没有链接用它"),
        ("见[合同]。\n\n[合同]: https://a.cn\n[合 同]: https://b.cn", "10:1", "“[合 同]:”这一行不显示：它是链接的地址，没有链接用它"),
        ("见[合同]。\n\n[合同]: https://a.cn\n[合同]: https://b.cn", "10:1", "“[合同]:”这一行不显示：它是链接的地址，前面已经写过"),
        ("见注[^1]。\n\n[^1]: 不含税", "9:1", "“[^1]:”不成脚注，这一行不显示"),
    ])
    func definitionsThatNobodyUses(body: String, place: String, message: String) {
        #expect(found(body) == ["unused-definition \(place)"])
        #expect(only(body)?.message == message)
    }

    @Test(arguments: [
        (
            "见[合同](合同 终稿.pdf)。", "7:7", "地址“合同 终稿.pdf”里有空格，没有成链接",
            "用尖括号括起：[合同](<合同 终稿.pdf>)，或把空格写成 %20"
        ),
        (
            "![签到](签到 表.PNG)", "7:7", "地址“签到 表.PNG”里有空格，没有成链接",
            "用尖括号括起：![签到](<签到 表.PNG>)，或把空格写成 %20"
        ),
        (
            "见[合同](合同(终稿.pdf)", "7:7", "地址“合同(终稿.pdf”写得不对，没有成链接",
            "括号要成对，或用尖括号括起：[合同](<合同(终稿.pdf>)"
        ),
        ("见[合同](合同.pdf", "7:7", "链接没有写完，缺少右括号", "写成 [文字](文件名)，写在一行里"),
        ("见[合同]（合同.pdf）", "7:7", "链接的括号是全角的，没有成链接", "写成 [合同](合同.pdf)：括号用半角，中间不空"),
        ("见[合同] (合同.pdf)", "7:8", "“]”和“(”之间有空格，没有成链接", "写成 [合同](合同.pdf)：括号用半角，中间不空"),
        ("| 见[合同](a b.pdf) |\n| --- |", "7:9", "地址“a b.pdf”里有空格，没有成链接", "用尖括号括起：[合同](<a b.pdf>)，或把空格写成 %20"),
        ("！[签到](表.PNG)", "7:7", "图片前面的“！”是全角的，成了链接", "感叹号用半角：![说明](文件名)"),
        (
            "![路](C:\\Users\\li\\照片.jpg)", "7:6", "这是自己电脑里的地址，别人打不开，图片也没有发布",
            "把图片放在本文件旁边，只写文件名：照片.jpg"
        ),
        (
            "![路](file:///D:/a/b.jpg)", "7:6", "这是自己电脑里的地址，别人打不开，图片也没有发布",
            "把图片放在本文件旁边，只写文件名：b.jpg"
        ),
        ("[合同](d:/a/b.pdf)", "7:6", "这是自己电脑里的地址，别人打不开，文件也没有发布", "把文件放在本文件旁边，只写文件名：b.pdf"),
        ("[](a.pdf)", "7:4", "链接没有文字，看不见也点不着", "在方括号里写上文字：[合同](文件名)"),
        ("[　](a.pdf)", "7:5", "链接没有文字，看不见也点不着", "在方括号里写上文字：[合同](文件名)"),
    ])
    func linksThatAreNone(body: String, place: String, message: String, help: String) {
        #expect(found(body) == ["broken-link \(place)"])
        #expect(only(body)?.message == message)
        #expect(only(body)?.help == help)
    }

    @Test(arguments: [
        ("第一条 甲\n第二条 乙", "8:1", "换行不分段，这一行会接在上一行后面"),
        ("第一条 甲\n第二条 乙\n第三条 丙", "8:1", "换行不分段，这一行会接在上一行后面（本段有 2 处）"),
        ("如下：\n（一）甲", "8:1", "换行不分段，这一行会接在上一行后面"), ("如下，\n一、甲", "8:1", "换行不分段，这一行会接在上一行后面"),
        ("如下，\n2、甲", "8:1", "换行不分段，这一行会接在上一行后面"), ("如下，\n2. 甲", "8:1", "换行不分段，这一行会接在上一行后面"),
        ("如下，\n  ①甲", "8:3", "换行不分段，这一行会接在上一行后面"), ("如下，\n• 甲", "8:1", "换行不分段，这一行会接在上一行后面"),
        ("> 如下，\n> 一、甲", "8:3", "换行不分段，这一行会接在上一行后面"), ("- 如下，\n  一、甲", "8:3", "换行不分段，这一行会接在上一行后面"),
        ("今日停水。\n明日来水。", "8:1", "换行不分段，这一行会接在上一行后面"),
        ("石谷村村民委员会\n2026年3月1日", "8:1", "换行不分段，这一行会接在上一行后面"),
        ("姓名\t金额\n张三\t300", "7:3", "用制表符分列的几行，在页面上会连成一段"),
        ("下表：\n张三\t300", "8:3", "用制表符分列的几行，在页面上会连成一段"),
        ("| 村 | 户 |\n| 石谷 | 3 |", "7:1", "这几行没有成表格，在页面上会连成一段"),
        ("｜村｜户｜\n｜石谷｜3｜", "7:1", "竖线是全角的“｜”，这几行没有成表格"),
        ("| 村 | 户 |\n｜石谷｜3｜", "7:1", "竖线是全角的“｜”，这几行没有成表格"),
        ("| 村 | 户 |\n| --- | --- |\n| 石谷 | 3 |\n有异议的请反映。", "10:1", "表格下面没有空行，这一行成了表格的一行"),
        ("| 村 |\n| --- |\n| 石谷 |\n  有异议的请反映。\n联系人：李*", "10:3", "表格下面没有空行，这一行成了表格的一行"),
        ("> | 村 | 户 |\n> |---|---|\n> 注：石谷村。", "9:3", "表格下面没有空行，这一行成了表格的一行"),
    ])
    func linesThatRunTogether(body: String, place: String, message: String) {
        #expect(found(body) == ["joined-lines \(place)"])
        #expect(only(body)?.message == message)
        #expect(only(body)?.severity == .warning)
    }

    @Test(arguments: [
        "| 村 | 户 |\n| --- | --- |\n| 石谷 |\n\n有异议的请反映。", "村 | 户\n--- | ---\n石谷 |", "| 村 |\n| --- |\n| 石谷 |",
        "价格｜数量", "| 村 | 户 |\n| --- | --- |\n| | 3 |\n## 说明",
    ])
    func tablesThatEnd(body: String) {
        #expect(found(body) == [])
    }

    @Test(arguments: [
        ("石谷村\n---\n以上", "7:1", "下面一行的“---”把这里变成了标题"), ("甲\n===", "7:1", "下面一行的“===”把这里变成了标题"),
        ("#标题", "7:1", "没有成标题：“#”照原样显示"), ("甲，\n##标题", "8:1", "没有成标题：“#”照原样显示"),
        ("＃ 标题", "7:1", "没有成标题：“#”照原样显示"),
        ("##　标题", "7:1", "没有成标题：“#”照原样显示"), ("　　# 标题", "7:3", "没有成标题：“#”照原样显示"), ("##\n\n甲", "7:1", "标题没有字"),
    ])
    func headingsByAccident(body: String, place: String, message: String) {
        #expect(found(body) == ["accidental-heading \(place)"])
        #expect(only(body)?.message == message)
        #expect(only(body)?.severity == .warning)
    }

    @Test(arguments: [
        ("    今日停水", "7:5", "行首空了四格，这几行按代码排"), ("甲。\n\n\t今日停水", "9:2", "行首空了四格，这几行按代码排"),
        ("``` 今日停水\n甲\n```", "7:1", "“今日停水”不显示：它在代码框的第一行"), ("```\n甲", "7:1", "代码框没有结束，从这里起都照原样排"),
        ("甲。\n\n~~~~~~~~\n乙", "9:1", "代码框没有结束，从这里起都照原样排"),
    ])
    func codeByAccident(body: String, place: String, message: String) {
        #expect(found(body) == ["accidental-code \(place)"])
        #expect(only(body)?.message == message)
    }

    @Test(arguments: [
        ("1. 甲\n3. 乙", "8:1", "这一项写的是 3，页面上会显示成 2"), ("1. 甲\n2. 乙\n2. 丙", "9:1", "这一项写的是 2，页面上会显示成 3"),
        ("- 甲\n\n  5) 乙\n  7) 丙", "10:3", "这一项写的是 7，页面上会显示成 6"),
    ])
    func numbersThatChange(body: String, place: String, message: String) {
        #expect(found(body) == ["renumbered-list \(place)"])
        #expect(only(body)?.message == message)
        #expect(only(body)?.severity == .error)
    }

    @Test(arguments: [
        ("金额 ~~300~~ 350 元", "7:4", "“~~”不成删除线，照原样显示"), ("- [ ] 甲\n", "7:1", "“[ ]”不成复选框，照原样显示"),
        ("见注[^1]。", "7:3", "“[^1]”不是脚注，照原样显示"), ("\\\\服务器\\资料", "7:1", "这里少显示一个反斜线“\\”"),
        ("甲\\：乙\\:丙", "7:5", "这里少显示一个反斜线“\\”"),
    ])
    func marksThatMeanNothing(body: String, place: String, message: String) {
        #expect(found(body) == ["unknown-mark \(place)"])
        #expect(only(body)?.message == message)
        #expect(only(body)?.severity == .warning)
    }

    @Test(arguments: [
        ("| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 丙 |", "9:11"), ("甲 | 乙\n--- | ---\n1 | 2\n3|4|5|6|", "10:5"),
        ("| 村 |\n| --- |\n| a\\|b |\n| a|b |", "10:5"),
    ])
    func cellsBeyondTheHead(body: String, place: String) {
        #expect(found(body) == ["table-surplus \(place)"])
        #expect(only(body)?.severity == .error)
    }

    @Test func emptyCellsBeyondTheHeadAreNoLoss() {
        #expect(found("| 甲 |\n| --- |\n| 1 | | |\n| 2 |") == [])
    }

    @Test func controlsAreReported() {
        #expect(only("甲\u{B}乙")?.message == "这里有一个看不见的控制字符 U+000B")
        #expect(found("甲。\n\n乙“丙”\u{2028}丁\u{8}") == ["markdown-character 9:5"])
        #expect(found("甲\t\r\n\r\n乙“丙”\r") == [])
    }

    @Test func noNumberOfAPersonIsRepeated() {
        #expect(only("[甲](510112195611263269 乙.pdf)")?.message == "地址“****************** 乙.pdf”里有空格，没有成链接")
    }

    @Test func plainStyleSaysNothing() {
        var log = Diagnostics()
        let body = Array("<center>\n甲\n</center>\n\n张*三、李*四\n1、甲".utf8)
        _ = Markdown(parsing: body[...], path: "a.md", style: .commonMark, into: &log)
        #expect(log.all == [])
    }

    @Test func anIndentedLineIsAParagraphAndHasNoOtherIndent() {
        #expect(pageHTML("　　乙段。\n　　丙段。") == "<p>乙段。</p>\n<p>丙段。</p>\n")
        #expect(pageHTML("　　**乙**段，\n接着。\n　丙段。") == "<p><strong>乙</strong>段，接着。</p>\n<p>丙段。</p>\n")
        #expect(pageHTML("> 甲\n> 　　乙") == "<blockquote>\n<p>甲</p>\n<p>乙</p>\n</blockquote>\n")
        #expect(pageHTML("`甲`　乙") == "<p><code>甲</code>　乙</p>\n")
        #expect(
            pageHTML("![甲](a.jpg)　乙\n\n![甲](a.jpg)\n\n## **乙**　丙")
                == "<p><img src=\"[a.jpg]\" alt=\"甲\" />　乙</p>\n<p><img src=\"[a.jpg]\" alt=\"甲\" /></p>\n<h2 id=\"乙-丙\"><strong>乙</strong>　丙</h2>\n"
        )
        #expect(plainHTML("　　乙段。\n　　丙段。") == "<p>　　乙段。　　丙段。</p>\n")
    }

    @Test func noncharactersAreReplaced() {
        let html =
            "<p>甲\u{FFFD}乙<code>&amp;#xFFFE;</code><a href=\"https://a.cn/%EF%BF%BD\" title=\"\u{FFFD}\">丙</a></p>\n"
        for text in [pageHTML, plainHTML] {
            #expect(text("甲&#xFFFE;乙`&#xFFFE;`[丙](https://a.cn/&#xFFFF; \"&#65535;\")") == html)
        }
    }

    @Test func aTextMayEndAnywhere() {
        let parts = ["*", "**", "_", "~~", "`", "1", "村", "、", "[甲](a)", " "]
        var texts = [""]
        for _ in 0..<4 { texts = texts.flatMap { text in parts.map { text + $0 } } }
        for text in texts where text.last != " " {
            let (bare, closed) = (page(text), page(text + "\n"))
            #expect(bare.log.all.map(\.check) == closed.log.all.map(\.check), "\(text)")
            #expect(bare.markdown.html == closed.markdown.html, "\(text)")
        }
    }

    @Test func longBodiesAreLookedThrough() {
        let parts = 5000
        func repeated(_ text: String) -> String { String(repeating: text, count: parts) }
        #expect(page(repeated("## [甲](a.md)\n\n")).log.all == [])
        #expect(page(repeated("张*三、李*四")).log.all.count == parts)
        #expect(page(repeated("[甲](a b)")).log.all.count == parts)
        #expect(page(repeated("甲<b>")).log.all.count == parts)
        #expect(page(repeated("[甲]: 乙\n")).log.all.count == parts)
        #expect(page(repeated("1. 甲\n")).log.all == [])
        #expect(page(repeated("*甲")).log.all.count <= parts)
        #expect(page(repeated("第一条\n")).log.all.count == 1)
        let brackets = parts
        for text in [
            "](", "]", "[^", "[^]", "[", "![", "~", "**甲", "*甲 ", "_甲", "\\", "甲**乙、", "](a ", "！[](a.png)",
        ] {
            #expect(page(String(repeating: text, count: brackets)).log.all.count <= brackets)
        }
        #expect(page("| 甲 |\n| --- |\n" + repeated("| 1 | 2 | 3 |\n")).log.all.count == parts)
    }
}
