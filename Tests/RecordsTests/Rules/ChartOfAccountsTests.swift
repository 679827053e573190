import Documents
import Testing

@testable import Records

@Suite("The accounts of 财会〔2023〕14号")
struct ChartOfAccountsTests {
    private let chart = ChartOfAccounts.collectives

    @Test("there are forty-two, each with a number of its own, in force on the first day of 2024")
    func whole() {
        // By hand from the table of the regulation: assets, liabilities, equity, costs, income and spending.
        let table = """
            101 库存现金 102 银行存款 111 短期投资 112 应收款 113 内部往来 121 库存物资 131 消耗性生物资产 132 生产性生物资产
            133 生产性生物资产累计折旧 134 公益性生物资产 141 长期投资 151 固定资产 152 累计折旧 153 在建工程 154 固定资产清理
            161 无形资产 162 累计摊销 171 长期待摊费用 181 待处理财产损溢
            201 短期借款 211 应付款 212 应付工资 213 应付劳务费 214 应交税费 221 长期借款及应付款 231 一事一议资金 241 专项应付款
            301 资本 311 公积公益金 321 本年收益 322 收益分配
            401 生产(劳务)成本
            501 经营收入 502 投资收益 503 补助收入 504 其他收入 511 经营支出 512 税金及附加 513 管理费用 514 公益支出
            515 其他支出 521 所得税费用
            """
        let words = table.split { $0 == " " || $0 == "\n" }.map(String.init)
        #expect(words.count == 84)
        #expect(chart.accounts.flatMap { [$0.number, $0.name] } == words)
        #expect(chart.from == Day(2024, 1, 1))
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

    @Test(
        "however a row writes an account or a part of it, it is one",
        arguments: [
            ("501", "经营收入"), ("501 经营收入", "经营收入"), ("501—经营收入", "经营收入"), ("经营收入", "经营收入"),
            ("管理费用—办公费", "管理费用—办公费"), ("管理费用-办公费", "管理费用—办公费"), ("管理费用－办公费", "管理费用—办公费"),
            ("513 管理费用/办公费", "管理费用—办公费"), ("513.02 办公费", "管理费用—办公费"), ("513.02", "513.02"),
            ("土地流转费-三组", "土地流转费—三组"), ("生产（劳务）成本", "生产(劳务)成本"),
        ])
    func key(text: String, expected: String) {
        #expect(chart.key(of: text) == expected)
    }

    @Test("sums by account put together what is one, however it is written; before 2024 by its words alone")
    func sums() async throws {
        func sums(_ period: String, _ day: String) async throws -> [Statement.AccountSum] {
            let site = await judge(
                """
                ---
                类型: 财务公开
                标题: 财务公开
                日期: \(day)
                期间: \(period)
                期初: 0
                期末: 96
                收支:
                  - {日期: \(period)-05, 摘要: 承包费, 科目: 501, 收入: 60}
                  - {日期: \(period)-06, 摘要: 承包费, 科目: 经营收入, 收入: 40}
                  - {日期: \(period)-07, 摘要: 纸, 科目: 管理费用-办公费, 支出: 3}
                  - {日期: \(period)-08, 摘要: 笔, 支出: 1}
                  - {日期: \(period)-09, 摘要: 墨, 科目: 管理费用—办公费, 支出: 2}
                  - {日期: \(period)-10, 摘要: 租金, 科目: 501 经营收入, 收入: 2}
                ---

                """)
            guard case .statement(let statement)? = site.register.disclosures.first?.content else {
                return []
            }
            return statement.sumsByAccount
        }
        #expect(
            try await sums("2026-01", "2026-02-03") == [
                .init(account: "经营收入", income: Money(fen: 102_00)),
                .init(account: "管理费用—办公费", spending: Money(fen: 5_00)),
                .init(account: nil, spending: Money(fen: 1_00)),
            ])
        #expect(
            try await sums("2023-01", "2023-02-03").map(\.account) == [
                "501", "经营收入", "管理费用—办公费", "501 经营收入", nil,
            ])
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
