import Documents
import Testing

@testable import Records

/// What clerks get wrong of tables, kinds and accounts: each is told at its place, once, and nothing is published; what is true and only
/// breaks a rule is a finding.
@Suite("Bad tables, bad kinds, bad accounts")
struct BadTablesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let said: [String]

        init(_ name: String, _ text: String, _ said: String...) {
            testDescription = name
            self.text = text
            self.said = said
        }
    }

    private static func kind(_ rest: String, title: String = "账本", english: String = "books") -> String {
        "-- kinds/a.md --\n---\n类型: 类别\n标题: \(title)\n英文名: \(english)\n依据: [本县惯例]\n\(rest)---\n"
    }

    private static func table(_ lines: String) -> String {
        "---\n类型: 公告\n标题: 设备\n日期: 2026-03-01\n表格:\n  设备:\n\(lines)---\n"
    }

    private static let register = kind(
        "登记: 合同\n表格: {合同: {列: {编号: 编号 必填, 租金: 金额}}}\n")

    private static func contracts(_ file: String, _ day: String, _ rows: String) -> String {
        "-- hedong/shigu/\(file).md --\n---\n类型: 账本\n标题: \(file)\n日期: \(day)\n合同: [\(rows)]\n---\n"
    }

    private static func statement(_ head: String, _ rows: String, closing: String = "100") -> String {
        """
        ---
        类型: 财务公开
        标题: 财务公开
        日期: 2026-02-03
        期间: 2026-01
        期初: 0
        期末: \(closing)
        收支: a.csv
        ---
        -- hedong/shigu/a.csv --
        \(head)
        \(rows)

        """
    }

    static let cases = [
        // There is nothing by which one could go round: a kind names no other but by links.
        Case(
            "a kind that would be made of itself", kind("类别: 账本\n字段: {标准: 数量 亩}\n"),
            "unknown-key kinds/a.md:6:1 未知字段“类别”"),
        Case(
            "a name that is taken", kind("字段: {标准: 数量 亩}\n", title: "财务公开"),
            "kind-shadows kinds/a.md:3:5 “财务公开”是已有的类别，不能重新定义"),
        Case(
            "a sum of words", kind("表格: {名册: {列: {名称: 文字 合计}}}\n"),
            "column-line kinds/a.md:6:22 文字、日期不能合计（名称）"),
        Case(
            "units that do not add", kind("表格: {地: {列: {甲: 数量 亩, 乙: 数量 公顷, 共: 数量 亩}, 核对: [共 = 甲 + 乙]}}\n"),
            "column-formula kinds/a.md:6:48 不能相加减：亩 和 公顷 不是一种单位"),
        Case(
            "an identity over what there is not", kind("表格: {地: {列: {甲: 金额, 共: 金额}, 核对: [共 = 甲 + 丙]}}\n"),
            "column-formula kinds/a.md:6:42 没有叫“丙”的列或字段"),
        Case(
            "a part that there is not", kind("表格: {地: {列: {甲: 金额}}}\n网页: [要点, 地, 图表]\n"),
            "kind-part kinds/a.md:7:13 没有“图表”这一部分"),
        Case(
            "an item that ended twice",
            contracts("a", "2026-01-10", "{编号: H1, 租金: 5}")
                + contracts("b", "2026-02-10", "{编号: H1, 变动: 终止, 原因: 到期}")
                + contracts("c", "2026-03-10", "{编号: H1, 变动: 终止, 原因: 到期}") + register,
            "register-ended hedong/shigu/c.md:5:11 “H1”已在 2026-02-10 终止，不能再终止"),
        Case(
            "an item that changed before it began",
            contracts("a", "2026-03-10", "{编号: H1, 租金: 5}")
                + contracts("b", "2026-02-10", "{编号: H1, 变动: 变更, 租金: 6, 原因: 涨价}") + register,
            "register-ended hedong/shigu/b.md:5:11 “H1”还没有开始，不能变更"),
        Case(
            "two heads alike", statement("日期,摘要,收入,收入", "2026-01-05,租金,100,"),
            "repeated-key hedong/shigu/a.csv:1:10 “收入”列有两个"),
        Case(
            "two heads alike in a table of one's own",
            table("    行: a.csv\n    列: {名称: 文字, 金额: 金额}\n") + "-- hedong/shigu/a.csv --\n名称,金额,金额\n甲,1,2\n",
            "repeated-key hedong/shigu/a.csv:1:7 “金额”列有两个"),
        Case(
            "a near miss of a head", statement("日期,摘要,收人", "2026-01-05,租金,100"),
            "unknown-key hedong/shigu/a.csv:1:7 未知的列“收人”"),
        Case(
            "three hundred columns",
            statement(
                "日期,摘要,收入," + (1...297).map { "列\($0)" }.joined(separator: ","), "2026-01-05,租金,100"),
            "csv hedong/shigu/a.csv:1:1167 一行有 300 格，最多 256 格"),
        Case(
            "a hundred of one's own in rows in place",
            statement("日期,摘要,收入", "2026-01-05,租金,100").replacing(
                "收支: a.csv",
                with: "收支: [{日期: 2026-01-05, 摘要: 租金, 收入: 100, "
                    + (1...100).map { "列\($0): 甲" }.joined(separator: ", ") + "}]"),
            // The forty-first stands behind `收支: [{日期: 2026-01-05, 摘要: 租金, 收入: 100, ` and forty others of 7 or 8 signs.
            "many-columns hedong/shigu/a.md:8:351 这张表有 100 列是自己的，最多 40 列"),
        Case(
            "a table of a kind that is none, without what would follow from it",
            "---\n类型: 账本\n标题: 甲\n日期: 2026-03-01\n总额: 5\n账: a.csv\n---\n-- hedong/shigu/a.csv --\n金额\n"
                + String(repeating: ",", count: 299) + "\n"
                + kind("字段: {总额: 金额}\n表格: {账: {列: {金额: 金额 合计}}}\n核对: [总额 = 合计(账.金额)]\n"),
            "csv hedong/shigu/a.csv:2:257 一行有 300 格，最多 256 格"),
        Case(
            "a word for what a row does that is none",
            contracts("a", "2026-01-10", "{编号: H1, 租金: 5}")
                + contracts("b", "2026-02-10", "{编号: H1, 变动: 修改, 原因: 涨价}")
                + register.replacing("租金: 金额", with: "租金: 金额 必填"),
            "wrong-type hedong/shigu/b.md:5:19 “修改”不是“变动”可以写的值"),
        Case(
            "hectares in a column of mu",
            table("    行: [{名称: 甲, 面积: 8公顷}]\n    列: {名称: 文字, 面积: 数量 亩}\n"),
            "wrong-type hedong/shigu/a.md:7:21 “8公顷”的单位是“公顷”，“面积”的单位是“亩”"),
        Case(
            "a type that is none for a number", kind("字段: {总额: 数字}\n"),
            "column-line kinds/a.md:6:10 “数字”不是类型（总额）"),
        Case(
            "two kinds of one English name",
            "---\n类型: 账簿\n标题: 甲\n日期: 2026-03-01\n---\n" + kind("字段: {甲: 金额}\n")
                + kind("字段: {甲: 金额}\n", title: "账簿").replacing("kinds/a.md", with: "kinds/b.md"),
            "wrong-type hedong/shigu/a.md:2:5 类别“账簿”有错误",
            "kind-shadows kinds/b.md:3:5 “账簿”是已有的类别，不能重新定义"),
        Case(
            "thirteen accounts in one statement",
            statement("日期,摘要,账户,收入", "2026-01-05,租金,户1,100").replacing(
                "期初: 0\n期末: 100",
                with: "账户:\n"
                    + (1...13).map { "  - {名称: 户\($0), 期初: 0, 期末: \($0 == 1 ? 100 : 0)}" }.joined(
                        separator: "\n")),
            "too-many hedong/shigu/a.md:19:5 账户有 13 个，一份最多 12 个"),
        Case(
            "thirteen pictures",
            "---\n类型: 公告\n标题: 路\n日期: 2026-03-01\n现场照片:\n"
                + (1...13).map { _ in "  - {时段: 前, 文件: a.jpg, 说明: 路面}\n" }.joined()
                + "---\n-- hedong/shigu/a.jpg --\n甲\n",
            "too-many hedong/shigu/a.md:18:5 现场照片有 13 张，最多 12 张"),
        Case(
            "a subtotal in the middle of accounts",
            statement("日期,摘要,收入", "2026-01-05,租金,60\n,小计,60\n2026-01-06,租金,40"),
            "table-total hedong/shigu/a.csv:3:2 表里不能有“小计”行"),
        Case(
            "a subtotal in the middle of a table of one's own",
            table("    行: a.csv\n    列: {名称: 文字, 金额: 金额 合计}\n")
                + "-- hedong/shigu/a.csv --\n名称,金额\n甲,60\n小计,60\n乙,40\n合计,100\n",
            "table-total hedong/shigu/a.csv:3:1 没有一列写“小计”，不知道这一行是哪些行的和"),
        Case(
            "a unit in a head that is not its column's",
            table("    行: a.csv\n    列: {名称: 文字, 面积: 数量 亩}\n") + "-- hedong/shigu/a.csv --\n名称,面积（公顷）\n甲,1\n",
            "unknown-key hedong/shigu/a.csv:1:4 “面积（公顷）”的单位是“公顷”，“面积”列的单位是“亩”"),
        Case(
            "accounts of a word that the dated entries do not have", kind("字段: {总额: 金额}\n核对: [总额 = 账目.结余]\n"),
            "column-formula kinds/a.md:7:11 账目里没有“结余”"),
        Case(
            "a day from which something is needed that there is not", kind("字段: {总额: 金额 2027-02-30起必填}\n"),
            "column-line kinds/a.md:6:13 “2027-02-30”不是存在的日期（总额）"),
        Case(
            "a measure without a unit",
            "---\n类型: 项目资金\n标题: 路\n日期: 2026-03-01\n批复: 100\n规模: 很大\n---\n",
            "wrong-type hedong/shigu/a.md:6:5 “规模”要写数和单位"),
        Case(
            "a picture that there is not, and one that says of no time",
            "---\n类型: 公告\n标题: 路\n日期: 2026-03-01\n现场照片: [{时段: 前, 文件: a.jpg, 说明: 路面}, {文件: b.jpg, 说明: 路面}]\n---\n",
            "missing-attachment hedong/shigu/a.md:5:20 找不到照片“a.jpg”",
            "missing-key hedong/shigu/a.md:5:36 缺少“时段”"),
    ]

    @Test("each at its place, once", arguments: cases)
    func told(_ one: Case) async {
        let found = await judge(one.text).found
        #expect(
            found.map {
                "\($0.check) \($0.location.path):\($0.location.place.line):\($0.location.place.column) \($0.message)"
            }
                == one.said)
        #expect(found.allSatisfy { $0.severity == .error && !$0.help.isEmpty })
    }

    @Test("what is needed from a day on is asked of records of that day and later")
    func neededFrom() async {
        let kind = Self.kind("字段: {总额: 金额 2026-03-01起必填}\n")
        func said(_ day: String) async -> [String] {
            await judge("---\n类型: 账本\n标题: 甲\n日期: \(day)\n---\n" + kind).found.map(\.message)
        }
        #expect(await said("2026-02-28") == [])
        #expect(await said("2026-03-01") == ["缺少“总额”"])
    }

    @Test("a figure of the rules that is not set is told of once, with the one that is meant")
    func ruleUnset() async {
        let board = "-- board.yml --\n名称: 甲\n网址: https://example.cn/\n规则: {数额: {筹资上线: 15 元/人}}\n"
        let kind = Self.kind(
            "字段: {标准: 单价 元/人, 另: 单价 元/人}\n核对: [{式: 标准 ≤ 规则.筹资上限, 依据: 甲}, {式: 另 ≤ 规则.筹资上限, 依据: 甲}]\n")
        let found = await judge(board + kind).found
        #expect(found.map(\.message) == ["“规则.筹资上限”还没有定，这一条先不做"])
        #expect(found.map(\.help) == ["board.yml 里有“筹资上线”，两处写成一样"])
        #expect(found.map(\.severity) == [.warning])
    }

    @Test("a bare number is of whatever unit is asked for; days are days by either name")
    func ruleUnits() async {
        func said(_ figure: String, _ check: String) async -> [String] {
            await judge(
                "-- board.yml --\n名称: 甲\n网址: https://example.cn/\n规则: {数额: {限: \(figure)}}\n"
                    + Self.kind(check)
            ).found.map { "\($0.severity) \($0.message)" }
        }
        let rate = "字段: {标准: 单价 元/人, 人数: 数量 人, 共: 金额}\n核对: [{式: 共 ≤ 人数 × 规则.限, 依据: 甲}]\n"
        #expect(await said("15 元/人", rate) == [])
        #expect(await said("15", rate) == [])
        #expect(await said("15 元", rate) == ["error “限”的单位是元，kinds/a.md:7 要的是元/人"])
        let days = "字段: {受理: 日期, 答复: 日期}\n催办: [{自: 受理, 天数: 规则.限, 办结: 答复}]\n"
        #expect(await said("10 天", days) == [])
        #expect(await said("10 日", days) == [])
        #expect(await said("10 元", days) == ["error “限”的单位是元，kinds/a.md:3 要的是日"])
    }
}
