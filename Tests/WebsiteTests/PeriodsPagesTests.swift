import Documents
import Records
import Testing

@testable import Website

@Suite("From a quarter to the year that it goes into, and back")
struct PeriodsPagesTests {
    private func site(_ periods: [String], asOf: String = "2026-03-01") async throws -> SiteFixture {
        let method = """
            -- methods/paixu.md --
            ---
            类型: 工作法
            标题: 排序
            采用: 是
            考评:
              分项: [{名称: 督导, 分值: 60, 取自: 季度}, {名称: 评议, 分值: 40}]
            ---

            """
        let sheets = periods.map { period in
            """
            -- \(period).md --
            ---
            类型: 考评
            标题: \(period)排序
            日期: 2025-10-20
            办法: 排序
            期间: \(period)
            成绩: [{对象: 石谷村, 督导: 50, 评议: 30}]
            ---

            """
        }
        return await SiteFixture(method + sheets.joined(), asOf: try #require(Day(asOf)))
    }

    @Test("The year names its quarters, and every quarter its year; on the rankings and on the sheets")
    func both() async throws {
        let fixture = try await site(["2025-Q3", "2025-Q4", "2025"])
        #expect(fixture.complaints == [])
        #expect(
            try fixture.text("rankings/paixu/2025/index.html").contains(
                "<p><b>取自各期：</b>督导是各季度的平均：<a href=\"../2025-Q3/index.html\">2025年第三季度</a>、<a href=\"../2025-Q4/index.html\">2025年第四季度</a>。</p>"
            ))
        #expect(
            try fixture.text("2025/index.html").contains(
                "<b>取自各期：</b>督导是各季度的平均：<a href=\"../rankings/paixu/2025-Q3/index.html\">2025年第三季度</a>"))
        #expect(
            try fixture.text("rankings/paixu/2025-Q3/index.html").contains(
                "<p><b>计入：</b>督导计入<a href=\"../2025/index.html\">2025年考评</a>。</p>"))
        #expect(
            try fixture.text("2025-Q3/index.html").contains(
                "督导计入<a href=\"../rankings/paixu/2025/index.html\">2025年考评</a>"))
        #expect(try fixture.text("methods/paixu/index.html").contains("<b>长的一期：</b>督导取各季度的平均。"))
    }

    @Test("A year that is not there yet is said to be: while it runs, and after")
    func missing() async throws {
        let page = "rankings/paixu/2025-Q3/index.html"
        #expect(
            try await site(["2025-Q3"], asOf: "2025-11-01").text(page).contains("督导计入2025年考评，到期以后公布。"))
        #expect(try await site(["2025-Q3"]).text(page).contains("督导计入2025年考评，尚未公布。"))
    }
}
