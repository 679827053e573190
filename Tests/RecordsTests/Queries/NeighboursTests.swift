import Documents
import Testing

@testable import Records

@Suite("What a record is held against")
struct NeighboursTests {
    private func statement(_ period: String, account: String? = nil) -> String {
        """
        -- hedong/shigu/\(period)\(account ?? "").md --
        ---
        类型: 财务公开
        标题: \(period)\(account ?? "")
        日期: 2026-06-15
        期间: \(period)
        \(account.map { "账户: \($0)\n" } ?? "")期初: 0.00
        期末: 0.00
        收支: []
        ---

        """
    }

    /// `before → after` of the statements that adjoin, by their titles.
    private func adjoining(_ text: String) async -> Set<String> {
        let register = await judge(text).register
        return Set(
            register.adjoiningStatements.map {
                register.disclosures[$0.before.disclosure].title.value + " → "
                    + register.disclosures[$0.after.disclosure].title.value
            })
    }

    @Test("a month follows the month before it, a quarter the quarter")
    func sameKind() async {
        #expect(
            await adjoining(statement("2025-12") + statement("2026-01") + statement("2026-02"))
                == ["2025-12 → 2026-01", "2026-01 → 2026-02"])
        #expect(
            await adjoining(statement("2026-Q1") + statement("2026-03") + statement("2026-Q2"))
                == ["2026-Q1 → 2026-Q2"])
    }

    @Test("where there is none of its kind, the finest that ended on the day before")
    func others() async {
        #expect(await adjoining(statement("2026-Q1") + statement("2026-04")) == ["2026-Q1 → 2026-04"])
        #expect(
            await adjoining(statement("2026-Q1") + statement("2026-03") + statement("2026-04"))
                == ["2026-03 → 2026-04"])
        #expect(await adjoining(statement("2026-01") + statement("2026-03")) == [])
    }

    @Test("each account by itself")
    func accounts() async {
        #expect(
            await adjoining(
                statement("2026-01", account: "银行存款") + statement("2026-02", account: "库存现金")) == [])
    }

    @Test("the county's code is the board's, else its own where it has six digits")
    func county() async {
        func code(_ board: String, _ county: String) async -> String? {
            await judge(
                "-- board.yml --\n名称: 晒谷县\n\(board)-- _index.md --\n---\n类型: 县\n标题: 晒谷县\n\(county)---\n"
            ).register.countyCode
        }
        #expect(await code("代码: \"990001\"\n", "代码: \"990002\"\n") == "990001")
        #expect(await code("", "代码: \"990002\"\n") == "990002")
        #expect(await code("", "代码: \"9900\"\n") == nil)
        #expect(await code("", "") == nil)
    }
}
