import Records

/// A pairing (结对): whom it helps, who is in it against who should be, until when.
extension PairingView {
    func fill(_ fields: inout PageFields, on route: Route) {
        fields[.facts] = facts(on: route)
        fields[.members] = members(on: route) + (own?.html ?? HTML())
    }

    func method(on route: Route) -> HTML {
        "<p class=\"words after\">按工作法“\(HTML(method, from: route))”的“\(text: rule.name.value)”：\(text: MechanismWords.members(of: rule))\(text: rule.term.map { "，期限 \($0) 年" } ?? "")。</p>"
    }

    private func facts(on route: Route) -> HTML {
        var facts = Facts()
        facts.add("对谁", whom.map { HTML($0, from: route) })
        facts.add("起", pairing.from.map { HTML($0.value) })
        if let extended = term.extended {
            facts.add("原期限到", term.byRule.map { HTML($0) })
            facts.add("验收没有合格，延到", HTML(extended))
            facts.add("止", term.stated.map { HTML($0) })
        } else {
            facts.add(term.stated == nil ? "按期限到" : "止", term.end.map { HTML($0) })
        }
        facts.add("验收", acceptance?.html(on: route))
        return facts.finished
    }

    /// Whether it runs, and for how long yet.
    func status(on today: Day) -> HTML {
        let end = term.end
        if let from = pairing.from?.value, from > today {
            return "<span class=\"tag\">还没有开始</span> \(from)起。"
        }
        guard let end else { return "<span class=\"tag g\">正在结对</span> 没有定期限。" }
        if end < today, pairing.until == nil {
            let said: HTML =
                term.passed != nil
                ? "验收已经合格，没有写结束。" : term.extended != nil ? "延期也满了，没有写结束。" : "没有写结束，也没有写延期。"
            return "<span class=\"tag r\">按期限已满</span> \(end)期满，过去 \(today - end) 天，\(said)"
        }
        if end >= today, term.extended == end {
            return "<span class=\"tag g\">正在结对</span> 验收没有合格，延到 \(end)，还有 <b>\(end - today)</b> 天。"
        }
        if end < today { return "<span class=\"tag\">已经期满</span> \(end)期满，过去 \(today - end) 天。" }
        return "<span class=\"tag g\">正在结对</span> 至 \(end)，还有 <b>\(end - today)</b> 天。"
    }

    /// Its members by role, with how many there should be.
    private func members(on route: Route) -> HTML {
        var roles = rule.members.map(\.role)
        for member in pairing.members where !roles.contains(member.role) { roles.append(member.role) }
        var table = DataTable(
            "角色和人数", rows: roles.count,
            columns: [.text("角色"), .wide("名称"), .text("应有"), .text("实有")])
        for role in roles {
            let found = members.filter { $0.role == role }
            let headcount = rule.members.first { $0.role == role }?.headcount
            let isKnown = rule.members.contains { $0.role == role }
            table.row()
            table.cell(text: role)
            table.cell(
                found.isEmpty
                    ? "没有写" : found.map { HTML($0.name, from: route) }.joined(separator: "、"))
            table.cell(text: isKnown ? headcount.map(MechanismWords.headcount) ?? "不限" : "办法里没有")
            let isWrong = headcount.map { !$0.contains(found.count) } ?? found.isEmpty
            table.cell(isWrong ? "<span class=\"fault\">\(found.count) 人，不符</span>" : "\(found.count) 人")
        }
        return table.finished()
    }
}

extension AcceptanceOfPairing {
    /// `不合格（2025年12月24日）`, by the link to the ledger's record.
    func html(on route: Route) -> HTML {
        guard let item else { return "\(text: ledger)上没有这一项" }
        var html: HTML = "<a href=\"\(linkFrom: route, to: item.record)\">\(text: item.state)</a>"
        if let day = item.day { html.append("（\(text: day.text)）") }
        return html
    }
}
