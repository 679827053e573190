import Testing

@testable import Documents

/// Every word was made by Python's codecs of what stands beside it.
@Suite("Words in which something else is written")
struct CodedWordsTests {
    private static func kinds(_ text: String) -> [PrivateNumber.Kind] {
        CodedWords.numbers(in: Array(text.utf8)).map(\.kind)
    }

    @Test(
        "Base64 of 11010519491231002X over two lines and three, whatever their ends",
        arguments: [
            "MTEwMTA1MTk0\nOTEyMzEwMDJY", "见下：\r\nMTEwMTA1MTk0OTEy\r\nMzEwMDJY\r\n",
            "MTEwMTA1\nMTk0OTEy\nMzEwMDJY",
        ])
    func lines(text: String) {
        #expect(Self.kinds(text) == [.identity])
    }

    @Test("a word on the line before, of a language, is no part of it")
    func words() {
        #expect(Self.kinds("see\nMTM4MDAxMzgwMDA=\n") == [.mobile])
        #expect(Self.kinds("Notice\nMTM4MDAx\nMzgwMDA=\n") == [.mobile])
    }

    @Test(
        "a host's name in Punycode: 一三八零零一三八零零零, １３８００１３８０００, ⑬⑧⓪⓪⑬⑧⓪⓪⓪",
        arguments: ["xn--4gqa0ab244bca2375jadaa", "xn--7g7caaaabcnd0ce", "xn--vrhanb34dacaa"])
    func hosts(label: String) {
        #expect(Self.kinds("https://\(label).cn/") == [.mobile])
        #expect(Self.kinds("见 http://www.\(label).example.com") == [.mobile])
    }

    @Test("other codes of 13800138000")
    func others() {
        for word in [
            "3133383030313338303030", "0x3133383030313338303030",
            "00310033003800300030003100330038003000300030",
            "GEZTQMBQGEZTQMBQGA", "geztqmbqgeztqmbqga======",
        ] {
            #expect(Self.kinds("甲 \(word)。") == [.mobile], "\(word)")
        }
    }

    @Test("what stands before a word says what is in it: 620102********5055")
    func called() {
        let word = "3632303130322a2a2a2a2a2a2a2a35303535"
        #expect(Self.kinds("身份证号\(word)") == [.maskedIdentity])
        #expect(Self.kinds("证件号码：\(word)") == [.maskedIdentity])
        // Of a card so little may be shown; and a line is said nothing of by the one before.
        #expect(Self.kinds("卡号\(word)") == [])
        #expect(Self.kinds("身份证号\n\n\(word)") == [])
        // What stands before is no part of it.
        #expect(Self.kinds("13800138000 MTM4MDAxMzgwMDA=") == [.mobile])
    }

    @Test(
        "what is none",
        arguments: [
            "2026-03-luqiao-yinghua", "hedong/shigu/2026-03-01-tongzhi", "xn--fiqs8s.xn--55qx5d", "xn--",
            "xn--99999999999999999999", "xn--aaaaaaaaaaaaaaaaaaaaa-a-", "91350100M000100Y43", "序号\n1\n2\n3\n",
            "31333830303133383030", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "ABCDEFGHJKLMNPQRSTUVWXYZ234567",
        ])
    func none(text: String) {
        #expect(Self.kinds(text) == [])
    }

    @Test("a column without end takes no longer than it is")
    func long() {
        let column = Array(String(repeating: "12345678901234\n", count: 100_000).utf8)
        #expect(CodedWords.numbers(in: column).isEmpty)
        #expect(CodedWords.numbers(in: [UInt8](repeating: 0x41, count: 1_000_000)).isEmpty)
    }
}
