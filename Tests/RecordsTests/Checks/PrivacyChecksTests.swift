import Documents
import Testing

@testable import Records

private let number = "11010519491231002X"
private let said = "身份证号不得公开：这里有一个 18 位的居民身份证号"

private func notice(_ others: String = "", title: String = "停水通知", body: String = "") -> String {
    "---\n类型: 公告\n标题: \(title)\n日期: 2026-03-01\n\(others)\n---\n\n\(body)\n"
}

private func subsidy(_ cells: String) -> String {
    "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: [{金额: 5, \(cells)}]\n---\n"
}

@Suite("What must not be published of a person")
struct PrivacyChecksTests {
    @Test(
        "an identity number in any field, at its own place",
        arguments: [
            "摘要: ▸证号 \(number)", "标签: [修路, ▸\(number)]", "编号: ▸\(number)",
            "公开: {▸\(number): {起: 2026-03-01}}",
            "审核: [{角色: 村监委, 意见: ▸\(number)}]", "审核: [{角色: ▸\(number)}]",
            "更正: {原因: ▸\(number), 日期: 2026-03-02, 审批: 镇政府}", "更正: {原因: 笔误, 日期: 2026-03-02, 审批: ▸\(number)}",
            "撤回: {原因: ▸\(number), 日期: 2026-03-02}", "别名: ▸old/\(number)",
        ])
    func fields(_ line: String) async {
        #expect(await briefs(notice(line)) == ["identity-number ▸ \(said)"])
    }

    /// A contract's number: the county, the day, the order; it passes the check of an identity number by chance.
    private static let contract = "410122202610168018"

