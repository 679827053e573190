import Documents
import Testing

@testable import Records

@Suite("Bank and cash side by side")
struct SideBySideTests {
    private static func record(_ shares: String, _ others: String = "") -> String {
        """
        ---
        类型: 财务公开
        标题: 财务公开
        日期: 2026-02-03
        期间: 2026-01
        账户: [\(shares)]
        收支: a.csv
        \(others)
        ---
        -- hedong/shigu/a.csv --

        """
    }

    private static let shares =
        "{名称: 银行存款, 期初: 50000, 期末: 47000}, {名称: 库存现金, 期初: 300, 期末: 4000}"

    /// Two thousand came to the bank, thirteen hundred went in cash, five thousand went from one to the other.
    private static let table = """
        日期,摘要,科目,银行存款,,,库存现金,,,经手人
        ,,,收入,支出,结余,收入,支出,结余,
        2026-01-09,提现,,,5000,45000,5000,,5300,李小明
        2026-01-12,租金,经营收入,2000,,47000,,,,
        2026-01-20,电费,管理费用,,,,,1300,4000,
        ,合计,,2000,5000,,5000,1300,,

        """

    /// What is wrong; that 经手人 is a column of its author's own is only told.
    private static func errors(_ site: Findings) -> [String] {
        zip(site.lines, site.found).filter { $1.severity == .error }.map(\.0)
    }

    private static func statement(_ site: Findings) -> Statement? {
        guard case .statement(let statement)? = site.register.disclosures.first?.content else { return nil }
        return statement
    }

    @Test("each account adds up by itself, and what went between them is neither income nor spending")
    func whole() async throws {
        let site = await judge(Self.record(Self.shares) + Self.table)
        #expect(site.found.filter { $0.severity == .error } == [])
        let statement = try #require(Self.statement(site))
        #expect(statement.opening.value == Money(fen: 50_300_00))
        #expect(statement.closing.value == Money(fen: 51_000_00))
        #expect(statement.income == Money(fen: 2_000_00) && statement.spending == Money(fen: 1_300_00))
        #expect(statement.accounts.map(\.income) == [Money(fen: 2_000_00), Money(fen: 5_000_00)])
        #expect(statement.accounts.map(\.ownIncome) == [Money(fen: 2_000_00), .zero])
        #expect(statement.rows.map(\.count) == [2, 1, 1])
        #expect(site.register.accounts[Region.Reference(2)].map(\.name) == ["库存现金", "银行存款"])
    }

    @Test("the same by one row of heads, by short names, and by a column that says the account")
    func shapes() async throws {
        let flat = Self.table.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        let names = "日期,摘要,科目,银行收入,银行支出,银行存款余额,现金收入（元）,现金支出,现金结存,经手人\n"
        let byColumn = """
            日期,摘要,账户,收入,支出,结余,对方账户
            2026-01-09,提现,银行存款,,5000,45000,库存现金
            2026-01-09,提现,库存现金,5000,,5300,银行存款
            2026-01-12,租金,银行存款,2000,,47000,
            2026-01-20,电费,库存现金,,1300,4000,

            """
        for table in [names + flat + "\n", byColumn] {
            let site = await judge(Self.record(Self.shares) + table)
            #expect(site.found.filter { $0.severity == .error } == [])
            let statement = try #require(Self.statement(site))
            #expect(statement.income == Money(fen: 2_000_00) && statement.spending == Money(fen: 1_300_00))
        }
    }

