import Documents
import Testing

@testable import Records

@Suite("Days off")
struct DaysOffTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

    @Test(
        "a weekend moves to the Monday after, a holiday to the first day after it on which offices work",
        arguments: [
            ("2026-02-13", "2026-02-13"), ("2026-02-14", "2026-02-16"), ("2026-02-15", "2026-02-16"),
            // A Thursday and a Friday off, with the weekend after them.
            ("2026-04-30", "2026-04-30"), ("2026-05-07", "2026-05-11"), ("2026-05-08", "2026-05-11"),
            // The Sunday before is worked, the Saturday is not.
            ("2026-05-03", "2026-05-03"), ("2026-05-02", "2026-05-03"),
            // A Monday off, and the weekend before it.
            ("2026-06-20", "2026-06-23"), ("2026-06-22", "2026-06-23"), ("2026-06-23", "2026-06-23"),
            // Two holidays on end; the Saturday between the second and the Sunday is worked.
            ("2026-10-01", "2026-10-10"), ("2026-10-05", "2026-10-10"), ("2026-10-11", "2026-10-12"),
        ])
    func moved(_ due: String, _ moved: String) throws {
        let days = DaysOff(
            [
                try day("2026-10-05")...day("2026-10-09"), try day("2026-10-01")...day("2026-10-04"),
                try day("2026-05-07")...day("2026-05-08"), try day("2026-06-22")...day("2026-06-22"),
            ], worked: [try day("2026-05-03"), try day("2026-10-10")])
        #expect(days.workday(from: try day(due)).iso == moved)
    }

    @Test("over four years: never earlier, a day on which offices work, and none of them before it")
    func property() throws {
        let holidays = [
            try day("2025-01-28")...day("2025-02-04"), try day("2026-02-15")...day("2026-02-23"),
            try day("2027-12-30")...day("2028-01-03"),
        ]
        let worked = [try day("2025-02-08"), try day("2026-02-14"), try day("2026-02-28")]
        let days = DaysOff(holidays, worked: worked)
        func isWorked(_ day: Day) -> Bool {
            !holidays.contains { $0.contains(day) } && (day.weekday <= 5 || worked.contains(day))
        }
        for number in try day("2025-01-01").number...day("2028-12-31").number {
            let (due, moved) = (Day(number: number), days.workday(from: Day(number: number)))
            #expect(moved >= due && isWorked(moved))
            #expect((due.number..<moved.number).allSatisfy { !isWorked(Day(number: $0)) })
        }
    }

    private func read(_ rules: String) async -> Findings {
        await judge("-- board.yml --\n名称: 晒谷县村务公开栏\n代码: \"990001\"\n规则: {\(rules)}\n")
    }

    @Test("in either spelling, as one or as a list, of one day or of several")
    func written() async throws {
        let chinese = await read("放假: [2026-01-01, {起: 2026-10-01, 止: 2026-10-07}], 补班: 2026-10-10")
        let english = await read(
            "holidays: [{from: 2026-10-01, until: 2026-10-07}, 2026年1月1日], workdays: [2026-10-10]")
        for judged in [chinese, english] {
            #expect(judged.found == [])
            let days = judged.register.board.rules.daysOff
            #expect(
                days.holidays == [
                    try day("2026-01-01")...day("2026-01-01"), try day("2026-10-01")...day("2026-10-07"),
                ])
            #expect(days.worked == [try day("2026-10-10")])
        }
        #expect(await read("放假: {起: 2026-10-01, 止: 2026-10-07}").found == [])
    }

    @Test(
        "what cannot be, with its place and what to do",
        arguments: [
            (
                "放假: [▸二月三十]", "“二月三十”不是存在的日期（放假）", "照实写，如 2026-03-01"
            ),
            (
                "放假: [{起: 2026-10-07, 止: ▸2026-10-01}]", "2026-10-01 早于 2026-10-07（放假）", "先写放假的第一天，再写最后一天"
            ),
            (
                "放假: [{起: 2026-10-01, 止: ▸2026-11-01}]", "一段放假 32 天，最多 31 天（放假）", "核对这两天"
            ),
            (
                "放假: [▸2026-10-01至2026-10-07]", "“2026-10-01至2026-10-07”是一段，不是一天（放假）",
                "写成 {起: 2026-10-01, 止: 2026-10-07}"
            ),
            ("放假: [▸[2026-10-01]]", "“放假”的每一项应当是日期", "写成 2026-01-01，连着几天的写成 {起: 2026-10-01, 止: 2026-10-07}"),
            ("放假: [▸{起: 2026-10-01}]", "缺少“止”", "照实在括号里加上，如 止: 2026-03-01"),
            ("补班: [▸2026-10-12]", "2026-10-12 是星期一，本来就上班（补班）", "只写调休上班的星期六、星期日"),
            ("补班: [▸{起: 2026-10-10, 止: 2026-10-11}]", "“补班”的每一项应当是日期", "写成 2026-10-10"),
            (
                "放假: [{起: 2026-10-09, 止: 2026-10-11}], 补班: [▸2026-10-10]", "2026-10-10 写了“放假”，又写了“补班”",
                "这一天放假还是上班，只留一处"
            ),
        ])
    func faults(_ rules: String, _ message: String, _ help: String) async throws {
        let judged = await read(rules)
        let found = try #require(judged.found.first)
        #expect(judged.found.count == 1)
        #expect(found.message == message && found.help == help)
        #expect(judged.briefs.first?.contains("▸") == true)
    }

    @Test("366 lines each, and no more")
    func bound() async throws {
        func lines(_ count: Int) throws -> String {
            try (0..<count).map { "\(try day("2020-01-01") + $0)" }.joined(separator: ", ")
        }
        #expect(await read("放假: [\(try lines(366))]").found == [])
        let found = await read("放假: [\(try lines(367))]").found
        #expect(found.map(\.message) == ["“放假”写了 367 项，最多 366 项"])
        #expect(found.map(\.help) == ["连着放的几天写成一段；太久以前的删去"])
    }

    @Test("accounts and records of a kind are due, and late, by the days on which offices work")
    func due() async throws {
        var rules = Rules()
        rules.financeDueDays = 15
        rules.daysOff = DaysOff([try day("2026-04-15")...day("2026-04-16")])
        #expect(rules.accountsDue(after: try #require(Period("2026-03")))?.day.iso == "2026-04-17")
        func late(_ posted: String) async -> [String] {
            await judge(
                """
                -- board.yml --
                名称: 晒谷县村务公开栏
                代码: "990001"
                规则: {财务公开期限: 15, 放假: [{起: 2026-04-15, 止: 2026-04-16}]}
                -- hedong/shigu/a.md --
                ---
                类型: 财务公开
                标题: 三月账
                日期: \(posted)
                期间: 2026-03
                期初: 1.00
                期末: 1.00
                收支: [{日期: 2026-03-02, 摘要: 进, 收入: 1}, {日期: 2026-03-03, 摘要: 出, 支出: 1}]
                ---
                -- hedong/shigu/b.md --
                ---
                类型: 往来
                标题: 一季度往来
                日期: \(posted)
                期间: 2026-Q1
                总额: 5
                ---
                -- kinds/a.md --
                ---
                类型: 类别
                标题: 往来
                英文名: debts
                依据: [本县惯例]
                频次: 每季度
                期限: 15日
                字段: {总额: 金额}
                ---
                """, asOf: Day("2026-05-01") ?? .earliest
            ).found.filter { $0.check == "late-accounts" || $0.check == "kind-late" }.map(\.message)
        }
        #expect(await late("2026-04-17") == [])
        #expect(
            await late("2026-04-18") == [
                "公布逾期：2026年3月账目 2026年4月18日 公布，应在 2026年4月17日 以前，晚 1 日",
                "公布晚了：应在 2026-04-17 以前公布，实际 2026-04-18，晚 1 日",
            ])
    }

    @Test("what is to be done within some days of another is overdue by the same days")
    func chased() async throws {
        func overdue(on day: String) async throws -> [String] {
            let register = await judge(
                """
                -- board.yml --
                名称: 晒谷县村务公开栏
                代码: "990001"
                规则: {放假: [{起: 2026-04-15, 止: 2026-04-16}]}
                -- hedong/shigu/a.md --
                ---
                类型: 意见
                标题: 路灯不亮
                日期: 2026-04-10
                收到日期: 2026-04-10
                ---
                -- kinds/a.md --
                ---
                类型: 类别
                标题: 意见
                英文名: opinions
                依据: [本县惯例]
                频次: 随时
                字段: {收到日期: 日期 必填, 答复日期: 日期}
                催办: [{自: 收到日期, 天数: 5, 办结: 答复日期}]
                ---
                """, asOf: try self.day(day)
            ).register
            return register.regions.indices.flatMap { register.overdue(of: $0) }.map {
                "\($0.due) \($0.days)"
            }
        }
        #expect(try await overdue(on: "2026-04-17") == [])
        #expect(try await overdue(on: "2026-04-18") == ["2026-04-17 1"])
    }
}
