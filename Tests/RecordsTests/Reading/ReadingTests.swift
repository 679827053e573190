import Documents
import Testing

@testable import Records

private func notice(_ others: String) -> String { "---\n类型: 公告\n标题: 停水通知\n日期: 2026-03-01\n\(others)\n---\n" }

private func statement(_ table: String) -> String {
    "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-02-03\n期间: 2026-01\n期初: 0\n期末: 60\n收支: a.csv\n---\n-- hedong/shigu/a.csv --\n"
        + table
}

@Suite("Reading")
struct ReadingTests {
    // MARK: fields

    @Test("both spellings are one key, and messages name the one that was written")
    func spellings() async {
        let english = """
            ---
            kind: notice
            title: 停水通知
            date: 2026-03-01
            ▸标题: 又一个
            postings: {notice: {from: ▸3.1, until: 2026-03-16}}
            ---
            """
        let found = await judge(english)
        #expect(found.briefs == ["repeated-key ▸ “标题”写了两次", "wrong-type ▸ “3.1”不是存在的日期（from）"])
        #expect(found.found.map(\.help) == ["只留一个", "缺年份：如果是 2026 年，写成 2026-03-01"])
    }

    @Test("an unknown key, with the nearest known one or all of them")
    func unknownKeys() async {
        let found = await judge(notice("▸标提: 一\n▸开会时间: 二\n公开: {公示: {起: 2026-03-01, ▸终: 2026-03-16}}"))
        #expect(
            found.briefs == ["unknown-key ▸ 未知字段“标提”", "unknown-key ▸ 未知字段“开会时间”", "unknown-key ▸ 未知字段“终”"])
        #expect(found.found.map(\.help)[0] == "是否想写“标题”？")
        #expect(found.found.map(\.help)[1].hasPrefix("可用的字段：类型、标题、日期、编号"))
        #expect(found.found.map(\.help)[2] == "可用的字段：起、止")
    }

    @Test("a key of another kind is unknown to this one")
    func otherKinds() async {
        #expect(await briefs(notice("▸期初: 100")) == ["unknown-key ▸ 未知字段“期初”"])
    }

    @Test("an empty value is absent")
    func empty() async {
        #expect(await briefs(notice("摘要:\n标签: []\n公开: {}\n附件: \"\"")) == [])
        #expect(await briefs("---\n类型: 公告\n标题:\n日期: 2026-03-01\n---\n") == ["missing-key 2:1 缺少“标题”"])
    }

    @Test("every missing key is reported in one run")
    func missing() async {
        #expect(
            await briefs("---\n▸类型: 财务公开\n---\n") == [
                "missing-key ▸ 缺少“收支”", "missing-key ▸ 缺少“日期”", "missing-key ▸ 缺少“期初”",
                "missing-key ▸ 缺少“期末”", "missing-key ▸ 缺少“期间”",
                "missing-key ▸ 缺少“标题”",
            ])
    }

    @Test("what is missing is named as the other keys are spelled")
    func englishKeys() async {
        let head = "---\n▸kind: statement\ntitle: 甲\ndate: 2026-02-03\n期初: 0\nclosing: 0\n"
        #expect(
            await briefs(head + "entries:\n---\n") == [
                "missing-key ▸ 缺少“entries”", "missing-key ▸ 缺少“period”",
            ])
        #expect(
            await briefs(
                head.replacing("▸", with: "")
                    + "period: 2026-01\nentries: [▸{date: 2026-01-05, income: 0}]\n---\n")
                == ["missing-key ▸ 这一行缺少“item”"])
        #expect(
            await judge(
                head.replacing("▸", with: "")
                    + "period: 2026-01\nentries: a.csv\n---\n-- hedong/shigu/a.csv --\ndate,income\n2026-01-05,0\n"
            ).lines
                == ["hedong/shigu/a.csv:2:1: 这一行缺少“item”"])
        let decision = await judge("---\n▸kind: decision\ntitle: 甲\ndate: 2026-02-03\n---\n")
        #expect(decision.briefs == ["missing-key ▸ 缺少“steps”"])
        #expect(
            decision.found.map(\.help) == [
                "照实加一行，如 steps: {proposal: {date: 2026-02-01, due: 5, present: 5, agree: 5}}"
            ])
        let kind = await judge("---\n▸title: 甲\ndate: 2026-02-03\n---\n")
        #expect(kind.briefs == ["missing-key ▸ 缺少“kind”"])
        #expect(kind.found.map(\.help) == ["照实加一行，如 kind: notice"])
        #expect(await briefs("---\n▸kind: 公告\n标题: 甲\n---\n") == ["missing-key ▸ 缺少“日期”"])
        let unknown = await judge(
            "---\nkind: notice\ntitle: 甲\ndate: 2026-02-03\npostings: {notice: {from: 2026-02-03, ▸end: 2026-02-20}}\n---\n"
        )
        #expect(unknown.briefs == ["unknown-key ▸ 未知字段“end”"])
        #expect(unknown.found.map(\.help) == ["可用的字段：from、until"])
    }

    @Test("a file without front matter, of no kind or of an unknown one")
    func kinds() async {
        #expect(await briefs("停水通知") == ["missing-key 1:1 缺少开头的字段区"])
        #expect(await briefs("---\n▸标题: 停水\n---\n") == ["missing-key ▸ 缺少“类型”"])
        let found = await judge("---\n类型: ▸公示\n标题: 停水\n---\n")
        #expect(found.briefs == ["wrong-type ▸ “公示”不是已知的类型"])
        #expect(found.found.first?.help.hasPrefix("是否想写“公告”？样稿：gongkai new 公告。可以写：县、乡镇、村、四议两公开") == true)
        #expect(await briefs("---\n▸- 甲\n---\n") == ["missing-key ▸ 缺少开头的字段区"])
    }

    @Test("a record named _index.md, and a region that is not")
    func indices() async {
        #expect(
            await briefs("-- hedong/liushu/_index.md --\n---\n▸类型: 公告\n标题: 停水\n日期: 2026-03-01\n---\n") == [
                "wrong-type ▸ _index.md 写的是地方：类型应当是 县、乡镇 或 村"
            ])
        #expect(await briefs("---\n▸类型: 村\n标题: 柳树村\n---\n") == ["wrong-type ▸ 村的介绍应当写在 _index.md"])
    }

    @Test(
        "values of the wrong shape",
        arguments: [
            ("标签: {▸甲: 乙}", "“标签”应当是一列文字"), ("标签: [[▸甲]]", "“标签”的每一项应当是文字"), ("摘要: ▸[甲]", "“摘要”应当是文字"),
            ("公开: ▸2026-03-01", "“公开”应当是“键: 值”"), ("公开: {公示: ▸2026-03-01}", "“公示”应当是“键: 值”"),
            ("审核: ▸村监委", "“审核”应当是一列"),
            ("草稿: ▸也许", "“也许”不是“是”或“否”（草稿）"), ("撤回: ▸已撤回", "“撤回”应当是“键: 值”"), ("标签: [▸a/b]", "“a/b”不能作标签"),
            ("更正: {原因: 笔误, 日期: 2026-03-02, 类别: ▸错字}", "“错字”不是“类别”可以写的值"),
        ])
    func shapes(_ line: String, _ message: String) async {
        let marks = line.hasPrefix("标签: {") || line.hasPrefix("标签: [[") ? nil : "▸"
        let found = await judge(notice(line))
        #expect(found.found.map(\.message) == [message])
        #expect(found.found.map(\.check) == ["wrong-type"])
        if marks != nil { #expect(found.briefs == ["wrong-type ▸ \(message)"]) }
    }

    @Test("a colon of full width is explained")
    func colon() async {
        let found = await judge(notice("公开: {公示: ▸起：2026-03-01}"))
        #expect(found.briefs == ["wrong-type ▸ “公示”应当是“键: 值”"])
        #expect(found.found.first?.help == "冒号要用半角“:”，后面空一格")
    }

    @Test("long numbers of persons are not repeated in a message")
    func masked() async {
        #expect(
            await judge(notice("▸11010519491231002X: 甲")).found.allSatisfy {
                !$0.message.contains("19491231")
            })
    }

    @Test("a draft is read, and left out")
    func draft() async {
        let site = await judge(notice("草稿: 是"))
        #expect(site.found == [])
        #expect(site.register.disclosures.isEmpty)
        #expect(await briefs(notice("草稿: 是\n公开: {公示: {起: ▸三月}}")) == ["wrong-type ▸ “三月”不是存在的日期（起）"])
    }

    // MARK: tables

    @Test("columns may come in any order, in either spelling, with 元 behind their names")
    func columns() async {
        #expect(
            await briefs(statement("收入（元）,item,支出(元),日期\n100,承包费,,2026-01-05\n,电费,40,2026-01-06\n")) == [])
    }

    @Test("columns that are unknown, twice there or without a name")
    func wrongColumns() async {
        let found = await judge(statement("日期,摘要,收入,支岀,收入,\n2026-01-05,承包费,60,,,多\n"))
        #expect(
            found.lines
                == [
                    "hedong/shigu/a.csv:1:10: 未知的列“支岀”", "hedong/shigu/a.csv:1:13: “收入”列有两个",
                    "hedong/shigu/a.csv:2:21: 这一列没有列名",
                ])
    }

    @Test(
        "columns that must not be published are named for what they are", arguments: ["身份证号", "联系电话", "银行卡号"])
    func privateColumns(_ column: String) async {
        let site =
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: a.csv\n---\n-- hedong/shigu/a.csv --\n姓名,金额,\(column)\n李*,5,\n"
        let found = await judge(site)
        #expect(found.lines == ["hedong/shigu/a.csv:1:7: 未知的列“\(column)”"])
        #expect(found.found.first?.help.hasSuffix("不得公开，删去这一列") == true)
    }

    @Test("万元 is no unit of a column")
    func tenThousands() async {
        let site = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: [{姓名: 李*, ▸金额（万元）: 5, 金额: 5}]\n---\n"
        #expect(await briefs(site) == ["unknown-key ▸ 未知字段“金额（万元）”"])
    }

    @Test("a cell that cannot be read, and one that is missing")
    func cells() async {
        #expect(
            await judge(statement("日期,摘要,收入,支出\n2026-01-05,,100,\n2026-02-30,电费,,40\n")).lines == [
                "hedong/shigu/a.csv:2:1: 这一行缺少“摘要”", "hedong/shigu/a.csv:3:1: “2026-02-30”不是存在的日期（日期）",
            ])
    }

    @Test("a table of the body is read where none is named")
    func body() async {
        let site = """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 0
            期末: 59
            ---

            | 日期 | 摘要 | 收入 | 支出 | 经手 |
            | --- | --- | ---: | ---: | --- |
            | 2026-01-05 | 承包费 | 100 | | 村会计 |
            | 2026-02-06 | 电费 | | 40 | 村会计 |
            """
        #expect(
            await briefs(site) == [
                "statement-balance 7:5 收支不平：期初 0.00＋收入 100.00－支出 40.00＝60.00，期末写 59.00",
                "entry-outside-period 13:3 不在期间之内：2026-02-06 不属2026年1月",
            ])
    }

    @Test("a table that is named and cannot be used")
    func tables() async {
        func site(_ name: String) -> String {
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: ▸\(name)\n---\n-- hedong/shigu/a.pdf --\n图\n-- hedong/shigu/mingdan.csv --\n姓名,金额\n李*,5\n"
        }
        #expect(await briefs(site("mingdan.csv")) == [])
        #expect(await briefs(site("./mingdan.csv")) == [])
        #expect(await briefs(site("../shigu/mingdan.csv")) == [])
        #expect(await briefs(site("b.xlsx")) == ["missing-table ▸ 找不到表“b.xlsx”"])
        for name in ["账本.xlsx", "账本.xls", "账本.ET", "账本.xlsx#一季度"] {
            let file = name.prefix { $0 != "#" }
            let found = await judge(site(name) + "-- hedong/shigu/\(file) --\n表\n")
            #expect(found.briefs == ["missing-table ▸ 目前只读 CSV 表，不读“\(name)”"])
            #expect(found.found.map(\.help) == ["在表格软件中另存为“CSV UTF-8（逗号分隔）”"])
        }
        #expect(await briefs(site("mingdna.csv")) == ["missing-table ▸ 找不到表“mingdna.csv”"])
        #expect(await briefs(site("a.pdf")) == ["missing-table ▸ “a.pdf”不是表"])
        #expect(
            await briefs(site("../../../mingdan.csv")) == ["missing-table ▸ “../../../mingdan.csv”不在内容文件夹之内"])
        #expect(await briefs(site("/etc/passwd")) == ["missing-table ▸ “/etc/passwd”不在内容文件夹之内"])
    }

    // MARK: values

    @Test(
        "a wrong value is told what is wrong with it",
        arguments: [
            ("日期: ▸1899-12-31", "“1899-12-31”的年份应在 1900 至 2199 之间（日期）", "核对年份"),
            ("日期: ▸2200-01-01", "“2200-01-01”的年份应在 1900 至 2199 之间（日期）", "核对年份"),
            ("日期: ▸1899-02-30", "“1899-02-30”不是存在的日期（日期）", "核对年份"),
        ])
    func years(_ line: String, _ message: String, _ help: String) async {
        let found = await judge("---\n类型: 公告\n标题: 停水\n\(line)\n---\n")
        #expect(found.briefs == ["wrong-type ▸ \(message)"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test(
        "a figure that is too large, or below nought where it cannot be",
        arguments: [
            ("金额: ▸-500", "“-500.00”应当不小于零（金额）", "核对正负号"), ("金额: ▸（500）", "“-500.00”应当不小于零（金额）", "核对正负号"),
            ("金额: ▸10000000000.01", "“***********.01”金额太大（金额）", "最多 100 亿元；核对位数和单位"),
            ("金额: ▸9999999999亿元", "“9999999999亿元”金额太大（金额）", "最多 100 亿元；核对位数和单位"),
            ("金额: ▸123456789.123", "“123456789.123”不是金额（金额）", "写成元，至多两位小数：186000.00、1,234.5 或 3.6万元"),
            ("结果: {决算: ▸-1}", "“-1.00”应当不小于零（决算）", "核对正负号"),
        ])
    func sums(_ line: String, _ message: String, _ help: String) async {
        let found = await judge(
            "---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n\(line)\n四议: {提议: {日期: 2026-02-01}}\n---\n")
        #expect(found.briefs == ["wrong-type ▸ \(message)"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test(
        "counts and shares",
        arguments: [
            ("应到: ▸-1", "“-1”应当不小于零（应到）", "核对正负号"),
            ("应到: ▸3.5", "“3.5”不是整数（应到）", "只能是整数；核对这个数，或看列是否对错了"),
            ("应到: ▸九", "“九”不是整数（应到）", "写成数字：9"), ("应到: ▸9999999999", "“9999999999”太大（应到）", "核对位数"),
            ("比例: ▸-5%", "“-5%”应当不小于零（比例）", "核对正负号"), ("比例: ▸五成", "“五成”不是百分数（比例）", "照实写，如 86.1%"),
        ])
    func counts(_ entry: String, _ message: String, _ help: String) async {
        let found = await judge(
            "---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n四议: {提议: {日期: 2026-02-01, \(entry)}}\n---\n")
        #expect(found.briefs == ["wrong-type ▸ \(message)"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test(
        "a score below nought",
        arguments: [("日常: ▸-1", "日常"), ("加分: ▸-1", "加分"), ("扣分: ▸-1", "扣分"), ("总分: ▸-1", "总分")])
    func scores(_ entry: String, _ name: String) async {
        let site = """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩: [{对象: 石谷村, \(entry)}]
            ---
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评: {分项: [{名称: 日常, 分值: 100}]}
            ---

            """
        let found = await judge(site)
        #expect(found.briefs == ["wrong-type ▸ “-1”应当不小于零（\(name)）"])
        #expect(found.found.map(\.help) == ["核对正负号"])
    }

    @Test("a period of another year")
    func periods() async {
        let site = "---\n类型: 审计\n标题: 审计\n日期: 2026-03-01\n期间: ▸1815-W53\n---\n"
        #expect(await briefs(site) == ["wrong-type ▸ “1815-W53”的年份应在 1900 至 2199 之间（期间）"])
    }

    // MARK: the board

    @Test(
        "thresholds are shown a sample of their own size",
        arguments: [("公布天数", "15"), ("答复天数", "10"), ("红榜", "3")])
    func thresholds(_ key: String, _ sample: String) async {
        let found = await judge("-- board.yml --\n名称: 甲\n规则: {\(key): ▸很多}\n")
        #expect(found.briefs == ["wrong-type ▸ “很多”不是整数（\(key)）"])
        #expect(found.found.map(\.help) == ["照实写，如 \(sample)"])
    }

    @Test("a board without a file, a name or sense")
    func board() async {
        let board = "-- board.yml --\n"
        #expect(await briefs(board + "代码: \"990001\"\n") == ["missing-key 1:1 缺少“名称”"])
        #expect(await briefs(board + "名称: 甲\n代码: ▸99001\n") == ["wrong-type ▸ “99001”不是县级代码"])
        #expect(await briefs(board + "名称: 甲\n网址: ▸example.gov.cn\n") == ["wrong-type ▸ “example.gov.cn”不是网址"])
        #expect(await briefs(board + "名称: 甲\n规则: {适用: [▸河北]}\n") == ["wrong-type ▸ 没有“河北”的规则"])
        #expect(await briefs(board + "名称: 甲\n规则: {党员到会比例: ▸3/2}\n") == ["wrong-type ▸ “3/2”不是比例"])
        #expect(await briefs(board + "名称: 甲\n输出: [▸刷卡]\n") == ["wrong-type ▸ “刷卡”不是“输出”可以写的值"])
    }
}
