import Documents
import Testing

@testable import Records

/// A statement in a file of 石谷村, with the entries that are given; what the others are does not matter.
private func statement(
    _ file: String, _ period: String, _ day: String, account: String? = nil, _ opening: String,
    _ closing: String,
    _ entries: String...
) -> String {
    """
    -- hedong/shigu/\(file).md --
    ---
    类型: 财务公开
    标题: 财务公开
    日期: \(day)
    期间: \(period)
    \(account.map { "账户: \($0)\n" } ?? "")期初: \(opening)
    期末: \(closing)
    收支: [\(entries.map { "{\($0)}" }.joined(separator: ", "))]
    ---

    """
}

/// 2026-10-31 has passed.
private let asOf = Day(number: 20_790)  // 2026-12-03

@Suite("Accounts")
struct AccountBookTests {
    private func year(_ year: Int, in site: Findings) -> Totals.Year? {
        site.register.totals[Region.Reference(2)].byYear[year]
    }
    /// 石谷村 is the third region, after its county and its township.
    private func accounts(_ site: Findings) -> [AccountBook] { site.register.accounts[Region.Reference(2)] }
    private func yuan(_ amount: Int64) -> Money { Money(fen: amount * 100) }

    static let transfer =
        statement(
            "a", "2026-10", "2026-11-05", account: "银行存款", "50,000", "47,000",
            "日期: 2026-10-09, 摘要: 提现, 支出: 5000, 对方账户: 库存现金", "日期: 2026-10-12, 摘要: 租金, 收入: 2000")
        + statement(
            "b", "2026-10", "2026-11-05", account: "库存现金", "300", "4,000",
            "日期: 2026-10-09, 摘要: 提现, 收入: 5000, 对方账户: 银行存款", "日期: 2026-10-20, 摘要: 电费, 支出: 1300")

    @Test(
        "two accounts of one month: the balance is their sum, and what went between them is neither income nor spending"
    )
    func two() async throws {
        let site = await judge(Self.transfer, asOf: asOf)
        #expect(site.found == [])
        let balance = try #require(Balance(of: accounts(site)))
        #expect(balance.sum == yuan(51_000))
        #expect(balance.day?.iso == "2026-10-31")
        #expect(balance.shares.map(\.account) == ["库存现金", "银行存款"])
        #expect(balance.shares.map(\.page.closing) == [yuan(4_000), yuan(47_000)])
        #expect(year(2026, in: site)?.income == yuan(2_000))
        #expect(year(2026, in: site)?.spending == yuan(1_300))
    }

    @Test("a month and its quarter are summed once: the quarter, which has more days")
    func quarter() async {
        let site = await judge(
            statement("a", "2026-01", "2026-02-05", "0", "10,000", "日期: 2026-01-09, 摘要: 租金, 收入: 10000")
                + statement(
                    "b", "2026-Q1", "2026-04-05", "0", "30,000", "日期: 2026-01-09, 摘要: 租金, 收入: 10000",
                    "日期: 2026-03-09, 摘要: 租金, 收入: 20000"), asOf: asOf)
        #expect(site.found == [])
        #expect(year(2026, in: site)?.income == yuan(30_000))
        #expect(accounts(site)[0].finest.map(\.period.code) == ["2026-Q1"])
    }

    @Test("the months that make up a quarter are taken in its place, and a year in place of a few months")
    func finest() async {
        func month(_ number: Int, _ opening: String, _ closing: String) -> String {
            statement(
                "m\(number)", "2026-0\(number)", "2026-0\(number + 1)-05", opening, closing,
                "日期: 2026-0\(number)-09, 摘要: 租金, 收入: 100")
        }
        let quarter = statement(
            "q", "2026-Q1", "2026-04-05", "0", "300", "日期: 2026-01-09, 摘要: 租金, 收入: 300")
        let months =
            month(1, "0", "100") + month(2, "100", "200") + month(3, "200", "300") + month(4, "300", "400")
        let site = await judge(months + quarter, asOf: asOf)
        #expect(site.found == [])
        #expect(accounts(site)[0].finest.map(\.period.code) == ["2026-01", "2026-02", "2026-03", "2026-04"])
        #expect(year(2026, in: site)?.income == yuan(400))
        let half = statement(
            "h", "2026-H1", "2026-07-05", "0", "900", "日期: 2026-01-09, 摘要: 租金, 收入: 900")
        let both = await judge(months + quarter + half, asOf: asOf)
        #expect(both.found == [])
        #expect(accounts(both)[0].finest.map(\.period.code) == ["2026-H1"])
        #expect(year(2026, in: both)?.income == yuan(900))
    }

