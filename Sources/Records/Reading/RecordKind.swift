import Documents

/// What the 类型 of a Markdown file says that it is.
enum RecordKind: Sendable {
    case region(Region.Level)
    case disclosure(Kind)
    case method
    case page

    private static let methodTerm = Term("工作法", "method")
    private static let pageTerm = Term("页面", "page")

    init?(spelled text: String) {
        if let level = Region.Level(spelled: text) {
            self = .region(level)
        } else if let kind = Kind(spelled: text) {
            self = .disclosure(kind)
        } else if Self.methodTerm.isSpelled(text) {
            self = .method
        } else if Self.pageTerm.isSpelled(text) {
            self = .page
        } else {
            return nil
        }
    }

    private static var terms: [Term] {
        Region.Level.allCases.map(\.term) + Kind.allCases.map(\.term) + [methodTerm, pageTerm]
    }

    /// Finds the kind of a record's front matter, or reports that it has none that is known.
    static func of(_ node: Node?, path: String, into log: inout Diagnostics) -> RecordKind? {
        guard let node, case .mapping(let entries) = node.value else {
            log.report(
                .missingKey, at: SourceLocation(path, node?.place ?? .start), "缺少开头的字段区",
                help: node.map { _ in "每行写一个“键: 值”，冒号用半角，后面空一格" } ?? "在文件开头两行“---”之间写 类型、标题、日期")
            return nil
        }
        guard let entry = entries.first(where: { Term.kind.isSpelled($0.key.value) }), !entry.value.isEmpty
        else {
            let isEnglish = Term.isEnglish(entries.lazy.map(\.key.value))
            let name = Term.kind.spelling(isEnglish: isEnglish)
            let sample = Kind.notice.term.spelling(isEnglish: isEnglish)
            log.report(
                .missingKey, at: SourceLocation(path, node.place), "缺少“\(name)”",
                help: "加一行 \(name): \(sample)")
            return nil
        }
        let location = SourceLocation(path, entry.value.place)
        guard case .scalar(let text) = entry.value.value else {
            log.report(.wrongType, at: location, "“\(entry.key.value)”应当是文字", help: "写成 类型: 公告")
            return nil
        }
        guard let kind = RecordKind(spelled: text) else {
            let all = "可以写：" + terms.map(\.chinese).joined(separator: "、")
            let near = Spelling.nearest(to: text, among: terms.flatMap { [$0.chinese, $0.english] })
            log.report(
                .wrongType, at: location, "“\(Scalar.shortened(text))”不是已知的类型",
                help: near.map { "是否想写“\($0)”？" + all } ?? all)
            return nil
        }
        return kind
    }
}
