import Documents
import Testing

@testable import Records

private let mobile = "13800138000"

private func exception(_ fields: String = "号码: 手机号, 尾号: \"8000\"") -> String {
    "例外: [{\(fields), 内容: 防汛值守手机, 理由: 没有座机, 决定: 村民委员会}]"
}

private func notice(_ fields: String, _ body: String = "汛期有事打 \(mobile)。", name: String = "a") -> String {
    "-- hedong/shigu/\(name).md --\n---\n类型: 公告\n标题: 防汛\n日期: 2026-03-01\n\(fields)\n---\n\n\(body)\n"
}

@Suite("A number that is excepted")
struct ExceptedNumbersTests {
    @Test("in the body, a field or a table of its record")
    func places() async {
        #expect(await briefs(notice(exception())) == [])
        #expect(await briefs(notice("审核: [{角色: 村监委, 意见: 联系 \(mobile)}]\n" + exception(), "正文")) == [])
        let list =
            "---\n类型: 补贴发放\n标题: 甲\n日期: 2026-03-01\n名单: m.csv\n\(exception())\n---\n-- hedong/shigu/m.csv --\n姓名,金额,备注\n李*,5,\(mobile)\n"
        #expect(await briefs(list) == [])
        #expect(
            await briefs(
                notice(
                    "exceptions: [{number: mobile, ending: \"38000\", content: 甲, reason: 乙, decidedBy: 丙}]"))
                == [])
    }

    @Test("is kept with its record, and nowhere printed")
    func kept() async throws {
        let register = await judge(notice(exception())).register
        let kept = try #require(register.archive.exceptions.values.first?.first)
        #expect(kept.about == "防汛值守手机" && kept.grounds == "没有座机" && kept.decider == "村民委员会")
        #expect(kept.numbers == [mobile])
        #expect(register.archive.clearedNumbers.isEmpty)
    }

    @Test("in no other record, and no other number of its own")
    func others() async {
        let said = "mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"
        #expect(
            await briefs(notice(exception()) + notice("", "▸再打 \(mobile)。", name: "b")).count == 1)
        #expect(await briefs(notice(exception(), "汛期有事打 \(mobile)。\n\n▸13900139000")) == [said])
        #expect(await briefs(notice(exception("号码: 账号, 尾号: \"8000\""))).count == 2)
    }

    @Test("not where lists and addresses repeat it, nor in the exception itself")
    func repeated() async {
        for line in ["摘要: \(mobile)", "标签: [\"\(mobile)\"]", "编号: \"\(mobile)\""] {
            let found = await judge(notice(line + "\n" + exception(), "正文")).found
            #expect(Set(found.map(\.check)) == ["mobile-number", "number-exception"], "\(line)")
        }
        let own = exception().replacing("防汛值守手机", with: mobile)
        #expect(await judge(notice(own)).found.map(\.check) == ["mobile-number"])
    }

    @Test("one that is about nothing, or about two, is an error with its place")
    func exact() async {
        #expect(
            await briefs(notice("例外: [▸{号码: 手机号, 尾号: \"8001\", 内容: 甲, 理由: 乙, 决定: 丙}]", "正文")) == [
                "number-exception ▸ 这条例外没有用处：本条和它的表里没有这样结尾的手机号"
            ])
        #expect(
            await briefs(
                notice(
                    "例外: [▸{号码: 手机号, 尾号: \"8000\", 内容: 甲, 理由: 乙, 决定: 丙}]", "\(mobile) 和 13900238000")) == [
                    "number-exception ▸ 这条例外对上了 2 个不同的手机号"
                ])
        #expect(
            await briefs(notice(exception("号码: 手机号, 尾号: \"138000\""), "\(mobile) 和 13900238000"))
                .count == 1)
    }

    @Test(
        "of a page, a place, a work method and the board: wherever it is shown",
        arguments: [
            "-- pages/a.md --\n---\n类型: 页面\n标题: 值守\n\(exception())\n---\n\n打 \(mobile)。\n",
            "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n简介: 值守 \(mobile)\n\(exception())\n---\n",
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n职责: [{名称: 走访, 依据: \(mobile)}]\n\(exception())\n---\n",
            "-- board.yml --\n名称: 甲\n主办: 县委办 \(mobile)\n\(exception())\n",
        ])
    func elsewhere(_ site: String) async throws {
        let judged = await judge(site)
        #expect(judged.found == [])
        let exceptions = judged.register.personalData.exceptions
        #expect(exceptions.map(\.exception.about) == ["防汛值守手机"])
        #expect(exceptions.allSatisfy { $0.record == nil && !$0.title.isEmpty })
        let number = try #require(PrivateNumber.all(in: Array("打 \(mobile)".utf8)).first)
        #expect(judged.register.excepts(number, on: nil))
        // Without it, and with one that is about another number.
        #expect(await briefs(site.replacing(exception() + "\n", with: "")).count == 1)
        #expect(await briefs(site.replacing("8000\"", with: "8001\"")).count == 2)
    }

    @Test("says by whom and why, and the end of the number only")
    func whole() async {
        for key in ["理由", "决定", "内容", "尾号", "号码"] {
            let item = ["号码": "手机号", "尾号": "\"8000\"", "内容": "甲", "理由": "乙", "决定": "丙"].filter {
                $0.key != key
            }
            .sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
            let found = await judge(notice("例外: [{\(item)}]")).found
            #expect(Set(found.map(\.check)) == ["missing-key", "mobile-number"], "\(key)")
        }
        for ending in ["\"800\"", "\"0138000\"", "王小明"] {
            let found = await judge(notice(exception("号码: 手机号, 尾号: \(ending)"))).found
            #expect(Set(found.map(\.check)) == ["wrong-type", "mobile-number"], "\(ending)")
        }
    }
}
