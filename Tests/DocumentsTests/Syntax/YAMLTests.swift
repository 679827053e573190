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
            ("键: {甲: 1} 乙\n", "1:11: 缩进或逗号有误，读不到下一个键 [yaml]"), ("键:\n\t甲: 1\n", "2:1: 此处有不能用来开头的字符 [yaml]"),
            ("键: @甲\n", "1:4: 此处有不能用来开头的字符 [yaml]"), ("键: a\u{7}b\n", "1:5: 有控制字符 [yaml]"),
        ])
    func refuses(_ text: String, _ message: String) {
        let (node, found) = read(text)
        #expect(node == nil)
        #expect(found == [message])
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
