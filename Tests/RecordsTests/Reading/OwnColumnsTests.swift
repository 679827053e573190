import Documents
import Testing

@testable import Records

@Suite("Columns of one's own in the tables of any kind")
struct OwnColumnsTests {
    /// What is said, and what to do.
    private func said(_ text: String) async -> [String] {
        let judged = await judge(text)
        return zip(judged.briefs, judged.found).map { "\($0) | \($1.help)" }
    }

    private func statement(_ table: String, _ own: String = "") -> String {
        "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-02-03\n期间: 2026-01\n期初: 0\n期末: 60\n\(own)收支: a.csv\n---\n-- hedong/shigu/a.csv --\n\(table)"
    }

    private func project(_ payments: String, _ own: String = "") -> String {
        "---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: 50000.00\n\(own)支付: \(payments)\n---\n"
    }

    private func list(_ table: String, _ own: String = "") -> String {
        "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n\(own)名单: a.csv\n---\n-- hedong/shigu/a.csv --\n\(table)"
    }

    /// The cells of the first row of a table's own columns, as they are published.
    private func row(_ text: String, _ columns: (Disclosure) -> OwnColumns?) async throws -> [TypedCell] {
        let judged = await judge(text)
        #expect(judged.found.filter { $0.severity == .error }.map(\.message) == [])
        let record = try #require(judged.register.disclosures.first)
        let own = try #require(columns(record))
        let place = try #require(record.ownTables.first.map { _ in Place(line: 2, column: 1) })
        return try #require(own.cells(at: place))
    }

    private func ofStatement(_ record: Disclosure) -> OwnColumns? {
        if case .statement(let statement) = record.content { statement.own } else { nil }
    }

    // MARK: Kept

