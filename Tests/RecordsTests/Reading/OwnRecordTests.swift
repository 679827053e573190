import Documents
import Testing

@testable import Records

@Suite("Records of kinds of one's own")
struct OwnRecordTests {
    private func said(_ text: String) async -> [String] {
        let judged = await judge(text)
        return zip(judged.briefs, judged.found).map { "\($0) | \($1.help)" }
    }

    private func site(_ record: String, _ kind: String) -> String {
        "---\n\(record)---\n-- kinds/a.md --\n---\n类型: 类别\n\(kind)---\n"
    }

    // The sixth line of the kind's file is 列, the seventh 核对.
    private static let assets = """
        标题: 资产台账
        英文名: assets
        依据: [农经发〔2011〕13号]
        表格:
          资产:
            列: {名称: 文字 必填, 状况: 选项 自用、出租、闲置 必填, 原值: 金额 必填 合计, 折旧: 金额, 净值: 金额 必填 合计, 合同: 文字 出租时必填}
            核对: [净值 = 原值 - 折旧]
        列表: [净值 = 合计(资产.净值), 闲置 = 行数(资产.闲置)]

        """

    private func assets(_ row: String) -> String {
        site("类型: 资产台账\n标题: 甲\n日期: 2026-03-01\n资产:\n  - \(row)\n", Self.assets)
    }

    @Test("fields, tables and figures")
    func whole() async throws {
        let judged = await judge(
            assets("{名称: 村部, 状况: 自用, 原值: 86万元, 折旧: 172000, 净值: 688000}\n  - {名称: 仓库, 状况: 闲置, 原值: 1, 净值: 1}"))
        #expect(judged.briefs == [])
        let disclosure = try #require(judged.register.disclosures.first)
        guard case .own(let record) = disclosure.content else {
            Issue.record("of another kind")
            return
        }
        #expect(disclosure.kind.text == "资产台账" && disclosure.kind.slug == "assets")
        #expect(record.tables[0]?.sums.map { $0?.text } == [nil, nil, "860,001", nil, "688,001", nil])
        #expect(record.tables[0]?.checks.map(\.held) == [2])
        #expect(judged.register.figures(of: record, on: disclosure) == ["净值 688,001.00 元", "闲置 1"])
    }

