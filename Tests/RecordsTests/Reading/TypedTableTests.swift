import Documents
import Testing

@testable import Records

@Suite("Tables of one's own in any record")
struct TypedTableTests {
    /// What is said, and what to do.
    private func said(_ text: String) async -> [String] {
        let judged = await judge(text)
        return zip(judged.briefs, judged.found).map { "\($0) | \($1.help)" }
    }

    private func notice(_ table: String, _ rest: String = "") -> String {
        "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n表格:\n  表:\n\(table)---\n\(rest)"
    }

    private func inFile(_ columns: String, _ csv: String, _ checks: String = "") -> String {
        notice(
            "    列: \(columns)\n    行: a.csv\n\(checks.isEmpty ? "" : "    核对: \(checks)\n")",
            "\n正文。\n-- hedong/shigu/a.csv --\n\(csv)")
    }

    private func table(_ text: String) async throws -> TypedTable {
        let judged = await judge(text)
        #expect(judged.briefs == [])
        return try #require(judged.register.disclosures.first?.tables.first)
    }

    // MARK: What they hold

    @Test("columns with types and units, sums by a column and of all")
    func whole() async throws {
        let table = try await table(
            inFile(
                "{组: 组 小计, 户主: 人 必填, 面积: 数量 亩 合计, 标准: 单价 元/亩, 金额: 金额 合计}",
                "组,户主,面积（亩）,标准,金额\n一组,王大明,3.25,13.06125,42.45\n一组,李*,1,13.06125,13.06\n一组小计,,4.25,,55.51\n二组,赵春花,2,13.06125,26.12\n合计,,6.25,,81.63\n",
                "[金额 = 面积 × 标准]"))
        #expect(table.rows.count == 3)
        #expect(table.rows[0].cells[1] == .named([Masked("王大明")]))
        #expect(table.groups.map(\.label) == ["一组", "二组"])
        #expect(table.groups.map { $0.sums[4]?.text } == ["55.51", "26.12"])
        #expect(table.sums.map { $0?.text } == [nil, nil, "6.25", nil, "81.63"])
        #expect(table.checks.map(\.held) == [3])
    }

