import Documents
import Testing

@testable import Records

/// A pay sheet of 石谷村 for the first quarter, by a rule of 60 and 40 in a hundred.
private func pay(_ rows: String..., basis: String = "", factors: String = "", others: String = "") -> String {
    """
    ---
    类型: 报酬
    标题: 村干部报酬
    日期: 2026-04-10
    办法: 村干部报酬
    期间: 2026-Q1
    \(basis.isEmpty ? "" : "依据: \(basis)\n")名单: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
    ---
    -- methods/baochou.md --
    ---
    类型: 工作法
    标题: 村干部报酬
    报酬: {基本: 60%, 绩效: 40%\(factors.isEmpty ? "" : ", 系数: [\(factors)]")}
    ---
    -- methods/kaohe.md --
    ---
    类型: 工作法
    标题: 年度考核
    考评: {分项: [{名称: 实绩, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 合格, 起: 60}, {名称: 较差, 起: 0}]}
    ---
    \(others)
    """
}

/// An appraisal of the first quarter.
private func sheet(_ path: String, _ subjects: String, _ rows: String..., others: String = "") -> String {
    """

    -- \(path) --
    ---
    类型: 考评
    标题: 考核
    日期: 2026-04-03
    办法: 年度考核
    期间: 2026-Q1
    对象: \(subjects)
    成绩: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
    \(others)
    ---

    """
}

private let factors = "{等次: 优秀, 系数: 100%}, {等次: 合格, 系数: 80%}"

