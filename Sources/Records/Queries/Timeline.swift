import Documents

/// What happened in a region, day by day: every dated event of every record is an entry.
package struct Timeline: Sendable {
    package struct Entry: Sendable {
        package var day: Day
        package var disclosure: Disclosure.Reference
        package var event: Event
        /// Whether a finding is about just this event.
        package var isBreach: Bool
        /// Whether it is of what is done all the time and broke no rule: a month of it is told in one line.
        package var isRoutine: Bool
        /// Whether its record is about money.
        package var isMoney: Bool
    }

    /// An entry before it is made: what is needed to know where a timeline can be cut.
    package struct Mark: Hashable, Sendable {
        package var day: Day
        package var isRoutine: Bool
        package var isMoney: Bool
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
        /// Money that a project was handed out, and money that was paid from it.
        case appropriated(Project.Payment)
        case paid(Project.Payment)
        case milestone(Project.Milestone)
        /// What an audit found has been put right.
        case remedied(Audit.Finding)
        case amended(Amendment)
        case withdrawn(Withdrawal)
        /// What a kind of one's own tells by its day (事件).
        case happened(String)
        /// A region's own row of an evaluation that stands on another board.
        case scored(Evaluation.Score)
        /// What was done for a duty on one day, or on the days of a month where there were several.
        case worked(Work)
        /// Points of a class were settled and posted.
        case settled(Settlement)
        /// An item of a ledger was opened, moved on or closed, or its day was changed.
        case moved(Move)
        /// A pairing began.
        case paired(Pairing)
        /// A pairing came to its end, which has passed.
        case parted(Pairing)

        /// Of two events on one day, the later in the procedure has the larger number.
        fileprivate var order: Int {
            switch self {
            case .step(let step): Decision.Stage.allCases.firstIndex(of: step.stage) ?? 0
            case .posted: 4
            case .published: 4
            case .contracted, .appropriated, .paid: 5
            case .milestone: 6
            case .outcome: 7
            case .happened: 7
            case .taken: 8
            case .settled: 4
            case .remedied: 9
            case .scored: 10
            case .worked: 11
            case .moved: 12
            case .paired: 13
            case .parted: 14
            case .amended: 15
            case .withdrawn: 16
            }
        }
    }

    /// The entries of a month for one duty.
    package struct Work: Sendable {
        package var duty: Method.Duty.Reference
        /// The sum over the entries.
        package var count: Int
        package var entries: ArraySlice<Compliance.Entry>

        /// The days on which something was done, the earliest first.
        package var days: [Day] {
            entries.reduce(into: []) { days, entry in
                if days.last != entry.day { days.append(entry.day) }
            }
        }
    }

    /// What a sheet of points came to.
    package struct Settlement: Sendable {
        package var period: Period
        package var people: Int
        package var earned: Quantity
        package var deducted: Quantity
    }

    /// A step of a ledger's item.
    package struct Move: Sendable {
        package var item: LedgerBook.Item.Reference
        /// Nil where it stayed in its state.
        package var state: Int?
        /// The day by which it is to be closed, before and after, where that was changed.
        package var change: LedgerBook.Item.Change?
        package var note: String?
    }

    /// Newest first.
    package let entries: [Entry]

    /// What of it is wanted.
    package func filter(_ isWanted: (Entry) -> Bool) -> Timeline {
        Timeline(entries: entries.filter(isWanted))
    }
}

extension Timeline {
    /// Entries as they are found, of the days that are wanted.
    fileprivate struct Gathering {
        let span: ClosedRange<Day>
        private let isMarking: Bool
        private var entries: [Entry] = []
        private(set) var marks: [Mark] = []

        /// - Parameter isMarking: whether only marks are wanted.
        init(_ span: ClosedRange<Day>, isMarking: Bool = false) {
            self.span = span
            self.isMarking = isMarking
        }

        mutating func add(
            _ day: Day, _ disclosure: Disclosure.Reference, _ event: @autoclosure () -> Event,
            isBreach: Bool = false, isRoutine: Bool, isMoney: Bool = false
        ) {
            guard span.contains(day) else { return }
            let isRoutine = isRoutine && !isBreach
            if isMarking { return marks.append(Mark(day: day, isRoutine: isRoutine, isMoney: isMoney)) }
            entries.append(
                Entry(
                    day: day, disclosure: disclosure, event: event(), isBreach: isBreach,
                    isRoutine: isRoutine, isMoney: isMoney))
        }

        var newestFirst: [Entry] {
            // Entries are large: what they are sorted by is laid out beside them.
            let keys = entries.enumerated().map { index, entry in
                (day: entry.day, disclosure: entry.disclosure, order: entry.event.order, index: index)
            }
            let sorted = keys.sorted {
                ($1.day, $0.disclosure, $1.order, $0.index) < ($0.day, $1.disclosure, $0.order, $1.index)
            }
            return sorted.map { entries[$0.index] }
        }
    }
}

