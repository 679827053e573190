import Records

extension OversightView {
    /// Points have no day by which they are late; each village tells which it lacks.
    private var points: HTML {
        missingPoints > 0 ? "<p>积分有 \(missingPoints) 类未公布，见各村页面的“需要说明”。</p>" : HTML()
    }

    /// The way to it, from the page of its region.
    static func link(to region: Route) -> HTML {
        "<a href=\"\(linkFrom: region, to: route(of: region))\">督导一览</a>"
    }

    /// What a supervisor asks first, a table for each question.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let heading = "\(title)督导一览"
        let summary =
            "现在逾期 \(overdueTotal)；该公布未公布的 \(silent.places) 处 \(silent.count) 项\(missingPoints > 0 ? "，另有积分 \(missingPoints) 类" : "")。\(month.text)有 \(missing) 处没有做到职责，共 \(missed.count) 种；违反规定的决议 \(broken.count) 件；最近一周公开 \(changes.count + routineCount) 条，其中日常 \(routineCount) 条；新逾期 \(newlyOverdue.count) 项。"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: heading, column: title, path: trail.html(on: route),
                summary: summary, keywords: [title, "督导"]))
        fields.set(.summary, text: summary)
        fields[.filters] = doors(on: route)
        var html = contents
        html.append(
            section(
                "overdue", "现在逾期未公布的", unpublished.unpublished(on: route) + points,
                none: "该公布的都公布了。"))
        html.append(
            section(
                "missed", "\(month.text)谁没有做到", missed.table("当月到期没有做到的职责", "没有做到的", on: route) + makingGood,
                none: "到期的都做到了。"))
        html.append(
            section(
                "due", "本月和下月到期",
                owed.table(on: route)
                    + due.matters("要办结的", day: "最后一天", rest: "各村台账", on: route)
                    + dueDuties.table("还没有做到的职责，一季度以上一次的", "还没有做到的", on: route)
                    + runningDuties.table("这一期还没有做到的职责，一个月以内一次的", "还没有做到的", on: route),
                none: "到下月底没有要公布的，也没有要办结的。"))
        if let accounts { html.append(section("money", "各村收支", accounts.table(on: route), none: "")) }
        html.append(section("broken", "哪些决议违反了规定", broken.table(on: route), none: "没有。"))
        if !unfollowed.items.isEmpty {
            html.append(section("lists", "榜上有名以后没有做的", unfollowed.table(on: route), none: ""))
        }
        html.append(section("audit", "审计问题未整改完的", remedies.table(on: route), none: "都整改完了，或者没有发现问题。"))
        html.append(
            section(
                "week", "最近一周的变化（\(week.lowerBound.text)起）",
                changes.table(on: route) + routine.line(on: route)
                    + newlyOverdue.matters("新逾期的", day: "应当完成", rest: "逾期未办", on: route),
                none: "没有新公开、更正、撤回，也没有新逾期。"))
        fields[.items] = html
        return .listing
    }

    private func section(_ id: String, _ heading: String, _ content: HTML, none: String) -> HTML {
        let content: HTML = content.isEmpty ? "<p>\(text: none)</p>" : content
        return "<section id=\"\(text: id)\"><h2>\(text: heading)</h2>\(content)</section>"
    }

    /// The parts of the page.
    private var contents: HTML {
        var parts: [(id: String, title: String)] = [
            ("overdue", "逾期未公布的"), ("missed", "上月谁没有做到"), ("due", "本月和下月到期"),
        ]
        if accounts != nil { parts.append(("money", "各村收支")) }
        parts.append(("broken", "违反规定的决议"))
        if !unfollowed.items.isEmpty { parts.append(("lists", "榜上有名以后")) }
        parts += [("audit", "审计问题"), ("week", "最近一周")]
        let items = parts.map { "<li><a href=\"#\(text: $0.id)\">\(text: $0.title)</a></li>" as HTML }
        return "<nav class=\"contents\" aria-label=\"本页目录\"><ul>\(items.joined())</ul></nav>"
    }

    /// The ways within the page, to townships, and to what there is more of.
    private func doors(on route: Route) -> HTML {
        var links: [HTML] = townships.map { HTML($0, from: route) }
        if let overdue { links.append("<a href=\"\(linkFrom: route, to: overdue)\">全部逾期未办</a>") }
        if let calendar {
            links.append("<a href=\"\(linkFrom: route, to: calendar.route)\">\(calendar.year)年公开月历</a>")
        }
        if let packs {
            links.append(
                "<a href=\"\(linkFrom: route, to: packs)\">\(level == .county ? "各乡镇张贴包" : "各村张贴包（A4）")</a>")
        }
        return "<ul class=\"links\">\(links.map { "<li>\($0)</li>" as HTML }.joined())</ul>"
    }

    private var makingGood: HTML {
        missed.items.isEmpty
            ? HTML()
            : "<p class=\"more\">做了没有记的，照“工作记录”的样稿补记，日期写做的那一天；没有做的不补记。</p>"
    }
}

