import Documents

extension Disclosure {
    /// Something that a record says has happened.
    struct Event {
        var name: String
        var day: Located<Day>
        var path: String
    }

    /// What a record says has happened later than a day. Ends of postings, plans and deadlines may well be later.
    func events(after limit: Day) -> [Event] {
        var events: [Event] = []
        func add(_ name: String, _ day: Located<Day>?, in path: String) {
            if let day, day.value > limit { events.append(Event(name: name, day: day, path: path)) }
        }
        add("公布", day, in: path)
        for amendment in amendments { add("更正", amendment.day, in: path) }
        add("撤回", withdrawal?.day, in: path)
        switch content {
        case .decision(let decision):
            for step in decision.steps { add(step.stage.text, step.day, in: path) }
            add("结果", decision.outcome?.day, in: path)
        case .statement(let statement):
            for entry in statement.entries { add("收支", entry.day, in: statement.entriesPath) }
        case .project(let project):
            add("合同", project.contract?.day, in: path)
            for payment in project.appropriations { add("拨付", payment.day, in: project.appropriationsPath) }
            for payment in project.payments { add("支付", payment.day, in: project.paymentsPath) }
            for milestone in project.milestones {
                add(milestone.name, milestone.done, in: project.milestonesPath)
            }
        case .audit(let audit):
            for finding in audit.findings { add("整改", finding.day, in: audit.findingsPath) }
        case .subsidy, .evaluation, .poll, .notice: break
        }
        return events
    }

    /// What shows that a decision has gone past a stage.
    struct Passage {
        var name: String
        var place: Place
        var day: Day?
    }

    /// The first thing after a stage of a decision that has come about by a day; nil when nothing has.
    func passage(beyond stage: Decision.Stage, of decision: Decision, by asOf: Day) -> Passage? {
        if let step = decision.step(after: stage) {
            return Passage(name: step.stage.text, place: step.place, day: step.day?.value)
        }
        for name in [Posting.Name.decision, .outcome] {
            if let from = posting(name)?.from, from.value <= asOf {
                return Passage(name: name.text, place: from.place, day: from.value)
            }
        }
        return decision.outcome?.day.map { Passage(name: "结果", place: $0.place, day: $0.value) }
    }

    /// The amount that a record states in words, and the figures that it belongs to.
    var amountInWords: (figures: Located<Money>?, words: Located<String>)? {
        switch content {
        case .decision(let decision): decision.amountInWords.map { (decision.amount, $0) }
        case .project(let project): project.approvedInWords.map { (project.approved, $0) }
        default: nil
        }
    }
}