    @Test("what is in the account is said by the period that ends last, and of two such by the shorter")
    func latest() async throws {
        let site = await judge(
            statement("a", "2026-08", "2026-09-05", "0", "20,000", "日期: 2026-08-09, 摘要: 租金, 收入: 20000")
                + statement("b", "2026-Q3", "2026-10-05", "0", "50,000", "日期: 2026-08-09, 摘要: 租金, 收入: 50000"),
            asOf: asOf)
        #expect(site.found == [])
        #expect(Balance(of: accounts(site))?.sum == yuan(50_000))
        #expect(Balance.history(of: accounts(site)).map(\.sum) == [yuan(50_000)])
        let month = await judge(
            statement("a", "2026-09", "2026-10-05", "0", "50,000", "日期: 2026-09-09, 摘要: 租金, 收入: 50000")
                + statement("b", "2026-Q3", "2026-10-06", "0", "50,000", "日期: 2026-09-09, 摘要: 租金, 收入: 50000"),
            asOf: asOf)
        #expect(month.found == [])
        #expect(accounts(month)[0].latest?.period.code == "2026-09")
    }

    @Test(
        "accounts that end on different days are not added up; one that was closed with nothing left no longer counts"
    )
    func apart() async throws {
        let bank =
            statement(
                "a", "2026-08", "2026-09-05", account: "银行存款", "0", "100", "日期: 2026-08-09, 摘要: 租金, 收入: 100")
            + statement(
                "b", "2026-09", "2026-10-05", account: "银行存款", "100", "300", "日期: 2026-09-09, 摘要: 租金, 收入: 200"
            )
        let cash = statement(
            "c", "2026-08", "2026-09-05", account: "库存现金", "0", "50", "日期: 2026-08-10, 摘要: 押金, 收入: 50")
        let site = await judge(bank + cash, asOf: asOf)
        #expect(site.found == [])
        let balance = try #require(Balance(of: accounts(site)))
        #expect(balance.sum == nil && balance.day == nil)
        #expect(balance.shares.map(\.page.last.iso) == ["2026-08-31", "2026-09-30"])
        #expect(Balance.history(of: accounts(site)).map(\.sum) == [yuan(150)])
        let closed = statement(
            "c", "2026-08", "2026-09-05", account: "库存现金", "50", "0", "日期: 2026-08-10, 摘要: 交镇里, 支出: 50")
        let after = await judge(bank + closed, asOf: asOf)
        #expect(Balance(of: accounts(after))?.sum == yuan(300))
        #expect(Balance.history(of: accounts(after)).map(\.sum) == [yuan(100), yuan(300)])
    }

    @Test("a village that begins to name its account has still but one, if it goes on with what was there")
    func named() async {
        func site(_ opening: String, _ closing: String) -> String {
            statement("a", "2026-08", "2026-09-05", "0", "100", "日期: 2026-08-09, 摘要: 租金, 收入: 100")
                + statement(
                    "b", "2026-09", "2026-10-05", account: "银行存款", opening, closing,
                    "日期: 2026-09-09, 摘要: 租金, 收入: 200")
        }
        let one = await judge(site("100", "300"), asOf: asOf)
        #expect(accounts(one).map(\.name) == ["银行存款"])
        #expect(Balance(of: accounts(one))?.sum == yuan(300))
        let two = await judge(site("50", "250"), asOf: asOf)
        #expect(accounts(two).map(\.name) == [nil, "银行存款"])
        #expect(Balance(of: accounts(two))?.sum == nil)
    }

