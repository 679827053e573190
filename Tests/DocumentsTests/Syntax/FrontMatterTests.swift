import Testing

@testable import Documents

@Suite("Front matter")
struct FrontMatterTests {
    private func split(_ text: String) -> (yaml: String?, body: String, line: Int)? {
        let bytes = Array(text.utf8)
        guard case .success(let matter) = FrontMatter.split(bytes) else { return nil }
        return (
            matter.yaml.map { String(decoding: bytes[$0], as: UTF8.self) },
            String(decoding: bytes[matter.body], as: UTF8.self),
            matter.bodyLine
        )
    }

    @Test(
        "between two rules",
        arguments: [
            ("---\n甲: 1\n---\n正文\n", "甲: 1\n", "正文\n", 4), ("---\n---\n", "", "", 3),
            ("---\r\n甲: 1\r\n---\r\n正文", "甲: 1\r\n", "正文", 4),
            ("---  \n甲: 1\n---\t\n", "甲: 1\n", "", 4), ("---\n甲: 1\n---", "甲: 1\n", "", 4),
            ("---\n甲: 1\n----\n---\n", "甲: 1\n----\n", "", 5),
        ])
    func between(_ text: String, _ yaml: String, _ body: String, _ line: Int) throws {
        let found = try #require(split(text))
        #expect(found.yaml == yaml)
        #expect(found.body == body)
        #expect(found.line == line)
    }

    @Test(
        "none where the file does not begin with a rule",
        arguments: ["正文\n---\n", "", " ---\n甲: 1\n---\n", "----\n甲\n---\n"])
    func none(_ text: String) throws {
        let found = try #require(split(text))
        #expect(found.yaml == nil)
        #expect(found.body == text)
        #expect(found.line == 1)
    }

    @Test("one that is not closed, or too large")
    func faults() {
        func fault(_ text: String) -> String? {
            guard case .failure(let fault) = FrontMatter.split(Array(text.utf8)) else { return nil }
            return fault.message.text
        }
        #expect(fault("---\n甲: 1\n") == "开头的字段区没有结束")
        #expect(fault("---") == "开头的字段区没有结束")
        let line = "甲: " + String(repeating: "a", count: 95) + "\n"
        #expect(fault("---\n" + String(repeating: line, count: 600) + "---\n") == nil)
        #expect(fault("---\n" + String(repeating: line, count: 700) + "---\n") == "开头的字段区超过 64 KB")
        #expect(fault("---\n" + String(repeating: "a", count: 70_000) + "\n---\n") == "开头的字段区超过 64 KB")
    }
}
