import Testing

@testable import Website

@Suite("Titles in lines of a picture")
struct CardLinesTests {
    @Test(
        "Lines are as long as they may be, and break where Chinese may be broken",
        arguments: [
            ("硬化村内主干道", ["硬化村内", "主干道"]),
            // A comma never begins a line, a bracket never ends one.
            ("四议两公，开", ["四议两", "公，开"]),
            ("一二三（四）", ["一二三", "（四）"]),
            // A year keeps its sign, a word its letters.
            ("石谷村2026年", ["石谷村", "2026年"]),
            ("用 Excel 表", ["用", "Excel", "表"]),
            ("", []),
        ])
    func breaks(_ text: String, _ lines: [String]) {
        let made = CardLines(text, width: 4, most: 9)
        #expect(made.lines == lines)
        #expect(!made.isCut)
    }

    @Test("Of a title no character is left over")
    func even() {
        #expect(CardLines("硬化村内主干道和巷道", width: 9, most: 2).lines == ["硬化村内主干道和巷", "道"])
        #expect(CardLines.even("硬化村内主干道和巷道", width: 9, most: 2).lines == ["硬化村内主", "干道和巷道"])
    }

    @Test("What has no room ends with an ellipsis that has")
    func cut() {
        let made = CardLines(String(repeating: "长", count: 200), width: 10, most: 3)
        #expect(made.isCut)
        #expect(
            made.lines == [
                String(repeating: "长", count: 10), String(repeating: "长", count: 10),
                String(repeating: "长", count: 9) + "…",
            ])
    }

    @Test("A word longer than a line is broken, for it must be somewhere")
    func longWord() {
        let made = CardLines(String(repeating: "a", count: 12), width: 3, most: 9)
        #expect(made.lines == ["aaaaa", "aaaaa", "aa"])
    }
}