extension Register {
    /// The timeline of a region: of the records that hang on its own board, up to the as-of day. It is made where it is shown and
    /// kept nowhere: its entries are the largest things that a board could hold.
    ///
    /// - Parameter first: the first day that is wanted; nil for all.
    package func timeline(of region: Region.Reference, from first: Day? = nil) -> Timeline {
        timeline(of: region, from: first ?? .earliest, through: asOf)
    }

    /// What of it happened in a year.
    package func timeline(of region: Region.Reference, in year: Int) -> Timeline {
        let year = Period.year(year)
        return timeline(of: region, from: year.first, through: min(year.last, asOf))
    }

    private func timeline(of region: Region.Reference, from first: Day, through last: Day) -> Timeline {
        if last < first { return Timeline(entries: []) }
        var entries = Timeline.Gathering(first...last)
        collect(of: region, into: &entries)
        return Timeline(entries: entries.newestFirst)
    }

    /// The mark of each entry of a region's timeline, the newest first: where it can be cut is known before it is made.
    package func timelineMarks(of region: Region.Reference) -> [Timeline.Mark] {
        var entries = Timeline.Gathering(.earliest...asOf, isMarking: true)
        collect(of: region, into: &entries)
        return entries.marks.sorted { a, b in a.day == b.day ? !a.isRoutine && b.isRoutine : a.day > b.day }
    }

    /// The spans of the duties of a region, and of those that others bear there, that were due in a month, are over and were not met.
    package func missed(
        in region: Region.Reference, during month: Period
    ) -> [(line: Compliance.Line.Reference, spans: [Int])] {
        (compliance.lines(of: .region(region)) + compliance.lines(at: region)).compactMap { line in
            let spans = compliance.missed(by: line, in: month)
            return spans.isEmpty ? nil : (line, spans)
        }
    }

    private func collect(of region: Region.Reference, into entries: inout Timeline.Gathering) {
        for index in byRegion[region] { collectEvents(of: index, into: &entries) }
        for (index, row) in archive.evaluationIndex.rowsOfRegion[region] ?? [] {
            guard case .evaluation(let evaluation) = disclosures[index].content,
                disclosures[index].region != region
            else { continue }
            entries.add(
                disclosures[index].day.value, index, .scored(evaluation.scores[row]), isRoutine: false)
        }
        collectWork(of: region, into: &entries)
        collectMoves(of: region, into: &entries)
        collectPairings(of: region, into: &entries)
    }

    private func collectEvents(of index: Disclosure.Reference, into entries: inout Timeline.Gathering) {
        let disclosure = disclosures[index]
        let topics = findings[index].compactMap(\.topic)
        let isRoutine = disclosure.kind.isRoutine
        let isMoney = disclosure.isMoney
        func add(
            _ day: Day, _ event: @autoclosure () -> Timeline.Event, about topic: Finding.Topic? = nil,
            isRoutine: Bool = false
        ) {
            entries.add(
                day, index, event(), isBreach: topic.map(topics.contains) ?? false, isRoutine: isRoutine,
                isMoney: isMoney)
        }
        var isFirstPosting = true
        var first = Timeline.Event.published
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
            for payment in project.appropriations { add(payment.day.value, .appropriated(payment)) }
            for payment in project.payments { add(payment.day.value, .paid(payment)) }
            for milestone in project.milestones {
                if let day = milestone.done {
                    add(day.value, .milestone(milestone), about: .milestone(milestone.name))
                }
            }
        case .audit(let audit):
            for finding in audit.findings where finding.isSettled {
                if let day = finding.day { add(day.value, .remedied(finding)) }
            }
        case .log(let work):
            // What was done shows by itself, day by day.
            isFirstPosting = !work.entries.contains { $0.bearing?.region == disclosure.region }
        case .points(let sheet): first = .settled(Timeline.Settlement(sheet))
        case .own(let record):
            for event in record.events { add(event.day.value, .happened(event.name)) }
        case .statement, .subsidy, .pay, .evaluation, .poll, .ledger, .pairing, .roster, .figures, .notice:
            break
        }
        if isFirstPosting { add(disclosure.day.value, first, about: .record, isRoutine: isRoutine) }
        for posting in disclosure.postings {
            if !isFirstPosting || posting.from.value != disclosure.day.value {
                add(
                    posting.from.value, .posted(posting), about: .posting(posting.name), isRoutine: isRoutine)
            }
            if let until = posting.until, until.value < asOf {
                // That a posting has hung as long as it must is told of what was decided alone.
                add(
                    until.value, .taken(posting), about: .posting(posting.name),
                    isRoutine: disclosure.kind != .decision)
            }
        }
        for amendment in disclosure.amendments { add(amendment.day.value, .amended(amendment)) }
        if let withdrawal = disclosure.withdrawal { add(withdrawal.day.value, .withdrawn(withdrawal)) }
    }
}