    @Test("a rate of seven decimals is exact, and what it comes to is rounded by the named rule")
    func rates() async throws {
        func checked(_ amount: String, _ rounding: String) -> String {
            notice(
                "    列: {面积: 数量 亩, 标准: 单价 元/亩, 金额: 金额}\n    行: [{面积: 3.3, 标准: 124.9788302, 金额: ▸\(amount)}]\n    核对: [{式: 金额 = 面积 × 标准\(rounding)}]\n"
            )
        }
        // 3.3 × 124.9788302 = 412.43013966
        _ = try await table(checked("412.43", "").replacing("▸", with: ""))
        _ = try await table(checked("412.4", ", 取整: 舍去到角").replacing("▸", with: ""))
        _ = try await table(checked("412", ", 取整: 四舍五入到元").replacing("▸", with: ""))
        #expect(
            await said(checked("412.44", "")) == [
                "column-check ▸ “金额”不符：3.3 × 124.9788302 ＝ 412.43，写的是 412.44，差 0.01 | 改正其中一个数；核对“金额 = 面积 × 标准”写在第 9 行；是按规则取整的，写成 {式: 金额 = 面积 × 标准, 取整: 舍去到角}"
            ])
        #expect(
            await said(checked("412.43", ", 取整: 舍去到角")) == [
                "column-check ▸ “金额”不符：3.3 × 124.9788302，舍去到角 ＝ 412.40，写的是 412.43，差 0.03 | 改正其中一个数；核对“金额 = 面积 × 标准”写在第 9 行"
            ])
    }

    @Test("ten thousands, shares, sums and differences")
    func units() async throws {
        _ = try await table(
            notice(
                "    列: {面积: 数量 公顷, 标准: 单价 万元/公顷, 区片费: 金额 万元, 附着物: 金额 万元, 补偿额: 金额 万元 合计, 占比: 数量 %, 折元: 金额}\n    行: [{面积: 1.2345, 标准: 72, 区片费: 88.88, 附着物: 4.2, 补偿额: 93.08, 占比: 4.51%, 折元: 930800}, {面积: 0.5, 标准: 72, 区片费: 36, 补偿额: 36, 折元: 36万元}]\n    核对: [{式: 区片费 = 面积 × 标准, 取整: 四舍五入到2位}, 补偿额 = 区片费 + 附着物, 占比 = 附着物 ÷ 补偿额, 折元 = 补偿额]\n"
            ))
    }

    @Test("blank is nought where it is added, and not judged where it is multiplied")
    func blanks() async throws {
        let table = try await table(
            notice(
                "    列: {原值: 金额, 折旧: 金额, 净值: 金额, 数: 数量 台, 价: 单价 元/台, 值: 金额}\n    行: [{原值: 5, 净值: 5, 数: 2}, {原值: 5, 折旧: 5}, {数: 2, 价: 1.5, 值: 3}]\n    核对: [净值 = 原值 - 折旧, 值 = 数 × 价]\n"
            ))
        #expect(table.checks.map(\.held) == [2, 1])
        #expect(table.checks.map(\.skipped) == [0, 1])
        #expect(
            await said(
                notice(
                    "    列: {数: 数量 台, 价: 单价 元/台, 值: 金额}\n    行: [▸{数: 2, 价: 1.5}]\n    核对: [值 = 数 × 价]\n"))
                == [
                    "missing-key ▸ 这一行缺少“值” | 按“值 = 数 × 价”是 3.00"
                ])
    }

    @Test("two-level heads: in two rows, in one, or the lower ones alone where they are of one kind")
    func heads() async throws {
        let columns = "{户号: 文字, 读数: {上次: 数量 吨, 本次: 数量 吨}, 用量: 数量 吨 合计}"
        let expected: [TypedCell] = [
            .text("17"), .number(ExactNumber(units: 4_020_000_000)),
            .number(ExactNumber(units: 4_170_000_000)),
            .number(ExactNumber(units: 150_000_000)),
        ]
        for csv in [
            "户号,读数,,用量\n,上次,本次,\n17,402,417,15\n", "户号,读数.上次,读数.本次,用量\n17,402,417,15\n",
            "户号,本次,上次,用量\n17,417,402,15\n",
        ] {
            let table = try await table(inFile(columns, csv, "[用量 = 读数.本次 - 上次]"))
            #expect(table.rows.map(\.cells) == [expected])
            #expect(table.columns.map(\.upper) == [nil, "读数", "读数", nil])
        }
        let table = try await table(
            notice("    列: \(columns)\n    行: [{户号: \"17\", 读数: {上次: 402, 本次: 417}, 用量: 15}]\n"))
        #expect(table.rows.map(\.cells) == [expected])
        #expect(
            await said(inFile("{本期: {增: 金额}, 累计: {增: 金额}}", "▸增,▸增\n1,2\n")) == [
                "unknown-key ▸ 有 2 列叫“增” | 连上面的一起写：本期.增、累计.增",
                "unknown-key ▸ 有 2 列叫“增” | 连上面的一起写：本期.增、累计.增",
            ])
    }

    @Test("a blank in a merged column means the same as above it, but not below another of the column before")
    func merged() async throws {
        let table = try await table(
            inFile(
                "{村: 村 合并, 组: 组 合并, 金额: 金额 合计}",
                "村,组,金额\n石谷村,一组,1\n,,2\n石谷村,二组,3\n柳沟村,,4\n-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
            ))
        #expect(
            table.rows.map { $0.cells.prefix(2).map { $0.plain ?? "" } } == [
                ["石谷村", "一组"], ["石谷村", "一组"], ["石谷村", "二组"], ["柳沟村", ""],
            ])
    }

    @Test("without a description all is words")
    func plain() async throws {
        let table = try await table(notice("    行: [{名称: 甲, 数: 3}, {名称: 乙, 备注: 二}]\n"))
        #expect(table.columns.map(\.name) == ["名称", "数", "备注"])
        #expect(table.rows[1].cells == [.text("乙"), .blank, .text("二")])
    }

    // MARK: Rows of sums

    @Test("a subtotal in the middle that does not agree is an error at its row")
    func subtotals() async {
        let columns = "{组: 组 小计, 户主: 人, 金额: 金额 合计}"
        #expect(
            await said(inFile(columns, "组,户主,金额\n一组,李*,1\n一组,王*,2\n小计,,▸4\n二组,赵*,2\n合计,,▸6\n")) == [
                "table-total ▸ 一组小计不符：写 4.00，各行之和 3.00（金额） | 相差 1.00；核对各行金额",
                "table-total ▸ 合计不符：写 6.00，各行之和 5.00（金额） | 相差 1.00；核对各行金额",
            ])
        #expect(
            await said(inFile(columns, "组,户主,金额\n一组,李*,1\n二组,王*,2\n▸一组,赵*,2\n")) == [
                "table-total ▸ “一组”的行分在两处（组） | 同一组的行放在一起，小计才加得对"
            ])
        #expect(
            await said(inFile(columns, "组,户主,金额\n一组,李*,1\n▸二组小计,,1\n")) == [
                "table-total ▸ “二组小计”写在“一组”的行后面 | 放在它那一组的最后，或改它的名称"
            ])
        #expect(
            await said(inFile("{组: 组, 金额: 金额 合计}", "组,金额\n一组,1\n▸小计,1\n")) == [
                "table-total ▸ 没有一列写“小计”，不知道这一行是哪些行的和 | 在分组的列上写“小计”，如 组: 组 小计；或删去这一行"
            ])
        #expect(
            await said(inFile("{组: 组, 单价: 单价 元/亩}", "组,单价\n一组,1\n合计,▸1\n")) == [
                "table-total ▸ “单价”没有写“合计”，合计行里不能有它的数 | 删去这个数：单价加起来没有意思"
            ])
    }

    // MARK: What cannot be meant

    @Test(
        "a formula that cannot be meant",
        arguments: [
            ("▸金额 = 面积", "等式两边单位不同：左边是元，右边是亩", "检查列的单位，如 亩 × 元/亩 = 元；数、单价的单位写在“列”里"),
            ("▸金额 = 面积 + 标准", "不能相加减：亩 和 元/亩 不是一种单位", "单位不同的数分开写，各自合计"),
            ("金额 = 面积 × ▸标住", "没有叫“标住”的列", "是否想写“标准”？"),
            ("金额 = ▸(面积 × 标准", "式子里不用括号", "把括号里的部分另立一列，让村民也看得见这个数"),
            ("▸面积 × 标准", "“面积 × 标准”要有一个 =、≤ 或 ≥", "写成 金额 = 数量 × 单价"),
            ("金额 = 面积 ▸标准", "“标准”前面缺 ＋、−、× 或 ÷", "列名里没有空格；写成 金额 = 数量 × 单价"),
            ("金额 = 面积 ▸×", "这里缺一个列名", "写成 金额 = 数量 × 单价"),
            ("金额 = ▸名称", "“名称”不是数，不能计算", "在“列”里写它的类型：金额、数量 或 单价"),
        ])
    func formulas(_ formula: String, _ message: String, _ help: String) async {
        #expect(
            await said(
                notice(
                    "    列: {名称: 文字, 面积: 数量 亩, 标准: 单价 元/亩, 金额: 金额}\n    行: [{名称: 甲}]\n    核对: [\(formula)]\n")
            )
                == ["column-formula ▸ \(message) | \(help)"])
    }

    @Test("days go before and after, and nothing else")
    func days() async {
        func lease(_ formula: String, _ until: String) -> String {
            notice("    列: {起: 日期, 止: 日期}\n    行: [{起: ▸2026-01-01, 止: \(until)}]\n    核对: [\(formula)]\n")
        }
        #expect(await briefs(lease("起 ≤ 止", "2026-12-31").replacing("▸", with: "")) == [])
        #expect(
            await said(lease("起 <= 止", "2025-12-31")) == [
                "column-check ▸ “起 <= 止”不成立：起是 2026-01-01，止是 2025-12-31 | 改正其中一个数；核对写在第 9 行"
            ])
        #expect(
            await said(lease("▸起 = 止", "2025-12-31").replacing("起: ▸", with: "起: ")) == [
                "column-formula ▸ 日期只能比先后 | 写成 起 ≤ 止"
            ])
    }

    @Test("a bound with a basis is a finding that is published; an equation has none")
    func bounds() async {
        let judged = await judge(
            notice("    列: {面积: 数量 平方米}\n    行: [{面积: ▸210}]\n    核对: [{式: 面积 ≤ 200, 依据: 本县标准}]\n"))
        #expect(judged.found.map(\.severity) == [.finding])
        #expect(judged.briefs == ["column-bound ▸ “面积 ≤ 200”不成立：左边是 210，右边是 200"])
        #expect(
            await said(
                notice("    列: {甲: 金额, 乙: 金额}\n    行: [{甲: 1, 乙: 1}]\n    核对: [{式: ▸甲 = 乙, 依据: 本县标准}]\n"))
                == ["column-formula ▸ 等式不写“依据”：不等就是错的，要改正 | 删去“依据”；只有 ≤ 和 ≥ 可以写，照实公布"])
    }

    @Test("heads: two alike, unknown ones, missing ones, and more than can be looked at")
    func columns() async {
        let columns = "{名称: 文字, 金额: 金额}"
        #expect(
            await said(inFile(columns, "名称,▸金额（万元）\n甲,1\n")) == [
                "unknown-key ▸ “金额（万元）”的单位是“万元”，“金额”列的单位是“元” | 数是按“元”写的，列名改为 金额（元）；不是的，各行换算成“元”"
            ])
        #expect(await said(inFile(columns, "名称,金额,▸名称\n甲,1,乙\n")) == ["repeated-key ▸ “名称”列有两个 | 只留一列"])
        #expect(await said(inFile(columns, "▸名称\n甲\n")) == ["missing-key ▸ 缺少“金额”列 | 加上这一列，或从“列”里删去它"])
        let heads = (1...41).map { ($0 == 41 ? "▸" : "") + "第\($0)栏" }.joined(separator: ",")
        #expect(
            await said(
                notice(
                    "    行: a.csv\n",
                    "-- hedong/shigu/a.csv --\n\(heads)\n\(String(repeating: "甲,", count: 40))甲\n"))
                == ["many-columns ▸ 这张表有 41 列，最多 40 列 | 删去不公布的列，或分成几张表"])
        #expect(
            await said(inFile("{组: 组 小计, 村: 村 小计}", "组,村\n").replacing("列: {", with: "列: ▸{")) == [
                "column-line ▸ “表”有几列写了“小计” | 只按一列小计；还要分的，分成几张表"
            ])
    }

    @Test("a table that names people has to be described, and shows their names masked")
    func people() async {
        #expect(
            await said(notice("    行: [{▸户主: 王大明, 金额: 1}]\n")) == [
                "unknown-key ▸ 有“户主”的表要写“列” | 写上每一列是什么，如 列: {户主: 人, 金额: 金额 合计}；姓名按本公开栏的规则遮去"
            ])
        #expect(
            await said(notice("    行: [{名称: 甲, ▸身份证号: 1}]\n")) == [
                "unknown-key ▸ 不能有“身份证号”列 | 身份证号不得公开，删去这一列"
            ])
    }

    @Test("where a body places them")
    func places() async {
        let table = "    行: [{名称: 甲}]\n"
        #expect(await briefs(notice(table, "\n甲。\n\n{表格: 表}\n\n乙。\n")) == [])
        #expect(
            await said(notice(table, "\n▸{表格: 标}\n")) == ["table-place ▸ 没有叫“标”的表格 | 可以写：表"])
        #expect(
            await said(notice(table, "\n{表格: 表}\n\n▸{表格：表}\n")) == [
                "table-place ▸ 表格“表”放了两次，第 10 行已有 | 只留一处"
            ])
        // Within a sentence it is text.
        #expect(await briefs(notice(table, "\n写成 {表格: 标} 的。\n")) == [])
    }

    @Test("one without rows, nine of them, and a name that is none")
    func names() async {
        #expect(await said(notice("    ▸列: {名称: 文字}\n")) == ["missing-key ▸ 缺少“行” | 照实加一行，如 行: 表.csv"])
        let nine = (1...9).map { "  \($0 == 9 ? "▸" : "")表\($0): {行: [{名称: 甲}]}\n" }.joined()
        #expect(
            await said("---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n表格:\n\(nine)---\n") == [
                "too-many ▸ 表格有 9 张，最多 8 张 | 分成几份公开，或放在附件里"
            ])
    }
}
