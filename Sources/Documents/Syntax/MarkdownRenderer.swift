/// Writes a tree as HTML, byte for byte as libcmark's own renderer does where the style does not differ.
/// It is our own so that one walk also yields places, ids, tables and the gaps for destinations.
struct MarkdownRenderer {
    let style: Markdown.Style
    let path: String
    var source: MarkdownSource
    var html: [UInt8] = []
    var links: [Markdown.Link] = []
    var foreignImages: [Located<String>] = []
    var headings: [Markdown.Heading] = []
    /// See ``Markdown/Outline/slots``.
    var slots: [Located<String>] = []
    var tableValues: [Markdown.Table] = []
    var log = Diagnostics()
    /// What becomes of the text that its author cannot have meant; of pages only.
    var slips: MarkdownSlips?

    let tables: [MarkdownTableSearch.Table]
    /// The next cell that was parsed; see `MarkdownCells`.
    var nextCell: CMarkNode?
    /// Where the links of the block or cell are sought, and their place when they are not found.
    var linkPlaces = MarkdownLinkPlaces(in: 0..<0)
    var blockLines = 0...0
    var blockPlace: (line: Int, offset: Int) = (0, 0)

    private var nextTable = 0
    private var anchors = MarkdownAnchors()
    /// The image whose description is being written: text only.
    private var image: CMarkNode?
    /// Whether what is being written stands in a link, which holds no other.
    private var isInLink = false
    /// How often tables were called by each name.
    var tableNames: [[UInt8]: Int] = [:]
    /// A paragraph of a page has just begun: the wide spaces that indent it are for its look, which the page has.
    private var isParagraphStart = false
    /// Where `html` has the text of the paragraph that is being written.
    private var paragraphStart = 0
    /// Where `html` has the digits of its headings' levels.
    private var levelOffsets: [Int] = []

    init(
        _ source: MarkdownSource, tables: [MarkdownTableSearch.Table], style: Markdown.Style, path: String
    ) {
        self.source = source
        self.tables = tables
        self.style = style
        self.path = path
        if style == .page { slips = MarkdownSlips(source, path: path) }
    }

    /// Writes a body whose tables have cells that were parsed by themselves.
    mutating func render(_ tree: borrowing CMarkTree, cells: borrowing CMarkTree) {
        nextCell = cells.root.firstChild
        render(tree)
        nextCell = nil
    }

    mutating func render(_ tree: borrowing CMarkTree) {
        // A cell has a dozen letters of markup, and its end of a row.
        let cells = tables.reduce(0) { $0 + $1.cells.count }
        html.reserveCapacity(source.text.count * 3 / 2 + cells * 20 + 256)
        var walk = CMarkWalk(tree.root)
        while let (node, entering) = walk.next() {
            let kind = node.kind
            switch kind {
            case .paragraph, .heading:
                if entering {
                    if nextTable < tables.count, tables[nextTable].line == node.startLine {
                        render(tables[nextTable])
                        nextTable += 1
                        walk.skip(node)
                        continue
                    }
                    enterLines(of: node)
                }
                if kind == .paragraph {
                    renderParagraph(node, entering)
                } else {
                    renderHeading(node, entering)
                }
            case .document: break
            case .blockQuote, .list, .item, .codeBlock, .htmlBlock, .thematicBreak:
                renderBlock(node, kind, entering)
            default:
                renderInline(node, kind, entering)
            }
        }
        shiftHeadings()
        if slips != nil, source.hasDefinitions { slips?.lookForDefinitions() }
        if let found = slips?.log { log.report(contentsOf: found) }
    }

    // MARK: Blocks

    private mutating func enterLines(of node: CMarkNode) {
        let start = source.offset(line: node.startLine, byteColumn: node.startColumn)
        blockPlace = (node.startLine, start)
        blockLines = node.startLine...max(node.endLine, node.startLine)
        if style == .page {
            enterText(start..<max(source.line(node.endLine).endIndex, start))
            slips?.look(at: node, node.kind)
        }
    }

    /// Comes to a block or cell of a page, whose inlines follow.
    mutating func enterText(_ range: Range<Int>) {
        linkPlaces = MarkdownLinkPlaces(in: range)
        slips?.enter(range)
    }

    private mutating func renderParagraph(_ node: CMarkNode, _ entering: Bool) {
        if let list = node.parent?.parent, list.kind == .list, list.isTightList { return }
        if entering {
            isParagraphStart = style == .page
            html.appendLineStart()
            html.append("<p>")
            paragraphStart = html.count
        } else {
            isParagraphStart = false
            if style == .page { noteSlot() }
            html.append("</p>\n")
        }
    }

