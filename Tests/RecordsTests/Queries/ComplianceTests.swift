import Documents
import Testing

@testable import Records

@Suite("The duty engine")
struct ComplianceTests {
    /// A method with one duty, and one log of it in a table.
    private func site(
        _ duty: String, participants: String = "[{对象: 石谷村, 起: 2026-01-01}]", entries: [String] = [],
        in folder: String = "hedong/shigu", more: String = ""
    ) -> String {
        var text = """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 办法
            参加: \(participants)
            职责: [{名称: 职责, \(duty)}]
            ---

            """
        if !entries.isEmpty {
            text += """
                -- \(folder)/log.md --
                ---
                类型: 工作记录
                标题: 记录
                日期: \(entries.compactMap(day).max() ?? "2024-01-02")
                办法: 办法
                职责: 职责
                记录: [\(entries.map { "{\($0)}" }.joined(separator: ", "))]
                ---

                """
        }
        return text + more
    }

    /// The day of an entry: the record is of the last one's.
    private func day(_ entry: String) -> String? {
        entry.firstRange(of: "日期: ").map { String(entry[$0.upperBound...].prefix(10)) }
    }

    private let village = "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"

    /// Every line with its slots: `石谷村: 2026-01-01…2026-01-31 met 1`.
    private func lines(_ text: String, asOf: String = "2026-06-30") async throws -> [String] {
        let judged = await judge(text, asOf: try #require(Day(asOf)))
        #expect(judged.briefs.filter { !$0.hasPrefix("not-taking-part") } == [])
        let register = judged.register
        let compliance = register.compliance
        return compliance.lines.indices.flatMap { line in
            let name = register.name(of: compliance.lines[line].subject)
            return compliance.slots(of: line).map { slot in
                let last = slot.last.map { $0 == slot.first ? "" : "…\($0.iso)" } ?? "…"
                return
                    "\(name) \(slot.first.iso)\(last) \(slot.state) \(slot.done)/\(compliance.lines[line].need)"
            }
        }
    }

    @Test(
        "a table has a row for each subject, however often it came and went, and no state where it took no part"
    )
    func table() async throws {
        let participants =
            "[{对象: 石谷村, 起: 2026-01-01, 止: 2026-02-28}, {对象: 石谷村, 起: 2026-05-01}, {对象: 柳沟村, 起: 2026-04-01}]"
        let text = site(
            "频次: 每月", participants: participants, entries: ["日期: 2026-02-03", "日期: 2026-05-04"], more: village
        )
        let compliance = await judge(text, asOf: try #require(Day("2026-06-30"))).register.compliance
        let duty = compliance.keepings.startIndex
        let rows = compliance.rows(of: duty)
        #expect(rows.map { $0.map(\.number) } == [[0], [1, 2]])
        let slots = compliance.recentSlots(4, of: duty)
        #expect(slots == 2..<6)
        #expect(compliance.recentSlots(12, of: duty) == 0..<6)
        func states(_ row: [Compliance.Line.Reference]) -> [Compliance.State?] {
            slots.map { slot in row.lazy.compactMap { compliance.state(of: $0, inCalendar: slot) }.first }
        }
        #expect(states(rows[0]) == [nil, .overdue, .overdue, .notYetDue])
        #expect(states(rows[1]) == [nil, nil, .met, .notYetDue])
        #expect(compliance.tally(of: rows[1]) == Compliance.Tally(met: 2, short: 0, overdue: 1, notYetDue: 1))
        func slot(_ line: Int, _ day: String) throws -> Int? {
            compliance.slotNumber(of: Compliance.Line.Reference(line), on: try #require(Day(day)))
        }
        #expect(try slot(1, "2026-02-28") == 1)
        #expect(try slot(1, "2026-03-01") == nil)
        #expect(try slot(2, "2026-05-01") == 0)
        #expect(try slot(2, "2026-04-30") == nil)
        #expect(try slot(2, "2026-07-01") == nil)
    }

    @Test("a month is met, missed, and still running")
    func months() async throws {
        let entries = ["日期: 2026-01-31, 说明: 甲", "日期: 2026-03-01, 说明: 乙"]
        #expect(
            try await lines(site("频次: 每月", entries: entries), asOf: "2026-04-30") == [
                "石谷村 2026-01-01…2026-01-31 met 1/1", "石谷村 2026-02-01…2026-02-28 overdue 0/1",
                "石谷村 2026-03-01…2026-03-31 met 1/1", "石谷村 2026-04-01…2026-04-30 notYetDue 0/1",
            ])
    }

    @Test("a slot is over on the day after its last")
    func over() async throws {
        #expect(
            try await lines(site("频次: 每月"), asOf: "2026-02-01") == [
                "石谷村 2026-01-01…2026-01-31 overdue 0/1", "石谷村 2026-02-01…2026-02-28 notYetDue 0/1",
            ])
    }

    @Test("too few are short by the rest; the least of a range is enough; counts are summed")
    func short() async throws {
        let entries = ["日期: 2026-01-05, 数量: 2", "日期: 2026-02-05, 数量: 2", "日期: 2026-02-06"]
        #expect(
            try await lines(site("频次: 每月, 数量: 3-5", entries: entries), asOf: "2026-03-01") == [
                "石谷村 2026-01-01…2026-01-31 short(1) 2/3", "石谷村 2026-02-01…2026-02-28 met 3/3",
                "石谷村 2026-03-01…2026-03-31 notYetDue 0/3",
            ])
    }

