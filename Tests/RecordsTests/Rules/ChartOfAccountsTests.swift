import Documents
import Testing

@testable import Records

@Suite("The accounts of 财会〔2023〕14号")
struct ChartOfAccountsTests {
    private let chart = ChartOfAccounts.collectives

    @Test("there are forty-two, each with a number of its own, in force on the first day of 2024")
    func whole() {
        #expect(chart.accounts.count == 42)
        #expect(Set(chart.accounts.map(\.number)).count == 42)
        #expect(Set(chart.accounts.map(\.name)).count == 42)
        #expect(chart.from == Day(2024, 1, 1))
        // Assets, liabilities, equity, costs, income and spending.
        let counts = Dictionary(grouping: chart.accounts) { $0.number.first }.mapValues(\.count)
        #expect(counts == ["1": 19, "2": 8, "3": 4, "4": 1, "5": 10])
    }

    @Test(
        "an account is known by its number, its name, both, and by what it is parted into",
        arguments: [
            ("501", "经营收入"), ("经营收入", "经营收入"), ("501 经营收入", "经营收入"), ("513.02", "管理费用"),
            ("51302 办公费", "管理费用"), ("管理费用—办公费", "管理费用"), ("管理费用/差旅费", "管理费用"),
            ("生产（劳务）成本", "生产(劳务)成本"),
        ])
    func named(text: String, name: String) {
        #expect(chart.account(named: text)?.name == name)
    }

    @Test("others are none", arguments: ["", "5", "999", "办公费", "502 经营收入", "发包及上交收入", "管理费"])
    func unnamed(text: String) {
        #expect(chart.account(named: text) == nil)
    }

    private func statement(_ account: String, _ period: String, _ day: String) -> String {
        """
        ---
        类型: 财务公开
        标题: 财务公开
        日期: \(day)
        期间: \(period)
        期初: 0
        期末: 100
        收支: [{日期: \(period)-05, 摘要: 承包费, 科目: \(account), 收入: 100}]
        ---

        """
    }

    @Test("one that is gone is found from 2024 on, with what the sources say in its place, and not before")
    func retired() async {
        let found = await judge(statement("牲畜（禽）资产", "2024-01", "2024-02-03")).found
        #expect(found.map(\.check) == ["retired-account"])
        #expect(found.first?.severity == .finding)
        #expect(found.first?.message == "科目“牲畜（禽）资产”2024年起没有了")
        #expect(found.first?.help == "改记哪个科目，看制度的衔接规定；现有 消耗性生物资产、生产性生物资产、公益性生物资产")
        #expect(await judge(statement("牲畜（禽）资产", "2023-12", "2024-01-03")).found == [])
    }

    @Test("a board that says nothing of a table keeps words of its own")
    func own() async {
        #expect(await judge(statement("土地流转费", "2026-01", "2026-02-03")).found == [])
    }
}
