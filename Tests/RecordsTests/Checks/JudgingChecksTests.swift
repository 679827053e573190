import Documents
import Testing

@testable import Records

private func method(_ appraisal: String) -> String {
    "-- methods/shugen.md --\n---\n类型: 工作法\n标题: 树根\n考评: {\(appraisal)}\n---\n"
}

private let plain = method("分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}], 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]")

private func evaluation(_ rows: [String], subjects: String = "村", period: String = "2025") -> String {
    "---\n类型: 考评\n标题: 考评\n日期: 2026-01-15\n办法: 树根\n期间: \(period)\n对象: \(subjects)\n成绩: [\(rows.joined(separator: ", "))]\n---\n"
}

private func poll(_ others: String, issued: Int = 30, returned: Int = 28, valid: Int = 27) -> String {
    """
    ---
    类型: 测评
    标题: 测评
    日期: 2026-03-01
    发出: \(issued)
    收回: \(returned)
    有效: \(valid)
    \(others)
    ---
    """
}

@Suite("Appraisals, polls and audits")
struct JudgingChecksTests {
    private func bands(_ grades: String, full: String = "100") async -> [String] {
        await briefs(method("分项: [{名称: 日常, 分值: \(full)}], 满分: \(full), 等次: [\(grades)]")).map {
            String($0.split(separator: " ", maxSplits: 2)[2])
        }
    }

