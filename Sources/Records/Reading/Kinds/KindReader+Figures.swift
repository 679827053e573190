import Documents

/// What has to hold, and the figures that lists and places show.
extension KindReader {
    mutating func readChecks(into log: inout Diagnostics) {
        let name = Term.tableChecks.chinese
        for number in draft.tables.indices {
            guard written.indices.contains(number), let node = written[number].node(.tableChecks) else {
                continue
            }
            var names = names
            names.columns = draft.tables[number].columns
            let checks = ColumnCheck.all(node, named: name, of: names, path: path, into: &log)
            draft.tables[number].checks = checks
        }
        if let node = fields.node(.tableChecks) {
            draft.checks = ColumnCheck.all(node, named: name, of: names, path: path, into: &log)
        }
    }

    /// `列表: [总额, 欠缴 = 合计(合同.期末欠)]`
    func figures(_ term: Term, into log: inout Diagnostics) -> [OwnKind.Figure] {
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
}