extension OversightView.Listed {
    /// How many are not named, and where they are.
    fileprivate func rest(_ unit: String, _ place: String) -> HTML {
        count > items.count
            ? "<p class=\"more\">另有 \(count - items.count) \(text: unit)，见\(text: place)。</p>" : HTML()
    }
}

extension OversightView.Listed<OversightView.Routine> {
    /// `日常工作 31 条：走访 12 条、值班 8 条……`
    fileprivate func line(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        let names = items.map { "\(HTML($0.name, from: route)) \($0.count) 条" as HTML }
        let rest: HTML = count > items.count ? "，等 \(count) 种" : HTML()
        return "<p class=\"more\">日常工作：\(names.joined(separator: "、"))\(rest)。</p>"
    }
}

extension OversightView.Listed<OversightView.UnmetDuty> {
    /// What is over has no day in its row.
    fileprivate func table(_ caption: String, _ whom: String, on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var columns: [DataTable.Column] = [.wide("职责"), .number("数量"), .minor(.wide(whom))]
        let hasDays = items.contains { $0.last != nil }
        if hasDays { columns.insert(.day("最后一天"), at: 1) }
        var table = DataTable(caption, rows: items.count, columns: columns)
        for duty in items {
            table.row()
            table.cell("\(text: duty.name)<small> \(HTML(duty.method, from: route))</small>")
            if hasDays { table.cell(duty.last.map { HTML(monthAndDay: $0) } ?? HTML()) }
            table.cell(duty.count)
            table.cell(HTML(firstOf: duty.bearers.map { HTML($0, from: route) }, of: duty.count))
        }
        return table.finished() + rest("项", "各项工作法的页面")
    }
}

extension OversightView.Listed<OversightView.MissedConsequence> {
    fileprivate func table(on route: Route) -> HTML {
        var table = DataTable("最近的榜在前", rows: items.count, columns: [.wide("榜"), .wide("没有做什么")])
        for item in items {
            table.row()
            table.cell(HTML(item.record, from: route))
            table.cell("<span class=\"fault\">\(message: item.words)</span>")
        }
        return table.finished() + rest("项", "各榜的页面")
    }
}

extension OversightView.Listed<OversightView.OpenRemedy> {
    fileprivate func table(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var table = DataTable(
            "期限最早的在前", rows: items.count,
            columns: [
                .wide("问题"), .text("公开栏"), .number("逾期（天）"), .minor(.number("金额（元）")), .minor(.day("期限")),
                .minor(.text("状态")),
            ])
        for item in items {
            table.row()
            table.cell("\(text: item.problem)<small class=\"why\">\(HTML(item.record, from: route))</small>")
            table.cell(HTML(item.place, from: route))
            table.cell(item.late > 0 ? "<b class=\"fault\">\(item.late)</b>" : HTML())
            table.cell(fen: item.amount?.fen)
            table.cell(item.due.map { HTML($0) } ?? "没有写")
            table.cell(text: item.state)
        }
        return table.finished() + rest("项", "审计各条")
    }
}

extension HTML {
    /// The first of so many.
    fileprivate init(firstOf names: [HTML], of count: Int) {
        self = names.joined(separator: "、")
        if count > names.count { append(literal: " 等") }
    }
}

extension OversightView.Listed<OversightView.OwedPublication> {
    fileprivate func table(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var table = DataTable(
            "该公布尚未公布的", rows: items.count,
            columns: [.wide("公布什么"), .day("最后一天"), .number("数量"), .minor(.wide("尚未公布的"))])
        for owed in items {
            table.row()
            table.cell(text: owed.period.text + owed.matter.name)
            table.cell(HTML(monthAndDay: owed.due))
            table.cell(owed.count)
            table.cell(HTML(firstOf: owed.places.map { HTML($0, from: route) }, of: owed.count))
        }
        return table.finished() + rest("项", "公开月历")
    }
}

