import Documents
import Testing

@testable import Records

@Suite("Advice that can be followed")
struct AdviceTests {
    /// What is said, and what to do.
    private func said(_ text: String) async -> [String] {
        let judged = await judge(text)
        return zip(judged.briefs, judged.found).map { "\($0) | \($1.help)" }
    }

    private func statement(_ table: String) -> String {
        "---\n类型: 财务公开\n标题: 财务公开\n日期: 2026-02-03\n期间: 2026-01\n期初: 0\n期末: 60\n收支: a.csv\n---\n-- hedong/shigu/a.csv --\n\(table)"
    }

    private func decision(_ steps: String) -> String {
        "---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n四议: {\(steps)}\n---\n"
    }

    /// An evaluation of villages or of whom `more` says, by one component and in two grades.
    private func evaluation(_ table: String, _ more: String = "", grades: String = "{名称: 优秀, 起: 0}") -> String
    {
        "---\n类型: 考评\n标题: 考评\n日期: 2026-01-15\n办法: 树根\n期间: 2025\n\(more)成绩: a.csv\n---\n-- hedong/shigu/a.csv --\n\(table)"
            + "-- methods/shugen.md --\n---\n类型: 工作法\n标题: 树根\n考评:\n  分项: [{名称: 日常, 分值: 100}]\n  等次: [\(grades)]\n---\n"
    }

    // MARK: Fields

