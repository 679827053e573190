import Documents
import Testing

@testable import Records

private let method = """
    -- methods/paixu.md --
    ---
    类型: 工作法
    标题: 排序通报
    考评: {分项: [{名称: 督导, 分值: 100}], 黑榜: 1}
    参加:
      - {对象: 石谷村, 起: 2025-01-01}
      - {对象: 柳沟村, 起: 2026-03-01}
    职责: [{名称: 约谈, 频次: 随时}]
    台账: [{名称: 整改台账, 状态: [未办, 已办]}]
    后果: [▸{起因: 黑榜, 职责: 约谈, 期限: 15}]
    ---
    -- hedong/liugou/_index.md --
    ---
    类型: 村
    标题: 柳沟村
    ---

    """

/// A quarter's sheet on which one village is last.
private func sheet(_ period: String, _ day: String, last: String, first: String) -> String {
    """
    -- \(period).md --
    ---
    类型: 考评
    标题: 季度排序
    日期: \(day)
    办法: 排序通报
    期间: \(period)
    成绩:
      - ▸{对象: \(last), 督导: 70}
      - {对象: \(first), 督导: 95}
    ---

    """
}

private func log(_ rows: String...) -> String {
    """
    -- talks.md --
    ---
    类型: 工作记录
    标题: 约谈记录
    日期: 2026-06-25
    办法: 排序通报
    职责: 约谈
    记录: [\(rows.map { "▸{\($0)}" }.joined(separator: ", "))]
    ---

    """
}

