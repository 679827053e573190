import Records

/// A mechanism of a work method on the page of its file: what it asks, and who keeps to it.
struct MechanismPart {
    let site: Site
    let route: Route
    let reference: Mechanism.Reference

    var register: Register { site.register }
    var mechanism: Mechanism { register[reference] }

    /// An item as a section of its file's page, under its own anchor.
    var section: HTML {
        let mechanism = mechanism
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
        html.append(notes)
        html.append(under("考评", appraisal))
        html.append(duties)
        html.append(under("台账", ledgers))
        html.append(under("积分", points))
        html.append(pairings)
        html.append(figures)
        html.append(under("谁做到了", keepingUnderRule))
        html.append(under("名次", rankings))
        html.append(under("记录", records))
        html.append(literal: "</section>")
        return html
    }

    /// What counts is said where a duty is counted.
    private var keepingUnderRule: HTML {
        let keeping = keeping
        if keeping.isEmpty || tally == nil { return keeping }
        return "<p class=\"words after\">只算参加期间到期的；加入或退出那一期，剩下一半以上才算应做。</p>" + keeping
    }

    private func under(_ title: HTML, _ content: HTML) -> HTML {
        content.isEmpty ? content : "<h3>\(title)</h3>\(content)"
    }

    /// Whether this board runs it, in a word.
    var adoption: HTML {
        if mechanism.isPending { return "<span class=\"tag\">定义待补充</span>" }
        return register.isAdopted(reference)
            ? "<span class=\"tag g\">本县施行</span>" : "<span class=\"tag\">未施行</span>"
    }

    // MARK: What is said of it

    /// What it consists of, what it publishes, who takes part, what is not known, what its editor adds.
    var notes: HTML {
        let mechanism = mechanism
        var html = HTML()
        if mechanism.isPending {
            html.append("<div class=\"note\"><p><strong>定义：待补充。</strong>来源只给出名称，没有说明内容；查实之前不作推断。</p></div>")
        }
        var list = Definitions()
        list.add("由这些组成", Self.list(mechanism.parts))
        list.add("公布什么", Self.list(mechanism.publishes))
        list.add("谁参加", participation)
        list.add("同名的", namesakes)
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

    /// Others that go by one of its names, and are something else: `五个一（1-2）`.
    private var namesakes: HTML {
        let others = site.work.namesakes[reference] ?? []
        if others.isEmpty { return HTML() }
        let links = others.map { other -> HTML in
            var html = site.link(mechanism: other, on: route)
            if let id = register[other].id?.value { html.append("（\(text: id)）") }
            return html
        }
        return "\(links.joined(separator: "、"))，不是一回事"
    }

    private static func list(_ texts: [String]) -> HTML { HTML(text: texts.joined(separator: "；")) }

    /// Who takes part, those of one span together: `2024年1月1日起：石谷村、柳沟村（2 个）`.
    var participation: HTML {
        switch register.participation(in: reference) {
        case nil: return HTML()
        case .everyVillage: return "全部村（社区）"
        case .everyTownship: return "全部乡镇"
        case .listed(let participants):
            struct Span: Hashable {
                var from: Day?
                var until: Day?
            }
            var order: [Span] = []
            var names: [Span: [String]] = [:]
            for participant in participants {
                let span = Span(from: participant.from, until: participant.until)
                if names[span] == nil { order.append(span) }
                names[span, default: []].append(register.name(of: participant.subject))
            }
            return order.map { span -> HTML in
                let all = names[span] ?? []
                let shown = all.prefix(40).joined(separator: "、")
                let count = all.count > 3 ? "（\(all.count) 个）" : ""
                let rest = all.count > 40 ? "等" : ""
                var html = HTML()
                if let from = span.from { html.append("\(from)起") }
                if let until = span.until { html.append("\(span.from == nil ? "" : "，")至 \(until)") }
                if !html.isEmpty { html.append(literal: "：") }
                html.append(text: shown + rest + count)
                return html
            }.joined(separator: "<br>")
        }
    }

    /// Who takes part now, in a phrase: `石谷村、井峪村`, `石谷村等 12 个`.
    var participantsNow: String {
        switch register.participation(in: reference) {
        case nil: return ""
        case .everyVillage: return "全部村（社区）"
        case .everyTownship: return "全部乡镇"
        case .listed(let participants):
            let now = participants.filter { participant in
                participant.from.map { $0 <= register.asOf } ?? true
                    && participant.until.map { register.asOf <= $0 } ?? true
            }.map { register.name(of: $0.subject) }
            return now.count > 4
                ? now.prefix(3).joined(separator: "、") + "等 \(now.count) 个" : now.joined(separator: "、")
        }
    }
}
