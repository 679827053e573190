import Documents

extension Board {
    private static let schema: [Term] = [
        .name, .code, .baseURL, .hotline, .publisher, .licence, .motto, .rules, .menu, .outputs, .zone, .asOf,
        .units, .ownColumns, .exceptions,
    ]
    private static let rulesSchema: [Term] = [
        .packs, .noticeDays, .financeDueDays, .answerDays, .listDays, .chart, .ruleFigures, .partyQuorum,
        .red, .redFloor, .black, .blackLeast, .owedFrom, .holidays,
        .worked, .id,
    ]

    init?(reading node: Node?, from tree: SourceTree, into log: inout Diagnostics) {
        guard let node,
            let fields = Fields(node, of: Self.schema, named: "board.yml", path: Self.path, into: &log)
        else {
            log.report(.missingKey, at: SourceLocation(Self.path), "缺少“名称”", help: "写一行 名称: 某某县村务公开栏")
            return nil
        }
        // Without one nothing is published; what else it says is read all the same, and not asked for.
        name = fields.required(.name, as: String.self, sample: "某某县村务公开栏", into: &log)?.value ?? ""
        code = fields.text(.code, into: &log)
        if let code, code.value.utf8.count != 6 || !code.value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            log.report(
                .wrongType, at: fields.location(code.place), "“\(Scalar.shortened(code.value))”不是县级代码",
                help: "写六位数字，加引号")
            self.code = nil
        }
        baseURL = nil
        saysBaseURL = fields.has(.baseURL)
        if let text = fields.text(.baseURL, into: &log) {
            do throws(SiteAddress.Fault) {
                baseURL = try SiteAddress(text.value)
            } catch {
                log.report(.wrongType, at: fields.location(text.place), error.message, help: error.help)
            }
        }
        hotline = fields.text(.hotline, into: &log)?.value
        publisher = fields.text(.publisher, into: &log)?.value
        licence = fields.text(.licence, into: &log)?.value
        motto = fields.text(.motto, into: &log)?.value
        zone = fields.value(.zone, as: Zone.self, into: &log)?.value ?? .beijing
        asOf = fields.value(.asOf, as: Day.self, into: &log)
        if let inner = fields.fields(.rules, of: Self.rulesSchema, into: &log) {
            rules = Rules(reading: inner, into: &log)
        }
        menu = fields.list(.menu, of: [.name, .title, .address], into: &log).compactMap { item in
            let title = item.text(.name, into: &log) ?? item.text(.title, into: &log)
            guard let address = item.required(.address, as: String.self, into: &log) else { return nil }
            guard let title else {
                item.reportMissing(.name, sample: "工作法", into: &log)
                return nil
            }
            return MenuItem(title: title.value, address: address)
        }
        units = Units(reading: fields, from: tree, into: &log)
        ownColumns = Self.ownColumns(reading: fields, into: &log)
        // `[]` says none, and is not the same as no key at all.
        if case .mapping(let entries) = node.value,
            entries.contains(where: { Term.outputs.isSpelled($0.key.value) })
        {
            let named: [Located<Output>] = fields.words(.outputs, into: &log).compactMap {
                Scalar.choice($0, named: fields.spelling(.outputs), path: Self.path, into: &log)
            }
            outputs = Set(named.map(\.value))
            asksForCards = named.first { $0.value == .cards }.map { SourceLocation(Self.path, $0.place) }
        }
    }
}

extension Board {
    /// Reads `{财务公开: {收支: {经手人: 人}}}`.
    private static func ownColumns(
        reading fields: Fields, into log: inout Diagnostics
    ) -> [Kind: [Term: [Column]]] {
        guard let node = fields.node(.ownColumns) else { return [:] }
        let name = fields.spelling(.ownColumns)
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(name)”要写是哪一类公开的哪张表",
                help: "写成 \(name): {财务公开: {收支: [经手人]}}")
            return [:]
        }
        let kinds = Kind.allCases.filter { !$0.ownTables.isEmpty }
        var columns: [Kind: [Term: [Column]]] = [:]
        for entry in entries {
            guard let kind = Kind(spelled: entry.key.value), kinds.contains(kind) else {
                let near = Spelling.nearest(to: entry.key.value, among: kinds.flatMap { [$0.text, $0.slug] })
                log.report(
                    .unknownKey, at: fields.location(entry.key.place),
                    "“\(Scalar.shortened(entry.key.value))”不是有表的类型",
                    help: near.map { "是否想写“\($0)”？" }
                        ?? "有表的类型：\(kinds.map(\.text).joined(separator: "、"))")
                continue
            }
            columns[kind] = OwnPolicies.declared(
                entry.value, of: kind, named: entry.key.value, in: fields.path, into: &log)
        }
        return columns
    }
}

extension Rules {
    /// Ten years, in days.
    private static let longestListDays = 3650

