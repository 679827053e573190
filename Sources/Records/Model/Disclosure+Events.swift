import Documents

extension Disclosure {
    /// Something that a record says has happened.
    struct Event {
        var name: String
        var day: Located<Day>
        var path: String
        /// What to do when it has not happened yet.
        var otherwise: String
    }

    /// What a record says has happened later than a day. Ends of postings, plans and deadlines may well be later.
    func events(after limit: Day) -> [Event] {
        var events: [Event] = []
        func add(
            _ name: String, _ day: Located<Day>?, in path: String, otherwise: String = "还没有发生的事先不写日期"
        ) {
            guard let day, day.value > limit else { return }
            events.append(Event(name: name, day: day, path: path, otherwise: otherwise))
        }
        let wholeRow = "还没有发生的，整行删去"
        add("公布", day, in: path, otherwise: "还不公布的写 草稿: 是")
        for amendment in amendments { add("更正", amendment.day, in: path) }
        add("撤回", withdrawal?.day, in: path)
        for photo in shownPhotos { add("拍摄", photo.day, in: path) }
        switch content {
        case .decision(let decision):
            for step in decision.steps {
                add(step.stage.text, step.day, in: path, otherwise: "还没有做的，整项删去")
            }
            add("结果", decision.outcome?.day, in: path)
        case .statement(let statement):
            for entry in statement.entries {
                add("收支", entry.day, in: statement.entriesPath, otherwise: wholeRow)
            }
        case .project(let project):
            add("合同", project.contract?.day, in: path)
            for payment in project.appropriations {
                add("拨付", payment.day, in: project.appropriationsPath, otherwise: wholeRow)
            }
            for payment in project.payments {
                add("支付", payment.day, in: project.paymentsPath, otherwise: wholeRow)
            }
            for milestone in project.milestones {
                add(milestone.name, milestone.done, in: project.milestonesPath)
            }
        case .audit(let audit):
            for finding in audit.findings { add("整改", finding.day, in: audit.findingsPath) }
        case .log(let work):
            for entry in work.entries where entry.day > limit {
                add(
                    "工作记录", Located(entry.day, at: entry.place), in: work.entriesPath, otherwise: wholeRow)
            }
        case .ledger(let ledger):
            for row in ledger.rows { add("台账", row.day, in: ledger.rowsPath) }
        case .points(let sheet):
            for entry in sheet.entries {
                add("积分", entry.day, in: sheet.entriesPath, otherwise: wholeRow)
            }
        case .own(let record):
            for event in record.events { add(event.name, event.day, in: event.path ?? path) }
        case .subsidy, .pay, .evaluation, .poll, .pairing, .roster, .figures, .notice: break
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

extension Disclosure {
    /// The day on which it last changed, by its own word.
    package var changed: Day {
        var day = day.value
        for amendment in amendments { day = max(day, amendment.day.value) }
        if let withdrawal { day = max(day, withdrawal.day.value) }
        return day
    }
}
