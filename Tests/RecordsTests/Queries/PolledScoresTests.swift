import Documents
import Testing

@testable import Records

@Suite("Polls that are counted into an appraisal")
struct PolledScoresTests {
    private func method(_ share: String = "100%") -> String {
        """
        -- methods/shugen.md --
        ---
        类型: 工作法
        标题: 树根
        考评: {分项: [{名称: 群众测评, 分值: 40, 测评: \(share)}, {名称: 年终考核, 分值: 60}]}
        ---

        """
    }

    private func poll(_ period: String, _ yes: Int, of valid: Int, _ more: String = "", at name: String = "")
        -> String
    {
        """
        -- hedong/shigu/\(name.isEmpty ? "ceping-\(period)" : name).md --
        ---
        类型: 测评
        标题: 测评
        日期: 2026-02-01
        办法: 树根
        分项: 群众测评
        期间: \(period)
        \(more)发出: \(valid)
        收回: \(valid)
        有效: \(valid)
        选项: {满意: \(yes), 不满意: \(valid - yes)}
        公式: 满意/有效
        ---

        """
    }

    private func evaluation(_ rows: String, _ more: String = "") -> String {
        "-- hedong/a.md --\n---\n类型: 考评\n标题: 考评\n日期: 2026-03-15\n办法: 树根\n期间: 2025\n\(more)成绩: [\(rows)]\n---\n"
    }

    private let halves = ("2025-H1", "2025-H2")

    @Test("half-year polls are averaged into the year: 18 of 20 and 16 of 20 are 85 %, 34 of 40 points")
    func halfYears() async {
        let polls = poll(halves.0, 18, of: 20) + poll(halves.1, 16, of: 20)
        func said(_ score: String) async -> [String] {
            await briefs(method() + polls + evaluation("{对象: 石谷村, 群众测评: \(score), 年终考核: 50}"))
        }
        #expect(await said("34") == [])
        #expect(
            await said("▸35") == ["score-poll ▸ 不是测评算出来的：“石谷村”群众测评写 35 分，2 次测评平均 85.0%，应当是 34 分"])
        #expect(
            await said("▸33.9") == ["score-poll ▸ 不是测评算出来的：“石谷村”群众测评写 33.9 分，2 次测评平均 85.0%，应当是 34 分"])
    }

    @Test("each poll counts alike, however many took part")
    func alike() async {
        // 100 % of ten and 50 % of a thousand: 75 %, 30 points; not 510 of 1010.
        let polls = poll(halves.0, 10, of: 10) + poll(halves.1, 500, of: 1000)
        #expect(
            await briefs(method() + polls + evaluation("{对象: 石谷村, 群众测评: 30, 年终考核: 50}")) == [])
    }

    @Test("a score may be rounded or cut off at the decimals that it has")
    func rounding() async {
        // 2 of 3 of 40 are 26.666…
        let text = method() + poll("2025", 2, of: 3)
        for score in ["26.67", "26.66", "26.7", "26.6", "27", "26"] {
            #expect(
                await briefs(text + evaluation("{对象: 石谷村, 群众测评: \(score), 年终考核: 50}")) == [], "\(score)")
        }
        for score in ["26.68", "26.5", "25", "28"] {
            #expect(
                await briefs(text + evaluation("{对象: 石谷村, 群众测评: \(score), 年终考核: 50}")).count == 1, "\(score)")
        }
    }

    @Test("a half from polls leaves the other to others: 18 of 20 are 18 of 20 points, and up to 20 more")
    func half() async {
        let text = method("50%") + poll("2025", 18, of: 20)
        for score in ["18", "30", "38"] {
            #expect(
                await briefs(text + evaluation("{对象: 石谷村, 群众测评: \(score), 年终考核: 50}")) == [], "\(score)")
        }
        #expect(
            await briefs(text + evaluation("{对象: 石谷村, 群众测评: ▸16, 年终考核: 50}")) == [
                "score-poll ▸ 不是测评算出来的：“石谷村”群众测评写 16 分，1 次测评平均 90.0%，应当在 18 至 38 分之间"
            ])
        #expect(
            await briefs(text + evaluation("{对象: 石谷村, 群众测评: ▸39, 年终考核: 50}")).count == 1)
    }

    @Test("a score without a poll is said to have none; of another year or another village it is none")
    func missing() async {
        let row = "▸{对象: 石谷村, 群众测评: 34, 年终考核: 50}"
        let said = "没有测评：群众测评的分要从测评来，2025年未公布石谷村的测评"
        func of(_ polls: String) async -> [String] {
            await briefs(method() + polls + evaluation(row)).map {
                String($0.split(separator: " ", maxSplits: 2)[2])
            }
        }
        #expect(await of("") == [said])
        #expect(await of(poll("2024-H2", 18, of: 20)) == [said])
        #expect(await of(poll("2025-H2", 17, of: 20, "对象: 河东镇\n")) == [said])
        #expect(await of(poll("2025-H2", 17, of: 20)) == [])
        // What was taken back counts for nothing.
        #expect(
            await of(poll("2025-H2", 17, of: 20, "撤回: {原因: 数错, 日期: 2026-03-01}\n")) == [said])
    }

    @Test("units and posts have polls too; a person's follow the person")
    func named() async {
        let polls =
            poll("2025-H1", 18, of: 20, "对象: 第一书记甲（石谷村）\n") + poll("2025-H2", 16, of: 20, "对象: 第一书记甲（柳沟村）\n")
        #expect(
            await briefs(
                method() + polls + evaluation("{对象: 第一书记甲（柳沟村）, 群众测评: 34, 年终考核: 50}", "对象: 人\n")) == [])
    }

    @Test("what a poll is counted into has to be there")
    func unknown() async {
        let text = poll("2025", 18, of: 20)
        #expect(
            await briefs(method() + text.replacing("分项: 群众测评", with: "分项: ▸群众评测")) == [
                "wrong-type ▸ 办法里没有分项“群众评测”"
            ])
        #expect(
            await briefs(method() + text.replacing("分项: 群众测评", with: "分项: ▸年终考核")) == [
                "wrong-type ▸ “年终考核”不从测评来：办法里没有写测评占多少"
            ])
        for (key, line) in [("期间", "期间: 2025\n"), ("办法", "办法: 树根\n"), ("公式", "公式: 满意/有效\n")] {
            #expect(
                await briefs(method() + text.replacing(line, with: "")) == [
                    "poll-feed 2:1 计入考评的测评没有写“\(key)”"
                ])
        }
        #expect(
            await briefs(method() + text.replacing("hedong/shigu/", with: "")) == [
                "poll-feed 2:1 计入考评的测评没有写“对象”"
            ])
    }
}
