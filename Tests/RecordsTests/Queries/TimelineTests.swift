import Documents
import Testing

@testable import Records

@Suite("Timelines: what happened in a place, newest first")
struct TimelineTests {
    /// `day what`, newest first; `!` where a finding is about just this. Of 石谷村 unless another is named.
    private func events(_ text: String, of title: String = "石谷村", asOf: Day = Example.asOf) async -> [String]
    {
        let register = await judge(text, asOf: asOf).register
        guard let region = register.regions.firstIndex(where: { $0.title.value == title }) else { return [] }
        return register.timeline(of: region).entries.map {
            "\($0.day.iso) \(Self.word($0.event))\($0.isBreach ? " !" : "")"
        }
    }

    private static func word(_ event: Timeline.Event) -> String {
        switch event {
        case .published: "公布"
        case .step(let step): step.stage.text
        case .posted(let posting): "张贴 \(posting.name.text)"
        case .taken(let posting): "期满 \(posting.name.text)"
        case .outcome: "办完"
        case .contracted: "合同"
        case .appropriated(let payment): "拨付 \(payment.amount.value.text)"
        case .paid(let payment): "支付 \(payment.amount.value.text)"
        case .milestone(let milestone): "节点 \(milestone.name)"
        case .remedied(let finding): "整改 \(finding.problem)"
        case .happened(let name): "事件 \(name)"
        case .amended: "更正"
        case .withdrawn: "撤回"
        case .scored: "考评"
        case .worked(let work): "做了 \(work.count)，\(work.days.map(\.iso).joined(separator: "、"))"
        case .settled(let sheet): "积分 \(sheet.people) 人，+\(sheet.earned.text)，-\(sheet.deducted.text)"
        case .moved(let move): "台账 \(move.state ?? -1)"
        case .paired: "结对"
        case .parted: "期满"
        }
    }

    private func record(_ kind: String, _ fields: String, day: String = "2026-03-01") -> String {
        "---\n类型: \(kind)\n标题: 甲\n日期: \(day)\n\(fields)\n---\n"
    }

