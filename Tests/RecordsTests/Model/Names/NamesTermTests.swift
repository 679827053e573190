import Testing

@testable import Records

@Suite("Until when names hang")
struct NamesTermTests {
    private func list(_ fields: String, day: String = "2026-03-01") -> String {
        """
        -- hedong/shigu/a.md --
        ---
        类型: 补贴发放
        标题: 地力补贴
        日期: \(day)
        \(fields)
        名单: [{姓名: 张*三, 组别: 一组, 金额: 10}, {姓名: 李*, 组别: 一组, 金额: 20}, {姓名: 王*, 组别: 一组, 金额: 30}]
        ---

        """
    }

    private func names(_ text: String, on day: String, rules: String = "") async throws -> PersonalNames? {
        let board = rules.isEmpty ? "" : "-- board.yml --\n名称: 晒谷县村务公开栏\n规则: {\(rules)}\n"
        let judged = await judge(text + board, asOf: try #require(Day(day)))
        #expect(judged.found.filter { $0.severity == .error } == [])
        return try #require(judged.register.disclosures.first).names
    }

    private static let posting = "公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}"

    @Test("by its posting: on its last day still, on the next no more")
    func posting() async throws {
        let last = try #require(try await names(list(Self.posting), on: "2026-03-16"))
        #expect(last.term == NamesTerm(until: Day(2026, 3, 16)!, basis: .posting))
        #expect(!last.isFaded && last.count == 3)
        let next = try #require(try await names(list(Self.posting), on: "2026-03-17"))
        #expect(next.isFaded)
    }

    @Test("by the last of several postings, and as long as one is open")
    func postings() async throws {
        let two = "公开: {公示: {起: 2026-03-01, 止: 2026-03-16}, 更正后公示: {起: 2026-03-20, 止: 2026-04-04}}"
        #expect(try await names(list(two), on: "2026-04-04")?.term?.until == Day(2026, 4, 4))
        let open = "公开: {公示: {起: 2026-03-01, 止: 2026-03-16}, 长期公示: {起: 2026-03-20}}"
        let names = try await names(list(open), on: "2027-04-04")
        #expect(names?.term == nil && names?.isFaded == false)
    }

    @Test("by the board's rule: so many days more, or from its day where it is not posted")
    func board() async throws {
        let more = try await names(list(Self.posting), on: "2026-06-14", rules: "名单天数: 90")
        #expect(more?.term == NamesTerm(until: Day(2026, 6, 14)!, basis: .board))
        #expect(more?.isFaded == false)
        #expect(
            try await names(list(""), on: "2026-06-14", rules: "名单天数: 90")?.term?.until == Day(2026, 5, 30))
        #expect(try await names(list(""), on: "2026-06-14")?.term == nil)
    }

    @Test("by its own key before all")
    func own() async throws {
        let own = try await names(
            list(Self.posting + "\n名单止: 2026-03-10"), on: "2026-03-11", rules: "名单天数: 90")
        #expect(own?.term == NamesTerm(until: Day(2026, 3, 10)!, basis: .record))
        #expect(own?.isFaded == true)
        #expect(try await names(list("namesUntil: 2026-03-10"), on: "2026-03-11")?.isFaded == true)
    }

    @Test("who holds a post, and who signed for money, stays; unless the record says until when")
    func office() async throws {
        let roster = """
            -- hedong/shigu/a.md --
            ---
            类型: 名册
            标题: 村干部
            日期: 2026-03-01
            \(Self.posting)
            名单: [{编号: G1, 姓名: 张*三, 职务: 会计}]
            ---

            """
        let names = try #require(try await names(roster, on: "2027-03-17"))
        #expect(names.isOfOffice && names.term == nil && !names.isFaded)
        let ended = roster.replacing("日期: 2026-03-01", with: "日期: 2026-03-01\n名单止: 2026-05-01")
        let judged = await judge(ended, asOf: Day(2026, 5, 2)!)
        guard case .roster(let gone)? = judged.register.disclosures.first?.content else {
            Issue.record("no roster")
            return
        }
        #expect(gone.members.map(\.name) == [nil])
        #expect(gone.members.map(\.post) == ["会计"])
    }

    @Test("until the day before it is taken back; nobody is named longer for that, and its sum stays")
    func takenBack() async throws {
        let back = "\n撤回: {原因: 错登了户, 日期: 2026-03-05}"
        let until = NamesTerm(until: Day(2026, 3, 4)!, basis: .withdrawal)
        for fields in [Self.posting, "", "名单止: 2026-05-01"] {
            let names = try #require(try await names(list(fields + back), on: "2026-03-05"))
            #expect(names.term == until && names.isFaded, "\(fields)")
        }
        let ended = try await names(list("名单止: 2026-03-02" + back), on: "2026-03-05")
        #expect(ended?.term == NamesTerm(until: Day(2026, 3, 2)!, basis: .record))
        let judged = await judge(list(back), asOf: Day(2026, 3, 5)!)
        guard case .subsidy(let subsidy)? = judged.register.disclosures.first?.content else {
            Issue.record("no subsidy")
            return
        }
        #expect(subsidy.recipients.allSatisfy { $0.name == nil })
        #expect(subsidy.sum == Money(fen: 60_00))
        #expect(!subsidy.isTooSmall && subsidy.groupSums.map(\.people) == [3])
    }

