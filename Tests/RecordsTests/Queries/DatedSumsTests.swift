import Documents
import Testing

@testable import Records

@Suite("Summaries beside the entries that they sum up")
struct DatedSumsTests {
    private static func statement(_ month: Int, _ entries: String, closing: Int, opening: Int = 0) -> String {
        """
        -- hedong/shigu/2026-0\(month)-caiwu.md --
        ---
        类型: 财务公开
        标题: \(month)月账目
        日期: 2026-0\(month + 1)-03
        期间: 2026-0\(month)
        期初: \(opening)
        期末: \(closing)
        收支: [\(entries)]
        ---

        """
    }

    private static func summary(
        _ period: String, _ day: String, _ rows: String, income: Int = 300, file: String = "huizong"
    ) -> String {
        """
        -- hedong/shigu/\(file).md --
        ---
        类型: 收支汇总
        标题: \(period)
        日期: \(day)
        期间: \(period)
        收入合计: \(income)
        收入: [\(rows)]
        ---

        """
    }

    private static let kind = """
        -- kinds/summary.md --
        ---
        类型: 类别
        标题: 收支汇总
        英文名: summary
        依据: [惯例：收支汇总表]
        频次: 每季度
        字段: {收入合计: 金额 必填}
        表格:
          收入:
            列: {项目: 科目 必填, 上期累计: 金额, 本期数: 金额 必填, 本年累计: 金额}
            核对: [本期数 = 账目.收入, 本年累计 = 上期累计 + 本期数, 上期累计 = 年内上期.本年累计]
        核对: [收入合计 = 账目.收入]
        ---

        """

    private static let quarter =
        statement(1, "{日期: 2026-01-05, 摘要: 租金, 科目: 经营收入—租金, 收入: 100}", closing: 100)
        + statement(
            2, "{日期: 2026-02-05, 摘要: 补助, 科目: 503, 收入: 150}", closing: 250, opening: 100)
        + statement(3, "{日期: 2026-03-05, 摘要: 卖树, 科目: 501 经营收入, 收入: 50}", closing: 300, opening: 250)

    private func said(_ text: String) async -> [String] {
        await judge(text + Self.kind).found.filter {
            ["kind-differs", "column-check", "kind-chain"].contains($0.check)
        }
        .map { "\($0.check) \($0.message)" }
    }

    @Test("by the account that each row names, with all of its parts, and all together")
    func agree() async {
        let rows = "{项目: 经营收入, 本期数: 150}, {项目: 补助收入, 本期数: 150}, {项目: 其他收入, 本期数: 0}"
        #expect(await said(Self.quarter + Self.summary("2026-Q1", "2026-04-10", rows)) == [])
    }

    @Test("what differs is a finding at the summary's cell, with the files of the entries")
    func differ() async {
        let rows = "{项目: 经营收入, 本期数: 160}, {项目: 补助收入, 本期数: 150}"
        let found = await said(Self.quarter + Self.summary("2026-Q1", "2026-04-10", rows, income: 310))
        let files = (1...3).map { "hedong/shigu/2026-0\($0)-caiwu.md" }.joined(separator: "、")
        #expect(
            found == [
                "kind-differs “收入合计”和逐笔账不一致：逐笔账（\(files)）是 300.00，写的是 310.00，差 10.00",
                "kind-differs “本期数”和逐笔账不一致：逐笔账（\(files)）是 150.00，写的是 160.00，差 10.00",
            ])
    }

    @Test("where the entries leave out a month, or name no account, nothing is said of what nobody knows")
    func unknown() async {
        let rows = "{项目: 经营收入, 本期数: 999}"
        let gap = Self.quarter.split(separator: "-- hedong/shigu/2026-02").first.map(String.init) ?? ""
        #expect(await said(gap + Self.summary("2026-Q1", "2026-04-10", rows, income: 5)) == [])
        #expect(await said(Self.summary("2026-Q1", "2026-04-10", rows, income: 5)) == [])
        let words = "{项目: 土地流转费, 本期数: 999}"
        #expect(await said(Self.quarter + Self.summary("2026-Q1", "2026-04-10", words)) == [])
    }

    @Test("an account that begins with nothing leaves out no day before")
    func begun() async {
        let cash = """
            -- hedong/shigu/xianjin.md --
            ---
            类型: 财务公开
            标题: 现金
            日期: 2026-04-03
            期间: 2026-03
            账户: 库存现金
            期初: 0
            期末: 7
            收支: [{日期: 2026-03-08, 摘要: 废品, 科目: 其他收入, 收入: 7}]
            ---

            """
        let rows = "{项目: 经营收入, 本期数: 150}, {项目: 补助收入, 本期数: 150}, {项目: 其他收入, 本期数: 7}"
        let summary = Self.summary("2026-Q1", "2026-04-10", rows, income: 308)
        let found = await said(Self.quarter + cash + summary)
        #expect(found.map { $0.contains("是 307.00，写的是 308.00") } == [true])
    }

    @Test("what has come together begins each year anew")
    func accumulated() async {
        func two(_ second: String, _ first: String = "2026-Q1", _ then: String = "2026-Q2") -> String {
            Self.summary(
                first, first == "2026-Q1" ? "2026-04-10" : "2026-01-10", "{项目: 经营收入, 本期数: 100, 本年累计: 100}")
                + Self.summary(then, first == "2026-Q1" ? "2026-07-10" : "2026-04-10", second, file: "second")
        }
        #expect(await said(two("{项目: 经营收入, 上期累计: 100, 本期数: 50, 本年累计: 150}")) == [])
        #expect(
            await said(two("{项目: 经营收入, 上期累计: 90, 本期数: 50, 本年累计: 140}")) == [
                "kind-chain “上期累计”不符：上期（hedong/shigu/huizong.md:7）的本年累计是 100.00，写的是 90.00，差 10.00"
            ])
        #expect(await said(two("{项目: 经营收入, 本期数: 50, 本年累计: 50}", "2025-Q4", "2026-Q1")) == [])
        #expect(
            await said(two("{项目: 经营收入, 上期累计: 100, 本期数: 50, 本年累计: 150}", "2025-Q4", "2026-Q1")) == [
                "kind-chain “上期累计”不符：这是本年的第一期，以前的累计从头算起，写的是 100.00"
            ])
    }
}
