import Documents

/// The fields of one mapping, being read: which keys it may have, what stands under them and where.
///
/// Reading never stops at a mistake: a field that cannot be read is reported and counts as absent.
struct Fields {
    let path: String
    /// Where the mapping begins; a missing key is reported here.
    let place: Place
    private let schema: [Term]
    private let entries: [Node.Entry]
    /// For each term of the schema the entry that bears it; negative when it is absent.
    private var numbers: [Int16]
    /// The fields that keys which nobody knows seem to mean: they are not missed besides.
    private var misspelled: Set<Term> = []
    /// The entries of the record that these fields stand in; nil for the record's own.
    private var outer: [Node.Entry]?
    /// What its tables may carry beyond the columns of its kind; nil where they may carry nothing.
    var own: OwnPolicies?
    /// Whether it is written in braces, where a line cannot be added.
    private let isInBraces: Bool
    /// Whether most of the keys are in their English spelling, so that messages name others in it too.
    private var isEnglish: Bool { Term.isEnglish(entries.lazy.map(\.key.value)) }

    /// Takes the entries of a mapping. Reports unknown and repeated keys; nil, reported, when it is none.
    init?(_ node: Node, of schema: [Term], named name: String, path: String, into log: inout Diagnostics) {
        guard case .mapping(let entries) = node.value else {
            if !node.isEmpty {
                log.report(
                    .wrongType, at: SourceLocation(path, node.place), "“\(name)”应当是“键: 值”",
                    help: Self.mappingHelp(node, schema))
            }
            return nil
        }
        self.init(entries: entries, at: node.place, of: schema, path: path, into: &log)
    }

    private init(
        entries: [Node.Entry], at place: Place, of schema: [Term], path: String, into log: inout Diagnostics
    ) {
        var match = Match(entries, schema)
        // A slip of the pen is a key that nobody knows, or a value that holds the next key.
        if match.unknown.contains(where: { KeySlip.mayBe(entries[$0]) })
            || entries.contains(where: { KeySlip.mayHoldMore($0.value) })
        {
            self.entries = KeySlip.mended(entries, of: schema, in: path, into: &log)
            match = Match(self.entries, schema)
        } else {
            self.entries = entries
        }
        self.path = path
        self.place = place
        self.schema = schema
        // A mapping of lines begins with its first key.
        isInBraces = entries.first.map { $0.key.place != place } ?? true
        numbers = match.numbers
        // Asked once: a hostile file has twenty thousand keys that nobody knows.
        let isEnglish = match.unknown.isEmpty ? false : self.isEnglish
        let known = Spelling.Words(match.unknown.isEmpty ? [] : schema.flatMap { [$0.chinese, $0.english] })
        for number in match.unknown {
            let written = self.entries[number].key
            let near = known.nearest(to: written.value)
            log.report(
                .unknownKey, at: SourceLocation(path, written.place),
                "未知字段“\(Scalar.shortened(written.value))”",
                help: near.map { "是否想写“\($0)”？" }
                    ?? "可用的字段：" + schema.map { $0.spelling(isEnglish: isEnglish) }.joined(separator: "、"))
            if let near, let term = schema.first(where: { $0.isSpelled(near) }) { misspelled.insert(term) }
        }
        for number in match.repeated {
            let written = self.entries[number].key
            log.report(
                .repeatedKey, at: SourceLocation(path, written.place),
                "“\(Scalar.shortened(written.value))”写了两次", help: "只留一个")
        }
    }

    /// Which entry bears which term of a schema.
    private struct Match {
        var numbers: [Int16]
        var unknown: [Int] = []
        var repeated: [Int] = []

        init(_ entries: [Node.Entry], _ schema: [Term]) {
            numbers = [Int16](repeating: Fields.absent, count: schema.count)
            for number in entries.indices {
                let key = Term.Key(entries[number].key.value)
                guard let index = schema.firstIndex(where: { $0.isSpelled(entries[number].key.value, key) })
                else {
                    unknown.append(number)
                    continue
                }
                guard numbers[index] == Fields.absent else {
                    repeated.append(number)
                    continue
                }
                // In 64 KB there are no more than 16 bits can number.
                numbers[index] = Int16(clamping: number)
            }
        }
    }

    private static let absent: Int16 = -1

    /// The same but for these fields, which count as absent.
    func without(_ terms: [Term]) -> Fields {
        var rest = self
        for index in schema.indices where terms.contains(schema[index]) {
            rest.numbers[index] = Fields.absent
        }
        return rest
    }

