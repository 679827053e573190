import Foundation

/// How what must not be published was written so that no search for its digits found it.
struct Disguise: Sendable {
    var name: String
    /// Where a reader does not see it: in a body alone, whose marks he is not shown; in cells alone.
    var stands = Standing.anywhere
    var write: @Sendable (Leak) -> [String]

    enum Standing { case anywhere, body, cells }

    /// What it makes of a leak, cell by cell; as it is where the disguise can hold none of the kind.
    func cells(_ leak: Leak) -> [String] { write(leak) }

    /// Digit by digit, in other characters.
    private static func digits(_ name: String, _ digits: String) -> Disguise {
        let all = Array(digits)
        return Disguise(name: name) { leak in
            [
                leak.text.map {
                    $0.isASCII ? $0.wholeNumberValue.map { String(all[$0]) } ?? String($0) : String($0)
                }.joined()
            ]
        }
    }

    private static func parted(_ name: String, _ gap: String, _ standing: Standing = .anywhere) -> Disguise {
        Disguise(name: name, stands: standing) { [$0.parts.joined(separator: gap)] }
    }

    /// A part of it in marks of Markdown.
    private static func marked(_ name: String, _ mark: String) -> Disguise {
        Disguise(name: name, stands: .body) { leak in
            let parts = leak.parts
            if parts.count == 1 { return [mark + parts[0] + mark] }
            return [parts[0] + mark + parts[1] + mark + parts.dropFirst(2).joined()]
        }
    }

    /// Over two lines.
    private static func broken(_ name: String, _ gap: String) -> Disguise {
        Disguise(name: name, stands: .body) { leak in
            let parts = leak.parts
            return [parts[0] + gap + parts.dropFirst().joined()]
        }
    }

    private static func singles(_ name: String, _ gap: String, _ standing: Standing = .anywhere) -> Disguise {
        Disguise(name: name, stands: standing) { [$0.text.map(String.init).joined(separator: gap)] }
    }

    static let all: [Disguise] = [
        parted("plain", ""), digits("full-width", "０１２３４５６７８９"), digits("汉字", "零一二三四五六七八九"),
        digits("capitals", "零壹贰叁肆伍陆柒捌玖"), digits("circled", "⓪①②③④⑤⑥⑦⑧⑨"),
        digits("mathematical", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"), digits("Arabic", "٠١٢٣٤٥٦٧٨٩"),
        digits("superscript", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
        parted("one space", " "), parted("two spaces", "  "), parted("wide space", "\u{3000}"),
        parted("dots", "."), parted("dashes", "--"), parted("slashes", "/"), parted("colons", "："),
        parted("brackets", ")("), singles("singles", " "), singles("zero width", "\u{200B}"),
        parted("joiner", "\u{34F}"), singles("combining", "\u{332}"),
        marked("emphasis", "**"), marked("code", "`"), parted("comment", "<!-- 注 -->", .body),
        parted("tag", "<b></b>", .body), singles("backslash", "\\", .body), broken("soft break", "\n"),
        broken("hard break", "  \n"),
        Disguise(name: "link", stands: .body) { leak in
            let parts = leak.parts
            return [parts[0] + "[" + parts.dropFirst().joined() + "](https://example.com/)"]
        },
        Disguise(name: "entities") { [$0.text.unicodeScalars.map { "&#\($0.value);" }.joined()] },
        Disguise(name: "hex entities", stands: .body) { leak in
            [leak.text.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined()]
        },
        Disguise(name: "percent") { [$0.text.utf8.map { "%" + String($0, radix: 16) }.joined()] },
        Disguise(name: "escapes") { leak in
            [leak.text.unicodeScalars.map { "\\u{\(String($0.value, radix: 16))}" }.joined()]
        },
        Disguise(name: "mail") { [$0.text.utf8.map { "=" + String($0, radix: 16) }.joined()] },
        Disguise(name: "letters") { leak in [leak.text.replacing("0", with: "O")] },
        Disguise(name: "hexadecimals") { leak in
            let text = leak.kind.isCalled ? leak.label + leak.text : leak.text
            return [text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()]
        },
        Disguise(name: "base64") { leak in
            [Data((leak.kind.isCalled ? leak.label + leak.text : leak.text).utf8).base64EncodedString()]
        },
        Disguise(name: "apostrophe", stands: .cells) { ["'" + $0.text] },
        Disguise(name: "formula", stands: .cells) { ["=\"\($0.text)\""] },
        Disguise(name: "two cells", stands: .cells) { leak in
            let parts = leak.parts
            if parts.count == 1 { return parts }
            return [parts.dropLast(parts.count / 2).joined(), parts.suffix(parts.count / 2).joined()]
        },
        Disguise(name: "scientific", stands: .cells) { leak in
            let digits = leak.text.utf8.count - 1
            switch leak.kind {
            case .identity, .oldIdentity, .card, .mobile:
                return [leak.text.prefix(1) + "." + leak.text.dropFirst().prefix(5) + "E+\(digits)"]
            default: return [leak.text]
            }
        },
    ]
}
