import Documents
import Testing

@testable import Records

@Suite("What is overdue, and what hangs now")
struct OverdueTests {
    /// `matter day +days`, the longest overdue first, of 石谷村; 2026-06-30 unless another day is named. What the law bids publish has
    /// tests of its own, and is left out unless it is asked for.
    private func overdue(
        _ text: String, asOf: Day = Example.asOf, publications: Bool = false
    ) async -> [String] {
        await judge(text, asOf: asOf).register.overdue(of: Region.Reference(2)).compactMap { item in
            let matter: String
            switch item.matter {
            case .milestone(let name): matter = "节点 \(name)"
            case .remedy(let problem): matter = "整改 \(problem)"
            case .item(let title): matter = "台账 \(title)"
            case .chased(let title): matter = "催办 \(title)"
            case .own(let kind, let period, let missing):
                matter = "\(kind.title.value) \(period.code) 等 \(missing)"
            case .accounts(let period, let missing):
                guard publications else { return nil }
                matter = "账目 \(period.code) 等 \(missing)"
            case .generalItems(let period, let missing):
                guard publications else { return nil }
                matter = "一般事项 \(period.code) 等 \(missing)"
            }
            return "\(matter) \(item.due.iso) +\(item.days)"
        }
    }

    private func record(_ kind: String, _ fields: String, day: String = "2026-03-01") -> String {
        "---\n类型: \(kind)\n标题: 甲\n日期: \(day)\n\(fields)\n---\n"
    }

    private func project(_ fields: String) -> String {
        record("项目资金", "批复: 100.00\n节点: [{名称: 开工, 计划: 2026-05-01}]\n\(fields)")
    }

    @Test("a milestone from the day after the one it was planned for")
    func milestones() async {
        let text = project("状态: 在建")
        #expect(await overdue(text) == ["节点 开工 2026-05-01 +60"])
        #expect(await overdue(text, asOf: Day(2026, 5, 2)!) == ["节点 开工 2026-05-01 +1"])
        #expect(await overdue(text, asOf: Day(2026, 5, 1)!) == [])
    }

    @Test("not one that was reached, nor one of a project that was given up or withdrawn")
    func settled() async {
        #expect(await overdue(project("状态: 已终止")) == [])
        #expect(await overdue(project("撤回: {原因: 重复, 日期: 2026-03-02}")) == [])
        #expect(
            await overdue(
                record("项目资金", "批复: 100.00\n节点: [{名称: 开工, 计划: 2026-05-01, 日期: 2026-06-01}]")) == [])
    }

    private let problems =
        "问题: [{问题: 白条入账, 状态: 整改中, 期限: 2026-06-10}, {问题: 缺签字, 状态: 未整改, 期限: 2026-06-01}, {问题: 补登记, 状态: 已整改, 期限: 2026-05-01, 日期: 2026-05-20}]"

    @Test("what an audit found and nobody has put right, the longest overdue first")
    func remedies() async {
        #expect(
            await overdue(record("审计", problems)) == ["整改 缺签字 2026-06-01 +29", "整改 白条入账 2026-06-10 +20"])
    }

    @Test("what is followed up in a ledger counts there, once")
    func followed() async {
        let ledger = """
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 乙
            日期: 2026-03-01
            办法: 样法
            台账: 整改
            事项: [{事项: 白条入账, 期限: 2026-06-20, 状态: 未办}, {事项: 修水渠, 期限: 2026-06-25, 状态: 已办}]
            ---
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 样法
            台账: [{名称: 整改, 状态: [未办, 已办]}]
            ---

            """
        #expect(
            await overdue(record("审计", problems) + ledger) == [
                "整改 缺签字 2026-06-01 +29", "台账 白条入账 2026-06-20 +10",
            ])
    }

    @Test(
        "accounts from the first month that is missing; each is due fifteen days after, on a Monday for a Sunday"
    )
    func accounts() async {
        // 2026-03-15 is a Sunday. March, April and May are missing too; June is not yet due.
        let text =
            "-- board.yml --\n名称: 晒谷县村务公开栏\n规则: {财务公开期限: 15}\n-- hedong/shigu/a.md --\n"
            + record("财务公开", "期间: 2026-01\n期初: 0.00\n期末: 0.00\n收支: []", day: "2026-02-03")
            + "-- hedong/shigu/b.md --\n" + record("公告", "", day: "2026-06-01")
        #expect(
            await overdue(text, publications: true).filter { $0.hasPrefix("账目") } == [
                "账目 2026-02 等 4 2026-03-16 +106"
            ])
    }

    @Test("what may still be objected to hangs, the soonest to come down first, and what has no end last")
    func onDisplay() async {
        func posted(_ name: String, _ posting: String, _ more: String = "") -> String {
            "-- hedong/shigu/\(name).md --\n"
                + record("公告", "公开: {公示: {\(posting)}}\n\(more)", day: "2026-06-20")
        }
        let text =
            posted("a", "起: 2026-06-20") + posted("b", "起: 2026-06-20, 止: 2026-07-10")
            + posted("c", "起: 2026-06-20, 止: 2026-07-05") + posted("d", "起: 2026-06-20, 止: 2026-06-29")
            + posted("e", "起: 2026-06-20, 止: 2026-07-01", "撤回: {原因: 重复, 日期: 2026-06-21}")
            + posted("f", "起: 2026-06-20, 止: 2026-06-30")
        let register = await judge(text).register
        #expect(
            register.onDisplay(in: Region.Reference(2)).map { register.disclosures[$0.disclosure].address }
                == [
                    "hedong/shigu/f", "hedong/shigu/c", "hedong/shigu/b", "hedong/shigu/a",
                ])
    }
}
