import Documents
import Testing

@testable import Records

@Suite("A year's scores from those of its quarters")
struct DrawnScoresTests {
    private let method = """
        -- methods/paixu.md --
        ---
        类型: 工作法
        标题: 排序
        采用: 是
        考评:
          对象: [岗位, 人]
          分项: [{名称: 督导, 分值: 60, 取自: 季度}, {名称: 评议, 分值: 40}]
        ---

        """

    private func sheet(_ period: String, _ rows: String, _ subjects: String = "岗位", _ more: String = "")
        -> String
    {
        """
        -- \(period)\(subjects).md --
        ---
        类型: 考评
        标题: \(period)排序
        日期: 2026-03-01
        办法: 排序
        期间: \(period)
        对象: \(subjects)
        \(more)成绩: [\(rows)]
        ---

        """
    }

    /// 51, 54, 50 and 52: 51.75 in the mean.
    private func year(_ score: String) -> String {
        method
            + zip(1...4, [51, 54, 50, 52]).map {
                sheet("2025-Q\($0)", "{对象: 河东镇党委书记, 督导: \($1), 评议: 30}")
            }.joined() + sheet("2025", "{对象: 河东镇党委书记, 督导: ▸\(score), 评议: 31}")
    }

    @Test(
        "the mean, rounded or cut off at whole, half or decimal points, will do",
        arguments: ["51.75", "51.8", "51.7", "51.5", "52", "51"])
    func follows(_ score: String) async {
        #expect(await briefs(year(score)) == [])
    }

    @Test("no rounding leads to another", arguments: ["51.9", "52.5", "50.5", "53", "50", "51.6"])
    func contradicts(_ score: String) async {
        #expect(
            await briefs(year(score)) == [
                "score-drawn ▸ 不是各季度的平均：“河东镇党委书记”督导写 \(score) 分，4 期平均 51.75"
            ])
    }

    @Test("a quarter that is missing between others, or after some, is named; one before the first is none")
    func missing() async {
        let row = "{对象: 河东镇党委书记, 督导: 50, 评议: 30}"
        func said(_ quarters: [String]) async -> [String] {
            await briefs(
                method + quarters.map { sheet($0, row) }.joined() + sheet("2025", row))
        }
        #expect(await said(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]) == [])
        #expect(await said(["2025-Q3", "2025-Q4"]) == [])
        let gap = await said(["2025-Q2", "2025-Q4"])
        #expect(gap.count == 1)
        #expect(gap.first?.hasSuffix(" 缺考评：督导取自各季度，2025年第三季度未公布") == true)
        #expect(await said(["2024-Q4", "2025-Q2", "2025-Q3", "2025-Q4"]).count == 1)
        #expect(await said([]).count == 1)
    }

    @Test("a person is known by the number, a post by its name; a mask without a number is nobody")
    func people() async {
        func said(_ quarter: String, _ year: String) async -> [String] {
            await briefs(
                method + (1...4).map { sheet("2025-Q\($0)", quarter, "人") }.joined()
                    + sheet("2025", year, "人"))
        }
        let scores = "督导: 50, 评议: 30"
        #expect(await said("{对象: 王*（石谷村）, 编号: G1, \(scores)}", "{对象: 王*（柳沟村）, 编号: G1, \(scores)}") == [])
        #expect(
            await said(
                "{对象: 王*（石谷村）, 编号: G1, \(scores)}", "{对象: 王*（柳沟村）, 编号: G1, 督导: ▸40, 评议: 30}"
            ) == ["score-drawn ▸ 不是各季度的平均：“王*（柳沟村）”督导写 40 分，4 期平均 50"])
        #expect(await said("{对象: 王*（石谷村）, \(scores)}", "{对象: 王*（石谷村）, 督导: 40, 评议: 30}") == [])
        #expect(
            await said("{对象: 第一书记甲, \(scores)}", "{对象: 第一书记乙, 督导: ▸40, 评议: 30}") == [
                "score-drawn ▸ 各季度都没有分：“第一书记乙”督导写 40 分"
            ])
    }

    @Test("what was taken back, and what judges others, counts for nothing; a quarter's own sheet is no mean")
    func others() async {
        let row = "{对象: 河东镇党委书记, 督导: 50, 评议: 30}"
        let quarters = (1...3).map { sheet("2025-Q\($0)", row) }.joined()
        let last = sheet("2025-Q4", "{对象: 河东镇党委书记, 督导: 10, 评议: 30}", "岗位", "撤回: {原因: 记错, 日期: 2026-03-01}\n")
        let other = sheet("2025-Q4", "{对象: 河东镇党委书记, 督导: 10, 评议: 30}", "人")
        #expect(
            await briefs(method + quarters + last + sheet("2025", row)).map { $0.split(separator: " ").first }
                == [
                    "score-drawn"
                ])
        #expect(await briefs(method + quarters + sheet("2025-Q4", row) + other + sheet("2025", row)) == [])
    }

    @Test("from which periods, in either spelling; no other word will do")
    func words() async {
        for word in ["月", "month", "half", "半年"] {
            #expect(await briefs(method.replacing("取自: 季度", with: "取自: \(word)")) == [])
            #expect(await briefs(method.replacing("取自: 季度", with: "from: \(word)")) == [])
        }
        #expect(
            await briefs(method.replacing("取自: 季度", with: "取自: ▸旬")) == [
                "wrong-type ▸ “旬”不是“取自”可以写的值"
            ])
    }
}
