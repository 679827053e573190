import Documents
import Testing

@testable import Records

private func notice(_ fields: String, body: String = "") -> String {
    "---\n类型: 公告\n日期: 2026-03-01\n\(fields)\n---\n\(body)"
}

private func statement(_ entries: String) -> String {
    "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-02-03\n期间: 2026-01\n期初: 0\n期末: 1,100.00\n收支:\(entries)\n---\n"
}

/// `message | help` of what is said of a site.
private func said(_ text: String) async -> [String] {
    let found = await judge(text)
    return zip(found.briefs, found.found).map { "\($0) | \($1.help)" }
}

@Suite("What was typed is read, or said not to be")
struct TypedTextTests {
    // MARK: “#”

    private static let cut = "空格后面的“#”是注的开头：把整个值加引号；真是注，另起一行写"

    @Test(
        "a text that ends at a comment",
        arguments: [
            ("标题: 检修 ▸#3 机井的通知", "标题"), ("标题: ▸#3 机井的通知", "标题"), ("标题: 甲 ▸# 待核", "标题"),
            ("标题: 甲\n标签: 防汛 ▸#3", "标签"), ("标题: 甲\n标签:\n  - 防汛\n  - 机井 ▸#3", "标签"),
            ("标题: 甲\n摘要: ▸#3 机井", "摘要"), ("标题: 甲\n附件: 图 ▸#3.pdf", "附件"),
            ("标题: 甲\n审核:\n  - {角色: 村务监督委员会 ▸#1\n    , 意见: 同意}", "角色"),
        ])
    func cutShort(_ fields: String, _ name: String) async {
        #expect(await said(notice(fields)) == ["cut-value ▸ “#”以后的字没有读（\(name)） | \(Self.cut)"])
    }

    @Test("a row of a list in place")
    func cutRows() async {
        let rows = "\n  - 日期: 2026-01-05 # 张贴\n    摘要: 承包费 ▸#1\n    收入: 1100 # 元"
        #expect(await briefs(statement(rows)) == ["cut-value ▸ “#”以后的字没有读（摘要）"])
    }

    @Test("remarks where nothing is lost")
    func remarks() async {
        let text = notice(
            "# 注\n标题: \"甲 #1\" # 注\n摘要: 甲#乙\n草稿: 否 # 注\n标签: [甲] # 注\n公开: # 注\n  公示: {起: 2026-03-01} # 注")
        #expect(await briefs(text) == [])
    }

    // MARK: words

    @Test(
        "words are parted as people part them",
        arguments: [
            ("[水利，机井, 停水]", ["水利", "机井", "停水"]), ("低保、救助", ["低保", "救助"]), ("低保，救助；水利", ["低保", "救助", "水利"]),
            ("低保, 救助", ["低保", "救助"]), ("[ 低保 , 低保、救助、]", ["低保", "救助"]), ("党建", ["党建"]), ("、", []),
            ("低保　救助 水利", ["低保", "救助", "水利"]),
            ("两争 A, B 组", ["两争 A", "B 组"]),
        ])
    func words(_ value: String, _ tags: [String]) async {
        let found = await judge(notice("标题: 甲\n标签: \(value)"))
        #expect(found.briefs == [])
        #expect(found.register.disclosures.first?.tags == tags)
    }

    @Test("a word that cannot be one is reported at its own place")
    func wordPlaces() async {
        #expect(await briefs(notice("标题: 甲\n标签: 低保、▸a/b")) == ["wrong-type ▸ “a/b”不能作标签"])
    }

