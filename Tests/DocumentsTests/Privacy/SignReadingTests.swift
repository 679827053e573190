import Testing

@testable import Documents

@Suite("What one place of a text is to who reads a number in it")
struct SignReadingTests {
    private static func kinds(_ text: String, as style: PrivateNumber.Style = .plain) -> [PrivateNumber.Kind]
    {
        PrivateNumber.all(writtenIn: Array(text.utf8), as: style).filter { $0.excuse == nil }.map(\.kind)
    }

    /// The names of characters as HTML has them (13.5).
    @Test(
        "a character by its name",
        arguments: [
            "138&nbsp;0013&nbsp;8000", "138&ZeroWidthSpace;0013&NoBreak;8000", "138&hyphen;0013&hyphen;8000",
            "138&lpar;0013&rpar;8000", "138&period;0013&period;8000", "138&numsp;0013&numsp;8000",
            "&sup1;3800138000",
            "138&NonBreakingSpace;0013&ThickSpace;8000", "&#49;38&#x30;0138000",
        ])
    func names(text: String) {
        for style in [PrivateNumber.Style.plain, .markdown, .html] {
            #expect(Self.kinds(text, as: style) == [.mobile], "\(style)")
        }
    }

    @Test(
        "a name that nobody has, and one without an end, are words",
        arguments: ["138&foo;00138000", "138&nbsp 00138000x"])
    func words(text: String) {
        #expect(Self.kinds(text) == [])
    }

    @Test(
        "figures of any writing",
        arguments: [
            "ⅠⅢⅧ00ⅠⅢⅧ000", "𝍠𝍢𝍧00𝍠𝍢𝍧000", "㆒㆔八零零㆒㆔八零零零", "⼀三⼋零零⼀三⼋零零零", "幺三八洞洞幺三八洞洞洞", "١٣٨٠٠١٣٨٠٠٠",
            "①③⑧⓪⓪①③⑧⓪⓪⓪",
            "₁₃₈₀₀₁₃₈₀₀₀",
        ])
    func figures(text: String) {
        #expect(Self.kinds(text) == [.mobile])
    }

    @Test(
        "signs that a reader passes over",
        arguments: ["\u{FFFC}", "\u{FFF9}", "\u{1D173}", "\u{E0030}", "\u{20DD}", "\u{2066}"])
    func unseen(sign: String) {
        #expect(Self.kinds("138\(sign)0013\(sign)8000") == [.mobile])
    }

    @Test(
        "an identity number is one whatever parts it",
        arguments: ["+", "=", "@", "→", "。", "！", "?", "$", "^", "♥", "■■"])
    func parted(sign: String) {
        #expect(
            Self.kinds("110105\(sign)19491231\(sign)002X").first.map {
                [.identity, .maskedIdentity].contains($0)
            } == true)
    }

    @Test("telephones and cards are sums beside signs of reckoning, unless they are called what they are")
    func sums() {
        #expect(Self.kinds("合计 138+1200+8000") == [])
        #expect(Self.kinds("电话 138+1200+8000") == [.mobile])
        #expect(Self.kinds("6222+0212+3456+7890+128") == [])
        #expect(Self.kinds("卡号 6222=0212=3456=7890=128") == [.card])
        // 。 ends a sentence: two numbers are two.
        #expect(Self.kinds("13800138000。11010519491231002X") == [.mobile, .identity])
        #expect(Self.kinds("1380013*000。2026") == [.maskedMobile])
    }

    @Test("what is hidden by dots, of a number that is called one")
    func dots() {
        #expect(Self.kinds("身份证 110105……002X") == [.maskedIdentity])
        #expect(Self.kinds("第一章……12 第二章……138") == [])
    }

    /// `MTEwMTA1MTk0OTEyMzEwMDJY` is the number, and this is that once more.
    @Test("Base64 of Base64, and of letters of two bytes")
    func base64() {
        #expect(Self.kinds("TVRFd01UQTFNVGswT1RFeU16RXdNREpZ") == [.identity])
        #expect(Self.kinds("MQAxADAAMQAwADUAMQA5ADQAOQAxADIAMwAxADAAMAAyAFgA") == [.identity])
    }
}