    @Test("what could not be read is not summed: one message for one mistake")
    func partly() async {
        func said(_ appraisal: String, outside: String = "") async -> [String] {
            await briefs(
                "-- methods/shugen.md --\n---\n类型: 工作法\n标题: 树根\n\(outside)考评: {\(appraisal)}\n---\n")
        }
        let weights = "分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]"
        #expect(
            await said("分项: [{名称: 日常, 分值: ▸六十}, {名称: 测评, 分值: 40}]") == ["wrong-type ▸ “六十”不是数字（分值）"])
        #expect(
            await said(weights + ", 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: ▸零}]") == ["wrong-type ▸ “零”不是数字（起）"])
        #expect(await said("分项: [{名称: 日常, 分值: 60}], 满分: ▸六十") == ["wrong-type ▸ “六十”不是数字（满分）"])
        #expect(
            await said("分项: [{名称: 日常, 分值: 60}]", outside: "满分: ▸六十\n") == ["wrong-type ▸ “六十”不是数字（满分）"])
    }

    @Test("bands that overlap, leave a gap, do not reach the bottom or pass the top")
    func bands() async {
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 80}, {名称: 丙, 起: 0}") == [])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 90}, {名称: 丙, 起: 0}") == ["等次重叠：“甲”和“乙”都从 90 起"])
        #expect(await bands("{名称: 甲, 起: 90, 止: 100}, {名称: 乙, 起: 0, 止: 89.99}") == [])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 0, 止: 89}") == ["等次有空档：“乙”到 89，“甲”从 90 起"])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 0, 止: 90}") == ["等次重叠：“乙”到 90，“甲”从 90 起"])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 0, 不足: 90}") == [])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 0, 不足: 89}") == ["等次有空档：“乙”不足 89，“甲”从 90 起"])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 0, 不足: 91}") == ["等次重叠：“乙”不足 91，“甲”从 90 起"])
        #expect(await bands("{名称: 甲, 起: 90}, {名称: 乙, 起: 60}") == ["等次不到底：最低的“乙”从 60 起，更低的分没有等次"])
        #expect(await bands("{名称: 甲, 起: 101}, {名称: 乙, 起: 0}") == ["等次高过满分：“甲”从 101 起，满分 100"])
        #expect(await bands("{名称: 甲, 起: 90, 止: 99}, {名称: 乙, 起: 0}") == ["等次有空档：“甲”到 99，满分 100"])
        #expect(await bands("{名称: 甲, 起: 90, 不足: 100}, {名称: 乙, 起: 0}") == ["等次有空档：“甲”不足 100，满分 100"])
        #expect(await bands("{名称: 甲, 起: 90, 止: 120}, {名称: 乙, 起: 0}") == [])
        #expect(await bands("{名称: 甲, 起: 180}, {名称: 乙, 起: 0}", full: "200") == [])
    }

    @Test("bonus, deduction and the floor at nought are in the total")
    func totals() async {
        #expect(
            await briefs(evaluation(["{对象: 石谷村, 日常: 55, 测评: 38, 加分: 2, 扣分: 1.5, 总分: 93.5, 等次: 优秀}"]) + plain)
                == [])
        #expect(await briefs(evaluation(["{对象: 石谷村, 日常: 1, 测评: 1, 扣分: 5, 总分: 0}"]) + plain) == [])
        #expect(
            await briefs(evaluation(["{对象: 石谷村, 日常: 52, 测评: 37.99, 等次: ▸优秀}"]) + plain) == [
                "score-grade ▸ 等次不符：写“优秀”，89.99 分是“良好”"
            ])
    }

    @Test("a row that is not scored whole, and a vetoed one, have no total to hold against")
    func incomplete() async {
        #expect(await briefs(evaluation(["{对象: 石谷村, 日常: 55, 总分: 93, 等次: 优秀}"]) + plain) == [])
        #expect(
            await briefs(evaluation(["{对象: 石谷村, 日常: 55, 测评: 38, 一票否决: 是, 总分: 0, 等次: 不合格}"]) + plain) == [])
    }

    @Test("two decimals are kept in every column")
    func decimals() async {
        #expect(
            await briefs(evaluation(["{对象: 石谷村, 日常: 55, 测评: 38, 加分: ▸0.005}"]) + plain) == [
                "score-decimals ▸ 小数过多：0.005，最多两位"
            ])
        #expect(await briefs(evaluation(["{对象: 石谷村, 日常: 55.10, 测评: 38.00}"]) + plain) == [])
    }

    @Test("a village is scored once a period on the whole board")
    func double() async {
        let row = "{对象: 石谷村, 日常: 55, 测评: 38}"
        let other = "-- hedong/b.md --\n" + evaluation([row])
        #expect(
            await judge(evaluation([row]) + other + plain).lines == [
                "hedong/shigu/a.md:8:11: 重复的成绩：“石谷村”在2025年已有一个"
            ])
        #expect(await briefs(evaluation([row], period: "2024") + other + plain) == [])
    }

    @Test("units are known on their own board, people may share a name")
    func names() async {
        let row = "{对象: 财政所, 日常: 55, 测评: 38}"
        let other = "-- hedong/b.md --\n" + evaluation([row], subjects: "单位")
        #expect(await briefs(evaluation([row], subjects: "单位") + other + plain) == [])
        #expect(
            await briefs(evaluation([row, "{对象: ▸财政所, 日常: 1, 测评: 1}"], subjects: "单位") + plain) == [
                "double-score ▸ 重复的成绩：“财政所”在2025年已有一个"
            ])
        #expect(await briefs(evaluation([row, row], subjects: "人") + plain) == [])
    }

    @Test("two methods of one name cannot be told apart")
    func homonyms() async {
        let twin = plain.replacing("methods/shugen.md", with: "methods/shugen-2.md")
        let site = evaluation(["{对象: 石谷村, 日常: 55, 测评: 38}"]) + plain + twin
        let judged = await judge(site)
        #expect(judged.briefs == ["ambiguous-method 5:5 “树根”有 2 个同名的工作法"])
        #expect(judged.found.first?.help == "改写编号或路径：methods/shugen.md、methods/shugen-2.md")
        #expect(await briefs(site.replacing("办法: 树根", with: "办法: methods/shugen.md")) == [])
    }

    @Test("the counts of a poll")
    func polls() async {
        let options = "选项: {满意: 20, 基本满意: 5, 不满意: 2}"
        #expect(await briefs(poll(options)) == [])
        #expect(await briefs(poll(options, returned: 27)) == [])
        #expect(await briefs(poll(options, returned: 26)) == ["poll-counts 7:5 有效多于收回：有效 27，收回 26"])
        let few = "选项: {满意: 1, 不满意: 1}"
        #expect(
            await briefs(poll(few, valid: 2)) == ["small-poll 7:5 有效票只有 2 张：各选项的票数和比率不公布，免得看出谁投了什么"])
        #expect(await briefs(poll("选项: {满意: 2, 不满意: 1}", valid: 3)) == [])
        #expect(await briefs(poll("选项: {满意: 0, 不满意: 0}", valid: 0)) == [])
        #expect(await briefs(poll("选项: {满意: 20, ▸满意: 7}")) == ["repeated-key ▸ “满意”写了两次"])
        #expect(await briefs(poll("选项: {满意: 20, 不满意: ▸很少}")) == ["wrong-type ▸ “很少”不是整数（不满意）"])
    }

    @Test("a rate is held against its formula, or against every count when it has none")
    func rates() async {
        let options = "选项: {满意: 20, 基本满意: 5, 不满意: 2}\n"
        #expect(await briefs(poll(options + "公式: (满意+基本满意)/有效\n比率: 92.6%")) == [])
        #expect(await briefs(poll(options + "公式: (满意＋基本满意)／收回\n比率: 89.29%")) == [])
        #expect(
            await briefs(poll(options + "公式: 满意/发出\n比率: 70%")) == [
                "percentage-contradicted 10:5 比率不符：写 70%，20÷30 是 66.7%"
            ])
        #expect(await briefs(poll(options + "比率: 50%")) == [])
        #expect(
            await briefs(poll(options + "比率: 99.1%")) == [
                "percentage-unattainable 9:5 得不出 99.1%：27 个里 26 个是 96.3%，27 个是 100.0%"
            ])
    }

    @Test("a remedy after the beginning of what was audited")
    func audits() async {
        func audit(_ row: String) -> String {
            "---\n类型: 审计\n标题: 审计\n日期: 2026-03-01\n期间: 2025\n问题: [{问题: 白条入账, \(row)}]\n---"
        }
        #expect(await briefs(audit("状态: 已整改, 日期: 2025-01-01")) == [])
        #expect(await briefs(audit("状态: 整改中, 期限: 2027-01-01")) == [])
        #expect(
            await briefs(audit("状态: 已整改, 日期: ▸2024-12-31")) == [
                "audit-remedy ▸ 整改早于问题：2024-12-31 整改，审计的是2025年"
            ])
    }
}
