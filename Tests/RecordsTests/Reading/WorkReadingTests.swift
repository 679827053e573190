import Documents
import Testing

@testable import Records

@Suite("Reading work methods and what is recorded by them")
struct WorkReadingTests {
    private func method(_ fields: String) -> String {
        "-- methods/m.md --\n---\n类型: 工作法\n标题: 办法\n\(fields)\n---\n"
    }

    @Test("every part of an item, in either spelling")
    func item() async throws {
        let text = """
            -- methods/m.md --
            ---
            kind: method
            title: Method
            adopted: yes
            items:
              - id: 0-15
                name: 四个一
                aliases: [四个一机制]
                summary: 一句话
                definition: pending
                publishes: [逾期表]
                parts: [电话, 活动]
                editorial: 原文如此
                duties: [{name: call, by: unit, counted: township, cadence: monthly, count: 1-2, evidence: 记录}]
                ledgers: [{name: 台账, states: [甲, 乙, 丙], moves: [[甲, 丙]], closed: [乙, 丙]}]
                points: [{class: 党员, rules: [{item: 迟到, points: -2}, {item: 帮工, points: 5-10}]}]
                pairings: [{name: 结对, members: [{role: 干部, count: 1}, {role: 群众, count: n}], term: 2, every: yes}]
                figures: [{name: 村, value: "41", unit: 个, qualifier: about}]
                identity: [20+21=41]
                participants: all villages
            ---

            """
        let judged = await judge(text)
        #expect(judged.found.filter { $0.check != "pairing-missing" } == [])
        let method = try #require(judged.register.methods.first)
        let item = try #require(method.items.first)
        #expect(item.id?.value == "0-15")
        #expect(item.anchor == "m-0-15")
        #expect(item.aliases == ["四个一机制"])
        #expect(item.isPending)
        #expect(item.publishes == ["逾期表"])
        #expect(item.parts == ["电话", "活动"])
        #expect(item.editorial == "原文如此")
        let duty = try #require(item.duties.first)
        #expect(duty.cadence?.rhythm == .every(.month, times: 1))
        #expect(duty.counted == .township)
        #expect(duty.count.text == "1-2")
        let ledger = try #require(item.ledgers.first)
        #expect(ledger.moves == [.init(from: 0, to: 2)])
        #expect(ledger.closed == [1, 2])
        #expect(item.points.first?.rules.map(\.value) == ["-2", "5-10"])
        let pairing = try #require(item.pairings.first)
        #expect(pairing.members.map(\.headcount?.text) == ["1", "n"])
        #expect(pairing.term == 2)
        #expect(pairing.isForEveryVillage)
        #expect(item.figures?.figures.map(\.text) == ["约41个"])
        #expect(judged.register.isAdopted(.init(method: Method.Reference(0), item: 0)))
        #expect(judged.register.slug(of: .init(method: Method.Reference(0), item: 0)) == "m-0-15")
        #expect(judged.register.slug(of: .init(method: Method.Reference(0), item: nil)) == "m")
    }

    @Test("a ledger without moves goes from each state to the next and closes with the last")
    func defaults() async throws {
        let judged = await judge(method("台账: [{名称: 台账, 状态: [甲, 乙, 丙]}]"))
        let ledger = try #require(judged.register.methods.first?.ledgers.first)
        #expect(ledger.moves == [.init(from: 0, to: 1), .init(from: 1, to: 2)])
        #expect(ledger.closed == [2])
    }

