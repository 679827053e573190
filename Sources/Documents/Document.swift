/// A source file, read as text: every leaf has its place, and nothing is known yet of what it means.
package struct Document: Sendable {
    package enum Content: Sendable {
        /// A Markdown file: its front matter (nil when it has none) and its body.
        case record(frontMatter: Node?, body: Markdown)
        /// A YAML file; nil when it is empty.
        case settings(Node?)
        case table(Table)
        case attachment(size: Int)
        /// It could not be read; `diagnostics` says why.
        case unreadable
    }

    package var path: String
    package var content: Content
    /// What was wrong with it, as text.
    package var diagnostics = Diagnostics()
    /// What is yet to be written: the placeholders of a sample, in the order of the text.
    package var placeholders: [Located<String>] = []
    /// Values that were written into the brackets of a sample, and not in their place.
    package var leftInBrackets: [Located<String>] = []

    /// Numbers of persons in its name, its fields and comments, its tables and its text.
    package var privateNumbers: [PrivateNumber.Sighting] = []
    /// What is told there of the lives of those whom it names.
    package var personalMatters: [PersonalMatter] = []

    /// Reads a file by the ending of its name: `.md`, `.yml`, `.csv`; any other is an attachment.
    package init(parsing file: SourceFile) {
        path = file.path
        content = .unreadable
        noteNumbersInName()
        switch file.contents {
        case .attachment(let size):
            content = .attachment(size: size)
        case .text(let bytes):
            if path.ends(with: ".csv") {
                readTable(bytes)
            } else if let text = plainText(bytes) {
                path.ends(with: ".md") ? readRecord(text) : readSettings(text)
            }
        }
    }

    /// How large a record may be, in bytes (docs/decisions.md, “Every input is bounded”).
    static let maximumSize = 2 * 1024 * 1024

    private mutating func fail(
        _ name: Diagnostic.Name, at place: Place = .start, _ message: Message, help: String
    ) {
        diagnostics.report(Diagnostic(name, at: SourceLocation(path, place), message, help: help))
    }

    /// The bytes, when they are UTF-8 text of a fitting size.
    private mutating func plainText(_ bytes: [UInt8]) -> [UInt8]? {
        let bytes = Encoding.withoutMark(bytes)
        if let fault = Encoding.firstFault(in: bytes) {
            let place = Encoding.place(of: fault, in: bytes)
            if bytes[fault] == 0 {
                fail(.unreadable, at: place, "含有空字符（NUL），不是文本文件", help: "用文本编辑器另存为 UTF-8；图片等作附件")
            } else {
                fail(.unreadable, at: place, "不是 UTF-8 编码的文字", help: "用编辑器另存为 UTF-8")
            }
            return nil
        }
        return bytes
    }

    /// A file's bytes as the UTF-8 text that was read, for showing a line of it; nil when it is no text.
    package static func text(of bytes: [UInt8], path: String) -> [UInt8]? {
        let text = Encoding.withoutMark(bytes)
        if Encoding.firstFault(in: text) == nil { return text }
        return path.hasSuffix(".csv") ? Encoding.decodingGB18030(text) : nil
    }

    private mutating func readTable(_ bytes: [UInt8]) {
        var text = Encoding.withoutMark(bytes)
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            fail(.unreadable, "是 UTF-16 编码", help: "在表格软件中另存为“CSV UTF-8（逗号分隔）”")
            return
        }
        if let fault = Encoding.firstFault(in: text) {
            let place = Encoding.place(of: fault, in: text)
            guard text[fault] != 0, let decoded = Encoding.decodingGB18030(text), !decoded.contains(0) else {
                fail(
                    .unreadable, at: place, "既不是 UTF-8 也不是 GB18030 编码的文字", help: "在表格软件中另存为“CSV UTF-8（逗号分隔）”"
                )
                return
            }
            text = decoded
        }
        guard let table = Table(parsingCSV: text, path: path, into: &diagnostics) else { return }
        content = .table(table)
        noteNumbers(in: table)
        if Placeholder.mayStand(in: text) { notePlaceholders(in: table) }
    }

    private mutating func readSettings(_ bytes: [UInt8]) {
        guard bytes.count <= Node.maximumSize else {
            fail(.frontMatter, "设置超过 \(Node.maximumSize / 1024) KB", help: "只写设置，其余移到别的文件")
            return
        }
        let before = diagnostics.all.count
        let node = Node(parsing: bytes[...], path: path, firstLine: 1, into: &diagnostics)
        if diagnostics.all.count == before { content = .settings(node) }
        if let node { noteNumbers(in: node) }
        noteNumbers(inCommentsOf: bytes[...], firstLine: 1)
        if let node, Placeholder.mayStand(in: bytes) { notePlaceholders(in: node) }
    }

    private mutating func readRecord(_ bytes: [UInt8]) {
        let matter: FrontMatter
        switch FrontMatter.split(bytes) {
        case .failure(let fault):
            fail(.frontMatter, at: fault.place, fault.message, help: fault.help)
            return
        case .success(let found): matter = found
        }
        if matter.yaml == nil, let fault = FrontMatterSlip.opening(of: bytes) {
            fail(.frontMatter, at: fault.place, fault.message, help: fault.help)
            return
        }
        guard bytes.count <= Self.maximumSize else {
            fail(.unreadable, "文件超过 \(Self.maximumSize / 1024 / 1024) MB", help: "把表移到 CSV，把图片作附件")
            return
        }
        var node: Node?
        if let yaml = matter.yaml {
            let before = diagnostics.all.count
            node = Node(parsing: bytes[yaml], path: path, firstLine: 2, into: &diagnostics)
            if diagnostics.all.count > before { return }
        }
        let body = Markdown(
            parsing: bytes[matter.body], path: path, firstLine: matter.bodyLine, style: .page,
            into: &diagnostics)
        content = .record(frontMatter: node, body: body)
        if let node { noteNumbers(in: node) }
        if let yaml = matter.yaml { noteNumbers(inCommentsOf: bytes[yaml], firstLine: 2) }
        noteNumbers(in: body, of: bytes[matter.body], firstLine: matter.bodyLine)
        guard Placeholder.mayStand(in: bytes) else { return }
        if let node { notePlaceholders(in: node) }
        notePlaceholders(in: bytes[matter.body], firstLine: matter.bodyLine)
    }

    /// The body of a record, again, whose file has been read whole before: nothing of it is judged a second time. Nil where the bytes have no
    /// body, which are others than those then.
    package static func body(of bytes: [UInt8], path: String) -> Markdown? {
        let text = Encoding.withoutMark(bytes)
        guard case .success(let matter) = FrontMatter.split(text) else { return nil }
        var told = Diagnostics()
        return Markdown(
            parsing: text[matter.body], path: path, firstLine: matter.bodyLine, style: .page, into: &told)
    }

    /// The body of a Markdown file as an HTML fragment, by the common rules of CommonMark and GFM tables. Lines between
    /// two of `---` at its top are front matter only when they are a mapping: else they are Markdown like the rest.
    package static func fragment(of bytes: [UInt8], path: String) -> (html: [UInt8], log: Diagnostics) {
        var document = Document(path: path)
        guard let text = document.plainText(bytes) else { return ([], document.diagnostics) }
        var body = text[...]
        var line = 1
        if case .success(let matter) = FrontMatter.split(text), let yaml = matter.yaml {
            var ignored = Diagnostics()
            let node = Node(parsing: text[yaml], path: path, firstLine: 2, into: &ignored)
            if case .mapping? = node?.value {
                body = text[matter.body]
                line = matter.bodyLine
            }
        }
        let markdown = Markdown(
            parsing: body, path: path, firstLine: line, style: .commonMark, into: &document.diagnostics)
        return (markdown.html, document.diagnostics)
    }

    private init(path: String) {
        self.path = path
        content = .unreadable
    }

    /// A file that could not even be opened.
    package init(path: String, unreadable fault: Diagnostic) {
        self.init(path: path)
        diagnostics.report(fault)
    }
}
