import Records

extension RegionView {
    /// A village or a township: who it is, what hangs on its board, what is overdue, what happened.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let title = region.title.value
        let feed = route.file("feed.xml")
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: title, within: parent, column: title, path: trail.html(on: route),
                summary: region.summary ?? "", keywords: [title, "村务公开"], feed: (feed, title)))
        let silence = totals.disclosures == 0 ? "尚未公布任何事项。" : ""
        let summary = (region.summary ?? "") + silence
        if !summary.isEmpty { fields.set(.summary, text: summary) }
        fields.set(.feed, text: route.link(to: feed))
        fields[.body] = body.html(on: route)
        fields[.timeline] = timeline.html(.newest, on: route)
        fields[.years] = years.html(on: route) { "\($0.year)年" }
        fields[.filters] = parts.html(on: route) { $0.part.text }
        fields[.kinds] = kinds.map { $0.html(on: route) }.joined()
        if !never.isEmpty {
            fields[.kinds].append(
                "<p class=\"words\">从未公布过：\(text: never.joined(separator: "、"))。没有这类事项的也在内。</p>")
        }
        fields[.findings] = faulty.html(on: route)
        fields[.figures] = totals.table(on: today) + figures.html(on: route)
        fields[.work] = work.html(in: region.level == .village ? "本村" : "本级", on: route)
        if !telephone.isEmpty { fields[.call] = "监督电话 \(telephone)" }
        if !place.isEmpty { fields[.call].append("<span>\(place)</span>") }
        fields[.objection] = objection
        fields[.pairings] = pairings.html(today: today, on: route)
        fields[.rankings] = standings.html(on: route)
        switch level {
        case .village(let village):
            if isPrinted { fields[.print] = "<a href=\"print/index.html\">打印本期公示（A3）</a>" }
            if let pack = village.pack {
                fields[.print].append(" <a href=\"\(linkFrom: route, to: pack)\">正在张贴的全部（A4）</a>")
            }
            fields[.facts] = facts(of: village)
            fields[.current] = current.html(isNaming: false, today: today, on: route)
            fields[.overdue] = village.overdue.html(on: route)
            fields[.asked] = village.questions?.html(on: route) ?? HTML()
            fields[.money] = village.money(on: route)
            fields[.findings].append(village.missingPoints.html(on: route))
            fields[.rosters] = village.serving.html(on: route)
            return .village
        case .township(let township):
            if isPrinted { fields[.print] = "<a href=\"print/index.html\">打印张贴包（A4）</a>" }
            fields[.facts] = facts(of: township)
            fields[.oversight] = OversightView.link(to: route)
            fields[.current] = current.html(isNaming: true, today: today, on: route)
            fields[.overdue] = township.overdue.table(on: route)
            fields[.villages] = township.villages.table(.village, on: route)
            let own = township.overdue.count - township.villages.rows.reduce(0) { $0 + $1.overdue }
            if township.villages.whole == nil, own > 0 {
                fields[.villages].append("<p class=\"more\">本级另有 \(own) 项逾期。</p>")
            }
            fields[.asked] = township.questions?.html(on: route) ?? HTML()
            fields[.latest] = township.latest.html(naming: [.region, .kind], on: route)
            fields[.unmet] = township.unmet.html(on: route) + township.black.html(on: route)
            return .township
        }
    }

    // MARK: Figures

    private func facts(of village: VillageView) -> HTML {
        var facts = Facts()
        facts.add("户数", region.households.map { HTML(grouped: $0) }, unit: "户")
        facts.add("人口", region.population.map { HTML(grouped: $0) }, unit: "人")
        if !region.sorts.isEmpty {
            facts.add("村类", HTML(text: region.sorts.map(\.value).joined(separator: "、")))
        }
        facts.add("公开", HTML(grouped: totals.disclosures), unit: "条")
        return facts.finished + note
    }

    private func facts(of township: TownshipView) -> HTML {
        var facts = Facts()
        facts.add("村（社区）", HTML(township.count), unit: "个")
        func add(_ name: String, _ sum: TownshipView.Sum?, _ unit: String) {
            guard let sum else { return }
            let words = sum.missing > 0 ? "\(unit)，另 \(sum.missing) 个村没有写" : unit
            facts.add(name, HTML(grouped: sum.sum), unit: words)
        }
        add("户数", township.households, "户")
        add("人口", township.population, "人")
        facts.add("公开", HTML(grouped: totals.disclosures), unit: "条")
        facts.add("需要说明", HTML(grouped: totals.findings), unit: "项")
        return facts.finished + note
    }

    /// What one who disagrees with what hangs now can do.
    private var objection: HTML {
        if current.count == 0 { return HTML() }
        var html: HTML = "<p class=\"more\">有异议的，在截止日以前向\(text: office)提出"
        if !telephone.isEmpty { html.append("，电话 \(telephone)") }
        if !place.isEmpty { html.append("；当面说：\(place)") }
        html.append(literal: "。</p>")
        return html
    }

    /// How else it is called.
    private var note: HTML {
        var names: [String] = []
        if region.level == .village, !region.formerly.isEmpty {
            names.append("曾用名：" + region.formerly.joined(separator: "、"))
        }
        if let code = region.code?.value { names.append("区划代码：" + code) }
        if names.isEmpty { return HTML() }
        let items = names.map { name -> HTML in "<span class=\"whole\">\(text: name)</span>" }
        return "<p class=\"words\">\(items.joined(separator: "　"))</p>"
    }
}

