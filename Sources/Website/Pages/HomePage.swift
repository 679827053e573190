import Records

extension Site {
    /// The county: what is new, its townships, its rankings, what is overdue.
    func fillHome(_ fields: inout PageFields, _ page: Page) -> PageType {
        let county = register.regions[.county]
        let title = county.title.value
        let all = Array(register.regions.indices)
        let feed = page.route.file("feed.xml")
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: register.board.name.isEmpty ? title : register.board.name, column: title,
                section: .home,
                summary: county.summary ?? register.board.motto ?? "", keywords: [title, "村务公开"],
                feed: (feed, title)))
        fields.set(.heading, text: title)
        fields.set(.feed, text: feed.path)
        fields[.print] = printLinks("<a href=\"print/index.html\">打印各乡镇张贴包（A4）</a>")
        fields[.body] = links.html(county.body, in: county.path, on: page.route)
        let overdue = allOverdue(in: all)
        fields[.facts] = facts(ofCounty: all, overdue: overdue.count)
        fields[.current] = display(in: all, on: page.route, naming: true, limit: 12)
        fields[.overdue] = overdueTable(overdue, on: page.route)
        fields[.unmet] = UnmetPart(site: self, route: page.route).html(below: nil)
        fields[.townships] = townships(on: page.route)
        fields[.latest] = entries(register.newestFirst.prefix(20), on: page.route, naming: [.region, .kind])
        fields[.rankings] = standings(on: page.route)
        if work.timetable != nil {
            fields[.timetable] =
                "<p><a href=\"\(linkFrom: page.route, to: Timetable.route)\">一周日程表</a></p>"
        }
        fields[.kinds] = stack(listings.filter { $0.sort.isKind }, on: page.route)
        fields[.years] = stack(
            listings.filter { if case .year = $0.sort { true } else { false } }, on: page.route)
        fields[.figures] = figures(of: .county)
        return .home
    }

    private func facts(ofCounty all: [Region.Reference], overdue: Int) -> HTML {
        var facts = Facts()
        facts.add("乡镇", HTML(grouped: all.count { register.regions[$0].level == .township }), unit: "个")
        facts.add("村（社区）", HTML(grouped: all.count { register.regions[$0].level == .village }), unit: "个")
        facts.add("公开", HTML(grouped: totals[.county].disclosures), unit: "条")
        facts.add("正在公示", HTML(grouped: all.reduce(0) { $0 + display[$1].count }), unit: "项")
        facts.add("逾期", HTML(grouped: overdue), unit: "项")
        return facts.finished
    }

    /// Every township with its villages.
    private func townships(on route: Route) -> HTML {
        var html: HTML = "<ul class=\"places\">"
        for index in register.regions[.county].children {
            let below = lists.regionsBelow[index].dropFirst()
            html.append("<li><h3>\(link(region: index, on: route))</h3>")
            html.append(
                "<p class=\"more\">公开 \(grouped: totals[index].disclosures) 条，正在公示 \(([index] + below).reduce(0) { $0 + display[$1].count }) 项，逾期 \(allOverdue(in: [index] + below).count) 项</p>"
            )
            if !below.isEmpty {
                html.append(literal: "<ul class=\"links\">")
                for village in below {
                    html.append(literal: "<li>")
                    html.append(link(region: village, on: route))
                    html.append(literal: "</li>")
                }
                html.append(literal: "</ul>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }

    private func stack(_ listings: [Listing], on route: Route) -> HTML {
        if listings.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"stack\">"
        for listing in listings {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: listing.route)\"><span>\(text: listing.title)</span> <small>\(grouped: listing.entries.count) 条</small></a></li>"
            )
        }
        html.append(literal: "</ul>")
        return html
    }
}
