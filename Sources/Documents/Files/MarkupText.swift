/// The words of the markup that office programs keep their documents in, as it comes: what a reader sees in one line stands in one line,
/// and every cell, paragraph and property in one of its own; so does what a tag says in words of a picture or a link.
struct MarkupText: Sendable {
    private var isInTag = false
    /// The name of the tag that is being read, without its prefix.
    private var name: [UInt8] = []
    private var isNamed = false
    /// The name of an attribute, and the sign that ends its value while that is being read.
    private var attribute: [UInt8] = []
    private var quote: UInt8?
    /// Whether a value comes next: a remark has apostrophes, and no values.
    private var isValue = false
    private var isSpaced = false
    /// What attributes say, until the line ends in which their tags stand: a number goes on behind them.
    private var aside: [UInt8] = []
    private static let longestAside = 1 << 16
    private static let told = Set(
        [
            "descr", "title", "alt", "name", "tooltip", "author", "val", "alias", "content", "string",
            "instr",
            "displayText", "prompt", "promptTitle", "error", "errorTitle", "display", "v", "formatCode",
            "displayName", "description", "comment", "userName", "element", "tag",
            "href", "src", "value", "string-value", "formula", "placeholder", "label", "summary", "caption",
            "aria-label",
        ].map { Array($0.utf8) })
    /// A reference that is being read: `&#49;`.
    private var reference: [UInt8]?

    private static let longestName = 24
    private static let characterData = Array("![CDATA[".utf8)

    /// Tags within a line: pieces of text, and how they look.
    private static let within = Set(
        [
            "r", "t", "rPr", "rFonts", "b", "bCs", "i", "iCs", "u", "sz", "szCs", "color", "lang", "kern",
            "strike",
            "spacing", "highlight", "shd", "vertAlign", "noProof", "proofErr", "bookmarkStart",
            "bookmarkEnd",
            "rStyle",
            "hyperlink", "span", "a", "s", "smartTag", "lastRenderedPageBreak", "family", "charset",
            "scheme",
            "rFont",
            "ins", "snapToGrid", "w", "hint", "solidFill", "srgbClr", "latin", "ea", "cs", "tab", "ptab",
            "noBreakHyphen", "softHyphen", "TextCode",
            // How a run looks, and what begins or ends in one (ECMA-376, 17.3.2; 17.13).
            "sym", "em", "bdr", "position", "webHidden", "vanish", "specVanish", "caps", "smallCaps",
            "outline",
            "shadow", "emboss", "imprint", "effect", "eastAsianLayout", "fitText", "rtl", "dstrike", "oMath",
            "del", "delText", "moveFrom", "moveTo", "instrText", "fldChar", "rPrChange", "commentRangeStart",
            "commentRangeEnd", "commentReference", "annotationRef", "footnoteReference", "endnoteReference",
            "permStart", "permEnd", "sdt", "sdtContent", "customXml", "glow", "textOutline", "textFill",
            "ligatures", "numForm", "numSpacing", "stylisticSets", "cntxtAlts", "noFill", "schemeClr",
            "bookmark",
            "bookmark-start", "bookmark-end", "soft-page-break", "change-start", "change-end", "change",
        ].map { Array($0.utf8) })

    /// Those of them that keep what stands at both their sides apart.
    private static let room = Set(["tab", "ptab", "noBreakHyphen"].map { Array($0.utf8) })

    /// Tags whose text is not shown where it stands: what was deleted, what a field is made of. A number goes on behind them.
    private static let beside = Set(["delText", "instrText"].map { Array($0.utf8) })
    /// What hides the run in which it stands, and what ends one (17.3.2.41).
    private static let hiding = Set(["vanish", "specVanish"].map { Array($0.utf8) })
    private static let runs = Set(["r", "pPr"].map { Array($0.utf8) })
    private static let symbol = (tag: Array("sym".utf8), code: Array("char".utf8))
    private var isEnd = false
    private var isBeside = false
    /// Whether a run is hidden, or what comes of its text.
    private var isHidden = false
    /// The code of a character that stands in a tag of its own.
    private var code: [UInt8] = []

    private var isRemark: Bool { name.first == UInt8(ascii: "!") || name.first == UInt8(ascii: "?") }