    /// Reads `数额: {筹资上限: 15 元/人, 电价: {数: 0.56 元/度, 起: 2026-01-01}}`.
    private static func figures(
        reading fields: Fields, into log: inout Diagnostics
    ) -> [Figure] {
        guard let node = fields.node(.ruleFigures) else { return [] }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(.ruleFigures))”应当是“名称: 数”",
                help: "写成 \(fields.spelling(.ruleFigures)): {筹资上限: 15 元/人}")
            return []
        }
        return entries.compactMap { entry in
            var text: Located<String>?
            var from: Day?
            if case .scalar(let value) = entry.value.value {
                text = Located(value, at: entry.value.place)
            } else if let inner = Fields(
                entry.value, of: [.figure, .from], named: entry.key.value, path: fields.path, into: &log)
            {
                text = inner.required(.figure, as: String.self, sample: "15 元/人", into: &log)
                from = inner.value(.from, as: Day.self, into: &log)?.value
            }
            guard let text else { return nil }
            guard let numeral = Quantity.Numeral(text.value), let number = ExactNumber(numeral),
                let value = (UnitOfMeasure.of(.rate(unit: numeral.unit))?.factor ?? Ratio(1)).times(
                    Ratio(number))
            else {
                log.report(
                    .wrongType, at: fields.location(text.place),
                    "“\(Scalar.shortened(text.value))”不是数（\(Scalar.shortened(entry.key.value))）",
                    help: "写数和单位，如 15 元/人、50%")
                return nil
            }
            return Figure(
                name: entry.key.value, value: value, from: from, unit: numeral.unit, place: text.place)
        }
    }

    fileprivate init(reading fields: Fields, into log: inout Diagnostics) {
        for name in fields.words(.packs, into: &log) where name.value != "全国" {
            if RulePack.places.contains(name.value) {
                places.append(name.value)
            } else {
                log.report(
                    .wrongType, at: fields.location(name.place), "没有“\(Scalar.shortened(name.value))”的规则",
                    help: "可以写：全国、" + RulePack.places.joined(separator: "、") + "；其他地方的期限用 公布天数、答复天数 等写明")
            }
        }
        noticeDays = fields.value(.noticeDays, as: Int.self, sample: "15", into: &log)?.value
        financeDueDays = fields.value(.financeDueDays, as: Int.self, sample: "15", into: &log)?.value
        answerDays = fields.value(.answerDays, as: Int.self, sample: "10", into: &log)?.value
        if let days = fields.value(.listDays, as: Int.self, sample: "90", into: &log) {
            if days.value <= Self.longestListDays {
                listDays = days.value
            } else {
                log.report(
                    .wrongType, at: fields.location(days.place), "名单最多再挂 \(Self.longestListDays) 天",
                    help: "写公示期满以后几天撤下姓名，如 90")
            }
        }
        owedFrom = fields.dayOwed(.owedFrom, into: &log)
        daysOff = DaysOff(reading: fields, into: &log)
        figures = Self.figures(reading: fields, into: &log)
        if let rule = fields.text(.id, into: &log) {
            numbering = Numbering(rule.value)
            if numbering == nil {
                log.report(
                    .wrongType, at: fields.location(rule.place), "“\(Scalar.shortened(rule.value))”不是编号的写法",
                    help: "写成 \"{地区}〔{年}〕{号}号\"，其中 {号} 写一次，记录里只写是几号")
            }
        }
        // What the board says of lists, kinds may name too; what it does not say, it has not set.
        for term in [Term.red, .black] {
            guard let count: Located<Int> = fields.value(term, sample: "3", into: &log) else { continue }
            if term == .red { red = count.value } else { black = count.value }
            figures.append(
                Figure(
                    name: term.chinese, value: Ratio(Int64(count.value)), from: nil, place: count.place))
        }
        if let text = fields.text(.chart, into: &log) {
            chart = ChartOfAccounts.all.first { $0.name == text.value }
            if chart == nil {
                log.report(
                    .wrongType, at: fields.location(text.place), "没有“\(Scalar.shortened(text.value))”这张科目表",
                    help: "可以写：\(ChartOfAccounts.all.map(\.name).joined(separator: "、"))；用自己的科目的，删去这一行")
            }
        }
        redFloor = fields.wholePercent(.redFloor, into: &log) ?? redFloor
        blackLeast = fields.value(.blackLeast, as: Int.self, sample: "4", into: &log)?.value ?? blackLeast
        if let text = fields.text(.partyQuorum, into: &log) {
            let parts = text.value.split(separator: "/").compactMap { Int($0) }
            if parts.count == 2, parts[0] > 0, parts[0] <= parts[1], parts[1] <= 100 {
                partyQuorum = Fraction(
                    numerator: parts[0], denominator: parts[1], isInclusive: true,
                    text: "\(parts[1])分之\(parts[0])以上")
            } else {
                log.report(
                    .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是比例",
                    help: "写成 2/3")
            }
        }
    }
}
