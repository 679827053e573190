import Documents
import Testing

@testable import Records

@Suite("Kinds of one's own: what a definition may say")
struct OwnKindTests {
    /// What is said, and what to do.
    private func said(_ text: String) async -> [String] {
        let judged = await judge(text)
        return zip(judged.briefs, judged.found).map { "\($0) | \($1.help)" }
    }

    /// A kind by what stands below its names.
    private func kind(_ rest: String, title: String = "台账甲", english: String = "books") -> String {
        "-- kinds/a.md --\n---\n类型: 类别\n标题: \(title)\n英文名: \(english)\n依据: [本县惯例]\n\(rest)---\n"
    }

    private func table(_ columns: String, _ rest: String = "") -> String {
        kind("表格:\n  往来:\n    列: \(columns)\n\(rest)")
    }

    @Test(
        "a type, its unit and its sum",
        arguments: [
            ("{面积: ▸数量亩}", "column-line ▸ “数量亩”不是类型（面积） | 类型和后面的词之间空一格：数量 亩"),
            ("{单价: 单价 元/亩 ▸合计}", "column-line ▸ 单价不能合计（单价） | 只有金额和数量能合计；删去“合计”"),
            ("{户主: ▸文字}", "column-line ▸ “户主”像是个人信息，类型应当是“人” | 写成 户主: 人；公布时按本公开栏的规则遮去"),
            ("{状态: 文字 ▸各一}", "column-line ▸ “各一”写在选项的列上（状态） | 写成 状态: 选项 甲、乙、丙 各一；或删去“各一”"),
        ])
    func columns(_ columns: String, _ expected: String) async {
        #expect(await said(table(columns)) == [expected])
    }

    @Test(
        "formulas: names, units, brackets",
        arguments: [
            ("▸期末 = 期初 + 增加 - ▸减小", "column-formula ▸ 没有叫“减小”的列或字段 | 是否想写“减少”？"),
            ("▸期末 = 期初 × 增加", "column-formula ▸ 等式两边单位不同：左边是元，右边是元·元 | 检查列的单位，如 亩 × 元/亩 = 元；数、单价的单位写在“列”里"),
            ("期末 = ▸(期初 + 增加)", "column-formula ▸ 式子里不用括号 | 把括号里的部分另立一列，让村民也看得见这个数"),
            ("期末 = ▸合计(往来.期末", "column-formula ▸ “期末 = 合计(往来.期末”的括号没有合上 | 半角逗号把式子切断了；筛选写成 合计(往来.债务.期末)"),
            ("期末 = ▸合计(往来.欠.期末)", "column-formula ▸ “往来”没有一列有“欠”这个选项 | 选项：债权、债务"),
            ("期末 = ▸行数(在册)", "column-formula ▸ 这一类没有登记，没有“在册” | 写表名：往来"),
        ])
    func formulas(_ formula: String, _ expected: String) async {
        let text = table(
            "{编号: 编号 必填, 类别: 选项 债权、债务, 期初: 金额, 增加: 金额, 减少: 金额, 期末: 金额}",
            "    核对:\n      - \(formula)\n")
        let found = await said(text)
        #expect(found.map { $0.replacing("可以写：债权、债务", with: "选项：债权、债务") } == [expected])
    }

    @Test(
        "names that are taken",
        arguments: [
            (
                OwnKindTests.kind_("▸财务公开", "books"),
                "kind-shadows ▸ “财务公开”是已有的类别，不能重新定义 | 换一个名称；要加列，在公开里写“另列”"
            ),
            (
                OwnKindTests.kind_("▸财务 公开", "books"),
                "kind-shadows ▸ “财务 公开”是已有的类别，不能重新定义 | 换一个名称；要加列，在公开里写“另列”"
            ),
            (
                OwnKindTests.kind_("账本", "books").replacing("依据:", with: "起: ▸2026-01-01\n依据:"),
                "wrong-type ▸ 没有一期一期的频次，就没有“起” | 写上 每月、每季度、每半年 或 每年 的频次，或者删去这一行"
            ),
            (OwnKindTests.kind_("账本", "▸statement"), "kind-shadows ▸ “statement”是已有的类别，不能重新定义 | 换一个英文名"),
            (
                OwnKindTests.kind_("账本", "▸Zhang Ben"),
                "kind-shadows ▸ “Zhang Ben”不能作英文名 | 用小写字母和“-”，如 contracts；它是网址的一部分"
            ),
        ])
    func names(_ text: String, _ expected: String) async {
        #expect(await said(text) == [expected])
    }

    static func kind_(_ title: String, _ english: String) -> String {
        "-- kinds/a.md --\n---\n类型: 类别\n标题: \(title)\n英文名: \(english)\n依据: [本县惯例]\n---\n"
    }

