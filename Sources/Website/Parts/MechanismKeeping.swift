import Records

/// Who keeps to a mechanism: its duties subject by subject, its ledgers, points and pairings as they stand, and the records
/// that show it.
extension MechanismPart {
    /// How many records, pairings or rankings a page names.
    private static let limit = 8

    /// Everything that has been recorded by it, counted.
    var keeping: HTML {
        var html = HTML()
        for keeping in keepings {
            html.append(KeepingTable(site: site, route: route, keeping: keeping).html)
        }
        html.append(books)
        html.append(sheets)
        html.append(runningPairings)
        return html
    }

    /// How all its duties stand together; nil where none is due.
    var tally: Compliance.Tally? {
        let tally = register.compliance.tally(
            of: keepings.lazy.map { register.compliance.keepings[$0].lines }.joined())
        return tally.judged > 0 ? tally : nil
    }

    /// How each of its duties is kept, in their order.
    private var keepings: [Compliance.Keeping.Reference] {
        mechanism.duties.indices.compactMap { number in
            register.compliance.keeping(of: Method.Duty.Reference(mechanism: reference, number: number))
        }
    }

    // MARK: Ledgers

    private var books: HTML {
        var html = HTML()
        for (number, rule) in mechanism.ledgers.enumerated() {
            let ledger = Method.Ledger.Reference(mechanism: reference, number: number)
            let books = register.books.filter { $0.ledger == ledger }
            let items = books.reduce(0) { $0 + $1.items.count }
            if items == 0 { continue }
            var tally = [Int](repeating: 0, count: rule.states.count)
            var overdue = 0
            for book in books {
                for (state, count) in book.tally(in: register).enumerated() { tally[state] += count }
                overdue += book.items.count { book.isOverdue($0, in: register) }
            }
            let closed = rule.closed.reduce(0) { $0 + tally[$1] }
            html.append(
                "<p class=\"label\">\(text: rule.name.value)：\(grouped: items) 项，已办结 \(grouped: closed)，在办 \(grouped: items - closed)"
            )
            if overdue > 0 { html.append("，<span class=\"fault\">其中逾期 \(grouped: overdue)</span>") }
            html.append("</p>\(StateTrack(rule: rule).html(tally))")
        }
        return html
    }

    // MARK: Points

    /// The newest period of each class: how many people, how many points.
    private var sheets: HTML {
        let records = site.work.records(.points, of: reference)
        if records.isEmpty { return HTML() }
        struct Sum {
            var period: Period
            var sheets = 0
            var people = 0
            var isPerSheet = false
            var earned = Quantity.zero
            var deducted = Quantity.zero
        }
        // The period that ends last, and the longest of those that do; each board's own sheets make it up.
        var newest: [Method.PointsClass.Reference: Sum] = [:]
        var boards:
            [Method.PointsClass.Reference: [Region.Reference: [(
                period: Period, index: Disclosure.Reference
            )]]] = [:]
        for index in records {
            guard case .points(let sheet) = register.disclosures[index].content else { continue }
            let period = sheet.period.value
            let known = newest[sheet.pointsClass]?.period ?? period
            if (period.last, known.first) >= (known.last, period.first) {
                newest[sheet.pointsClass] = Sum(period: period)
            }
            boards[sheet.pointsClass, default: [:]][register.disclosures[index].region, default: []].append(
                (period, index))
        }
        for (number, sheets) in boards {
            guard var sum = newest[number] else { continue }
            for own in sheets.values {
                let cover = Period.cover(
                    of: sum.period.first...sum.period.last, by: own.map(\.period))
                let found = cover.compactMap { number -> PointsSheet? in
                    guard case .points(let sheet) = register.disclosures[own[number].index].content else {
                        return nil
                    }
                    return sheet
                }
                let people = PointsSheet.people(in: found)
                sum.people += people.count
                if people.isPerSheet { sum.isPerSheet = true }
                for sheet in found {
                    sum.sheets += 1
                    for entry in sheet.entries {
                        let points = entry.points.value
                        if points < .zero { sum.deducted += .zero - points } else { sum.earned += points }
                    }
                }
            }
            newest[number] = sum
        }
        var table = DataTable(
            "最近一期积分", unit: "分", rows: newest.count,
            columns: [
                .text("类别"), .day("期间"), .number("表（张）"), .number("人（户）"), .number("获得"), .number("扣减"),
                .number("合计"),
            ])
        for (number, group) in mechanism.points.enumerated() {
            let own = Method.PointsClass.Reference(mechanism: reference, number: number)
            guard let sum = newest[own] else { continue }
            table.row()
            table.cell(text: group.name.value)
            table.cell(text: sum.period.text)
            table.cell(sum.sheets)
            if sum.isPerSheet { table.cell("\(sum.people) 人次") } else { table.cell(sum.people) }
            table.cell(text: sum.earned.text)
            table.cell(text: sum.deducted.text)
            table.cell(text: (sum.earned - sum.deducted).text)
        }
        return table.finished()
    }

