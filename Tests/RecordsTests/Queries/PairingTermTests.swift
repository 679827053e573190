import Documents
import Testing

@testable import Records

/// A pairing of two years that is accepted in a ledger, as the document of 后进村 has it: what fails is not left.
@Suite("A pairing and its acceptance")
struct PairingTermTests {
    private static let method = """
        -- methods/houjin.md --
        ---
        类型: 工作法
        标题: 后进村
        条目:
          - 编号: "3-2"
            名称: 包帮
            结对: [{名称: 部门包村, 期限: 2, 验收: 验收台账, 成员: [{角色: 部门, 人数: 1}]}]
          - 编号: "3-10"
            名称: 验收
            台账: [{名称: 验收台账, 状态: [帮扶中, 申请, 合格, 不合格, 延期], 转换: [[帮扶中, 申请], [申请, 合格], [申请, 不合格], [不合格, 延期], [延期, 申请]], 结束: [合格]}]
        ---

        """

    private static func pairing(_ span: String, at path: String = "hedong/shigu/p.md") -> String {
        "-- \(path) --\n---\n类型: 结对\n标题: 部门包村\n日期: 2024-01-22\n办法: \"3-2\"\n\(span)\n"
            + "成员: [{角色: 部门, 名称: 县委党校}]\n---\n"
    }

    private static func ledger(_ rows: [String]) -> String {
        "-- hedong/shigu/l.md --\n---\n类型: 台账\n标题: 验收台账\n日期: 2026-01-06\n办法: \"3-10\"\n台账: 验收台账\n事项:\n"
            + rows.map { "  - {编号: YS, 事项: 包帮验收, 责任: 石谷村, \($0)}\n" }.joined() + "---\n"
    }

    private static let asked = [
        "期限: 2025-12-31, 状态: 帮扶中, 日期: 2024-01-15", "状态: 申请, 日期: 2025-11-25",
    ]
    private static let failed = asked + ["状态: 不合格, 日期: 2025-12-24, 说明: 到会不够"]
    private static let extended = failed + ["期限: 2026-12-31, 状态: 延期, 日期: 2025-12-30, 说明: 延一年"]
    private static let passed = asked + ["状态: 合格, 日期: 2025-12-26"]

    private func found(_ span: String, _ rows: [String], on day: String) async throws -> [String] {
        await judge(
            Self.method + Self.pairing(span) + Self.ledger(rows), asOf: try #require(Day(day))
        ).briefs
    }

    private static let from = "起: 2024-01-15"

    @Test("one that was not accepted and put off goes on to that day, whether or not its own record says so")
    func extended() async throws {
        for span in [Self.from, Self.from + "\n止: 2026-12-31"] {
            #expect(try await found(span, Self.extended, on: "2026-10-31") == [])
        }
        let register = await judge(Self.method + Self.pairing(Self.from) + Self.ledger(Self.extended))
            .register
        let pairing = try #require(register.filed(.pairings).first { _ in true }).content
        let term = register.term(of: pairing)
        #expect(term.byRule?.iso == "2026-01-15" && term.extended?.iso == "2026-12-31")
        #expect(term.end == term.extended && term.passed == nil)
        #expect(
            try await found(Self.from, Self.extended, on: "2027-01-10").contains(
                "pairing-expired 6:4 超过期限：2024-01-15 起的结对，2 年到 2026-01-15 期满，延到 2026-12-31 也满了，已过 10 日，验收台账上是“延期”（包帮，部门包村）"
            ))
    }

    @Test(
        "one that failed and was not put off is over its term, and the finding says how the acceptance stands"
    )
    func failed() async throws {
        #expect(
            try await found(Self.from, Self.failed, on: "2026-01-25") == [
                "ledger-overdue 8:37 超过期限：“包帮验收”应在 2025-12-31 以前办结，已过 25 日，现在是“不合格”",
                "pairing-expired 6:4 超过期限：2024-01-15 起的结对，2 年到 2026-01-15 期满，已过 10 日，验收台账上是“不合格”（包帮，部门包村）",
            ])
        // Nobody leaves before it is accepted.
        #expect(
            try await found(Self.from + "\n止: 2025-12-31", Self.extended, on: "2026-01-25") == [
                "pairing-unaccepted 7:4 没有验收合格就结束：结对止于 2025-12-31，验收台账上是“延期”，延到 2026-12-31（包帮，部门包村）"
            ])
        #expect(
            try await found(Self.from + "\n止: 2025-12-25", Self.passed, on: "2026-01-25") == [
                "pairing-unaccepted 7:4 没有验收合格就结束：结对止于 2025-12-25，2025-12-26 才验收“合格”（包帮，部门包村）"
            ])
    }

    @Test("one that was accepted ends; where its end is not written, the finding says what is missing")
    func passed() async throws {
        #expect(try await found(Self.from + "\n止: 2025-12-31", Self.passed, on: "2026-06-01") == [])
        let open = await judge(
            Self.method + Self.pairing(Self.from) + Self.ledger(Self.passed),
            asOf: try #require(Day("2026-01-25")))
        #expect(
            open.briefs == [
                "pairing-expired 6:4 超过期限：2024-01-15 起的结对，2 年到 2026-01-15 期满，已过 10 日，验收台账上是“合格”（包帮，部门包村）"
            ])
        #expect(open.found.first?.help == "验收合格了，写上“止”")
    }

    @Test("one that another takes over was not left; an item of an earlier pairing is not its own")
    func handedOver() async throws {
        let two =
            Self.method + Self.pairing("起: 2024-01-15\n止: 2024-12-31", at: "hedong/shigu/a.md")
            + Self.pairing("起: 2025-01-01")
        #expect(await briefs(two + Self.ledger(Self.extended)) == [])
        let later = Self.method + Self.pairing("起: 2026-02-01") + Self.ledger(Self.passed)
        let register = await judge(later).register
        let pairing = try #require(register.filed(.pairings).first { _ in true }).content
        #expect(register.term(of: pairing).ledger != nil)
        #expect(register.term(of: pairing).acceptance == nil)
    }
}
