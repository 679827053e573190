import Documents

/// What happened in a region, day by day: every dated event of every record is an entry.
package struct Timeline: Sendable {
    package struct Entry: Sendable {
        package var day: Day
        /// Index into ``Register/disclosures``.
        package var disclosure: Int
        package var event: Event
        /// Whether a finding is about just this event.
        package var isBreach: Bool
    }

    package enum Event: Sendable {
        /// The first posting of a record that is no decision.
        case published
        case step(Decision.Step)
        case posted(Posting)
        /// The last day of a posting, which has passed.
        case taken(Posting)
        case outcome(Decision.Outcome)
        case contracted(Project.Contract)
        case milestone(Project.Milestone)
        /// What an audit found has been put right.
        case remedied(Audit.Finding)
        case amended(Amendment)
        case withdrawn(Withdrawal)
        /// A region's own row of an evaluation that stands on another board.
        case scored(Evaluation.Score)

        /// Of two events on one day, the later in the procedure has the larger number.
        fileprivate var order: Int {
            switch self {
            case .step(let step): Decision.Stage.allCases.firstIndex(of: step.stage) ?? 0
            case .posted: 4
            case .published: 4
            case .contracted: 5
            case .milestone: 6
            case .outcome: 7
            case .taken: 8
            case .remedied: 9
            case .scored: 10
            case .amended: 11
            case .withdrawn: 12
            }
        }
    }

    /// Newest first.
    package var entries: [Entry]

    /// The entries by year, newest first.
    package var years: [(year: Int, entries: ArraySlice<Entry>)] {
        var years: [(Int, ArraySlice<Entry>)] = []
        var start = 0
        while start < entries.count {
            let year = entries[start].day.year
            var end = start + 1
            while end < entries.count, entries[end].day.year == year { end += 1 }
            years.append((year, entries[start..<end]))
            start = end
        }
        return years
    }
}

extension Register {
    /// The timeline of a region: of the records that hang on its own board, up to the as-of day.
    package func timeline(of region: Int) -> Timeline {
        var entries: [Timeline.Entry] = []
        for index in byRegion[region] { collectEvents(of: index, into: &entries) }
        for (index, row) in scoresOfRegion[region] ?? [] {
            guard case .evaluation(let evaluation) = disclosures[index].content,
                disclosures[index].region != region
            else { continue }
            entries.append(
                Timeline.Entry(
                    day: disclosures[index].day.value, disclosure: index,
                    event: .scored(evaluation.scores[row]),
                    isBreach: false))
        }
        entries.removeAll { $0.day > asOf }
        entries.sort {
            if $0.day != $1.day { return $0.day > $1.day }
            if $0.disclosure != $1.disclosure { return $0.disclosure < $1.disclosure }
            return $0.event.order > $1.event.order
        }
        return Timeline(entries: entries)
    }

    private func collectEvents(of index: Int, into entries: inout [Timeline.Entry]) {
        let disclosure = disclosures[index]
        let topics = findings[index]?.compactMap(\.topic) ?? []
        func add(_ day: Day, _ event: Timeline.Event, about topic: Finding.Topic? = nil) {
            let isBreach = topic.map(topics.contains) ?? false
            entries.append(Timeline.Entry(day: day, disclosure: index, event: event, isBreach: isBreach))
        }
        var isFirstPosting = true
        switch disclosure.content {
        case .decision(let decision):
            for step in decision.steps {
                if let day = step.day { add(day.value, .step(step), about: .step(step.stage)) }
            }
            if let outcome = decision.outcome, let day = outcome.day { add(day.value, .outcome(outcome)) }
            isFirstPosting = disclosure.postings.isEmpty
        case .project(let project):
            if let contract = project.contract, let day = contract.day {
                add(day.value, .contracted(contract))
            }
            for milestone in project.milestones {
                if let day = milestone.done {
                    add(day.value, .milestone(milestone), about: .milestone(milestone.name))
                }
            }
        case .audit(let audit):
            for finding in audit.findings where finding.state.isSettled {
                if let day = finding.day { add(day.value, .remedied(finding)) }
            }
        case .statement, .subsidy, .evaluation, .poll, .notice: break
        }
        if isFirstPosting { add(disclosure.day.value, .published, about: .record) }
        for posting in disclosure.postings {
            if !isFirstPosting || posting.from.value != disclosure.day.value {
                add(posting.from.value, .posted(posting), about: .posting(posting.name))
            }
            if let until = posting.until, until.value < asOf {
                add(until.value, .taken(posting), about: .posting(posting.name))
            }
        }
        for amendment in disclosure.amendments { add(amendment.day.value, .amended(amendment)) }
        if let withdrawal = disclosure.withdrawal { add(withdrawal.day.value, .withdrawn(withdrawal)) }
    }
}
