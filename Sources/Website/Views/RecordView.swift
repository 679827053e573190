import Documents
import Records

/// All that a record's page, its sheet and its poster can say: what its own file says, and what was looked up for it
/// here. Made once for all of them.
struct RecordView: Sendable {
    // What its own file says.
    let disclosure: Disclosure
    /// With where its links lead.
    let body: LinkedBody
    /// What its own kind says, and what that takes from elsewhere.
    let particulars: Particulars

    // What the board makes of it.
    /// How many numbers of persons it publishes because somebody has so decided.
    let exceptions: Int
    /// What of it breaks a rule.
    let findings: [Finding]
    /// What was published on the matter since; none where nothing breaks a rule.
    let later: [LaterRecord]
    /// The day against which its deadlines are judged.
    let asOf: Day
    /// Until when what its own kind says holds, on paper as on its page.
    let matterHolding: Holding
    /// Within how many days an objection is answered, by the rules of the day on which it was posted; nil where none says.
    let answerDays: Int?

    // Where it belongs.
    /// Of which matter it is, and what else is of it.
    let thread: ThreadView
    /// Where its page stands.
    let route: Route
    /// The region on whose board it hangs: what it is called, the way to it, who publishes, who takes objections.
    let region: RegionParts
    /// The list of its kind.
    let list: Route
    let isOfCounty: Bool
    /// The links to the lists of its tags.
    let tags: [Anchor]
    /// What its figures say, as lists do where its author wrote no summary; empty for a record without figures.
    let figures: String

    /// Whether it has a text to be read out.
    let isSpoken: Bool
    /// The picture that is shown where the way to its page is sent on.
    let card: Route?

    // What it is on paper.
    /// Whether the board has sheets.
    let isPrinted: Bool
    /// The address of its page, as its sheets bear it; nil when it has none, or the board does not say where it stands.
    let address: SheetAddress?

    init(_ reference: Disclosure.Reference, _ body: Markdown, of site: Site) {
        let headline = site.headlines[reference]
        disclosure = site.register.archive.disclosures[reference]
        self.body = LinkedBody(body, in: disclosure.path, by: site.links)
        particulars = Particulars(reference, disclosure, of: site)
        exceptions = site.register.archive.exceptions[reference]?.count ?? 0
        findings = site.register.findings[reference]
        later = findings.isEmpty ? [] : LaterRecord.all(after: reference, of: site)
        asOf = site.register.asOf
        var holding = particulars.holding(on: site.register.asOf)
        holding.turn(after: site.register.consequences.awaited[reference])
        matterHolding = holding
        answerDays = site.register.archive.board.rules.answerDays(on: disclosure.day.value)?.value
        thread = ThreadView(of: reference, of: site)
        route = headline.route
        region = site.regionParts[disclosure.region]
        list = disclosure.kind.list
        isOfCounty = disclosure.region == .county
        tags = site.lists.tagsOfDisclosure[reference].map { site.lists.tags[$0].anchor }
        figures = headline.figures
        isSpoken = site.register.isSpoken && disclosure.kind.isSpoken
        card = site.cards == nil ? nil : CardView.route(beside: route)
        isPrinted = site.hasSheets
        address = isPrinted ? site.sheetAddress(of: route) : nil
    }

    /// What a record says by its kind. Adding a kind, the compiler lists what to extend.
    indirect enum Particulars: Sendable {
        // These stand for themselves.
        case decision(Decision)
        case statement(StatementView)
        case project(Project)
        case subsidy(Subsidy)
        case audit(Audit)
        case notice
        // These were made by a work method, or are counted into what is.
        case poll(PollView)
        case evaluation(EvaluationView)
        case log(LogView)
        case ledger(LedgerView)
        case points(PointsView)
        case pay(PayView)
        case pairing(PairingView)
        case roster(RosterView)
        case figures(FiguresView)
        // This one the county has defined itself.
        case own(OwnView)

        fileprivate init(_ reference: Disclosure.Reference, _ disclosure: Disclosure, of site: Site) {
            self =
                switch disclosure.content {
                case .decision(let decision): .decision(decision)
                case .statement(let statement):
                    .statement(StatementView(reference, statement, in: disclosure.region, of: site))
                case .project(let project): .project(project)
                case .subsidy(let subsidy): .subsidy(subsidy)
                case .poll(let poll): .poll(PollView(reference, poll, of: site))
                case .audit(let audit): .audit(audit)
                case .figures(let table): .figures(FiguresView(table, of: site))
                case .notice: .notice
                case .own(let record): .own(OwnView(reference, disclosure, record, of: site))
                case .evaluation(let evaluation): .evaluation(EvaluationView(reference, evaluation, of: site))
                case .log(let log):
                    .log(LogView(reference, log, isWithdrawn: disclosure.withdrawal != nil, of: site))
                case .ledger(let ledger): .ledger(LedgerView(reference, ledger, of: site))
                case .points(let sheet): .points(PointsView(sheet, of: site))
                case .pay(let pay): .pay(PayView(pay, of: site))
                case .pairing(let pairing): .pairing(PairingView(pairing, of: site))
                case .roster(let roster): .roster(RosterView(roster, of: site))
                }
        }
    }
}

extension RecordView.Particulars {
    /// Until when what they say on a day holds.
    fileprivate func holding(on day: Day) -> Holding {
        var holding = Holding(on: day)
        switch self {
        case .project(let project): project.plans.forEach { holding.expect(by: $0) }
        case .audit(let audit): audit.deadlines.forEach { holding.expect(by: $0) }
        case .log(let view): holding.add(view.holding)
        case .ledger(let view): if view.awaits { holding.count() }
        case .pairing(let view):
            holding.note(view.pairing, by: view.rule)
            if view.countsDays(on: day) { holding.count() }
        case .roster(let view): holding.note(view.roster)
        case .own(let view): if view.standing != nil { holding.turn(on: view.next) }
        // These say what was, and no day changes that.
        case .evaluation, .decision, .statement, .subsidy, .poll, .figures, .points, .pay, .notice:
            break
        }
        return holding
    }
}

extension RecordView {
    /// Until when its page reads as it does.
    var holding: Holding {
        var holding = matterHolding
        holding.note(disclosure.postings)
        holding.turn(after: disclosure.names?.term?.until)
        let isOpen = disclosure.postings.contains { $0.until != nil && $0.isOpen(on: asOf) }
        if isOpen || findings.countDays { holding.count() }
        for due in thread.items.map(\.due) + thread.awaited.map(\.due) { holding.expect(by: due) }
        return holding
    }

    /// The same of its sheet and its poster. The days that a posting or a pairing still has are counted on its page alone.
    var paperHolding: Holding {
        var holding = matterHolding
        if case .pairing(let view) = particulars {
            holding = Holding(on: asOf)
            holding.note(view.pairing, by: view.rule)
        }
        holding.note(disclosure.postings)
        holding.turn(after: disclosure.names?.term?.until)
        if namesDay { holding.count() }
        return holding
    }

    /// Whether its sheet names the day, since paper stays as it is: where it says how far things are that are not done yet, or
    /// counts days.
    var namesDay: Bool {
        switch disclosure.content {
        case .project, .audit, .ledger: matterHolding.until != nil
        default: findings.countDays
        }
    }

    var kind: Kind { disclosure.kind }
    var title: String { disclosure.title.value }
    var isWithdrawn: Bool { disclosure.withdrawal != nil }

    /// What its findings are about.
    var topics: Set<Finding.Topic> { Set(findings.compactMap(\.topic)) }
}
