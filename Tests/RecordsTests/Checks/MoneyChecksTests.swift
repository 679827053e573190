import Documents
import Testing

@testable import Records

private func statement(
    _ period: String, _ day: String, opening: String, closing: String, _ rows: [String], others: String = ""
) -> String {
    """
    ---
    类型: 财务公开
    标题: 财务公开
    日期: \(day)
    期间: \(period)
    期初: \(opening)
    期末: \(closing)
    收支: [\(rows.joined(separator: ", "))]
    \(others)
    ---

    """
}

private let none = "{日期: 2026-01-05, 摘要: 无收支, 收入: 0}"

@Suite("Money")
struct MoneyChecksTests {
    @Test("a statement that cannot be read whole is not also out of balance")
    func unread() async {
        let site = statement(
            "2026-01", "2026-02-03", opening: "10", closing: "20", ["{日期: 2026-01-05, 摘要: 承包费, 收入: ▸十元}"])
        #expect(await briefs(site) == ["wrong-type ▸ “十元”不是金额（收入）"])
    }

    @Test("a table's own last row is checked where it stands")
    func total() async {
        let site = """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 0
            期末: 60
            收支: a.csv
            ---
            -- hedong/shigu/a.csv --
            日期,摘要,收入,支出
            2026-01-05,承包费,100,
            2026-01-06,电费,,40
            ,合计,100,41
            """
        #expect(await judge(site).lines == ["hedong/shigu/a.csv:4:9: 支出合计不符：写 41.00，各笔之和 40.00"])
    }

    @Test("a month without income or spending is stated by an empty list")
    func nothing() async {
        let site = await judge(
            "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-03-02\n期间: 2026-02\n期初: 5\n期末: 5\n收支: []\n---\n")
        #expect(site.found == [])
        guard case .statement(let statement)? = site.register.disclosures.first?.content else {
            Issue.record("no statement")
            return
        }
        #expect(statement.entries.isEmpty && statement.isWhole)
    }

