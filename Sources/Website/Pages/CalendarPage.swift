import Records

extension CalendarView {
    /// What every village had to publish in a year, month by month: in time, late, missing.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        var summary =
            "按时 \(sum.inTime) 项，迟 \(sum.late) 项，未公布 \(sum.missing) 项，未到期 \(sum.notYetDue) 项。"
        if holding.isDated { summary += "截至\(today.text)。" }
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: "\(year)年公开月历\(place.map { "：\($0)" } ?? "")", column: "晾晒榜",
                section: .rankings,
                path: trail.html(on: route),
                summary: summary, keywords: ["公开月历", "按时公开"]))
        fields.set(.summary, text: summary)
        var html = otherYears(on: route)
        if townships.isEmpty {
            html.append(faults(on: route))
            html.append(CalendarView.legend)
        } else {
            html.append(sums(on: route))
        }
        html.append(table(.accounts, "\(year)年财务收支，逐月（按季公布的占三个月，计在季末）", on: route))
        html.append(table(.general, "\(year)年一般事项，逐季", on: route))
        let rare = kinds.filter { kind in
            groups.allSatisfy { $0.rows.allSatisfy { Row.isRare($0.cells(of: .own(kind))) } }
        }
        html.append(list(of: rare, on: route))
        for kind in kinds where !rare.contains(kind) {
            html.append(
                table(.own(kind), "\(year)年\(kind.title.value)，\(kind.cadence?.text ?? "")一次", on: route))
        }
        html.append(never(on: route))
        let days = deadlines.map { $0.html(in: year) }
        html.append(
            "<section><h2>到期的日子和依据</h2>\(days.joined())<p>\(text: daysOff.words(in: year))</p></section>")
        fields[.items] = html
        return .rankings
    }

    /// What the cells of a village's row mean.
    private static let legend: HTML = """
        <div class="formula"><p><b>怎样看：</b>●按时；◐迟了几天才公布；■过了期限未公布；○未到期。空格是那时还不用公布，或者未到期。点开看公布的内容；哪天到期、依据什么，在表的下面。最后一天是周末或者本栏写明放假的，已经顺延。</p></div>
        """

    private func table(_ matter: Publication.Matter, _ caption: String, on route: Route) -> HTML {
        PublicationCalendar(view: self, matter: matter, caption: caption, route: route).html
    }

    /// So many of them are named one by one.
    private static let named = 60

    /// What was late and what is missing, before all that was in order.
    private func faults(on route: Route) -> HTML {
        if sum.inTime + sum.late + sum.missing == 0 { return HTML() }
        var html: HTML = "<section><h2>谁迟了，谁未公布</h2>"
        if faults.isEmpty { return html + "<p>到期的都按时公布了。</p></section>" }
        html.append(literal: "<ul class=\"entries small\">")
        for fault in faults.prefix(Self.named) { html.append("<li>\(fault.html(on: route))</li>") }
        html.append(literal: "</ul>")
        if faults.count > Self.named {
            html.append("<p class=\"more\">另有 \(faults.count - Self.named) 项，在下面的表里。</p>")
        }
        return html + "</section>"
    }

    /// What nobody asks of all, and who never published it: neither late nor in time.
    private func never(on route: Route) -> HTML {
        if silences.isEmpty { return HTML() }
        var table = DataTable(
            "从未公布过的", rows: silences.count, columns: [.text("类别"), .number("几处"), .wide("谁")])
        for silence in silences {
            table.row()
            table.cell(text: silence.name)
            table.cell(silence.count)
            var names = silence.places.map { HTML($0, from: route) }.joined(separator: "、")
            if silence.count > silence.places.count { names.append(literal: " 等") }
            table.cell(names)
        }
        return """
            <section><h2>谁从未公布过</h2>
            <p>没有规定各村从哪一天起都要公布的，公布过一期的村才逐期计算。下面这些村从未公布过：上面不计按时，也不计迟。没有这类事项的村也在内。</p>
            \(table.finished())</section>
            """
    }

    /// Kinds that are published once or twice a year: who has, who has not, who need not yet.
    private func list(of kinds: [OwnKind], on route: Route) -> HTML {
        if kinds.isEmpty { return HTML() }
        var table = DataTable(
            "\(year)年每年、每半年公开一次的", rows: kinds.count,
            columns: [.text("类别"), .wide("已公布"), .wide("过了期限未公布"), .minor(.wide("未到期"))])
        for kind in kinds {
            var (published, missing, waiting): ([HTML], [HTML], [HTML]) = ([], [], [])
            for group in groups {
                for row in group.rows {
                    let place = row.village ?? group.head
                    for cell in row.cells(of: .own(kind)) {
                        let period = cell.span < 12 ? "（\(cell.period.short)）" : ""
                        if let record = cell.record {
                            var link = HTML()
                            link.append(openingOf: record, from: route)
                            link.append("\(text: row.name + period)</a>")
                            if case .late(let days) = cell.state {
                                link.append(" <small>迟 \(days) 天</small>")
                            }
                            published.append(link)
                        } else if case .missing = cell.state {
                            missing.append(HTML(place, from: route) + HTML(text: period))
                        } else {
                            waiting.append(HTML(place, from: route) + HTML(text: period))
                        }
                    }
                }
            }
            table.row()
            table.cell(text: kind.title.value)
            table.cell(published.joined(separator: "、"))
            table.cell(missing.isEmpty ? HTML() : "<b class=\"fault\">\(missing.joined(separator: "、"))</b>")
            table.cell(waiting.isEmpty ? HTML() : "未到期：\(waiting.joined(separator: "、"))")
        }
        return table.finished()
    }

    /// The townships of a county whose villages are too many for one page.
    private func sums(on route: Route) -> HTML {
        var table = DataTable(
            "\(year)年各乡镇公布情况", rows: townships.count + 1,
            columns: [
                .text("乡镇"), .number("按时（项）"), .number("迟（项）"), .number("未公布（项）"), .number("未到期（项）"),
            ])
        for township in townships {
            table.row()
            table.cell(township.pages.map { HTML($0, from: route) }.joined(separator: " "))
            township.sum.cells(of: &table)
        }
        table.foot()
        table.cell("合计")
        sum.cells(of: &table)
        return "<p class=\"after\">各村每月公布了没有，在各乡镇的月历里。</p>\(table.finished())"
    }

    private func otherYears(on route: Route) -> HTML {
        if others.isEmpty && !hasRankings { return HTML() }
        var html: HTML = "<nav class=\"filters\" aria-label=\"其他各年\"><ul class=\"links\">"
        for other in others {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: PublicationCalendar.route(other))\">\(other)年公开月历</a></li>"
            )
        }
        if let timeliness {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: timeliness.route)\">\(text: timeliness.title)</a></li>")
        }
        html.append(literal: "</ul></nav>")
        return html
    }
}

