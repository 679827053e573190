import Records

/// A record of a kind of the county's own: its parts in the order in which the kind has them.
extension OwnView {
    func method(on route: Route) -> HTML {
        "<p class=\"words after\">\(HTML(rules, from: route))</p>"
    }

    /// All that its page shows of it.
    /// - Parameter body: what its author writes beside fields and tables.
    func parts(with body: HTML, on route: Route) -> HTML {
        var html = HTML(reserving: body.bytes.count + 4000)
        for part in record.kind.parts {
            if part == .body {
                if !body.isEmpty { html.append("<h2>说明</h2>\n<div class=\"prose\">\(body)</div>") }
                continue
            }
            let content = self.html(of: part, on: route)
            if content.isEmpty { continue }
            if part != .facts { html.append("<h2>\(text: title(of: part))</h2>\n") }
            html.append(content)
        }
        html.append(allChecks.folded)
        return html
    }

    /// What its sheet shows, under headings; its body stands behind.
    func sections(on route: Route) -> [(title: String, html: HTML)] {
        var sections: [(title: String, html: HTML)] = []
        for part in record.kind.sheetParts where part != .body {
            let content = html(of: part, on: route, isPaper: true)
            if !content.isEmpty { sections.append((title(of: part), content)) }
        }
        let isWhole = record.kind.parts.allSatisfy { part in
            switch part {
            case .table, .standing: record.kind.sheetParts.contains(part)
            default: true
            }
        }
        if !isWhole { sections.append(("", "<p>全表见网页。</p>")) }
        // Of what could not be held against anything the page tells; on the wall it would only take room.
        let checks = allChecks.told.html
        if !checks.isEmpty { sections.append(("核对", checks)) }
        return sections
    }

    /// What figures are held against, all in one place. Of a register what stands is held, and not the rows that change it.
    private var allChecks: CheckList {
        var groups = [CheckList.Group(checks: checks, isOfWhole: true)]
        for (number, table) in tables.enumerated() {
            let isStanding = standing != nil && number == record.kind.register
            guard let table = isStanding ? standing : table, table.withheld == 0 || !table.rows.isEmpty else {
                continue
            }
            groups.append(
                CheckList.Group(
                    title: tables.count > 1 ? record.kind.tables[number].name.value : "", checks: table.checks
                ))
        }
        return CheckList(groups: groups)
    }

    private func caption(_ name: String) -> String { (record.period?.value.text ?? "") + name }

    private var registerName: String {
        record.kind.register.map { record.kind.tables[$0].name.value } ?? ""
    }

    private func title(of part: OwnKind.Part) -> String {
        switch part {
        case .facts: "要点"
        case .body: "说明"
        case .table(let number): record.kind.tables[number].name.value
        case .compare: (compare?.earlier.count ?? 1) > 1 ? "和以前各期对照" : "和上一期对照"
        case .standing: isNewest ? "现在在册" : "当时在册"
        case .changes: "怎样来的"
        }
    }

    /// - Parameter isPaper: whether it hangs on the wall, where tables go on from sheet to sheet and are called by what they are of.
    private func html(of part: OwnKind.Part, on route: Route, isPaper: Bool = false) -> HTML {
        switch part {
        case .body: HTML()
        case .facts: facts(on: route)
        case .table(let number):
            tables[number].map { table in
                TypedTablePart(
                    table: table, hidesBlank: true, links: links, route: route, isHeaded: !isPaper,
                    caption: caption(table.title), leavesChecks: true,
                    done: record.kind.doneColumns(of: number)
                ).html
            } ?? HTML()
        case .standing:
            standing.map { table in
                TypedTablePart(
                    table: table, hidesBlank: true, links: links, route: route, isHeaded: !isPaper,
                    caption: caption("在册的\(registerName)"), leavesChecks: true,
                    done: record.kind.register.map { record.kind.doneColumns(of: $0) } ?? [],
                    ids: table.columns.firstIndex { $0.type == .id }
                ).html
            }.map { $0 + ownRows(on: route) } ?? HTML()
        case .changes: story(on: route)
        case .compare: compare.map { comparison($0, on: route) } ?? HTML()
        }
    }

