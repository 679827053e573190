import Records

/// What a list says of a record. Lists name records from all over the register, and to fetch each from where it lies
/// costs more than to write it.
struct Headline: Sendable {
    var route: Route
    /// The link to its page, by its title.
    var anchor: Anchor
    var region: Region.Reference
    var kind: Kind
    var day: Day
    var hasFindings: Bool
    var isWithdrawn: Bool
    /// What its figures say, in words; empty for a record without figures.
    var figures: String
    /// How far its matter is; empty for a kind whose records say what was.
    var step: String

}

extension Register {
    /// What lists say of a record. An initialiser would take the register for its own, and copy it for each.
    func headline(of index: Disclosure.Reference) -> Headline {
        let disclosure = archive.disclosures[index]
        let route = Route(folder: disclosure.address)
        return Headline(
            route: route, anchor: Anchor(to: route, text: disclosure.title.value), region: disclosure.region,
            kind: disclosure.kind, day: disclosure.day.value, hasFindings: !findings[index].isEmpty,
            isWithdrawn: disclosure.withdrawal != nil, figures: Headline.figures(of: disclosure, in: self),
            step: Headline.step(of: disclosure, on: asOf))
    }
}

extension Headline {
    /// `正在公示，至 2026年3月16日`, else how far a decision or a project is.
    fileprivate static func step(of disclosure: Disclosure, on today: Day) -> String {
        if disclosure.withdrawal != nil { return "" }
        if let until = disclosure.postings.lazy.filter({ $0.isOpen(on: today) }).compactMap({
            $0.until?.value
        })
        .max() {
            return "正在公示，至 \(until.text)"
        }
        switch disclosure.content {
        case .decision(let decision):
            if decision.outcome != nil { return "已办完" }
            return decision.steps.last.map { "已" + $0.stage.text } ?? ""
        case .project(let project): return project.status?.text ?? ""
        default: return ""
        }
    }
}

extension Headline {
    /// What a record's figures say, in words; empty for a record without figures.
    fileprivate static func figures(of disclosure: Disclosure, in register: Register) -> String {
        switch disclosure.content {
        case .decision(let decision):
            return decision.amount.map { "金额 \($0.value.text) 元" } ?? ""
        case .statement(let statement):
            var parts = ["收入 \(statement.ownIncome.text) 元", "支出 \(statement.ownSpending.text) 元"]
            if statement.transferredIn != .zero { parts.append("转入 \(statement.transferredIn.text) 元") }
            if statement.transferredOut != .zero { parts.append("转出 \(statement.transferredOut.text) 元") }
            return (parts + ["结余 \(statement.closing.value.text) 元"]).joined(separator: "，")
        case .project(let project):
            return "批复 \(project.approved.value.text) 元"
                + (project.paid.map { "，已支付 \($0.text) 元" } ?? "")
        case .subsidy(let subsidy):
            if subsidy.isTooSmall { return "不足 \(SmallCells.least) 户（人），合计不列" }
            let total = subsidy.paidOut.map { "合计 \($0.text) 元" } ?? "没有写合计"
            return subsidy.recipients.isEmpty
                ? total : "\(subsidy.recipientCount) \(subsidy.recipientUnit)，" + total
        case .pay(let pay):
            return
                "\(pay.period.value.text)，\(pay.recipients.count) 个职务，实发 \(pay.sum(\.net).text) 元"
        case .evaluation(let evaluation):
            let method = register[evaluation.mechanism].name.value
            return
                "按“\(method)”，\(evaluation.period.value.text)，\(evaluation.scores.count) 个\(evaluation.subjects.text)"
        case .poll(let poll):
            if poll.isTooSmall { return "收回 \(poll.returned.value) 份，\(Poll.withheld)" }
            guard let (count, base) = poll.result?.share, let percent = Percentage(count, of: base)
            else { return "收回 \(poll.returned.value) 份" }
            return "\(poll.formula?.value.words ?? "") \(percent.text)"
        case .audit(let audit):
            if audit.findings.isEmpty { return audit.isStated ? "没有发现问题" : "没有写发现了什么问题" }
            let settled = audit.findings.count { $0.isSettled }
            return "发现问题 \(audit.findings.count) 个，"
                + (settled == audit.findings.count ? "都已整改或澄清" : "未整改完 \(audit.findings.count - settled) 个")
        case .log(let work):
            let mechanism = register[work.mechanism]
            return "\(mechanism.name.value)，\(register[work.duty].name.value)，\(work.entries.count) 条"
        case .ledger(let ledger):
            let items = Set(ledger.rows.map { $0.id ?? $0.item }).count
            return "\(register[ledger.ledger].name.value)，\(items) 项"
        case .points(let sheet):
            if sheet.isFaded, Set(sheet.entries.map(\.person)).count < SmallCells.least {
                return "\(sheet.period.value.text)，不足 \(SmallCells.least) 户（人），合计不列"
            }
            return "\(sheet.period.value.text)，\(sheet.entries.count) 笔，合计 \(sheet.sum.text) 分"
        case .pairing(let pairing):
            let names = pairing.members.map { $0.name ?? $0.role }.joined(separator: "、")
            return names + (pairing.toward.map { "，对 \($0.value)" } ?? "")
        case .roster(let roster):
            return "\(Set(roster.members.map(\.number.value)).count) 人"
        case .figures(let table):
            return "\(table.figures.count) 项数据"
        case .own(let record):
            return register.figures(of: record, on: disclosure).joined(separator: "，")
        case .notice:
            return ""
        }
    }
}

extension Poll.Formula {
    /// `满意占有效票`
    fileprivate var words: String { "\(counted.joined(separator: "、"))占\(base.term.chinese)票" }
}
