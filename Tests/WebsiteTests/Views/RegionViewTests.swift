import Documents
import Records
import Testing

@testable import Website

@Suite("What pages of places and lists hold: the first of what there is, and how much there is")
struct RegionViewTests {
    /// 62 notices of one village, one a day from 2026-04-01 on, all of which hang until 2026-07-10.
    private static let notices: String = (0..<62 as Range<Int32>).map { number in
        let day = Day(number: 20_544 + number)
        return """
            -- hedong/shigu/n\(number + 100).md --
            ---
            类型: 公告
            标题: 第\(number + 1)号公告
            日期: \(day.iso)
            公开: {公示: {起: \(day.iso), 止: 2026-07-10}}
            ---

            内容。
            """
    }.joined(separator: "\n")

    /// 22 projects, of each of which a milestone is not done: the first was planned for 2026-05-01, each of the others a day later.
    private static let project: String = (0..<22 as Range<Int32>).map { number in
        """
        -- hedong/shigu/p\(number + 100).md --
        ---
        类型: 项目资金
        标题: 修路\(number + 1)
        日期: 2026-04-01
        批复: 100000
        状态: 在建
        节点: [{名称: 铺路, 计划: \(Day(number: 20_574 + number).iso)}]
        ---
        """
    }.joined(separator: "\n")

    private func site() async -> Site {
        let fixture = await SiteFixture(Self.notices + "\n" + Self.project)
        #expect(fixture.complaints == [])
        return fixture.site
    }

    private func region(_ address: String, in site: Site) throws -> Region.Reference {
        try #require(site.register.regions.firstIndex { $0.address == address })
    }

    @Test("A village: 60 of what hangs there, four of a kind, 24 of what happened; all that is overdue")
    func village() async throws {
        let site = await site()
        let view = RegionView(try region("hedong/shigu", in: site), of: site)
        #expect(view.current.items.count == 60)
        #expect(view.current.count == 62)
        let notices = try #require(view.kinds.first { $0.kind == .notice })
        #expect(notices.records.count == 4)
        #expect(notices.count == 62)
        #expect(notices.records.first?.day == Day(2026, 6, 1))
        #expect(view.timeline.map { $0.matters.reduce(0) { $0 + $1.happenings.count } } == [1, 23])
        #expect(view.timeline.allSatisfy { $0.routine == nil })
        #expect(view.years.map(\.year) == [2026])
        guard case .village(let village) = view.level else {
            Issue.record("a village is shown as a township")
            return
        }
        #expect(village.overdue.count { $0.words.hasPrefix("工程节点") } == 22)
    }

    @Test("A township: 12 of what hangs, the 15 newest, the 6 that are longest overdue")
    func township() async throws {
        let site = await site()
        let view = RegionView(try region("hedong", in: site), of: site)
        #expect(view.current.items.count == 12)
        #expect(view.current.count == 62)
        guard case .township(let township) = view.level else {
            Issue.record("a township is shown as a village")
            return
        }
        #expect(township.count == 1)
        #expect(township.latest.map(\.record.day).first == Day(2026, 6, 1))
        #expect(township.latest.count == 15)
        #expect(township.overdue.matters.count == 6)
        #expect(township.overdue.count >= 22)
        let days = township.overdue.matters.map(\.days)
        #expect(days == days.sorted(by: >))
        let home = HomeView(of: site)
        #expect(home.overdue.count == township.overdue.count)
        #expect(home.latest.count == 8)
        #expect(home.current.named == 5 && home.current.count == 62)
        #expect(home.townships.map(\.board.overdue) == [township.overdue.count])
    }

    @Test("A list: the records of its page, and how many all pages have")
    func list() async throws {
        let site = await site()
        let notices = try #require(site.listings.firstIndex { $0.sort == .kind(.notice) })
        let pages = [1, 2].map { ListView(notices, page: $0, of: site) }
        #expect(pages.map(\.records.count) == [50, 12])
        #expect(pages.map(\.count) == [62, 62])
        #expect(pages[1].records.last?.record.day == Day(2026, 4, 1))
        #expect(pages[0].records.allSatisfy { $0.region == "石谷村" })
        #expect(pages[0].others.map(\.title) == ["项目资金", "公告"])
    }
}
