import Records

/// What happened on a day, as a region's timeline tells it.
struct Happening: Sendable {
    enum Event: Sendable {
        /// What its figures say; empty for a record without figures.
        case published(figures: String)
        case step(Decision.Step)
        case posted(Posting)
        case taken(Posting)
        case outcome(Decision.Outcome)
        case contracted(Project.Contract)
        case appropriated(Project.Payment)
        case paid(Project.Payment)
        case milestone(Project.Milestone)
        case remedied(Audit.Finding)
        case happened(String)
        case amended(Amendment)
        case withdrawn(Withdrawal)
        case scored(Evaluation.Score, place: Place?)
        /// What was done for a duty in a month, on these days.
        case worked(duty: String, count: Int, days: [Day])
        case settled(Timeline.Settlement)
        /// An item of a ledger came into a state, by the ledger's name for it, or got another day.
        case moved(item: String, state: String?, change: LedgerBook.Item.Change?, note: String?)
        case paired
        case parted
    }

    /// Where a score puts its region.
    struct Place: Sendable {
        let ranking: Route
        let place: Int
        let isTied: Bool
        let grade: String?
    }

    let day: Day
    /// The record that tells of it.
    let record: Anchor
    /// What matter it is of: the first of the records that are, often its own.
    let matter: Disclosure.Reference
    /// The record that the matter is called by: what was decided last by then; where nothing was, what was posted first.
    let heading: Anchor
    let event: Event
    /// Whether it broke a rule.
    let isBreach: Bool
    let isRoutine: Bool

    init(_ entry: Timeline.Entry, of site: Site) {
        day = entry.day
        record = site.headlines[entry.disclosure].anchor
        let thread = site.register.archive.threads.thread(of: entry.disclosure)
        matter = thread.first ?? entry.disclosure
        heading = Self.heading(of: thread.map { site.headlines[$0] }, on: entry.day) ?? record
        isBreach = entry.isBreach
        isRoutine = entry.isRoutine
        switch entry.event {
        case .published: event = .published(figures: Self.figures(of: entry.disclosure, of: site))
        case .step(let step): event = .step(step)
        case .posted(let posting): event = .posted(posting)
        case .taken(let posting): event = .taken(posting)
        case .outcome(let outcome): event = .outcome(outcome)
        case .contracted(let contract): event = .contracted(contract)
        case .appropriated(let payment): event = .appropriated(payment)
        case .paid(let payment): event = .paid(payment)
        case .milestone(let milestone): event = .milestone(milestone)
        case .remedied(let finding): event = .remedied(finding)
        case .happened(let name): event = .happened(name)
        case .amended(let amendment): event = .amended(amendment)
        case .withdrawn(let withdrawal): event = .withdrawn(withdrawal)
        case .scored(let score):
            event = .scored(score, place: Place(of: score, in: entry.disclosure, of: site))
        case .worked(let work):
            event = .worked(duty: site.register[work.duty].name.value, count: work.count, days: work.days)
        case .settled(let sheet): event = .settled(sheet)
        case .moved(let move):
            let states = site.register.books[move.item.book].rule(in: site.register.archive).states
            event = .moved(
                item: site.register[move.item].title,
                state: move.state.flatMap { states.indices.contains($0) ? states[$0] : nil },
                change: move.change, note: move.note)
        case .paired: event = .paired
        case .parted: event = .parted
        }
    }
}

extension Happening {
    /// What figures a record had when it was posted: what was paid of a project since is told by itself, on its day.
    private static func figures(of record: Disclosure.Reference, of site: Site) -> String {
        if case .project(let project) = site.register.archive.disclosures[record].content {
            return "批复 \(project.approved.value.text) 元"
        }
        return site.headlines[record].figures
    }

    /// What a matter is called by on a day; nil for no records.
    static func heading(of thread: [Headline], on day: Day) -> Anchor? {
        let standing = thread.filter { !$0.isWithdrawn }
        let decided = standing.filter { $0.kind == .decision }
        let last = decided.filter { $0.day <= day }.max { $0.day < $1.day } ?? decided.first
        return (last ?? standing.min { $0.day < $1.day })?.anchor
    }
}

extension Happening.Place {
    /// Nil where its evaluation is part of no ranking.
    fileprivate init?(of score: Evaluation.Score, in disclosure: Disclosure.Reference, of site: Site) {
        guard let reference = site.ranks.ofEvaluation[disclosure],
            let row = site.rankings[reference].rows.first(where: {
                $0.region == score.region && $0.disclosure == disclosure
            })
        else { return nil }
        ranking = site.rankingRoutes[reference]
        place = row.place
        isTied = row.isTied
        grade = row.grade
    }
}
