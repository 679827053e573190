import Documents
import Testing

@testable import Records

@Suite("A decision's meetings and votes")
struct DecisionTests {
    private func decision(_ steps: String, _ more: String = "") async throws -> Decision {
        let text = "---\n类型: 四议两公开\n标题: 甲\n日期: 2026-03-01\n四议: {\(steps)}\n\(more)---\n"
        let record = try #require(await judge(text).register.disclosures.first)
        guard case .decision(let decision) = record.content else {
            Issue.record("no decision")
            throw CancellationError()
        }
        return decision
    }

    @Test("when it was resolved, and what came after a stage that is missing")
    func stages() async throws {
        let decision = try await decision("提议: {日期: 2026-02-01}, 决议: {日期: 2026-02-20}")
        #expect(decision.resolved?.value.iso == "2026-02-20")
        #expect(decision.step(after: .consultation)?.stage == .resolution)
        #expect(decision.step(after: .proposal)?.stage == .resolution)
        #expect(decision.step(after: .resolution) == nil)
        #expect(try await self.decision("提议: {日期: 2026-02-01}").resolved == nil)
    }

    @Test("meetings out of their turn, each with the one before; two on one day are in turn")
    func reversals() async throws {
        let decision = try await decision(
            "提议: {日期: 2026-02-05}, 商议: {日期: 2026-02-05}, 审议: {日期: 2026-02-03}, 决议: {日期: 2026-02-20}")
        #expect(
            decision.reversals.map { [$0.earlier.stage, $0.later.stage] } == [[.consultation, .deliberation]])
    }

    @Test("votes as far as they were counted")
    func votes() async throws {
        let steps = try await decision(
            "提议: {日期: 2026-02-01, 应到: 5, 实到: 5}, 商议: {日期: 2026-02-05, 同意: 9}, 决议: {日期: 2026-02-20, 会议: 户代表, 应到: 60, 实到: 46, 同意: 40, 反对: 1, 弃权: 5}"
        ).steps
        #expect(steps.map(\.votes) == [nil, 9, 46])
        #expect(steps.map(\.votesText) == ["", "同意 9", "同意 40＋反对 1＋弃权 5"])
        #expect(steps.map(\.unit) == ["人", "人", "户"])
        #expect(steps[2].count(.present) == 46 && steps[2].count(.due) == 60)
        #expect(steps[1].count(.due) == nil)
    }

    @Test("only the Party's meeting and the one that resolves are held to a number; which, the matter says")
    func rules() async throws {
        let decision = try await decision(
            "提议: {日期: 2026-02-01}, 商议: {日期: 2026-02-05}, 审议: {日期: 2026-02-10}, 决议: {日期: 2026-02-20}",
            "事项: 土地承包\n")
        let day = try #require(Day(2026, 2, 20))
        let found = decision.steps.map { decision.rule(of: $0, under: Rules(), on: day)?.majority.value }
        #expect(found == [nil, nil, .moreThanHalf, .atLeastTwoThirds])
    }
}