    @Test("names of a region and addresses of a page, too")
    func otherWords() async throws {
        let text =
            notice("标题: 甲\n别名: old/a，old/一、二")
            + "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n曾用名: 上石村、下石村\n---\n"
        let found = await judge(text)
        #expect(found.briefs == [])
        #expect(
            found.register.disclosures.first?.aliases.map(\.value) == [
                "old/a/index.html", "old/一、二/index.html",
            ])
        #expect(found.register.regions.first { $0.title.value == "石谷村" }?.formerly == ["上石村", "下石村"])
    }

    @Test("several files under one name")
    func attachments() async {
        let files = "-- hedong/shigu/a.pdf --\n（文件）\n-- hedong/shigu/b.pdf --\n（文件）\n"
        #expect(
            await said(notice("标题: 甲\n附件: ▸a.pdf、b.pdf") + files) == [
                "missing-attachment ▸ 找不到附件“a.pdf、b.pdf” | 几个文件写成一列：[a.pdf, b.pdf]"
            ])
    }

    @Test("each of thousands of tags, once")
    func manyTags() async {
        let tags = (0..<8000).map { "t\($0)" }
        let found = await judge(notice("标题: 甲\n标签: \((tags + ["t0"]).joined(separator: "、"))"))
        #expect(found.briefs == [])
        #expect(found.register.disclosures.first?.tags == tags)
    }

    // MARK: blanks

    @Test(
        "a text without anything to see",
        arguments: [
            ("标题: ▸\"　\"", "“标题”只有空白，没有字"), ("标题: ▸\"\u{200B}\"", "“标题”只有空白，没有字"),
            ("标题: 甲\n标签: [乙, ▸\"　\"]", "“标签”的这一项只有空白，没有字"), ("标题: 甲\n摘要: ▸\" \"", "“摘要”只有空白，没有字"),
            ("标题: 甲\n审核: {角色: ▸\"　\", 意见: 同意}", "“角色”只有空白，没有字"),
            (
                "标题: 甲\n附件: {文件: a.pdf, 名称: ▸\"　\"}\n---\n-- hedong/shigu/a.pdf --\n（文件）\n-- x.txt --",
                "“名称”只有空白，没有字"
            ),
        ])
    func blanks(_ fields: String, _ message: String) async {
        #expect(await briefs(notice(fields)) == ["blank-text ▸ \(message)"])
    }

    @Test("titles of regions, methods, pages and the board")
    func blankTitles() async {
        for path in ["hedong/shigu/_index.md", "methods/m.md", "pages/p.md"] {
            let kind = ["hedong/shigu/_index.md": "村", "methods/m.md": "工作法"][path] ?? "页面"
            let found = await judge("-- \(path) --\n---\n类型: \(kind)\n标题: \"　\"\n---\n")
            #expect(found.lines == ["\(path):3:5: “标题”只有空白，没有字"])
        }
        let board = await judge("-- board.yml --\n名称: \"　\"\n")
        #expect(board.lines.contains("board.yml:1:5: “名称”只有空白，没有字"))
    }

    // MARK: slips

    @Test(
        "fields that commas of Chinese writing made one",
        arguments: [
            "{起：2026-03-01▸，止：2026-03-16}", "{起: 2026-03-01▸，止：2026-03-16}", "{起：2026-03-01▸；止：2026-03-16}",
        ])
    func wideCommas(_ posting: String) async {
        let mark = posting.contains("；") ? "；" : "，"
        let text = notice("标题: 甲\n公开:\n  公示: \(posting)")
        #expect(
            await said(text) == [
                "wrong-type ▸ 逗号是全角的“\(mark)”，几项连成了一项 | 写成 起: 2026-03-01, 止: 2026-03-16：冒号、逗号用半角，后面空一格；不在花括号里的，一项一行"
            ])
        #expect(
            await judge(text).register.disclosures.first?.postings.first?.until?.value == Day(2026, 3, 16))
    }

    @Test("a comma and a colon of a sentence make no field")
    func sentences() async {
        #expect(await briefs(notice("标题: 2026年停水，日程：见下\n摘要: 停水，日期：待定")) == [])
    }

    @Test("a file whose name differs in its capitals")
    func capitals() async {
        #expect(
            await said(notice("标题: 甲\n附件: [▸tongzhi.pdf]") + "\n-- hedong/shigu/Tongzhi.PDF --\n甲\n") == [
                "missing-attachment ▸ 找不到附件“tongzhi.pdf” | 文件名的大小写不同：写成“Tongzhi.PDF”"
            ])
    }

    @Test(
        "one word for a slip of the pen",
        arguments: [
            (
                "\n  - {日期▸:2026-01-05, 摘要: 甲, 收入: 1100}",
                "wrong-type ▸ “日期”的冒号后面没有空一格 | 写成“日期: 2026-01-05”：半角冒号，后面空一格"
            ),
            (
                "\n  - {日期: 2026-01-05, 摘要▸：甲, 收入: 1100}",
                "wrong-type ▸ “摘要”的冒号是全角的“：” | 写成“摘要: 甲”：半角冒号，后面空一格"
            ),
            (
                "\n  - {日期: 2026-01-05, 摘要: 甲, 收入: ▸1,100.00}",
                "wrong-type ▸ “1,100.00”里的逗号把一个数分成了两项 | 数字里的逗号要加引号，如 \"1,100.00\"；或不写逗号：1100.00"
            ),
        ])
    func slips(_ entries: String, _ message: String) async {
        #expect(await said(statement(entries)) == [message])
    }

    @Test("in any mapping")
    func slipsElsewhere() async {
        #expect(
            await briefs(notice("标题: 甲\n公开: {公示: {起▸:2026-03-01, 止: 2026-03-16}}")) == [
                "wrong-type ▸ “起”的冒号后面没有空一格"
            ])
    }

    // MARK: heads of tables

    private static func table(_ text: String) -> String {
        statement(" a.csv") + "-- hedong/shigu/a.csv --\n" + text
    }

    @Test(
        "a first row that is no head",
        arguments: [
            (
                "▸石谷村收支表,,,单位：元,\n日期,摘要,收入,支出,备注\n2026-01-05,甲,1100,,\n",
                "csv ▸ 第一行不是列名 | 表的第一行要是列名：删去“日期,摘要,收入,支出,备注”以上的各行"
            ),
            (
                "▸石谷村收支表\n日期,摘要,收入,支出,备注\n2026-01-05,甲,1100,,\n",
                "csv ▸ 第一行不是列名 | 表的第一行要是列名：删去“石谷村收支表”这一行"
            ),
            (
                "日期,摘要,金额,▸,备注\n,,收入,支出,\n2026-01-05,甲,1100,,\n",
                "csv ▸ 表头有两行 | 取消合并单元格，表头只留一行：日期,摘要,收入,支出,备注"
            ),
            (
                "日期▸\t摘要\t收入\t支出\n2026-01-05\t甲\t1100\t\n",
                "csv ▸ 分隔符是制表符，不是半角逗号 | 把分隔各格的制表符都替换成半角逗号“,”；从表格软件导出的，另存为“CSV UTF-8（逗号分隔）”"
            ),
            (
                "日期▸；摘要；收入；支出\n2026-01-05；甲；1100；\n",
                "csv ▸ 分隔符是全角分号“；”，不是半角逗号 | 把分隔各格的全角分号“；”都替换成半角逗号“,”；从表格软件导出的，另存为“CSV UTF-8（逗号分隔）”"
            ),
        ])
    func heads(_ text: String, _ message: String) async {
        #expect(await said(Self.table(text)) == [message])
    }

    @Test("a space before a quote moves no column")
    func quotes() async throws {
        let found = await judge(Self.table("日期,摘要,收入,支出,凭证,备注\n2026-01-05,承包费,1100,, \"收据1,收据2\",\n"))
        #expect(found.briefs == [])
        guard case .statement(let statement)? = found.register.disclosures.first?.content else {
            Issue.record("no statement")
            return
        }
        #expect(statement.entries.first?.voucher == "收据1,收据2")
    }

    @Test("a separator of lines that no editor knows moves no place")
    func separators() async {
        #expect(await briefs(notice("标题: \"甲\u{2028}乙\"\n▸附近: 1")) == ["unknown-key ▸ 未知字段“附近”"])
    }
}
