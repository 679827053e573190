import Documents
import Testing

@testable import Records

@Suite("What a method says of what follows, read")
struct ConsequenceReadingTests {
    private func method(_ lines: String) -> String {
        """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 排序通报
        \(lines)
        职责: [{名称: 约谈, 频次: 随时, 方式: [明查, 暗访]}]
        台账: [{名称: 整改台账, 状态: [未办, 已办]}, {名称: 任务清单, 状态: [未办, 已办]}]
        ---

        """
    }

    @Test("each with what calls for it, what has to be done and by when; both spellings")
    func whole() async throws {
        let judged = await judge(
            method(
                """
                consequences:
                  - {trigger: black, duty: 约谈, due: 15}
                  - {起因: 等次, 等次: 较差, 台账: 整改台账, 来自: 排序通报}
                matched: [整改台账, 任务清单]
                """))
        #expect(judged.briefs == [])
        let mechanism = try #require(judged.register.methods.first).whole
        let first = try #require(mechanism.consequences.first)
        let last = try #require(mechanism.consequences.last)
        #expect(first.trigger == .black && first.days == 15 && first.source == nil)
        #expect(first.answer.name.value == "约谈")
        #expect(last.trigger == .grade && last.grade?.value == "较差" && last.source?.value == "排序通报")
        if case .ledger = last.answer {} else { Issue.record("no ledger") }
        #expect(mechanism.matched.map(\.value) == ["整改台账", "任务清单"])
        #expect(mechanism.duties.first?.means == ["明查", "暗访"])
    }

    @Test(
        "what names nothing of its file, and what is half said, is an error with its place",
        arguments: [
            (
                "后果: [{起因: 黑榜, 职责: ▸约谭}]", "log-unknown-duty ▸ “排序通报”没有职责“约谭”"
            ),
            ("后果: [{起因: 黑榜, 台账: ▸整改帐}]", "unknown-ledger ▸ “排序通报”没有台账“整改帐”"),
            ("后果: [▸{起因: 黑榜}]", "missing-key ▸ 没有写要做什么"),
            ("后果: [▸{职责: 约谈}]", "missing-key ▸ 缺少“起因”"),
            ("后果: [{起因: 黑榜, 职责: 约谈, 台账: ▸整改台账}]", "wrong-type ▸ “职责”和“台账”只写一个"),
            ("后果: [▸{起因: 等次, 职责: 约谈}]", "missing-key ▸ 没有写是哪个等次（起因写的是等次）"),
            ("对应: [▸整改台账]", "wrong-type ▸ “对应”只写了一本台账"),
            ("对应: [整改台账, ▸任务单]", "unknown-ledger ▸ “排序通报”没有台账“任务单”"),
            (
                "结对: [{名称: 包村, 成员: [{角色: 部门}], 验收: ▸验收台账}]",
                "unknown-ledger ▸ “排序通报”没有台账“验收台账”"
            ),
        ])
    func wrong(_ lines: String, _ said: String) async {
        #expect(await briefs(method(lines)) == [said])
    }

    @Test("a log's entry: how it was done, what it found, which list it answers")
    func entry() async throws {
        func log(_ entry: String) -> String {
            method("")
                + "-- hedong/shigu/l.md --\n---\n类型: 工作记录\n标题: 约谈\n日期: 2026-06-20\n办法: 排序通报\n职责: 约谈\n记录: [{日期: 2026-06-10, \(entry)}]\n---\n"
        }
        let judged = await judge(log("方式: 暗访, 问题: \"D-1、D-2\", 来由: 排序通报 2026-Q1"))
        #expect(!judged.briefs.contains { $0.hasPrefix("wrong-type") || $0.hasPrefix("unknown-m") })
        let work = try #require(judged.register.filed(.logs).first { _ in true }).content
        let duty = judged.register[work.duty]
        #expect(work.entries[0].means(of: duty) == "暗访")
        #expect(work.problems[0]?.map(\.value) == ["D-1", "D-2"])
        #expect(work.because[0]?.period == .quarter(2026, 1))
        #expect(
            await briefs(log("来由: ▸二季度")) == [
                "wrong-type ▸ “二季度”不是来由"
            ])
        #expect(
            await briefs(log("来由: ▸排名通报 2026-Q1")) == ["unknown-method ▸ 认不出“排名通报”是哪个工作法"])
    }

    @Test("a village's sort stands in the village's own file")
    func sorts() async {
        #expect(
            await briefs(
                "-- hedong/_index.md --\n---\n类型: 乡镇\n标题: 河东镇\n代码: \"990001100\"\n村类: ▸经济薄弱\n---\n")
                == ["wrong-type ▸ 乡镇没有“村类”"])
    }
}
