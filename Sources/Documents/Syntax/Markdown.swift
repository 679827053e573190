/// A body in Markdown, rendered: CommonMark 0.30 and GFM tables, no raw HTML, correct Chinese.
package struct Markdown: Sendable {
    package enum Style: Sendable {
        /// What `cmark` and `cmark-gfm -e table` print, but for emphasis and line breaks in Chinese.
        /// Only `html` is filled, all destinations in it.
        case commonMark
        /// For our pages: headings with ids, below the page's own; tables that scroll and are announced;
        /// destinations inside the board left open.
        case page
    }

    /// A link or image whose destination has no scheme; where it leads is for others to say.
    package struct Link: Sendable, Equatable {
        /// Where in `html` the destination goes, between its quotes.
        package var offset: Int
        /// As the author meant it: entities and backslashes resolved, nothing percent-encoded or -decoded.
        package var destination: String
        package var isImage: Bool
        package var place: Place

        package init(offset: Int, destination: String, isImage: Bool, place: Place) {
            self.offset = offset
            self.destination = destination
            self.isImage = isImage
            self.place = place
        }

        /// The path that it names, without what may follow one; empty where it cannot be read.
        package var file: String {
            let path = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
            return PercentEncoding.decoded(Substring(path))?.composed ?? ""
        }
    }

    package struct Heading: Sendable, Equatable {
        /// 1 to 6, as in the HTML.
        package var level: Int
        /// Unique in the body and on its page, not percent-encoded.
        package var id: String
        package var text: String
        package var place: Place

        package init(level: Int, id: String, text: String, place: Place) {
            self.level = level
            self.id = id
            self.text = text
            self.place = place
        }

        /// The id that an author means by a fragment: `main` is that of a heading “main”.
        package static func id(meantBy fragment: String) -> String {
            guard let first = fragment.utf8.first, (0x61...0x7A).contains(first) else { return fragment }
            return "_" + fragment
        }
    }

    /// A table's cells as plain text. Every row has as many as the header; one that the author left out is
    /// empty and placed at the end of its line.
    ///
    /// Most tables of bodies are only shown: no cell is a string before someone asks for it.
    package struct Table: Sendable, Equatable {
        private struct Cell: Equatable {
            /// Where its text ends in that of all.
            var end: Int
            var place: Place
        }

        private let columns: Int
        /// Of all cells, row by row, the header first.
        private var text: [UInt8] = []
        private var cells: [Cell] = []

        /// A table to be filled. - Parameter count: how many cells it will have.
        init(columns: Int, cells count: Int) {
            self.columns = columns
            cells.reserveCapacity(count)
            text.reserveCapacity(count * 12)
        }

        /// Adds the next cell. - Parameter value: in UTF-8.
        mutating func add(_ value: some Collection<UInt8>, at place: Place) {
            text.append(contentsOf: value)
            cells.append(Cell(end: text.count, place: place))
        }

        package var header: [Located<String>] { cells(in: 0..<columns) }

        package var rows: [[Located<String>]] {
            stride(from: columns, to: cells.count, by: max(columns, 1)).map { cells(in: $0..<$0 + columns) }
        }

        private func cells(in range: Range<Int>) -> [Located<String>] {
            range.map { index in
                let start = index > 0 ? cells[index - 1].end : 0
                return Located(
                    String(decoding: text[start..<cells[index].end], as: UTF8.self), at: cells[index].place)
            }
        }
    }

    /// What others may have to know of a body that they do not show.
    package struct Outline: Sendable {
        /// In the order of their offsets.
        package fileprivate(set) var links: [Link] = []
        /// Images whose destinations have a scheme, as they are written.
        package fileprivate(set) var foreignImages: [Located<String>] = []
        package fileprivate(set) var headings: [Heading] = []
        /// Paragraphs of braces alone, as the HTML has them: `{甲: 乙}`. What they stand for is for others to say.
        package fileprivate(set) var slots: [Located<String>] = []
        /// How many bytes its HTML has, without destinations.
        package fileprivate(set) var size = 0
    }

    /// A fragment of HTML in which the destinations of `links` are still empty.
    package private(set) var html: [UInt8] = []
    package private(set) var outline = Outline()
    /// Read once, by who takes figures from a body; let go of then.
    package var tables: [Table] = []

    /// In the order of their offsets.
    package var links: [Link] { outline.links }
    package var headings: [Heading] { outline.headings }
    package var foreignImages: [Located<String>] { outline.foreignImages }

    /// A body that says nothing.
    package static let empty = Markdown()

    private init() {}

    /// A body that was read before. - Parameter outline: its own.
    package init(html: [UInt8], _ outline: Outline) {
        self.html = html
        self.outline = outline
    }

    /// Reads a body that begins on `firstLine` of the file at `path`.
    package init(
        parsing body: ArraySlice<UInt8>, path: String, firstLine: Int = 1, style: Style,
        into log: inout Diagnostics
    ) {
        // As libcmark does, but here, so that a byte's column is the same to both.
        let body = body.starts(with: [0xEF, 0xBB, 0xBF]) ? body.dropFirst(3) : body
        var source = MarkdownSource(body, firstLine: firstLine)
        if let sentinel = source.firstSentinel {
            log.report(Self.reservedCharacter(at: sentinel, in: &source, path))
            return
        }
        if style == .page, let control = source.firstControl {
            log.report(Self.control(at: control, in: &source, path))
        }
        if source.hasAsterisks {
            let points = MarkdownEmphasis.points(in: source.text)
            if !points.isEmpty {
                source = source.inserting(points.map { .init(offset: $0, bytes: MarkdownSentinel.emphasis) })
            }
        }
        var tree = CMarkTree(parsing: source.text)
        var tables: [MarkdownTableSearch.Table] = []
        if !source.delimiterLines.isEmpty {
            var search = MarkdownTableSearch(tree, in: source)
            for _ in 1..<MarkdownTableSearch.rounds where !search.insertions.isEmpty {
                source = source.inserting(search.insertions)
                tree = CMarkTree(parsing: source.text)
                search = MarkdownTableSearch(tree, in: source)
            }
            tables = search.tables
        }
        var renderer = MarkdownRenderer(source, tables: tables, style: style, path: path)
        let cells = MarkdownCells.text(of: tables, in: source)
        if cells.isEmpty {
            renderer.render(tree)
        } else {
            renderer.render(tree, cells: CMarkTree(parsing: cells[...]))
        }
        log.report(contentsOf: renderer.log)
        html = renderer.html
        outline = Outline(
            links: renderer.links, foreignImages: renderer.foreignImages, headings: renderer.headings,
            slots: renderer.slots, size: html.count)
        self.tables = renderer.tableValues
    }

    /// The fragment with its destinations: what `resolve` answers for each link, escaped here; nil: none.
    package func html(resolving resolve: (Link) -> String?) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count + 64 * links.count)
        var start = 0
        for link in links {
            bytes += html[start..<link.offset]
            start = link.offset
            if let destination = resolve(link) {
                bytes.append(escaping: Array(destination.utf8), sentinels: false)
            } else if link.isImage, let end = html[start...].firstIndex(of: UInt8(ascii: ">")) {
                // A picture that is nowhere leaves no frame behind.
                bytes.removeLast(Self.picture.count)
                start = end + 1
            }
        }
        bytes += html[start...]
        return bytes
    }

    /// What stands before the destination of a picture.
    private static let picture = Array("<img src=\"".utf8)

    private static func control(at offset: Int, in source: inout MarkdownSource, _ path: String) -> Diagnostic
    {
        let place = source.place(line: source.line(containing: offset), offset: offset)
        let name = source.text.scalar(at: offset).flatMap { Unicode.Scalar($0)?.code } ?? ""
        return Diagnostic(
            .markdownCharacter, at: SourceLocation(path, place), "这里有一个看不见的控制字符 \(name)",
            help: "多半是从别的软件粘贴来的：删去它；要分段，空一行")
    }

    private static func reservedCharacter(
        at offset: Int, in source: inout MarkdownSource, _ path: String
    ) -> Diagnostic {
        let character = source.text[offset + 2] == MarkdownSentinel.emphasis[2] ? "U+E000" : "U+E001"
        let place = source.place(line: source.line(containing: offset), offset: offset)
        return Diagnostic(
            .markdownCharacter, at: SourceLocation(path, place),
            "\(character) 是排版内部使用的字符，正文中不能出现",
            help: "此处有一个看不见的私用区字符，请删去后重新输入该处文字。")
    }
}
