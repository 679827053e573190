import Documents
import Testing

@testable import Records

@Suite("Bonuses, deductions, vetoes and quotas of an appraisal")
struct AppraisalRulesTests {
    private func method(_ appraisal: String) -> String {
        "-- methods/shugen.md --\n---\n类型: 工作法\n标题: 树根\n考评: {\(appraisal)}\n---\n"
    }

    private let parts = "分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]"

    private func evaluation(_ rows: String, subjects: String = "对象: 村\n") -> String {
        "---\n类型: 考评\n标题: 考评\n日期: 2026-01-15\n办法: 树根\n期间: 2025\n\(subjects)成绩: [\(rows)]\n---\n"
    }

    @Test("a component of nought judges nobody, and less than nought is no score")
    func nought() async {
        #expect(
            await briefs(method("分项: [{名称: 日常, 分值: 100}, {名称: 测评, 分值: ▸0}]")) == [
                "wrong-type ▸ “0”应当大于零（分值）"
            ])
        #expect(
            await briefs(method("分项: [{名称: 日常, 分值: 110}, {名称: 测评, 分值: ▸-10}]")) == [
                "wrong-type ▸ “-10”应当不小于零（分值）"
            ])
        #expect(
            await briefs(
                method(parts) + "-- hedong/shigu/a.md --\n"
                    + evaluation("{对象: 石谷村, 日常: 50, 测评: 30, 扣分: ▸-85}"))
                == ["wrong-type ▸ “-85”应当不小于零（扣分）"])
        #expect(
            await briefs(
                method(parts) + "-- hedong/shigu/a.md --\n" + evaluation("{对象: 石谷村, 日常: ▸-5, 测评: 30}"))
                == ["wrong-type ▸ “-5”应当不小于零（日常）"])
    }

    @Test("a title goes to those alone who are judged")
    func honoured() async {
        let streak = "等次: [{名称: 优秀, 起: 0}], 连续: {等次: 优秀, 期数: 3, 称号: 重点提拔, 对象: [▸人]}"
        #expect(
            await briefs(method("对象: [乡镇, 单位], \(parts), \(streak)")) == [
                "wrong-type ▸ 称号给“人”，考评的对象里没有（连续）"
            ])
        let right = streak.replacing("▸", with: "")
        #expect(await briefs(method("对象: [乡镇, 人], \(parts), \(right)")) == [])
        #expect(await briefs(method("\(parts), \(right)")) == [])
    }

    @Test("a deduction is capped by its cause and as a whole")
    func deductions() async {
        let rules = method(parts + ", 扣分: [{事由: 迟报, 分值: 1, 上限: 3}, {事由: 缺席}, {上限: 10}]")
        func said(_ row: String) async -> [String] {
            await briefs(
                rules + "-- hedong/shigu/a.md --\n" + evaluation("{对象: 石谷村, 日常: 50, 测评: 30, \(row)}"))
        }
        #expect(await said("扣分: 3, 扣分事由: 迟报") == [])
        #expect(await said("扣分: 10, 扣分事由: 缺席") == [])
        #expect(await said("扣分: ▸85, 扣分事由: 缺席") == ["score-adjustment ▸ 扣分超过上限：85 分，最多 10 分"])
        #expect(await said("扣分: ▸4, 扣分事由: 迟报") == ["score-adjustment ▸ 扣分超过上限：4 分，写的事由一共最多 3 分"])
        #expect(await said("扣分: 9, 扣分事由: ▸迟报 4、缺席 5") == ["score-adjustment ▸ 扣分超过上限：迟报 4 分，最多 3 分"])
        #expect(await said("扣分: ▸9, 扣分事由: 迟报 3、缺席 5分") == ["score-adjustment ▸ 扣分不符：写 9 分，各事由合计 8 分"])
        #expect(await said("扣分: 8, 扣分事由: 迟报 3、缺席 5分") == [])
        // What the other cause comes to is not capped.
        #expect(await said("扣分: 9, 扣分事由: 迟报、缺席") == [])
        #expect(await said("扣分: 1, 扣分事由: ▸迟到") == ["score-adjustment ▸ 办法里没有这个扣分的事由：“迟到”"])
        #expect(await said("扣分: ▸1") == ["adjustment-unnamed ▸ 没有写明事由：“石谷村”扣分 1 分"])
        #expect(await said("加分: 20") == [])
    }

    @Test("a method may cap all without naming causes, as one mapping")
    func cap() async {
        let rules = method(parts + ", 加分: {上限: 3}")
        let row = "{对象: 石谷村, 日常: 50, 测评: 30, 加分: ▸3.5}"
        #expect(
            await briefs(rules + "-- hedong/shigu/a.md --\n" + evaluation(row)) == [
                "score-adjustment ▸ 加分超过上限：3.5 分，最多 3 分"
            ])
        #expect(
            await briefs(rules + "-- hedong/shigu/a.md --\n" + evaluation(row.replacing("▸3.5", with: "3")))
                == [])
    }

    @Test("rules that cannot be meant so")
    func badRules() async {
        #expect(await briefs(method(parts + ", 扣分: [{事由: 迟报, 分值: ▸-1}]")) == ["wrong-type ▸ “-1”应当不小于零（分值）"])
        #expect(
            await briefs(method(parts + ", 扣分: [{事由: 迟报}, {事由: ▸迟报}]")) == [
                "repeated-key ▸ 事由“迟报”写了两次（扣分）"
            ])
        #expect(
            await briefs(method("分项: [{名称: 日常, 分值: 100, 测评: ▸120%}]")) == [
                "wrong-type ▸ “120%”应当大于 0%，不超过 100%（测评）"
            ])
        #expect(
            await briefs(method(parts + ", 红榜下限: ▸60.5%")) == [
                "wrong-type ▸ “60.5%”应当是 0% 至 100% 的整数（红榜下限）"
            ])
    }

    @Test("who is vetoed is so for one of the method's causes")
    func vetoes() async throws {
        let rules = method(parts + ", 一票否决: [安全事故, 财务造假]")
        func judged(_ veto: String) async -> Findings {
            await judge(
                rules + "-- hedong/shigu/a.md --\n" + evaluation("{对象: 石谷村, 日常: 50, 测评: 30, 一票否决: \(veto)}"))
        }
        #expect(await judged("▸是").briefs == ["veto-cause ▸ 没有写明为什么一票否决（一票否决）"])
        #expect(await judged("▸财务作假").briefs == ["veto-cause ▸ “财务作假”不是办法里一票否决的情形"])
        #expect(await judged("否").briefs == [])
        let found = await judged("财务造假")
        #expect(found.briefs == [])
        let row = try #require(found.register.rankings.first?.rows.first)
        #expect(row.score?.isVetoed == true)
        #expect(row.reason == nil || row.reason == "一票否决：财务造假")
        #expect(row.score?.remark == "一票否决：财务造假")
        // Without a list any veto stands.
        #expect(
            await briefs(
                method(parts) + "-- hedong/shigu/a.md --\n" + evaluation("{对象: 石谷村, 日常: 50, 测评: 30, 一票否决: 是}")
            ) == [])
    }

    @Test("no more of all than its share have a grade: a quarter of four is one, of three none")
    func quota() async {
        let villages = ["liugou": "柳沟村", "xingping": "杏坪村", "hewan": "河湾村"].sorted { $0.key < $1.key }
            .map { "-- hedong/\($0.key)/_index.md --\n---\n类型: 村\n标题: \($0.value)\n---\n" }.joined()
        let rules = method(parts + ", 等次: [{名称: 优秀, 起: 90, 比例: 25%}, {名称: 良好, 起: 0}]") + villages
        func said(_ rows: [(String, Int)]) async -> [String] {
            let rows = rows.map { "{对象: \($0), 日常: 55, 测评: \($1)}" }.joined(separator: ", ")
            return await briefs(rules + "-- hedong/shigu/a.md --\n" + evaluation(rows)).map {
                String($0.split(separator: " ", maxSplits: 2)[2])
            }
        }
        #expect(await said([("石谷村", 38), ("柳沟村", 30), ("杏坪村", 30), ("河湾村", 30)]) == [])
        #expect(
            await said([("石谷村", 38), ("柳沟村", 38), ("杏坪村", 30), ("河湾村", 30)]) == [
                "“优秀”超过比例：4 个里 2 个，最多 25%，就是 1 个"
            ])
        #expect(
            await said([("石谷村", 38), ("柳沟村", 30), ("杏坪村", 30)]) == ["“优秀”超过比例：3 个里 1 个，最多 25%，就是 0 个"])
    }

    @Test("an appraisal's own floor of the red list")
    func floor() async throws {
        let villages = ["liugou": "柳沟村", "xingping": "杏坪村", "hewan": "河湾村"].sorted { $0.key < $1.key }
            .map { "-- hedong/\($0.key)/_index.md --\n---\n类型: 村\n标题: \($0.value)\n---\n" }.joined()
        let rows = [("石谷村", 35), ("柳沟村", 24), ("杏坪村", 20), ("河湾村", 10)]
            .map { "{对象: \($0), 日常: 55, 测评: \($1)}" }.joined(separator: ", ")
        func red(_ more: String) async throws -> [String] {
            let found = await judge(
                method(parts + more) + villages + "-- hedong/shigu/a.md --\n" + evaluation(rows))
            let ranking = try #require(found.register.rankings.first)
            return ranking.red.map(\.subject)
        }
        #expect(try await red(", 红榜: 2") == ["石谷村", "柳沟村"])
        #expect(try await red(", 红榜: 2, 红榜下限: 80%") == ["石谷村"])
        #expect(try await red(", 红榜: 2, 红榜下限: 95%") == [])
    }

    @Test("an appraisal says whom it judges, each by components of its own")
    func subjects() async throws {
        let rules = method(
            "对象: [单位, 乡镇], 分项: [{名称: 日常, 分值: 60}, {名称: 帮扶, 分值: 40, 对象: 单位}, {名称: 督促, 分值: 40, 对象: 乡镇}]")
        func said(_ rows: String, _ subjects: String) async -> [String] {
            await briefs(rules + "-- hedong/a.md --\n" + evaluation(rows, subjects: subjects))
        }
        #expect(await said("{对象: 县水利局, 日常: 50, 帮扶: 30}", "对象: 单位\n") == [])
        #expect(await said("{对象: 河东镇, 日常: 50, 督促: 30}", "对象: 乡镇\n") == [])
        #expect(
            await said("{对象: 县水利局, 日常: 50, 帮扶: 30, ▸督促: 30}", "对象: 单位\n") == ["unknown-key ▸ 办法里没有分项“督促”"])
        #expect(await said("{对象: 石谷村, 日常: 50}", "对象: ▸村\n") == ["wrong-type ▸ “村”不是这个办法考评的（对象）"])
        #expect(
            await said("{对象: 石谷村, 日常: 50}", "").map { String($0.split(separator: " ")[0]) } == ["missing-key"]
        )
        // The components of each kind come to the full mark.
        #expect(
            await briefs(method("对象: [单位, 乡镇], 分项: [{名称: 日常, 分值: ▸60}, {名称: 帮扶, 分值: 40, 对象: 单位}]")) == [
                "weights-full ▸ 分值不等于满分：考乡镇的分项合计 60 分，满分 100 分"
            ])
        // Where a method judges but one kind, a sheet need not say so.
        let one = method("对象: 单位, " + parts)
        let found = await judge(
            one + "-- hedong/a.md --\n" + evaluation("{对象: 县水利局, 日常: 50, 测评: 30}", subjects: ""))
        #expect(found.briefs == [])
        #expect(found.register.rankings.first?.subjects == .unit)
    }

    @Test("each kind is ranked apart, in a table of its own")
    func apart() async {
        let rules = method("对象: [单位, 乡镇], " + parts)
        let found = await judge(
            rules + "-- hedong/a.md --\n" + evaluation("{对象: 县水利局, 日常: 50, 测评: 30}", subjects: "对象: 单位\n")
                + "-- hedong/b.md --\n" + evaluation("{对象: 河东镇, 日常: 40, 测评: 30}", subjects: "对象: 乡镇\n"))
        #expect(found.briefs == [])
        #expect(
            found.register.rankings.map { "\($0.address) \($0.rows.map(\.subject))" } == [
                "rankings/shugen/2025 [\"河东镇\"]", "rankings/shugen/2025/unit [\"县水利局\"]",
            ])
    }
}
