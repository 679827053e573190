import Documents
import Testing

@testable import Records

/// A decision of 2026 with its steps, and whatever else is added.
private func decision(_ steps: [String], _ others: String = "", day: String = "2026-03-01") -> String {
    """
    ---
    类型: 四议两公开
    标题: 硬化村内主干道
    日期: \(day)
    四议:
    \(steps.map { "  \($0)" }.joined(separator: "\n"))
    \(others)
    ---
    """
}

private func resolved(_ resolution: String, _ others: String = "", day: String = "2026-03-01") -> String {
    let year = day.prefix(4)
    return decision(
        [
            "提议: {日期: \(year)-02-01}", "商议: {日期: \(year)-02-05}", "审议: {日期: \(year)-02-10}",
            "决议: {日期: \(year)-02-20, \(resolution)}",
        ],
        others, day: day)
}

@Suite("Decisions")
struct DecisionChecksTests {
    // MARK: who came

    @Test(
        "two thirds of the representatives, to the person",
        arguments: [(45, 29, 30), (45, 28, 30), (44, 29, 30), (1, 0, 1)])
    func representativesShort(_ due: Int, _ present: Int, _ least: Int) async {
        #expect(
            await briefs(resolved("会议: 村民代表会议, 应到: \(due), 实到: ▸\(present)"))
                .contains { $0.hasSuffix("到会不足：实到 \(present) 人，应到 \(due) 人，至少 \(least) 人") })
    }

    @Test("two thirds are enough", arguments: [(45, 30), (44, 30), (3, 2), (0, 0)])
    func representativesEnough(_ due: Int, _ present: Int) async {
        #expect(await briefs(resolved("会议: 村民代表会议, 应到: \(due), 实到: \(present)")) == [])
    }

    @Test("half of the villagers is not 过半数")
    func assembly() async {
        #expect(
            await briefs(resolved("会议: 村民会议, 应到: 900, 实到: ▸450")) == [
                "quorum ▸ 到会不足：实到 450 人，应到 900 人，至少 451 人"
            ])
        #expect(await briefs(resolved("会议: 村民会议, 应到: 900, 实到: 451")) == [])
    }

    @Test("households are counted as households")
    func households() async {
        #expect(
            await briefs(resolved("会议: 户代表, 应到: 300, 实到: ▸199")) == [
                "quorum ▸ 到会不足：实到 199 户，应到 300 户，至少 200 户"
            ])
    }

    @Test("half of the Party members is 半数以上; the ayes must pass half of those due")
    func deliberation() async {
        func steps(_ figures: String) -> String {
            decision(["提议: {日期: 2026-02-01}", "商议: {日期: 2026-02-05}", "审议: {日期: 2026-02-10, \(figures)}"])
        }
        #expect(await briefs(steps("应到: 36, 实到: 18")) == [])
        #expect(await briefs(steps("应到: 36, 实到: ▸17")) == ["quorum ▸ 到会不足：实到 17 人，应到 36 人，至少 18 人"])
        #expect(await briefs(steps("应到: 36, 实到: 30, 同意: ▸18")) == ["majority ▸ 同意不足：同意 18 人，应到 36 人，至少 19 人"])
        #expect(await briefs(steps("应到: 36, 实到: 30, 同意: 19")) == [])
    }

    @Test("a board may ask for more Party members, never for fewer")
    func partyQuorum() async {
        func site(_ share: String) -> String {
            decision([
                "提议: {日期: 2026-02-01}", "商议: {日期: 2026-02-05}", "审议: {日期: 2026-02-10, 应到: 36, 实到: ▸20}",
            ])
                + "\n-- board.yml --\n名称: 晒谷县\n规则: {党员到会比例: \(share)}\n"
        }
        #expect(await briefs(site("2/3")) == ["quorum ▸ 到会不足：实到 20 人，应到 36 人，至少 24 人"])
        #expect(await briefs(site("1/3")) == [])
        let low =
            decision([
                "提议: {日期: 2026-02-01}", "商议: {日期: 2026-02-05}", "审议: {日期: 2026-02-10, 应到: 36, 实到: ▸17}",
            ])
            + "\n-- board.yml --\n名称: 晒谷县\n规则: {党员到会比例: 1/3}\n"
        #expect(await briefs(low) == ["quorum ▸ 到会不足：实到 17 人，应到 36 人，至少 18 人"])
    }

    @Test("what is not given is not judged")
    func incomplete() async {
        #expect(await briefs(resolved("会议: 村民代表会议")) == [])
        #expect(await briefs(resolved("会议: 村民代表会议, 实到: 3, 反对: 2")) == [])
        #expect(await briefs(resolved("会议: 村民代表会议, 应到: 45, 同意: 1")) == [])
    }

    // MARK: who agreed

    @Test("a vote is counted against those who came")
    func villagers() async {
        #expect(
            await briefs(resolved("会议: 村民代表会议, 应到: 45, 实到: 42, 同意: ▸21")) == [
                "majority ▸ 同意不足：同意 21 人，实到 42 人，至少 22 人"
            ])
        #expect(await briefs(resolved("会议: 村民代表会议, 应到: 45, 实到: 41, 同意: 21")) == [])
    }

    @Test("members of a collective decide by two thirds of all")
    func collective() async {
        let matter = "事项: 集体经济"
        #expect(
            await briefs(resolved("会议: 成员代表大会, 应到: 45, 实到: 40, 同意: ▸29", matter)) == [
                "majority ▸ 同意不足：同意 29 人，应到 45 人，至少 30 人"
            ])
        #expect(await briefs(resolved("会议: 成员代表大会, 应到: 45, 实到: 40, 同意: 30", matter)) == [])
        #expect(
            await briefs(resolved("会议: 成员大会, 应到: 300, 实到: ▸199", matter)) == [
                "quorum ▸ 到会不足：实到 199 人，应到 300 人，至少 200 人"
            ])
    }

    @Test("before the law on collectives came into force, their matters were the villagers'")
    func collectiveBefore() async {
        #expect(
            await briefs(resolved("会议: 村民代表会议, 应到: 45, 实到: 40, 同意: 21", "事项: 集体经济", day: "2025-03-01")) == [])
        #expect(
            await briefs(resolved("会议: 成员代表大会, 应到: 45, 实到: 10, 同意: 5", "事项: 集体经济", day: "2025-03-01")) == [])
    }

    @Test("contracting of land needs two thirds of all representatives")
    func contracting() async {
        let judged = await judge(resolved("会议: 村民代表会议, 应到: 45, 实到: 40, 同意: ▸29", "事项: 土地承包"))
        #expect(judged.briefs == ["majority ▸ 同意不足：同意 29 人，应到 45 人，至少 30 人"])
        #expect(
            judged.register.findings[Disclosure.Reference(0)].first?.basis?.hasPrefix("《农村土地承包法》") == true)
        #expect(judged.register.findings[Disclosure.Reference(0)].first?.topic == .step(.resolution))
    }

    @Test("the article depends on the day")
    func articles() async {
        let now = await judge(resolved("会议: 村民会议, 应到: 900, 实到: 450")).register
        #expect(
            now.findings[Disclosure.Reference(0)].first?.basis
                == "《村民委员会组织法》（2026年1月1日起施行）第二十六条：村民会议应当有十八周岁以上村民的过半数参加")
        let before = await judge(resolved("会议: 村民会议, 应到: 900, 实到: 450", day: "2025-03-01")).register
        #expect(
            before.findings[Disclosure.Reference(0)].first?.basis
                == "《村民委员会组织法》（2018年修正）第二十二条：村民会议应当有十八周岁以上村民的过半数参加")
    }

    // MARK: counts

    @Test("counts that cannot be")
    func counts() async {
        #expect(
            await briefs(resolved("会议: 村民代表会议, 应到: 45, 实到: ▸46")) == ["vote-count ▸ 实到多于应到：实到 46 人，应到 45 人"])
        #expect(
            await briefs(resolved("会议: 村民代表会议, 应到: 45, 实到: 42, 同意: ▸43")) == [
                "vote-count ▸ 票数多于实到：同意 43，实到 42 人"
            ])
        #expect(
            await briefs(resolved("会议: 村民代表会议, 应到: 45, 同意: ▸40, 反对: 6")) == [
                "vote-count ▸ 票数多于应到：同意 40＋反对 6＝46，应到 45 人"
            ])
        #expect(await briefs(resolved("会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 40, 反对: 1, 弃权: 1")) == [])
    }

    @Test(
        "a ratio may be rounded or cut off",
        arguments: ["86.1%", "86.11%", "86%", "86.111%", "86.1111%", "８６.１％"])
    func ratio(_ ratio: String) async {
        #expect(await briefs(resolved("应到: 36, 实到: 31, 比例: \(ratio)")) == [])
    }

    @Test(
        "a ratio that the figures contradict",
        arguments: [("87%", "86.1%"), ("86.2%", "86.1%"), ("86.12%", "86.11%")])
    func wrongRatio(_ ratio: String, _ right: String) async {
        #expect(
            await briefs(resolved("应到: 36, 实到: 31, 比例: ▸\(ratio)")) == [
                "attendance-ratio ▸ 比例不符：写 \(ratio)，实到 31、应到 36 是 \(right)"
            ])
    }

    @Test("a ratio that so many people cannot give")
    func unattainable() async {
        #expect(
            await briefs(resolved("应到: 24, 比例: ▸98%")) == [
                "percentage-unattainable ▸ 得不出 98%：24 个里 23 个是 95.8%，24 个是 100.0%"
            ])
        #expect(await briefs(resolved("应到: 24, 比例: 95.8%")) == [])
    }

    // MARK: the order

    @Test("each missing step is named, at what came after it")
    func missing() async {
        let found = await briefs(decision(["决议: ▸{日期: 2026-02-20}"]))
        #expect(
            found == [
                "step-missing ▸ 没有走“商议”这一步：已经到了“决议”", "step-missing ▸ 没有走“审议”这一步：已经到了“决议”",
                "step-missing ▸ 没有走“提议”这一步：已经到了“决议”",
            ])
    }

    @Test("the law itself asks for the Party's discussion since 2026, the regulation for all four")
    func missingBasis() async {
        func basis(_ text: String) async -> String? {
            await judge(text).register.findings[Disclosure.Reference(0)].first?.basis
        }
        let steps = ["商议: {日期: 2026-02-05}"]
        #expect(await basis(decision(steps))?.contains("第二十八条第三款") == true)
        #expect(await basis(decision(steps, "事项: 集体经济"))?.hasPrefix("《中国共产党农村基层组织工作条例》第十九条") == true)
        let before = ["商议: {日期: 2025-12-31}"]
        #expect(await basis(decision(before, day: "2025-12-31"))?.hasPrefix("《中国共产党农村基层组织工作条例》第十九条") == true)
        let old = ["商议: {日期: 2018-12-27}"]
        #expect(await basis(decision(old, day: "2018-12-27")) == nil)
    }

    @Test("a resolution is missing once it has been posted, not before")
    func postedWithoutResolution() async {
        let steps = ["提议: {日期: 2026-02-01}", "商议: {日期: 2026-02-05}", "审议: {日期: 2026-02-10}"]
        #expect(await briefs(decision(steps)) == [])
        #expect(
            await briefs(decision(steps, "公开: {决议: {起: ▸2026-03-01}}")) == [
                "step-missing ▸ 没有走“决议”这一步：已经到了“决议公开”"
            ])
        #expect(
            await briefs(decision(steps, "结果: {日期: ▸2026-04-01, 说明: 已竣工}")) == [
                "step-missing ▸ 没有走“决议”这一步：已经到了“结果”"
            ])
    }

    @Test("steps on one day are in order")
    func sameDay() async {
        #expect(await briefs(decision(["提议: {日期: 2026-02-01}", "商议: {日期: 2026-02-01}"])) == [])
    }

    @Test("what came of a decision comes after it")
    func outcome() async {
        let judged = await judge(
            resolved("会议: 村民代表会议", "公开: {结果: {起: ▸2026-02-19}}", day: "2026-02-19"))
        #expect(judged.briefs == ["outcome-early ▸ 结果公开早于决议：2026年2月19日 公开，2026年2月20日 决议"])
        #expect(judged.register.findings[Disclosure.Reference(0)].first?.topic == .posting(.outcome))
        #expect(await briefs(resolved("会议: 村民代表会议", "公开: {决议: {起: 2026-02-20}}", day: "2026-02-20")) == [])
    }
}