    private static func mappingHelp(_ node: Node, _ schema: [Term]) -> String {
        if case .scalar(let text) = node.value, text.contains("｛") {
            return "花括号用半角“{ }”，里面的冒号、逗号也用半角：写成 \(shape(of: schema))"
        }
        if case .scalar(let text) = node.value, text.contains("：") {
            return "冒号要用半角“:”，后面空一格"
        }
        return "写成 \(shape(of: schema))，冒号用半角，后面空一格"
    }

    /// How a mapping of these fields is written: `{起: …, 止: …}`, as far as a line holds it.
    static func shape(of schema: [Term]) -> String {
        let shown = schema.prefix(8).map { $0.chinese + ": …" }
        return "{" + (shown + (schema.count > 8 ? ["…"] : [])).joined(separator: ", ") + "}"
    }

    // MARK: Looking a field up

    func node(_ term: Term) -> Node? {
        guard let entry = entry(term), !entry.value.isEmpty else { return nil }
        return entry.value
    }

    private func entry(_ term: Term) -> Node.Entry? {
        guard let index = schema.firstIndex(of: term), numbers[index] != Fields.absent else { return nil }
        return entries[Int(numbers[index])]
    }

    /// Whether something is written; also when YAML takes all of it for a comment.
    func has(_ term: Term) -> Bool { node(term) != nil || entry(term)?.value.remark?.isTight == true }

    /// Whether something stands under a key, be it a list of nothing: `[]` says none, a key without a value nothing.
    func isWritten(_ term: Term) -> Bool { written(term) != nil }

    /// What stands under a key, a list of nothing too.
    func written(_ term: Term) -> Node? {
        guard let value = entry(term)?.value else { return nil }
        if case .list = value.value { return value }
        return value.isEmpty ? nil : value
    }

    /// The key as its author spelled it, or would when it is missing.
    func spelling(_ term: Term) -> String {
        entry(term)?.key.value ?? term.spelling(isEnglish: isEnglish)
    }

    func location(_ place: Place) -> SourceLocation { SourceLocation(path, place) }

    /// Reports a key that must be there; `sample` is what its author could write, `english` the same in English keys.
    ///
    /// - Parameter otherwise: what to do when there is nothing to write yet.
    func reportMissing(
        _ term: Term, sample: String, english: String? = nil, otherwise: String? = nil,
        into log: inout Diagnostics
    ) {
        if misspelled.contains(term) { return }
        let name = term.spelling(isEnglish: isEnglish)
        let shown = isEnglish ? english ?? sample : sample
        log.report(
            .missingKey, at: location(place), "缺少“\(name)”",
            help: (isInBraces ? "照实在括号里加上，如 " : "照实加一行，如 ")
                + "\(name): \(shown == String.sample ? term.sample ?? "\(name)的文字" : shown)"
                + (otherwise.map { "；" + $0 } ?? ""))
    }

    // MARK: Scalars

    func text(_ term: Term, into log: inout Diagnostics) -> Located<String>? {
        scalar(term, isText: true, into: &log)
    }

    /// What stands there, of whatever type: a comment after a day or a sum says nothing that the board would show.
    /// - Parameter isText: whether all of it must be read.
    private func scalar(
        _ term: Term, isText: Bool = false, into log: inout Diagnostics
    ) -> Located<String>? {
        guard let index = schema.firstIndex(of: term), numbers[index] != Fields.absent else { return nil }
        let node = entries[Int(numbers[index])].value
        if node.isEmpty {
            if node.remark?.isTight == true { _ = isWhole(node, named: spelling(term), into: &log) }
            return nil
        }
        guard case .scalar(let text) = node.value else {
            log.report(
                .wrongType, at: location(node.place), "“\(spelling(term))”应当是文字", help: "写成一行文字，不要列表或映射")
            return nil
        }
        guard text.isVisible else {
            log.report(
                .blankText, at: location(node.place), "“\(spelling(term))”只有空白，没有字", help: "写上文字，或删去这一行")
            return nil
        }
        if isText, node.remark != nil, !isWhole(node, named: spelling(term), into: &log) { return nil }
        return Located(text, at: node.place)
    }

    /// Whether all that was typed for a text is read of it; reports what YAML takes for a comment.
    func isWhole(_ node: Node, named name: String, into log: inout Diagnostics) -> Bool {
        guard let place = node.remarkPlace else { return true }
        log.report(.cutValue, at: location(place), CutValue.message(name), help: CutValue.help)
        return false
    }

    /// - Parameter sample: one that would do here, where the type's own would not.
    func value<Value: ScalarField>(
        _ term: Term, as type: Value.Type = Value.self, sample: String? = nil, into log: inout Diagnostics
    )
        -> Located<Value>?
    {
        guard let text = scalar(term, isText: Value.self == String.self, into: &log) else { return nil }
        return Scalar.read(
            text, named: spelling(term), path: path, sample: sample, year: year, into: &log)
    }