    /// The rows of a register as they are written here, where they say more than the register holds: columns of their author's own.
    private func ownRows(on route: Route) -> HTML {
        guard let number = record.kind.register, let table = tables[number],
            table.columns.count > record.kind.tables[number].columns.count
        else { return HTML() }
        return "<p class=\"words\">这一份写的，连同自己的列：</p>"
            + TypedTablePart(
                table: table, hidesBlank: true, links: links, route: route, isHeaded: true, leavesChecks: true
            ).html
    }

    private func facts(on route: Route) -> HTML {
        // A period alone is said before, by what the record comes to and by the opening of its sheet.
        if record.values.allSatisfy({ $0 == .blank }), !record.kind.listing.isEmpty { return HTML() }
        var facts = Facts()
        if let period = record.period { facts.add("期间", HTML(text: period.value.text)) }
        for (field, value) in zip(record.kind.fields, record.values) where value != .blank {
            var html = HTML()
            if case .link(let name) = value, let anchor = links[name] {
                html.append(anchor, from: route)
            } else {
                value.write(of: field, decimals: value.decimals, to: &html)
            }
            if case .text(let text) = value, text.unicodeScalars.count > 16 {
                facts.add(long: field.name, html)
            } else {
                facts.add(field.name, html, unit: field.unitInWords)
            }
        }
        return facts.finished
    }

    private func story(on route: Route) -> HTML {
        if changes.isEmpty { return HTML() }
        var table = DataTable(
            "各次变动", rows: changes.count, columns: [.minor(.day("日期")), .wide("公开"), .wide("变动")],
            isHeaded: true)
        for change in changes {
            table.row()
            table.cell(HTML(change.day))
            table.cell(HTML(change.record, from: route))
            table.cell { html in
                html.append(text: change.words)
                for told in change.told { told.write(to: &html) }
            }
        }
        return table.finished()
    }

    private func comparison(_ comparison: Comparison, on route: Route) -> HTML {
        let isOne = comparison.earlier.count == 1
        // A telephone has room for one beside this period's.
        let heads = comparison.earlier.enumerated().map { index, period in
            let head = DataTable.Column.number(isOne ? "上期" : period.period.text)
            return index == 0 ? head : .minor(head)
        }
        var table = DataTable(
            isOne ? "和上一期对照" : "和以前各期对照", rows: comparison.rows.count,
            columns: [.wide("项目"), .number("本期")] + heads, isHeaded: true)
        for row in comparison.rows {
            table.row()
            table.cell(text: row.name)
            table.cell(text: row.now)
            for before in row.before { table.cell(text: before) }
        }
        let links = comparison.earlier.map { HTML($0.record, from: route) }.joined(separator: "、")
        return table.finished() + "<p class=\"words\">\(text: isOne ? "上一期" : "以前各期")：\(links)</p>"
    }
}

extension OwnView.Told {
    /// `HT-1 变更，2026年5月10日，补交：已收由 10,000.00 改为 16,500.00`; what was not written before by itself.
    fileprivate func write(to html: inout HTML) {
        html.append("<br>\(text: id) \(text: word)，\(HTML(day))")
        if let reason { html.append("，\(text: reason)") }
        for (number, difference) in differences.enumerated() {
            html.append(literal: number == 0 ? "：" : "；")
            html.append("\(text: difference.column.name)")
            if difference.before == .blank {
                html.append(literal: " ")
            } else {
                html.append(literal: "由 ")
                difference.before.write(change: difference.column, to: &html)
                html.append(literal: " 改为 ")
            }
            difference.now.write(change: difference.column, to: &html)
        }
    }
}

extension TypedCell {
    fileprivate func write(change column: Column, to html: inout HTML) {
        if self == .blank {
            html.append(literal: "没有写")
        } else {
            write(of: column, decimals: decimals, to: &html)
        }
    }

    fileprivate var decimals: Int { if case .number(let number) = self { number.decimals } else { 0 } }
}

extension Column {
    /// What stands behind a figure where no caption says it.
    var unitInWords: String { type == .money(inTenThousands: false) ? "元" : type.unit ?? "" }
}