    @Test("what cannot be read, each in its place")
    func faults() async {
        #expect(
            await briefs(method("职责: [{名称: 走访, 频次: ▸有空时}]")) == ["cadence ▸ “有空时”不是读得懂的频次（职责“走访”）"])
        #expect(await briefs(method("职责: [{名称: 走访, 数量: ▸5-3}]")) == ["count-range ▸ “5-3”大小颠倒（职责“走访”的数量）"])
        #expect(await briefs(method("职责: [{名称: 走访, 数量: ▸几次}]")) == ["wrong-type ▸ “几次”不是数量（职责“走访”的数量）"])
        #expect(
            await briefs(method("台账: [{名称: 台账, 状态: [甲, 乙], 转换: [[甲, ▸丁]]}]")) == [
                "ledger-state ▸ “丁”不是“台账”的状态"
            ])
        #expect(
            await briefs(method("台账: [{名称: 台账, 状态: [甲, 乙], 转换: [▸[甲]]}]")) == ["wrong-type ▸ “转换”的每一项是两个状态"])
        #expect(
            await briefs(method("积分: [{类别: 党员, 规则: [{事由: 帮工, 分值: ▸看情况}]}]")) == ["wrong-type ▸ “看情况”不是分值"])
        #expect(
            await briefs(method("条目: [{编号: ▸第一, 名称: 甲}]")) == ["wrong-type ▸ “第一”不能作编号"])
        #expect(await briefs(method("条目: [▸{名称: 甲}]")) == ["missing-key ▸ 缺少“编号”"])
        #expect(
            await briefs(method("职责: [{名称: 走访, 频次: 每月}, {名称: ▸走访, 频次: 每年}]")) == [
                "repeated-key ▸ 职责“走访”写了两次"
            ])
        #expect(await briefs(method("合计关系: [▸二加二]")) == ["wrong-type ▸ “二加二”不是合计关系"])
    }

    @Test("who takes part is a region, or, where units are counted, a unit")
    func participants() async {
        let village = "职责: [{名称: 走访, 频次: 每月}]\n参加: [{对象: ▸石古村}]"
        #expect(await briefs(method(village)) == ["unknown-subject ▸ 没有叫“石古村”的村"])
        #expect(await briefs(method("职责: [{名称: 走访, 频次: 每月, 考核: 单位}]\n参加: [{对象: 县财政局}]")) == [])
        #expect(
            await briefs(method("职责: [{名称: 走访, 频次: 每月}]\n参加: [{对象: 石谷村, 起: 2026-02-01, 止: ▸2026-01-01}]"))
                == [
                    "wrong-type ▸ “2026-01-01”早于“起”（2026-02-01）"
                ])
    }

    private func log(_ fields: String) -> String {
        "-- hedong/shigu/l.md --\n---\n类型: 工作记录\n标题: 记录\n日期: 2026-06-01\n\(fields)\n---\n"
    }

    private let items = """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 办法
        别名: [老办法]
        条目:
          - {编号: a-1, 名称: 甲, 别名: [同名], 职责: [{名称: 走访, 频次: 每月}, {名称: 议事, 频次: 每月}]}
          - {编号: a-2, 名称: 乙, 别名: [同名], 职责: [{名称: 走访, 频次: 每周}]}
        ---

        """

    @Test("a method is named by id, name, alias, title or path; a file stands for its items")
    func names() async throws {
        for name in ["a-1", "甲", "办法", "老办法", "methods/m.md", "m"] {
            let judged = await judge(log("办法: \(name)\n职责: 议事") + items)
            #expect(judged.briefs == [])
            guard case .log(let work)? = judged.register.disclosures.first?.content else { continue }
            #expect(work.mechanism == .init(method: Method.Reference(0), item: 0))
            #expect(work.duty.number == 1)
        }
        #expect(
            await briefs(log("办法: 办法\n职责: ▸走访") + items) == ["ambiguous-method ▸ “办法”里有 2 个“走访”"])
        let both = await judge(log("办法: ▸同名\n职责: 走访") + items)
        #expect(both.briefs == ["ambiguous-method ▸ “同名”有 2 个同名的工作法"])
        #expect(both.found.first?.help == "改写编号或路径：a-1（办法：甲）、a-2（办法：乙）")
        #expect(await briefs(log("办法: ▸丙\n职责: 走访") + items) == ["unknown-method ▸ 认不出“丙”是哪个工作法"])
        let missing = await judge(log("办法: a-1\n职责: ▸走仿") + items)
        #expect(missing.briefs == ["log-unknown-duty ▸ “甲”没有职责“走仿”"])
        #expect(missing.found.first?.help == "是否想写“走访”？")
    }

    @Test("one entry stands in the record itself, with its day")
    func single() async throws {
        let judged = await judge(log("办法: a-2\n职责: 走访\n主体: 村支书\n对象: 张*三户\n数量: 2\n说明: 问春耕") + items)
        #expect(judged.briefs == [])
        guard case .log(let work)? = judged.register.disclosures.first?.content else { return }
        let entry = try #require(work.entries.first)
        #expect(work.entries.count == 1)
        #expect(entry.day.iso == "2026-06-01")
        #expect(entry.count == 2)
        #expect(entry.by == "村支书")
        #expect(entry.toward == "张*三户")
        #expect(entry.note == "问春耕")
        #expect(entry.subject.map(judged.register.name) == "石谷村")
    }

    @Test("what the front matter says holds for the rows that do not say it")
    func shared() async throws {
        let judged = await judge(
            log("办法: a-2\n职责: 走访\n主体: 村支书\n记录: [{日期: 2026-05-01}, {日期: 2026-05-02, 主体: 会计}]") + items)
        guard case .log(let work)? = judged.register.disclosures.first?.content else { return }
        #expect(work.entries.map(\.by) == ["村支书", "会计"])
    }

    @Test("a table of many villages hangs on the county's board; one misspelled is an error, one missing too")
    func table() async {
        let site =
            items
            + "-- log.md --\n---\n类型: 工作记录\n标题: 记录\n日期: 2026-06-01\n办法: a-2\n职责: 走访\n记录: log.csv\n---\n"
        #expect(
            await briefs(
                site + "-- log.csv --\n日期,对象,数量\n2026-05-01,石谷村,1\n2026-05-02,▸石古村,1\n▸2026-05-03,,1\n") == [
                    "unknown-subject ▸ 没有叫“石古村”的村（职责“走访”按村考核）",
                    "unknown-subject ▸ 没有写“对象”：职责“走访”按村考核，这一条算不到哪个村",
                ])
        #expect(
            await briefs(site + "-- log.csv --\n日期,对象\n▸5月1日,石谷村\n") == ["wrong-type ▸ “5月1日”不是存在的日期（日期）"])
    }

    @Test("a unit that does not take part, and an entry that names none")
    func units() async {
        let units = method("职责: [{名称: 帮扶, 频次: 每月, 考核: 单位}]\n参加: [{对象: 县财政局, 起: 2026-01-01}]")
        #expect(
            await briefs(log("办法: 办法\n职责: 帮扶\n主体: ▸县财政厅") + units) == ["unknown-subject ▸ “县财政厅”没有参加（职责“帮扶”）"]
        )
        #expect(
            await briefs(log("办法: 办法\n职责: 帮扶") + units) == [
                "unknown-subject 4:5 没有写“主体”：职责“帮扶”按单位考核，这一条算不到谁"
            ])
    }

    @Test("a class may be left out where there is but one")
    func onlyClass() async {
        let sheet =
            "-- p.md --\n---\n类型: 积分\n标题: 积分\n日期: 2026-06-01\n办法: ▸办法\n期间: 2026-Q1\n明细: [{对象: 李*, 分值: +2}]\n---\n"
        #expect(await briefs(sheet + method("积分: [{类别: 党员}]")) == [])
        #expect(
            await briefs(sheet + method("积分: [{类别: 党员}, {类别: 群众}]")) == ["missing-key ▸ 缺少“类别”：“办法”有 2 种"])
        #expect(await briefs(sheet + method("摘要: 无")) == ["points-unknown-class ▸ “办法”没有写积分类别"])
    }

    @Test("a village that the board does not have counts for nobody, even in a village's own folder")
    func strangers() async {
        let rows = "{日期: 2026-05-01, 对象: ▸石古村}, {日期: 2026-05-02, 对象: 本村}, {日期: 2026-05-03, 对象: 李家}"
        #expect(
            await briefs(log("办法: a-1\n职责: 走访\n记录: [\(rows)]") + items) == [
                "unknown-subject ▸ 没有叫“石古村”的村（职责“走访”按村考核）"
            ])
    }

    @Test(
        "a count that begins at nothing asks for nothing",
        arguments: ["0", "0-2", "0+", "0以上", "0—0", "０-２"])
    func countZero(_ count: String) async {
        let found = await judge(method("职责: [{名称: 会, 频次: 每月, 数量: ▸\(count)}]"))
        #expect(found.briefs == ["count-range ▸ “\(count)”从零起，一次不做也算做到（职责“会”的数量）"])
        #expect(found.found.map(\.help) == ["至少写 1，如 1-2、2+；不定次数的职责，频次写“随时”；不定人数的，不写人数"])
        #expect(
            await briefs(method("结对: [{名称: 帮扶, 成员: [{角色: 党员, 人数: ▸\(count)}]}]")) == [
                "count-range ▸ “\(count)”从零起，一次不做也算做到（“党员”的人数）"
            ])
    }

    @Test("a range upside down", arguments: ["2-1", "10~3"])
    func upsideDown(_ count: String) async {
        #expect(
            await briefs(method("结对: [{名称: 帮扶, 成员: [{角色: 党员, 人数: ▸\(count)}]}]")) == [
                "count-range ▸ “\(count)”大小颠倒（“党员”的人数）"
            ])
    }

    @Test("nobody takes part from before 2000")
    func early() async {
        #expect(
            await briefs(method("参加: [{对象: 石谷村, 起: ▸1999-12-31}]")) == [
                "wrong-type ▸ “1999-12-31”太早：参加从 2000-01-01 算起"
            ])
        #expect(await briefs(method("参加: [{对象: 石谷村, 起: 2000-01-01}]")) == [])
    }

    @Test("help for what is missing shows an example, never only dots")
    func samplesOfWords() async {
        let rows = await judge(
            "---\n类型: 工作法\n---\n-- methods/m.md --\n---\n类型: 工作法\n标题: 法\n台账: [{状态: [甲, 乙]}]\n---\n"
                + "-- hedong/shigu/t.md --\n---\n类型: 积分\n标题: 一\n日期: 2026-03-01\n办法: 法\n期间: 2026-Q1\n明细: [{分值: 2}]\n---\n"
        )
        let helps = rows.found.map(\.help)
        #expect(helps.contains("照实加一行，如 标题: 停水通知"))
        #expect(helps.contains("照实在括号里加上，如 名称: 电话联系"))
        #expect(!helps.contains { $0.contains("……") })
    }
}