    @Test("two kinds of one name")
    func twice() async {
        let two =
            kind("") + kind("", title: "▸台账甲", english: "others").replacing("kinds/a.md", with: "kinds/b.md")
        #expect(await said(two) == ["kind-shadows ▸ “台账甲”是已有的类别，不能重新定义 | kinds/a.md 已有这个名称或英文名，换一个"])
    }

    @Test("a field that every record has, a table of a reserved name")
    func reserved() async {
        #expect(
            await said(kind("字段: {▸摘要: 文字}\n")) == [
                "kind-shadows ▸ “摘要”是每份公开都有的字段，不能重新定义 | 换一个名称"
            ])
        #expect(
            await said(kind("表格:\n  ▸在册: {列: {金额: 金额}}\n")) == [
                "kind-shadows ▸ “在册”另有意思，不能作表名 | 换一个名称"
            ])
    }

    @Test("a page that leaves out a table, a part that there is not")
    func parts() async {
        #expect(
            await said(table("{金额: 金额}", "网页: ▸[要点, 正文]\n")) == [
                "kind-part ▸ 网页上漏了表“往来” | 公开的数不能少，加上它；张贴版可以少，会注明“全表见网页”"
            ])
        #expect(
            await said(table("{金额: 金额}", "张贴: [▸往莱]\n")) == ["kind-part ▸ 没有“往莱”这一部分 | 是否想写“往来”？"])
        #expect(
            await said(table("{金额: 金额}", "张贴: [▸在册]\n")) == [
                "kind-part ▸ 这一类没有登记，没有“在册”这一部分 | 删去它，或写“登记”"
            ])
    }

    @Test("a register without an id, with two, or with a column of its own for a change")
    func register() async {
        #expect(
            await said(table("{事: 文字}", "登记: ▸往来\n")) == [
                "kind-register ▸ 登记的表“往来”没有编号列 | 加一列 编号: 编号 必填"
            ])
        #expect(
            await said(table("{甲: 编号, 乙: 编号}", "登记: ▸往来\n")) == [
                "kind-register ▸ 登记的表“往来”有几个编号列 | 加一列 编号: 编号 必填"
            ])
        #expect(
            await said(kind("表格:\n  ▸往来: {列: {编号: 编号, 原因: 文字}}\n登记: 往来\n")) == [
                "kind-register ▸ 登记的表自己有“原因”列，不能再定义 | 换一个列名；“变动”“日期”“原因”说的是这一行做了什么、哪天、为什么"
            ])
    }

    @Test("events, deadlines, names in full and links lead to what there is")
    func references() async {
        #expect(
            await said(kind("字段: {开标日期: 日期}\n事件: [▸开标日]\n")) == [
                "kind-name ▸ 没有叫“开标日”的列或字段 | 是否想写“开标日期”？"
            ])
        #expect(
            await said(kind("字段: {开标日期: 日期}\n期限: ▸10日 自批准日期\n")) == [
                "kind-name ▸ 没有叫“批准日期”的日期字段 | 日期字段：开标日期"
            ])
        #expect(
            await said(table("{职务: 文字}", "实名: {列: [▸往来.职务], 依据: 当选}\n")) == [
                "kind-name ▸ “往来.职务”的类型不是“人” | 实名只写类型是“人”的列"
            ])
        #expect(
            await said(table("{合同: 链接 台账乙}").replacing("标题: 台账甲", with: "标题: ▸台账甲")) == [
                "kind-name ▸ 没有叫“台账乙”的类别（合同） | 是否想写“台账甲”？"
            ])
    }

    @Test("accounts have to add up")
    func finance() async {
        #expect(
            await said(kind("履行: ▸财务\n字段: {总额: 金额}\n")) == [
                "kind-part ▸ 履行“财务”的类别，要有一个核对过的总额 | 加一个字段和一条核对，如 总额: 金额 必填，核对: [总额 = 合计(开支.金额)]"
            ])
    }

    @Test("a kind has a basis and stands in its folder")
    func place() async {
        #expect(
            await said("-- kinds/a.md --\n▸---\n类型: 类别\n标题: 台账甲\n英文名: books\n---\n").map {
                $0.contains("缺少“依据”")
            }
                == [true])
        #expect(
            await said(kind("").replacing("-- kinds/a.md", with: "-- hedong/shigu/a.md")) == [
                "wrong-type 2:1 类别应当写在最上层的 kinds 文件夹里 | 把这个文件移到 kinds/a.md"
            ])
    }

    @Test("a kind that nobody has defined is named with those that there are")
    func unknown() async {
        let found = await judge(
            kind("") + "-- hedong/shigu/a.md --\n---\n类型: ▸台帐甲\n标题: 甲\n日期: 2026-03-01\n---\n")
        #expect(found.briefs == ["wrong-type ▸ “台帐甲”不是已知的类型"])
        #expect(found.found.first?.help.hasPrefix("是否想写“台账甲”？样稿：gongkai new 台账甲。") == true)
    }
}
