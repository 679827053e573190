import Records
import Testing

@testable import Website

@Suite("What people come to a village's page to ask")
struct CommonQuestionsTests {
    private static func grant(_ file: String, _ title: String, _ day: String, _ keys: String = "") -> String {
        "-- hedong/shigu/\(file).md --\n---\n类型: 补贴发放\n标题: \(title)\n日期: \(day)\n合计: 100.00\n\(keys)---\n"
    }

    private static let notice = "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-01-10\n---\n"

    /// The lines of the section, each without its mark of a list.
    private func lines(_ text: String, asOf: String = "2026-06-30") async throws -> [String] {
        let fixture = await SiteFixture(text, asOf: try #require(Day(asOf)))
        #expect(fixture.complaints == [])
        return try fixture.part(
            "hedong/shigu/index.html", from: "<h2>常问的事</h2>\n<ul class=\"stack\">", to: "</ul>"
        )
        .split(separator: "<li>").map { String($0).replacing("</li>", with: "") }
    }

    @Test("Of each grant the newest list, by the name that people have for it; what was taken back is none")
    func grants() async throws {
        let text =
            Self.grant("old", "高龄津贴", "2026-04-10")
            + Self.grant("b2025", "地力补贴2025", "2025-06-01", "项目: 地力\n")
            + Self.grant("b2026", "地力补贴2026", "2026-06-01", "项目: 地力\n")
            + Self.grant("wrong", "误发的补贴", "2026-06-02", "撤回: {日期: 2026-06-03, 原因: 发错}\n")
        // What is due comes first, and is asked below.
        let lines = try await lines(text).dropFirst()
        #expect(
            Array(lines.prefix(2)) == [
                "<a href=\"b2026/index.html\"><span>地力补贴2026</span> <small>合计 100.00 元</small></a>",
                "<a href=\"old/index.html\"><span>补贴：高龄津贴</span> <small>合计 100.00 元</small></a>",
            ])
        #expect(lines.last == "<a><span>诉求</span> <small>台账上没有本村的事项</small></a>")
        #expect(lines.count == 3)
    }

    @Test("A kind of the county's own answers too where its rows say how much somebody gets")
    func ownKinds() async throws {
        func kind(_ file: String, _ columns: String) -> String {
            "-- kinds/\(file).md --\n---\n类型: 类别\n标题: \(file)\n英文名: \(file)\n依据: [本县惯例]\n频次: 随时\n表格: {名单: {列: {\(columns)}}}\n---\n"
        }
        let record =
            { (name: String, rows: String) in
                "-- hedong/shigu/\(name).md --\n---\n类型: \(name)\n标题: 一份\(name)\n日期: 2026-05-01\n名单: [\(rows)]\n---\n"
            }
        let lines = try await lines(
            kind("relief", "户主: 人, 月金额: 金额") + kind("people", "户主: 人, 职务: 文字")
                + record("relief", "{户主: 李*, 月金额: 300}") + record("people", "{户主: 李*, 职务: 甲}"))
        #expect(lines.count == 2)
        #expect(lines[0] == "<a href=\"relief/index.html\"><span>一份relief</span> <small></small></a>")
    }

