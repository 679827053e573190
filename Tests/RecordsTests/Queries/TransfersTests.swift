import Documents
import Testing

@testable import Records

@Suite("What went from one account of a village to another")
struct TransfersTests {
    /// A statement of an account for March, with its entries.
    private func statement(_ account: String, _ entries: String, period: String = "2026-03") -> String {
        """
        -- hedong/shigu/\(account)-\(period).md --
        ---
        类型: 财务公开
        标题: \(account)
        日期: 2026-04-03
        期间: \(period)
        账户: \(account)
        期初: 0.00
        期末: 0.00
        收支: [\(entries)]
        ---

        """
    }

    private func transfers(_ text: String) async -> Transfers {
        Transfers(of: Region.Reference(2), in: await judge(text).register)
    }

    private func word(_ side: Transfers.Side) -> String {
        "\(side.account ?? "—") \(side.isIncome ? "+" : "-")\(side.amount.text)"
    }

    private func bank(_ counter: String = "", day: Int = 5, item: String = "提现") -> String {
        let counter = counter.isEmpty ? "" : ", 对方账户: \(counter)"
        return statement("银行存款", "{日期: 2026-03-0\(day), 摘要: \(item), 支出: 100.00\(counter)}")
    }

    private func cash(_ counter: String = "", day: Int = 5, item: String = "提现") -> String {
        let counter = counter.isEmpty ? "" : ", 对方账户: \(counter)"
        return statement("库存现金", "{日期: 2026-03-0\(day), 摘要: \(item), 收入: 100.00\(counter)}")
    }

    @Test("declared on both sides it is whole")
    func whole() async {
        let found = await transfers(bank("库存现金") + cash("银行存款"))
        #expect(found.unmatched.isEmpty && found.undeclared.isEmpty && found.lonely.isEmpty)
    }

    @Test("declared on one side: the other is the entry that it lacks, up to three days away")
    func oneSide() async {
        for day in [2, 5, 8] {
            let found = await transfers(bank("库存现金") + cash(day: day))
            #expect(found.unmatched.map { word($0.side) } == ["银行存款 -100.00"])
            #expect(found.unmatched.first?.counterpart.map(word) == "库存现金 +100.00")
        }
        for day in [1, 9] {
            let found = await transfers(bank("库存现金") + cash(day: day))
            #expect(found.unmatched.count == 1)
            #expect(found.unmatched.first?.counterpart == nil)
        }
    }

    @Test("an entry of the same amount that speaks of something else is not its other side")
    func chance() async {
        let found = await transfers(bank("库存现金") + cash(item: "果园承包费"))
        #expect(found.unmatched.count == 1)
        #expect(found.unmatched.first?.counterpart == nil)
    }

    @Test("both declared, but on different days: each is without the other, and each is what the other lacks")
    func apart() async {
        let found = await transfers(bank("库存现金") + cash("银行存款", day: 7))
        #expect(found.unmatched.map { word($0.side) }.sorted() == ["库存现金 +100.00", "银行存款 -100.00"])
        #expect(
            found.unmatched.compactMap { $0.counterpart.map(word) }.sorted() == [
                "库存现金 +100.00", "银行存款 -100.00",
            ])
    }

    @Test("declared on neither side: the same amount on the same day, out of one and into the other")
    func undeclared() async {
        let found = await transfers(bank() + cash())
        #expect(found.unmatched.isEmpty && found.lonely.isEmpty)
        #expect(
            found.undeclared.map { word($0.out) + " → " + word($0.into) } == ["银行存款 -100.00 → 库存现金 +100.00"])
        #expect(await transfers(bank() + cash(day: 6)).undeclared.isEmpty)
    }

    @Test("an account that has no statement of that day lacks nothing")
    func noStatement() async {
        #expect(await transfers(bank("库存现金")).unmatched.isEmpty)
        let other = statement("库存现金", "{日期: 2026-02-05, 摘要: 收, 收入: 1.00}", period: "2026-02")
        let found = await transfers(bank("库存现金") + other)
        #expect(found.unmatched.isEmpty)
    }

    @Test("drawn from the bank with no entry at all in the cash of that month")
    func lonely() async throws {
        let found = await transfers(bank() + cash(day: 6))
        #expect(
            found.lonely.map { word($0.side) + "（\($0.name)）" }.sorted() == [
                "库存现金 +100.00（银行存款）", "银行存款 -100.00（库存现金）",
            ])
    }
}