    private mutating func noteSlot() {
        let text = html[min(paragraphStart, html.count)...]
        guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}"), text.count <= 256,
            !text.contains(UInt8(ascii: "<")), !text.contains(UInt8(ascii: "\n"))
        else { return }
        let place = source.place(line: blockPlace.line, offset: blockPlace.offset)
        slots.append(Located(String(decoding: text, as: UTF8.self), at: place))
    }

    private mutating func renderHeading(_ node: CMarkNode, _ entering: Bool) {
        if entering { html.appendLineStart() }
        html.append(entering ? "<h" : "</h")
        levelOffsets.append(html.count)
        html.append(UInt8(ascii: "0") + UInt8(node.headingLevel))
        if entering, style == .page {
            let text = node.plainText()
            let id = anchors.id(for: text)
            html.append(" id=\"")
            html.append(contentsOf: id)
            html.append("\"")
            let place = source.place(line: blockPlace.line, offset: blockPlace.offset)
            headings.append(
                .init(
                    level: node.headingLevel, id: String(decoding: id, as: UTF8.self),
                    text: String(decoding: text, as: UTF8.self), place: place))
        }
        html.append(entering ? ">" : ">\n")
    }

    /// The page has a heading of the first level; a body that has one too goes one level down.
    private mutating func shiftHeadings() {
        guard style == .page, headings.contains(where: { $0.level == 1 }) else { return }
        for index in headings.indices { headings[index].level = min(headings[index].level + 1, 6) }
        for offset in levelOffsets { html[offset] = min(html[offset] + 1, UInt8(ascii: "6")) }
    }

    private mutating func renderBlock(_ node: CMarkNode, _ kind: CMarkNode.Kind, _ entering: Bool) {
        if entering { slips?.look(at: node, kind) }
        switch (kind, entering) {
        case (.blockQuote, true):
            html.appendLineStart()
            html.append("<blockquote>\n")
        case (.blockQuote, false):
            html.appendLineStart()
            html.append("</blockquote>\n")
        case (.list, true):
            html.appendLineStart()
            if !node.isOrderedList {
                html.append("<ul>\n")
            } else if node.listStart == 1 {
                html.append("<ol>\n")
            } else {
                html.append("<ol start=\"")
                html.append(contentsOf: String(node.listStart).utf8)
                html.append("\">\n")
            }
        case (.list, false):
            html.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
        case (.item, true):
            html.appendLineStart()
            html.append("<li>")
        case (.item, false):
            html.append("</li>\n")
        case (.codeBlock, _):
            renderCodeBlock(node)
        case (.thematicBreak, _):
            html.appendLineStart()
            html.append("<hr />\n")
        default:
            if source.isSeparator(node.startLine) { return }
            html.appendLineStart()
            html.append("<!-- raw HTML omitted -->\n")
        }
    }

    private mutating func renderCodeBlock(_ node: CMarkNode) {
        html.appendLineStart()
        let language = node.fenceInfo.prefix { !(0x09...0x0D).contains($0) && $0 != 0x20 }
        if language.isEmpty {
            html.append("<pre><code>")
        } else {
            html.append("<pre><code class=\"language-")
            html.append(escaping: language, sentinels: source.hasSentinels)
            html.append("\">")
        }
        appendLiteral(of: node)
        html.append("</code></pre>\n")
    }

    // MARK: Inlines

    /// Writes a parsed cell, less what stands before it.
    mutating func renderInlines(ofCell cell: CMarkNode) {
        var walk = CMarkWalk(cell)
        var isFirst = true
        while let (node, entering) = walk.next() {
            if node == cell { continue }
            if isFirst {
                isFirst = false
                slips?.look(at: node, node.kind)
                let lead = MarkdownCells.lead.count
                node.withLiteral { appendText($0.dropFirst(lead), sentinels: true) }
            } else {
                renderInline(node, node.kind, entering)
            }
        }
    }

    private mutating func renderInline(_ node: CMarkNode, _ kind: CMarkNode.Kind, _ entering: Bool) {
        if entering { slips?.look(at: node, kind) }
        if image != nil, node != image { return renderDescription(node, kind) }
        // Emphasis and links are no beginning: what stands in them is.
        let isStart = isParagraphStart
        if !kind.isWrapper { isParagraphStart = false }
        switch kind {
        case .text where isStart:
            let sentinels = source.hasSentinels || !tables.isEmpty
            node.withLiteral { appendText($0.withoutIndentation, sentinels: sentinels) }
        case .text:
            let sentinels = source.hasSentinels || !tables.isEmpty
            node.withLiteral { appendText($0, sentinels: sentinels) }
        case .softBreak where beginsParagraph(after: node):
            html.append("</p>\n<p>")
            isParagraphStart = true
        case .softBreak:
            if !node.joinsWideCharacters { html.append(UInt8(ascii: "\n")) }
        case .lineBreak:
            html.append("<br />\n")
        case .code:
            html.append("<code>")
            appendLiteral(of: node)
            html.append("</code>")
        case .htmlInline:
            html.append("<!-- raw HTML omitted -->")
        case .emphasis:
            html.append(entering ? "<em>" : "</em>")
        case .strong:
            html.append(entering ? "<strong>" : "</strong>")
        case .link where entering:
            html.append("<a href=\"")
            appendDestination(of: node, isImage: false)
            appendTitle(of: node)
            html.append("\">")
            isInLink = true
        case .link:
            html.append("</a>")
            isInLink = false
        case .image where entering:
            html.append("<img src=\"")
            appendDestination(of: node, isImage: true)
            html.append("\" alt=\"")
            image = node
        case .image:
            image = nil
            appendTitle(of: node)
            html.append("\" />")
        default: break
        }
    }

    private mutating func renderDescription(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
        switch kind {
        case .text, .code, .htmlInline: appendLiteral(of: node)
        case .softBreak where node.joinsWideCharacters: break
        case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
        default: break
        }
    }

    /// A line that is indented by wide spaces begins a paragraph, as it does on Chinese paper.
    private func beginsParagraph(after line: CMarkNode) -> Bool {
        guard style == .page, let paragraph = line.parent, paragraph.kind == .paragraph, let next = line.next,
            next.kind == .text, next.withLiteral({ $0.starts(with: MarkdownSlips.wideSpace) })
        else { return false }
        return !(paragraph.parent?.parent?.kind == .list && paragraph.parent?.parent?.isTightList == true)
    }

    /// Writes text that is read; on a page its telephone numbers can be dialled.
    mutating func appendText<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, sentinels: Bool)
    where Bytes.Index == Int {
        if style == .page, !isInLink {
            html.append(dialling: bytes, sentinels: sentinels)
        } else {
            html.append(escaping: bytes, sentinels: sentinels)
        }
    }

    private mutating func appendLiteral(of node: CMarkNode) {
        let sentinels = source.hasSentinels || !tables.isEmpty
        node.withLiteral { html.append(escaping: $0, sentinels: sentinels) }
    }

    private mutating func appendTitle(of node: CMarkNode) {
        guard let title = node.title else { return }
        html.append("\" title=\"")
        html.append(escaping: title, sentinels: true)
    }

    private mutating func appendDestination(of node: CMarkNode, isImage: Bool) {
        let url = node.url.withoutSentinels
        guard style == .page else {
            if !MarkdownDestination.isDangerous(url) { html.append(escapingAddress: url) }
            return
        }
        switch MarkdownDestination(url) {
        case .outside:
            html.append(escapingAddress: url)
            if isImage {
                let place = place(ofLinkTo: url)
                foreignImages.append(Located(String(decoding: url, as: UTF8.self), at: place))
            }
        case .inside:
            let destination = String(decoding: url, as: UTF8.self)
            let place = place(ofLinkTo: url)
            links.append(.init(offset: html.count, destination: destination, isImage: isImage, place: place))
        case .refused(let scheme):
            let location = SourceLocation(path, place(ofLinkTo: url))
            // A picture that nobody sees is a fault of the page; what else is refused was to do harm, and is left out.
            if scheme.utf8.count == 1 || isImage && scheme == "file" {
                let name = url.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last ?? []
                log.report(
                    Diagnostic(
                        .brokenLink, at: location,
                        "这是自己电脑里的地址，别人打不开，\(isImage ? "图片" : "文件")也没有发布",
                        help: "把\(isImage ? "图片" : "文件")放在本文件旁边，只写文件名：\(MarkdownSlips.shortened(name))"))
                return
            }
            log.report(
                Diagnostic(
                    .linkScheme, at: location,
                    "\(scheme): 开头的地址不予发布，此处链接留空",
                    help: "链接可用 http、https、mailto、tel 开头，或写站内路径。"))
        }
    }

    private mutating func place(ofLinkTo url: [UInt8]) -> Place {
        guard let offset = linkPlaces.next(url, in: source.text) else {
            return source.place(line: blockPlace.line, offset: blockPlace.offset)
        }
        let line = blockLines.count == 1 ? blockLines.lowerBound : source.line(containing: offset)
        return source.place(line: line, offset: offset)
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Without the wide spaces at its beginning.
    fileprivate var withoutIndentation: SubSequence {
        var rest = self[...]
        while rest.starts(with: MarkdownSlips.wideSpace) {
            rest = rest.dropFirst(MarkdownSlips.wideSpace.count)
        }
        return rest
    }
}
