import Testing

@testable import Website

@Suite("HTML: literals are markup, values are text")
struct HTMLTests {
    @Test("Every value is escaped, for text and for attributes alike")
    func escapes() {
        let hostile = "</title><img src=x onerror='a&b' alt=\"\">"
        let html: HTML = "<p title=\"\(text: hostile)\">\(text: hostile)</p>"
        let escaped = "&lt;/title&gt;&lt;img src=x onerror=&#39;a&amp;b&#39; alt=&quot;&quot;&gt;"
        #expect(html.string == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test("Markup inside markup is not escaped twice")
    func nests() {
        let inner: HTML = "<b>\(text: "甲 & 乙")</b>"
        let outer: HTML = "<td class=\"n\">\(inner) \(-7)</td>"
        #expect(outer.string == "<td class=\"n\"><b>甲 &amp; 乙</b> -7</td>")
    }

    @Test("Chinese, rare characters and emoji pass byte for byte")
    func keepsText() {
        let text = "龙泉驿区〇二六年𫖯👨‍👩‍👧“①”"
        #expect(HTML(text: text).bytes == Array(text.utf8))
        let slice: HTML = "\(text: text.dropFirst(2))"
        #expect(slice.bytes == Array(text.dropFirst(2).utf8))
    }

    @Test(
        "A control character, which XML refuses, becomes the replacement character; tabs and line ends stay")
    func replacesControls() {
        #expect(HTML(text: "a\u{0}b\u{1B}c\u{7F}\t\r\n").string == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\t\r\n")
        let bytes: HTML = "\(text: [0x61, 0x00, 0x3C])"
        #expect(bytes.string == "a\u{FFFD}&lt;")
    }

    @Test("C1 controls and noncharacters go the same way, in text and in what authors marked up")
    func replacesNoncharacters() {
        // The compiler refuses these two in a literal.
        let first = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
        let last = String(decoding: [0xEF, 0xB7, 0xAF] as [UInt8], as: UTF8.self)
        let text = "一\u{85}，\u{FFFE}\u{FFFF}\(first)\(last)ﷲ\u{1FFFE}\u{10FFFF}😀\u{A0}\u{FFFD}"
        let clean = "一\u{FFFD}，\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ﷲ\u{FFFD}\u{FFFD}😀\u{A0}\u{FFFD}"
        #expect(HTML(text: text).string == clean)
        #expect(HTML(authored: Array("<p>\u{1}\(text)</p>\n".utf8)).string == "<p>\u{FFFD}\(clean)</p>\n")
        #expect(HTML(authored: Array("<p>甲，&amp;</p>".utf8)).string == "<p>甲，&amp;</p>")
        // Torn at the end.
        #expect(HTML(text: "é").bytes == [0xC3, 0xA9])
        #expect(HTML(authored: [0xEF, 0xBF]).bytes == [0xEF, 0xBF])
    }

    @Test("Joined parts leave out what is empty")
    func joins() {
        let parts: [HTML] = ["<i>1</i>", "", "<i>2</i>"]
        #expect(parts.joined(separator: " · ").string == "<i>1</i> · <i>2</i>")
        #expect([HTML]().joined(separator: "x").isEmpty)
    }
}