    // MARK: Pairings

    private var runningPairings: HTML {
        let records = site.work.records(.pairing, of: reference)
        if records.isEmpty { return HTML() }
        let limit = 40
        var running: [(index: Disclosure.Reference, pairing: Pairing)] = []
        for index in records {
            guard case .pairing(let pairing) = register.disclosures[index].content,
                pairing.isRunning(on: register.asOf)
            else { continue }
            running.append((index, pairing))
        }
        var html = HTML()
        if !running.isEmpty {
            var table = DataTable(
                "正在结对的 \(running.count) 对", rows: min(limit, running.count),
                columns: [.text("对谁"), .wide("谁来"), .day("起"), .day("止"), .text("见")])
            for (index, pairing) in running.prefix(limit) {
                table.row()
                table.cell(
                    pairing.region.map { site.link(region: $0, on: route) }
                        ?? HTML(text: pairing.toward?.value ?? ""))
                table.cell(text: pairing.members.map { $0.name ?? $0.role }.joined(separator: "、"))
                table.cell(text: pairing.from?.value.text ?? "")
                table.cell(end(of: pairing))
                table.cell("<a href=\"\(linkFrom: route, to: site.headlines[index].route)\">结对公开</a>")
            }
            html.append(table.finished())
            if running.count > limit {
                html.append("<p class=\"words\">另有 \(running.count - limit) 对，见各村页面。</p>")
            }
        }
        let over = records.count - running.count
        if over > 0 { html.append("<p class=\"words\">已经期满或还没有开始的 \(over) 对。</p>") }
        return html
    }

    /// Its last day: as stated, else by the term that the method sets; one that has passed is said to have.
    private func end(of pairing: Pairing) -> HTML {
        if let until = pairing.until?.value { return HTML(until) }
        guard let end = pairing.end(of: register[pairing.pairing]) else { return "没有定" }
        return end < register.asOf
            ? "\(end)<span class=\"why fault\">按期限已满</span>" : "\(end)<small class=\"why\">按期限</small>"
    }

    // MARK: Records and rankings

    /// The newest records of each kind.
    var records: HTML {
        var html = HTML()
        for kind in [Kind.log, .ledger, .points, .pairing] {
            let all = site.work.records(kind, of: reference)
            if all.isEmpty { continue }
            html.append("<p class=\"label\">\(text: kind.text) \(grouped: all.count) 份")
            if all.count > Self.limit { html.append("，最近的 \(Self.limit) 份：") }
            html.append(literal: "</p><ul class=\"entries small\">")
            for index in all.prefix(Self.limit) {
                html.append(literal: "<li>")
                site.appendLink(index, on: route, to: &html)
                html.append(
                    "<p>\(text: register.regions[site.headlines[index].region].title.value)　\(site.headlines[index].day)</p></li>"
                )
            }
            html.append(literal: "</ul>")
        }
        return html
    }

    /// The newest ranking of each kind of period by this mechanism's appraisal; by the file's own also those by duties and points.
    var rankings: HTML {
        struct Series: Hashable {
            var rule: Ranking.Rule
            var subjects: Evaluation.SubjectKind
            var length: Int
        }
        var newest: [Series: Ranking.Reference] = [:]
        for (index, ranking) in site.rankings.referenced {
            switch ranking.rule {
            case .appraisal(let own), .grades(let own): guard own == reference else { continue }
            case .duties(let method), .points(let method):
                guard reference.item == nil, method == reference.method else { continue }
            case .timeliness: continue
            }
            let length = (ranking.period.last - ranking.period.first) / 25
            // Those of one series come with the oldest first.
            newest[Series(rule: ranking.rule, subjects: ranking.subjects, length: length)] = index
        }
        let shown = newest.values.sorted()
        if shown.isEmpty { return HTML() }
        return site.rankingLinks(shown, on: route)
            + "<p class=\"more\"><a href=\"\(linkFrom: route, to: Route(folder: "rankings"))\">各期晾晒榜</a></p>"
    }
}
