import Documents
import Testing

@testable import Records

@Suite("Ledgers, pairings and the timeline")
struct LedgerBookTests {
    private let method = """
        -- methods/san.md --
        ---
        类型: 工作法
        标题: 三点三帮
        台账:
          - {名称: 整顿台账, 状态: [整顿, 转化, 巩固], 转换: [[整顿, 转化], [转化, 巩固], [转化, 整顿]], 结束: 巩固}
        结对: [{名称: 包帮, 期限: 2, 成员: [{角色: 部门, 人数: 1}]}]
        ---

        """

    private func ledger(_ name: String, posted: String, _ rows: [String]) -> String {
        """
        -- hedong/\(name).md --
        ---
        类型: 台账
        标题: 台账
        日期: \(posted)
        办法: 三点三帮
        台账: 整顿台账
        事项:
        \(rows.map { "  - {\($0)}" }.joined(separator: "\n"))
        ---

        """
    }

    private func moves(_ item: LedgerBook.Item) -> [String] { item.moves.map { "\($0.day.iso) \($0.state)" } }

    @Test("an item is owed by whom its last row names, be it a village or somebody else")
    func owner() async throws {
        let text =
            method
            + ledger(
                "a", posted: "2026-03-31",
                [
                    "编号: 1, 事项: 班子, 责任: 石谷村, 状态: 整顿, 日期: 2026-01-10",
                    "编号: 2, 事项: 稳定, 责任: 镇长, 状态: 整顿, 日期: 2026-01-11",
                ])
            + ledger(
                "b", posted: "2026-06-20",
                [
                    "编号: 1, 事项: 班子, 责任: 镇长, 状态: 转化, 日期: 2026-05-01",
                    "编号: 2, 事项: 稳定, 责任: 石谷村, 状态: 转化, 日期: 2026-05-02",
                ])
        let judged = await judge(text)
        #expect(judged.briefs == [])
        let register = judged.register
        let book = try #require(register.books.indices.first)
        let village = try #require(register.regions.firstIndex { $0.title.value == "石谷村" })
        #expect(register.items(of: book).map(register.owner) == [.named("镇长"), .region(village)])
    }

    @Test(
        "rows of one item, in whatever record, are its history; a row that says again where it stands is no move"
    )
    func history() async throws {
        let text =
            method
            + ledger(
                "a", posted: "2026-03-31",
                [
                    "编号: 1, 事项: 石谷村班子, 责任: 石谷村, 期限: 2026-09-30, 状态: 整顿, 日期: 2026-01-10",
                    "事项: 柳沟村稳定, 状态: 整顿, 日期: 2026-02-01",
                ])
            + ledger(
                "b", posted: "2026-06-20",
                ["编号: 1, 事项: 石谷村班子, 状态: 转化, 日期: 2026-05-01", "事项: 柳沟村稳定, 状态: 整顿"])
            // A row that says no state leaves the item where it is.
            + ledger("c", posted: "2026-06-25", ["编号: 1, 事项: 石谷村班子, 期限: 2026-09-30, 说明: 延期", "事项: 柳沟村稳定"])
        let judged = await judge(text)
        #expect(judged.briefs == [])
        let book = try #require(judged.register.books.first)
        #expect(judged.register.books.count == 1)
        #expect(book.items.map(\.title) == ["石谷村班子", "柳沟村稳定"])
        #expect(moves(book.items[0]) == ["2026-01-10 0", "2026-05-01 1"])
        #expect(moves(book.items[1]) == ["2026-02-01 0"])
        #expect(book.items[0].due?.value.iso == "2026-09-30")
        #expect(book.tally(in: judged.register.archive) == [1, 1, 0])
        #expect(book.disclosures.map(\.number) == [0, 1, 2])
    }

