import Records

/// What became of one matter, from its decision to its acceptance, over all records that name each other; and the records of the
/// periods before and after.
struct ThreadView: Sendable {
    struct Step: Sendable {
        /// `决议`
        let stage: String
        let day: Day
        /// What it came to, in words; empty where nothing is written.
        let words: String
        /// Nil for the record's own.
        let record: Anchor?
        /// Whether its record was not named before.
        var isNamed = false
        /// What fell short at it, each in a word or two: `公布期太短`.
        var shortfalls: [String]
    }

    /// The earliest first; empty for a record that stands alone.
    let steps: [Step]
    /// What is still to come.
    let awaited: [Awaited]
    /// How many more records there are, of which nothing is told.
    let more: Int
    /// The items of ledgers that are of it, and how many more there are.
    let items: [Item]
    let moreItems: Int
    let before: Anchor?
    let after: Anchor?

    /// Of so many records one thread tells.
    static let shown = 24

    init(of reference: Disclosure.Reference, of site: Site) {
        let thread = site.register.archive.threads.thread(of: reference).prefix(Self.shown)
        var steps: [(order: MatterStep, step: Step)] = []
        var planned: Project.Milestone?
        var (isResolved, isBuilt, isAccepted, isPaid, hasProject) = (false, false, false, false, false)
        for other in thread
        where site.register.archive.disclosures[other].withdrawal == nil || other == reference {
            let record = site.register.archive.disclosures[other]
            let anchor = other == reference ? nil : site.headlines[other].anchor
            let start = steps.count
            func add(_ order: MatterStep, _ stage: String, _ day: Day?, _ words: String) {
                steps.append(
                    (
                        order,
                        Step(
                            stage: stage, day: day ?? record.day.value, words: words, record: anchor,
                            shortfalls: [])
                    ))
            }
            func yuan(_ money: Money?) -> String { money.map { $0.text + " 元" } ?? "" }
            switch record.content {
            case .decision(let decision):
                let last = decision.steps.last
                add(.decision, last?.stage.text ?? "决议", last?.day?.value, yuan(decision.amount?.value))
                isResolved = isResolved || last?.stage == .resolution
                if let outcome = decision.outcome {
                    isBuilt = true
                    let said = [outcome.final.map { "决算 " + yuan($0.value) }, outcome.note]
                    add(
                        .outcome, Step.done, outcome.day?.value,
                        said.compactMap(\.self).joined(separator: "，"))
                }
            case .project(let project):
                hasProject = true
                if let contract = project.contract {
                    add(.contract, "合同", contract.day?.value, yuan(contract.amount?.value))
                } else {
                    add(.contract, "批复", nil, yuan(project.approved.value))
                }
                if let paid = Step.sums(project.appropriations) {
                    add(.appropriation, "拨付", paid.first, paid.words)
                }
                if let paid = Step.sums(project.payments) {
                    isPaid = true
                    add(.payment, "支付", paid.first, paid.words)
                }
                if project.status != .accepted, project.status != .cancelled {
                    planned = project.milestones.first { $0.done == nil }
                }
                if project.status == .accepted {
                    isAccepted = true
                    let acceptance = project.milestones.last {
                        Project.isAcceptance($0.name) && $0.done != nil
                    }
                    add(
                        .acceptance, Step.accepted, acceptance?.done?.value,
                        project.final.map { "决算 " + yuan($0.value) } ?? "")
                } else if project.status == .cancelled {
                    isAccepted = true
                    add(.acceptance, "终止", nil, "")
                }
            default: add(.other, record.kind.stage, nil, site.headlines[other].figures)
            }
            // Each finding at the step that it is about; where none is, at the record's first.
            for finding in site.register.findings[other] where steps.count > start {
                let own = steps[start...]
                var place = own.firstIndex { $0.order == finding.step }
                if place == nil, case .posting(let name)? = finding.topic, let posting = record.posting(name)
                {
                    place = own.lastIndex { $0.step.day <= posting.from.value }
                }
                steps[place ?? start].step.add(shortfall: finding.inShort)
            }
        }
        more = max(0, site.register.archive.threads.thread(of: reference).count - Self.shown)
        let ofMatter = Self.references(of: reference, of: site)
        items = ofMatter.prefix(Self.shown).map { Item($0, besides: reference, of: site) }
        moreItems = ofMatter.count - items.count
        let sorted = steps.enumerated().sorted { a, b in
            (a.element.step.day, a.element.order.rawValue, a.offset)
                < (b.element.step.day, b.element.order.rawValue, b.offset)
        }
        self.steps = Step.naming(Step.joined(sorted.map(\.element.step)))
        var awaited: [Awaited] = []
        if let planned {
            awaited.append(Awaited(planned.name, by: planned.planned?.value, on: site.register.asOf))
        }
        if hasProject, !isAccepted {
            for stage in isPaid ? ["验收"] : ["支付", "验收"]
            where !(planned.map { Project.isAcceptance($0.name) && stage == "验收" } ?? false) {
                awaited.append(Awaited(stage, on: site.register.asOf))
            }
        }
        if isResolved, !hasProject, !isBuilt { awaited.append(Awaited("实施", on: site.register.asOf)) }
        self.awaited = thread.isEmpty ? [] : awaited
        // Of others there is none before and none after, and to ask takes the register whole.
        let hasPeriod = site.register.archive.disclosures[reference].period != nil
        let adjacent = hasPeriod ? site.register.adjacent(to: reference) : (before: nil, after: nil)
        before = adjacent.before.map { site.headlines[$0].anchor }
        after = adjacent.after.map { site.headlines[$0].anchor }
    }
}

