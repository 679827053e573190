import Records

extension MechanismView {
    /// An item as a section of its file's page, under its own anchor.
    func section(on route: Route) -> HTML {
        var html: HTML = "<section class=\"mechanism\""
        if let anchor = mechanism.anchor { html.append(" id=\"\(text: anchor)\"") }
        html.append("><h2>\(text: mechanism.name.value)")
        if let id = mechanism.id { html.append(" <small>\(text: id.value)</small>") }
        html.append(literal: "</h2>")
        var kind: [HTML] = [adoption]
        if !mechanism.aliases.isEmpty {
            kind.append("又称 \(text: mechanism.aliases.joined(separator: "、"))")
        }
        html.append("<p class=\"kind\">\(kind.joined(separator: "　"))</p>")
        if let summary = mechanism.summary { html.append("<p>\(text: summary)</p>") }
        let asks = MechanismAsks(mechanism: mechanism)
        html.append(notes(on: route))
        html.append(under("考评", asks.appraisal))
        html.append(asks.duties)
        html.append(under("台账", asks.ledgers))
        html.append(under("积分", asks.points))
        html.append(asks.pairings)
        html.append(under("报酬", asks.pay))
        html.append(under("名册", asks.rosters))
        html.append(asks.figures)
        html.append(under("谁做到了", keepingUnderRule(on: route)))
        html.append(under("名次", rankings.html(on: route)))
        html.append(under("记录", records.html(on: route)))
        html.append(literal: "</section>")
        return html
    }

    /// What counts is said where a duty is counted.
    private func keepingUnderRule(on route: Route) -> HTML {
        let keeping = keeping(on: route)
        if keeping.isEmpty || tally == nil { return keeping }
        return "<p class=\"words after\">只算参加期间到期的；加入或退出那一期，剩下一半以上才算应做。</p>" + keeping
    }

    private func under(_ title: HTML, _ content: HTML) -> HTML {
        content.isEmpty ? content : "<h3>\(title)</h3>\(content)"
    }

    /// Whether this board runs it, in a word.
    private var adoption: HTML {
        if mechanism.isPending { return "<span class=\"tag\">定义待补充</span>" }
        if isAdopted { return "<span class=\"tag g\">本县施行</span>" }
        return isRecorded ? "<span class=\"tag\">有记录</span>" : "<span class=\"tag\">未施行</span>"
    }

    // MARK: What is said of it

    /// What it consists of, what it publishes, who takes part, what is not known, what its editor adds.
    func notes(on route: Route) -> HTML {
        var html = HTML()
        if mechanism.isPending {
            html.append("<div class=\"note\"><p><strong>定义：待补充。</strong>来源没有写怎么做；查实之前不作推断。</p></div>")
        }
        var list = Definitions()
        list.add("由这些组成", Self.list(mechanism.parts))
        list.add("公布什么", Self.list(mechanism.publishes))
        list.add("不公布什么", Self.list(mechanism.withholds))
        list.add("谁参加", participants?.html(on: route))
        list.add("同名的", namesakes(on: route))
        let pending = MechanismWords(mechanism: mechanism).pending
        if !pending.isEmpty, !mechanism.isPending {
            list.add("待补充", "\(text: pending.joined(separator: "、"))")
        }
        if !list.terms.isEmpty { html.append("<dl class=\"terms\">\(list.terms)</dl>") }
        if let editorial = mechanism.editorial {
            html.append("<div class=\"note\"><p><strong>编者注</strong>　\(text: editorial)</p></div>")
        }
        return html
    }

    /// `五个一（1-2）`
    private func namesakes(on route: Route) -> HTML {
        if namesakes.isEmpty { return HTML() }
        let links = namesakes.map { anchor, id -> HTML in
            var html = HTML(anchor, from: route)
            if let id { html.append("（\(text: id)）") }
            return html
        }
        return "\(links.joined(separator: "、"))，不是一回事"
    }

    private static func list(_ texts: [String]) -> HTML { HTML(text: texts.joined(separator: "；")) }
}

extension Participants {
    /// Who takes part, those of one span together: `2024年1月1日起：石谷村、柳沟村（2 个）`.
    fileprivate func html(on route: Route) -> HTML {
        switch self {
        case .everyVillage: HTML(text: Participants.villages)
        case .everyTownship: HTML(text: Participants.townships)
        case .listed(let spans): spans.map { $0.html(on: route) }.joined(separator: "<br>")
        }
    }
}

extension Participants.Span {
    /// Of more names than these a page says first how many there are.
    private static let open = 12

    fileprivate func html(on route: Route) -> HTML {
        var html = HTML()
        if let from { html.append("\(from)起") }
        if let until { html.append("\(from == nil ? "" : "，")至 \(until)") }
        if !html.isEmpty { html.append(literal: "：") }
        let rest = count > names.count ? "等" : ""
        let all = names.map { HTML($0, from: route) }.joined(separator: "、")
        if names.count > Self.open {
            html.append("<details><summary>\(count) 个</summary><p>\(all)\(text: rest)</p></details>")
        } else {
            html.append(all)
            html.append(text: rest + (count > 3 ? "（\(count) 个）" : ""))
        }
        return html
    }
}
