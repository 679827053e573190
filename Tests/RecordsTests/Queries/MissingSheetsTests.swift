import Documents
import Testing

@testable import Records

@Suite("Points that a class has to publish")
struct MissingSheetsTests {
    private func method(_ cadence: String, _ participants: String) -> String {
        "-- methods/m.md --\n---\n类型: 工作法\n标题: 积分办法\n参加: \(participants)\n积分: [{类别: ▸党员, 频次: \(cadence), 规则: [{事由: 党日, 分值: 5}]}]\n---\n"
    }

    private func sheet(_ period: String, in folder: String = "hedong/shigu", _ more: String = "") -> String {
        "-- \(folder)/\(period).md --\n---\n类型: 积分\n标题: 党员积分\n日期: 2026-06-30\n办法: 积分办法\n期间: \(period)\n\(more)明细: [{对象: 李*, 事由: 党日, 分值: 5}]\n---\n"
    }

    private let liugou = "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"

    private func said(_ text: String, asOf: String = "2026-06-30") async throws -> [String] {
        await briefs(text, asOf: try #require(Day(asOf))).map {
            $0.replacing("points-sheet-missing ▸ 未公布积分：", with: "")
        }
    }

    @Test("every quarter that is over, of every village that takes part; the running one is not due yet")
    func quarters() async throws {
        let both = "[{对象: 石谷村, 起: 2025-07-01}, {对象: 柳沟村, 起: 2026-01-01}]"
        #expect(
            try await said(method("每季度", both) + liugou + sheet("2025-Q4")) == [
                "2025年第三季度的党员，石谷村", "2026年第一季度的党员，柳沟村、石谷村",
            ])
    }

    @Test("some days after a quarter it can still be published")
    func grace() async throws {
        let text = method("每季度后15日内", "[{对象: 石谷村, 起: 2026-01-01}]")
        #expect(try await said(text, asOf: "2026-04-15") == [])
        #expect(try await said(text, asOf: "2026-04-16") == ["2026年第一季度的党员，石谷村"])
    }

    @Test("a sheet over a longer period, and a township's, will do; one that was taken back will not")
    func covered() async throws {
        let text = method("每季度", "[{对象: 石谷村, 起: 2026-01-01}]")
        #expect(try await said(text + sheet("2026")) == [])
        #expect(try await said(text + sheet("2026-Q1", in: "hedong")) == [])
        #expect(
            try await said(text + sheet("2026-Q1", "撤回: {原因: 记错, 日期: 2026-06-30}\n")) == [
                "2026年第一季度的党员，石谷村"
            ])
    }

    @Test("a quarter that is cut short is owed when half of it is left; who has left owes nothing")
    func cut() async throws {
        func of(_ participant: String) async throws -> [String] {
            try await said(method("每季度", "[{对象: 石谷村, \(participant)}]"))
        }
        #expect(try await of("起: 2026-02-14") == ["2026年第一季度的党员，石谷村"])
        #expect(try await of("起: 2026-02-20") == [])
        #expect(try await of("起: 2025-10-01, 止: 2025-12-31") == ["2025年第四季度的党员，石谷村"])
    }

    @Test("all villages owe from the first sheet on")
    func everyVillage() async throws {
        let text = method("每季度", "全部村") + liugou
        #expect(try await said(text) == [])
        #expect(try await said(text + sheet("2026-Q1")) == ["2026年第一季度的党员，柳沟村"])
    }

    @Test("a cadence that is no period of the calendar is refused")
    func refused() async {
        let text = method("▸每月10日", "[{对象: 石谷村, 起: 2026-01-01}]").replacing("▸党员", with: "党员")
        #expect(await briefs(text) == ["cadence ▸ “每月10日”不是公布积分的频次（党员）"])
    }
}
