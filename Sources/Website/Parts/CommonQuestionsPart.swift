import Records

extension CommonQuestions {
    /// A line for each, which leads to the answer itself.
    func html(on route: Route) -> HTML {
        var items = HTML()
        if let published { items.append(published.html(on: route)) }
        for list in lists {
            items.append(
                CommonQuestions.line(
                    list.isGrant ? "补贴" : "", list.title, HTML(text: list.figures),
                    href: "\(linkFrom: route, to: list.record)"))
        }
        if lists.isEmpty { items.append(CommonQuestions.silence("补贴", "从未公布过")) }
        for ledger in ledgers { items.append(ledger.html(on: route)) }
        if ledgers.isEmpty { items.append(CommonQuestions.silence("诉求", "台账上没有本村的事项")) }
        if otherLedgers > 0 {
            items.append(
                "<li><a href=\"\(linkFrom: route, to: WorkView.route(of: route))#ledgers\"><span>其余 \(otherLedgers) 种台账</span></a></li>"
            )
        }
        return "<ul class=\"stack\">\(items)</ul>"
    }

    /// A line that leads nowhere, for there is nothing behind it.
    fileprivate static func silence(_ title: HTML.Literal, _ words: HTML.Literal) -> HTML {
        var html: HTML = "<li><a><span>"
        html.append(literal: title)
        html.append(literal: "</span> <small>")
        html.append(literal: words)
        html.append(literal: "</small></a></li>")
        return html
    }

    /// - Parameter word: what people call it, where its name does not.
    fileprivate static func line(_ word: String, _ name: String, _ words: HTML, href: HTML) -> HTML {
        let label = word.isEmpty || name.contains(word) ? name : "\(word)：\(name)"
        return "<li><a href=\"\(href)\"><span>\(text: label)</span> <small>\(words)</small></a></li>"
    }
}

extension TownshipQuestions {
    /// A line for each, which leads to the answer itself.
    func html(on route: Route) -> HTML {
        var items = HTML()
        if let published { items.append(published.html(on: route, isOfOne: false)) }
        if let accounts {
            items.append(
                CommonQuestions.line(
                    "", "各村的账", "\(grouped: accounts.count) 份", href: "\(linkFrom: route, to: accounts.route)"
                ))
        }
        for ledger in ledgers { items.append(ledger.html(on: route)) }
        if brokenDecisions > 0 {
            items.append(
                CommonQuestions.line(
                    "", "违反规定的决议", "<b class=\"fault\">\(brokenDecisions) 件</b>",
                    href: "\(linkFrom: route, to: oversight)#broken"))
        }
        if let (count, late) = openRemedies {
            let words: HTML = count == 0 ? "都已整改或澄清" : "未整改完 \(count) 个"
            items.append(
                CommonQuestions.line(
                    "", "审计查出的问题", words + (late > 0 ? "，<b class=\"fault\">逾期 \(late) 个</b>" : HTML()),
                    href: "\(linkFrom: route, to: oversight)#audit"))
        }
        return items.isEmpty ? HTML() : "<ul class=\"stack\">\(items)</ul>"
    }
}

extension CommonQuestions.Published {
    /// `该公布的都已公布`, as far as it is known; else how much is missing, and the way to it.
    /// - Parameter isOfOne: whether it is of one board, whose own page tells what is missing; else the calendar does.
    fileprivate func html(on route: Route, isOfOne: Bool = true) -> HTML {
        var words: HTML = "到期 \(due) 项"
        if missing > 0 {
            words.append("，<b class=\"fault\">未公布 \(missing) 项</b>")
        } else if late > 0 {
            words.append("，其中 \(late) 项迟了")
        }
        if points > 0 { words.append("；<b class=\"fault\">积分 \(points) 类未公布</b>") }
        if never > 0 { words.append(isOfOne ? "，另 \(never) 类从未公布过" : "，另 \(never) 项从未公布过") }
        // Of what nobody asks it by a day the page does not know whether there is any.
        let title: HTML = missing + points > 0 ? "该公布的都公布了没有" : never > 0 ? "到期的都已公布" : "该公布的都已公布"
        let line: HTML = "<span>\(title)</span> <small>\(words)</small>"
        // What is missing stands on this page.
        if isOfOne, missing + points > 0 {
            return missing > 0
                ? "<li><a href=\"#overdue\">\(line)</a></li>" : "<li><a href=\"#findings\">\(line)</a></li>"
        }
        guard let calendar else { return "<li><a>\(line)</a></li>" }
        return "<li><a href=\"\(linkFrom: route, to: calendar)\">\(line)</a></li>"
    }
}

extension CommonQuestions.Ledger {
    fileprivate func html(on route: Route) -> HTML {
        let late: HTML = overdue > 0 ? "，<b class=\"fault\">逾期 \(overdue) 项</b>" : HTML()
        return CommonQuestions.line(
            isOfRequests ? "诉求" : "", name, "在办 \(open) 项\(late)，已办结 \(closed) 项",
            href: "\(linkFrom: route, to: record)")
    }
}