extension CalendarView.Fault {
    /// `石窑村　2026年4月财务收支　迟 12 天　计入2026年第二季度榜`: who hears the link alone hears whose it is, and how late.
    fileprivate func html(on route: Route) -> HTML {
        let what: HTML = "\(text: cell.period.text)\(text: matter.name)"
        var html: HTML = "\(HTML(place, from: route))　"
        if case .late(let days) = cell.state {
            let word: HTML = "迟 \(days) 天"
            if let record = cell.record {
                html.append(openingOf: record, from: route, called: "\(text: name)\(what)：\(word)")
                html.append("\(what)</a>")
            } else {
                html.append(what)
            }
            html.append("　<b class=\"fault\">\(word)</b>")
        } else {
            html.append("\(what)　<b class=\"fault\">未公布</b>　\(cell.due) 到期")
        }
        if let counted { html.append("　计入\(HTML(counted, from: route))") }
        return html
    }
}

extension DaysOff {
    /// How a last day moved, and by which days off of a year: what a board does not write, nobody knows.
    fileprivate func words(in year: Int) -> String {
        let holidays = holidays.filter { $0.lowerBound.year <= year && year <= $0.upperBound.year }
        if holidays.isEmpty {
            return "最后一天是周六、周日的，已经顺延到周一。\(year)年哪几天放假没有写进公开栏，赶上放假的没有顺延。"
        }
        func day(_ day: Day) -> String { (day.year == year ? "" : "\(day.year)年") + day.monthAndDay }
        let off = holidays.map { holiday in
            holiday.lowerBound == holiday.upperBound
                ? day(holiday.lowerBound) : "\(day(holiday.lowerBound))至\(day(holiday.upperBound))"
        }
        let worked = worked.filter { $0.year == year }.map(day)
        return "最后一天是周六、周日或者放假的，已经顺延到上班的第一天。公开栏写明的\(year)年放假：\(off.joined(separator: "、"))"
            + (worked.isEmpty ? "" : "；周末补班：\(worked.joined(separator: "、"))") + "。没有写明的没有顺延。"
    }
}

extension CalendarView.Tally {
    /// In time, late, missing, not due yet: a cell for each.
    fileprivate func cells(of table: inout DataTable) {
        for count in [inTime, late, missing, notYetDue] { table.cell(count) }
    }
}