    @Test("an error of ten thousand does not pass: it is told at its account, its row and its sum")
    func wrong() async {
        let table = Self.table.replacing("2000,,47000", with: "12000,,57000")
        let site = await judge(Self.record(Self.shares) + table)
        #expect(
            Self.errors(site) == [
                "hedong/shigu/a.csv:6:6: 银行存款收入合计不符：写 2,000.00，各笔之和 12,000.00",
                "hedong/shigu/a.md:6:32: 收支不平（银行存款）：期初 50,000.00＋收入 12,000.00－支出 5,000.00＝57,000.00，期末写 47,000.00",
            ])
        let row = await judge(
            Self.record(Self.shares) + Self.table.replacing("2000,,47000", with: "2000,,57000"))
        #expect(
            Self.errors(row) == ["hedong/shigu/a.csv:4:26: 银行存款结余不符：到这一行应是 47,000.00，写的是 57,000.00"])
    }

    @Test("a transfer with one side is an error, declared or called so by its words alone")
    func oneSided() async {
        let bare = """
            日期,摘要,账户,收入,支出,对方账户
            2026-01-09,提现,银行存款,,5000,▸
            2026-01-12,租金,银行存款,2000,,

            """
        let shares = "{名称: 银行存款, 期初: 50000, 期末: 47000}, {名称: 库存现金, 期初: 300, 期末: 300}"
        let declared = await judge(Self.record(shares) + bare.replacing("▸", with: "库存现金"))
        #expect(
            declared.lines == ["hedong/shigu/a.csv:2:26: “库存现金”的账里没有这笔转账：2026-01-09 支出 5,000.00 元"])
        let called = await judge(Self.record(shares) + bare.replacing("▸", with: ""))
        #expect(
            called.lines == [
                "hedong/shigu/a.csv:2:21: “提现”只有一边：银行存款 支出 5,000.00 元，库存现金没有同一天同样金额的收入"
            ])
        #expect(called.found.allSatisfy { $0.severity == .error })
    }

    @Test("what is left may stand in every row, of an account that the row does not touch as well")
    func carried() async throws {
        let table = """
            日期,摘要,科目,银行存款收入,银行存款支出,银行存款结余,库存现金收入,库存现金支出,库存现金结余
            2026-01-09,提现,,,5000,45000,5000,,5300
            2026-01-12,租金,经营收入,2000,,47000,,,5300
            2026-01-20,电费,管理费用,,,47000,,1300,4000

            """
        let site = await judge(Self.record(Self.shares) + table)
        #expect(Self.errors(site) == [])
        #expect(Self.statement(site)?.entries.count == 4)
    }

    @Test("in one row two amounts that differ, of which nobody says that they moved, are two entries")
    func apart() async throws {
        let table = """
            日期,摘要,银行存款收入,银行存款支出,库存现金收入,库存现金支出
            2026-01-09,收承包费、付电费,100,,,40

            """
        let shares = "{名称: 银行存款, 期初: 0, 期末: 100}, {名称: 库存现金, 期初: 300, 期末: 260}"
        let site = await judge(Self.record(shares) + table)
        #expect(Self.errors(site) == [])
        let statement = try #require(Self.statement(site))
        #expect(statement.income == Money(fen: 100_00) && statement.spending == Money(fen: 40_00))
    }

    @Test("money that is said to have moved, and came as another amount, is told of on both sides")
    func unequal() async {
        let table = """
            日期,摘要,银行存款收入,银行存款支出,库存现金收入,库存现金支出
            2026-01-09,提现,,5000,4000,

            """
        let shares = "{名称: 银行存款, 期初: 50000, 期末: 45000}, {名称: 库存现金, 期初: 300, 期末: 4300}"
        let site = await judge(Self.record(shares) + table)
        #expect(
            site.lines == [
                "hedong/shigu/a.csv:2:15: “库存现金”的账里没有这笔转账：2026-01-09 支出 5,000.00 元",
                "hedong/shigu/a.csv:2:21: “银行存款”的账里没有这笔转账：2026-01-09 收入 4,000.00 元",
            ])
        #expect(site.found.map(\.check) == ["transfer-match", "transfer-match"])
    }

    @Test("a row of sums that says what is left is held against the last balance, of each account and of all")
    func totals() async {
        // 50,000 and 2,000 less 5,000 are 47,000; 300 and 5,000 less 1,300 are 4,000; together 51,000.
        let right = Self.table.replacing(
            ",合计,,2000,5000,,5000,1300,,", with: ",合计,,2000,5000,47000,5000,1300,4000,")
        #expect(Self.errors(await judge(Self.record(Self.shares) + right)) == [])
        let wrong = right.replacing("5000,1300,4000,", with: "5000,1300,4100,")
        #expect(
            Self.errors(await judge(Self.record(Self.shares) + wrong)) == [
                "hedong/shigu/a.csv:6:32: 库存现金合计行的结余不符：写 4,100.00，期初加收入减支出是 4,000.00"
            ])
        let byColumn = """
            日期,摘要,账户,收入,支出,结余
            2026-01-12,租金,银行存款,2000,,
            2026-01-20,电费,库存现金,,1300,
            ,合计,,2000,1300,51001

            """
        let shares = "{名称: 银行存款, 期初: 50000, 期末: 52000}, {名称: 库存现金, 期初: 300, 期末: -1000}"
        #expect(
            Self.errors(await judge(Self.record(shares) + byColumn)).contains(
                "hedong/shigu/a.csv:4:16: 合计行的结余不符：写 51,001.00，期初加收入减支出是 51,000.00"))
        let single = Self.record("").replacing("账户: []", with: "期初: 300\n期末: 2300")
        let site = await judge(single + "日期,摘要,收入,支出,余额\n2026-01-12,租金,2000,,2300\n,合计,2000,,2030\n")
        #expect(site.lines == ["hedong/shigu/a.csv:3:11: 合计行的结余不符：写 2,030.00，期初加收入减支出是 2,300.00"])
    }

    @Test(
        "two columns that mean the same figure of the same account are told of with their heads as they are written"
    )
    func twice() async {
        let shares = "{名称: 银行存款, 期初: 0, 期末: 100}, {名称: 库存现金, 期初: 0, 期末: 0}"
        func said(_ head: String, _ row: String) async -> [String] {
            await judge(Self.record(shares) + head + "\n" + row + "\n").found.map {
                "\($0.check) \($0.location.place.line):\($0.location.place.column) \($0.message)"
            }
        }
        #expect(
            await said("日期,摘要,银行收入,银行存款收入（元）,库存现金收入", "2026-01-09,租金,100,100,") == [
                "repeated-key 1:12 “银行存款收入（元）”和“银行收入”是同一列：银行存款的收入"
            ])
        #expect(
            await said("日期,摘要,银行存款收入,银行存款收入", "2026-01-09,租金,100,100") == [
                "repeated-key 1:14 “银行存款收入”列有两个"
            ])
        #expect(
            await said("日期,摘要,银行存款,,,\n,,收入,支出,结余,余额", "2026-01-09,租金,100,,100,100") == [
                "repeated-key 2:12 “银行存款.余额”和“银行存款.结余”是同一列：银行存款的结余"
            ])
        #expect(
            await said("日期,摘要,银行收入,现金收入,收入", "2026-01-09,租金,100,,100") == [
                "unknown-key 1:17 “收入”列没有写是哪个账户的"
            ])
        let single = Self.record("").replacing("账户: []", with: "期初: 0\n期末: 100")
        #expect(
            await judge(single + "日期,摘要,收入,结余,余额\n2026-01-09,租金,100,100,100\n").lines == [
                "hedong/shigu/a.csv:1:13: “余额”和“结余”是同一列：结余"
            ])
    }

    @Test(
        "programs that fill every cell with 0.00 change nothing: no entry of nothing, and a transfer is one")
    func noughts() async throws {
        let table = """
            日期,摘要,银行存款收入,银行存款支出,银行存款结余,库存现金收入,库存现金支出,库存现金结余
            2026-01-01,上期结转,0.00,0.00,50000,0.00,0.00,300
            2026-01-09,提现,0.00,5000,45000,5000,0.00,5300
            2026-01-12,租金,2000,0.00,47000,0.00,0.00,5300
            2026-01-20,电费,0.00,0.00,47000,0.00,1300,4000

            """
        let site = await judge(Self.record(Self.shares) + table)
        #expect(Self.errors(site) == [])
        let statement = try #require(Self.statement(site))
        #expect(statement.entries.map(\.item) == ["提现", "提现", "租金", "电费"])
        #expect(statement.income == Money(fen: 2_000_00) && statement.spending == Money(fen: 1_300_00))
        // What is left of an account that a row does not touch is held against it as well.
        let wrong = await judge(
            Self.record(Self.shares) + table.replacing("47000,0.00,0.00,5300", with: "47000,0.00,0.00,5200"))
        #expect(
            Self.errors(wrong).first == "hedong/shigu/a.csv:4:41: 库存现金结余不符：到这一行应是 5,300.00，写的是 5,200.00")
    }

    @Test(
        "a row without an account, one that nobody declared, and a name that stands twice are told where they are"
    )
    func unclear() async {
        let table = """
            日期,摘要,账户,收入,支出
            2026-01-09,电费,,,100
            2026-01-12,租金,银行存歀,2000,

            """
        let site = await judge(Self.record(Self.shares) + table)
        #expect(
            site.lines == [
                "hedong/shigu/a.csv:2:1: 这一行没有写是哪个账户", "hedong/shigu/a.csv:3:15: 没有叫“银行存歀”的账户",
            ])
        let twice = await judge(
            Self.record("{名称: 现金, 期初: 0, 期末: 0}, {名称: 现金, 期初: 0, 期末: 0}") + "日期,摘要,账户,收入\n")
        #expect(twice.found.map(\.check) == ["repeated-key"])
    }

    @Test("a balance that is only taken over is no entry; a wrong one is told")
    func takenOver() async throws {
        let table = """
            日期,摘要,收入,支出,结余
            2026-01-01,上期结转,,,▸
            2026-01-12,租金,2000,,2300

            """
        let record = Self.record("").replacing("账户: []", with: "期初: 300\n期末: 2300")
        let site = await judge(record + table.replacing("▸", with: "300"))
        #expect(site.found == [])
        #expect(try #require(Self.statement(site)).entries.count == 1)
        let noughts = await judge(record + table.replacing("上期结转,,,▸", with: "上期结转,0.00,0.00,300"))
        #expect(noughts.found == [])
        #expect(try #require(Self.statement(noughts)).entries.map(\.item) == ["租金"])
        let given = await judge(
            record + table.replacing("上期结转,,,▸", with: "年初慰问老人（实物）,,0.00,300"))
        #expect(try #require(Self.statement(given)).entries.count == 2)
        let wrong = await judge(record + table.replacing("▸", with: "310"))
        #expect(wrong.lines.first == "hedong/shigu/a.csv:2:19: 结余不符：到这一行应是 300.00，写的是 310.00")
    }
}
