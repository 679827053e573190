import Records

/// What of persons is published: exceptions first, for they are few and each was decided; then lists by the day on which their names go.
extension PersonalView {
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let summary = "本公开栏公布了哪些个人信息，公布到哪一天；哪些号码经决定照登，为什么。"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: "个人信息", path: trail.html(on: route), summary: summary,
                keywords: ["个人信息", "名单"]))
        fields.set(.summary, text: summary)
        fields[.body] = rules + excepted(on: route) + named(on: route) + gone(on: route)
        return .page
    }

    private var rules: HTML {
        """
        <p>身份证号、银行卡号、账号和个人的手机号不公布。名单里的姓名遮去中间的字。名单挂到期满为止；不写依据的，日期由本公开栏的规则定。\
        到期撤下姓名和逐户（人）的数字，只留合计；不足 \(SmallCells.least) 户（人）的并入其余，不单列（《个人信息保护法》第六条、第十九条）。
        """
            + (ofOffice > 0
                ? "另有 \(grouped: ofOffice) 条写的是任职、报酬和账目经手的人，依法公布，不设期满。</p>" : "</p>")
    }

    private func excepted(on route: Route) -> HTML {
        if exceptions.isEmpty { return "<h2>例外</h2><p>没有例外：没有一个个人的号码照登。</p>" }
        var table = DataTable(
            "经决定照登的号码 \(exceptions.count) 个", rows: exceptions.count,
            columns: [
                .wide("在哪一条"), .text("号码"), .minor(.wide("是什么")), .minor(.wide("理由")), .minor(.text("谁决定")),
            ])
        for item in exceptions {
            table.row()
            table.cell(item.record.map { HTML($0, from: route) } ?? HTML(text: item.title))
            table.cell(text: item.sort)
            table.cell(text: item.about)
            table.cell(text: item.grounds)
            table.cell(text: item.decider)
        }
        return "<h2>例外</h2>" + table.finished()
    }

    private func named(on route: Route) -> HTML {
        if hanging.isEmpty { return HTML() }
        let endless = hanging.reduce(0) { $0 + $1.lists.count { $0.term == nil } }
        let rest: HTML = endless > 0 ? "其中 \(endless) 份没有写挂到哪天。" : HTML()
        return """
            <h2>还挂着的名单</h2><p>共 \(hanging.reduce(0) { $0 + $1.lists.count }) 份，日期是挂到哪天，先到期的在前。\(rest)</p>
            \(hanging.map { $0.html("最早", on: route) }.joined())
            """
    }

    private func gone(on route: Route) -> HTML {
        if faded.isEmpty { return HTML() }
        return """
            <h2>已经撤下姓名的</h2><p>共 \(faded.reduce(0) { $0 + $1.lists.count }) 份，日期是挂到哪天，后撤下的在前。</p>
            \(faded.map { $0.html("最近", on: route) }.joined())
            """
    }
}

extension PersonalView.Group {
    /// `北塘村　19 份，最早 2026年11月4日`, and behind it each list with its day.
    fileprivate func html(_ word: HTML.Literal, on route: Route) -> HTML {
        var html: HTML = "<details><summary>\(text: place)　\(lists.count) 份"
        if let until = lists.first?.term?.until {
            html.append(literal: "，")
            html.append(literal: word)
            html.append(" \(until)")
        }
        html.append(literal: "</summary><ul class=\"entries small\">")
        for list in lists { html.append("<li>\(HTML(list.record, from: route))<p>\(list.words)</p></li>") }
        return html + "</ul></details>"
    }
}

extension PersonalView.List {
    /// `挂到 2026年11月4日（公示期满）`; that the board's own rule sets the day is said of all, above.
    fileprivate var words: HTML {
        guard let term else { return "没有写挂到哪天" }
        return term.basis == .board ? "挂到 \(term.until)" : "挂到 \(term.until)（\(text: term.basis.text)）"
    }
}