    @Test(
        "who would be born after the record's day is nobody: contracts are numbered by county, day and order")
    func contracts() async {
        for line in ["摘要: 合同 \(Self.contract)", "编号: \(Self.contract)"] {
            #expect(await briefs(notice(line)) == [])
        }
        #expect(await briefs(notice(body: "合同编号 \(Self.contract)。")) == [])
        let table = "-- hedong/shigu/m.csv --\n姓名,金额,备注\n李*,5,▸\(Self.contract)\n"
        func list(_ day: String) -> String {
            "---\n类型: 补贴发放\n标题: 补贴\n日期: \(day)\n名单: m.csv\n---\n" + table
        }
        #expect(await briefs(list("2026-03-01")) == [])
        // Born before the record's day it may be somebody's; and where no record says the day, nobody knows.
        let later = Day(number: 20_790)  // 2026-12-03
        #expect(await briefs(list("2026-11-01"), asOf: later) == ["identity-number ▸ \(said)"])
        #expect(await briefs(table, asOf: later) == ["identity-number ▸ \(said)"])
        #expect(
            await briefs("-- pages/a.md --\n---\n类型: 页面\n标题: 关于\n摘要: ▸\(Self.contract)\n---\n") == [
                "identity-number ▸ \(said)"
            ])
    }

    @Test("a sum with its fen is no mobile number")
    func sums() async {
        #expect(await briefs(subsidy("姓名: 李*, 备注: 全县 18600493901.63 元")) == [])
        #expect(await briefs(subsidy("姓名: 李*, 备注: 18600493901.6")) == [])
        #expect(
            await briefs(subsidy("姓名: 李*, 备注: ▸18600493901.123")) == [
                "mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"
            ])
        #expect(
            await briefs(subsidy("姓名: 李*, 备注: ▸电话18600493901。")) == [
                "mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"
            ])
    }

    @Test("in a title")
    func title() async {
        #expect(await briefs(notice(title: "▸\(number)")) == ["identity-number ▸ \(said)"])
    }

    @Test("in the texts of every kind")
    func kinds() async {
        let head = "标题: 一\n日期: 2026-03-01\n"
        let step = "日期: 2026-02-01, 应到: 5, 实到: 5, 同意: 5"
        let records = [
            "类型: 四议两公开\n\(head)四议: {提议: {\(step), 地点: ▸\(number)}}",
            "类型: 四议两公开\n\(head)四议: {提议: {\(step), 主持: ▸\(number)}}",
            "类型: 四议两公开\n\(head)四议: {提议: {\(step)}}\n结果: ▸\(number)",
            "类型: 项目资金\n\(head)批复: 5\n合同: {单位: ▸\(number)}",
            "类型: 项目资金\n\(head)批复: 5\n来源: [{来源: ▸\(number), 金额: 5}]",
            "类型: 项目资金\n\(head)批复: 5\n节点: [{名称: 开工, 备注: ▸\(number)}]",
            "类型: 审计\n\(head)问题: [{问题: 缺凭证, 整改: ▸\(number)}]", "类型: 审计\n\(head)范围: ▸\(number)",
            "类型: 测评\n\(head)发出: 5\n收回: 5\n有效: 5\n选项: {满意: 5}\n对象: ▸\(number)",
            "类型: 补贴发放\n\(head)合计: 5\n项目: ▸\(number)",
        ]
        for record in records {
            #expect(await briefs("---\n\(record)\n---\n") == ["identity-number ▸ \(said)"])
        }
    }

    @Test("in a region, a page, a method and the board")
    func others() async {
        let sites = [
            "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n简介: ▸\(number)\n---\n",
            "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n曾用名: [▸\(number)]\n---\n",
            "-- pages/a.md --\n---\n类型: 页面\n标题: 关于\n摘要: ▸\(number)\n---\n",
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n职责: [{名称: 走访, 依据: ▸\(number)}]\n---\n",
            "-- board.yml --\n名称: 甲\n主办: ▸\(number)\n", "-- board.yml --\n名称: 甲\n标语: ▸\(number)\n",
        ]
        for site in sites { #expect(await briefs(site) == ["identity-number ▸ \(said)"]) }
        let bodies = [
            ("hedong/shigu/_index.md", "类型: 村\n标题: 石谷村"), ("pages/a.md", "类型: 页面\n标题: 关于"),
            ("methods/a.md", "类型: 工作法\n标题: 甲"),
        ]
        for (path, fields) in bodies {
            #expect(
                await judge("-- \(path) --\n---\n\(fields)\n---\n\n\(number)\n").lines == [
                    "\(path):6:1: \(said)"
                ])
        }
    }

    @Test("in the name of a file, and in that of an attachment")
    func names() async {
        let site = notice("附件: {文件: 图.pdf, 名称: ▸\(number)}") + "-- hedong/shigu/图.pdf --\n图\n"
        #expect(await briefs(site) == ["identity-number ▸ \(said)"])
        #expect(
            await judge("-- hedong/shigu/\(number).pdf --\n图\n").lines == [
                "hedong/shigu/\(number).pdf:1:1: 文件名里：\(said)"
            ])
    }

    @Test("in a table: the cell; in a text: the cell of its table, or the record")
    func tables() async {
        let list =
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: a.csv\n---\n-- hedong/shigu/a.csv --\n姓名,金额,备注\n李*,5,\n\(number),5,\(number)\n"
        #expect(
            await judge(list).lines == [
                "hedong/shigu/a.csv:3:1: \(said)", "hedong/shigu/a.csv:3:22: \(said)",
            ])
        #expect(
            await briefs(notice(body: "| 甲 | 乙 |\n| --- | --- |\n| 一 | \(number) |\n")) == [
                "identity-number 10:7 \(said)"
            ])
        #expect(
            await briefs(notice(body: "\(number)\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | \(number) |\n")) == [
                "identity-number 8:1 \(said)", "identity-number 12:7 \(said)",
            ])
    }

    @Test(
        "disguised: in other characters, parted by whatever, or by what takes no room",
        arguments: [
            "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X", "110105-19491231-002X", "110105.19491231.002x",
            "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "1101\u{200B}0519491231002X", "110105　19491231　002Ｘ",
            "110105\u{2060}19491231\u{FEFF}002X", "1.11010519491231002X", "110105  19491231  002X",
            "一一零一零五一九四九一二三一零零二X",
        ])
    func disguised(_ text: String) async {
        #expect(await briefs(notice("摘要: ▸\"\(text)\"")) == ["identity-number ▸ \(said)"])
        #expect(
            await briefs(notice(body: "证号" + text + "。")) == [
                "identity-number 8:\(text.hasPrefix("1.1") ? 5 : 3) \(said)"
            ])
    }

    @Test(
        "what is none",
        arguments: [
            "110105 19491331 002X", "990105-19491231-002X",
            "2026-03-01 2026-03-16 12", "110105 19491231 0021",
        ])
    func none(_ text: String) async {
        #expect(await briefs(notice("摘要: \"\(text)\"")) == [])
    }

    @Test("no message repeats the number, and nothing else is said of it: not that an id is there twice")
    func silence() async {
        for written in [number, "110105 19491231 002X"] {
            let site = notice("编号: \(written)") + "-- hedong/shigu/b.md --\n" + notice("编号: \(written)")
            let found = await judge(site)
            #expect(found.found.map(\.check) == ["identity-number", "identity-number"])
            #expect(found.found.allSatisfy { !($0.message + $0.help).contains("19491231") })
        }
        #expect(Privacy.masked("证号 110105 19491231 002X。") == "证号 ****** ******** ***X。")
        #expect(
            Privacy.masked("１３８００１３８０００、138 0013 8000、2026-03-01 2026-03-16")
                == "***********、*** **** ****、2026-03-01 2026-03-16")
    }

    @Test("a mobile number or a bank card on a list of names, in whatever column")
    func lists() async {
        let mobile = "mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"
        let bank = "bank-number ▸ 银行卡号不得公开：这里有一个银行卡号"
        #expect(await briefs(subsidy("姓名: ▸13800138000")) == [mobile])
        #expect(await briefs(subsidy("姓名: 李*, 备注: ▸138 0013 8000")) == [mobile])
        #expect(await briefs(subsidy("序号: ▸\"6222021234567890128\"")) == [bank])
        #expect(await briefs(subsidy("组别: ▸6222 0212 3456 7890 128")) == [bank])
        #expect(await briefs(subsidy("姓名: 李*, 备注: 110105194912310021")) == [])
        // elsewhere a village publishes the number of whoever is responsible
        #expect(await briefs(notice("摘要: 监督电话 13800138000")) == [])
    }

    private static let method =
        "-- methods/m.md --\n---\n类型: 工作法\n标题: 法\n参加: 全部村\n职责: [{名称: 会, 频次: 随时}]\n"
        + "台账: [{名称: 账, 状态: [待办, 办结]}]\n积分: [{类别: 党员}]\n结对: [{名称: 帮, 成员: [{角色: 干部}]}]\n---\n"

    @Test(
        "a mobile number in what is recorded by a method, in every column of names and notes",
        arguments: [
            "类型: 积分\n期间: 2026-Q1\n明细: [{对象: ▸张三 13800138000, 分值: 2}]",
            "类型: 积分\n期间: 2026-Q1\n明细: [{对象: 张三, 分值: 2, 事由: ▸13800138000}]",
            "类型: 积分\n期间: 2026-Q1\n明细: [{对象: 张三, 分值: 2, 说明: ▸13800138000}]",
            "类型: 积分\n期间: 2026-Q1\n明细: [{对象: 张三, 分值: 2}]\n余额: [{对象: ▸李四 13800138000, 期末: 0}]",
            "类型: 台账\n台账: 账\n事项: [{事项: ▸找 13800138000}]", "类型: 台账\n台账: 账\n事项: [{事项: 一, 责任: ▸13800138000}]",
            "类型: 台账\n台账: 账\n事项: [{事项: 一, 说明: ▸138 0013 8000}]",
            "类型: 结对\n成员: [{角色: 干部, 名称: ▸李四 13800138000}]",
            "类型: 结对\n对象: ▸张三家 13800138000\n成员: [{角色: 干部, 名称: 李*}]",
            "类型: 工作记录\n职责: 会\n说明: ▸找 13800138000", "类型: 工作记录\n职责: 会\n主体: ▸李四 13800138000",
            "类型: 工作记录\n职责: 会\n记录: [{日期: 2026-03-01, 说明: ▸13800138000}]",
        ])
    func kept(_ record: String) async {
        let text = "---\n标题: 一\n日期: 2026-03-01\n办法: 法\n\(record)\n---\n" + Self.method
        #expect(await briefs(text) == ["mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"])
    }

    @Test("a bank card in points, a mobile number among figures")
    func cards() async {
        let points = "类型: 积分\n标题: 一\n日期: 2026-03-01\n办法: 法\n期间: 2026-Q1\n"
        let card = "明细: [{对象: 张三, 分值: 2, 说明: ▸6222021234567890128}]"
        #expect(
            await briefs("---\n\(points)\(card)\n---\n" + Self.method) == [
                "bank-number ▸ 银行卡号不得公开：这里有一个银行卡号"
            ])
        let figures = "类型: 数据\n标题: 一\n日期: 2026-03-01\n数据: [{名称: 村, 数值: 3, 备注: ▸13800138000}]"
        #expect(
            await briefs("---\n\(figures)\n---\n") == ["mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"])
    }

    private static let appraisal =
        "-- methods/m.md --\n---\n类型: 工作法\n标题: 法\n考评: {对象: [人], 分项: [{名称: 甲, 分值: 100, 测评: 100%}]}\n---\n"

    @Test("persons who are judged or polled are masked and stay apart; posts and matters are no persons")
    func maskedScores() async throws {
        let names = ["王大明", "王小明", "李*", "石谷村党支部书记", "赵小伟（石谷村）"]
        let rows = names.map { "{对象: \($0), 甲: 90}" }.joined(separator: ", ")
        let judged = await judge(
            "---\n类型: 考评\n标题: 一\n日期: 2026-03-01\n办法: 法\n期间: 2025\n对象: 人\n成绩: [\(rows)]\n---\n"
                + Self.appraisal)
        guard case .evaluation(let sheet)? = judged.register.disclosures.first?.content else {
            Issue.record("no sheet")
            return
        }
        #expect(
            sheet.scores.map(\.subject.value) == ["王*明", "王*明（2）", "李*", "石谷村党支部书记", "赵*伟（石谷村）"])
        for (subject, shown) in [("王大明", "王*明"), ("石谷村党支部书记", "石谷村党支部书记"), ("鱼塘续包方案", "鱼塘续包方案")] {
            let judged = await judge(
                "---\n类型: 测评\n标题: 一\n日期: 2026-03-01\n对象: \(subject)\n发出: 5\n收回: 5\n有效: 5\n选项: {满意: 5}\n---\n")
            guard case .poll(let poll)? = judged.register.disclosures.first?.content else {
                Issue.record("no poll")
                return
            }
            #expect(poll.subject == shown)
        }
    }

    @Test("what a person suffers from, where they live and who is a child, at its own place")
    func matters() async {
        #expect(
            await briefs(subsidy("姓名: 李*, 备注: ▸残疾二级")) == [
                "personal-matter ▸ 病情、残疾不得公开到人：这里在一个人的姓名旁边写了病或残疾"
            ])
        #expect(
            await briefs(notice(body: "村民王大明▸患肺结核。")) == [
                "personal-matter ▸ 病情、残疾不得公开到人：这里在一个人的姓名旁边写了病或残疾"
            ])
        #expect(
            await briefs(notice("摘要: ▸王*明因病致贫")) == ["personal-matter ▸ 致贫原因不得公开到人：这里在一个人的姓名旁边写了为什么困难"])
        let list =
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n另列: {名单: [出生日期]}\n名单: m.csv\n---\n"
            + "-- hedong/shigu/m.csv --\n姓名,金额,出生日期\n李*,5,2008-03-01\n王*,5,▸2008-03-02\n"
        #expect(
            await briefs(list) == ["personal-matter ▸ 未成年人不得公开到人：这里在一个人的姓名旁边写了不满十八岁、学生或儿童"])
        let judged = await judge(notice(body: "王*明家住东街3号楼。"))
        #expect(judged.found.allSatisfy { !($0.message + $0.help).contains("王") })
    }

    @Test("names on a points sheet are masked, and stay apart; regions and units are no names")
    func maskedPoints() async throws {
        let names = ["张三", "李小四", "石谷村", "张四", "李*", "王五（党员）", "赵六家", "财政局", "张三"]
        let rows = names.enumerated().map { "{对象: \($1), 分值: \($0 + 1)}" }.joined(separator: ", ")
        let text =
            "---\n类型: 积分\n标题: 一\n日期: 2026-03-01\n办法: 法\n期间: 2026-Q1\n明细: [\(rows)]\n"
            + "余额: [{对象: 张四, 获得: 4, 期末: 4}]\n---\n"
        let judged = await judge(text + Self.method)
        #expect(judged.found == [])
        guard case .points(let sheet)? = judged.register.disclosures.first?.content else {
            Issue.record("no sheet")
            return
        }
        #expect(
            sheet.entries.map(\.subject) == [
                "张*", "李*四", "石谷村", "张*（2）", "李*", "王*（党员）", "赵*家", "财政局", "张*",
            ])
        #expect(sheet.balances.map(\.subject) == ["张*（2）"])
    }
}
