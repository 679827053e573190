import Documents

extension OwnKind {
    /// The folder in which kinds are defined.
    package static let folder = "kinds"
    /// How many a board may have.
    static let most = 60

    static let schema: [Term] = [
        .kind, .title, .english, .basis, .summary, .cadence, .from, .deadline, .by, .fulfils, .routine,
        .ownFields,
        .tables, .tableChecks, .register, .chases, .postings, .happenings, .listing, .regional, .webPage,
        .sheet, .namedInFull, .keepNames, .dataNames, .explanations, .draft,
    ]

    static let tableSchema: [Term] = [.tableColumns, .tableChecks, .aliases]

    /// Reads the definition of a kind. Nil when it is a draft, or when it cannot be meant, which has been reported.
    convenience init?(reading fields: Fields, body: Markdown, into log: inout Diagnostics) {
        let before = log.all.count { $0.severity == .error }
        guard var draft = Draft(reading: fields, body: body, into: &log) else { return nil }
        var reader = KindReader(fields: fields, draft: draft)
        reader.read(into: &log)
        draft = reader.draft
        if fields.value(.draft, as: Bool.self, into: &log)?.value == true { return nil }
        guard log.all.count(where: { $0.severity == .error }) == before else { return nil }
        self.init(draft)
    }
}

extension OwnKind.Draft {
    /// What stands for itself: its names, its basis, who owes it and how often.
    fileprivate init?(reading fields: Fields, body: Markdown, into log: inout Diagnostics) {
        let title: Located<String>? = fields.required(.title, sample: "合同台账", into: &log)
        let english: Located<String>? = fields.required(.english, sample: "contracts", into: &log)
        let basis = fields.texts(.basis, into: &log).map(\.value)
        if basis.isEmpty, !fields.has(.basis) {
            fields.reportMissing(.basis, sample: "[农经发〔2011〕13号]", otherwise: "没有文件的，写是哪里的惯例", into: &log)
        }
        guard let title, let english else { return nil }
        if let fault = Self.fault(of: title.value, english.value) {
            log.report(
                .kindShadows, at: fields.location(fault.isEnglish ? english.place : title.place),
                fault.message, help: fault.help)
        }
        self.init(path: fields.path, title: title, english: english.value, body: body)
        self.basis = basis
        summary = fields.text(.summary, into: &log)?.value
        isRoutine = fields.value(.routine, as: Bool.self, into: &log)?.value ?? false
        fulfils = fields.choice(.fulfils, as: OwnKind.Fulfilment.self, into: &log)?.value
        if let level = fields.choice(.by, as: Region.Level.self, into: &log) { bearer = level.value }
        if let text = fields.text(.cadence, into: &log) {
            let read = Cadence(text.value)
            cadence = read
            if read?.periodUnit == nil, read?.rhythm != .anyTime {
                log.report(
                    .cadence, at: fields.location(text.place),
                    "“\(Scalar.shortened(text.value))”不是类别可以写的频次", help: "写 每月、每季度、每半年、每年 或 随时")
            }
        }
        from = fields.dayOwed(.from, into: &log)
        if let node = fields.node(.from), cadence?.periodUnit == nil {
            log.report(
                .wrongType, at: fields.location(node.place), "没有一期一期的频次，就没有“\(fields.spelling(.from))”",
                help: "写上 每月、每季度、每半年 或 每年 的频次，或者删去这一行")
        }
    }

    /// What is wrong with the names of a kind: they say what records are, so nothing else may be called so.
    private static func fault(
        of title: String, _ english: String
    ) -> (isEnglish: Bool, message: Message, help: String)? {
        let plain = OwnKind.plain(title)
        for kind in RecordKind.all where OwnKind.plain(kind.text) == plain {
            return (false, "“\(Scalar.shortened(title))”是已有的类别，不能重新定义", "换一个名称；要加列，在公开里写“另列”")
        }
        if title.unicodeScalars.count > Column.longestName {
            return (false, "名称太长：“\(Scalar.shortened(title))”", "至多 \(Column.longestName) 个字")
        }
        let isWord =
            english.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } && !english.hasPrefix("-")
            && !english.hasSuffix("-") && (2...30).contains(english.utf8.count)
        if !isWord {
            return (true, "“\(Scalar.shortened(english))”不能作英文名", "用小写字母和“-”，如 contracts；它是网址的一部分")
        }
        if RecordKind.all.contains(where: { $0.term.english == english }) {
            return (true, "“\(english)”是已有的类别，不能重新定义", "换一个英文名")
        }
        return nil
    }
}

extension OwnKind {
    /// A name without what eyes do not tell apart: widths, cases, blanks and what is not seen.
    static func plain(_ name: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { continue }
            if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
                plain.append(narrow)
            } else {
                plain.append(scalar)
            }
        }
        return String(plain).lowercased()
    }
}

extension Region.Level {
    /// What a kind says of who owes its records, or posts them.
    static var bearers: String { allCases.map(\.text).joined(separator: "、") }
}