@Suite("Pay")
struct PayChecksTests {
    @Test("a share is rounded half up to the fen, and both shares are the rate")
    func shares() throws {
        func percentage(_ text: String) throws -> Located<Percentage> {
            Located(try #require(Percentage(text)), at: .start)
        }
        let rule = Method.Pay(
            base: try percentage("55%"), performance: try percentage("45%"),
            factors: [
                Method.Pay.Factor(grade: Located("合格", at: .start), factor: try percentage("62.5%"))
            ])
        // 0.10 × 55 % = 0.055, half up 0.06; the rest is 0.04, and five eighths of it 0.025, half up 0.03.
        let rate = Money(fen: 10)
        #expect(rule.base(of: rate) == Money(fen: 6))
        #expect(rule.performance(of: rate) == Money(fen: 4))
        #expect(rule.performance(of: rate, at: "合格") == Money(fen: 3))
        #expect(rule.performance(of: rate, at: "优秀") == nil)
        #expect(rule.base(of: Money(fen: 300_001)) == Money(fen: 165_001))  // 1650.0055
        #expect(rule.shares == "基本 55%、绩效 45%")
    }

    @Test(
        "what is sure is its share, what follows a grade no more than the rest; without a rate nothing is said"
    )
    func share() async {
        #expect(
            await briefs(pay("职务: 主任, 标准: 3333.33, 基本: 2000.00, 绩效: 1333.33, 应发: 3333.33, 实发: 3333.33")) == []
        )
        #expect(
            await briefs(pay("职务: 主任, 标准: 3000, 基本: 1800, 绩效: ▸1300, 应发: 3100, 实发: 3100")) == [
                "pay-share ▸ 绩效报酬超过标准的 40%（主任）：最多 1,200.00，写 1,300.00"
            ])
        #expect(await briefs(pay("职务: 主任, 标准: 3000, 基本: 1800, 绩效: 900, 应发: 2700, 实发: 2700")) == [])
        #expect(await briefs(pay("职务: 主任, 基本: 1000, 绩效: 2000, 应发: 3000, 实发: 3000")) == [])
    }

    @Test("a grade earns its share of what follows grades, written or given to the village")
    func factor() async {
        let judged = sheet("hedong/kaohe.md", "村", "对象: 石谷村, 实绩: 75")
        func site(_ cells: String) -> String {
            pay(
                "职务: 主任, 标准: 3000, 基本: 1800, \(cells)", basis: "年度考核 2026-Q1", factors: factors,
                others: judged)
        }
        #expect(await briefs(site("绩效: 960, 等次: 合格, 应发: 2760, 实发: 2760")) == [])
        #expect(await briefs(site("绩效: 960, 应发: 2760, 实发: 2760")) == [])
        let wrong = "pay-share ▸ 绩效报酬和等次不符（主任）：合格发 80%，应为 960.00，写 1,200.00"
        #expect(await briefs(site("绩效: ▸1200, 等次: 合格, 应发: 3000, 实发: 3000")) == [wrong])
        #expect(await briefs(site("绩效: ▸1200, 应发: 3000, 实发: 3000")) == [wrong])
        let found = await judge(site("绩效: 1200, 等次: 合格, 应发: 3000, 实发: 3000"))
        #expect(
            found.register.findings.ofRecords.values.joined().map(\.basis) == [
                "工作法“村干部报酬”的报酬办法：基本 60%、绩效 40%"
            ])
    }

    @Test(
        "a grade is whose number it bears, else the post's on the same board or by its village's name, else the village's"
    )
    func grade() async {
        func site(_ cells: String, _ sheets: String...) -> String {
            pay(
                "\(cells), 基本: 1800, 绩效: 0, 应发: 1800, 实发: 1800", basis: "年度考核 2026-Q1",
                others: sheets.joined())
        }
        let village = sheet("hedong/cun.md", "村", "对象: 石谷村, 实绩: 75")
        let people = sheet(
            "hedong/ren.md", "人", "对象: 石谷村主任, 实绩: 95", "对象: 王*, 编号: G7, 实绩: 30", "对象: 主任, 实绩: 20")
        #expect(await briefs(site("职务: 主任, 等次: 合格", village)) == [])
        #expect(await briefs(site("职务: 主任, 等次: 优秀", village, people)) == [])
        #expect(await briefs(site("职务: 石谷村主任, 等次: 优秀", village, people)) == [])
        #expect(await briefs(site("职务: 主任, 编号: G7, 等次: 较差", village, people)) == [])
        #expect(await briefs(site("职务: 会计, 等次: 合格", village, people)) == [])
        // A post of that name on its own board is this one.
        let own = sheet("hedong/shigu/ren.md", "人", "对象: 主任, 实绩: 20")
        #expect(await briefs(site("职务: 主任, 等次: 较差", village, people, own)) == [])
        #expect(
            await briefs(site("职务: 主任, 编号: G7, 等次: ▸优秀", village, people)) == [
                "pay-grade ▸ 等次不是考评给的（主任）：“年度考核 2026年第一季度”给的是较差，写优秀"
            ])
    }

    @Test("pay that follows a grade nobody gave")
    func nobody() async {
        let row = "职务: 主任, 基本: 1800, 绩效: 0, 等次: ▸优秀, 应发: 1800, 实发: 1800"
        #expect(await briefs(pay(row)) == ["pay-grade ▸ 没有写“依据”，等次“优秀”不知道是哪次考评给的"])
        let people = sheet("hedong/ren.md", "人", "对象: 李*, 编号: G8, 实绩: 95")
        #expect(
            await briefs(pay(row, basis: "年度考核 2026-Q1", others: people)) == [
                "pay-grade ▸ “年度考核 2026年第一季度”没有给主任评过等次，写优秀"
            ])
        let unmarked = row.replacing("▸", with: "")
        let missing = "pay-grade ▸ 没有“年度考核 2025年第四季度”的考评"
        #expect(await briefs(pay(unmarked, basis: "▸年度考核 2025-Q4", others: people)) == [missing])
        // What was taken back gives no grade.
        let back = sheet(
            "hedong/ren.md", "人", "对象: 石谷村主任, 实绩: 95", others: "撤回: {原因: 有误, 日期: 2026-04-05}")
        #expect(
            await briefs(pay(unmarked, basis: "▸年度考核 2026-Q1", others: back)) == [
                "pay-grade ▸ 没有“年度考核 2026年第一季度”的考评"
            ])
    }

    @Test("a basis is a method that judges, and a period")
    func basis() async {
        let row = "职务: 主任, 基本: 1800, 绩效: 0, 应发: 1800, 实发: 1800"
        #expect(await briefs(pay(row, basis: "▸年度考核")) == ["wrong-type ▸ “年度考核”不是一次考评（依据）"])
        #expect(await briefs(pay(row, basis: "▸年度考评 2026")) == ["unknown-method ▸ 认不出“年度考评”是哪个工作法"])
        #expect(await briefs(pay(row, basis: "▸村干部报酬 2026")) == ["unknown-method ▸ “村干部报酬”没有写考评办法"])
        #expect(
            await briefs(pay(row).replacing("办法: 村干部报酬", with: "办法: ▸年度考核")) == [
                "unknown-method ▸ “年度考核”没有写报酬办法"
            ])
    }

    @Test("amounts are not below nought, and a row of sums is held against its columns")
    func sums() async {
        let first = "职务: 主任, 基本: 1800, 绩效: 1200, 应发: 3000, 扣减: 50, 实发: 2950"
        let second = "职务: 会计, 基本: 1200, 绩效: 800, 应发: 2000, 实发: 2000"
        #expect(
            await briefs(pay(first, second, "职务: 合计, 基本: 3000, 绩效: 2000, 应发: 5000, 扣减: 50, 实发: ▸4960")) == [
                "table-total ▸ 合计不符：写 4,960.00，各行之和 4,950.00（实发）"
            ])
        #expect(
            await briefs(pay(first.replacing("扣减: 50, 实发: 2950", with: "扣减: ▸-50, 实发: 3050"))) == [
                "wrong-type ▸ “-50.00”应当不小于零（扣减）"
            ])
        #expect(
            await briefs(pay("职务: 主任, 基本: 1800, 绩效: 1200, 应发: 3000, 实发: 3000, 说明: ▸13800138000")) == [
                "mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"
            ])
    }

    @Test("the method's shares make up the whole, and no grade earns more than all")
    func rule() async {
        func site(_ rule: String) -> String {
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n报酬: \(rule)\n---\n"
        }
        #expect(
            await briefs(site("{基本: 60%, 绩效: 40%, 系数: [{等次: 优秀, 系数: ▸120%}]}")) == [
                "pay-rule ▸ “优秀”的系数 120% 超过 100%：绩效就超过了标准的 40%"
            ])
        #expect(
            await briefs(site("{基本: 60%, 绩效: 40%, 系数: [{等次: 优秀, 系数: 90%}, {等次: ▸优秀, 系数: 80%}]}")) == [
                "repeated-key ▸ 等次“优秀”的系数写了两次"
            ])
        #expect(await briefs(site("{基本: ▸0.6, 绩效: 40%}")) == ["wrong-type ▸ “0.6”不是百分数（基本）"])
        #expect(await briefs(site("{定义: 待补充}")) == [])
    }

    @Test("names are masked as they are read")
    func masked() async throws {
        let found = await judge(pay("职务: 主任, 姓名: 王小明, 基本: 0, 绩效: 0, 应发: 0, 实发: 0"))
        guard case .pay(let pay) = try #require(found.register.disclosures.first).content else {
            Issue.record("no pay")
            return
        }
        #expect(pay.recipients.map(\.name) == ["王*明"])
    }
}
