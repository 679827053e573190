/// What Markdown drops or changes of a text in a way that its author cannot have meant, said at its place.
///
/// The renderer shows it each node that it writes, and so no tree is walked twice. It seeks what it speaks of in the
/// source, since libcmark keeps no places of inlines; what it does not find was written otherwise, on purpose.
struct MarkdownSlips {
    let path: String
    var source: MarkdownSource
    var log = Diagnostics()

    /// The paragraph, heading or cell whose inlines are shown, and how far it has been searched.
    private(set) var range = 0..<0
    var cursor = 0
    /// Bytes that may still be searched in it, so that no text costs more than so many times its length.
    private var budget = 0

    /// Names of tags that have been reported, whose ends need not be.
    var tags: Set<String> = []
    /// Lines of code and of HTML, in their order: what looks like a definition there is none.
    var opaqueLines: [ClosedRange<Int>] = []

    init(_ source: MarkdownSource, path: String) {
        self.source = source
        self.path = path
    }

    /// Comes to a block or a cell.
    mutating func enter(_ range: Range<Int>) {
        self.range = range
        cursor = range.lowerBound
        budget = 4 * range.count + 256
    }

    mutating func look(at node: CMarkNode, _ kind: CMarkNode.Kind) {
        switch kind {
        case .text: lookAtText(node)
        case .emphasis: lookAtEmphasis(node, isStrong: false)
        case .strong: lookAtEmphasis(node, isStrong: true)
        case .link: lookAtLink(node)
        case .htmlInline: lookAtTag(node)
        case .htmlBlock: lookAtHTML(node)
        case .codeBlock: lookAtCode(node)
        case .list: lookAtList(node)
        case .item: lookAtItem(node)
        case .blockQuote: lookAtQuote(node)
        case .heading:
            lookAtBackslashes()
            lookAtHeading(node)
        case .paragraph:
            lookAtBackslashes()
            lookAtLines(of: node)
        default: break
        }
    }

    // MARK: Places

    mutating func report(
        _ name: Diagnostic.Name, at offset: Int, _ message: Message, help: String
    ) {
        let place = source.place(line: source.line(containing: offset), offset: offset)
        log.report(
            Diagnostic(name, at: SourceLocation(path, place), message, help: help))
    }

    /// Where the block begins that a node is.
    func start(of node: CMarkNode) -> Int {
        source.offset(line: node.startLine, byteColumn: node.startColumn)
    }

    /// The next place of these bytes in the block, and goes on behind it.
    mutating func find(_ wanted: some RandomAccessCollection<UInt8>) -> Int? {
        guard let first = wanted.first else { return nil }
        var index = cursor
        while index + wanted.count <= range.upperBound, budget > 0 {
            budget -= 1
            if source.text[index] == first,
                source.text[index..<index + wanted.count].elementsEqual(wanted)
            {
                cursor = index + wanted.count
                return index
            }
            index += 1
        }
        return nil
    }

    /// The next run of `*` or `_` in the block that is no escape, and goes on behind it.
    mutating func nextRun() -> Range<Int>? {
        var index = cursor
        while index < range.upperBound, budget > 0 {
            budget -= 1
            let byte = source.text[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
                index += 1
                continue
            }
            let start = index
            while index < range.upperBound, source.text[index] == byte { index += 1 }
            cursor = index
            return start..<index
        }
        return nil
    }

    /// The line without its indentation and its marks of quotes.
    func content(ofLine number: Int) -> ArraySlice<UInt8> {
        source.line(number).drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    }

    /// A few words of a text, for a message.
    static func shortened(_ text: some Sequence<UInt8>) -> String {
        let text = Privacy.masked(String(decoding: Array(text), as: UTF8.self))
        return text.unicodeScalars.count <= 24 ? text : String(text.prefix(23)) + "…"
    }
}
