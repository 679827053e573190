import Records

extension Site {
    /// What every village had to publish in a year, month by month: in time, late, missing.
    func fillCalendar(_ fields: inout PageFields, _ page: Page, _ year: Int) -> PageType {
        let list = Route(folder: "rankings")
        let calendar = PublicationCalendar(site: self, year: year, route: page.route)
        let sum = calendar.sum
        let summary =
            "按时 \(sum.inTime) 项，迟 \(sum.late) 项，未公开 \(sum.missing) 项，未到期 \(sum.notYetDue) 项。截至\(register.asOf.text)。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "\(year)年公开月历", column: "晾晒榜", section: list,
                path: rankings.isEmpty ? path(on: page.route) : path(("晾晒榜", list), on: page.route),
                summary: summary, keywords: ["公开月历", "按时公开"]))
        fields.set(.summary, text: summary)
        var html: HTML = """
            <div class="formula"><p><b>怎样看：</b>●按时；◐迟了几天才公布；■过了期限没有公布；○没有到期。空格是那时还没有公布过任何事项，或者没有到期。点开看公布的内容；哪天到期、依据什么，在表的下面。</p></div>
            """
        html.append(years(except: year, on: page.route))
        html.append(calendar.table(.accounts, "\(year)年财务收支，逐月（按季公布的占三个月）"))
        html.append(calendar.table(.general, "\(year)年一般事项，逐季"))
        html.append("<section><h2>到期的日子和依据</h2>\(calendar.deadlines)</section>")
        fields[.items] = html
        return .rankings
    }

    private func years(except year: Int, on route: Route) -> HTML {
        let others = calendarYears.filter { $0 != year }
        if others.isEmpty && rankings.isEmpty { return HTML() }
        var html: HTML = "<nav class=\"filters\" aria-label=\"其他各年\"><ul class=\"links\">"
        for other in others {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: PublicationCalendar.route(other))\">\(other)年公开月历</a></li>"
            )
        }
        if let newest = rankingIndex.series.first(where: { $0.rule == .timeliness })?.newest {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: rankingRoutes[newest])\">\(text: rankings[newest].title)</a></li>"
            )
        }
        html.append(literal: "</ul></nav>")
        return html
    }

    /// The calendar that shows a period; nil when there is none.
    func calendarYear(of period: Period) -> Int? {
        let year = period.year
        return calendarYears.contains(year) ? year : nil
    }
}

extension PublicationCalendar {
    /// The way to the calendars of years; nothing on a board that has none.
    static func links(to years: [Int], on route: Route) -> HTML {
        if years.isEmpty { return HTML() }
        let links = years.map { year -> HTML in
            "<a href=\"\(linkFrom: route, to: PublicationCalendar.route(year))\">\(year)年公开月历</a>"
        }
        return "<p>各村每月公布了没有：\(links.joined(separator: "、"))。</p>"
    }
}