    /// The year that days without one are likely of: the period's where it lies in one, else that of the record's day. For advice
    /// only, and looked up when it is given.
    var year: Int? {
        let entries = outer ?? entries
        func text(_ term: Term) -> String? {
            guard
                case .scalar(let text)? = entries.first(where: { term.isSpelled($0.key.value) })?.value.value
            else { return nil }
            return text
        }
        if let period = text(.period).flatMap(Period.init(written:)) {
            return period.first.year == period.last.year ? period.year : nil
        }
        return text(.date).flatMap(Day.init(written:))?.year
    }

    /// Fields that stand in these.
    func within(_ inner: Fields?) -> Fields? {
        var inner = inner
        inner?.outer = outer ?? entries
        return inner
    }

    /// A sum that cannot be below nought.
    func sum(_ term: Term, into log: inout Diagnostics) -> Located<Money>? {
        guard let sum = value(term, as: Money.self, into: &log) else { return nil }
        if sum.value >= .zero { return sum }
        log.report(
            .wrongType, at: location(sum.place), Scalar.belowNought(sum.value.text, named: spelling(term)),
            help: "核对正负号")
        return nil
    }

    /// The value of a field that must be there.
    func required<Value: ScalarField>(
        _ term: Term, as type: Value.Type = Value.self, sample: String? = nil, otherwise: String? = nil,
        into log: inout Diagnostics
    ) -> Located<Value>? {
        guard has(term) else {
            reportMissing(term, sample: sample ?? Value.sample, otherwise: otherwise, into: &log)
            return nil
        }
        return value(term, sample: sample, into: &log)
    }

    func choice<Value: Choice>(_ term: Term, as type: Value.Type = Value.self, into log: inout Diagnostics)
        -> Located<Value>?
    {
        guard let text = scalar(term, into: &log) else { return nil }
        return Scalar.choice(text, named: spelling(term), path: path, into: &log)
    }

    /// Words: a list, or one scalar.
    func texts(_ term: Term, into log: inout Diagnostics) -> [Located<String>] {
        guard let node = node(term) else { return [] }
        switch node.value {
        case .scalar: return text(term, into: &log).map { [$0] } ?? []
        case .mapping:
            log.report(.wrongType, at: location(node.place), "“\(spelling(term))”应当是一列文字", help: "写成 [甲, 乙]")
            return []
        case .list(let items):
            return items.compactMap { item in
                if item.isEmpty { return nil }
                guard case .scalar(let text) = item.value else {
                    log.report(
                        .wrongType, at: location(item.place), "“\(spelling(term))”的每一项应当是文字",
                        help: "写成 [甲, 乙]")
                    return nil
                }
                guard text.isVisible else {
                    log.report(
                        .blankText, at: location(item.place), "“\(spelling(term))”的这一项只有空白，没有字",
                        help: "写上文字，或删去这一项")
                    return nil
                }
                guard isWhole(item, named: spelling(term), into: &log) else { return nil }
                return Located(text, at: item.place)
            }
        }
    }

    /// Short words, each once: a list, or words of one scalar, parted as a clerk parts them: `低保、救助`.
    func words(_ term: Term, apart separators: WordSeparators = .all, into log: inout Diagnostics)
        -> [Located<String>]
    {
        let texts = texts(term, into: &log)
        let words = texts.contains { separators.mayPart($0.value) } ? texts.flatMap(separators.words) : texts
        var seen = SeenWords()
        return words.filter { seen.insert($0.value) }
    }

    // MARK: What stands in them

    func fields(_ term: Term, of schema: [Term], into log: inout Diagnostics) -> Fields? {
        guard let node = node(term) else { return nil }
        return within(Fields(node, of: schema, named: spelling(term), path: path, into: &log))
    }

    /// The mappings of a list; one mapping counts as a list of one.
    func list(_ term: Term, of schema: [Term], into log: inout Diagnostics) -> [Fields] {
        guard let node = node(term) else { return [] }
        switch node.value {
        case .mapping:
            return within(Fields(node, of: schema, named: spelling(term), path: path, into: &log))
                .map { [$0] } ?? []
        case .list(let items):
            let name = spelling(term)
            return items.compactMap {
                within(Fields($0, of: schema, named: name, path: path, into: &log))
            }
        case .scalar:
            log.report(
                .wrongType, at: location(node.place), "“\(spelling(term))”应当是一列",
                help: "每项另起一行，以“- ”开头，写成 \(Self.shape(of: schema))")
            return []
        }
    }
}