    @Test("the chain holds between periods that adjoin, of whatever kind")
    func chain() async {
        func site(_ first: String, _ second: String, others: String = "") -> String {
            let days = ["2025-Q4": "2025-12-05", "2025-11": "2025-11-05", "2025-12": "2025-12-05"]
            let day = days[first] ?? ""
            return statement(
                first, "2026-01-03", opening: "0", closing: "60", ["{日期: \(day), 摘要: 承包费, 收入: 60}"])
                + "-- hedong/shigu/b.md --\n"
                + statement(second, "2026-02-03", opening: "50", closing: "50", [none], others: others)
        }
        #expect(
            await briefs(site("2025-Q4", "2026-01")) == [
                "statement-chain 6:5 期初接不上：期初 50.00，2025年第四季度期末 60.00"
            ])
        #expect(
            await briefs(site("2025-12", "2026-01")) == [
                "statement-chain 6:5 期初接不上：期初 50.00，2025年12月期末 60.00"
            ])
        #expect(await briefs(site("2025-11", "2026-01")) == [])
        #expect(await briefs(site("2025-12", "2026-01", others: "账户: 专户")) == [])
        #expect(await briefs(site("2025-12", "2026-01", others: "撤回: {原因: 有误, 日期: 2026-02-05}")) == [])
    }

    @Test("where two statements cover one period, the first goes on, and the second is an error")
    func ambiguous() async {
        let first = statement(
            "2025-12", "2026-01-03", opening: "60", closing: "60", ["{日期: 2025-12-05, 摘要: 无, 收入: 0}"])
        let second = statement("2026-01", "2026-02-03", opening: "50", closing: "50", [none])
        #expect(
            await judge(first + "-- hedong/shigu/b.md --\n" + first + "-- hedong/shigu/c.md --\n" + second)
                .lines == [
                    "hedong/shigu/b.md:5:5: 公布了两次：2025年12月的账已在 hedong/shigu/a.md",
                    "hedong/shigu/c.md:6:5: 期初接不上：期初 50.00，2025年12月期末 60.00",
                ])
    }

    @Test("a month is compared with the month before it rather than with a quarter")
    func sameKind() async {
        let quarter = statement(
            "2025-Q4", "2026-01-03", opening: "0", closing: "70", ["{日期: 2025-12-05, 摘要: 承包费, 收入: 70}"])
        let month = statement(
            "2025-12", "2026-01-03", opening: "0", closing: "60", ["{日期: 2025-12-05, 摘要: 承包费, 收入: 60}"])
        let next = statement("2026-01", "2026-02-03", opening: "60", closing: "60", [none])
        // The quarter and its last month disagree, which is an error of its own; the chain is the months'.
        #expect(
            await briefs(quarter + "-- hedong/shigu/b.md --\n" + month + "-- hedong/shigu/c.md --\n" + next)
                == ["statement-overlap 7:5 2025年第四季度的期末和2025年12月的对不上：写 70.00，2025年12月期末 60.00"])
    }

    @Test("accounts are late after the rule's days; a weekend moves the last day to Monday")
    func late() async {
        func site(_ period: String, _ day: String, _ rules: String) -> String {
            let first = Period(period)?.first.iso ?? ""
            return statement(period, day, opening: "0", closing: "0", ["{日期: \(first), 摘要: 无, 收入: 0}"])
                + "-- board.yml --\n名称: 晒谷县\n规则: {\(rules)}\n"
        }
        // 2026-02-15 is a Sunday.
        #expect(await briefs(site("2026-01", "2026-02-16", "适用: [重庆]")) == [])
        #expect(
            await briefs(site("2026-01", "2026-02-17", "适用: [重庆]")) == [
                "late-accounts 4:5 公布逾期：2026年1月账目 2026年2月17日 公布，应在 2026年2月16日 以前，晚 1 日"
            ])
        #expect(await briefs(site("2026-01", "2026-05-01", "公布天数: 15")) == [])
        // A pack speaks of months and quarters only, a board's own rule of any period.
        #expect(await briefs(site("2025", "2026-05-01", "适用: [重庆]")) == [])
        #expect(
            await briefs(site("2025", "2026-05-01", "财务公开期限: 90")) == [
                "late-accounts 4:5 公布逾期：2025年账目 2026年5月1日 公布，应在 2026年3月31日 以前，晚 31 日"
            ])
    }

    @Test("figures and words in a body are held against each other")
    func body() async {
        let head = "---\n类型: 公告\n标题: 工程款公示\n日期: 2026-03-01\n---\n\n"
        #expect(await briefs(head + "合同价186,000.00元（大写：壹拾捌万陆仟元整）。") == [])
        #expect(
            await briefs(head + "合同价 18.6万元（大写：壹拾捌万元整）。") == [
                "amount-in-words 1:1 大小写不一致：正文“18.6万元”，大写“壹拾捌万元整”是 180,000.00 元"
            ])
    }

    @Test("words alone, words that are none, words of a project")
    func words() async {
        let project = "---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: 50000\n金额大写: ▸"
        #expect(await briefs(project + "伍万元整\n---") == [])
        #expect(await briefs(project + "人民币伍万圆正\n---") == [])
        #expect(await briefs(project + "五万左右\n---") == ["amount-in-words ▸ 大写读不懂：“五万左右”"])
    }

    @Test("a project without appropriations is only incomplete")
    func payments() async {
        let project = "---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: 50000\n支付: [{日期: 2026-03-02, 金额: 100}]\n---"
        #expect(await briefs(project) == [])
    }

    @Test("a product is rounded half up to the fen")
    func product() async {
        func site(_ amount: String) -> String {
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n标准: 10.10\n名单: [{姓名: 李*, 数量: 0.05, 金额: ▸\(amount)}]\n---"
        }
        #expect(await briefs(site("0.51")) == [])
        #expect(await briefs(site("0.50")) == ["subsidy-product ▸ 金额不等于标准×数量：10.10×0.05＝0.51，写 0.50"])
    }

    @Test("a row's own rate goes before the list's; a row without a quantity is not judged")
    func rates() async {
        let site = """
            ---
            类型: 补贴发放
            标题: 补贴
            日期: 2026-03-01
            标准: 10
            名单: [{姓名: 李*, 标准: 20, 数量: 2, 金额: 40}, {姓名: 王*, 金额: 5}]
            合计: 45
            ---
            """
        #expect(await briefs(site) == [])
    }

    @Test("a list that cannot be read whole has no sum")
    func list() async {
        let site = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n合计: 45\n名单: [{姓名: 李*, 金额: ▸四十}]\n---"
        #expect(await briefs(site) == ["wrong-type ▸ “四十”不是金额（金额）"])
    }
}
