import Documents

/// Its fields and its tables.
extension KindReader {
    mutating func readFields(into log: inout Diagnostics) {
        guard let node = fields.node(.ownFields) else { return }
        draft.fields = Column.all(
            reading: node, of: Term.ownFields.chinese, marks: [.needed], path: path, into: &log)
        guard case .mapping(let entries) = node.value else { return }
        for entry in entries where Self.taken.contains(where: { $0.isSpelled(entry.key.value) }) {
            log.report(
                .kindShadows, at: fields.location(entry.key.place),
                "“\(entry.key.value)”是每份公开都有的字段，不能重新定义", help: "换一个名称")
        }
    }

    mutating func readTables(into log: inout Diagnostics) {
        guard let node = fields.node(.tables) else { return }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(.tables))”要写每张表的名称",
                help: "写成 \(fields.spelling(.tables)): {名单: {列: {户主: 人 必填, 金额: 金额 合计}}}")
            return
        }
        guard entries.count <= TypedTable.most else {
            log.report(
                .tooMany, at: fields.location(entries[TypedTable.most].key.place),
                "表有 \(entries.count) 张，最多 \(TypedTable.most) 张", help: "分成几个类别")
            return
        }
        for entry in entries {
            let location = fields.location(entry.key.place)
            let name = entry.key.value
            guard Column.isName(name, at: location, into: &log) else { continue }
            if Self.reserved.contains(name) || Self.taken.contains(where: { $0.isSpelled(name) }) {
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

    /// What every record has.
    private static let taken = Disclosure.commonSchema + [.period, .inventory, .ownColumns]

    private static let reserved: Set<String> = [
        "上期", "年内上期", "账目", "earlier", "accounts", "规则", "在册", "previous", "rules", "standing", "要点", "正文",
        "对照", "变动", "facts", "body", "compare",
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
}
