import Testing

@testable import Documents

/// A node as one line: every key and scalar with its place.
private func outline(_ node: Node) -> String {
    let place = "@\(node.place.line):\(node.place.column)"
    switch node.value {
    case .scalar(let text): return text + place
    case .list(let items): return "[" + items.map(outline).joined(separator: " ") + "]" + place
    case .mapping(let entries):
        return "{"
            + entries.map {
                "\($0.key.value)@\($0.key.place.line):\($0.key.place.column)=\(outline($0.value))"
            }
            .joined(separator: " ") + "}" + place
    }
}

@Suite("YAML")
struct YAMLTests {
    private func read(_ text: String, firstLine: Int = 1) -> (node: Node?, found: [String]) {
        var log = Diagnostics()
        let node = Node(parsing: Array(text.utf8)[...], path: "a.md", firstLine: firstLine, into: &log)
        return (
            node,
            log.all.map {
                "\($0.location.place.line):\($0.location.place.column): \($0.message) [\($0.check)]"
            }
        )
    }

    @Test("every key and scalar has its place, in scalars from 1")
    func places() {
        #expect(
            read("标题: 修路\n标签: [甲, 乙]\n").node.map(outline) == "{标题@1:1=修路@1:5 标签@2:1=[甲@2:6 乙@2:9]@2:5}@1:1")
        #expect(
            read("四议:\n  提议: {日期: 2026-02-01}\n", firstLine: 4).node.map(outline)
                == "{四议@4:1={提议@5:3={日期@5:8=2026-02-01@5:12}@5:7}@5:3}@4:1")
        #expect(read("- 😀𠮷: 字\n").node.map(outline) == "[{😀𠮷@1:3=字@1:7}@1:3]@1:1")
    }

    @Test(
        "no type is guessed",
        arguments: ["010203", "否", "1_000", "2026-01-05", "null", "~", "0x10", "1e3", "true"])
    func untyped(_ text: String) {
        #expect(read("键: \(text)\n").node.map(outline) == "{键@1:1=\(text)@1:4}@1:1")
    }

    @Test("quoted and folded scalars")
    func quoted() {
        #expect(read("键: \"a: b # c\"\n").node.map(outline) == "{键@1:1=a: b # c@1:4}@1:1")
        #expect(read("键: |\n  一\n  二\n").node.map(outline) == "{键@1:1=一\n二\n@1:4}@1:1")
        #expect(read("键:\n甲: \"\"\n").node.map(outline) == "{键@1:1=@1:3 甲@2:1=@2:4}@1:1")
    }

    @Test(
        "what it refuses, and where",
        arguments: [
            ("键: &a 1\n", "1:4: 不支持锚点（&）和引用（*） [yaml]"), ("键: *a\n", "1:4: 不支持锚点（&）和引用（*） [yaml]"),
            ("键: !!int 1\n", "1:4: 不支持类型标签（!） [yaml]"), ("键: &a [1]\n", "1:4: 不支持锚点（&）和引用（*） [yaml]"),
            ("键: 1\n---\n键: 2\n", "2:1: 只能有一个文档 [yaml]"), ("? [甲]\n: 1\n", "1:3: 键必须是文字，不能是列表或映射 [yaml]"),
            ("键: \"停水\n", "1:4: 引号或括号没有结束 [yaml]"), ("键: [甲, 乙\n", "2:1: 括号没有配对，或缺少逗号 [yaml]"),
            ("键: 通知: 停水\n", "1:6: 此处不能再有冒号 [yaml]"), ("键: 1\n停水\n", "2:1: 缺少冒号 [yaml]"),
            ("键: {甲: 1} 乙\n", "1:11: 括号外面还有文字 [yaml]"), ("键:\n\t甲: 1\n", "2:1: 此处有不能用来开头的字符 [yaml]"),
            ("键: @甲\n", "1:4: 此处有不能用来开头的字符 [yaml]"), ("键: a\u{7}b\n", "1:5: 有控制字符 [yaml]"),
        ])
    func refuses(_ text: String, _ message: String) {
        let (node, found) = read(text)
        #expect(node == nil)
        #expect(found == [message])
    }

    @Test(
        "slips of the pen, each at its own line",
        arguments: [
            ("类型：公告\n标题: 甲\n", "1:3: 冒号是全角的“：” [yaml]"), ("类型: 公告\n标题：甲\n日期: 1\n", "2:3: 冒号是全角的“：” [yaml]"),
            ("类型: 公告\n标题: 甲\n日期：1\n", "3:3: 冒号是全角的“：” [yaml]"),
            ("- 类型：公告\n  标题: 甲\n", "1:5: 冒号是全角的“：” [yaml]"),
            ("类型: 公告\n标题:甲\n", "2:3: 冒号后面没有空一格 [yaml]"), ("类型:　公告\n标题: 甲\n", "1:3: 冒号后面没有空一格 [yaml]"),
            ("摘要: 甲\n  标签：乙\n", "2:5: 冒号是全角的“：” [yaml]"), ("摘要: 甲\n  标签:乙\n", "2:5: 冒号后面没有空一格 [yaml]"),
            ("标题: \"停水\"通知\n", "1:9: 引号外面还有文字 [yaml]"), ("标题: '停水'通知\n日期: 1\n", "1:9: 引号外面还有文字 [yaml]"),
            ("标题: [急] 停水\n", "1:9: 括号外面还有文字 [yaml]"), ("标题: - 停水\n", "1:5: 此处不能写“- ” [yaml]"),
            ("标题: > 5 户\n", "1:7: 此处不能以 > 或 | 开头 [yaml]"),
            ("公示: ｛起: 1, 止: 2｝\n", "1:5: 花括号是全角的“｛ ｝” [yaml]"),
            ("名单:\n  - ｛姓名: 李*, 金额: 5｝\n", "2:5: 花括号是全角的“｛ ｝” [yaml]"),
            ("甲: {乙: ［1］丙: 2}\n", "1:8: 方括号是全角的“［ ］” [yaml]"),
            ("收支:\n  - {日期: 2026-10-20，摘要: 甲, 收入: 5}\n", "2:20: 逗号是全角的“，” [yaml]"),
            ("甲: {姓名: 李*，金额: 5}\n", "1:11: 逗号是全角的“，” [yaml]"),
            ("名单: [{姓名: *李, 金额: 5}]\n", "1:11: 文字不能以 * 或 & 开头 [yaml]"),
            ("标题: &、甲\n", "1:5: 文字不能以 * 或 & 开头 [yaml]"),
            ("标题: !注意\n", "1:5: 文字不能以 ! 开头 [yaml]"), ("标题: \"甲\\丙\"\n", "1:7: 双引号里的“\\”不能这样写 [yaml]"),
            ("标签: [甲, , 乙]\n", "1:9: 这里少一项，或缩进有误 [yaml]"),
        ])
    func slips(_ text: String, _ message: String) {
        let (node, found) = read(text)
        #expect(node == nil)
        #expect(found == [message])
    }

    @Test("a full-width colon is answered line by line, with its own key")
    func slipsOfEveryLine() {
        #expect(
            read("类型：公告\n标题：甲\n日期：2026-03-01\n", firstLine: 2).found == [
                "2:3: 冒号是全角的“：” [yaml]", "3:3: 冒号是全角的“：” [yaml]", "4:3: 冒号是全角的“：” [yaml]",
            ])
        var log = Diagnostics()
        _ = Node(parsing: Array("类型：公告\n标题：甲\n".utf8)[...], path: "a.md", firstLine: 1, into: &log)
        #expect(
            log.all.map(\.help) == ["冒号要用半角“:”，后面空一格，如 类型: ……", "冒号要用半角“:”，后面空一格，如 标题: ……"])
    }

    @Test(
        "colons of sentences are none of keys",
        arguments: ["摘要: 时间：今日\n", "摘要: 甲\n  乙丙\n", "摘要: 甲\n  见 https://a.cn/\n", "摘要: 甲\n  今日停水，时间：上午\n"])
    func sentences(_ text: String) {
        #expect(read(text).found == [])
    }

    @Test("what stands behind a plain scalar is remembered, and nothing behind others")
    func remarks() {
        func remark(_ text: String) -> String? {
            guard case .mapping(let entries)? = read(text).node?.value, let node = entries.first?.value,
                let place = node.remarkPlace, let isTight = node.remark?.isTight
            else { return nil }
            return "\(place.line):\(place.column) \(isTight)"
        }
        #expect(remark("标题: 检修 #3 机井\n") == "1:8 true")
        #expect(remark("标题: 检修  # 机井\n") == "1:9 false")
        #expect(remark("标题: #3 机井\n") == "1:5 true")
        #expect(remark("标题: # 机井\n") == "1:5 false")
        #expect(remark("标题: \"检修\" #3\n") == nil)
        #expect(remark("标题: 检修#3\n# 注\n") == nil)
        #expect(remark("标题: [甲] # 注\n") == nil)
        #expect(remark("标题: 甲\n  乙 #3\n") == nil)
    }

    @Test("separators of lines that editors do not know are none")
    func separators() {
        for separator in ["\u{85}", "\u{2028}", "\u{2029}"] {
            let node = read("标题: \"甲\(separator)乙\"\n日期: 1\n").node
            #expect(node.map(outline)?.hasSuffix(" 日期@2:1=1@2:5}@1:1") == true)
            #expect(read("标题: \"甲\(separator)乙\"\n日期: @\n").found == ["2:5: 此处有不能用来开头的字符 [yaml]"])
        }
        #expect(read("标题: 甲\r日期: @\r\n").found == ["2:5: 此处有不能用来开头的字符 [yaml]"])
    }

    @Test("sixteen levels are enough")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(read(nested(16)).found == [])
        #expect(read(nested(17)).found == ["1:17: 层次过深，超过 16 层 [yaml]"])
        #expect(read(nested(10_000)).found.count == 1)
    }
}
