import Documents
import Testing

@testable import Records

private func project(_ keys: String) -> String {
    "---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: 50000\n\(keys)\n---\n"
}

@Suite("Rows that state sums")
struct TotalRowsTests {
    @Test(
        "a sum of all, however it is set",
        arguments: [
            "合计", "合　计", "合 计", "合计：", "总计", "共计", "合计（元）", "Total", "total", "本月合计", "合计（2户）", "合计2户",
            "共计：2 户", "合计（共12笔）", "总计(两项)", "本月合计（1笔）：",
        ])
    func labels(_ text: String) {
        #expect(Total.label(text) == .total)
    }

    @Test("other sums", arguments: ["小计", "小　计", "累计", "本年累计", "过次页", "承前页", "小计（2户）"])
    func others(_ text: String) {
        #expect(Total.label(text) == .other)
    }

    @Test(
        "what is none",
        arguments: [
            "", "合计款", "合计材料费三百元", "计", "会计", "预计", "总合", "小计算器", "合计户", "共2户", "合计（户）", "合计工程款3笔", "（2户）",
        ])
    func none(_ text: String) {
        #expect(Total.label(text) == nil)
    }

    @Test(
        "a row of payments that agrees is taken, one that does not is an error at its cell, whatever column names it"
    )
    func payments() async {
        func site(_ row: String) -> String {
            project("支付: a.csv")
                + "-- hedong/shigu/a.csv --\n日期,摘要,金额\n2026-03-02,材料款,100\n2026-03-20,工程款,150\n\(row)\n"
        }
        for row in [",合计,250", "合计,,250", "合　计,,250.00", ",总计：,250", "合计,,"] {
            #expect(await briefs(site(row)) == [])
        }
        let found = await judge(site("合计,,300"))
        #expect(found.lines == ["hedong/shigu/a.csv:4:5: 合计不符：写 300.00，各行之和 250.00（金额）"])
        #expect(found.found.map(\.help) == ["相差 50.00；核对各行金额"])
        guard case .project(let project) = found.register.disclosures[Disclosure.Reference(0)].content else {
            Issue.record("no project")
            return
        }
        #expect(project.paid == Money(fen: 25_000))
    }

