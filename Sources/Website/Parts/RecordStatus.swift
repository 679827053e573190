import Records

extension RecordView {
    /// Where a record stands today: how long it hangs, how far its matter is. The answer
    /// first: that something is wrong comes before where it stands.
    var status: HTML {
        let posted = isWithdrawn ? HTML() : disclosure.postings.status(on: asOf)
        var html: HTML
        if let steps, !isWithdrawn {
            html = posted.isEmpty ? steps.status : posted + steps.remainder
        } else {
            // While there is time to object, that comes first; afterwards what became of the matter.
            let isOpen = disclosure.postings.contains { $0.isOpen(on: asOf) }
            html = (isOpen ? [posted, matter] : [matter, posted]).joined(separator: " ")
        }
        if let outcome { html = "结果：\(text: outcome)。\(html)" }
        if let names = disclosure.names?.status, !names.isEmpty, !isWithdrawn {
            html = [html, names].joined(separator: " ")
        }
        if !isWithdrawn, !region.telephone.isEmpty,
            disclosure.postings.contains(where: { $0.until != nil && $0.isOpen(on: asOf) })
        {
            html.append("<span class=\"whole\">异议电话 \(region.telephone)</span>")
        }
        if !findings.isEmpty {
            if let faults { html = "\(text: faults)。\(html)" }
            html = "<span class=\"tag r\">需要说明 \(findings.count) 处</span> \(html)"
        }
        return html
    }

    /// What became of a decision, in its author's words, where they are few.
    private var outcome: String? {
        guard case .decision(let decision) = particulars, !isWithdrawn, let note = decision.outcome?.note,
            note.count <= 60
        else { return nil }
        return note.last == "。" ? String(note.dropLast()) : note
    }

    /// What is wrong, in the first words of what was found: `公布期太短等`; nil where they are no name for it.
    var faults: String? {
        guard let name = findings.first?.diagnostic.words.head, name.count <= 16 else { return nil }
        return findings.count > 1 ? name + "等" : name
    }

    /// How far its matter is, for a kind that knows.
    private var matter: HTML {
        switch particulars {
        case .log(let view): view.status
        case .ledger(let view): view.status(on: asOf)
        case .pairing(let view): view.status(on: asOf)
        case .audit(let audit): audit.status(on: asOf)
        case .own(let view): view.lead.isEmpty ? HTML() : "\(text: view.lead)。"
        case .project(let project): project.standing(on: asOf)
        case .poll: figures.isEmpty ? HTML() : "\(text: figures)。"
        case .evaluation, .points, .pay, .roster, .decision, .statement, .subsidy, .figures, .notice:
            HTML()
        }
    }
}

extension Project {
    /// How far it is: `在建，已支付 210,680.00 元，占批复 62.0%。下一步“北半完工”，计划 2026年12月10日。`
    fileprivate func standing(on today: Day) -> HTML {
        guard let status else { return HTML() }
        var html: HTML = "<b>\(text: status.text)</b>"
        if let paid, paid > .zero {
            html.append("，已支付 \(paid) 元")
            if let share = Project.share(paid, of: approved.value) { html.append("，占批复 \(text: share)") }
        }
        html.append(literal: "。")
        guard status == .ongoing || status == .planned, let next = milestones.first(where: { $0.done == nil })
        else { return html }
        html.append("下一步“\(text: next.name)”")
        if let planned = next.planned?.value {
            if planned < today {
                html.append("，<span class=\"fault\">逾期 \(today - planned) 天</span>")
            } else {
                html.append("，计划 \(planned)")
            }
        }
        html.append(literal: "。")
        return html
    }
}
