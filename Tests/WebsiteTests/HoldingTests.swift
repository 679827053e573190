import Records
import Testing

@testable import Website

@Suite("Until when a page reads as it does")
struct HoldingTests {
    private static let first = Day(number: 20_614)  // 2026-06-10

    /// Of everything that a day turns: a posting, a plan, a deadline, a term, duties of every month and quarter, accounts.
    private static let board =
        """
        ---
        类型: 公告
        标题: 换水表
        日期: 2026-06-05
        公开: {公示: {起: 2026-06-05, 止: 2026-06-20}}
        ---
        -- hedong/shigu/well.md --
        ---
        类型: 项目资金
        标题: 机井
        日期: 2026-03-01
        批复: 10万元
        节点: [{名称: 开工, 计划: 2026-07-05}, {名称: 招标, 计划: 2026-03-20, 日期: 2026-03-18}]
        ---
        -- hedong/shigu/audit.md --
        ---
        类型: 审计
        标题: 年度审计
        日期: 2026-05-01
        单位: 农经站
        问题: [{问题: 合同缺签章, 状态: 整改中, 期限: 2026-07-10}]
        ---
        -- hedong/shigu/pairing.md --
        ---
        类型: 结对
        标题: 一组结对
        日期: 2026-03-01
        办法: 包帮
        起: 2024-07-01
        成员: [{角色: 包帮部门, 名称: 县财政局}]
        ---
        -- hedong/shigu/settled.md --
        ---
        类型: 公告
        标题: 停水通知
        日期: 2026-01-10
        ---
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对: [{名称: 部门包村, 期限: 2, 成员: [{角色: 包帮部门, 人数: 1}]}]
        ---

        """
        + RankingPagesTests.duties.replacing("期限: 2026-04-01", with: "期限: 2026-07-03")
        .replacing("期限: 2026-05-01", with: "期限: 2026-07-03")

    private static func fixture(_ day: String) async throws -> SiteFixture {
        await SiteFixture(board, asOf: try #require(Day(day)))
    }

    private func holding(_ path: String, in fixture: SiteFixture) throws -> Holding {
        let page = try #require(fixture.site.pages.first { $0.path == path }, "\(path)")
        return try fixture.site.holding(of: page, from: fixture.library)
    }

    @Test("On every day of its span a page has the same bytes, and the same span")
    func spans() async throws {
        var before: [String: (text: String, holding: Holding)] = [:]
        var kept = 0
        // Around the end of the posting, and from the end of the quarter to the last deadline.
        for day in (Array(8...12) + Array(18...31)).map({ Self.first + $0 }) {
            if day == Self.first + 18 { before = [:] }
            let fixture = await SiteFixture(Self.board, asOf: day)
            try #require(!fixture.log.hasErrors, "\(fixture.complaints)")
            var now: [String: (text: String, holding: Holding)] = [:]
            for page in fixture.site.pages {
                now[page.path] = (
                    fixture.text(page), try fixture.site.holding(of: page, from: fixture.library)
                )
            }
            for (path, old) in before where old.holding.until.map({ day < $0 }) ?? true {
                kept += 1
                let isSame = now[path]?.text == old.text
                #expect(isSame, "\(path) changed on \(day)")
                #expect(now[path]?.holding.until == old.holding.until, "\(path) on \(day)")
            }
            before = now
        }
        // Of some seventy pages half stay from one day to the next.
        #expect(kept > 17 * 25)
    }

    @Test("Only a page whose words name or count days bears the day")
    func dated() async throws {
        let fixture = await SiteFixture(Self.board, asOf: Self.first)
        var count = 0
        for page in fixture.site.pages where page.path.hasSuffix(".html") && !page.path.contains("print/") {
            let isDated = try fixture.site.holding(of: page, from: fixture.library).isDated
            #expect(fixture.text(page).contains("<p>各项期限截至 2026年6月10日 计算。</p>") == isDated, "\(page.path)")
            if !isDated {
                count += 1
                #expect(!fixture.text(page).contains("截至2026年6月10日"), "\(page.path)")
            }
        }
        #expect(count > 20)
    }

    @Test("A record turns by its own days, and one that is settled by none")
    func records() async throws {
        let june = try await Self.fixture("2026-06-10")
        #expect(try holding("hedong/shigu/settled/index.html", in: june).until == nil)
        // Somebody may object for ten days yet: each day it is said otherwise.
        let posted = try holding("hedong/shigu/a/index.html", in: june)
        #expect(posted.until == Day("2026-06-11") && posted.isDated)
        let sheet = try holding("hedong/shigu/a/print/index.html", in: june)
        #expect(sheet.until == Day("2026-06-21") && !sheet.isDated)
        let well = try holding("hedong/shigu/well/index.html", in: june)
        #expect(well.until == Day("2026-07-06") && !well.isDated)
        let audit = try holding("hedong/shigu/audit/index.html", in: june)
        #expect(audit.until == Day("2026-07-11") && !audit.isDated)
        let july = try await Self.fixture("2026-07-06")
        #expect(try holding("hedong/shigu/a/index.html", in: july).until == nil)
        let late = try holding("hedong/shigu/well/index.html", in: july)
        #expect(late.until == Day("2026-07-07") && late.isDated)
    }

    @Test("The sheet of what is under way names its day; of what is done it names none")
    func sheets() async throws {
        let june = try await Self.fixture("2026-06-10")
        #expect(try june.text("hedong/shigu/well/print/index.html").contains("各项状态截至"))
        let done = await SiteFixture(
            Self.board.replacing("计划: 2026-07-05", with: "计划: 2026-04-05, 日期: 2026-04-01"), asOf: Self.first)
        #expect(try !done.text("hedong/shigu/well/print/index.html").contains("截至"))
    }

    @Test("A ranking whose period is over names no day, until something in it is counted by days")
    func rankings() async throws {
        let page = "rankings/m-duties/2026-01/index.html"
        let june = try await Self.fixture("2026-06-10")
        #expect(try !june.text(page).contains("截至"))
        #expect(try june.text("rankings/m-duties/2026/index.html").contains("进行中，截至2026年6月10日；"))
        #expect(try !june.text("rankings/m-duties/2026-01/print/index.html").contains("截至"))
        // Two items are overdue since the day before.
        let july = try await Self.fixture("2026-07-04")
        #expect(try july.text(page).contains("截至2026年7月4日。"))
    }
}
