import Documents
import Testing

@testable import Records

private func notice(_ others: String, day: String = "2026-03-01") -> String {
    "---\n类型: 公告\n标题: 停水通知\n日期: \(day)\n\(others)\n---\n"
}

@Suite("Days and postings")
struct DayChecksTests {
    @Test("fifteen days since 2026, the day of posting not counted")
    func fifteen() async {
        #expect(
            await briefs(notice("公开: {公示: {起: 2026-03-01, 止: ▸2026-03-15}}")) == [
                "notice-too-short ▸ 公布期太短：2026年3月1日 至 2026年3月15日 共 14 日，至少 15 日"
            ])
        #expect(await briefs(notice("公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}")) == [])
        #expect(await briefs(notice("公开: {公示: {起: 2026-03-01}}")) == [])
    }

    @Test("the law of the first day holds")
    func before() async {
        #expect(await briefs(notice("公开: {公示: {起: 2025-12-31, 止: 2026-01-05}}", day: "2025-12-31")) == [])
        #expect(
            await briefs(notice("公开: {公示: {起: 2026-01-01, 止: ▸2026-01-15}}", day: "2026-01-01")) == [
                "notice-too-short ▸ 公布期太短：2026年1月1日 至 2026年1月15日 共 14 日，至少 15 日"
            ])
    }

    @Test("of several rules the strictest holds, and is named")
    func strictest() async {
        func basis(_ rules: String, _ days: String, day: String) async -> String? {
            await judge(
                notice("公开: {公示: {\(days)}}", day: day) + "-- board.yml --\n名称: 晒谷县\n规则: {\(rules)}\n"
            ).register.findings[Disclosure.Reference(0)].first?.basis
        }
        #expect(
            await basis("公布天数: 20", "起: 2026-03-01, 止: 2026-03-20", day: "2026-03-01")
                == "本公开栏规则：公布不少于 20 日")
        #expect(
            await basis("公布天数: 7, 适用: [山东]", "起: 2026-03-01, 止: 2026-03-05", day: "2026-03-01")
                == "《村民委员会组织法》（2026年1月1日起施行）第三十五条：公布的期限不得少于十五日")
        #expect(
            await basis("适用: [山东]", "起: 2025-03-01, 止: 2025-03-05", day: "2025-03-01")
                == "山东省村务公开条例：公开栏内容保留不少于五日")
    }

    @Test("the law binds villages; a board's own rule binds townships too")
    func townships() async {
        let record = "-- hedong/b.md --\n" + notice("公开: {公示: {起: 2026-03-01, 止: ▸2026-03-06}}")
        #expect(await briefs(record) == [])
        #expect(
            await briefs(record + "-- board.yml --\n名称: 晒谷县\n规则: {公布天数: 7}\n") == [
                "notice-too-short ▸ 公布期太短：2026年3月1日 至 2026年3月6日 共 5 日，至少 7 日"
            ])
    }

    @Test("a reversed posting is not also too short")
    func reversed() async {
        #expect(
            await briefs(notice("公开: {公示: {起: 2026-03-01, 止: ▸2026-02-28}}")) == [
                "posting-reversed ▸ 止日早于起日：公示 2026-03-01 至 2026-02-28"
            ])
    }

    @Test("ends, plans and deadlines may be to come")
    func future() async {
        let project = """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-06-30
            批复: 50000
            公开: {公示: {起: 2026-06-30, 止: 2026-07-20}}
            节点: [{名称: 开工, 计划: 2026-08-01}, {名称: 竣工, 日期: ▸2026-07-01}]
            支付: [{日期: ▸2026-07-02, 金额: 100}]
            ---
            """
        #expect(
            await briefs(project) == [
                "future-date ▸ 日期在将来：竣工 2026-07-01，今天是 2026-06-30",
                "future-date ▸ 日期在将来：支付 2026-07-02，今天是 2026-06-30",
            ])
    }

    @Test("a record changes after it was published")
    func changes() async {
        #expect(
            await briefs(notice("撤回: {原因: 内容有误, 日期: ▸2026-02-28}")) == [
                "changed-before-published ▸ 撤回早于公布：撤回 2026-02-28，公布 2026-03-01"
            ])
        #expect(await briefs(notice("撤回: {原因: 内容有误, 日期: 2026-03-01}")) == [])
    }

    @Test("only the earliest posting sets the day")
    func firstPosting() async {
        #expect(await briefs(notice("公开: {公示: {起: 2026-03-01}, 复示: {起: 2026-04-01}}")) == [])
    }

    @Test("a posting is named once")
    func twice() async {
        #expect(
            await briefs(notice("公开: {公示: {起: 2026-03-01}, ▸notice: {起: 2026-04-01}}")) == [
                "repeated-key ▸ “notice”写了两次"
            ])
    }
}