    /// Takes a byte of the name of an attribute, `w:descr =`.
    private mutating func takeAttribute(_ byte: UInt8) {
        if byte <= 0x20 {
            isSpaced = true
            return
        }
        defer { isSpaced = false }
        isValue = byte == UInt8(ascii: "=") && !isRemark
        if byte == UInt8(ascii: "=") { return }
        if isSpaced || byte == UInt8(ascii: ":") { attribute.removeAll(keepingCapacity: true) }
        if byte != UInt8(ascii: ":"), attribute.count < Self.longestName { attribute.append(byte) }
    }

    mutating func take(_ piece: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(piece.count / 4)
        for byte in piece {
            if isInTag {
                if let quote {
                    if byte == quote {
                        self.quote = nil
                        if Self.told.contains(attribute) { aside.append(0x0A) }
                        attribute.removeAll(keepingCapacity: true)
                    } else if Self.told.contains(attribute) {
                        aside.append(byte)
                    } else if name == Self.symbol.tag, attribute == Self.symbol.code, code.count < 8 {
                        code.append(byte)
                    }
                } else if isNamed, isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                    isValue = false
                } else if byte == UInt8(ascii: ">") {
                    isInTag = false
                    if Self.hiding.contains(name), !isEnd { isHidden = true }
                    if isEnd, Self.runs.contains(name) { isHidden = false }
                    isBeside = isHidden || !isEnd && Self.beside.contains(name)
                    if !Self.within.contains(name) || aside.count > Self.longestAside {
                        if text.last != 0x0A { text.append(0x0A) }
                        text += aside
                        if !aside.isEmpty, aside.last != 0x0A { text.append(0x0A) }
                        aside.removeAll(keepingCapacity: true)
                    } else if name == Self.symbol.tag {
                        text += Self.symbol(code)
                        code.removeAll(keepingCapacity: true)
                    } else if Self.room.contains(name) {
                        text.append(0x20)
                    }
                } else if isNamed {
                    takeAttribute(byte)
                } else if byte == UInt8(ascii: ":") {
                    name.removeAll(keepingCapacity: true)
                } else if byte <= 0x20 || byte == UInt8(ascii: "/") && !name.isEmpty {
                    isNamed = true
                } else if byte == UInt8(ascii: "/") {
                    isEnd = true
                } else if name.count < Self.longestName {
                    name.append(byte)
                    // What follows is text as it stands.
                    if name == Self.characterData { isInTag = false }
                }
                continue
            }
            if let open = reference {
                if byte == UInt8(ascii: ";") {
                    text += Self.character(open)
                    reference = nil
                    continue
                } else if open.count < 10, byte > 0x20, byte != UInt8(ascii: "<") {
                    reference?.append(byte)
                    continue
                }
                reference = nil
            }
            switch byte {
            case UInt8(ascii: "<"):
                isInTag = true
                isNamed = false
                isEnd = false
                quote = nil
                isValue = false
                attribute.removeAll(keepingCapacity: true)
                name.removeAll(keepingCapacity: true)
            case UInt8(ascii: "&"): reference = []
            default: if isBeside { aside.append(byte) } else { text.append(byte) }
            }
        }
        return text
    }

    /// `F031` is 1: those of a font of symbols stand behind where no other has any (17.3.3.30).
    private static func symbol(_ code: [UInt8]) -> [UInt8] {
        guard let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16) else { return [] }
        let scalar = Unicode.Scalar(value & 0xFF00 == 0xF000 ? value & 0xFF : value)
        return scalar.map { Array(String(Character($0)).utf8) } ?? []
    }

    /// Those that every markup has (XML, 4.6), without a sign that begins a tag.
    private static let named: [(name: String, sign: UInt8)] = [
        ("amp", UInt8(ascii: "&")), ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
        ("nbsp", UInt8(ascii: " ")),
    ]

    /// `#49` and `#x31` are 1; every other is a sign that no number has.
    private static func character(_ reference: [UInt8]) -> [UInt8] {
        guard reference.first == UInt8(ascii: "#") else {
            return [Self.named.first { reference.elementsEqual($0.name.utf8) }?.sign ?? UInt8(ascii: "?")]
        }
        let digits = reference.dropFirst()
        let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value)
        else {
            return []
        }
        return Array(String(Character(scalar)).utf8)
    }
}