extension ThreadView {
    /// The items of ledgers that are of one matter with a record.
    private static func references(
        of record: Disclosure.Reference, of site: Site
    ) -> [LedgerBook.Item.Reference] {
        let thread = site.register.archive.threads.thread(of: record)
        return site.register.matters.items(with: thread.isEmpty ? [record] : thread)
    }

    /// The first of them, as they stand now.
    static func items(of record: Disclosure.Reference, of site: Site) -> [Item] {
        references(of: record, of: site).prefix(named).map { Item($0, besides: record, of: site) }
    }

    /// Those that are of one matter with an item, without those of ledgers that are to match its own.
    static func items(
        with item: LedgerBook.Item.Reference, besides record: Disclosure.Reference, of site: Site
    ) -> [Item] {
        let matched = site.work.matched(with: item)
        let others = site.register.matters.items(with: item).lazy.filter { !matched.contains($0) }
        return others.prefix(named).map { Item($0, besides: record, of: site) }
    }

    /// So many are named where they are not all that is told.
    private static let named = 8

    /// What is still to come.
    struct Awaited: Sendable {
        let stage: String
        /// By when; nil where nobody has said.
        let due: Day?
        let daysLate: Int?

        fileprivate init(_ stage: String, by due: Day? = nil, on today: Day) {
            self.stage = stage
            self.due = due
            daysLate = due.flatMap { $0 < today ? today - $0 : nil }
        }
    }

    /// An item of a ledger, as it stands now.
    struct Item: Sendable {
        let ledger: String
        let title: String
        let state: String
        /// Since when.
        let since: Day?
        /// By when it is to be closed; nil where it is.
        let due: Day?
        /// How late it is.
        let daysLate: Int?
        /// The record that speaks of it last; nil for the one that asks.
        let record: Anchor?

        fileprivate init(
            _ reference: LedgerBook.Item.Reference, besides own: Disclosure.Reference, of site: Site
        ) {
            let (register, item) = (site.register, site.register[reference])
            let book = register.books[reference.book]
            let rule = book.rule(in: register.archive)
            ledger = rule.name.value
            title = item.title
            state = rule.name(ofState: item.state)
            since = item.moved
            due = book.isClosed(item, in: register.archive) ? nil : item.due?.value
            daysLate = due.flatMap { $0 < register.asOf ? register.asOf - $0 : nil }
            record = item.disclosure == own ? nil : site.headlines[item.disclosure].anchor
        }
    }
}

extension ThreadView.Step {
    fileprivate static let accepted = "验收"
    fileprivate static let done = "结果"

    /// When money was paid first, and how often and how much altogether; nil where none was.
    fileprivate static func sums(_ payments: [Project.Payment]) -> (first: Day, words: String)? {
        let days = payments.map(\.day.value)
        guard let first = days.min(), let last = days.max() else { return nil }
        let sum = payments.reduce(Money.zero) { $0 + $1.amount.value }.text + " 元"
        return (first, days.count > 1 ? "\(days.count) 笔，累计 \(sum)，最近一笔 \(last.text)" : sum)
    }

    /// Steps in their order, where a matter that was done on the day on which its project was accepted is told of once.
    fileprivate static func joined(_ steps: [ThreadView.Step]) -> [ThreadView.Step] {
        var joined: [ThreadView.Step] = []
        for step in steps {
            guard step.stage == done,
                let index = joined.lastIndex(where: { $0.stage == accepted && $0.day == step.day })
            else {
                joined.append(step)
                continue
            }
            let before = joined[index]
            let words = (before.words == step.words ? [step.words] : [before.words, step.words])
            joined[index] = ThreadView.Step(
                stage: accepted, day: step.day,
                words: words.filter { !$0.isEmpty }.joined(separator: "；"), record: before.record,
                shortfalls: before.shortfalls)
            for shortfall in step.shortfalls { joined[index].add(shortfall: shortfall) }
        }
        return joined
    }

    /// Steps of which each names its record where none before it did.
    fileprivate static func naming(_ steps: [ThreadView.Step]) -> [ThreadView.Step] {
        var named: [Anchor] = []
        return steps.map { step in
            var step = step
            if let record = step.record, !named.contains(record) {
                named.append(record)
                step.isNamed = true
            }
            return step
        }
    }

    fileprivate mutating func add(shortfall: String) {
        if !shortfalls.contains(shortfall) { shortfalls.append(shortfall) }
    }
}

extension Finding {
    /// What its message begins with, and of which posting: `结果公开：公布期太短`.
    fileprivate var inShort: String {
        guard case .words(let words)? = diagnostic.words.pieces.first,
            let end = words.firstIndex(of: "：")
        else { return "需要说明" }
        if case .posting(let name)? = topic { return "\(name.text)：\(words[..<end])" }
        return String(words[..<end])
    }
}

extension Kind {
    /// What a record of it is in the course of a matter.
    fileprivate var stage: String {
        switch self {
        case .poll: "测评"
        case .audit: "审计"
        case .subsidy: "发放"
        case .statement: "账目"
        default: text
        }
    }
}
