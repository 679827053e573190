/// What tags of HTML do to the text at both their sides.
enum HTMLTags {
    /// Tags that part nothing on the page.
    private static let inline = Set(
        """
        a b i u s q em strong code span del ins sub sup mark small time abbr wbr cite font kbd var bdi bdo data samp dfn ruby
        """.split(separator: " ").map(name))
    private static let line = name("br")

    static func isInline(_ name: UInt64) -> Bool { inline.contains(name) }

    /// Whether a sentence may go on behind it: a line that ends in a paragraph ends none.
    static func joins(_ name: UInt64) -> Bool { inline.contains(name) || name == line }

    /// A name as a number: its last eight letters tell it from others.
    static func name(_ text: some StringProtocol) -> UInt64 { text.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// That of a tag behind its `<`, of an end tag too.
    static func name(at start: Int, of html: [UInt8]) -> UInt64 {
        var place = start
        if place < html.count, html[place] == UInt8(ascii: "/") { place += 1 }
        var name: UInt64 = 0
        while place < html.count, (0x61...0x7A).contains(html[place] | 0x20) {
            name = name << 8 | UInt64(html[place] | 0x20)
            place += 1
        }
        return name
    }
}
