/// What the characters mean in a number that HTML writes by a name, as far as they may stand in one: `&nbsp;`.
enum SignNames {
    /// That of the name that begins behind an ampersand, and how many bytes it takes with its semicolon.
    static func sign(at start: Int, of text: [UInt8]) -> (sign: NumberSign, length: Int)? {
        var place = start
        var key: UInt64 = 0
        while place < text.count, place - start < longest, text[place] != UInt8(ascii: ";") {
            // Names are of letters and figures alone.
            guard text[place] >= 0x30, text[place] < 0x80 else { return nil }
            key = key << 8 | UInt64(text[place])
            place += 1
        }
        guard place < text.count, text[place] == UInt8(ascii: ";"), let sign = signs[key] else { return nil }
        return (sign, place + 1 - start)
    }

    private static let longest = 32

    /// By the last eight letters of each, which tell it from the others (HTML, 13.5).
    private static let signs: [UInt64: NumberSign] = {
        var signs: [UInt64: NumberSign] = [:]
        func add(_ names: String, _ sign: NumberSign) {
            for name in names.split(separator: " ") { signs[HTMLTags.name(name)] = sign }
        }
        add(
            """
            nbsp ensp emsp emsp13 emsp14 numsp puncsp thinsp hairsp Tab NonBreakingSpace ThinSpace VeryThinSpace MediumSpace ThickSpace
            """, .gap(.space))
        add("NewLine", .gap(.line))
        add(
            "shy zwnj zwj lrm rlm NoBreak ZeroWidthSpace InvisibleTimes InvisibleComma ApplyFunction it ic af",
            .nothing)
        add("middot centerdot CenterDot period bull bullet sdot", .gap(.dot))
        add("ndash mdash horbar hyphen dash minus lowbar UnderBar", .gap(.dash))
        add("comma semi", .gap(.comma))
        add("sol bsol vert verbar VerticalLine frasl", .gap(.slash))
        add("colon", .gap(.colon))
        add(
            """
            lpar rpar lsqb rsqb lbrack rbrack lcub rcub lbrace rbrace quot QUOT apos lsquo rsquo OpenCurlyQuote CloseCurlyQuote ldquo \
            rdquo laquo raquo
            """, .gap(.bracket))
        add("ast midast num cir squ square Square", .mask)
        add("times chi Chi", .check)
        for (name, value) in [("sup1", 1), ("sup2", 2), ("sup3", 3)] as [(String, UInt8)] {
            add(name, .digit(value))
        }
        return signs
    }()
}