    @Test("a week belongs to its own year, whenever it is posted")
    func week() async {
        let site = await judge(
            statement("a", "2026-W53", "2027-01-05", "0", "100", "日期: 2026-12-29, 摘要: 租金, 收入: 100"),
            asOf: Day(number: 20_830))  // 2027-01-12
        #expect(site.found == [])
        #expect(year(2026, in: site)?.income == yuan(100))
        #expect(year(2027, in: site)?.income == nil)
    }

    @Test("nothing published is not nought, of each sum by itself")
    func nothing() async {
        let site = await judge(
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n合计: 500\n---\n"
                + "-- hedong/shigu/b.md --\n---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: 500\n---\n"
                + "-- hedong/shigu/c.md --\n---\n类型: 公告\n标题: 停水\n日期: 2025-03-01\n---\n")
        #expect(site.found == [])
        let year = year(2026, in: site)
        #expect(year?.disclosures == 2)
        #expect(year?.subsidies == yuan(500))
        #expect(year?.income == nil && year?.spending == nil && year?.paidOnProjects == nil)
        #expect(self.year(2025, in: site)?.subsidies == nil)
    }

    @Test("a statement that was taken back counts for nothing")
    func withdrawn() async {
        let site = await judge(
            statement("a", "2026-01", "2026-02-05", "0", "100", "日期: 2026-01-09, 摘要: 租金, 收入: 100")
                + statement("b", "2026-01", "2026-02-06", "0", "100", "日期: 2026-01-09, 摘要: 租金, 收入: 100")
                .replacing("期初:", with: "撤回: {原因: 重复, 日期: 2026-02-07}\n期初:"))
        #expect(site.found == [])
        #expect(year(2026, in: site)?.income == yuan(100))
    }

    @Test("what a statement of one account covers does not fill the gaps of another")
    func publications() async {
        let bank = { (month: String, day: String) in
            statement(
                "bank\(month)", "2026-\(month)", day, account: "银行存款", "0", "0",
                "日期: 2026-\(month)-09, 摘要: 无, 收入: 0")
        }
        let cash = { (month: String, day: String) in
            statement(
                "cash\(month)", "2026-\(month)", day, account: "库存现金", "0", "0",
                "日期: 2026-\(month)-09, 摘要: 无, 收入: 0")
        }
        let site = await judge(
            bank("01", "2026-02-03") + bank("02", "2026-03-03") + bank("03", "2026-04-03")
                + cash("01", "2026-02-03")
                + cash("03", "2026-04-03"), asOf: Day(number: 20_560))  // 2026-04-17
        let publications = site.register.publications(of: Region.Reference(2)).filter {
            $0.matter == .accounts
        }
        #expect(publications.map(\.period.code) == ["2026-01", "2026-02", "2026-03", "2026-04"])
        #expect(publications.map(\.disclosures.all.count) == [2, 0, 2, 0])
    }
}

@Suite("Accounts held against each other")
struct AccountChecksTests {
    private let january = "日期: 2026-01-09, 摘要: 租金, 收入: 100"

