import Testing

@testable import Records

@Suite("Masked names")
struct MaskedTests {
    @Test(
        "the first character is kept, and the last of three or more",
        arguments: [
            ("张三", "张*"), ("张小三", "张*三"), ("欧阳小明", "欧**明"), ("买买提·吐尔逊", "买*****逊"), ("𠮷田", "𠮷*"),
            ("张 三", "张*"), ("张　三", "张*"), ("张\u{200B}三", "张*"), (" 李四 ", "李*"),
        ])
    func masks(_ name: String, _ masked: String) {
        #expect(Masked(name).text == masked)
    }

    @Test(
        "a name that its author masked stays as it is",
        arguments: ["张*三", "李*", "王＊＊", "赵某", "钱某某", "孙××", "周○○"])
    func masked(_ name: String) {
        #expect(Masked(name).text == name)
    }

    @Test("one character says too much", arguments: ["张", " 张", "𠮷"])
    func single(_ name: String) {
        #expect(Masked(name).text == "某")
    }

    @Test("a list shows no whole name, whether it stands in place or in a table")
    func list() async throws {
        let head = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: "
        let sites = [
            head + "[{姓名: 张小三, 金额: 5}, {姓名: 李*, 金额: 5}, {金额: 5}]\n---\n",
            head + "a.csv\n---\n-- hedong/shigu/a.csv --\n姓名,金额\n张小三,5\n李*,5\n,5\n",
        ]
        for site in sites {
            let found = await judge(site)
            #expect(found.lines == [])
            guard case .subsidy(let subsidy) = try #require(found.register.disclosures.first).content else {
                Issue.record("no subsidy")
                return
            }
            #expect(subsidy.recipients.map(\.name) == ["张*三", "李*", nil])
        }
    }
}