extension OversightView.Listed<OverdueMatter> {
    /// What should have been published and was not, the longest overdue first.
    fileprivate func unpublished(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var table = DataTable(
            "逾期最久的在前", unit: "天", rows: items.count,
            columns: [
                .wide("公布什么"), .number("逾期"), .text("公开栏"), .minor(.day("应当公布")), .minor(.wide("下一步")),
            ])
        for item in items {
            table.row()
            table.cell(item.link(on: route))
            table.cell("<b class=\"fault\">\(item.days)</b>")
            table.cell(HTML(item.region, from: route))
            table.cell(HTML(item.due))
            table.cell(item.next.map { $0.html(on: route) } ?? HTML())
        }
        return table.finished() + rest("项", "全部逾期未办")
    }

    /// What is to be done, or should have been, by its day: one of the months about today, so that the year goes without saying.
    fileprivate func matters(_ caption: String, day: String, rest place: String, on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var table = DataTable(
            caption, rows: items.count,
            columns: [.wide("事项"), .day(day), .text("公开栏"), .minor(.text("责任"))])
        for item in items {
            table.row()
            table.cell(item.inItsLedger(on: route))
            table.cell(HTML(monthAndDay: item.due))
            table.cell(HTML(item.region, from: route))
            table.cell(text: item.owner)
        }
        return table.finished() + rest("项", place)
    }
}

extension OversightView.Listed<OversightView.BrokenDecision> {
    fileprivate func table(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var table = DataTable(
            "违反规定的决议", rows: items.count,
            columns: [.wide("决议"), .text("公开栏"), .minor(.day("公布")), .minor(.wide("违反了什么"))])
        for decision in items {
            table.row()
            table.cell(HTML(decision.record, from: route))
            var words = decision.findings.map { finding -> HTML in
                var html: HTML = "<span class=\"fault\">\(message: finding.diagnostic.words)</span>"
                if let basis = finding.basis { html.append("<small class=\"why\">\(text: basis)</small>") }
                return html
            }.joined(separator: "<br>")
            if decision.count > decision.findings.count { words.append("<br>等 \(decision.count) 处") }
            words.append(decision.later.words(on: route))
            for item in decision.items { words.append("<p>\(item.html(on: route))</p>") }
            if decision.later.isEmpty, decision.items.isEmpty { words.append("<p>后来怎样，没有记录。</p>") }
            table.cell(HTML(decision.place, from: route))
            table.cell(HTML(decision.day))
            table.cell(words)
        }
        return table.finished() + rest("件", "四议两公开目录里标着“需要说明”的")
    }
}

extension OversightView.Listed<OversightView.Change> {
    fileprivate func table(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var table = DataTable(
            "新公开、更正和撤回", rows: items.count,
            columns: [.wide("公开"), .text("变化"), .day("日期"), .minor(.text("公开栏")), .minor(.text("类别"))])
        for change in items {
            table.row()
            table.cell(HTML(change.record, from: route))
            table.cell(change.sort.html)
            table.cell(HTML(change.day))
            table.cell(HTML(change.place, from: route))
            table.cell(text: change.kind.text)
        }
        return table.finished() + rest("条", "各村页面")
    }
}

extension OversightView.Change.Sort {
    fileprivate var html: HTML {
        switch self {
        case .new: "新公开"
        case .amended: "更正"
        case .withdrawn: "<b class=\"fault\">撤回</b>"
        }
    }
}

extension AccountsBeside {
    /// A row for each village; money by the head and by the household where it says how many it has.
    fileprivate func table(on route: Route) -> HTML {
        var table = DataTable(
            "\(quarter.text)各村收支，不含内部转账", unit: "元", rows: rows.count,
            columns: [
                .text("村"), .number("收入"), .number("支出"), .minor(.number("期末结余")), .minor(.number("户均收入")),
                .minor(.number("户均支出")), .minor(.number("人均收入")), .minor(.number("人均支出")),
            ])
        for row in rows {
            table.row()
            table.cell(HTML(row.village, from: route))
            guard let sums = row.sums else {
                table.cell("未公布全季")
                continue
            }
            table.cell(fen: sums.income.fen)
            table.cell(fen: sums.spending.fen)
            table.cell(fen: sums.closing?.fen)
            table.cell(fen: sums.income.share(among: row.households)?.fen)
            table.cell(fen: sums.spending.share(among: row.households)?.fen)
            table.cell(fen: sums.income.share(among: row.population)?.fen)
            table.cell(fen: sums.spending.share(among: row.population)?.fen)
        }
        var html = table.finished()
        if count > rows.count { html.append("<p class=\"more\">另有 \(count - rows.count) 个村，见各村页面。</p>") }
        return html
    }
}

extension Money {
    /// A part for each of so many; nil where nobody says how many, or there are none.
    fileprivate func share(among count: Int?) -> Money? { count.flatMap { $0 > 0 ? shared(among: $0) : nil } }
}