    @Test("a field whose name is misspelled is said once, and not missed besides")
    func misspelled() async {
        #expect(
            await said("---\n类型: 公告\n▸标提: 甲\n日期: 2026-03-01\n---\n") == [
                "unknown-key ▸ 未知字段“标提” | 是否想写“标题”？"
            ])
        // One that no name is near is missed.
        #expect(
            await said("---\n▸类型: 公告\n▸甲乙丙丁: 甲\n日期: 2026-03-01\n---\n").map { $0.prefix { $0 != "|" } }
                == ["missing-key ▸ 缺少“标题” ", "unknown-key ▸ 未知字段“甲乙丙丁” "])
    }

    // MARK: Columns

    @Test(
        "a column of a name that nobody knows is said once, with the column within it; its rows are not at fault"
    )
    func columns() async {
        #expect(
            await said(statement("日期,摘要,▸收入金额,▸支出金额\n2026-01-05,租金,60,\n2026-01-06,电费,,5\n")) == [
                "unknown-key ▸ 未知的列“收入金额” | 是否想写“收入”？", "unknown-key ▸ 未知的列“支出金额” | 是否想写“支出”？",
            ])
        #expect(
            await said(
                "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: a.csv\n---\n-- hedong/shigu/a.csv --\n▸户主姓名,▸补贴金额（元）\n李*,5\n王*,6\n"
            ) == ["unknown-key ▸ 未知的列“户主姓名” | 是否想写“姓名”？", "unknown-key ▸ 未知的列“补贴金额” | 是否想写“金额”？"])
    }

    @Test("a row without an amount is still at fault where both columns are known")
    func rows() async {
        #expect(
            await said(statement("日期,摘要,收入,支出,▸甲乙丙丁\n2026-01-05,租金,60,,\n▸2026-01-06,电费,,,\n")) == [
                "own-column ▸ “收支”没有“甲乙丙丁”这一列，照原样公布 | 有意公布的，加一行 另列: {收支: [甲乙丙丁]}；不该公布的，删去这一列",
                "missing-key ▸ 这一行既没有收入也没有支出 | 填一个金额，或删去这一行",
            ])
    }

    @Test(
        "who are judged stand under a name of their own",
        arguments: ["村名", "单位名称", "姓名", "名称", "乡镇"])
    func subjects(_ name: String) async {
        #expect(
            await said(evaluation("▸\(name),日常\n石谷村,90\n石谷村,80\n")) == [
                "unknown-key ▸ 未知的列“\(name)” | 把“\(name)”改成“对象”"
            ])
    }

    @Test("a person is no village, and needs no folder")
    func people() async {
        #expect(
            await said(evaluation("对象,日常\n▸张*三,90\n")) == [
                "unknown-region ▸ 没有叫“张*三”的村 | 考的是人，字段区写一行 对象: 人"
            ])
        #expect(
            await said(evaluation("对象,日常\n▸农业农村局,90\n")) == [
                "unknown-region ▸ 没有叫“农业农村局”的村 | 考的是人写 对象: 人，是单位写 对象: 单位；是村，写已有的名称，或先为它建一个带 _index.md 的文件夹；样稿：gongkai new 村"
            ])
        #expect(
            await said(evaluation("对象,日常\n▸农业农村局,90\n", "对象: 村\n")) == [
                "unknown-region ▸ 没有叫“农业农村局”的村 | 写已有的名称，或先为它建一个带 _index.md 的文件夹；样稿：gongkai new 村"
            ])
        #expect(
            await said(evaluation("对象,日常\n▸石古村,90\n")) == [
                "unknown-region ▸ 没有叫“石古村”的村 | 是否想写“石谷村”？"
            ])
    }

    // MARK: Rows that are none

    @Test("a row that says who made the table, and one of means")
    func lastRows() async {
        #expect(
            await said(statement("日期,摘要,收入,支出\n2026-01-05,租金,60,\n▸制表人：李会计,审核：王,,\n")) == [
                "table-total ▸ 表里不能有“制表人：李会计”行 | 删去这一行；要公布的写在正文里"
            ])
        #expect(
            await said(evaluation("对象,日常\n石谷村,90\n▸平均,90\n")) == ["table-total ▸ 表里不能有“平均”行 | 删去这一行"])
        #expect(
            await said(evaluation("对象,日常\n石谷村,90\n▸合计,90\n")) == [
                "table-total ▸ 成绩没有合计行 | 删去这一行；每个对象的总分写在“总分”列"
            ])
        #expect(
            await said(
                "---\n类型: 审计\n标题: 审计\n日期: 2026-03-01\n问题: a.csv\n---\n-- hedong/shigu/a.csv --\n问题,整改\n会计：未分设,补办\n"
            ) == [])
    }

    // MARK: Days

    @Test(
        "no day is proposed for one that there cannot be: it would be published for the true one",
        arguments: [
            ("2026-13-20", "没有 13 月，核对月份"), ("2026-00-20", "没有 0 月，核对月份"),
            ("2026-02-30", "2026年2月只有 28 天，核对是哪一天"), ("2206-03-01", "核对年份"), ("某日", "照实写，如 2026-03-01"),
        ])
    func days(_ written: String, _ help: String) async {
        let found = await judge("---\n类型: 公告\n标题: 停水\n日期: \(written)\n---\n")
        #expect(found.found.map(\.help) == [help])
    }

    @Test("a step still to come is taken out whole, dated or not; a notice still to come is a draft")
    func stillToCome() async {
        let first = "提议: {日期: 2026-02-01, 应到: 5, 实到: 5, 同意: 5}"
        #expect(
            await judge(decision("\(first), 商议: {日期: 2062-12-02, 应到: 5}")).found.filter {
                $0.check == "future-date"
            }
            .map(\.help) == ["核对年份；还没有做的，整项删去"])
        #expect(
            await judge(decision("\(first), 商议: {应到: 5}")).found.filter { $0.check == "missing-key" }
                .map(\.help) == ["照实在括号里加上，如 日期: 2026-03-01；还没有做的，整项删去"])
        #expect(
            await said("---\n类型: 公告\n标题: 停水\n日期: ▸2062-12-02\n---\n") == [
                "future-date ▸ 日期在将来：公布 2062-12-02，今天是 \(Example.asOf.iso) | 核对年份；还不公布的写 草稿: 是"
            ])
        #expect(
            await judge("---\n类型: 公告\n标题: 停水\n---\n").found.map(\.help) == [
                "照实加一行，如 日期: 2026-03-01；还不公布的写 草稿: 是"
            ])
    }

    // MARK: Values

    @Test(
        "a score with its unit, and none in words",
        arguments: [
            ("18分", "只写数字：18"), ("18.5 分", "只写数字：18.5"), ("未评", "没有得分的空着，不写字"), ("缺考", "没有得分的空着，不写字"),
            ("良", "照实写数字，如 3.25"),
        ])
    func scores(_ written: String, _ help: String) async {
        let found = await judge(evaluation("对象,日常\n石谷村,\(written)\n"))
        #expect(found.found.map(\.help) == [help])
    }

    @Test("the lowest grade begins at nought, in its braces")
    func lowest() async {
        let found = await judge(
            evaluation("对象,日常\n石谷村,90\n", grades: "{名称: 合格, 起: 60}, {名称: 不合格, 不足: 60}"))
        #expect(found.found.filter { $0.check == "missing-key" }.map(\.help) == ["照实在括号里加上，如 起: 0"])
    }

    @Test("a comma that divided a sum that bears its unit")
    func sums() async {
        #expect(
            await said(
                "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: [{姓名: 李*, 金额: ▸85,400元}]\n---\n"
            ) == ["wrong-type ▸ “85,400元”里的逗号把一个数分成了两项 | 数字里的逗号要加引号，如 \"85,400元\"；或不写逗号：85400元"])
    }

    @Test(
        "a cadence bounded in words",
        arguments: [("每月不少于两次", "每月两次"), ("至少每季度1次", "每季度1次")])
    func cadences(_ written: String, _ meant: String) async {
        let found = await judge(
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 四个一\n参加: 全部村\n职责: [{名称: 走访, 主体: 村干部, 频次: \(written), 数量: 1}]\n---\n"
        )
        #expect(found.found.map(\.help) == ["写成 \(meant)"])
    }
}