    @Test("a month twice is an error that names the first; of another account it is none")
    func twice() async {
        let first = statement("a", "2026-01", "2026-02-05", account: "银行存款", "0", "100", january)
        #expect(
            await judge(first + statement("b", "2026-01", "2026-02-06", account: "银行存款", "0", "100", january))
                .lines == ["hedong/shigu/b.md:5:5: 公布了两次：2026年1月的账已在 hedong/shigu/a.md"])
        #expect(
            await judge(
                first
                    + statement(
                        "b", "2026-01", "2026-02-06", account: "库存现金", "0", "70",
                        "日期: 2026-01-10, 摘要: 押金, 收入: 70")
            ).found == [])
    }

    @Test("a quarter that its months do not bear out: what they end with, and what they come to")
    func overlap() async {
        let third = statement("a", "2026-03", "2026-04-05", "0", "100", "日期: 2026-03-09, 摘要: 租金, 收入: 100")
        let quarter = statement("b", "2026-Q1", "2026-04-06", "0", "120", "日期: 2026-03-09, 摘要: 租金, 收入: 120")
        let found = await judge(third + quarter)
        #expect(found.lines == ["hedong/shigu/b.md:7:5: 2026年第一季度的期末和2026年3月的对不上：写 120.00，2026年3月期末 100.00"])
        #expect(found.found.map(\.help) == ["相差 20.00 元；2026年3月的账在 hedong/shigu/a.md，核对两份"])
        let months = (1...3).map { month in
            statement(
                "m\(month)", "2026-0\(month)", "2026-0\(month + 1)-05", "0", "0",
                "日期: 2026-0\(month)-09, 摘要: 租金, 收入: 100", "日期: 2026-0\(month)-10, 摘要: 电费, 支出: 100")
        }.joined()
        let sums = await judge(
            months
                + statement(
                    "q", "2026-Q1", "2026-04-06", "0", "0", "日期: 2026-03-09, 摘要: 租金, 收入: 200",
                    "日期: 2026-03-10, 摘要: 电费, 支出: 200"))
        #expect(
            sums.lines == [
                "hedong/shigu/q.md:5:5: 2026年第一季度的支出不等于各期之和：写 200.00，各期之和 300.00",
                "hedong/shigu/q.md:5:5: 2026年第一季度的收入不等于各期之和：写 200.00，各期之和 300.00",
            ])
    }

    private func pair(_ out: String, _ into: String, account: String? = "库存现金") -> String {
        statement(
            "a", "2026-01", "2026-02-05", account: "银行存款", "5000", "0", "日期: 2026-01-09, 支出: 5000, \(out)")
            + statement(
                "b", "2026-01", "2026-02-05", account: account, "0", "5000",
                "日期: 2026-01-09, 收入: 5000, \(into)")
    }

    @Test("a transfer that neither side declares is told what to write")
    func undeclared() async {
        let found = await judge(pair("摘要: 提现", "摘要: 备用"))
        #expect(
            found.lines == ["hedong/shigu/a.md:9:27: 像是本村账户之间的转账：“库存现金”同一天收入 5,000.00 元（hedong/shigu/b.md:9）"]
        )
        #expect(found.found.map(\.help) == ["这一笔写 对方账户: 库存现金，那一笔写 对方账户: 银行存款"])
        #expect(
            await judge(pair("摘要: 提现", "摘要: 备用", account: nil)).found.map(\.help) == ["两份账都写“账户”，这两笔都写“对方账户”"]
        )
        #expect(await judge(pair("摘要: 补库存现金", "摘要: 收款")).found.map(\.check) == ["transfer-undeclared"])
        #expect(await judge(pair("摘要: 转账", "摘要: 转入")).found.map(\.check) == ["transfer-undeclared"])
    }

    @Test("each of several alike is held beside another account's, as long as there is one")
    func several() async {
        let found = await judge(
            statement(
                "a", "2026-01", "2026-02-05", account: "备用金账户", "5000", "0",
                "日期: 2026-01-09, 支出: 5000, 摘要: 提现", "日期: 2026-01-09, 支出: 5000, 摘要: 提现",
                "日期: 2026-01-09, 收入: 5000, 摘要: 退款")
                + statement(
                    "b", "2026-01", "2026-02-05", account: "库存现金", "0", "5000",
                    "日期: 2026-01-09, 收入: 5000, 摘要: 备用")
                + statement(
                    "c", "2026-01", "2026-02-05", account: "银行存款", "0", "5000",
                    "日期: 2026-01-09, 收入: 5000, 摘要: 备用"))
        #expect(
            found.lines == [
                "hedong/shigu/a.md:9:27: 像是本村账户之间的转账：“库存现金”同一天收入 5,000.00 元（hedong/shigu/b.md:9）",
                "hedong/shigu/a.md:9:63: 像是本村账户之间的转账：“银行存款”同一天收入 5,000.00 元（hedong/shigu/c.md:9）",
            ])
    }

    @Test("cash that was drawn from the bank or paid in is told so where no sum of that day matches it")
    func oneSided() async {
        func site(_ out: String, _ into: String, _ names: (String, String) = ("银行存款", "库存现金")) -> String {
            statement("a", "2026-01", "2026-02-05", account: names.0, "5000", "0", out)
                + statement("b", "2026-01", "2026-02-05", account: names.1, "0", "5000", into)
        }
        let (out, into) = ("日期: 2026-01-09, 支出: 5000, 摘要: 提现", "日期: 2026-01-10, 收入: 5000, 摘要: 提现")
        let found = await judge(site(out, into))
        #expect(
            found.lines == [
                "hedong/shigu/a.md:9:27: “提现”像是本村账户之间的转账，没有写“对方账户”",
                "hedong/shigu/b.md:9:27: “提现”像是本村账户之间的转账，没有写“对方账户”",
            ])
        #expect(
            found.found.map(\.help) == [
                "这一笔写 对方账户: 库存现金，hedong/shigu/b.md 的账里同一天、同样金额的一笔写 对方账户: 银行存款",
                "这一笔写 对方账户: 银行存款，hedong/shigu/a.md 的账里同一天、同样金额的一笔写 对方账户: 库存现金",
            ])
        #expect(await judge(site(out, into.replacing("提现", with: "承包费"))).found.count == 1)
        #expect(await judge(site(out + "手续费", into.replacing("提现", with: "承包费"))).found == [])
        // Neither is cash: it went where no account says.
        #expect(await judge(site(out, into, ("信用社", "农商行"))).found == [])
        let split = into.replacing("01-10", with: "01-09").replacing("5000", with: "3000")
        #expect(
            await judge(
                statement("a", "2026-01", "2026-02-05", account: "银行存款", "5000", "0", out)
                    + statement(
                        "b", "2026-01", "2026-02-05", account: "库存现金", "0", "5000", split,
                        split.replacing("3000", with: "2000"))
            ).found.map(\.check) == ["transfer-one-sided", "transfer-one-sided", "transfer-one-sided"])
    }

    @Test("two sums that may be alike by chance are let be")
    func chance() async {
        #expect(await judge(pair("摘要: 转账付工程款", "摘要: 承包费")).found == [])
        #expect(await judge(pair("摘要: 工程款", "摘要: 承包费")).found == [])
    }

    @Test("a transfer of which the other account knows nothing")
    func unmatched() async {
        let found = await judge(pair("摘要: 提现, 对方账户: 库存现金", "摘要: 收押金"))
        #expect(found.lines == ["hedong/shigu/a.md:9:47: “库存现金”的账里没有这笔转账：2026-01-09 支出 5,000.00 元"])
        #expect(found.found.map(\.help) == ["在 hedong/shigu/b.md 的账里，同一天写收入 5,000.00，对方账户写“银行存款”"])
    }

    @Test("a transfer that stands on the other side already is not to be written again")
    func apart() async {
        func help(_ out: String, _ into: String, day: String = "2026-01-10", account: String? = "银行存款") async
            -> [String]
        {
            await judge(
                statement(
                    "a", "2026-01", "2026-02-05", account: account, "5000", "0",
                    "日期: 2026-01-09, 支出: 5000, \(out)")
                    + statement(
                        "b", "2026-01", "2026-02-05", account: "库存现金", "0", "5000",
                        "日期: \(day), 收入: 5000, \(into)")
            ).found.filter { $0.check == "transfer-match" }.map(\.help)
        }
        #expect(
            await help("摘要: 提现, 对方账户: 库存现金", "摘要: 提现, 对方账户: 银行存款") == [
                "hedong/shigu/b.md:9 那一笔是 2026-01-10，相差 1 天：核对日期，两边写同一天",
                "hedong/shigu/a.md:9 那一笔是 2026-01-09，相差 1 天：核对日期，两边写同一天",
            ])
        #expect(
            await help("摘要: 提现, 对方账户: 库存现金", "摘要: 提现") == [
                "hedong/shigu/b.md:9 那一笔是 2026-01-10，相差 1 天：核对日期，两边写同一天；那一笔的对方账户写“银行存款”"
            ])
        #expect(
            await help("摘要: 提现, 对方账户: 库存现金", "摘要: 提现", day: "2026-01-09") == [
                "hedong/shigu/b.md:9 那一笔的对方账户写“银行存款”"
            ])
        #expect(
            await help("摘要: 提现, 对方账户: 库存现金", "摘要: 收押金", account: nil) == [
                "这份账先写一行 账户，如 账户: 银行存款；再在 hedong/shigu/b.md 的账里，同一天写收入 5,000.00，对方账户写这个账户"
            ])
    }

    @Test("in a table a transfer is declared in a column")
    func columns() async {
        let out =
            "-- hedong/shigu/a.md --\n---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-02-05\n期间: 2026-01\n账户: 银行存款\n期初: 5000\n期末: 0\n收支: a.csv\n---\n-- hedong/shigu/a.csv --\n日期,摘要,支出\n2026-01-09,提现,5000\n"
        let into = statement(
            "b", "2026-01", "2026-02-05", account: "库存现金", "0", "5000", "日期: 2026-01-09, 收入: 5000, 摘要: 提现")
        #expect(
            await judge(out + into).found.map(\.help) == [
                "表里加一列“对方账户”（有了就填）：这一笔写“库存现金”，那一笔写“银行存款”"
            ])
    }

    @Test("accounts that there are not, the account itself, and a statement that names none")
    func accounts() async {
        func help(_ out: String, account: String = "银行存款") async -> [String] {
            await judge(
                statement(
                    "a", "2026-01", "2026-02-05", account: account, "5000", "0",
                    "日期: 2026-01-09, 支出: 5000, 摘要: 提现, 对方账户: \(out)")
                    + statement(
                        "b", "2026-01", "2026-02-05", account: "库存现金", "0", "70",
                        january.replacing("100", with: "70"))
            ).found.map { $0.message + "｜" + $0.help }
        }
        #expect(await help("库存现今") == ["未公布过叫“库存现今”的账户｜是否想写“库存现金”？"])
        #expect(await help("王某") == ["未公布过叫“王某”的账户｜本村还有：库存现金；先公布那个账户的账；付给别人的不是转账，删去对方账户"])
        #expect(await help("银行存款") == ["对方账户就是本账户：“银行存款”｜写钱从哪个账户来、到哪个账户去；不是转账的删去"])
        let alone = statement(
            "a", "2026-01", "2026-02-05", account: "银行存款", "5000", "0",
            "日期: 2026-01-09, 支出: 5000, 摘要: 提现, 对方账户: 库存现金")
        #expect(await judge(alone).found.map(\.help) == ["先公布那个账户的账；付给别人的不是转账，删去对方账户"])
        let unnamed = statement(
            "a", "2026-01", "2026-02-05", "5000", "0", "日期: 2026-01-09, 支出: 5000, 摘要: 提现, 对方账户: 库存现金")
        #expect(
            await judge(unnamed).found.map(\.message) == ["写了对方账户，这份账没有写账户"])
    }

    @Test("the other account's statement may not be there yet")
    func later() async {
        let next = statement(
            "c", "2026-02", "2026-03-05", account: "银行存款", "0", "100",
            "日期: 2026-02-09, 摘要: 存现, 收入: 100, 对方账户: 库存现金")
        #expect(
            await judge(
                pair("摘要: 提现, 对方账户: 库存现金", "摘要: 提现, 对方账户: 银行存款") + next
            ).found == [])
    }
}
