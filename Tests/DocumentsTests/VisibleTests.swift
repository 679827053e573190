import Testing

@testable import Documents

@Suite("What a reader sees")
struct VisibleTests {
    @Test(
        "nothing",
        arguments: [
            "", " ", "　", "\t\n", "\u{A0}", "\u{200B}\u{FEFF}", "\u{AD}", "\u{3164}", "\u{2800}", "\u{FE0F}",
            "\u{E0020}",
            "\u{7}",
        ])
    func nothing(_ text: String) {
        #expect(!text.isVisible)
        #expect(!Array(text.utf8).isVisible)
    }

    @Test("something", arguments: ["甲", " 甲", "\u{200B}a", "0", "〇", "、", "😀", "\u{FFFD}"])
    func something(_ text: String) {
        #expect(text.isVisible)
        #expect(Array(text.utf8).isVisible)
    }
}