    @Test("declared moves may lead back; others are errors, with what may follow")
    func declared() async throws {
        let there = ["事项: 甲, 状态: 整顿, 日期: 2026-01-01", "事项: 甲, 状态: 转化, 日期: 2026-02-01"]
        let back = ["事项: 甲, 状态: 整顿, 日期: 2026-03-01"]
        #expect(await briefs(method + ledger("a", posted: "2026-06-01", there + back)) == [])
        let jump = ["事项: 甲, 状态: 整顿, 日期: 2026-01-01", "事项: 甲, 状态: 巩固, 日期: 2026-02-01"]
        let judged = await judge(method + ledger("a", posted: "2026-06-01", jump))
        #expect(
            judged.briefs == ["ledger-move 9:5 没有这样的转换：“甲”从“整顿”到“巩固”（三点三帮，整顿台账）"])
        #expect(judged.found.first?.help == "可以转到：转化；每一步写一行，各有日期")
    }

    private func steps(_ item: LedgerBook.Item) -> [String] {
        item.steps.map { step in
            let change = step.change.map { " \($0.before.iso)→\($0.after.iso)\($0.isAnew ? " anew" : "")" }
            return "\(step.day.iso) \(step.state.map(String.init) ?? "-")\(change ?? "") \(step.note ?? "")"
        }
    }

    @Test("a day that moves leaves a trace: a deadline of 20 January that was moved on 15 February")
    func moved() async throws {
        let judged = await judge(
            method
                + ledger(
                    "a", posted: "2026-03-01",
                    [
                        "事项: 补签凭证, 责任: 石谷村, 期限: 2026-01-20, 状态: 整顿, 日期: 2026-01-02",
                        "事项: 补签凭证, 期限: 2026-08-08, 状态: 整顿, 日期: 2026-02-15",
                    ]))
        #expect(
            judged.briefs == [
                "extension-late 9:20 过了期才改期限：“补签凭证” 2026-01-20 到期，2026-02-15 才改成 2026-08-08，晚了 26 日（三点三帮，整顿台账）",
                "extension-reason 9:20 没有写理由：“补签凭证”的期限由 2026-01-20 改成 2026-08-08（三点三帮，整顿台账）",
            ])
        let item = try #require(judged.register.books.first?.items.first)
        #expect(item.firstDue?.iso == "2026-01-20" && item.due?.value.iso == "2026-08-08")
        #expect(steps(item) == ["2026-01-02 0 ", "2026-02-15 - 2026-01-20→2026-08-08 "])
        #expect(item.extensions == 1)
    }

    @Test("a move and a change in one row are one step; to take up a closed item anew puts nothing off")
    func steps() async throws {
        let more = method.replacing("[转化, 整顿]]", with: "[转化, 整顿], [巩固, 整顿]]")
        let rows = [
            "事项: 甲, 期限: 2026-02-01, 状态: 整顿, 日期: 2026-01-01",
            "事项: 甲, 期限: 2026-03-01, 日期: 2026-01-20, 说明: 等材料",
            "事项: 甲, 期限: 2026-02-20, 状态: 转化, 日期: 2026-01-25, 说明: 材料到了",
            // Says again what holds.
            "事项: 甲, 期限: 2026-02-20, 状态: 转化, 日期: 2026-01-26",
            "事项: 甲, 状态: 巩固, 日期: 2026-02-10",
            "事项: 甲, 期限: 2026-12-01, 状态: 整顿, 日期: 2026-05-01",
        ]
        let judged = await judge(more + ledger("a", posted: "2026-06-01", rows))
        #expect(judged.briefs == [])
        let item = try #require(judged.register.books.first?.items.first)
        #expect(
            steps(item) == [
                "2026-01-01 0 ", "2026-01-20 - 2026-02-01→2026-03-01 等材料",
                "2026-01-25 1 2026-03-01→2026-02-20 材料到了", "2026-02-10 2 ",
                "2026-05-01 0 2026-02-20→2026-12-01 anew ",
            ])
        #expect(item.extensions == 1)
        // Only what gives more time is counted against the limit: the first of two that do is allowed.
        let limited = more.replacing("[转化, 整顿], [巩固, 整顿]]", with: "[转化, 整顿], [巩固, 整顿]], 最多延期: 1")
        #expect(await briefs(limited + ledger("a", posted: "2026-06-01", rows)) == [])
        let again = rows[0...2] + ["事项: 甲, 期限: 2026-12-20, 日期: 2026-02-18, 说明: 还差一份"]
        #expect(
            await briefs(limited + ledger("a", posted: "2026-06-01", Array(again))) == [
                "extension-limit 11:17 延期超过次数：“甲”的期限由 2026-02-20 延到 2026-12-20，最多延 1 次（三点三帮，整顿台账）"
            ])
        let never = limited.replacing("最多延期: 1", with: "最多延期: 0")
        #expect(
            await briefs(never + ledger("a", posted: "2026-06-01", Array(rows[0...2]))) == [
                "extension-limit 9:17 延期超过次数：“甲”的期限由 2026-02-01 延到 2026-03-01，不能延期（三点三帮，整顿台账）",
                "ledger-overdue 10:17 超过期限：“甲”应在 2026-02-20 以前办结，已过 130 日，现在是“转化”",
            ])
    }

    @Test("a term ends on the same date so many years later")
    func term() async throws {
        func pairing(_ from: String, until: String = "") -> String {
            method
                + "-- hedong/shigu/p.md --\n---\n类型: 结对\n标题: 包帮\n日期: \(from)\n办法: 三点三帮\n起: \(from)\n\(until)成员: [{角色: 部门, 名称: 县财政局}]\n---\n"
        }
        #expect(await briefs(pairing("2024-06-30")) == [])
        #expect(
            await briefs(pairing("2024-06-29")) == [
                "pairing-expired 6:4 超过期限：2024-06-29 起的结对，2 年到 2026-06-29 期满，已过 1 日（三点三帮，包帮）"
            ])
        #expect(await briefs(pairing("2024-02-29", until: "止: 2026-02-28\n")) == [])
    }

    @Test("the timeline tells what was done, moved and joined")
    func timeline() async throws {
        let text =
            method + ledger("a", posted: "2026-03-31", ["事项: 班子, 责任: 石谷村, 状态: 整顿, 日期: 2026-01-10"])
            + "-- p.md --\n---\n类型: 结对\n标题: 包帮\n日期: 2026-02-02\n办法: 三点三帮\n对象: 石谷村\n起: 2026-02-01\n止: 2026-05-01\n成员: [{角色: 部门}]\n---\n"
            + "-- methods/m.md --\n---\n类型: 工作法\n标题: 办法\n职责: [{名称: 走访, 频次: 每月}]\n---\n"
            + "-- hedong/shigu/log.md --\n---\n类型: 工作记录\n标题: 走访\n日期: 2026-04-01\n办法: 办法\n职责: 走访\n记录: [{日期: 2026-03-05, 对象: 甲户}, {日期: 2026-03-05, 对象: 乙户, 数量: 2}, {日期: 2026-03-06}]\n---\n"
        let register = await judge(text).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        let said = register.timeline(of: village).entries.map { entry in
            let event =
                switch entry.event {
                case .worked(let work): "worked \(work.count) \(work.entries.count) of \(work.days.count)"
                case .moved(let move): "moved \(move.state ?? -1)"
                case .paired: "paired"
                case .parted: "parted"
                case .published: "published"
                default: "other"
                }
            return "\(entry.day.iso) \(register.disclosures[entry.disclosure].path) \(event)"
        }
        #expect(
            said == [
                "2026-05-01 p.md parted", "2026-03-06 hedong/shigu/log.md worked 4 3 of 2",
                "2026-02-01 p.md paired",
                "2026-01-10 hedong/a.md moved 0",
            ])
    }

    @Test("what an audit found and a ledger follows up is overdue once; what no ledger has, by the audit")
    func followedUp() async throws {
        let text =
            method
            + ledger(
                "a", posted: "2026-03-31",
                [
                    "事项: 押金没有退, 责任: 石谷村, 期限: 2026-04-30, 状态: 整顿, 日期: 2026-03-01",
                    "事项: 台账缺页, 责任: 石谷村, 期限: 2026-12-31, 状态: 整顿, 日期: 2026-03-01",
                ])
            + "-- hedong/shigu/sj.md --\n---\n类型: 审计\n标题: 审计\n日期: 2026-03-02\n期间: 2025\n范围: 押金\n单位: 镇审计组\n"
            + "问题: [{问题: 押金没有退, 状态: 整改中, 期限: 2026-04-30}, {问题: 收据缺号, 状态: 整改中, 期限: 2026-05-31}, {问题: 台账缺页, 状态: 整改中, 期限: 2026-06-01}, {问题: 押金没有退, 状态: 整改中, 期限: 2026-06-02}]\n---\n"
        let register = await judge(text, asOf: try #require(Day("2026-06-10"))).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        let said = register.overdue(of: village).compactMap { overdue -> String? in
            switch overdue.matter {
            case .item(let title): "item \(title) \(overdue.days)"
            case .remedy(let problem): "remedy \(problem) \(overdue.days)"
            default: nil
            }
        }
        #expect(said == ["item 押金没有退 41", "remedy 收据缺号 10", "remedy 台账缺页 9", "remedy 押金没有退 8"])
    }
}
