import Documents

/// Reads the fields, the tables and all that refers to them, and tells what in it cannot be meant.
struct KindReader {
    let fields: Fields
    var draft: OwnKind.Draft
    private var path: String { fields.path }

    init(fields: Fields, draft: OwnKind.Draft) {
        self.fields = fields
        self.draft = draft
    }

    mutating func read(into log: inout Diagnostics) {
        readFields(into: &log)
        readTables(into: &log)
        readRegister(into: &log)
        readNamed(into: &log)
        readSpellings(into: &log)
        readChecks(into: &log)
        readDeadline(into: &log)
        readPostings(into: &log)
        readEvents(into: &log)
        readChases(into: &log)
        draft.listing = figures(.listing, into: &log)
        draft.regional = figures(.regional, into: &log)
        readParts(into: &log)
        checkFulfilment(into: &log)
    }

    // MARK: Fields and tables

    private mutating func readFields(into log: inout Diagnostics) {
        guard let node = fields.node(.ownFields) else { return }
        draft.fields = Column.all(
            reading: node, of: Term.ownFields.chinese, marks: [.needed], path: path, into: &log)
        let taken = Disclosure.commonSchema + [.period, .inventory, .ownColumns]
        guard case .mapping(let entries) = node.value else { return }
        for entry in entries where taken.contains(where: { $0.isSpelled(entry.key.value) }) {
            log.report(
                .kindShadows, at: fields.location(entry.key.place),
                "“\(entry.key.value)”是每份公开都有的字段，不能重新定义", help: "换一个名称")
        }
    }

