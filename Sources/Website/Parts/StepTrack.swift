import Records

/// The six steps of 四议两公开, each with its day, its meeting and its votes; what is not there yet is said to be so.
struct StepTrack {
    var decision: Decision
    var postings: [Posting]
    var asOf: Day
    /// What findings are about.
    var topics: Set<Finding.Topic>
    /// On a poster: no day is nearer than another, and who met counts more than where.
    var isPrinted = false

    private var decided: Posting? { postings.first { $0.name == .decision } }
    private var concluded: Posting? { postings.first { $0.name == .outcome } }

    var html: HTML {
        var html = HTML(reserving: 2400)
        html.append(literal: "<ol class=\"steps\">")
        for stage in Decision.Stage.allCases { append(stage, to: &html) }
        append("决议公开", decided, .decision, nil, to: &html)
        append("结果公开", concluded, .outcome, decision.outcome, to: &html)
        html.append(literal: "</ol>")
        return html
    }

    /// Where the matter stands when nothing is posted.
    var status: HTML {
        guard let last = decision.steps.last else { return HTML() }
        if decision.outcome != nil { return "已经\(text: last.stage.text)，没有决议公开的记录。" }
        return "已经\(text: last.stage.text)，决议尚未公布。"
    }

    /// What is still to come after what is posted, or was left out.
    var remainder: HTML {
        if !isConcluded { return "实施结果尚未公布。" }
        if decided == nil { return "没有决议公开的记录。" }
        if decision.steps.count < Decision.Stage.allCases.count { return "实施结果已经公布。" }
        return "六步已经走完。"
    }

    /// Whether the outcome is there: its posting has begun, or its day is written.
    private var isConcluded: Bool {
        concluded.map { $0.from.value <= asOf } ?? false || decision.outcome != nil
    }

    /// On a poster the steps stand right under its headline.
    private func append(heading: String, to html: inout HTML) {
        html.append(literal: isPrinted ? "<h2>" : "<h3>")
        html.append(text: heading)
        html.append(literal: isPrinted ? "</h2>" : "</h3>")
    }

    private func append(_ stage: Decision.Stage, to html: inout HTML) {
        let step = decision.step(stage)
        let isBreach = topics.contains(.step(stage))
        html.append(
            literal: isBreach
                ? "<li class=\"breach\">" : step == nil ? "<li>" : "<li class=\"done\">")
        append(heading: stage.text, to: &html)
        guard let step else {
            let isPassed = decision.steps.contains { $0.stage > stage } || !postings.isEmpty
            html.append(isPassed ? "<p>没有记录</p>" : "<p>尚未到</p>")
            if isBreach { html.append(fault) }
            html.append(literal: "</li>")
            return
        }
        if let day = step.day {
            html.append(literal: "<p>")
            html.append(day.value)
            html.append(literal: isPrinted || isBreach ? "</p>" : "，已完成</p>")
        }
        html.append(literal: "<p>")
        html.append(text: step.body)
        html.append(literal: "</p>")
        if !isPrinted, let venue = step.venue { html.append("<p>地点：\(text: venue)</p>") }
        if !isPrinted, let chair = step.chair { html.append("<p>主持：\(text: chair)</p>") }
        VoteFacts(step).append(to: &html)
        if isBreach { html.append(fault) }
        html.append(literal: "</li>")
    }

    private func append(
        _ title: String, _ posting: Posting?, _ name: Posting.Name, _ outcome: Decision.Outcome?,
        to html: inout HTML
    ) {
        let isBreach = topics.contains(.posting(name))
        let isThere = (posting.map { $0.from.value <= asOf } ?? false) || outcome?.day != nil
        html.append(
            literal: isBreach ? "<li class=\"breach\">" : isThere ? "<li class=\"done\">" : "<li>")
        append(heading: title, to: &html)
        if let day = outcome?.day { html.append("<p>\(day.value) 完成</p>") }
        if let posting {
            html.append(literal: "<p>")
            html.append(posting.from.value)
            html.append(literal: isPrinted || isBreach || !isThere ? " 起</p>" : " 起，已公布</p>")
            if let until = posting.until {
                html.append(literal: "<p>至 ")
                html.append(until.value)
                html.append(literal: "</p>")
                if let length = posting.length {
                    html.append(literal: "<p>公布 ")
                    html.append(length)
                    html.append(literal: " 日")
                }
                if !isPrinted { html.append(left: posting, on: asOf, after: "，") }
                html.append(literal: "</p>")
            } else if posting.from.value <= asOf {
                html.append(literal: "<p>仍在公开</p>")
            }
        } else if outcome?.day == nil {
            // What comes later is there: this was left out.
            let isPassed = name == .decision && isConcluded
            html.append(isPassed ? "<p>没有记录</p>" : "<p>尚未到</p>")
        }
        if isBreach { html.append(fault) }
        html.append(literal: "</li>")
    }

    private var fault: HTML { "<p class=\"fault\">需要说明</p>" }
}

extension Decision.Stage: Comparable {
    package static func < (a: Decision.Stage, b: Decision.Stage) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .proposal: 1
        case .consultation: 2
        case .deliberation: 3
        case .resolution: 4
        }
    }
}

/// Who came to a meeting and how they voted; a blank parts the counts where there is no style to do it.
struct VoteFacts {
    private let step: Decision.Step

    init(_ step: Decision.Step) { self.step = step }

    func append(to html: inout HTML) {
        if step.present == nil, step.due == nil, step.agree == nil { return }
        html.append(literal: "<p class=\"votes\">")
        if let due = step.due?.value { add("应到 ", due, to: &html) } else { addMissing("应到", to: &html) }
        if let present = step.present?.value {
            html.append(literal: "<span>实到 ")
            html.append(present)
            if let share = share(present) {
                html.append(literal: "（")
                html.append(text: share.text)
                html.append(literal: "）")
            }
            html.append(literal: "</span> ")
        } else {
            addMissing("实到", to: &html)
        }
        if let agree = step.agree?.value {
            html.append(literal: "<span>同意 <b>")
            html.append(agree)
            html.append(literal: "</b></span> ")
        } else {
            addMissing("同意", to: &html)
        }
        if let against = step.against?.value, against > 0 { add("反对 ", against, to: &html) }
        if let abstain = step.abstain?.value, abstain > 0 { add("弃权 ", abstain, to: &html) }
        html.append(literal: "</p>")
    }

    /// A count that nobody wrote is not nought.
    private func addMissing(_ name: HTML.Literal, to html: inout HTML) {
        html.append(literal: "<span>")
        html.append(literal: name)
        html.append(literal: "没有写</span> ")
    }

    private func add(_ name: HTML.Literal, _ count: Int, to html: inout HTML) {
        html.append(literal: "<span>")
        html.append(literal: name)
        html.append(count)
        html.append(literal: "</span> ")
    }

    /// Attendance, as stated or as counted; not said where all came.
    private func share(_ present: Int) -> Percentage? {
        if let stated = step.ratio?.value { return stated }
        guard let due = step.due?.value, present != due else { return nil }
        return Percentage(present, of: due)
    }
}