    @Test("appropriations and sources likewise")
    func siblings() async {
        #expect(
            await briefs(project("拨付: [{日期: 2026-03-02, 金额: 100}, {摘要: 合计, 金额: ▸120}]")) == [
                "table-total ▸ 合计不符：写 120.00，各行之和 100.00（金额）"
            ])
        #expect(
            await briefs(project("来源: [{来源: 财政, 金额: 50000}, {来源: 合计, 金额: 50000}]")) == [])
        #expect(
            await briefs(project("来源: [{来源: 财政, 金额: 50000}, {来源: 合计, 金额: ▸60000}]")) == [
                "table-total ▸ 合计不符：写 60,000.00，各项之和 50,000.00（来源）"
            ])
    }

    @Test(
        "a list of names: its amounts and its quantities; what the front matter states is held against it too"
    )
    func recipients() async {
        func site(_ row: String, _ keys: String = "") -> String {
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n\(keys)标准: 100\n名单: a.csv\n---\n-- hedong/shigu/a.csv --\n序号,姓名,组别,数量,金额\n1,李*,一组,1.5,150\n2,王*,二组,2,200\n\(row)\n"
        }
        #expect(await briefs(site("合计,,,3.5,350")) == [])
        #expect(await briefs(site(",,合计,,350")) == [])
        #expect(await judge(site("合计,,,4,350")).lines == ["hedong/shigu/a.csv:4:6: 合计不符：写 4，各行之和 3.5（数量）"])
        #expect(
            await judge(site("合计,,,3.5,400")).lines == ["hedong/shigu/a.csv:4:10: 合计不符：写 400.00，名单之和 350.00"])
        #expect(
            await judge(site("合计,,,3.5,350", "合计: 380\n")).lines == [
                "hedong/shigu/a.md:5:5: 合计不符：写 380.00，名单之和 350.00"
            ])
    }

    @Test("a statement's own row, and what its front matter states beside it")
    func statement() async {
        let site = """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 0
            期末: 60
            收入合计: ▸110
            收支: a.csv
            ---
            -- hedong/shigu/a.csv --
            日期,摘要,收入,支出
            2026-01-05,承包费,100,
            2026-01-06,电费,,40
            合　计,,100,40
            """
        #expect(await briefs(site) == ["statement-total ▸ 收入合计不符：写 110.00，各笔之和 100.00"])
    }

    @Test("an audit's amounts")
    func audits() async {
        func site(_ sum: String) -> String {
            "---\n类型: 审计\n标题: 审计\n日期: 2026-03-01\n问题: [{问题: 白条, 金额: 300, 状态: 已整改}, {问题: 合计, 金额: ▸\(sum)}]\n---\n"
        }
        #expect(await briefs(site("300")) == [])
        #expect(await briefs(site("500")) == ["table-total ▸ 合计不符：写 500.00，各行之和 300.00（金额）"])
    }

    @Test("the votes of a poll, in place or in a table")
    func polls() async {
        func site(_ options: String) -> String {
            "---\n类型: 测评\n标题: 测评\n日期: 2026-03-01\n发出: 10\n收回: 10\n有效: 10\n选项: \(options)\n---\n"
        }
        #expect(await briefs(site("{满意: 8, 不满意: 2, 合计: 10}")) == [])
        #expect(
            await briefs(site("{满意: 8, 不满意: 2, 合计: ▸11}")) == ["table-total ▸ 合计不符：写 11，各项之和 10（选项）"])
        let table = "-- hedong/shigu/p.csv --\n选项,票数\n满意,8\n不满意,2\n合计,"
        #expect(await briefs(site("p.csv") + table + "10\n") == [])
        #expect(
            await judge(site("p.csv") + table + "9\n").lines == [
                "hedong/shigu/p.csv:4:4: 合计不符：写 9，各行之和 10（票数）"
            ])
    }

    @Test("points and what is left of them")
    func points() async {
        func site(_ sum: String, _ left: String) -> String {
            "---\n类型: 积分\n标题: 积分\n日期: 2026-05-01\n办法: 积分\n期间: 2026-Q1\n明细: [{对象: 李*, 事由: 党日, 分值: 6}, {对象: 王*, 事由: 迟到, 分值: -2}, {对象: 合计, 分值: \(sum)}]\n余额: [{对象: 李*, 获得: 6, 期末: 6}, {对象: 合计, 获得: 6, 期末: \(left)}]\n---\n"
                + "-- methods/a.md --\n---\n类型: 工作法\n标题: 积分\n积分: [{类别: 党员}]\n---\n"
        }
        #expect(await briefs(site("4", "6")) == [])
        #expect(await briefs(site("▸5", "6")) == ["table-total ▸ 合计不符：写 5，各行之和 4（分值）"])
        #expect(await briefs(site("4", "▸7")) == ["table-total ▸ 合计不符：写 7，各行之和 6（期末）"])
    }

    @Test("a diary's counts")
    func logs() async {
        func site(_ sum: String) -> String {
            "---\n类型: 工作记录\n标题: 走访\n日期: 2026-03-01\n办法: 走访\n职责: 走访\n记录: [{日期: 2026-02-01, 数量: 3}, {日期: 2026-02-08}, {日期: 合计, 数量: ▸\(sum)}]\n---\n"
                + "-- methods/a.md --\n---\n类型: 工作法\n标题: 走访\n职责: [{名称: 走访, 频次: 随时}]\n---\n"
        }
        #expect(await briefs(site("4")) == [])
        #expect(await briefs(site("5")) == ["table-total ▸ 合计不符：写 5，各行之和 4（数量）"])
    }

    @Test("a sum that says of how many is no household, and a remark on a household is no sum")
    func counted() async {
        func list(_ rows: String) -> String {
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: a.csv\n---\n-- hedong/shigu/a.csv --\n姓名,金额,备注\n张三,100,合计3人\n李四,150,\n\(rows)\n"
        }
        let site = await judge(list("合计（2户）,250,"))
        #expect(site.found == [])
        guard case .subsidy(let subsidy) = site.register.disclosures[Disclosure.Reference(0)].content else {
            Issue.record("no subsidy")
            return
        }
        #expect(subsidy.recipients.count == 2)
        #expect(
            await judge(list("合计2户,300,")).lines == ["hedong/shigu/a.csv:4:6: 合计不符：写 300.00，名单之和 250.00"])
    }

    @Test("sums of a part have no place among the items")
    func subtotals() async {
        let found = await judge(
            project("支付: a.csv")
                + "-- hedong/shigu/a.csv --\n日期,摘要,金额\n2026-03-02,材料款,100\n,小计,100\n")
        #expect(found.lines == ["hedong/shigu/a.csv:3:2: 表里不能有“小计”行"])
        #expect(found.found.map(\.help) == ["删去这一行；只留一行“合计”，放在最后"])
    }

    @Test("a table that cannot be read whole has no sum")
    func unread() async {
        #expect(
            await briefs(project("支付: [{日期: 2026-03-02, 金额: ▸一百}, {摘要: 合计, 金额: 100}]")) == [
                "wrong-type ▸ “一百”不是金额（金额）"
            ])
    }
}
