import Documents
import Testing

@testable import Records

/// A statement of January 2026 whose entries stand in a table.
private func statement(_ table: String, closing: String = "60") -> String {
    "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-02-03\n期间: 2026-01\n期初: 0\n期末: \(closing)\n收支: a.csv\n---\n-- hedong/shigu/a.csv --\n"
        + table
}

private func decision(_ step: String) -> String {
    "---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n四议: {提议: {日期: 2026-02-01, \(step)}}\n---\n"
}

@Suite("Values as people write them")
struct ScalarTests {
    @Test("days in whatever unambiguous way they are written, and blanks as people mean them")
    func taken() async {
        let site = await judge(
            statement(
                """
                日期,摘要,收入,支出
                2026/1/5,承包费,100,-
                2026.1.6,电费,/,20
                ２０２６年１月７日,水费,——,２０
                2026-1-8,押金,0,无
                """))
        #expect(site.found == [])
        guard case .statement(let statement) = site.register.disclosures[Disclosure.Reference(0)].content
        else {
            Issue.record("no statement")
            return
        }
        #expect(
            statement.entries.map(\.day.value.iso) == [
                "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08",
            ])
        #expect(statement.entries.map { $0.income?.value.fen } == [10_000, nil, nil, 0])
        #expect(statement.entries.map { $0.spending?.value.fen } == [nil, 2_000, 2_000, nil])
    }

    @Test("a day of the front matter is read likewise, and a period")
    func fields() async {
        let site = await judge(
            "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026年2月3日\n期间: 2026年1月\n期初: 0\n期末: 5\n收支: [{日期: 2026/1/5, 摘要: 租金, 收入: 5}]\n公开: {公示: {起: 2026.2.3, 止: 2026/3/1}}\n---\n"
        )
        #expect(site.found == [])
        #expect(site.register.disclosures[Disclosure.Reference(0)].day.value.iso == "2026-02-03")
        #expect(
            site.register.disclosures[Disclosure.Reference(0)].postings.map { $0.until?.value.iso } == [
                "2026-03-01"
            ])
    }

    @Test("a row of blanks alone has no amount, a blank day is missing")
    func blanks() async {
        #expect(
            await judge(statement("日期,摘要,收入,支出\n2026-01-05,承包费,60,\n2026-01-06,电费,-,/\n—,水费,,5\n")).lines == [
                "hedong/shigu/a.csv:3:1: 这一行既没有收入也没有支出", "hedong/shigu/a.csv:4:1: 这一行缺少“日期”",
            ])
    }

    @Test("a dash is text in a column of text")
    func text() async {
        let site = await judge(statement("日期,摘要,收入,支出\n2026-01-05,-,60,\n"))
        #expect(site.found == [])
    }

    @Test(
        "the day that a cell would be, by the year of the accounts",
        arguments: [
            ("1月5日", "缺年份：如果是 2026 年，写成 2026-01-05"), ("20260105", "写成 2026-01-05"),
            ("46027", "像是表格软件的日期序号，写成 2026-01-05"), ("2026年1月32日", "2026年1月只有 31 天，核对是哪一天"),
            ("元旦", "照实写，如 2026-03-01"),
        ])
    func days(_ written: String, _ help: String) async {
        let found = await judge(statement("日期,摘要,收入,支出\n\(written),承包费,60,\n"))
        #expect(found.lines == ["hedong/shigu/a.csv:2:1: “\(written)”不是存在的日期（日期）"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test("within a record, its own day says the year; without any, none is made up")
    func years() async {
        func help(_ text: String) async -> [String] { await judge(text).found.map(\.help) }
        let withdrawn = "---\n类型: 公告\n标题: 停水\n日期: 2025-03-01\n撤回: {原因: 有误, 日期: 3月5日}\n---\n"
        #expect(await help(withdrawn) == ["缺年份：如果是 2025 年，写成 2025-03-05"])
        let posted = "---\n类型: 公告\n标题: 停水\n日期: 2025-03-01\n公开: {公示: {起: 3月5日}}\n---\n"
        #expect(await help(posted) == ["缺年份：如果是 2025 年，写成 2025-03-05"])
        let step = "---\n类型: 四议两公开\n标题: 修路\n日期: 2025-03-01\n四议: {提议: {日期: 2月1日}}\n---\n"
        #expect(await help(step) == ["缺年份：如果是 2025 年，写成 2025-02-01"])
        #expect(await help("---\n类型: 公告\n标题: 停水\n日期: 3月5日\n---\n") == ["缺年份：写成“四位年份-03-05”"])
    }

    @Test(
        "counts with a unit or in words",
        arguments: [
            ("应到: ▸312户", "“312户”不是整数（应到）", "只写数字：312"), ("应到: ▸约36人", "“约36人”不是整数（应到）", "只写数字：36"),
            ("应到: ▸3千", "“3千”不是整数（应到）", "写成数字：3000"), ("应到: ▸1.2万人", "“1.2万人”不是整数（应到）", "写成数字：12000"),
            ("应到: ▸1.23456万", "“1.23456万”不是整数（应到）", "照实写，如 36"),
            ("应到: ▸三十一人", "“三十一人”不是整数（应到）", "写成数字：31"), ("应到: ▸3至5人", "“3至5人”不是整数（应到）", "照实写，如 36"),
            ("应到: ▸3.6万人", "“3.6万人”不是整数（应到）", "写成数字：36000"),
            ("实到: 31, 同意: ▸全票通过", "“全票通过”不是整数（同意）", "写人数：全部同意的，写成 31"),
            ("同意: ▸一致同意", "“一致同意”不是整数（同意）", "写人数：全部同意的，写实到的人数"),
            ("比例: ▸0.861", "“0.861”不是百分数（比例）", "写成百分数：86.1%"),
            ("比例: ▸86.1", "“86.1”不是百分数（比例）", "后面加上 %：86.1%"),
        ])
    func counts(_ entry: String, _ message: String, _ help: String) async {
        let found = await judge(decision(entry))
        #expect(found.briefs == ["wrong-type ▸ \(message)"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test(
        "amounts with more than a unit, or in words",
        arguments: [
            ("500元/户", "写成元，至多两位小数：186000.00、1,234.5 或 3.6万元"), ("人工费500元", "只写数字：500"),
            ("伍佰元整", "写成数字：500.00"), ("十八万六千元", "写成数字：186,000.00"),
            ("约3.6万元", "写成元，至多两位小数：186000.00、1,234.5 或 3.6万元"),
        ])
    func amounts(_ written: String, _ help: String) async {
        let found = await judge(
            "---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: ▸\(written)\n---\n")
        #expect(found.briefs == ["wrong-type ▸ “\(written)”不是金额（批复）"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test("a dash among scores is none")
    func scores() async {
        let site = await judge(
            "---\n类型: 考评\n标题: 考评\n日期: 2026-01-15\n办法: 树根\n期间: 2025\n成绩: a.csv\n---\n-- hedong/shigu/a.csv --\n对象,点评,测评,一票否决\n石谷村,30,-,—\n"
                + "-- methods/a.md --\n---\n类型: 工作法\n标题: 树根\n考评: {分项: [{名称: 点评, 分值: 40}, {名称: 测评, 分值: 60}]}\n---\n"
        )
        #expect(!site.found.contains { $0.check == "wrong-type" })
        guard case .evaluation(let evaluation) = site.register.disclosures[Disclosure.Reference(0)].content
        else {
            Issue.record("no evaluation")
            return
        }
        #expect(evaluation.scores.map { $0.parts.map { $0?.value } } == [[Quantity(30), nil]])
    }

    @Test("full-width percentages are percentages")
    func percent() async {
        #expect(await briefs(decision("应到: 10, 实到: 5, 比例: ５０％")) == [])
    }
}
