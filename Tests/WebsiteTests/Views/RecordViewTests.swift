import Documents
import Records
import Testing

@testable import Website

@Suite("What the pages of a record can say")
struct RecordViewTests {
    @Test(
        "A record's page, sheet and poster are the same made together as each alone",
        arguments: [
            SheetsTests.content, RegionPagesTests.county,
            WorkPagesTests.method
                + "-- hedong/a.md --\n---\n类型: 工作记录\n标题: 党日记录\n日期: 2026-06-20\n办法: 甲\n职责: 党日\n记录: [{日期: 2026-01-10, 对象: 石谷村}]\n---\n\n见[石谷村](shigu/_index.md)。\n",
        ])
    func together(_ content: String) async throws {
        let fixture = await SiteFixture(content)
        #expect(fixture.complaints == [])
        var papers = 0
        for sheaf in fixture.site.sheaves {
            let together = try fixture.site.render(sheaf, from: fixture.library)
            let pages = sheaf.pages(of: fixture.site)
            #expect(together.count == pages.count)
            for (page, bytes) in zip(pages, together) {
                #expect(String(decoding: bytes, as: UTF8.self) == fixture.text(page), "\(page.path)")
            }
            papers += pages.count - 1
        }
        #expect(papers > 0)
    }

    @Test("Where it belongs, who answers for it and within how many days, what its figures say")
    func surroundings() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-06-20
            金额: 18.6万元
            标签: [道路, 一事一议]
            四议: {提议: {日期: 2026-06-01, 应到: 5, 实到: 5, 同意: 5}}
            ---
            -- board.yml --
            名称: 晒谷县公开栏
            网址: https://gongkai.example.cn/
            规则: {答复天数: 5}
            """)
        let view = try fixture.view(of: "hedong/shigu/a.md")
        #expect(view.route == Route(folder: "hedong/shigu/a"))
        #expect(view.list == Route(folder: "kinds/decision"))
        #expect(
            view.tags.map { HTML($0, from: view.route).string } == [
                "<a href=\"../../../tags/%E9%81%93%E8%B7%AF/index.html\">道路</a>",
                "<a href=\"../../../tags/%E4%B8%80%E4%BA%8B%E4%B8%80%E8%AE%AE/index.html\">一事一议</a>",
            ])
        #expect(view.region.title == "石谷村")
        #expect(view.region.issuer == "石谷村村民委员会")
        #expect(view.region.office == "石谷村村务监督委员会")
        #expect(view.region.feed == Route(file: "hedong/shigu/feed.xml"))
        #expect(view.answerDays == 5)
        #expect(view.figures == "金额 186,000.00 元")
        #expect(view.address?.shown == "https://gongkai.example.cn/hedong/shigu/a/")
        #expect(view.address?.code != nil)
    }

    @Test("On a board without sheets nothing is drawn for them")
    func unprinted() async throws {
        let fixture = await SiteFixture(
            SiteTests.notice
                + "\n-- board.yml --\n名称: 公开栏\n代码: \"990001\"\n网址: https://gongkai.example.cn/\n输出: []\n")
        let view = try fixture.view(of: "hedong/shigu/a.md")
        #expect(!view.isPrinted)
        #expect(view.address == nil)
    }

    @Test("A body's links lead from each page on which it stands")
    func links() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-06-20
            ---

            [乙](b.md#怎么办)、[本页](#怎么办)、[村](/hedong/shigu/)、[外](https://example.cn/)

            ## 怎么办
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 供水通知
            日期: 2026-06-21
            ---

            ## 怎么办
            """)
        #expect(fixture.complaints == [])
        let body = try fixture.view(of: "hedong/shigu/a.md").body
        #expect(body.hasLinks)
        func addresses(from path: String) -> [String] {
            body.html(on: Route(folder: path)).string.split(separator: "href=\"").dropFirst()
                .map { String($0.prefix { $0 != "\"" }) }
        }
        #expect(
            addresses(from: "hedong/shigu/a") == [
                "../b/index.html#%E6%80%8E%E4%B9%88%E5%8A%9E", "#%E6%80%8E%E4%B9%88%E5%8A%9E",
                "../index.html",
                "https://example.cn/",
            ])
        #expect(
            addresses(from: "hedong/shigu/a/print") == [
                "../../b/index.html#%E6%80%8E%E4%B9%88%E5%8A%9E", "#%E6%80%8E%E4%B9%88%E5%8A%9E",
                "../../index.html", "https://example.cn/",
            ])
    }

    // MARK: What was made by a work method

    @Test("A log: its entries by day, those that count toward nothing, and what was due meanwhile")
    func log() async throws {
        let head = """
            类型: 工作记录
            标题: 党日记录
            职责: 党日
            记录:
              - {日期: 2026-03-10, 对象: 柳沟村}
              - {日期: 2026-01-10, 对象: 石谷村}
              - {日期: 2026-02-11, 对象: 石谷村}
            """
        let view = try await WorkPagesTests.site(head).view(of: "hedong/a.md")
        guard case .log(let log) = view.particulars else { throw NoView() }
        #expect(log.rows.map(\.entry.day.text) == ["2026年1月10日", "2026年2月11日", "2026年3月10日"])
        #expect(log.rows.map(\.whom) == ["石谷村", "石谷村", "柳沟村"])
        #expect(log.rows.map(\.idleness) == [nil, .notDue, nil])
        #expect(
            log.kept.map { HTML($0.subject, from: view.route).string }.map { $0.contains("石谷村") } == [
                false, true,
            ])
        #expect(log.kept.map(\.tally.judged) == [3, 3])
        #expect(log.kept.map(\.tally.met) == [1, 1])
        #expect(log.kept.map { $0.overdue.map(\.parts.month) } == [[1, 2], [2, 3]])
        // What was taken back is not held against anybody.
        let back = try await WorkPagesTests.site(head + "\n撤回: {原因: 重报, 日期: 2026-06-25}").view(
            of: "hedong/a.md")
        guard case .log(let log) = back.particulars else { throw NoView() }
        #expect(log.rows.count == 3)
        #expect(log.kept.isEmpty)
    }

    @Test("A ledger: the items of its rows as their book has them, and which record speaks of each last")
    func ledger() async throws {
        func record(_ path: String, _ rows: String, _ more: String = "") -> String {
            "-- hedong/\(path).md --\n---\n类型: 台账\n标题: 整顿台账\n日期: 2026-06-20\n办法: 甲\n台账: 整顿台账\n事项:\n\(rows)\(more)---\n"
        }
        let first = """
              - {事项: 换锁, 责任: 电工组, 状态: 整顿, 日期: 2026-05-01, 期限: 2026-07-31}
              - {事项: 补签凭证, 责任: 石谷村, 状态: 整顿, 日期: 2026-05-02, 期限: 2026-05-31}
              - {事项: 修灯, 状态: 巩固, 日期: 2026-05-03}

            """
        let second = "  - {事项: 换锁, 状态: 转化, 日期: 2026-06-10}\n  - {事项: 别的, 状态: 整顿, 日期: 2026-06-10}\n"
        let fixture = await SiteFixture(WorkPagesTests.method + record("a", first) + record("b", second))
        let view = try fixture.view(of: "hedong/a.md")
        guard case .ledger(let ledger) = view.particulars, case .items(let open, let closed) = ledger.content
        else { throw NoView() }
        #expect(open.map(\.item.title) == ["补签凭证", "换锁"])
        #expect(open.map(\.later) == [nil, Route(folder: "hedong/b")])
        #expect(
            open.map { HTML($0.owner, from: view.route).string } == [
                "<a href=\"../shigu/index.html\">石谷村</a>", "电工组",
            ])
        #expect(closed.map(\.item.title) == ["修灯"])
        let back = await SiteFixture(
            WorkPagesTests.method + record("a", first, "撤回: {原因: 重报, 日期: 2026-06-25}\n"))
        guard case .ledger(let ledger) = try back.view(of: "hedong/a.md").particulars,
            case .rows(let rows) = ledger.content
        else { throw NoView() }
        #expect(rows.map(\.item) == ["换锁", "补签凭证", "修灯"])
    }

    @Test("A pairing: whom it helps by the page of the region, and until when by the rule")
    func pairing() async throws {
        let head = "类型: 结对\n标题: 帮带\n起: 2025-01-01\n成员: [{角色: 干部, 名称: 村主任}, {角色: 群众, 名称: 李*}]"
        let view = try await WorkPagesTests.site(head, at: "hedong/shigu/a.md").view(of: "hedong/shigu/a.md")
        guard case .pairing(let pairing) = view.particulars else { throw NoView() }
        #expect(pairing.term.end == Day("2027-01-01"))
        #expect(
            pairing.whom.map { HTML($0, from: view.route).string } == "<a href=\"../index.html\">石谷村</a>")
        #expect(
            HTML(pairing.method, from: view.route).string
                == "<a href=\"../../../methods/a/index.html\">甲</a>")
    }

    @Test("An evaluation: the ranking that its scores make, and the pages of its regions and no others")
    func evaluation() async throws {
        let fixture = await SiteFixture(RegionPagesTests.county)
        let view = try fixture.view(of: "evaluations/2024.md")
        guard case .evaluation(let evaluation) = view.particulars else { throw NoView() }
        let standing = try #require(evaluation.standing)
        #expect(standing.own == nil)
        #expect(
            Set(standing.subjects.keys.map(fixture.register.name(of:))) == [
                "柳沟村", "石谷村", "杏坪村",
            ])
        #expect(evaluation.formula != nil)
    }

    private struct NoView: Error {}
}

extension SiteFixture {
    /// The view of the record at a path.
    fileprivate func view(of path: String) throws -> RecordView {
        let reference = try #require(register.disclosures.firstIndex { $0.path == path })
        return RecordView(reference, try library.body(of: register.disclosures[reference]), of: site)
    }
}
