import Documents

/// What its pages and sheets show, in which order, and whether they may be what the law asks.
extension KindReader {
    mutating func readParts(into log: inout Diagnostics) {
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
    func checkFulfilment(into log: inout Diagnostics) {
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
}
