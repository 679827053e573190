import Records

extension BearerView {
    /// A unit, a post or a group: the answer first, then what it did and did not do, then what followed.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let kind = [bearer.sort.text, bearer.category ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: bearer.name, column: Bearers.title, section: .bearers,
                path: trail.html(on: route),
                summary: "\(bearer.name)的职责、做到没有、在哪些村", keywords: [bearer.name, "履职"]))
        fields.set(.kind, text: kind)
        fields.set(.aliases, text: bearer.aliases.joined(separator: "、"))
        fields[.status] = status
        fields[.facts] = facts(on: route)
        fields[.unmet] = missedTable(on: route)
        fields[.duties] = duties.html(on: route) + otherMethods(on: route) + formerWords(on: route)
        fields[.ledgers] = items?.html(on: route) ?? HTML()
        fields[.pairings] = pairingTable(on: route)
        fields[.rankings] = standings.html(on: route)
        fields[.records] = records(on: route)
        fields[.courses] = holder?.html(on: route) ?? HTML()
        return .bearer
    }

    private var status: HTML {
        if tally.judged == 0 { return "职责都未到期。" }
        let former: HTML = formerCount > 0 ? "（连同已经不担的）" : ""
        var html: HTML =
            "截至 \(today)，到期 \(grouped: tally.judged) 期\(former)，完成 <b>\(grouped: tally.met)</b> 期"
        if let share = Percentage(tally.met, of: tally.judged) { html.append("（\(text: share.text)）") }
        if tally.short > 0 { html.append("，数量不够 \(grouped: tally.short) 期") }
        if tally.overdue > 0 {
            html.append("，<b class=\"fault\">没有做 \(grouped: tally.overdue) 期</b>")
        }
        html.append(literal: "。")
        return html
    }

    private func facts(on route: Route) -> HTML {
        var facts = Facts()
        if places.count > 0 { facts.add(long: "在哪里", places.html(on: route)) }
        let count = duties.methods.reduce(0) { $0 + $1.duties.count }
        if count > 0 { facts.add("正在担的职责", HTML(grouped: count), unit: "项") }
        let running = pairings.count(where: \.isRunning)
        if running > 0 { facts.add("正在结对", HTML(running), unit: "对") }
        return facts.finished
    }

    private func otherMethods(on route: Route) -> HTML {
        let count = duties.count - duties.methods.count
        if count == 0 { return HTML() }
        return
            "<p class=\"more\">另有 \(count) 项办法的职责，见各项<a href=\"\(linkFrom: route, to: .methods)\">工作法</a>的页面。</p>"
    }

    private func missedTable(on route: Route) -> HTML {
        if missed.isEmpty { return HTML() }
        let hasPlaces = missed.contains { $0.place != nil }
        var columns: [DataTable.Column] = [.day("哪一期"), .text("职责")]
        if hasPlaces { columns.append(.minor(.text("在哪里"))) }
        columns += [.text("情况"), .minor(.text("办法"))]
        var table = DataTable(
            missedCount > missed.count ? "最近的 \(missed.count) 期" : "一共 \(missedCount) 期",
            rows: missed.count,
            columns: columns)
        for row in missed {
            table.row()
            table.cell(text: row.span)
            table.cell(text: row.duty)
            if hasPlaces { table.cell(row.place.map { HTML($0, from: route) } ?? HTML()) }
            table.cell("<b class=\"fault\">\(text: row.state.text)</b>")
            table.cell(HTML(row.method, from: route))
        }
        var html = table.finished()
        if missedCount > missed.count {
            html.append("<p class=\"words\">一共 \(grouped: missedCount) 期，更早的见各期晾晒榜。</p>")
        }
        return html
    }

    /// Duties that it has left, with how they were kept.
    private func formerWords(on route: Route) -> HTML {
        if former.isEmpty { return HTML() }
        let texts = former.map { row -> HTML in
            var html = HTML(text: row.duty)
            if let place = row.place { html.append("（\(HTML(place, from: route))）") }
            html.append("至\(row.until.map { HTML($0) } ?? HTML())，完成 \(row.tally.met)/\(row.tally.judged)")
            return html
        }
        let more: HTML = formerCount > former.count ? " 等 \(formerCount) 项" : HTML()
        return "<p class=\"words\">已经不担的：\(texts.joined(separator: "；"))\(more)。</p>"
    }

    private func pairingTable(on route: Route) -> HTML {
        if pairings.isEmpty { return HTML() }
        var table = DataTable(
            "一共 \(pairingsCount) 对", rows: pairings.count,
            columns: [
                .text("对谁"), .wide("角色"), .minor(.day("起")), .minor(.day("止")), .text("现在"),
                .minor(.text("见")),
            ])
        for pairing in pairings {
            table.row()
            table.cell(HTML(pairing.toward, from: route))
            table.cell(text: pairing.role)
            table.cell(pairing.from.map { HTML($0) } ?? HTML())
            table.cell(pairing.until.map { HTML($0) } ?? "没有定")
            table.cell(pairing.isRunning ? "正在结对" : "不在期内")
            table.cell(HTML(pairing.record, from: route))
        }
        var html = table.finished()
        if pairingsCount > pairings.count {
            html.append("<p class=\"words\">另有 \(pairingsCount - pairings.count) 对，见各村页面。</p>")
        }
        return html
    }

    private func records(on route: Route) -> HTML {
        if logs.isEmpty { return HTML() }
        var html = logs.html(naming: [.region], on: route)
        if logsCount > logs.count {
            html.append("<p class=\"words\">一共 \(logsCount) 份，这里是最近的 \(logs.count) 份。</p>")
        }
        return html
    }
}

extension HolderOfPost {
    /// Who holds a post, and where they were before; of one that nobody holds, until when somebody did.
    fileprivate func html(on route: Route) -> HTML {
        var html = holding.html(on: route)
        if let vacant { html.append("<p>现在没有人在任，上一任到 \(vacant)。</p>") }
        if !courses.isEmpty {
            html.append(
                "<ul class=\"entries\">\(courses.map { $0.html(on: route) }.joined())</ul>")
        }
        return html
    }
}

extension Bearers {
    static let title = "单位和岗位"
}

extension Route {
    static let bearers = Route(folder: "bearers")
}