extension Register {
    /// What was done for a region's duties, month by month, at the last of its days: a weekly duty would bury all else.
    private func collectWork(of region: Region.Reference, into entries: inout Timeline.Gathering) {
        let first = entries.span.lowerBound.firstOfMonth
        for line in compliance.lines(of: .region(region)) + compliance.lines(at: region) {
            let duty = compliance.keepings[compliance.lines[line].keeping].duty
            let all = compliance.entries(of: line)
            // What falls on the last day of a month stands for the days before it.
            var rest = all[
                all.partitioningIndex { $0.day >= first }..<all.partitioningIndex { $0.day > asOf }]
            while let first = rest.first {
                if first.day > entries.span.upperBound { break }
                let (year, number, _) = first.day.parts
                let end = Period.month(year, number).last
                let month = rest.prefix { $0.day <= end }
                rest = rest.dropFirst(month.count)
                guard let last = month.last else { return }
                let work = Timeline.Work(
                    duty: duty, count: month.reduce(0) { $0 + Int($1.count) }, entries: month)
                entries.add(last.day, last.disclosure, .worked(work), isRoutine: true)
            }
        }
    }

    private func collectMoves(of region: Region.Reference, into entries: inout Timeline.Gathering) {
        for item in itemsOfRegion[region] ?? [] {
            for step in self[item].steps {
                let move = Timeline.Move(item: item, state: step.state, change: step.change, note: step.note)
                entries.add(
                    step.day, step.disclosure, .moved(move), isBreach: step.change?.isLate ?? false,
                    isRoutine: true)
            }
        }
    }

    /// The pairings that help a region, and those that hang on its board.
    private func collectPairings(of region: Region.Reference, into entries: inout Timeline.Gathering) {
        let own = byRegion[region].filter { disclosures[$0].kind == .pairing }
        for index in Set(own + (archive.shelves.pairingsOfRegion[region] ?? [])).sorted()
        where disclosures[index].withdrawal == nil {
            guard case .pairing(let pairing) = disclosures[index].content else { continue }
            if let from = pairing.from?.value {
                entries.add(from, index, .paired(pairing), isRoutine: false)
            }
            if let until = pairing.until?.value, until < asOf {
                entries.add(until, index, .parted(pairing), isRoutine: false)
            }
        }
    }
}

extension Timeline.Settlement {
    init(_ sheet: PointsSheet) {
        period = sheet.period.value
        people = Set(sheet.entries.map(\.subject) + sheet.balances.map(\.subject)).count
        earned = sheet.entries.reduce(.zero) { $1.points.value > .zero ? $0 + $1.points.value : $0 }
        deducted = sheet.entries.reduce(.zero) { $1.points.value < .zero ? $0 - $1.points.value : $0 }
    }
}

extension Disclosure {
    /// Whether it is about money: an account, a project, what was paid out, a decision on an amount, an audit, a kind of one's own that
    /// has amounts.
    package var isMoney: Bool {
        switch content {
        case .statement, .project, .subsidy, .pay, .audit: true
        case .decision(let decision): decision.amount != nil
        case .own(let record): record.kind.isMoney
        case .evaluation, .poll, .notice, .log, .ledger, .points, .pairing, .roster, .figures: false
        }
    }
}

extension Kind {
    /// Whether its records are of what is done all the time: much of them, and little in each.
    package var isRoutine: Bool {
        switch self {
        case .log, .ledger, .points, .figures: true
        case .own(let kind): kind.isRoutine
        case .decision, .statement, .project, .subsidy, .pay, .evaluation, .poll, .audit, .notice, .pairing,
            .roster:
            false
        }
    }
}