    @Test("a decision: its six steps and what became of it; its own day is that of its first posting")
    func decision() async {
        let found = await events(
            record(
                "四议两公开",
                """
                四议:
                  提议: {日期: 2026-02-01}
                  商议: {日期: 2026-02-05}
                  审议: {日期: 2026-02-10}
                  决议: {日期: 2026-02-20}
                公开: {决议: {起: 2026-03-01, 止: 2026-03-16}, 结果: {起: 2026-06-01, 止: 2026-06-16}}
                结果: {日期: 2026-05-30, 说明: 已完工}
                """))
        #expect(
            found == [
                "2026-06-16 期满 结果公开", "2026-06-01 张贴 结果公开", "2026-05-30 办完", "2026-03-16 期满 决议公开",
                "2026-03-01 张贴 决议公开", "2026-02-20 决议", "2026-02-10 审议", "2026-02-05 商议", "2026-02-01 提议",
            ])
    }

    @Test(
        "of what fell on one day the later in the procedure stands first, of several records the first by address"
    )
    func oneDay() async {
        let found = await events(
            record("四议两公开", "四议: {提议: {日期: 2026-02-01}, 商议: {日期: 2026-02-01}}", day: "2026-02-01")
                + "-- hedong/shigu/b.md --\n"
                + record("公告", "更正: [{原因: 写错一个字, 日期: 2026-02-01}]", day: "2026-02-01"))
        #expect(
            found == [
                "2026-02-01 公布", "2026-02-01 商议", "2026-02-01 提议", "2026-02-01 更正", "2026-02-01 公布",
            ])
    }

    @Test("a posting comes down the day after its last")
    func lastDay() async {
        let text = record("公告", "公开: {公示: {起: 2026-06-02, 止: 2026-06-29}}", day: "2026-06-01")
        #expect(
            await events(text, asOf: Day(2026, 6, 29)!) == ["2026-06-02 张贴 公示", "2026-06-01 公布"])
        #expect(
            await events(text, asOf: Day(2026, 6, 30)!) == [
                "2026-06-29 期满 公示", "2026-06-02 张贴 公示", "2026-06-01 公布",
            ])
    }

    @Test("what is yet to come is no event")
    func future() async {
        #expect(await events(record("公告", "", day: "2026-07-01")) == [])
    }

    @Test("a posting that was too short is marked, and nothing else of its record")
    func breach() async {
        let found = await events(
            record(
                "四议两公开",
                """
                四议:
                  提议: {日期: 2026-02-01}
                  商议: {日期: 2026-02-05}
                  审议: {日期: 2026-02-10}
                  决议: {日期: 2026-02-20}
                公开: {决议: {起: 2026-03-01, 止: 2026-03-08}}
                """))
        #expect(
            found == [
                "2026-03-08 期满 决议公开 !", "2026-03-01 张贴 决议公开 !", "2026-02-20 决议", "2026-02-10 审议",
                "2026-02-05 商议", "2026-02-01 提议",
            ])
    }

    @Test("a project's contract and what was reached; what is only planned is not there")
    func project() async {
        let found = await events(
            record(
                "项目资金",
                """
                批复: 100.00
                合同: {单位: 某公司, 日期: 2026-01-10}
                节点: [{名称: 开工, 计划: 2026-02-01, 日期: 2026-02-03}, {名称: 完工, 计划: 2026-05-01}]
                """))
        #expect(found == ["2026-03-01 公布", "2026-02-03 节点 开工", "2026-01-10 合同"])
    }

    @Test("what an audit found and was put right, not what is still open")
    func audit() async {
        let found = await events(
            record(
                "审计",
                "问题: [{问题: 缺签字, 状态: 已整改, 日期: 2026-04-01}, {问题: 白条, 状态: 整改中, 期限: 2026-12-01}]"))
        #expect(found == ["2026-04-01 整改 缺签字", "2026-03-01 公布"])
    }

    @Test("corrections, and that it was withdrawn")
    func changes() async {
        let found = await events(
            record(
                "公告",
                "更正: [{原因: 写错一个字, 日期: 2026-03-05}, {原因: 又错一个, 日期: 2026-03-07}]\n撤回: {原因: 重复, 日期: 2026-03-10}")
        )
        #expect(
            found == ["2026-03-10 撤回", "2026-03-07 更正", "2026-03-05 更正", "2026-03-01 公布"])
    }

    // MARK: By a work method

    private let method = """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 样法
        参加: 全部村
        考评: {分项: [{名称: 点评, 分值: 100}]}
        职责: [{名称: 电话联系, 频次: 随时}]
        积分: [{类别: 党员}]
        结对: [{名称: 包帮, 成员: [{角色: 部门}]}]
        ---

        """

    @Test("what was done for a duty, a month together, at its last day; the log's own posting says no more")
    func work() async {
        let found = await events(
            record(
                "工作记录",
                """
                办法: 样法
                职责: 电话联系
                记录:
                  - {日期: 2026-03-02, 数量: 2}
                  - {日期: 2026-03-09}
                  - {日期: 2026-03-09, 数量: 3}
                  - {日期: 2026-04-05}
                """, day: "2026-05-01") + method)
        #expect(found == ["2026-04-05 做了 1，2026-04-05", "2026-03-09 做了 6，2026-03-02、2026-03-09"])
    }

    @Test("a village that is judged on the board of its township has its row; the township has the record")
    func scores() async {
        let text =
            "-- hedong/kaoping.md --\n"
            + record("考评", "办法: 样法\n期间: 2025\n成绩: [{对象: 石谷村, 点评: 90}]") + method
        #expect(await events(text) == ["2026-03-01 考评"])
        #expect(await events(text, of: "河东镇") == ["2026-03-01 公布"])
        #expect(await events(text, of: "晒谷县") == [])
    }

    @Test("points as they were settled: who, what was given and what was taken")
    func points() async {
        let found = await events(
            record(
                "积分",
                "办法: 样法\n期间: 2026-Q1\n明细: [{对象: 李*, 分值: 5}, {对象: 李*, 分值: -2}, {对象: 王*, 分值: 1}]",
                day: "2026-04-01") + method)
        #expect(found == ["2026-04-01 积分 2 人，+6，-2"])
    }

    @Test("a pairing begins where its help goes, and ends when its term is over")
    func pairing() async {
        func text(_ until: String) -> String {
            "-- hedong/jiedui.md --\n"
                + record(
                    "结对",
                    "办法: 样法\n对象: 石谷村\n起: 2026-01-05\n止: \(until)\n成员: [{角色: 部门, 名称: 某局}]") + method
        }
        #expect(await events(text("2026-06-29")) == ["2026-06-29 期满", "2026-01-05 结对"])
        #expect(await events(text("2026-06-30")) == ["2026-01-05 结对"])
    }

    @Test("what is done all the time is routine, unless it broke a rule; what was decided and paid never is")
    func routine() async {
        func marks(_ text: String) async -> [String] {
            await judge(text).register.timelineMarks(of: Region.Reference(2)).map {
                "\($0.day.iso)\($0.isRoutine ? " ~" : "")"
            }
        }
        // Of a notice the end of its posting; of a decision not even that.
        let posting = "公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}"
        #expect(await marks(record("公告", posting)) == ["2026-03-16 ~", "2026-03-01"])
        #expect(
            await marks(
                record("四议两公开", "四议: {提议: {日期: 2026-02-01}}\n公开: {决议: {起: 2026-03-01, 止: 2026-03-16}}"))
                == ["2026-03-16", "2026-03-01", "2026-02-01"])
        // Too short a posting broke the rule: its end stands in full.
        #expect(
            await marks(record("公告", "公开: {公示: {起: 2026-03-01, 止: 2026-03-03}}"))
                == ["2026-03-03", "2026-03-01"])
        let sheet = "办法: 样法\n期间: 2026-Q1\n明细: [{对象: 李*, 分值: 5}]"
        #expect(await marks(record("积分", sheet, day: "2026-04-01") + method) == ["2026-04-01 ~"])
    }

    @Test("days from the newest, each year with its own, and the latest alone")
    func years() async {
        let text =
            record("公告", "", day: "2025-12-31") + "-- hedong/shigu/b.md --\n"
            + record("公告", "更正: [{原因: 错, 日期: 2026-01-02}]", day: "2026-01-01")
        let register = await judge(text).register
        let village = Region.Reference(2)
        #expect(
            register.timelineMarks(of: village).map(\.day.iso) == ["2026-01-02", "2026-01-01", "2025-12-31"])
        let latest = register.timeline(of: village, from: Day(2026, 1, 2)!)
        #expect(latest.entries.map(\.day.iso) == ["2026-01-02"])
        func days(in year: Int) -> [String] {
            register.timeline(of: village, in: year).entries.map(\.day.iso)
        }
        #expect(days(in: 2026) == ["2026-01-02", "2026-01-01"])
        #expect(days(in: 2025) == ["2025-12-31"])
        #expect(days(in: 2024).isEmpty)
    }
}
