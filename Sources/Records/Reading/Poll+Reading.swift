import Documents

extension Poll {
    static let schema: [Term] = [
        .method, .component, .period, .subject, .issued, .returned, .valid, .options, .formula, .share,
    ]

    init?(
        reading fields: Fields, home: Region.Reference, regions: RegionIndex, methods: MethodIndex,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        // What is polled may be a person or a matter; a matter is called like nobody.
        subject = fields.text(.subject, into: &log).map {
            methods.units.named($0.value) == nil
                ? Masked.maskingFullNames(in: $0.value, called: PersonName.common) : $0.value
        }
        feed = Feed(reading: fields, home: home, regions: regions, methods: methods, into: &log)
        let issued: Located<Int>? = fields.required(.issued, into: &log)
        let returned: Located<Int>? = fields.required(.returned, into: &log)
        let valid: Located<Int>? = fields.required(.valid, into: &log)
        let before = log.all.count
        (options, own) = Self.options(reading: fields, from: tree, into: &log)
        isWhole = log.all.count == before
        statedShare = fields.value(.share, into: &log)
        formula = nil
        if let text = fields.text(.formula, into: &log) {
            let names = options.map(\.name)
            if let read = Formula(text.value, options: names) {
                formula = Located(read, at: text.place)
            } else {
                log.report(
                    .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是算得出的公式",
                    help: "写成“(\(names.first ?? "满意")+…)/有效”，分子只用选项名，分母用 有效、收回 或 发出")
            }
        }
        guard let issued, let returned, let valid else { return nil }
        self.issued = issued
        self.returned = returned
        self.valid = valid
    }

    /// Options are a mapping of names to votes, or rows.
    private static func options(
        reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics
    ) -> (options: [Option], own: OwnColumns?) {
        guard let node = fields.node(.options) else {
            fields.reportMissing(.options, sample: "{满意: 20, 基本满意: 3, 不满意: 1}", into: &log)
            return ([], nil)
        }
        if case .mapping(let entries) = node.value,
            !entries.contains(where: { Term.votes.isSpelled($0.key.value) })
        {
            var names: Set<String> = []
            var totals: [Located<Int>] = []
            let before = log.all.count
            let options = KeySlip.mended(entries, of: [], in: fields.path, into: &log).compactMap {
                entry -> Option? in
                guard names.insert(entry.key.value).inserted else {
                    log.report(
                        .repeatedKey, at: fields.location(entry.key.place),
                        "“\(Scalar.shortened(entry.key.value))”写了两次", help: "只留一个")
                    return nil
                }
                guard case .scalar(let text) = entry.value.value else {
                    log.report(
                        .wrongType, at: fields.location(entry.value.place),
                        "“\(Scalar.shortened(entry.key.value))”应当是票数", help: "写成 满意: 20")
                    return nil
                }
                let votes: Located<Int>? = Scalar.read(
                    Located(text, at: entry.value.place), named: entry.key.value, path: fields.path,
                    into: &log)
                if Total.isLabel(entry.key.value) {
                    if let votes { totals.append(votes) }
                    return nil
                }
                return votes.map { Option(place: $0.place, name: entry.key.value, votes: $0) }
            }
            let sum = options.reduce(0) { $0 + $1.votes.value }
            for total in totals where log.all.count == before && total.value != sum {
                log.report(
                    .tableTotal, at: fields.location(total.place),
                    "合计不符：写 \(total.value)，各项之和 \(sum)（\(fields.spelling(.options))）",
                    help: "相差 \(abs(total.value - sum))；核对各项票数")
            }
            return (options, nil)
        }
        if case .scalar(let text) = node.value, !text.contains(".") {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(.options))”应当是“选项: 票数”",
                help: "写成 {满意: 20, 基本满意: 3, 不满意: 1}，或写 CSV 文件名")
            return ([], nil)
        }
        guard let rows = fields.rows(.options, of: [.option, .votes], from: tree, into: &log) else {
            return ([], nil)
        }
        let before = log.all.count
        let (items, totals) = rows.parted(into: &log)
        let options = items.compactMap { row -> Option? in
            let name = row.required(.option, as: String.self, into: &log)
            let votes = row.required(.votes, as: Int.self, into: &log)
            guard let name, let votes else { return nil }
            return Option(place: row.place, name: name.value, votes: votes)
        }
        if log.all.count == before {
            let sum = options.reduce(0) { $0 + $1.votes.value }
            for row in totals { row.checkTotal(.votes, of: sum, into: &log) }
        }
        return (options, rows.own)
    }
}

extension Poll.Formula {
    /// Reads `满意/有效` or `(满意+基本满意)/有效`, with full-width signs too; nil when a name is no option. Brackets that were left out
    /// are put in: all options that are named are counted over the base.
    init?(_ text: String, options: [String]) {
        let plain = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            switch scalar {
            case " ", "\u{3000}", "(", ")", "（", "）": nil
            case "＋": "+"
            case "／", "÷": "/"
            default: scalar
            }
        }
        let parts = plain.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let base = Base(spelled: Self.word(parts[1])) else { return nil }
        let names = parts[0].split(separator: "+", omittingEmptySubsequences: false).map(Self.word)
        guard !names.isEmpty, names.allSatisfy(options.contains), Set(names).count == names.count else {
            return nil
        }
        counted = names
        self.base = base
        let isOpen = names.count > 1 && !text.contains { "（(".contains($0) }
        self.text = isOpen ? "(\(names.joined(separator: "+")))/\(Self.word(parts[1]))" : text
    }

    private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
