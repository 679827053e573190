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
            html = [posted, matter].joined(separator: " ")
        }
        if let names = disclosure.names?.status, !names.isEmpty, !isWithdrawn {
            html = [html, names].joined(separator: " ")
        }
        if !isWithdrawn, !region.telephone.isEmpty,
            disclosure.postings.contains(where: { $0.until != nil && $0.isOpen(on: asOf) })
        {
            html.append("<span class=\"whole\">异议电话 \(region.telephone)</span>")
        }
        if !findings.isEmpty {
            html = "<span class=\"tag r\">需要说明 \(findings.count) 处</span> \(html)"
        }
        return html
    }

    /// How far its matter is, for a kind that knows.
    private var matter: HTML {
        switch particulars {
        case .log(let view): view.status
        case .ledger(let view): view.status(on: asOf)
        case .pairing(let view): view.status(on: asOf)
        case .audit(let audit): audit.status(on: asOf)
        case .own(let view): view.lead.isEmpty ? HTML() : "\(text: view.lead)。"
        case .evaluation, .points, .pay, .roster, .decision, .statement, .project, .subsidy, .poll, .figures,
            .notice:
            HTML()
        }
    }
}
