import Records

extension Site {
    /// A village or a township: who it is, what hangs on its board, what is overdue, what happened.
    func fillRegion(_ fields: inout PageFields, _ page: Page, _ index: Region.Reference) -> PageType {
        let region = register.regions[index]
        let isVillage = region.level == .village
        let parent = region.parent.map { register.regions[$0].title.value } ?? ""
        let feed = page.route.file("feed.xml")
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: region.title.value, within: parent, column: region.title.value,
                path: path(to: index, inclusive: false, on: page.route), summary: region.summary ?? "",
                keywords: [region.title.value, "村务公开"], feed: (feed, region.title.value)))
        if let summary = region.summary { fields.set(.summary, text: summary) }
        fields.set(.feed, text: page.route.link(to: feed))
        fields[.print] = printLinks(
            isVillage
                ? "<a href=\"print/index.html\">打印本期公示（A3）</a>" : "<a href=\"print/index.html\">打印张贴包（A4）</a>"
        )
        fields[.body] = links.html(region.body, in: region.path, on: page.route)
        fields[.timeline] = timeline(of: index, on: page.route)
        fields[.years] = years(of: index, on: page.route)
        fields[.kinds] = kinds(of: index, on: page.route)
        fields[.findings] = findings(in: index, on: page.route, limit: 10)
        if isVillage {
            fields[.facts] = facts(ofVillage: index)
            fields[.current] = display(in: [index], on: page.route, naming: false, limit: 60)
            fields[.overdue] = overdueBoxes(overdue[index], on: page.route)
            fields[.chart] = balances(of: index)
            fields[.figures] = figures(of: index)
            fillWork(&fields, page, index)
            return .village
        }
        let below = lists.regionsBelow[index]
        fields[.facts] = facts(ofTownship: index)
        fields[.current] = display(in: below, on: page.route, naming: true, limit: 12)
        fields[.overdue] = overdueTable(allOverdue(in: below), on: page.route)
        fields[.villages] = villages(of: index, on: page.route)
        fields[.latest] = entries(
            lists.newestBelow[index][...], on: page.route, naming: [.region, .kind])
        fields[.figures] = figures(of: index)
        fields[.unmet] =
            UnmetPart(site: self, route: page.route).html(below: below) + blackRows(of: below, on: page.route)
        fillWork(&fields, page, index)
        return .township
    }

    /// What is overdue on several boards, the longest overdue first. An item that hangs on two of them stands once, at the lower.
    func allOverdue(in regions: [Region.Reference]) -> [Overdue] {
        struct Key: Hashable {
            var disclosure: Disclosure.Reference
            var matter: String
        }
        var found: [Overdue] = []
        var items: [Key: Int] = [:]
        for entry in regions.lazy.flatMap({ overdue[$0] }) {
            guard case .item = entry.matter else {
                found.append(entry)
                continue
            }
            let key = Key(disclosure: entry.disclosure, matter: matter(of: entry))
            if let first = items[key] {
                if register.regions[entry.region].level == .village { found[first] = entry }
            } else {
                items[key] = found.count
                found.append(entry)
            }
        }
        return found.sorted { a, b in
            let (before, after) = ((a.due, a.region, a.disclosure), (b.due, b.region, b.disclosure))
            return before == after ? matter(of: a) < matter(of: b) : before < after
        }
    }

    /// What happened in a region in one year.
    func fillYear(_ fields: inout PageFields, _ page: Page, _ index: Region.Reference, _ year: Int)
        -> PageType
    {
        let region = register.regions[index]
        let entries = timelines[index].years.first { $0.year == year }?.entries ?? []
        let summary = "共 \(entries.count) 件，新的在前。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "\(region.title.value)\(year)年大事记", column: region.title.value,
                path: path(to: index, inclusive: true, on: page.route), summary: summary,
                feed: (regionRoutes[index].file("feed.xml"), region.title.value)))
        fields.set(.summary, text: summary)
        fields.set(.region, text: region.title.value)
        fields[.timeline] = TimelinePart(site: self, route: page.route).html(entries, isHeaded: false)
        fields[.years] = years(of: index, on: page.route)
        return .year
    }

    // MARK: Timeline

    private func timeline(of index: Region.Reference, on route: Route) -> HTML {
        let entries = timelines[index].entries
        return TimelinePart(site: self, route: route).html(entries.prefix(Timeline.shown), isHeaded: true)
    }

    /// The years that have pages of their own.
    private func years(of index: Region.Reference, on route: Route) -> HTML {
        let years = timelines[index].yearsApart
        if years.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"links\">"
        for year in years {
            let target = regionRoutes[index].page("years/\(year)")
            let current: HTML = target == route ? " aria-current=\"page\"" : ""
            html.append("<li><a href=\"\(linkFrom: route, to: target)\"\(current)>\(year)年</a></li>")
        }
        html.append(literal: "</ul>")
        return html
    }

    /// A region's own records by kind, each kind behind its name.
    private func kinds(of index: Region.Reference, on route: Route) -> HTML {
        let limit = 30
        var byKind: [Kind: [Disclosure.Reference]] = [:]
        for disclosure in register.byRegion[index] {
            byKind[headlines[disclosure].kind, default: []].append(disclosure)
        }
        var html = HTML(reserving: register.byRegion[index].count * 160)
        for kind in Kind.allCases {
            guard let records = byKind[kind] else { continue }
            html.append(
                "<details><summary>\(text: kind.text)（\(records.count)）</summary><ul class=\"entries small\">"
            )
            for record in records.prefix(limit) {
                html.append(literal: "<li>")
                appendLink(record, on: route, to: &html)
                html.append(literal: "<p>")
                html.append(headlines[record].day)
                html.append(literal: "</p></li>")
            }
            html.append(literal: "</ul>")
            if records.count > limit {
                html.append("<p class=\"more\">更早的 \(records.count - limit) 条见大事记各年。</p>")
            }
            html.append(literal: "</details>")
        }
        return html
    }

    // MARK: Figures

    private func facts(ofVillage index: Region.Reference) -> HTML {
        let region = register.regions[index]
        var facts = Facts()
        facts.add("户数", region.households.map { HTML(grouped: $0) }, unit: "户")
        facts.add("人口", region.population.map { HTML(grouped: $0) }, unit: "人")
        add(Balance(of: register.accounts[index]), to: &facts)
        if let rank = latestAppraisal(of: index) {
            let ranking = rankings[rank.ranking]
            let row = ranking.rows[rank.row]
            var unit = "名"
            if let grade = row.grade { unit += " · \(grade)" }
            let change = ranking.change(of: row)
            if !change.isEmpty { unit += " · \(change)" }
            facts.add(
                "\(ranking.period.text)考评", "\(row.isTied ? "并列第" : "第") \(row.place)", unit: unit)
        }
        facts.add("公开", HTML(grouped: totals[index].disclosures), unit: "条")
        var names: [String] = []
        if !region.formerly.isEmpty { names.append("曾用名：" + region.formerly.joined(separator: "、")) }
        if let code = region.code?.value { names.append("区划代码：" + code) }
        if let hotline = region.hotline { names.append("监督电话：" + hotline) }
        return facts.finished + note(names)
    }

    private func facts(ofTownship index: Region.Reference) -> HTML {
        let below = lists.regionsBelow[index].filter { register.regions[$0].level == .village }
        var facts = Facts()
        facts.add("村（社区）", HTML(below.count), unit: "个")
        /// The township's own figure, else the sum of its villages; how many of them say none is said beside it.
        func add(_ name: String, _ own: Int?, _ figure: KeyPath<Region, Int?>, _ unit: String) {
            let known = below.compactMap { register.regions[$0][keyPath: figure] }
            guard let count = own ?? (known.isEmpty ? nil : known.reduce(0, +)) else { return }
            let missing = own == nil ? below.count - known.count : 0
            facts.add(name, HTML(grouped: count), unit: missing > 0 ? "\(unit)，另 \(missing) 个村没有写" : unit)
        }
        add("户数", register.regions[index].households, \.households, "户")
        add("人口", register.regions[index].population, \.population, "人")
        facts.add("公开", HTML(grouped: totals[index].disclosures), unit: "条")
        facts.add("需要说明", HTML(grouped: totals[index].findings), unit: "项")
        var names: [String] = []
        if let code = register.regions[index].code?.value { names.append("区划代码：" + code) }
        if let hotline = register.regions[index].hotline { names.append("监督电话：" + hotline) }
        return facts.finished + note(names)
    }

    private func note(_ names: [String]) -> HTML {
        if names.isEmpty { return HTML() }
        let items = names.map { name -> HTML in "<span class=\"whole\">\(text: name)</span>" }
        return "<p class=\"words\">\(items.joined(separator: "　"))</p>"
    }

    /// What the accounts hold together at one day, and each of them; where they end on different days, each by itself.
    private func add(_ balance: Balance?, to facts: inout Facts) {
        guard let balance else { return }
        func end(_ page: AccountBook.Page) -> String { page.period.text + "末" }
        guard let sum = balance.sum, let day = balance.day else {
            for share in balance.shares {
                let account = share.account.map { "“\($0)”" } ?? ""
                facts.add(
                    "\(account)结余（\(end(share.page))）", HTML(fen: share.page.closing.fen), unit: "元")
            }
            facts.add(long: "集体结余", "各账户公布到的日子不同，不能相加")
            return
        }
        let when = balance.period.map { $0.text + "末" } ?? day.text
        facts.add("集体结余（\(when)）", HTML(fen: sum.fen), unit: "元")
        if balance.shares.count == 1 { return }
        let shares = balance.shares.map { share in
            (share.account ?? "没有写账户的账") + " \(share.page.closing.text) 元"
        }
        facts.add(long: "其中", HTML(text: shares.joined(separator: "，")))
    }

    /// What the accounts held together at the ends of the last periods, none of which has a day of another.
    private func balances(of index: Region.Reference) -> HTML {
        let last = Balance.history(of: register.accounts[index]).suffix(6)
        guard last.count > 1, let end = last.last, let before = last.dropLast().last else { return HTML() }
        let difference = end.sum - before.sum
        // Nothing is compared with the period before where that was not published.
        let other = before.page.last + 1 == end.page.first ? "上期" : "\(before.page.period.text)末"
        let word =
            difference == .zero
            ? "与\(other)相同"
            : (difference > .zero ? "比\(other)多 " : "比\(other)少 ") + difference.magnitude.text + " 元"
        let span = last.first.map { "\($0.page.period.text)至\(end.page.period.text)" } ?? ""
        let bars = last.map { point in
            Chart.Bar(
                label: Site.short(point.page.period), value: point.sum.fen,
                text: Site.tenThousands(point.sum), isEmphasised: point.page.period == end.page.period)
        }
        return Chart(message: "结余\(word)", subtitle: "\(span)，各期期末，万元", id: "balance").columns(Array(bars))
    }

    /// `26一季`, `26.3月`: a period under a bar.
    private static func short(_ period: Period) -> String {
        switch period {
        case .year(let year): "\(year)"
        case .half(let year, let half): "\(year % 100)\(half == 1 ? "上" : "下")半"
        case .quarter(let year, let quarter): "\(year % 100)\(["一", "二", "三", "四"][quarter - 1])季"
        case .month(_, let month): "\(month)月"
        case .week(let year, let week): "\(year % 100)W\(week)"
        }
    }

    /// In 万元 with one decimal, rounded half away from nought.
    private static func tenThousands(_ money: Money) -> String {
        let tenths = (money.fen.magnitude + 50_000) / 100_000
        return (money.fen < 0 ? "−" : "") + "\(tenths / 10).\(tenths % 10)"
    }

    /// What a region and all below it made public, year by year.
    func figures(of index: Region.Reference) -> HTML {
        let years = totals[index].byYear.sorted { $0.key > $1.key }
        if years.isEmpty { return HTML() }
        let hasSubsidies = years.contains { $0.value.subsidies != nil }
        let hasProjects = years.contains { $0.value.paidOnProjects != nil }
        var columns: [DataTable.Column] = [.day("年份"), .number("公开（条）"), .number("收入"), .number("支出")]
        if hasProjects { columns.append(.number("项目支付")) }
        if hasSubsidies { columns.append(.number("补贴发放")) }
        var table = DataTable("历年数字", unit: "元", rows: years.count, columns: columns)
        func cell(_ sum: Money?) { table.cell(sum.map { HTML(fen: $0.fen) } ?? .unpublished) }
        for (year, sums) in years {
            table.row()
            table.cell(HTML(year))
            table.cell(sums.disclosures)
            cell(sums.income)
            cell(sums.spending)
            if hasProjects { cell(sums.paidOnProjects) }
            if hasSubsidies { cell(sums.subsidies) }
        }
        return table.finished()
    }

    /// A township's villages, and how each keeps its board.
    private func villages(of index: Region.Reference, on route: Route) -> HTML {
        let below = lists.regionsBelow[index].filter { $0 != index }
        if below.isEmpty { return HTML() }
        var table = DataTable(
            "各村公开情况", rows: below.count,
            columns: [
                .text("村"), .number("公开（条）"), .number("正在公示"), .number("逾期"), .number("需要说明"), .day("最近公开"),
            ])
        for village in below {
            table.row()
            table.cell(link(region: village, on: route))
            table.cell(totals[village].disclosures)
            table.cell(display[village].count)
            table.cell(overdue[village].count)
            table.cell(totals[village].findings)
            let last = register.byRegion[village].first.map { register.disclosures[$0].day.value }
            table.cell(last.map { HTML($0) } ?? "<span class=\"missing\">没有公开</span>")
        }
        return table.finished()
    }
}