    @Test("who is named in office goes with what is taken back, too")
    func officeTakenBack() async throws {
        let text = """
            -- hedong/shigu/a.md --
            ---
            类型: 名册
            标题: 村干部
            日期: 2026-03-01
            撤回: {原因: 登错了人, 日期: 2026-03-05}
            名单: [{编号: G1, 姓名: 张*三, 职务: 会计}]
            ---

            """
        let judged = await judge(text, asOf: Day(2026, 3, 5)!)
        guard case .roster(let gone)? = judged.register.disclosures.first?.content else {
            Issue.record("no roster")
            return
        }
        #expect(gone.members.map(\.name) == [nil])
    }

    @Test("a list of groups alone names nobody")
    func nobody() async throws {
        let groups = list(Self.posting).replacing("张*三", with: "二组").replacing("李*", with: "三组")
            .replacing("王*", with: "四组")
        #expect(try await names(groups, on: "2027-03-17") == nil)
    }

    @Test("what is gone is gone from the register: names, remarks, files; what is summed stays")
    func gone() async throws {
        let text =
            list(Self.posting + "\n附件: [b.pdf]").replacing("金额: 10}", with: "金额: 10, 备注: 本人领取}")
            + "-- hedong/shigu/b.pdf --\n图\n"
        let judged = await judge(text, asOf: Day(2026, 3, 17)!)
        let record = try #require(judged.register.disclosures.first)
        #expect(record.attachments.isEmpty)
        guard case .subsidy(let subsidy) = record.content else {
            Issue.record("no subsidy")
            return
        }
        #expect(subsidy.recipients.allSatisfy { $0.name == nil && $0.note == nil })
        #expect(subsidy.sum == Money(fen: 60_00))
        #expect(subsidy.groupSums.map(\.people) == [3])
    }

    @Test("who stands in three rows is one, and of too few not even the sum is told")
    func rows() async throws {
        let one = list(Self.posting).replacing("张*三", with: "王大明").replacing("李*", with: "王大明")
            .replacing("王*,", with: "王大明,")
        let three = list(Self.posting)
        for (text, isTooSmall) in [(one, true), (three, false)] {
            let judged = await judge(text, asOf: Day(2026, 3, 17)!)
            guard case .subsidy(let subsidy)? = judged.register.disclosures.first?.content else {
                Issue.record("no subsidy")
                return
            }
            #expect(subsidy.isTooSmall == isTooSmall)
            #expect(subsidy.groupSums.map(\.people) == (isTooSmall ? [] : [3]))
        }
    }

    @Test("a column of a table keeps its sum where three people have a figure in it")
    func columns() async throws {
        let text = """
            ---
            类型: 公告
            标题: 领取
            日期: 2026-03-01
            \(Self.posting)
            表格:
              领:
                列: {姓名: 人, 金额: 金额 合计, 补: 金额 合计, 减: 金额 合计}
                行:
                  - {姓名: 王大明, 金额: 6173, 补: 5, 减: 1}
                  - {姓名: 李二, 补: 6, 减: 0}
                  - {姓名: 孙三, 补: 7, 减: 2}
                  - {姓名: 王大明, 金额: 1, 补: 8}
            ---

            """
        let judged = await judge(text, asOf: Day(2026, 3, 17)!)
        #expect(judged.found.filter { $0.severity == .error } == [])
        let table = try #require(judged.register.disclosures.first?.tables.first)
        #expect(table.withheld == 4)
        #expect(table.sums.map { $0.map { $0.text(decimals: 2) } } == [nil, nil, "26.00", nil])
    }

    @Test("an end that ends nothing, or comes before the beginning, is an error")
    func ends() async {
        #expect(
            await briefs(
                "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n名单止: ▸2026-04-01\n---\n\n张*三 领取。\n") == [
                    "names-until ▸ 这里没有程序认得的姓名，名单止 不起作用"
                ])
        #expect(
            await briefs(list("名单止: ▸2025-04-01")) == [
                "names-until ▸ 名单止 2025-04-01 早于公布的日期 2026-03-01"
            ])
        #expect(
            await briefs("-- board.yml --\n名称: 晒谷县村务公开栏\n规则: {名单天数: ▸99999}\n") == [
                "wrong-type ▸ 名单最多再挂 3650 天"
            ])
    }
}
