import Records

extension HomeView {
    /// The county: what is new, its townships, its rankings, what is overdue.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let title = county.title.value
        let feed = route.file("feed.xml")
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: name.isEmpty ? title : name, column: title, section: .home,
                summary: county.summary ?? motto ?? "", keywords: [title, "村务公开"], feed: (feed, title)))
        fields.set(.heading, text: title)
        fields.set(.feed, text: feed.path)
        if let summary = county.summary { fields.set(.summary, text: summary) }
        if isPrinted { fields[.print] = "<a href=\"print/index.html\">打印各乡镇张贴包（A4）</a>" }
        fields[.body] = body.html(on: route)
        fields[.facts] = facts
        fields[.oversight] = OversightView.link(to: route)
        fields[.current] = current.html(isNaming: true, today: today, on: route)
        fields[.overdue] = overdue.table(on: route)
        fields[.unmet] = unmet.folded(on: route)
        fields[.townships] = townships.html(on: route)
        if let (page, count) = allTownships {
            fields[.townships].append(
                "<p class=\"more\">另有 \(count - townships.count) 个：<a href=\"\(linkFrom: route, to: page)\">全部乡镇（\(count) 个）</a></p>"
            )
        }
        fields[.latest] = latest.html(naming: [.region, .kind], on: route)
        if let year = years.first, year.count > latest.count {
            fields[.latest].append(
                "<p class=\"more\">另见：<a href=\"\(linkFrom: route, to: year.route)\">\(text: year.title)全部公开（\(grouped: year.count) 条）</a></p>"
            )
        }
        fields[.rankings] = standings.html(on: route)
        var work = HTML()
        if hasTimetable {
            work.append("<p><a href=\"\(linkFrom: route, to: Timetable.route)\">一周日程表</a></p>")
        }
        if hasBearers {
            work.append("<p><a href=\"\(linkFrom: route, to: Route.bearers)\">\(text: Bearers.title)</a></p>")
        }
        fields[.timetable] = work
        fields[.kinds] = kinds.prefix(KindsView.shown).stack(on: route)
        if let allKinds {
            fields[.kinds].append(
                "<p class=\"more\"><a href=\"\(linkFrom: route, to: allKinds)\">\(text: KindsView.title)（\(kinds.count)）</a></p>"
            )
        }
        fields[.years] = years.stack(on: route)
        fields[.figures] = totals.table(on: today) + figures.html(on: route)
        return .home
    }

    private var facts: HTML {
        var facts = Facts()
        facts.add("乡镇", HTML(grouped: townshipCount), unit: "个")
        facts.add("村（社区）", HTML(grouped: villageCount), unit: "个")
        facts.add("公开", HTML(grouped: totals.disclosures), unit: "条")
        if withdrawnCount > 0 { facts.add("另有撤回", HTML(grouped: withdrawnCount), unit: "条") }
        facts.add("正在公示", HTML(grouped: onDisplayCount), unit: "项")
        // What hangs on the county's own board is in none of the townships' sums.
        let own = overdue.count - townships.reduce(0) { $0 + $1.board.overdue }
        facts.add(
            "逾期", HTML(grouped: overdue.count),
            unit: allTownships == nil && own > 0 && own < overdue.count ? "项，其中县本级 \(own) 项" : "项")
        return facts.finished
    }
}

extension [HomeView.Township] {
    /// Every township with its villages.
    fileprivate func html(on route: Route) -> HTML {
        var html: HTML = "<ul class=\"places\">"
        for township in self {
            html.append("<li><h3>\(HTML(township.board.anchor, from: route))</h3>")
            html.append(
                "<p class=\"more\">公开 \(grouped: township.board.disclosures) 条，正在公示 \(township.board.onDisplay) 项，逾期 \(township.board.overdue) 项</p>"
            )
            if !township.villages.isEmpty {
                html.append(literal: "<ul class=\"links\">")
                for village in township.villages {
                    html.append(literal: "<li>")
                    html.append(village, from: route)
                    html.append(literal: "</li>")
                }
                html.append(literal: "</ul>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}

extension Collection<ListLink> {
    func stack(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        var html: HTML = "<ul class=\"stack\">"
        for link in self {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: link.route)\"><span>\(text: link.title)</span> <small>\(grouped: link.count) 条</small></a></li>"
            )
        }
        html.append(literal: "</ul>")
        return html
    }
}