extension Facts {
    /// What the accounts hold together at one day, and each of them; where they end on different days, each by itself.
    fileprivate mutating func add(_ balance: Balance?) {
        guard let balance else { return }
        func end(_ page: AccountBook.Page) -> String { page.period.text + "末" }
        guard let sum = balance.sum, let day = balance.day else {
            for share in balance.shares {
                let account = share.account.map { "“\($0)”" } ?? ""
                add(
                    "\(account)结余（\(end(share.page))）", HTML(fen: share.page.closing.fen), unit: "元")
            }
            add(long: "集体结余", "各账户公布到的日子不同，不能相加")
            return
        }
        let when = balance.period.map { $0.text + "末" } ?? day.text
        add("集体结余（\(when)）", HTML(fen: sum.fen), unit: "元")
        if balance.shares.count == 1 { return }
        let shares = balance.shares.map { share in
            (share.account ?? "没有写账户的账") + " \(share.page.closing.text) 元"
        }
        add(long: "其中", HTML(text: shares.joined(separator: "，")))
    }
}

extension VillageView {
    /// What its accounts hold now, how that came about, and where every amount stands.
    fileprivate func money(on route: Route) -> HTML {
        var facts = Facts()
        facts.add(balance)
        var html = facts.finished + chart
        if let quarter {
            html.append("<p class=\"words\">\(text: quarter.words)")
            if let largest {
                html.append("支出最大的一笔是\(HTML(largest.item, from: route))，\(largest.amount) 元。")
            }
            html.append(literal: "</p>")
        }
        if let statement {
            html.append("<p class=\"more\">逐笔收支见\(HTML(statement, from: route))。</p>")
        }
        return html
    }

    /// What the accounts held together at the ends of the last periods, none of which has a day of another.
    fileprivate var chart: HTML {
        guard balances.count > 1, let end = balances.last, let before = balances.dropLast().last
        else { return HTML() }
        let difference = end.sum - before.sum
        // Nothing is compared with the period before where that was not published.
        let other = before.page.last + 1 == end.page.first ? "上期" : "\(before.page.period.text)末"
        let word =
            difference == .zero
            ? "与\(other)相同"
            : (difference > .zero ? "比\(other)多 " : "比\(other)少 ") + difference.magnitude.text + " 元"
        let span = balances.first.map { "\($0.page.period.text)至\(end.page.period.text)" } ?? ""
        let bars = balances.reversed().map { point in
            Chart.Bar(
                label: point.page.period.text, value: point.sum.fen, text: point.sum.text,
                isEmphasised: point.page.period == end.page.period)
        }
        return Chart(message: "结余\(word)", subtitle: "\(span)，各期期末，元").bars(bars)
    }
}

// MARK: Lists

extension KindOfRecords {
    /// A region's own records of a kind, behind its name.
    fileprivate func html(on route: Route) -> HTML {
        var html = HTML(reserving: records.count * 160)
        html.append("<details><summary>\(text: kind.text)（\(count)）</summary><ul class=\"entries small\">")
        for record in records {
            html.append(literal: "<li>")
            html.append(record.anchor, from: route)
            html.append(literal: "<p>")
            html.append(record.day)
            html.append(literal: "</p></li>")
        }
        html.append(literal: "</ul>")
        if let rest {
            let words: HTML =
                rest.page.map { "<a href=\"\(linkFrom: route, to: $0)\">\(rest.year)年大事记</a>" } ?? "大事记"
            html.append(
                "<p class=\"more\">更早的 \(count - records.count) 条见\(words)\(rest.isLonger ? "和以前各年" : "")。</p>"
            )
        }
        html.append(literal: "</details>")
        return html
    }
}
