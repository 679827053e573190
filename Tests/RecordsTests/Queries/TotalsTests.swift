import Documents
import Testing

@testable import Records

@Suite("Totals of a region and all below it")
struct TotalsTests {
    private static let liugou = "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"

    private func totals(_ text: String, of title: String) async throws -> Totals {
        let register = await judge(text + Self.liugou).register
        return register.totals[try #require(register.regions.firstIndex { $0.title.value == title })]
    }

    private func statement(_ path: String, _ period: String, income: String, spending: String) -> String {
        """
        -- \(path).md --
        ---
        类型: 财务公开
        标题: \(period)
        日期: 2026-06-15
        期间: \(period)
        期初: 0.00
        期末: 0.00
        收支: [{日期: 2026-03-02, 摘要: 收, 收入: \(income)}, {日期: 2026-03-03, 摘要: 支, 支出: \(spending)}]
        ---

        """
    }

    @Test("money goes up from village to township and county; of what nobody published there is no sum")
    func sums() async throws {
        let text =
            statement("hedong/shigu/a", "2026-03", income: "100.25", spending: "40.50")
                + """
                -- hedong/liugou/b.md --
                ---
                类型: 补贴发放
                标题: 地力
                日期: 2026-05-01
                名单: [{姓名: 张*, 金额: 333.13}, {姓名: 李*, 金额: 66.87}]
                ---
                -- hedong/liugou/c.md --
                ---
                类型: 项目资金
                标题: 路
                日期: 2026-01-05
                批复: 1000.00
                支付: [{日期: 2025-12-30, 金额: 300.00}, {日期: 2026-02-01, 金额: 150.00}, {日期: 2026-03-01, 金额: 50.00}]
                ---

                """
        for place in ["河东镇", "晒谷县"] {
            let found = try await totals(text, of: place)
            #expect(found.disclosures == 3)
            #expect(found.byKind == [.statement: 1, .subsidy: 1, .project: 1])
            #expect(found.byYear.keys.sorted() == [2025, 2026])
            let year = try #require(found.byYear[2026])
            #expect(year.disclosures == 3)
            #expect(year.income == Money(fen: 10_025))
            #expect(year.spending == Money(fen: 4_050))
            #expect(year.subsidies == Money(fen: 40_000))
            #expect(year.paidOnProjects == Money(fen: 20_000))
            // Paid in 2025, published in 2026: each in its own year.
            let before = try #require(found.byYear[2025])
            #expect(before.disclosures == 0)
            #expect(before.paidOnProjects == Money(fen: 30_000))
            #expect(before.income == nil && before.spending == nil && before.subsidies == nil)
        }
        let shigu = try #require(try await totals(text, of: "石谷村").byYear[2026])
        #expect(shigu.disclosures == 1 && shigu.income == Money(fen: 10_025))
        #expect(shigu.subsidies == nil && shigu.paidOnProjects == nil)
    }

    @Test("a quarter beside its own months is the same money, and counted once")
    func once() async throws {
        let text =
            statement("hedong/shigu/a", "2026-01", income: "10.00", spending: "1.00")
            + statement("hedong/shigu/b", "2026-02", income: "20.00", spending: "2.00")
            + statement("hedong/shigu/c", "2026-03", income: "30.00", spending: "3.00")
            + statement("hedong/shigu/d", "2026-Q1", income: "60.00", spending: "6.00")
        let year = try #require(try await totals(text, of: "石谷村").byYear[2026])
        #expect(year.disclosures == 4)
        #expect(year.income == Money(fen: 6_000))
        #expect(year.spending == Money(fen: 600))
    }

    @Test("a subsidy of fewer than three people is in no sum once their names are gone")
    func few() async throws {
        func list(_ name: String, _ rows: String) -> String {
            """
            -- hedong/\(name).md --
            ---
            类型: 补贴发放
            标题: 地力
            日期: 2026-05-01
            公开: {公示: {起: 2026-05-01, 止: 2026-05-16}}
            名单: [\(rows)]
            ---

            """
        }
        let text =
            list("shigu/a", "{姓名: 王大明, 金额: 1000}, {姓名: 李二, 金额: 1}")
            + list("shigu/b", "{姓名: 孙一, 金额: 2}, {姓名: 孙二, 金额: 3}, {姓名: 孙三, 金额: 4}") + Self.liugou
        for (day, fen) in [(Day(2026, 5, 16), 1010_00), (Day(2026, 5, 17), 9_00)] {
            let register = await judge(text, asOf: try #require(day)).register
            for (index, region) in register.regions.referenced where region.title.value != "柳沟村" {
                #expect(register.totals[index].byYear[2026]?.subsidies == Money(fen: Int64(fen)))
            }
        }
    }

    @Test("what was withdrawn counts for nothing")
    func withdrawn() async throws {
        let found = try await totals(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n撤回: {原因: 重复, 日期: 2026-03-02}\n---\n", of: "石谷村")
        #expect(found.disclosures == 0)
        #expect(found.byKind.isEmpty && found.byYear.isEmpty)
    }

    @Test("findings of a place are those of its records")
    func findings() async throws {
        let late =
            "---\n类型: 四议两公开\n标题: 甲\n日期: 2026-03-01\n四议: {提议: {日期: 2026-02-01}}\n公开: {决议: {起: 2026-03-01, 止: 2026-03-08}}\n---\n"
        let found = await judge(late + Self.liugou)
        let count = found.found.count { $0.severity == .finding }
        #expect(count > 0)
        #expect(try await totals(late, of: "石谷村").findings == count)
        #expect(try await totals(late, of: "晒谷县").findings == count)
        #expect(try await totals(late, of: "柳沟村").findings == 0)
    }
}
