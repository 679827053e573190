import Documents

/// What the 类型 of a Markdown file says that it is.
package enum RecordKind: Sendable {
    case region(Region.Level)
    case disclosure(Kind)
    case method
    case page
    /// The definition of a kind (类别).
    case ownKind

    private static let methodTerm = Term("工作法", "method")
    private static let pageTerm = Term("页面", "page")

    package init?(spelled text: String) {
        guard let (word, kind) = Self.bySpelling[Term.Key(text)], word == text else { return nil }
        self = kind
    }

    private static let bySpelling = Dictionary(
        all.flatMap { kind in [kind.term.chinese, kind.term.english].map { (Term.Key($0), ($0, kind)) } }
    ) { first, _ in first }

    /// Every kind: those of disclosures first.
    package static let all: [RecordKind] =
        Kind.allCases.map(disclosure) + [method, page, ownKind] + Region.Level.allCases.map(region)

    package var text: String { term.chinese }

    var term: Term {
        switch self {
        case .region(let level): level.term
        case .disclosure(let kind): kind.term
        case .method: Self.methodTerm
        case .page: Self.pageTerm
        case .ownKind: .ownKind
        }
    }

    private static var terms: [Term] {
        Region.Level.allCases.map(\.term) + Kind.allCases.map(\.term) + [methodTerm, pageTerm, .ownKind]
    }

    /// What to do about a kind that there is not: the word that was meant, and where to see how it is written.
    package static func advice(for word: String, among kinds: KindIndex = KindIndex()) -> String {
        let own = kinds.all.map(\.title.value)
        let all = "可以写：" + (terms.map(\.chinese) + own).joined(separator: "、")
        if let near = Spelling.nearest(to: word, among: own) {
            return "是否想写“\(near)”？样稿：gongkai new \(near)。" + all
        }
        guard let near = Self.meant(by: word) else { return all + "。样稿：gongkai new \(Kind.notice.text)" }
        return "是否想写“\(near)”？样稿：gongkai new \(near)。" + all
    }

    private static func meant(by word: String) -> String? {
        if let level = levels[word] { return level.text }
        if let kind = kinds[word] { return kind.text }
        return Spelling.nearest(to: word, among: terms.flatMap { [$0.chinese, $0.english] })
    }

    /// What people call the regions of each level, beside the words of the format.
    private static let levels: [String: Region.Level] = [
        "镇": .township, "乡": .township, "街道": .township, "办事处": .township, "街道办事处": .township,
        "苏木": .township,
        "民族乡": .township, "社区": .village, "居委会": .village, "村委会": .village, "行政村": .village, "嘎查": .village,
        "区": .county, "市": .county, "旗": .county, "县级市": .county, "自治县": .county, "town": .township,
        "community": .village, "district": .county,
    ]

    /// What people call the kinds of disclosure.
    private static let kinds: [String: Kind] = [
        "通知": .notice, "公示": .notice, "通告": .notice, "新闻": .notice, "决议": .decision, "四议": .decision,
        "议事": .decision, "村民会议": .decision, "村民代表会议": .decision, "财务": .statement, "收支": .statement,
        "账目": .statement, "项目": .project, "工程": .project, "补贴": .subsidy, "补助": .subsidy, "低保": .subsidy,
        "工资": .pay,
        "花名册": .roster, "薪酬": .pay, "村干部报酬": .pay,
        "考核": .evaluation, "评比": .evaluation, "民主测评": .poll, "满意度": .poll,
    ]

    /// Whether a front matter says that it is not to be published yet.
    static func isDraft(_ node: Node) -> Bool {
        guard case .mapping(let entries) = node.value,
            case .scalar(let text)? = entries.first(where: { Term.draft.isSpelled($0.key.value) })?.value
                .value
        else { return false }
        return Bool(scalar: text) == true
    }

    /// Finds the kind of a record's front matter, or reports that it has none that is known.
    static func of(
        _ node: Node?, path: String, among kinds: KindIndex = KindIndex(), into log: inout Diagnostics
    ) -> RecordKind? {
        guard let node, case .mapping(let entries) = node.value else {
            log.report(
                .missingKey, at: SourceLocation(path, node?.place ?? .start), "缺少开头的字段区",
                help: node.map { _ in "每行写一个“键: 值”，冒号用半角，后面空一格" }
                    ?? "在文件开头两行“---”之间写 类型、标题、日期；样稿：gongkai new 公告")
            return nil
        }
        guard let entry = entries.first(where: { Term.kind.isSpelled($0.key.value) }), !entry.value.isEmpty
        else {
            let isEnglish = Term.isEnglish(entries.lazy.map(\.key.value))
            let name = Term.kind.spelling(isEnglish: isEnglish)
            let sample = Kind.notice.term.spelling(isEnglish: isEnglish)
            log.report(
                .missingKey, at: SourceLocation(path, node.place), "缺少“\(name)”",
                help: "照实加一行，如 \(name): \(sample)")
            return nil
        }
        let location = SourceLocation(path, entry.value.place)
        guard case .scalar(let text) = entry.value.value else {
            log.report(.wrongType, at: location, "“\(entry.key.value)”应当是文字", help: "写成 类型: 公告")
            return nil
        }
        if let kind = RecordKind(spelled: text) { return kind }
        if let kind = kinds.named(text) { return .disclosure(.own(kind)) }
        if let (message, help) = kinds.fault(of: text) {
            log.report(.wrongType, at: location, message, help: help)
            return nil
        }
        log.report(
            .wrongType, at: location, "“\(Scalar.shortened(text))”不是已知的类型",
            help: advice(for: text, among: kinds))
        return nil
    }

    /// The kind that a file's front matter says in the plainest way, `类型: 公告` on a line of its own; nil for any other way, and
    /// where it says none: to find out takes a reading.
    init?(atFirstSightOf bytes: [UInt8]) {
        guard let word = Self.word(atFirstSightOf: bytes) else { return nil }
        self.init(spelled: word)
    }

    /// Whether a file's front matter says in the plainest way a kind that the format does not have: then it is a record, if anything.
    static func isOthers(_ bytes: [UInt8]) -> Bool {
        guard let word = word(atFirstSightOf: bytes), !word.isEmpty, RecordKind(spelled: word) == nil else {
            return false
        }
        return word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
    }

    private static func word(atFirstSightOf bytes: [UInt8]) -> String? {
        var rest = bytes[...]
        guard rest.starts(with: "---".utf8) else { return nil }
        while let end = rest.firstIndex(of: 0x0A) {
            rest = rest[(end + 1)...]
            let line = rest.prefix { $0 != 0x0A }
            if line.starts(with: "---".utf8) { return nil }
            for key in [Term.kind.chinese, Term.kind.english] where line.starts(with: key.utf8) {
                let rest = line.dropFirst(key.utf8.count)
                guard rest.starts(with: ": ".utf8) else { return nil }
                return String(decoding: rest.dropFirst(2), as: UTF8.self).trimmed
            }
        }
        return nil
    }
}