    private mutating func readTables(into log: inout Diagnostics) {
        guard let node = fields.node(.tables) else { return }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(.tables))”要写每张表的名称",
                help: "写成 \(fields.spelling(.tables)): {名单: {列: {户主: 人 必填, 金额: 金额 合计}}}")
            return
        }
        guard entries.count <= TypedTable.most else {
            log.report(
                .manyColumns, at: fields.location(entries[TypedTable.most].key.place),
                "表有 \(entries.count) 张，最多 \(TypedTable.most) 张", help: "分成几个类别")
            return
        }
        let taken = Disclosure.commonSchema + [.period, .inventory, .ownColumns]
        for entry in entries {
            let location = fields.location(entry.key.place)
            let name = entry.key.value
            guard Column.isName(name, at: location, into: &log) else { continue }
            if Self.reserved.contains(name) || taken.contains(where: { $0.isSpelled(name) }) {
                log.report(.kindShadows, at: location, "“\(name)”另有意思，不能作表名", help: "换一个名称")
                continue
            }
            if draft.tables.contains(where: { $0.name.value == name })
                || draft.fields.contains(where: { $0.name == name })
            {
                log.report(.repeatedKey, at: location, "“\(name)”写了两次", help: "字段和表的名称各不相同")
                continue
            }
            guard
                let inner = Fields(
                    entry.value, of: OwnKind.tableSchema, named: name, path: path, into: &log)
            else {
                if entry.value.isEmpty {
                    log.report(.missingKey, at: location, "表“\(name)”是空的", help: "写上 列")
                }
                continue
            }
            guard let columns = inner.node(.tableColumns) else {
                inner.reportMissing(.tableColumns, sample: "{户主: 人 必填, 金额: 金额 合计}", into: &log)
                continue
            }
            var all = Column.all(reading: columns, of: name, hasUpper: true, path: path, into: &log)
            takeAliases(inner, into: &all, log: &log)
            if all.filter(\.isSubtotalled).count > 1 {
                log.report(
                    .columnLine, at: fields.location(columns.place), "“\(name)”有几列写了“小计”",
                    help: "只按一列小计；还要分的，分成几张表")
            }
            for column in all {
                if let unit = column.unitColumn, !all.contains(where: { $0.isCalled(unit) }) {
                    log.report(
                        .kindName, at: fields.location(columns.place),
                        "没有叫“\(Scalar.shortened(unit))”的列（\(column.name)）",
                        help: "“按\(unit)”要有一列写每一行的单位，如 \(unit): 文字")
                }
                report(needs: column, among: all, at: columns.place, into: &log)
            }
            draft.tables.append(
                OwnKind.Table(
                    name: entry.key, term: Term(name, name), columns: all, checks: [], change: nil,
                    changed: nil, reason: nil))
            written.append(inner)
        }
        for column in draft.fields {
            report(
                needs: column, among: draft.fields, at: fields.node(.ownFields)?.place ?? fields.place,
                into: &log)
        }
    }

    /// What each table says of itself, in their order.
    private var written: [Fields] = []

    private static let reserved: Set<String> = [
        "上期", "规则", "在册", "previous", "rules", "standing", "要点", "正文", "对照", "变动", "facts", "body", "compare",
        "changes",
    ]

    /// An option on which something is needed is one of its table's.
    private func report(
        needs column: Column, among all: [Column], at place: Place, into log: inout Diagnostics
    ) {
        let options = all.flatMap(\.options)
        for option in column.neededWhen where !options.contains(option) {
            log.report(
                .kindName, at: fields.location(place),
                "没有一列有“\(Scalar.shortened(option))”这个选项（\(column.name)）",
                help: log.advice(for: option, among: options, on: path, else: "选项"))
        }
    }

    /// `别名: {承租人: [承包人, 承租方]}`
    private func takeAliases(_ inner: Fields, into columns: inout [Column], log: inout Diagnostics) {
        guard let node = inner.node(.aliases) else { return }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(inner.spelling(.aliases))”应当是“列: 别的名称”",
                help: "写成 {承租人: [承包人, 承租方]}")
            return
        }
        for entry in entries {
            guard let number = columns.firstIndex(where: { $0.isCalled(entry.key.value) }) else {
                reportUnknown(entry.key, among: columns.map(\.fullName), what: "列", into: &log)
                continue
            }
            let names = Self.words(of: entry.value)
            for name in names
            where columns.contains(where: { $0.isCalled(name.value) || $0.aliases.contains(name.value) }) {
                log.report(
                    .repeatedKey, at: fields.location(name.place), "“\(name.value)”已是一列的名称", help: "换一个，或删去它")
            }
            columns[number].aliases += names.map(\.value)
        }
    }

    /// The words of a list, or of one scalar.
    private static func words(of node: Node) -> [Located<String>] {
        switch node.value {
        case .scalar(let text): WordSeparators.all.words(of: Located(text, at: node.place))
        case .list(let items):
            items.compactMap { item in
                if case .scalar(let text) = item.value { Located(text, at: item.place) } else { nil }
            }
        case .mapping: []
        }
    }

    private mutating func readRegister(into log: inout Diagnostics) {
        guard let name = fields.text(.register, into: &log) else { return }
        guard let number = draft.tables.firstIndex(where: { $0.name.value == name.value }) else {
            reportUnknown(name, among: draft.tables.map(\.name.value), what: "表", into: &log)
            return
        }
        let table = draft.tables[number]
        guard table.columns.count(where: { $0.type == .id }) == 1 else {
            log.report(
                .kindRegister, at: fields.location(name.place),
                table.columns.contains { $0.type == .id }
                    ? "登记的表“\(name.value)”有几个编号列" : "登记的表“\(name.value)”没有编号列",
                help: "加一列 编号: 编号 必填")
            return
        }
        for term in [Term.change, .date, .reason] {
            guard let column = table.columns.first(where: { term.isSpelled($0.name) }) else { continue }
            log.report(
                .kindRegister, at: fields.location(table.name.place), "登记的表自己有“\(column.name)”列，不能再定义",
                help: "换一个列名；“变动”“日期”“原因”说的是这一行做了什么、哪天、为什么")
            return
        }
        let (change, day, reason) = (
            Column(Term.change.chinese, .choice(OwnKind.Change.allCases.map(\.text))),
            Column(Term.date.chinese, .day), Column(Term.reason.chinese, .text)
        )
        let count = table.columns.count
        draft.register = number
        draft.tables[number] = OwnKind.Table(
            name: table.name, term: table.term, columns: table.columns + [change, day, reason],
            checks: [], change: count, changed: count + 1, reason: count + 2)
    }

    /// When names go, where that is not when the posting ends (留名).
    private enum Keeping: Choice {
        case ended

        var term: Term { Term("结束", "ended") }
    }

    /// `实名: {列: [成员.姓名], 依据: …}`
    private mutating func readNamed(into log: inout Diagnostics) {
        if let kept = fields.choice(.keepNames, as: Keeping.self, into: &log) {
            draft.keepsNames = true
            if draft.register == nil {
                log.report(
                    .kindRegister, at: fields.location(kept.place), "没有登记，就没有结束：不能留名", help: "删去“留名”，或写“登记”")
            }
        }
        guard let inner = fields.fields(.namedInFull, of: [.tableColumns, .basis], into: &log) else { return }
        draft.namedBasis = inner.required(.basis, as: String.self, sample: "当选人须公布", into: &log)?.value
        for name in inner.texts(.tableColumns, into: &log) {
            guard case .cell(let table, let column)? = place(named: name, into: &log) else { continue }
            var columns = draft.tables[table].columns
            guard columns[column].type == .person else {
                log.report(
                    .kindName, at: fields.location(name.place), "“\(name.value)”的类型不是“人”",
                    help: "实名只写类型是“人”的列")
                continue
            }
            columns[column].isNamed = true
            draft.tables[table] = draft.tables[table].having(columns)
        }
    }

    /// `数据名: {原值: cost}`: what programs call fields and columns, and tables may too.
    private mutating func readSpellings(into log: inout Diagnostics) {
        for (name, word) in pairs(.dataNames, into: &log) {
            switch place(named: name, into: &log) {
            case .field(let number)?: draft.fields[number].aliases.append(word)
            case .cell(let table, let column)?:
                var columns = draft.tables[table].columns
                columns[column].aliases.append(word)
                draft.tables[table] = draft.tables[table].having(columns)
            case nil: continue
            }
        }
        for (name, note) in pairs(.explanations, into: &log) where place(named: name, into: &log) != nil {
            draft.notes.append((name.value, note))
        }
    }

    private func pairs(_ term: Term, into log: inout Diagnostics) -> [(Located<String>, String)] {
        guard let node = fields.node(term) else { return [] }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(term))”应当是“列: 文字”",
                help: "写成 {原值: …}")
            return []
        }
        return entries.compactMap { entry in
            guard case .scalar(let text) = entry.value.value, text.isVisible else { return nil }
            return (entry.key, text)
        }
    }

    // MARK: Checks and figures

    private var names: FormulaNames {
        FormulaNames(
            fields: draft.fields, tables: draft.tables.map { ($0.name.value, $0.columns) },
            register: draft.register, isOfKind: true)
    }

    private mutating func readChecks(into log: inout Diagnostics) {
        let name = Term.tableChecks.chinese
        for number in draft.tables.indices {
            guard written.indices.contains(number), let node = written[number].node(.tableChecks) else {
                continue
            }
            var names = names
            names.columns = draft.tables[number].columns
            let checks = ColumnCheck.all(node, named: name, of: names, path: path, into: &log)
            draft.tables[number] = draft.tables[number].judged(by: checks)
        }
        if let node = fields.node(.tableChecks) {
            draft.checks = ColumnCheck.all(node, named: name, of: names, path: path, into: &log)
        }
    }

    /// `列表: [总额, 欠缴 = 合计(合同.期末欠)]`
    private func figures(_ term: Term, into log: inout Diagnostics) -> [OwnKind.Figure] {
        let texts = fields.texts(term, into: &log)
        if texts.count > 4 {
            log.report(
                .kindName, at: fields.location(texts[4].place),
                "“\(fields.spelling(term))”有 \(texts.count) 项，最多 4 项",
                help: "只留最要紧的")
            return []
        }
        return texts.compactMap { text in
            let parts = text.value.split(maxSplits: 1) { $0 == "=" || $0 == "＝" }
            var formula = text
            var name = text.value.trimmed
            if parts.count == 2 {
                name = String(parts[0]).trimmed
                let start = text.value.unicodeScalars.count - parts[1].unicodeScalars.count
                formula = Located(
                    String(parts[1]),
                    at: Place(line: Int(text.place.line), column: Int(text.place.column) + start))
            }
            return ColumnCheck.figure(formula, of: names, path: path, into: &log).map {
                OwnKind.Figure(name: name, side: $0.side, type: $0.column?.type)
            }
        }
    }

    // MARK: Days and duties

    /// `10日 自批准日期`
    private mutating func readDeadline(into log: inout Diagnostics) {
        guard let text = fields.text(.deadline, into: &log) else { return }
        let words = text.value.split { $0 == " " || $0 == "\u{3000}" }.map(String.init)
        guard let first = words.first, let days = Self.days(first), words.count <= 2 else {
            log.report(
                .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是期限",
                help: "写成 15日（期间过后），或 10日 自批准日期")
            return
        }
        guard words.count == 2 else {
            draft.deadline = OwnKind.Deadline(days: days, from: nil, text: text.value)
            return
        }
        var name = words[1]
        for prefix in ["自", "from-"] where name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
        }
        guard let field = draft.fields.firstIndex(where: { $0.isCalled(name) && $0.type == .day }) else {
            let days = draft.fields.filter { $0.type == .day }.map(\.name)
            log.report(
                .kindName, at: fields.location(text.place), "没有叫“\(Scalar.shortened(name))”的日期字段",
                help: days.isEmpty
                    ? "在“字段”里写它，如 \(name): 日期 必填" : log.advice(for: name, among: days, on: path, else: "日期字段")
            )
            return
        }
        draft.deadline = OwnKind.Deadline(days: days, from: field, text: text.value)
    }

    private static func days(_ word: String) -> Int? {
        for suffix in ["个自然日", "自然日", "日", "天", "d"] where word.hasSuffix(suffix) {
            guard let days = Int(word.dropLast(suffix.count)), (1...3650).contains(days) else { return nil }
            return days
        }
        return nil
    }

    /// `公开: {村公示: 7日 村}`
    private mutating func readPostings(into log: inout Diagnostics) {
        for (name, text) in pairs(.postings, into: &log) {
            let words = text.split { $0 == " " || $0 == "\u{3000}" }.map(String.init)
            let level = words.count > 1 ? Region.Level(spelled: words[1]) : draft.bearer
            guard let first = words.first, let days = Self.days(first), words.count <= 2, let level else {
                log.report(
                    .wrongType, at: fields.location(name.place),
                    "“\(Scalar.shortened(text))”不是公示的天数（\(name.value)）",
                    help: "写成 \(name.value): 7日 村；谁张贴：\(Region.Level.bearers)")
                continue
            }
            draft.postings.append(OwnKind.PostingRule(name: name.value, days: days, by: level))
        }
    }

    private mutating func readEvents(into log: inout Diagnostics) {
        for name in fields.texts(.happenings, into: &log) {
            guard let place = place(named: name, into: &log) else { continue }
            guard column(at: place).type == .day else {
                log.report(
                    .kindName, at: fields.location(name.place), "“\(Scalar.shortened(name.value))”的类型不是“日期”",
                    help: "事件只写日期")
                continue
            }
            let title = column(at: place).name
            draft.events.append(
                OwnKind.Event(
                    name: title.hasSuffix("日期") && title != "日期" ? String(title.dropLast(2)) : title,
                    place: place))
        }
    }

    private mutating func readChases(into log: inout Diagnostics) {
        for item in fields.list(.chases, of: [.begins, .days, .dueAt, .done], into: &log) {
            func day(_ term: Term, _ log: inout Diagnostics) -> Column.Spot? {
                guard let name = item.text(term, into: &log), let place = place(named: name, into: &log)
                else { return nil }
                if column(at: place).type == .day { return place }
                log.report(
                    .kindName, at: fields.location(name.place), "“\(Scalar.shortened(name.value))”的类型不是“日期”",
                    help: "写一个日期的列")
                return nil
            }
            let done = day(.done, &log)
            if let at = day(.dueAt, &log) {
                draft.chases.append(OwnKind.Chase(day: at, days: nil, rule: nil, done: done))
                continue
            }
            guard item.has(.begins) || !item.has(.dueAt) else { continue }
            guard let from = day(.begins, &log) else {
                if !item.has(.begins) {
                    log.report(
                        .kindName, at: fields.location(item.place), "催办没有写哪一天",
                        help: "写 到: 表.日期的列，或 自: 表.日期的列, 天数: 10")
                }
                continue
            }
            let text: Located<String>? = item.required(.days, sample: "10", into: &log)
            guard let text else { continue }
            for prefix in ["规则.", "rules."] where text.value.hasPrefix(prefix) {
                draft.chases.append(
                    OwnKind.Chase(
                        day: from, days: nil, rule: String(text.value.dropFirst(prefix.count)), done: done))
            }
            if text.value.contains(".") { continue }
            guard let days = Int(text.value) ?? Self.days(text.value), days > 0 else {
                log.report(
                    .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是天数",
                    help: "写成 10，或 规则.答复天数")
                continue
            }
            draft.chases.append(OwnKind.Chase(day: from, days: days, rule: nil, done: done))
        }
    }

    // MARK: Parts

    private mutating func readParts(into log: inout Diagnostics) {
        let tables = draft.tables.indices.filter { $0 != draft.register }.map(OwnKind.Part.table)
        let whole: [OwnKind.Part] =
            [.facts, .body] + (draft.register == nil ? [] : [.standing, .changes]) + tables
        let page = parts(.webPage, into: &log)
        draft.parts = page?.parts ?? whole
        draft.sheetParts =
            parts(.sheet, into: &log)?.parts ?? draft.parts.filter { $0 != .changes && $0 != .compare }
        guard let page else { return }
        for part in whole where !page.parts.contains(part) {
            switch part {
            case .table, .standing:
                log.report(
                    .kindPart, at: fields.location(page.place),
                    "网页上漏了\(part == .standing ? "" : "表")“\(name(of: part))”",
                    help: "公开的数不能少，加上它；张贴版可以少，会注明“全表见网页”")
            case .facts, .body, .compare, .changes: draft.parts.append(part)
            }
        }
    }

    private func name(of part: OwnKind.Part) -> String {
        switch part {
        case .facts: "要点"
        case .body: "正文"
        case .compare: "对照"
        case .standing: "在册"
        case .changes: "变动"
        case .table(let number): draft.tables[number].name.value
        }
    }

    private func parts(_ term: Term, into log: inout Diagnostics) -> (parts: [OwnKind.Part], place: Place)? {
        guard let node = fields.node(term) else { return nil }
        var parts: [OwnKind.Part] = []
        for word in fields.texts(term, into: &log) {
            let part: OwnKind.Part
            switch word.value {
            case "要点", "facts": part = .facts
            case "正文", "body": part = .body
            case "对照", "compare": part = .compare
            case "在册", "standing": part = .standing
            case "变动", "changes": part = .changes
            default:
                guard let table = draft.tables.firstIndex(where: { $0.name.value == word.value }) else {
                    log.report(
                        .kindPart, at: fields.location(word.place), "没有“\(Scalar.shortened(word.value))”这一部分",
                        help: log.advice(
                            for: word.value,
                            among: ["要点", "正文", "对照"] + (draft.register == nil ? [] : ["在册", "变动"])
                                + draft.tables.map(\.name.value), on: path, else: "可以写"))
                    continue
                }
                part = table == draft.register ? .standing : .table(table)
            }
            if draft.register == nil, part == .standing || part == .changes {
                log.report(
                    .kindPart, at: fields.location(word.place), "这一类没有登记，没有“\(word.value)”这一部分",
                    help: "删去它，或写“登记”")
                continue
            }
            if !parts.contains(part) { parts.append(part) }
        }
        return (parts, node.place)
    }

    /// The accounts of the law are more than a heading: something in them has to add up.
    private func checkFulfilment(into log: inout Diagnostics) {
        guard draft.fulfils == .finance, let place = fields.node(.fulfils)?.place else { return }
        let all = draft.checks + draft.tables.flatMap(\.checks)
        let isChecked = all.contains { check in
            check.relation == .equal
                && check.operands.contains { operand in
                    switch names.column(of: operand)?.type {
                    case .money: true
                    default: false
                    }
                }
        }
        if !isChecked {
            log.report(
                .kindPart, at: fields.location(place), "履行“财务”的类别，要有一个核对过的总额",
                help: "加一个字段和一条核对，如 总额: 金额 必填，核对: [总额 = 合计(开支.金额)]")
        }
    }

    // MARK: Names

    private func column(at place: Column.Spot) -> Column {
        switch place {
        case .field(let number): draft.fields[number]
        case .cell(let table, let column): draft.tables[table].columns[column]
        }
    }

    /// A field, a column of a table by `表.列`, or by its name alone where one table has it; nil, reported, for what is none.
    private func place(named name: Located<String>, into log: inout Diagnostics) -> Column.Spot? {
        if let number = draft.fields.firstIndex(where: { $0.isCalled(name.value) }) { return .field(number) }
        for (table, content) in draft.tables.enumerated() {
            let prefix = content.name.value + "."
            guard name.value.hasPrefix(prefix) else { continue }
            let rest = String(name.value.dropFirst(prefix.count))
            if let column = content.columns.firstIndex(where: { $0.isCalled(rest) }) {
                return .cell(table: table, column: column)
            }
        }
        for (table, content) in draft.tables.enumerated() {
            if let column = content.columns.firstIndex(where: { $0.isCalled(name.value) }) {
                return .cell(table: table, column: column)
            }
        }
        let all =
            draft.fields.map(\.name)
            + draft.tables.flatMap { table in table.columns.map { "\(table.name.value).\($0.fullName)" } }
        reportUnknown(name, among: all, what: "列或字段", into: &log)
        return nil
    }

    private func reportUnknown(
        _ name: Located<String>, among all: [String], what: String, into log: inout Diagnostics
    ) {
        log.report(
            .kindName, at: fields.location(name.place), "没有叫“\(Scalar.shortened(name.value))”的\(what)",
            help: log.advice(for: name.value, among: all, on: path, else: "可以写"))
    }
}

extension OwnKind.Table {
    func having(_ columns: [Column]) -> Self {
        Self(
            name: name, term: term, columns: columns, checks: checks, change: change, changed: changed,
            reason: reason)
    }

    func judged(by checks: [ColumnCheck]) -> Self {
        Self(
            name: name, term: term, columns: columns, checks: checks, change: change, changed: changed,
            reason: reason)
    }
}
