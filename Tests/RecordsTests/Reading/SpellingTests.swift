import Testing

@testable import Records

@Suite("Spelling")
struct SpellingTests {
    private let words = ["标题", "日期", "附件", "公开", "attachments", "title", "更正", "金额大写"]

    @Test(
        "the nearest word, where it is near enough",
        arguments: [
            ("附近", "附件"), ("题标", "标题"), ("titel", "title"), ("attachment", "attachments"), ("金额大小", "金额大写"),
            ("标題", "标题"), ("日", "日期"),
        ])
    func near(_ word: String, _ nearest: String) {
        #expect(Spelling.nearest(to: word, among: words) == nearest)
    }

    @Test("nothing where none is", arguments: ["", "天气", "x", "开会地点", "tit1es!"])
    func far(_ word: String) {
        #expect(Spelling.nearest(to: word, among: words) == nil)
    }

    @Test("of two as near the earlier")
    func ties() {
        #expect(Spelling.nearest(to: "提义", among: ["提议", "提交"]) == "提议")
        #expect(Spelling.nearest(to: "商量", among: ["商议", "商定"]) == "商议")
    }

    @Test("a word of immoderate length is not compared")
    func long() {
        #expect(Spelling.nearest(to: String(repeating: "标", count: 65), among: words) == nil)
    }
}