/// What is said of consequences when a board is read on a day.
private func said(_ text: String, on day: String = "2026-06-30") async throws -> [String] {
    await briefs(text, asOf: try #require(Day(day))).filter { $0.hasPrefix("consequence") }
}

@Suite("What has to follow from a list")
struct ConsequencesTests {
    private let first = sheet("2026-Q1", "2026-04-10", last: "石谷村", first: "柳沟村")

    @Test("Nothing is missed on the last day; the day after it is")
    func missing() async throws {
        // The fifteenth day after, 2026-04-25, is a Saturday.
        #expect(try await said(method + first, on: "2026-04-27").isEmpty)
        #expect(
            try await said(method + first, on: "2026-04-28") == [
                "consequence-missing ▸ 还没有约谈：“石谷村” 2026-04-10 上黑榜，应当在 2026-04-27 以前，已过 1 日（排序通报）"
            ])
    }

    @Test(
        "In time is from the list's own day to the last day",
        arguments: ["2026-04-10", "2026-04-18", "2026-04-25", "2026-04-27"])
    func inTime(_ day: String) async throws {
        #expect(try await said(method + first + log("日期: \(day), 对象: 石谷村")).isEmpty)
    }

    @Test("Whoever else was talked to does not answer")
    func other() async throws {
        #expect(try await said(method + first + log("日期: 2026-04-18, 对象: 柳沟村")).count == 1)
    }

    @Test("Late by so many days, at the entry")
    func late() async throws {
        #expect(
            try await said(method + first + log("日期: 2026-05-02, 对象: 石谷村")) == [
                "consequence-late ▸ 晚了：“石谷村” 2026-04-10 上黑榜，应当在 2026-04-27 以前约谈，2026-05-02 才做，晚 5 日（排序通报）"
            ])
    }

    @Test("A talk before its list is an error")
    func early() async throws {
        let found = await judge(method + first + log("日期: 2026-04-08, 对象: 石谷村"))
        let early = try #require(found.found.first { $0.check == "consequence-early" })
        #expect(early.severity == .error)
        #expect(
            "\(early.message)" == "早于榜：“石谷村” 2026-04-10 才上黑榜，2026-04-08 就约谈，早 2 日（排序通报）")
        // What was said before the quarter was over is about something else.
        #expect(
            try await said(method + first + log("日期: 2026-03-20, 对象: 石谷村")).map { String($0.prefix(21)) }
                == ["consequence-missing ▸"])
    }

    @Test("Who says which list is answered is taken at his word, in whichever order")
    func because() async throws {
        let before = sheet("2025-Q4", "2026-04-06", last: "石谷村", first: "柳沟村")
        // Two lists within a week, and two talks after both: by their days alone both talks are of the second list.
        let talks = ["日期: 2026-04-14, 对象: 石谷村", "日期: 2026-04-16, 对象: 石谷村"]
        #expect(
            try await said(method + before + first + log(talks[0], talks[1])) == [
                "consequence-missing ▸ 还没有约谈：“石谷村” 2026-04-06 上黑榜，应当在 2026-04-21 以前，已过 70 日（排序通报）"
            ])
        let causes = log(talks[0] + ", 来由: 排序通报 2026-Q1", talks[1] + ", 来由: 排序通报 2025-Q4")
        #expect(try await said(method + before + first + causes).isEmpty)
    }

    @Test("Nobody is called by a list of before he took part")
    func beforeJoining() async throws {
        func list(_ day: String) -> String { sheet("2025-Q4", day, last: "柳沟村", first: "石谷村") }
        #expect(try await said(method + list("2026-02-28")).isEmpty)
        #expect(
            try await said(method + list("2026-03-01")) == [
                "consequence-missing ▸ 还没有约谈：“柳沟村” 2026-03-01 上黑榜，应当在 2026-03-16 以前，已过 106 日（排序通报）"
            ])
    }

    @Test(
        "An item of a ledger answers where one has to be opened; one of before the list is of something else")
    func ledger() async throws {
        let rule = method.replacing("职责: 约谈, 期限: 15", with: "台账: 整改台账, 期限: 15")
        func item(_ day: String) -> String {
            """
            -- items.md --
            ---
            类型: 台账
            标题: 整改台账
            日期: 2026-06-25
            办法: 排序通报
            台账: 整改台账
            事项: [{编号: Z-1, 事项: 补公示, 责任: 石谷村, 状态: 未办, 日期: \(day)}]
            ---

            """
        }
        #expect(try await said(rule + first + item("2026-04-20")).isEmpty)
        #expect(
            try await said(rule + first + item("2026-04-08")) == [
                "consequence-missing ▸ 还没有在整改台账上立项：“石谷村” 2026-04-10 上黑榜，应当在 2026-04-27 以前，已过 64 日（排序通报）"
            ])
    }

    @Test("The sheet of a year that sums up its quarters calls nobody again")
    func sums() async throws {
        let quarter = sheet("2025-Q4", "2026-01-15", last: "石谷村", first: "柳沟村")
        let year = sheet("2025", "2026-01-23", last: "石谷村", first: "柳沟村")
        #expect(try await said(method + quarter + year + log("日期: 2026-01-20, 对象: 石谷村")).isEmpty)
        // A year without quarters calls for itself.
        #expect(try await said(method + year).count == 1)
    }

    @Test(
        "An item that failed is answered by the inspection that looks at it again, not by the one that failed it"
    )
    func inspection() async throws {
        let rule = method.replacing(
            "后果: [▸{起因: 黑榜, 职责: 约谈, 期限: 15}]", with: "后果: [{起因: 不合格, 等次: 不行, 职责: 约谈, 期限: 15}]"
        ).replacing("状态: [未办, 已办]", with: "状态: [未办, 不行, 已办]")
        let items = """
            -- items.md --
            ---
            类型: 台账
            标题: 整改台账
            日期: 2026-06-25
            办法: 排序通报
            台账: 整改台账
            事项:
              - {编号: Z-1, 事项: 补公示, 责任: 石谷村, 状态: 未办, 日期: 2026-04-01}
              - {编号: Z-1, 事项: 补公示, 状态: 不行, 日期: 2026-05-10}
            ---

            """
        let failed = "日期: 2026-05-10, 对象: 柳沟村, 问题: Z-1"
        #expect(
            try await said(rule + items + log(failed)).map {
                $0.split(separator: " ")[2...].joined(separator: " ")
            }
                == ["还没有约谈：“石谷村” 2026-05-10 “不行”，应当在 2026-05-25 以前，已过 36 日（排序通报）"])
        #expect(
            try await said(rule + items + log(failed, "日期: 2026-05-20, 对象: 柳沟村, 问题: Z-1")).isEmpty)
    }

    @Test("What is done in the house is judged, and nobody outside hears who was called")
    func internalDuty() async throws {
        let rule = method.replacing("频次: 随时", with: "频次: 随时, 内部: 是")
        let found = await judge(rule + first)
        #expect(found.found.contains { $0.check == "consequence-missing" && $0.isDiscreet })
        #expect(found.register.consequences.calls.isEmpty)
        #expect(found.register.findings.ofRecords.isEmpty)
    }
}
