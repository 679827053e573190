import Documents
import Testing

@testable import Records

private func method(_ fields: String) -> String {
    "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n\(fields)\n---\n"
}

@Suite("Reading work methods")
struct MethodReadingTests {
    @Test("a part that is yet to be supplied", arguments: ["考评", "职责", "台账", "积分", "结对"])
    func pending(_ part: String) async throws {
        for value in ["{定义: 待补充}", "{definition: pending}", "[{定义: 待补充}]"] {
            let found = await judge(method("\(part): \(value)"))
            #expect(found.briefs == [])
            let method = try #require(found.register.methods.first)
            #expect(method.pendingParts.map(\.chinese) == [part])
            #expect(!method.isPending)
            #expect(method.appraisal == nil && method.duties.isEmpty && method.ledgers.isEmpty)
            #expect(method.points.isEmpty && method.pairings.isEmpty)
        }
    }

    @Test("several parts, in the order of the format, beside others that are known")
    func several() async throws {
        let found = await judge(method("结对: {定义: 待补充}\n考评: {定义: 待补充}\n职责: [{名称: 走访}]"))
        #expect(found.briefs == [])
        let method = try #require(found.register.methods.first)
        #expect(method.pendingParts.map(\.chinese) == ["考评", "结对"])
        #expect(method.duties.map(\.name.value) == ["走访"])
    }

    @Test("a part is pending or known, not both; and pending is one word")
    func wrong() async {
        let both = await judge(method("台账: {定义: 待补充, ▸名称: 甲}"))
        #expect(both.briefs == ["unknown-key ▸ 未知字段“名称”"])
        let other = await judge(method("台账: {定义: ▸以后}"))
        #expect(other.briefs == ["wrong-type ▸ “以后”不是“定义”可以写的值"])
        #expect(other.found.map(\.help) == ["写 待补充；知道内容就写内容，不写“定义”"])
    }

    @Test("what is not published is said in words: a yes for all of a method would keep nothing in the house")
    func withheld() async throws {
        for text in ["是", "[暗访的线索, ▸是]", "yes"] {
            let marked = text.contains("▸") ? text : "▸" + text
            let found = await judge(method("内部: \(marked)"))
            let word = text.contains("yes") ? "yes" : "是"
            #expect(found.briefs == ["wrong-type ▸ “内部”在这里写哪些内容不公开，不写“\(word)”"])
            #expect(found.found.map(\.help) == ["整项不公布的，写在那一项职责、台账或者考评里面：内部: 是"])
        }
        let words = await judge(method("内部: 暗访的线索"))
        #expect(
            words.briefs == []
                && words.register.methods.first?.mechanisms.first?.mechanism.withholds == ["暗访的线索"])
    }

    @Test("scores by a method whose appraisal is pending")
    func scores() async {
        let site =
            "---\n类型: 考评\n标题: 考评\n日期: 2026-01-15\n办法: ▸甲\n期间: 2025\n成绩: [{对象: 石谷村}]\n---\n"
            + method("考评: {定义: 待补充}")
        #expect(await briefs(site) == ["unknown-method ▸ “甲”的考评办法待补充"])
    }

    @Test("a weekly duty may be planned for days of the week, no other")
    func planned() async throws {
        for (text, days) in [
            ("星期一", [1]), ("周一", [1]), ("星期二、星期五", [2, 5]), ("\"monday, sunday\"", [1, 7]),
        ] {
            let found = await judge(method("职责: [{名称: 学习日, 频次: 每周一次, 排在: \(text)}]"))
            #expect(found.briefs == [])
            #expect(found.register.methods.first?.duties.map(\.planned) == [days])
        }
        let day = await judge(method("职责: [{名称: 学习日, 频次: 每周一次, 排在: ▸星期八}]"))
        #expect(day.briefs == ["cadence ▸ “星期八”不是星期几"])
        let rhythm = await judge(method("职责: [{名称: 学习日, 频次: 每月, 排在: ▸星期一}]"))
        #expect(rhythm.briefs == ["cadence ▸ “排在”只排每周做、哪天做都算的职责"])
    }

    @Test("spaces about an alias are no part of it")
    func aliases() async {
        let found = await judge(
            method("别名: [\" 乙法\", \"丙法　\"]")
                + "-- pages/b.md --\n---\n类型: 页面\n标题: 关于\n别名: \" /old/b/ \"\n---\n")
        #expect(found.briefs == [])
        #expect(found.register.methods.first?.aliases == ["乙法", "丙法"])
        #expect(found.register.pages.first?.aliases.map(\.value) == ["old/b/index.html"])
    }
}