    @Test("one that nobody described is kept, and told of once a file")
    func noted() async {
        #expect(
            await said(
                statement("日期,摘要,▸经手人,收入,审批意见\n2026-01-05,租金,王大明,60,同意\n2026-01-06,租金,李*,,\n")) == [
                    "own-column ▸ “收支”没有“经手人”、“审批意见”这一列，照原样公布，姓名遮去 | 有意公布的，加一行 另列: {收支: [经手人, 审批意见]}；不该公布的，删去这一列",
                    "missing-key 3:1 这一行既没有收入也没有支出 | 填一个金额，或删去这一行",
                ])
    }

    @Test("one that the record or its board describes is kept without a word")
    func declared() async {
        let table = "日期,摘要,经手人,收入\n2026-01-05,租金,王大明,60\n"
        #expect(await briefs(statement(table, "另列: {收支: {经手人: 人}}\n")) == [])
        #expect(await briefs(statement(table, "另列: {收支: [经手人]}\n")) == [])
        #expect(await briefs(statement(table, "columns: {entries: {经手人: person}}\n")) == [])
        let board = "-- board.yml --\n名称: 晒谷县村务公开栏\n代码: \"990001\"\n另列: {财务公开: {收支: {经手人: 人}}}\n"
        #expect(await judge(statement(table) + board).found.filter { $0.check == "own-column" } == [])
    }

    @Test("each cell is of its column's type, and people are masked")
    func typed() async throws {
        let own = "另列: {收支: {经手人: 人, 面积: 数量 亩 合计, 单价: 单价 元/亩, 交款: 日期, 对方: 当事人, 估价: 金额 万元}}\n"
        let cells = try await row(
            statement(
                "日期,摘要,收入,经手人,面积（亩）,单价,交款,对方,估价\n2026-01-05,租金,60,王大明、李小花,3.25亩,13.06125,2026/1/4,丰禾合作社,0.5\n",
                own
            ), ofStatement)
        #expect(
            cells == [
                .named([Masked("王大明"), Masked("李小花")]), .number(ExactNumber(units: 32_500_000)),
                .number(ExactNumber(units: 130_612_500)), .day(Day(number: 20_457)),
                .named([Masked(shown: "丰禾合作社")]), .number(ExactNumber(units: 5_000_000)),
            ])
    }

    @Test("a row of sums is held against a described column, and makes one of figures of another")
    func sums() async {
        let own = "另列: {支付: {工日: 数量 工日 合计}}\n"
        #expect(
            await said(
                project(
                    "[{日期: 2026-03-02, 金额: 1, 工日: 2.5}, {日期: 2026-03-03, 金额: 2, 工日: 3}, {日期: 合计, 金额: 3, 工日: ▸6}]",
                    own)) == ["table-total ▸ 合计不符：写 6，各行之和 5.5（工日） | 相差 0.5；核对各行工日"])
        #expect(
            await said(
                statement("日期,摘要,收入,▸亩数\n2026-01-05,租金,40,2\n2026-01-06,租金,20,1\n合计,,60,▸4\n")) == [
                    "own-column ▸ “收支”没有“亩数”这一列，照原样公布 | 有意公布的，加一行 另列: {收支: [亩数]}；不该公布的，删去这一列",
                    "table-total ▸ 合计不符：写 4，各行之和 3（亩数） | 相差 1；核对各行亩数",
                ])
    }

    // MARK: Refused

    @Test("a near miss of a head that is missing is an error, described or not")
    func nearMiss() async {
        let table = "日期,▸对方帐户,摘要,收入\n2026-01-05,,租金,60\n"
        let expected = ["unknown-key ▸ 未知的列“对方帐户” | 是否想写“对方账户”？"]
        #expect(await said(statement(table)) == expected)
        #expect(await said(statement(table, "另列: {收支: [对方帐户]}\n")) == expected)
        #expect(
            await said(statement("日期,摘要,▸项目,收入\n2026-01-05,租金,甲,60\n")) == [
                "unknown-key ▸ 未知的列“项目” | 是否想写“科目”？真是另一列的，先写“另列”"
            ])
        // Described, or beside the column that it is like, it is another word.
        #expect(await briefs(statement("日期,摘要,项目,收入\n2026-01-05,租金,甲,60\n", "另列: {收支: [项目]}\n")) == [])
        #expect(
            await said(
                statement("日期,摘要,收入,▸经手入\n2026-01-05,租金,60,王*\n", "另列: {收支: {经手人: 人}}\n")) == [
                    "unknown-key ▸ 未知的列“经手入” | 是否想写“经手人”？"
                ])
    }

    @Test("lists of people take none that nobody described: it may be private")
    func people() async {
        let table = "姓名,金额,▸民族\n李*,5,汉\n"
        #expect(
            await said(list(table)) == [
                "unknown-key ▸ 未知的列“民族”：有“姓名”的名单不能多出没有说明的列 | 删去这一列；确要公布的，先写“另列”"
            ])
        #expect(await briefs(list("姓名,金额,人口\n李*,5,3\n", "另列: {名单: {人口: 数量 人 合计}}\n")) == [])
    }

    @Test(
        "numbers of people stand in no table, whoever describes them",
        arguments: ["身份证号", "联系电话", "银行账号", "一卡通"])
    func forbidden(_ head: String) async {
        let judged = await judge(
            statement("日期,摘要,收入,▸\(head)\n2026-01-05,租金,60,1\n", "另列: {收支: [\(head)]}\n"))
        #expect(
            judged.briefs.contains("unknown-key ▸ 未知的列“\(head)”")
                && judged.briefs.contains("unknown-key 8:11 不能有“\(head)”列"))
    }

    @Test(
        "what a cell of a described column must be",
        arguments: [
            ("数量 户", "3.5", "“3.5”小数太多（栏）", "户按整数数"),
            ("数量 亩", "-1", "“-1”应当不小于零（栏）", "核对正负号"),
            ("金额", "12.345", "“12.345”不是数字（栏）", "写成元，至多两位小数：186000.00、1,234.5 或 3.6万元"),
            ("单位", "王大明", "“王*明”像是个人，不是单位（栏）", "写单位的全称；个人也会有的列，类型写“当事人”"),
            ("选项 自用、出租", "租出", "“租出”不是“栏”可以写的值", "是否想写“出租”？"),
            ("日期", "2026-02-30", "“2026-02-30”不是存在的日期（栏）", "2026年2月只有 28 天，核对是哪一天"),
        ])
    func cells(_ line: String, _ cell: String, _ message: String, _ help: String) async {
        #expect(
            await said(
                statement("日期,摘要,收入,栏\n2026-01-05,租金,60,▸\(cell)\n", "另列: {收支: {栏: \(line)}}\n")) == [
                    "wrong-type ▸ \(message) | \(help)"
                ])
    }

    @Test("a village is one of the board, and a column that must be there is in every row")
    func places() async {
        #expect(
            await said(
                statement(
                    "日期,摘要,收入,栏\n2026-01-05,租金,40,石谷村\n▸2026-01-06,租金,20,\n", "另列: {收支: {栏: 村 必填}}\n")) == [
                    "missing-key ▸ 这一行缺少“栏” | 填上“栏”"
                ])
        #expect(
            await said(statement("▸日期,摘要,收入\n2026-01-05,租金,60\n", "另列: {收支: {栏: 村 必填}}\n")) == [
                "missing-key ▸ 缺少“栏”列 | “另列”说每一行都要有，加上这一列"
            ])
    }

    @Test("two heads alike, and more than can be looked at")
    func heads() async {
        #expect(
            await said(statement("日期,摘要,收入,审批,▸审批\n2026-01-05,租金,60,甲,乙\n", "另列: {收支: [审批]}\n")) == [
                "repeated-key ▸ “审批”列有两个 | 只留一列"
            ])
        func wide(_ count: Int) -> String {
            let heads = (1...count).map { ($0 == 41 ? "▸" : "") + "第\($0)栏" }.joined(separator: ",")
            return "\(heads)\n2026-01-05,租金,60\(String(repeating: ",甲", count: count))\n"
        }
        #expect(
            await said(statement("日期,摘要,收入,\(wide(200))")) == [
                "many-columns ▸ 这张表有 200 列是自己的，最多 40 列 | 删去不公布的列，或分成几张表"
            ])
        #expect(await briefs(statement("日期,摘要,收入,\(wide(40))")).count == 1)
    }

    // MARK: The lines that describe them

    @Test(
        "a line that cannot be meant",
        arguments: [
            ("▸数量亩", "“数量亩”不是类型（栏）", "类型和后面的词之间空一格：数量 亩"),
            ("▸数额", "“数额”不是类型（栏）", "是否想写“金额”？"),
            ("▸数量", "“数量”后面缺单位（栏）", "写成 栏: 数量 亩"),
            ("▸数量 合计", "“数量”后面缺单位（栏）", "写成 栏: 数量 亩"),
            ("单价 元/亩 ▸合计", "单价不能合计（栏）", "只有金额和数量能合计；删去“合计”"),
            ("文字 ▸合计", "文字、日期不能合计（栏）", "只有金额和数量能合计；删去“合计”"),
            ("金额 ▸总计", "“总计”不是记号（栏）", "是否想写“合计”？"),
            ("文字 ▸小计", "“小计”在这张表里没有用（栏）", "可以写：必填、合计、合并"),
            ("文字 ▸甲乙", "“甲乙”不是记号（栏）", "类型和单位后面可以写：必填、合计、合并"),
            ("选项 ▸自用", "选项要有两个以上，各不相同（栏）", "用顿号隔开，至多 40 个，如 自用、出租、闲置"),
        ])
    func lines(_ line: String, _ message: String, _ help: String) async {
        #expect(
            await said(statement("日期,摘要,收入\n2026-01-05,租金,60\n", "另列: {收支: {栏: \(line)}}\n")) == [
                "column-line ▸ \(message) | \(help)"
            ])
    }

    @Test("a head that names people is of people")
    func person() async {
        #expect(
            await said(statement("日期,摘要,收入\n2026-01-05,租金,60\n", "另列: {收支: {户主: ▸文字}}\n")) == [
                "column-line ▸ “户主”像是个人信息，类型应当是“人” | 写成 户主: 人；公布时按本公开栏的规则遮去"
            ])
    }

    @Test("a table that the kind does not have, and a board's kind that has none")
    func tables() async {
        #expect(
            await said(project("[{日期: 2026-03-02, 金额: 1}]", "另列: {▸支出: [经办]}\n")) == [
                "unknown-key ▸ 项目资金没有“支出”这张表 | 是否想写“支付”？"
            ])
        let judged = await judge(
            "-- board.yml --\n名称: 晒谷县村务公开栏\n代码: \"990001\"\n网址: https://gongkai.example.cn/\n另列: {▸公告: {收支: [经办]}}\n"
        )
        #expect(judged.briefs == ["unknown-key ▸ “公告”不是有表的类型"])
    }

}
