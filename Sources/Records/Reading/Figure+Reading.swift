import Documents

extension FigureTable {
    static let schema: [Term] = [.method, .figures, .identity]
    private static let rowSchema: [Term] = [
        .name, .figure, .unit, .qualifier, .note, .proportion, .part, .whole,
    ]

    /// The figures of a method, if it has some.
    init?(optional fields: Fields, from tree: SourceTree, into log: inout Diagnostics) {
        guard fields.has(.figures) || fields.has(.identity) else { return nil }
        self.init(reading: fields, from: tree, into: &log)
    }

    /// The figures of a record.
    init?(
        required fields: Fields, methods: MethodIndex, from tree: SourceTree, into log: inout Diagnostics
    ) {
        let name: Located<String>? = fields.text(.method, into: &log)
        let mechanism = name.flatMap { methods.find($0, at: fields.location($0.place), into: &log) }
        guard fields.has(.figures) else {
            fields.reportMissing(.figures, sample: "[{名称: 行政村, 数值: 367, 单位: 个}]", into: &log)
            return nil
        }
        self.init(reading: fields, from: tree, into: &log)
        if name != nil, mechanism == nil { return nil }
        self.mechanism = mechanism
    }

    private init(reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics) {
        let rows = fields.rows(.figures, of: Self.rowSchema, from: tree, into: &log)
        figuresPath = rows?.path ?? fields.path
        own = rows?.own
        figures = (rows?.rows ?? []).compactMap { Figure(reading: $0, into: &log) }
        identities = fields.texts(.identity, into: &log).compactMap { text in
            if let identity = Identity(text) { return identity }
            log.report(
                .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是合计关系",
                help: "每一项一个数，写成 20村+1社区=21 或 32≤41")
            return nil
        }
    }
}

extension Figure {
    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        let name: Located<String>? = row.required(.name, into: &log)
        let value: Located<String>? = row.required(.figure, into: &log)
        let stated: Located<Percentage>? = row.value(.proportion, into: &log)
        let part: Located<Int>? = row.value(.part, into: &log)
        let whole: Located<Int>? = row.value(.whole, into: &log)
        place = row.place
        qualifiers = []
        if let text = row.text(.qualifier) {
            for word in text.value.split(whereSeparator: { " 、，,".contains($0) }) {
                let word = Located(String(word), at: text.place)
                guard
                    let qualifier = Scalar.choice(
                        word, named: "限定", as: Qualifier.self, path: row.path, into: &log)
                else { continue }
                qualifiers.append(qualifier.value)
            }
        }
        unit = row.text(.unit)?.value
        note = row.text(.note)?.value
        share = nil
        if let stated {
            if let part, let whole, whole.value > 0 {
                share = Share(stated: stated, part: part.value, whole: whole.value)
            } else {
                log.report(
                    .missingKey, at: row.location(stated.place), "“\(stated.value.text)”没有写是多少分之多少",
                    help: "填上“分子”和“分母”，如 146 和 367")
            }
        }
        guard let name, let value else { return nil }
        guard let range = NumberRange(value.value) else {
            log.report(
                .wrongType, at: row.location(value.place), "“\(Scalar.shortened(value.value))”不是数（数值）",
                help: "只写数或范围，如 41、1—2、10~21；“余、多、约”写在“限定”，单位写在“单位”")
            return nil
        }
        if range.lower > range.upper {
            log.report(.countRange, at: row.location(value.place), "“\(value.value)”大小颠倒", help: "小的写在前面")
        }
        self.name = name.value
        self.value = value.value
        lower = range.lower
        upper = range.upper
    }
}
