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

    @Test("Where markup shows the lines of a paragraph in one, the end of a line between digits is room")
    func overLines() {
        func kinds(_ text: String, as style: PrivateNumber.Style) -> [PrivateNumber.Kind] {
            PrivateNumber.all(in: Array(text.utf8), as: style).map(\.kind)
        }
        for style in [PrivateNumber.Style.markdown, .html] {
            for line in ["\n", "\r\n"] {
                #expect(kinds("138\(line)0013\(line)8000", as: style) == [.mobile])
                #expect(kinds("110105\(line)19491231\(line)002X", as: style) == [.identity])
            }
            #expect(kinds("2023\n2024\n2025", as: style) == [])
        }
        // A list, a paragraph each; and lines that stay lines.
        #expect(kinds("- 138\n- 0013\n- 8000", as: .markdown) == [])
        #expect(kinds("138\n\n0013\n\n8000", as: .markdown) == [])
        #expect(kinds("138\n0013\n8000", as: .plain) == [])
    }

    @Test("A name that ends in a Chinese figure hides nothing of the number behind it")
    func namedByAFigure() {
        #expect(Self.kinds("李四 110105********0026") == [.maskedIdentity])
        #expect(Self.kinds("李四（110105********0026）") == [.maskedIdentity])
        #expect(Self.kinds("李四 13800***000") == [.maskedMobile])
        #expect(Self.kinds("13800***000 二组") == [.maskedMobile])
        // As the board masks it.
        #expect(Self.kinds("李四 138****8000") == [])
    }

    @Test("what is hidden by dots, of a number that is called one")
    func dots() {
        #expect(Self.kinds("身份证 110105……002X") == [.maskedIdentity])
        #expect(Self.kinds("第一章……12 第二章……138") == [])
    }

    @Test(
        "two figures in one character",
        arguments: ["⑬⑧⓪⓪⑬⑧⓪⓪⓪", "⒀⑻00⒀⑻000", "⒔⒏00⒔⒏000", "⓭⓼⓪⓪⓭⓼⓪⓪⓪", "1㊳0013⑧000", "1㊳⓪⓪①㊳⓪⓪⓪"])
    func pairs(text: String) {
        for style in [PrivateNumber.Style.plain, .markdown, .html] {
            #expect(Self.kinds(text, as: style) == [.mobile], "\(style)")
        }
    }

    @Test("lists that are numbered so are no number of anybody")
    func numberedLists() {
        #expect(Self.kinds("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳") == [])
        #expect(Self.kinds("⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱") == [])
        #expect(Self.kinds("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇") == [])
    }

    @Test(
        "a character as programs, mail and who escapes twice write it",
        arguments: [
            "\\u0031\\u0033\\u00380013\\u0038000", "\\u{31}3800\\u{31}38000", "\\U000000313800138000",
            "\\x31\\x33\\x38\\x30\\x30\\x31\\x33\\x38\\x30\\x30\\x30", "\\xEF\\xBC\\x913800138000",
            "\\061\\063\\070\\060\\060\\061\\063\\070\\060\\060\\060",
            "=31=33=38=30=30=31=33=38=30=30=30", "=EF=BC=91=33=38=30=30=31=33=38=30=30=30",
            "=31=33=38=\n=30=30=31=33=38=30=30=30",
            "&amp;#49;3800138000", "&#0000000000049;3800138000", "&#x0000000031;3800138000",
        ])
    func escapes(text: String) {
        for style in [PrivateNumber.Style.plain, .markdown, .html] {
            #expect(Self.kinds(text, as: style) == [.mobile], "\(style)")
        }
    }

    @Test("what asks or reckons is no mail, and a path is no program")
    func noEscapes() {
        for text in [
            "?id=31&to=32", "12=34=56", "C:\\u003\\x3", "\\u{", "\\u{31", "\\x3", "=3", "&amp;#", "&#0;",
        ] {
            for style in [PrivateNumber.Style.plain, .markdown, .html] {
                #expect(Self.kinds(text, as: style) == [], "\(text)")
            }
        }
        #expect(Self.kinds("电话=13800138000") == [.mobile])
        #expect(Self.kinds("?tel=13800138000") == [.mobile])
        #expect(Self.kinds("a?id=11010519491231002X") == [.identity])
    }

    @Test("letters that look like figures")
    func lookalikes() {
        for text in [
            "138OO138OOO", "138oo138ooo", "13800I38000", "138OOl38OOO", "l38OOl38OOO", "手机I3800138000",
        ] {
            #expect(Self.kinds(text) == [.mobile], "\(text)")
        }
        for text in ["2026 old 138", "10 lbs 5 oz", "5l 12Ol", "100 Ohm 11 IOU"] {
            #expect(Self.kinds(text) == [], "\(text)")
        }
    }

    @Test(
        "lines to be written on, 某 and question marks in place of digits",
        arguments: [
            "110105________002X", "110105某某某某某某某某002X", "11010519491231____", "110105????????002X",
            "110105□□□□□□□□002X",
            "____19491231002X",
        ])
    func blanks(text: String) {
        #expect(Self.kinds(text) == [.maskedIdentity])
        #expect(Self.kinds(text, as: .markdown) == [.maskedIdentity])
    }

    @Test(
        "which hide enough, are of a name, or are to be filled in",
        arguments: [
            "138____8000", "138某某某某8000", "______________002X", "王某某、李某某，2026年3月1日", "王某某 20260301 第3组",
            "日期：________ 2026年____月____日", "编号 2026____", "138???8000?", "张某 3 组 102.50 元",
        ])
    func fewShown(text: String) {
        #expect(Self.kinds(text) == [])
        #expect(Self.kinds(text, as: .markdown) == [])
    }

    @Test("a mask beside a whole number hides none of it")
    func besideMask() {
        for text in ["13800138000*", "*13800138000", "13800138000某某"] {
            #expect(Self.kinds(text) == [.mobile], "\(text)")
        }
        #expect(Self.kinds("___13800138000___", as: .markdown) == [.mobile])
        #expect(Self.kinds("11010519491231002X**").contains(.identity))
        #expect(Self.kinds("卡号 62220212********0128") == [])
    }

    @Test(
        "what is called an identity number is one by its place and birth, whatever its last digit, or without it"
    )
    func called() {
        #expect(Self.kinds("身份证号：110105194912310021") == [.identity])
        #expect(Self.kinds("身份证 110105 19491231 0021") == [.identity])
        #expect(Self.kinds("身份证号 11010519491231002，") == [.maskedIdentity])
        for text in [
            "编号 110105194912310021", "身份证号 110105194913310021", "身份证复印件一份，合同编号 110105194912310021",
            "身份证号 990105194912310021",
        ] {
            #expect(Self.kinds(text) == [], "\(text)")
        }
    }

    /// Of a disabled person: whose number, of which of seven sorts and of which of four degrees the disability is.
    @Test("an identity number with two digits behind it")
    func disabilityCards() {
        for text in ["34052419800101001X43", "11010519491231002X11", "残疾证号 11010519491231002X74。"] {
            #expect(Self.kinds(text) == [.identity], "\(text)")
        }
        for text in ["410122202610168018439", "11010519491231002143", "99010519491231002X43"] {
            #expect(Self.kinds(text) == [], "\(text)")
        }
    }

    @Test("with a birth that is written as a day; and a card of before 62")
    func others() {
        #expect(Self.kinds("110105 1949-12-31 002X") == [.identity])
        #expect(Self.kinds("110105-1949.12.31-002X") == [.identity])
        #expect(Self.kinds("2026-03-01 1949-12-31 002X") == [])
        #expect(Self.kinds("工行 9558800200135073266") == [.card])
        #expect(Self.kinds("9558800200135073265") == [])
    }

    /// `MTEwMTA1MTk0OTEyMzEwMDJY` is the number, and this is that once more.
    @Test("Base64 of Base64, and of letters of two bytes")
    func base64() {
        #expect(Self.kinds("TVRFd01UQTFNVGswT1RFeU16RXdNREpZ") == [.identity])
        #expect(Self.kinds("MQAxADAAMQAwADUAMQA5ADQAOQAxADIAMwAxADAAMAAyAFgA") == [.identity])
    }
}
