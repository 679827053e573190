/// What a character means in a number.
enum NumberSign: Equatable {
    case digit(UInt8)
    /// A Chinese figure.
    case han(UInt8)
    /// Two figures in one character: ⑪.
    case pair(UInt8)
    case gap(NumberRun.Gap)
    /// It takes no room on paper.
    case nothing
    case check, mask, other

    /// Of ASCII.
    init(ascii byte: UInt8) {
        switch byte {
        case 0x30...0x39: self = .digit(byte - 0x30)
        case 0x20, 0x09, 0x0C: self = .gap(.space)
        case 0x0A, 0x0D: self = .gap(.line)
        case 0x1F: self = .gap(.cell)
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"): self = .gap(.dash)
        case UInt8(ascii: "."): self = .gap(.dot)
        case UInt8(ascii: ","), UInt8(ascii: ";"): self = .gap(.comma)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "|"): self = .gap(.slash)
        case UInt8(ascii: ":"): self = .gap(.colon)
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            self = .gap(.bracket)
        case UInt8(ascii: "X"), UInt8(ascii: "x"): self = .check
        case UInt8(ascii: "*"), UInt8(ascii: "#"): self = .mask
        case UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "$"), UInt8(ascii: "^"):
            self = .gap(.sign)
        default: self = .other
        }
    }

    /// Of ASCII as a text shows it to its readers: they see no marks of Markdown.
    init(ascii byte: UInt8, as style: PrivateNumber.Style) {
        self =
            switch byte {
            case _ where style != .markdown: NumberSign(ascii: byte)
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
                UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"):
                .nothing
            case UInt8(ascii: "|"): .gap(.cell)
            default: NumberSign(ascii: byte)
            }
    }

    /// Of what is no ASCII.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0x4E00...0x9FFF: self = Self.figure(scalar)
        case 0xFF10...0xFF19: self = .digit(UInt8(scalar - 0xFF10))
        case 0xB2, 0xB3: self = .digit(UInt8(scalar - 0xB0))
        case 0xB9: self = .digit(1)
        case 0x2070, 0x2074...0x2079: self = .digit(UInt8(scalar - 0x2070))
        case 0x2080...0x2089: self = .digit(UInt8(scalar - 0x2080))
        case 0x24EA, 0x24FF: self = .digit(0)
        case 0x2460...0x2468: self = .digit(UInt8(scalar - 0x245F))  // ①
        case 0x2474...0x247C: self = .digit(UInt8(scalar - 0x2473))  // ⑴
        case 0x2488...0x2490: self = .digit(UInt8(scalar - 0x2487))  // ⒈
        case 0x24F5...0x24FD: self = .digit(UInt8(scalar - 0x24F4))  // ⓵
        case 0x2776...0x277E: self = .digit(UInt8(scalar - 0x2775))  // ❶
        case 0x2780...0x2788: self = .digit(UInt8(scalar - 0x277F))  // ➀
        case 0x278A...0x2792: self = .digit(UInt8(scalar - 0x2789))  // ➊
        case 0x2469...0x2473: self = .pair(UInt8(scalar - 0x245F))  // ⑩
        case 0x247D...0x2487: self = .pair(UInt8(scalar - 0x2473))  // ⑽
        case 0x2491...0x249B: self = .pair(UInt8(scalar - 0x2487))  // ⒑
        case 0x24EB...0x24F4: self = .pair(UInt8(scalar - 0x24E0))  // ⓫
        case 0x24FE, 0x277F, 0x2789, 0x2793, 0x3229, 0x3289: self = .pair(10)  // ⓾ ❿ ➉ ➓ ㈩ ㊉
        case 0x216A, 0x216B: self = .pair(UInt8(scalar - 0x215F))  // Ⅺ Ⅻ
        case 0x217A, 0x217B: self = .pair(UInt8(scalar - 0x216F))  // ⅺ ⅻ
        case 0x3248...0x324F: self = .pair(UInt8(scalar - 0x3247) * 10)  // ㉈
        case 0x3251...0x325F: self = .pair(UInt8(scalar - 0x323C))  // ㉑
        case 0x32B1...0x32BF: self = .pair(UInt8(scalar - 0x328D))  // ㊱
        case 0x3007: self = .han(0)
        case 0x3021...0x3029: self = .han(UInt8(scalar - 0x3020))  // 〡
        case 0x3220...0x3228: self = .han(UInt8(scalar - 0x321F))  // ㈠
        case 0x3280...0x3288: self = .han(UInt8(scalar - 0x327F))  // ㊀
        case 0x3192...0x3195: self = .han(UInt8(scalar - 0x3191))  // ㆒
        case 0x2F00: self = .han(1)  // ⼀, a radical
        case 0x2F06: self = .han(2)
        case 0x2F0B: self = .han(8)
        case 0x1F100: self = .digit(0)
        case 0x1F101...0x1F10A: self = .digit(UInt8(scalar - 0x1F101))  // 🄁
        case 0xD7, 0x3A7, 0x3C7, 0x425, 0x445, 0x2169, 0x2179, 0xFF38, 0xFF58, 0x2573, 0x2715:
            self = .check  // × Χ Х Ⅹ Ｘ ╳ ✕
        case 0xFF0A, 0xFF03, 0x2217, 0x2731, 0x25CB, 0x25CF, 0x25EF, 0x25A0, 0x25A1, 0x2588, 0x2026:
            self = .mask
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0x300...0x36F,
            0x20D0...0x20F0, 0xFFF9...0xFFFC, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            self = .nothing
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x2800, 0x3000: self = .gap(.space)
        case 0x2028, 0x2029, 0x85: self = .gap(.line)
        case 0x2010...0x2015, 0x2212, 0x301C, 0x30FC, 0xFE58, 0xFE63, 0xFF0D, 0xFF3F, 0xFF5E:
            self = .gap(.dash)
        case 0xB7, 0x2022, 0x2024, 0x2027, 0x22C5, 0x30FB, 0xFF0E, 0xFF61: self = .gap(.dot)
        case 0x3001, 0xFF0C, 0xFF1B: self = .gap(.comma)
        case 0x3002, 0xFF01, 0xFF0B, 0xFF1D, 0xFF1F, 0xFF20: self = .gap(.sign)  // 。！＋＝？＠
        case 0x2044, 0x2215, 0xFF0F, 0xFF3C, 0xFF5C: self = .gap(.slash)
        case 0x2236, 0xFF1A: self = .gap(.colon)
        case 0x2018...0x201F, 0x3008...0x3011, 0x3014...0x301B, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D:
            self = .gap(.bracket)
        case 0x660...0x2FFF, 0xA620...0xABFF, 0x10000...0x1FBFF:
            let properties = Unicode.Scalar(scalar)?.properties
            // 𝟏, ١, Ⅷ.
            if let value = properties?.numericValue, (0..<10).contains(value), value == value.rounded() {
                self = .digit(UInt8(value))
            } else {
                self = (0x2190...0x2BFF).contains(scalar) ? .gap(.sign) : .other
            }
        default: self = .other
        }
    }

    /// 某, which stands in place of a digit behind one; elsewhere it is of a name.
    static let unnamed: UInt32 = 0x67D0

    /// Where characters of three bytes are, from U+3000 on, that mean anything.
    static let wide: [ClosedRange<UInt32>] = [
        0x3000...0x33FF, 0x4E00...0x9FFF, 0xA620...0xABFF, 0xFE00...0xFFFF,
    ]

    /// Of a Chinese character, simplified or not.
    private static func figure(_ scalar: UInt32) -> NumberSign {
        switch scalar {
        case 0x96F6, 0x6D1E: .han(0)  // 零，洞 of who calls figures out
        case 0x4E00, 0x58F9, 0x5F0C, 0x5E7A: .han(1)  // 一壹弌幺
        case 0x4E8C, 0x8D30, 0x8CB3, 0x5F0D, 0x4E24, 0x5169: .han(2)  // 二贰貳弍两兩
        case 0x4E09, 0x53C1, 0x53C3, 0x5F0E: .han(3)  // 三叁參弎
        case 0x56DB, 0x8086: .han(4)  // 四肆
        case 0x4E94, 0x4F0D: .han(5)  // 五伍
        case 0x516D, 0x9646, 0x9678: .han(6)  // 六陆陸
        case 0x4E03, 0x67D2, 0x62D0: .han(7)  // 七柒拐
        case 0x516B, 0x634C: .han(8)  // 八捌
        case 0x4E5D, 0x7396, 0x52FE: .han(9)  // 九玖勾
        case 0x53C9: .check  // 叉
        case unnamed: .mask
        default: .other
        }
    }
}