    @Test("several times a week")
    func timesAWeek() async throws {
        let entries = ["日期: 2026-01-05, 说明: 甲", "日期: 2026-01-11, 说明: 乙", "日期: 2026-01-12, 说明: 丙"]
        let site = site(
            "频次: 每周2次", participants: "[{对象: 石谷村, 起: 2026-01-05}]", entries: entries)
        #expect(
            try await lines(site, asOf: "2026-01-19") == [
                "石谷村 2026-01-05…2026-01-11 met 2/2", "石谷村 2026-01-12…2026-01-18 short(1) 1/2",
                "石谷村 2026-01-19…2026-01-25 notYetDue 0/2",
            ])
    }

    @Test("a fixed day is that day: an entry on another counts for nothing")
    func fixedDays() async throws {
        let text = site("频次: 每月6日、7日", entries: ["日期: 2026-01-06", "日期: 2026-01-08", "日期: 2026-02-07"])
        #expect(
            try await lines(text, asOf: "2026-02-28") == [
                "石谷村 2026-01-06 met 1/1", "石谷村 2026-01-07 overdue 0/1", "石谷村 2026-02-06 overdue 0/1",
                "石谷村 2026-02-07 met 1/1",
            ])
        let compliance = await judge(text).register.compliance
        #expect(compliance.lines[compliance.lines.startIndex].uncounted == 1)
        #expect(
            compliance.lines[compliance.lines.startIndex].tally
                == Compliance.Tally(met: 2, short: 0, overdue: 10, notYetDue: 0))
    }

    @Test("a slot cut by joining is due when at least half of it is left")
    func joining() async throws {
        func from(_ day: String) async throws -> [String] {
            try await lines(
                site("频次: 每月", participants: "[{对象: 石谷村, 起: \(day)}]"), asOf: "2026-04-30")
        }
        #expect(
            try await from("2026-03-16") == [
                "石谷村 2026-03-16…2026-03-31 overdue 0/1", "石谷村 2026-04-01…2026-04-30 notYetDue 0/1",
            ])
        #expect(try await from("2026-03-17") == ["石谷村 2026-04-01…2026-04-30 notYetDue 0/1"])
    }

    @Test("a slot cut by leaving too, and it ends on the last day of taking part")
    func leaving() async throws {
        func until(_ day: String) async throws -> [String] {
            try await lines(
                site("频次: 每月", participants: "[{对象: 石谷村, 起: 2026-02-01, 止: \(day)}]"), asOf: "2026-06-30")
        }
        #expect(
            try await until("2026-03-16") == [
                "石谷村 2026-02-01…2026-02-28 overdue 0/1", "石谷村 2026-03-01…2026-03-16 overdue 0/1",
            ])
        #expect(try await until("2026-03-15") == ["石谷村 2026-02-01…2026-02-28 overdue 0/1"])
    }

    @Test("who left and came back has a line for each time")
    func returning() async throws {
        let participants = "[{对象: 石谷村, 起: 2026-04-01}, {对象: 石谷村, 起: 2026-01-01, 止: 2026-01-31}]"
        let text = site("频次: 每月", participants: participants, entries: ["日期: 2026-01-09", "日期: 2026-04-09"])
        #expect(
            try await lines(text, asOf: "2026-05-31") == [
                "石谷村 2026-01-01…2026-01-31 met 1/1", "石谷村 2026-04-01…2026-04-30 met 1/1",
                "石谷村 2026-05-01…2026-05-31 notYetDue 0/1",
            ])
    }

    @Test("without a day of joining, all begin with the slot of the method's first entry")
    func defaultStart() async throws {
        let text = site("频次: 每季度", participants: "全部村", entries: ["日期: 2026-02-27"], more: village)
        #expect(
            try await lines(text) == [
                "柳沟村 2026-01-01…2026-03-31 overdue 0/1", "柳沟村 2026-04-01…2026-06-30 notYetDue 0/1",
                "石谷村 2026-01-01…2026-03-31 met 1/1", "石谷村 2026-04-01…2026-06-30 notYetDue 0/1",
            ])
        #expect(try await lines(site("频次: 每季度", participants: "全部村")) == [])
    }

    /// The lines of a duty per household of a village of three.
    private func households(
        _ cadence: String, from: String = "2026-01-01", entries: [String], asOf: String = "2026-06-30"
    ) async throws -> [String] {
        let index = "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n户数: 3\n---\n"
        return try await lines(
            site(
                "频次: \(cadence)", participants: "[{对象: 石谷村, 起: \(from)}]", entries: entries, more: index),
            asOf: asOf)
    }

    @Test("so many for every household: too few visits, too few households, and nobody can tell how many")
    func perHousehold() async throws {
        #expect(
            try await households(
                "每户每月1次",
                entries: [
                    "日期: 2026-01-05, 数量: 2", "日期: 2026-02-05, 数量: 120, 户数: 1", "日期: 2026-03-05, 数量: 3",
                    "日期: 2026-04-05, 户数: 3", "日期: 2026-05-05, 户数: 2", "日期: 2026-05-06, 户数: 2",
                ], asOf: "2026-06-30") == [
                    "石谷村 2026-01-01…2026-01-31 short(1) 2/3",
                    // A hundred and twenty visits to one household: two were never reached.
                    "石谷村 2026-02-01…2026-02-28 unreached(2) 120/3",
                    "石谷村 2026-03-01…2026-03-31 unknown 3/3",
                    "石谷村 2026-04-01…2026-04-30 met 3/3",
                    // Two and two may be three, or two.
                    "石谷村 2026-05-01…2026-05-31 unknown 4/3",
                    "石谷村 2026-06-01…2026-06-30 notYetDue 0/3",
                ])
    }

    @Test("a unit's duty by the household needs a village, whose households they are")
    func householdsOfNobody() async {
        func text(_ participant: String) -> String {
            """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 办法
            参加: [{\(participant), 起: 2026-01-01}]
            职责: [{名称: ▸走访, 考核: 单位, 频次: 每户每月1次}]
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            户数: 3
            ---
            """
        }
        #expect(
            await briefs(text("主体: 县水利局")) == [
                "households-missing ▸ 不知道是哪个村的户：“办法”的走访按户计算（每户每月1次），“县水利局”没有写对象"
            ])
        let found = await judge(text("主体: 县水利局, 对象: 石谷村"))
        #expect(found.briefs == [])
        #expect(found.register.compliance.lines.map(\.need) == [3])
    }

    @Test("households by their numbers are told apart, each as often as is asked")
    func numbered() async throws {
        func entries(_ day: String, _ numbers: [String]) -> [String] {
            numbers.enumerated().map { "日期: \(day), 户号: \"\($1)\", 说明: 第\($0)次" }
        }
        #expect(
            try await households(
                "每户每半月1次",
                entries: entries("2026-01-05", ["01", "02", "02"])
                    + entries("2026-01-20", ["03", "02", "01"]),
                asOf: "2026-02-01") == [
                    "石谷村 2026-01-01…2026-01-15 unreached(1) 3/3", "石谷村 2026-01-16…2026-01-31 met 3/3",
                    "石谷村 2026-02-01…2026-02-15 notYetDue 0/3",
                ])
        #expect(
            try await households(
                "每户每月2次", entries: entries("2026-01-05", ["01", "01", "01", "02", "02", "03"]),
                asOf: "2026-02-01") == [
                    "石谷村 2026-01-01…2026-01-31 unreached(1) 6/6", "石谷村 2026-02-01…2026-02-28 notYetDue 0/6",
                ])
        // A number that its author masked may be any household's.
        #expect(
            try await households(
                "每户每月1次", entries: entries("2026-01-05", ["0*", "0*", "01"]), asOf: "2026-02-01")[0]
                == "石谷村 2026-01-01…2026-01-31 unknown 3/3")
    }

    @Test("an entry that counts nothing is a check: so many since the span began")
    func checked() async throws {
        func year(_ households: Int, _ more: [String] = []) async throws -> String {
            try await self.households(
                "每户每年2次", from: "2025-01-01",
                entries: [
                    "日期: 2025-03-01, 数量: 3, 户数: 3", "日期: 2025-09-01, 数量: 4",
                    "日期: 2025-12-30, 数量: 0, 户数: \(households)",
                ] + more)[0]
        }
        #expect(try await year(3) == "石谷村 2025-01-01…2025-12-31 met 7/6")
        #expect(
            try await households(
                "每户每月1次", entries: ["日期: 2026-01-05, 数量: 4", "日期: 2026-01-30, 数量: 0, 户数: 2"],
                asOf: "2026-02-01")[0] == "石谷村 2026-01-01…2026-01-31 unreached(1) 4/3")
        // Who came afterwards may be the third.
        #expect(
            try await households(
                "每户每月1次",
                entries: ["日期: 2026-01-05, 数量: 4", "日期: 2026-01-30, 数量: 0, 户数: 2", "日期: 2026-01-31, 户数: 1"],
                asOf: "2026-02-01")[0] == "石谷村 2026-01-01…2026-01-31 unknown 5/3")
    }

    @Test(
        "what is due for a quarter may be done fifteen days after it, and counts for it while it is not met")
    func grace() async throws {
        let cadence = "频次: 每季度后15日内"
        let late = site(cadence, entries: ["日期: 2026-04-15", "日期: 2026-07-20"])
        // 20 July is five days too late for the second quarter: it is the third's.
        #expect(
            try await lines(late, asOf: "2026-07-31") == [
                "石谷村 2026-01-01…2026-03-31 met 1/1", "石谷村 2026-04-01…2026-06-30 overdue 0/1",
                "石谷村 2026-07-01…2026-09-30 met 1/1",
            ])
        // On the fifteenth day it can still be done.
        let once = site(cadence, entries: ["日期: 2026-04-15"])
        #expect(
            try await lines(once, asOf: "2026-07-15")[1] == "石谷村 2026-04-01…2026-06-30 notYetDue 0/1")
        #expect(try await lines(once, asOf: "2026-07-16")[1] == "石谷村 2026-04-01…2026-06-30 overdue 0/1")
        let twice = site(cadence, entries: ["日期: 2026-03-30", "日期: 2026-04-02"])
        #expect(
            try await lines(twice, asOf: "2026-04-20") == [
                "石谷村 2026-01-01…2026-03-31 met 1/1", "石谷村 2026-04-01…2026-06-30 met 1/1",
            ])
        let compliance = await judge(late, asOf: try #require(Day("2026-07-31"))).register.compliance
        func slot(_ day: String) throws -> Int? {
            compliance.slotNumber(of: Compliance.Line.Reference(0), on: try #require(Day(day)))
        }
        #expect(try slot("2026-04-15") == 0)
        #expect(try slot("2026-04-16") == 1)
        #expect(try slot("2026-07-20") == 2)
    }

    @Test("every two weeks and every three years")
    func few() async throws {
        #expect(
            try await lines(
                site(
                    "频次: 每两周一次", participants: "[{对象: 石谷村, 起: 2026-01-05}]", entries: ["日期: 2026-01-18"]),
                asOf: "2026-02-02") == [
                    "石谷村 2026-01-05…2026-01-18 met 1/1", "石谷村 2026-01-19…2026-02-01 overdue 0/1",
                    "石谷村 2026-02-02…2026-02-15 notYetDue 0/1",
                ])
        #expect(
            try await lines(
                site("频次: 每三年", participants: "[{对象: 石谷村, 起: 2024-01-01}]", entries: ["日期: 2025-02-01"]),
                asOf: "2027-01-01") == [
                    "石谷村 2024-01-01…2026-12-31 met 1/1", "石谷村 2027-01-01…2029-12-31 notYetDue 0/1",
                ])
    }

    @Test("once, and once in a term, run as long as one takes part", arguments: ["一次", "每届一次", "期满"])
    func once(_ cadence: String) async throws {
        let open = "[{对象: 石谷村, 起: 2024-01-01}]"
        let closed = "[{对象: 石谷村, 起: 2024-01-01, 止: 2025-12-31}]"
        #expect(
            try await lines(site("频次: \(cadence)", participants: open)) == ["石谷村 2024-01-01… notYetDue 0/1"])
        #expect(
            try await lines(site("频次: \(cadence)", participants: closed)) == [
                "石谷村 2024-01-01…2025-12-31 overdue 0/1"
            ])
        #expect(
            try await lines(site("频次: \(cadence)", participants: closed, entries: ["日期: 2025-12-31"])) == [
                "石谷村 2024-01-01…2025-12-31 met 1/1"
            ])
        #expect(
            try await lines(site("频次: \(cadence)", participants: closed, entries: ["日期: 2026-01-01"])) == [
                "石谷村 2024-01-01…2025-12-31 overdue 0/1"
            ])
    }

    @Test("whenever there is cause is never due, and its entries are kept")
    func anyTime() async throws {
        let text = site("频次: 随时", entries: ["日期: 2026-02-01", "日期: 2026-02-02"])
        #expect(try await lines(text) == [])
        let compliance = await judge(text).register.compliance
        #expect(
            compliance.entries(of: compliance.lines.startIndex).map(\.day.iso) == [
                "2026-02-01", "2026-02-02",
            ])
    }

    @Test("the weeks of a year with 53")
    func week53() async throws {
        let text = site("频次: 每周一次", participants: "[{对象: 石谷村, 起: 2026-12-28}]", entries: ["日期: 2027-01-03"])
        #expect(
            try await lines(text, asOf: "2027-01-04") == [
                "石谷村 2026-12-28…2027-01-03 met 1/1", "石谷村 2027-01-04…2027-01-10 notYetDue 0/1",
            ])
    }

    @Test("the 29th is due in leap years only")
    func leapDay() async throws {
        let text = site("频次: 每月29日", participants: "[{对象: 石谷村, 起: 2024-02-01}]", entries: ["日期: 2024-02-29"])
        #expect(
            try await lines(text, asOf: "2024-03-30") == [
                "石谷村 2024-02-29 met 1/1", "石谷村 2024-03-29 overdue 0/1",
            ])
    }

    @Test("an entry counts for the village that it names, else for that of its folder")
    func subjects() async throws {
        let text = site(
            "频次: 每年", participants: "全部村", entries: ["日期: 2026-02-01, 对象: 柳沟村", "日期: 2026-02-02, 对象: 张*三户"],
            more: village)
        #expect(
            try await lines(text) == [
                "柳沟村 2026-01-01…2026-12-31 met 1/1", "石谷村 2026-01-01…2026-12-31 met 1/1",
            ])
    }

    @Test("townships, units and people")
    func counted() async throws {
        let participants = "[{对象: 河东镇, 起: 2026-01-01}]"
        let township = site(
            "频次: 每年, 考核: 乡镇", participants: participants, entries: ["日期: 2026-02-01"], in: "hedong/shigu")
        #expect(try await lines(township) == ["河东镇 2026-01-01…2026-12-31 met 1/1"])
        let units = "[{对象: 县财政局, 起: 2026-01-01}, {对象: 县水利局, 起: 2026-01-01}]"
        #expect(
            try await lines(
                site("频次: 每年, 考核: 单位", participants: units, entries: ["日期: 2026-02-01, 主体: 县水利局, 对象: 石谷村"]))
                == [
                    "县水利局 2026-01-01…2026-12-31 met 1/1", "县财政局 2026-01-01…2026-12-31 notYetDue 0/1",
                ])
        let moved = ["日期: 2026-02-01, 主体: 第一书记甲（石谷村）", "日期: 2026-03-01, 主体: 第一书记甲（柳沟村）"]
        #expect(
            try await lines(site("频次: 每年, 数量: 2, 考核: 人", participants: "全部村", entries: moved)) == [
                "第一书记甲 2026-01-01…2026-12-31 met 2/2"
            ])
        // The 李* of one village is not the 李* of another: what each did is not added up.
        let masked = moved.map { $0.replacing("第一书记甲", with: "李*") }
        #expect(
            try await lines(site("频次: 每年, 数量: 2, 考核: 人", participants: "全部村", entries: masked)).count == 2)
    }

    @Test("a township stands for its villages, and a village for its township")
    func levels() async throws {
        let all = "[{对象: 河东镇, 起: 2026-01-01}]"
        #expect(
            try await lines(site("频次: 每年", participants: all, more: village)).map { $0.prefix(3) } == [
                "柳沟村", "石谷村",
            ])
        let village = "[{对象: 石谷村, 起: 2026-01-01}]"
        #expect(
            try await lines(site("频次: 每年, 考核: 乡镇", participants: village)) == [
                "河东镇 2026-01-01…2026-12-31 notYetDue 0/1"
            ])
    }

    @Test("who does not take part has entries but no slots")
    func outsiders() async throws {
        let text = site("频次: 每年", entries: ["日期: 2026-02-01, 对象: 柳沟村"], more: village)
        #expect(try await lines(text) == ["石谷村 2026-01-01…2026-12-31 notYetDue 0/1"])
        #expect(
            await briefs(text) == ["not-taking-part 7:6 没有参加：“柳沟村”的 1 条记录不计入“办法”的职责"])
    }

    @Test("a method that the board does not run asks nothing of anyone")
    func notAdopted() async throws {
        let plain = site("频次: 每年", entries: ["日期: 2026-02-01"])
        let stated = plain.replacing("标题: 办法\n", with: "标题: 办法\n采用: 否\n")
        #expect(try await lines(stated) == [])
        let unsaid = plain.replacing("参加: [{对象: 石谷村, 起: 2026-01-01}]\n", with: "")
        #expect(try await lines(unsaid) == [])
        #expect(
            try await lines(unsaid.replacing("标题: 办法\n", with: "标题: 办法\n采用: 是\n")) == [
                "石谷村 2026-01-01…2026-12-31 met 1/1"
            ])
    }

    @Test("entries that count are named, those of a withdrawn log are not")
    func entries() async throws {
        let text = site("频次: 每月", entries: ["日期: 2026-02-09, 说明: 乙", "日期: 2026-02-01, 说明: 甲"])
        let register = await judge(text).register
        let slot = register.compliance.slot(1, of: Compliance.Line.Reference(0))
        #expect(slot.entries.map(\.entry) == [1, 0])
        #expect(
            slot.entries.map { register.disclosures[$0.disclosure].path } == [
                "hedong/shigu/log.md", "hedong/shigu/log.md",
            ])
        #expect(
            register.compliance.slotNumber(
                of: Compliance.Line.Reference(0), on: try #require(Day("2026-02-28"))) == 1)
        let withdrawn = text.replacing("标题: 记录\n", with: "标题: 记录\n撤回: {原因: 错, 日期: 2026-06-21}\n")
        #expect(
            await judge(withdrawn).register.compliance.slot(1, of: Compliance.Line.Reference(0)).state
                == .overdue)
    }
}