    @Test("a figure that does not agree is told at its cell, the kind's line behind it")
    func checked() async {
        #expect(
            await said(assets("{名称: 村部, 状况: 自用, 原值: 860000, 折旧: 172000, 净值: ▸698000}")) == [
                "column-check ▸ “净值”不符：860,000.00 − 172,000.00 ＝ 688,000.00，写的是 698,000.00，差 10,000.00 | 改正其中一个数；核对“净值 = 原值 - 折旧”写在 kinds/a.md:9"
            ])
    }

    @Test("options, what they need, and columns that there are not")
    func cells() async {
        #expect(
            await said(assets("{名称: 村部, 状况: ▸租出, 原值: 1, 净值: 1}")) == [
                "wrong-type ▸ “租出”不是“状况”可以写的值 | 是否想写“出租”？"
            ])
        #expect(
            await said(assets("▸{名称: 村部, 状况: 出租, 原值: 1, 净值: 1}")) == [
                "missing-key ▸ “出租”时要填“合同” | 填上“合同”，或改“出租”"
            ])
        #expect(
            await said(assets("{名称: 村部, 状况: 自用, 原直: 1, 净值: 1}").replacing("原直", with: "▸原直")).first
                == "unknown-key ▸ 未知的列“原直” | 是否想写“原值”？")
    }

    @Test("a column that nobody described is kept with a note, but not in a list of people")
    func others() async {
        #expect(
            await said(assets("{名称: 村部, 状况: 自用, 原值: 1, 净值: 1, ▸存放地点: 村口}")) == [
                "own-column ▸ “资产”没有“存放地点”这一列，照原样公布 | 有意公布的，加一行 另列: {资产: [存放地点]}；不该公布的，删去这一列"
            ])
        #expect(
            await said(assets("{名称: 村部, 状况: 自用, 原值: 1, 净值: 1, 存放地点: 村口}\n另列: {资产: [存放地点]}")) == [])
        let people = """
            标题: 低保
            英文名: dibao
            依据: [社会救助暂行办法第十一条]
            表格:
              名单: {列: {户主: 人 必填, 月金额: 金额 必填 合计}}

            """
        #expect(
            await said(
                site("类型: 低保\n标题: 甲\n日期: 2026-03-01\n名单:\n  - {户主: 孙禾, 月金额: 760, ▸民族: 汉}\n", people)) == [
                    "unknown-key ▸ 未知的列“民族”：有“户主”的名单不能多出没有说明的列 | 删去这一列；确要公布的，先写“另列”"
                ])
    }

    @Test("what a field needs, and a record of the wrong period")
    func fields() async {
        let kind =
            "标题: 收益\n英文名: profits\n依据: [本县惯例]\n频次: 每季度\n字段: {收入: 金额 必填, 支出: 金额, 收益: 金额 必填}\n核对: [收益 = 收入 - 支出]\n"
        #expect(
            await said(
                site("类型: 收益\n标题: 甲\n日期: 2026-03-01\n期间: 2026-Q1\n收入: 180万元\n支出: 125万元\n收益: 55万元\n", kind))
                == [])
        #expect(
            await said(site("类型: 收益\n标题: 甲\n日期: 2026-03-01\n期间: ▸2026-03\n收入: 1\n收益: 1\n", kind)) == [
                "wrong-type ▸ “2026-03”不是每季度的期间 | 写成 2026-Q1"
            ])
        #expect(
            await said(site("类型: 收益\n标题: 甲\n日期: 2026-03-01\n期间: 2026-Q1\n收入: 1\n支出: 0.4\n收益: ▸0.5\n", kind))
                == [
                    "column-check ▸ “收益”不符：1.00 − 0.40 ＝ 0.60，写的是 0.50，差 0.10 | 改正其中一个数；核对“收益 = 收入 - 支出”写在 kinds/a.md:8"
                ])
        #expect(
            await briefs(site("类型: 收益\n标题: 甲\n日期: 2026-03-01\n收入: 1\n收益: 1\n", kind)) == [
                "missing-key 2:1 缺少“期间”"
            ])
    }

    @Test("by a column, item by item, and by options: sums, counts, and a bound that is kept for a rule")
    func keyed() async {
        let kind = """
            标题: 招租
            英文名: tenders
            依据: [农经发〔2011〕13号]
            表格:
              标的: {列: {标的号: 编号 必填, 面积: 数量 亩 必填, 年限: 数量 年 必填, 底价: 单价 元/亩/年 必填}}
              成交: {列: {标的号: 文字 必填, 成交价: 单价 元/亩/年 必填, 总价: 金额 必填}}
            核对:
              - {式: 成交.成交价 ≥ 标的.底价, 按: 标的号, 依据: 招租公告}
              - {式: 成交.总价 = 标的.面积 × 成交.成交价 × 标的.年限, 按: 标的号}

            """
        func record(_ price: String, _ total: String) -> String {
            site(
                "类型: 招租\n标题: 甲\n日期: 2026-03-01\n标的: [{标的号: \"1\", 面积: 86.5, 年限: 5, 底价: 480}, {标的号: \"2\", 面积: 1, 年限: 1, 底价: 9}]\n成交: [{标的号: \"1\", 成交价: \(price), 总价: \(total)}]\n",
                kind)
        }
        #expect(await said(record("500", "216250")) == [])
        #expect(
            await said(record("500", "▸216205")) == [
                "column-check ▸ “总价”（1）不符：86.5 × 500 × 5 ＝ 216,250.00，写的是 216,205.00，差 45.00 | 改正其中一个数；核对“成交.总价 = 标的.面积 × 成交.成交价 × 标的.年限”写在 kinds/a.md:11"
            ])
        #expect(
            await said(record("▸400", "173000")) == [
                "column-bound ▸ “成交.成交价 ≥ 标的.底价”（1）不成立：左边是 400，右边是 480 | 核对这一行；属实的照实公布，页面上写明"
            ])
    }

    @Test("each option once")
    func eachOnce() async {
        let kind =
            "标题: 清单\n英文名: lists\n依据: [本县惯例]\n表格:\n  事项: {列: {事项: 选项 户籍、低保、救灾 各一, 有无: 选项 有、无 必填, 情况: 文字 有时必填}}\n"
        #expect(
            await said(site("类型: 清单\n标题: 甲\n日期: 2026-03-01\n事项: ▸[{事项: 户籍, 有无: 无}]\n", kind)) == [
                "missing-key ▸ “事项”缺 2 行：低保、救灾 | 每个选项写一行，没有发生的也写"
            ])
    }

    @Test("a table in a file beside it, its columns under other names")
    func file() async {
        let kind =
            "标题: 名单甲\n英文名: people\n依据: [本县惯例]\n表格:\n  名单:\n    列: {户主: 人 必填, 人数: 数量 人 必填 合计, 金额: 金额 合计}\n    别名: {户主: [保障对象]}\n核对: [合计(名单.金额) ≤ 10000]\n"
        #expect(
            await said(
                site("类型: 名单甲\n标题: 甲\n日期: 2026-03-01\n名单: a.csv\n", kind)
                    + "-- hedong/shigu/a.csv --\n保障对象,人数（人）,金额\n王大明,3,760\n合计,3,▸750\n") == [
                    "table-total ▸ 合计不符：写 750.00，各行之和 760.00（金额） | 相差 10.00；核对各行金额"
                ])
    }

    private static let fees = """
        标题: 收费
        英文名: fees
        依据: [物业管理条例第四十条]
        字段: {应收总额: 金额 必填, 标准: 单价 元/平方米}
        表格:
          收费:
            列: {房号: 编号 必填, 面积: 数量 平方米, 应收: 金额 必填 合计}
            核对: [应收 = 面积 × 标准]
          支出:
            列: {项目: 选项 保洁、电费 各一, 金额: 金额}
          附注:
            列: {说明: 文字}
        核对: [应收总额 = 合计(收费.应收)]

        """

    @Test("a record has one of the tables that its kind cannot do without")
    func missingTables() async {
        let found = await said(site("类型: 收费\n标题: 甲\n日期: 2026-03-01\n应收总额: 0\n附注: [{说明: 无}]\n", Self.fees))
        #expect(found == ["missing-key 2:1 缺少表“收费”或“支出” | 照实加一行，如 收费: fees.csv"])
    }

    @Test("a sum is told by its name, once the rows are right")
    func sums() async {
        func text(_ row: String) -> String {
            site("类型: 收费\n标题: 甲\n日期: 2026-03-01\n应收总额: ▸492\n标准: 2\n收费: [\(row)]\n", Self.fees)
        }
        #expect(
            await said(text("{房号: 101, 面积: 60, 应收: 120}")) == [
                "column-check ▸ “应收总额”不符：合计(收费.应收) ＝ 120.00，写的是 492.00，差 372.00 | 改正其中一个数；核对“应收总额 = 合计(收费.应收)”写在 kinds/a.md:15"
            ])
        let rows = await said(text("{房号: 101, 面积: 60, 应收: 130}"))
        #expect(rows.count == 1 && rows[0].contains("“应收”不符"))
        let table = await said(text("{房号: 101, 面积: 60, 应收: 130}, {房号: 合计, 应收: 120}"))
        #expect(table.count == 1 && table[0].contains("“应收”不符"))
    }

    @Test("where a kind could not be read, its records say so, and not that there is no such kind")
    func faultyKind() async {
        let found = await said(
            site("类型: 收费\n标题: 甲\n日期: 2026-03-01\n", Self.fees.replacing("数量 平方米", with: "数两 平方米")))
        #expect(found.contains("wrong-type 2:5 类别“收费”有错误 | 先改 kinds/a.md"))
        #expect(!found.contains { $0.contains("不是已知的类型") })
    }

    @Test("a unit in a head is that of its column, or both are told")
    func units() async {
        let kind = """
            标题: 地块
            英文名: plots
            依据: [本县惯例]
            表格:
              地块: {列: {名称: 文字 必填, 面积: 数量 亩, 租金: 金额, 投资: 金额 万元}}

            """
        func text(_ head: String, _ row: String) -> String {
            site("类型: 地块\n标题: 甲\n日期: 2026-03-01\n地块: a.csv\n", kind)
                + "-- hedong/shigu/a.csv --\n\(head)\n\(row)\n"
        }
        #expect(await said(text("名称,面积（亩）,租金(元),投资（万元）", "东,1.5,2,3")) == [])
        #expect(
            await said(text("名称,▸面积（公顷）", "东,1.5")) == [
                "unknown-key ▸ “面积（公顷）”的单位是“公顷”，“面积”列的单位是“亩” | 数是按“亩”写的，列名改为 面积（亩）；不是的，各行换算成“亩”"
            ])
        #expect(
            await said(text("名称,▸租金（万元）", "东,2")) == [
                "unknown-key ▸ “租金（万元）”的单位是“万元”，“租金”列的单位是“元” | 数是按“元”写的，列名改为 租金（元）；不是的，各行换算成“元”"
            ])
        #expect(
            await said(text("名称,▸投资（元）", "东,20000")) == [
                "unknown-key ▸ “投资（元）”的单位是“元”，“投资”列的单位是“万元” | 数是按“万元”写的，列名改为 投资（万元）；不是的，各行换算成“万元”"
            ])
    }
}