    @Test("Where nothing that was due is missing the page says so, else how much is, and the way to it")
    func published() async throws {
        func accounts(_ period: String, _ posted: String, _ month: String) -> String {
            "-- hedong/shigu/\(period).md --\n---\n类型: 财务公开\n标题: \(period)\n日期: \(posted)\n期间: \(period)\n期初: 0\n期末: 0\n收支: [{日期: \(month)-05, 摘要: 进, 收入: 5}, {日期: \(month)-05, 摘要: 出, 支出: 5}]\n---\n"
        }
        let general = "-- hedong/shigu/g.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-10\n---\n"
        let board = "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {财务公开期限: 15}\n"
        let calendar = "<a href=\"../../rankings/calendar/2026/index.html\">"
        let both = board + accounts("2026-Q1", "2026-04-10", "2026-02")
        // The accounts of the quarter are due by the middle of April, one other publication by its end.
        let whole = try await lines(both + general, asOf: "2026-04-20")
        #expect(whole[0] == "\(calendar)<span>该公布的都已公布</span> <small>到期 2 项</small></a>")
        let late = try await lines(
            board + accounts("2026-Q1", "2026-04-18", "2026-02") + general, asOf: "2026-04-20")
        #expect(late[0] == "\(calendar)<span>该公布的都已公布</span> <small>到期 2 项，其中 1 项迟了</small></a>")
        // What no day is set for it may have or not: that it was never published is said, and no more is claimed.
        let kind =
            "-- kinds/debts.md --\n---\n类型: 类别\n标题: 往来\n英文名: debts\n依据: [本县惯例]\n频次: 每季度\n期限: 15日\n---\n"
        let never = try await lines(both + general + kind, asOf: "2026-04-20")
        #expect(
            never[0] == "\(calendar)<span>到期的都已公布</span> <small>到期 2 项，另 1 类从未公布过</small></a>")
        let missing = try await lines(both + general, asOf: "2026-07-20")
        #expect(
            missing[0]
                == "<a href=\"#overdue\"><span>该公布的都公布了没有</span> <small>到期 4 项，<b class=\"fault\">未公布 2 项</b></small></a>"
        )
        // Before anything is due nothing is said of it.
        let early = try await lines(board + general, asOf: "2026-03-20")
        #expect(
            early == [
                "<a><span>补贴</span> <small>从未公布过</small></a>",
                "<a><span>诉求</span> <small>台账上没有本村的事项</small></a>",
            ])
    }

    @Test("Ledgers with the village's matters: those of what people asked for first, each with what is open")
    func ledgers() async throws {
        let method =
            "-- methods/m.md --\n---\n类型: 工作法\n标题: 夜市\n采用: 是\n台账:\n  - {名称: 帮办台账, 状态: [认下, 办成]}\n  - {名称: 夜市台账, 状态: [诉求, 办结]}\n---\n"
        func ledger(_ file: String, _ name: String, _ rows: String) -> String {
            "-- hedong/\(file).md --\n---\n类型: 台账\n标题: \(file)\n日期: 2026-06-01\n办法: 夜市\n台账: \(name)\n事项: [\(rows)]\n---\n"
        }
        let lines = try await lines(
            Self.notice + method
                + ledger(
                    "help", "帮办台账",
                    "{编号: A, 事项: 送苗, 责任: 石谷村, 状态: 认下, 日期: 2026-05-01}, {编号: B, 事项: 修路, 责任: 石谷村, 状态: 认下, 日期: 2026-05-02}"
                )
                + ledger(
                    "night", "夜市台账",
                    "{编号: C, 事项: 路灯, 责任: 石谷村, 期限: 2026-06-01, 状态: 诉求, 日期: 2026-05-03}, {编号: D, 事项: 断货, 责任: 石谷村, 状态: 办结, 日期: 2026-05-04}"
                ))
        #expect(
            lines.suffix(2) == [
                "<a href=\"../night/index.html\"><span>诉求：夜市台账</span> <small>在办 1 项，<b class=\"fault\">逾期 1 项</b>，已办结 1 项</small></a>",
                "<a href=\"../help/index.html\"><span>帮办台账</span> <small>在办 2 项，已办结 0 项</small></a>",
            ])
    }

    @Test(
        "A township is asked whether its villages published, of what hangs on its own board, of decisions and of audits"
    )
    func township() async throws {
        let text =
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {公开起日: 2026-01-01}\n" + Self.notice
            + "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
            + "-- methods/m.md --\n---\n类型: 工作法\n标题: 夜市\n采用: 是\n台账: [{名称: 夜市台账, 状态: [诉求, 办结]}]\n---\n"
            + "-- hedong/night.md --\n---\n类型: 台账\n标题: 夜市\n日期: 2026-06-01\n办法: 夜市\n台账: 夜市台账\n事项: [{编号: C, 事项: 路灯, 责任: 石谷村, 状态: 诉求, 日期: 2026-05-03}]\n---\n"
            + "-- hedong/shigu/own.md --\n---\n类型: 台账\n标题: 本村夜市\n日期: 2026-06-01\n办法: 夜市\n台账: 夜市台账\n事项: [{编号: D, 事项: 断货, 责任: 石谷村, 状态: 诉求, 日期: 2026-05-03}]\n---\n"
            + "-- hedong/shigu/audit.md --\n---\n类型: 审计\n标题: 审计\n日期: 2026-05-01\n问题: [{问题: 缺签字, 状态: 整改中, 期限: 2026-06-10}, {问题: 缺盖章, 状态: 已整改}]\n---\n"
        let fixture = await SiteFixture(text)
        #expect(fixture.complaints == [])
        let asked = try fixture.part(
            "hedong/index.html", from: "<h2>常问的事</h2>\n<ul class=\"stack\">", to: "</ul>")
        #expect(
            asked.split(separator: "<li>").dropFirst().map { String($0).replacing("</li>", with: "") } == [
                "<a href=\"night/index.html\"><span>诉求：夜市台账</span> <small>在办 1 项，已办结 0 项</small></a>",
                "<a href=\"oversight/index.html#audit\"><span>审计查出的问题</span> <small>未整改完 1 个，<b class=\"fault\">逾期 1 个</b></small></a>",
            ])
        #expect(
            asked.hasPrefix(
                "<li><a href=\"../rankings/calendar/2026/index.html\"><span>该公布的都公布了没有</span> <small>到期 "))
        #expect(try fixture.text("hedong/index.html").contains("<li><a href=\"#asked\">常问的事</a></li>"))
    }

    @Test("The contents lead there; a village that published nothing has nothing to be asked")
    func contents() async throws {
        let fixture = await SiteFixture(Self.notice)
        #expect(
            try fixture.part("hedong/shigu/index.html", from: "aria-label=\"本页目录\">", to: "</nav>").contains(
                "<li><a href=\"#asked\">补贴和诉求</a></li>"))
        let bare = try await SiteFixture("-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n")
            .text("hedong/liugou/index.html")
        #expect(!bare.contains("常问的事"))
    }
}
