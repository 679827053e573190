import Documents

extension Decision {
    static let schema: [Term] = [
        .matter, .initiated, .amount, .amountInWords, .steps, .outcome,
    ]

    init?(reading fields: Fields, into log: inout Diagnostics) {
        matter = fields.choice(.matter, as: Matter.self, into: &log)?.value ?? .villagers
        initiator = fields.choice(.initiated, as: Initiator.self, into: &log)?.value
        amount = fields.sum(.amount, into: &log)
        amountInWords = fields.text(.amountInWords, into: &log)
        outcome = Outcome(reading: fields, into: &log)
        steps = []
        guard fields.has(.steps) else {
            fields.reportMissing(
                .steps, sample: "{提议: {日期: 2026-02-01, 应到: 5, 实到: 5, 同意: 5}}",
                english: "{proposal: {date: 2026-02-01, due: 5, present: 5, agree: 5}}", into: &log)
            return nil
        }
        let stages = Stage.allCases
        guard let mapping = fields.fields(.steps, of: stages.map(\.term), into: &log) else { return nil }
        steps.reserveCapacity(stages.count { mapping.has($0.term) })
        for stage in stages {
            guard let node = mapping.node(stage.term) else { continue }
            if let step = Step(reading: node, stage: stage, in: mapping, into: &log) {
                steps.append(step)
            }
        }
    }
}

extension Decision.Step {
    fileprivate init?(
        reading node: Node, stage: Decision.Stage, in steps: Fields, into log: inout Diagnostics
    ) {
        let schema: [Term] = [
            .date, .meeting, .due, .present, .agree, .against, .abstain, .ratio, .venue, .chair,
        ]
        let name = steps.spelling(stage.term)
        guard
            let fields = steps.within(Fields(node, of: schema, named: name, path: steps.path, into: &log))
        else { return nil }
        self.stage = stage
        place = node.place
        day = fields.required(.date, otherwise: "还没有做的，整项删去", into: &log)
        meeting = fields.choice(.meeting, into: &log)
        due = fields.value(.due, into: &log)
        present = fields.value(.present, into: &log)
        agree = Self.agree(reading: fields, present: present?.value, into: &log)
        against = fields.value(.against, into: &log)
        abstain = fields.value(.abstain, into: &log)
        ratio = fields.value(.ratio, into: &log)
        venue = fields.text(.venue, into: &log)?.value
        chair = fields.text(.chair, into: &log)?.value
    }
}

extension Decision.Step {
    /// How many agreed; of `全票通过` the advice says how many that would be.
    private static func agree(
        reading fields: Fields, present: Int?, into log: inout Diagnostics
    ) -> Located<Int>? {
        guard let node = fields.node(.agree), case .scalar(let text) = node.value,
            text.utf8.first ?? 0 >= 0x80,
            text.contains("全") || text.contains("一致")
        else { return fields.value(.agree, into: &log) }
        log.report(
            .wrongType, at: fields.location(node.place),
            "“\(Scalar.shortened(text))”不是整数（\(fields.spelling(.agree))）",
            help: "写人数：全部同意的" + (present.map { "，写成 \($0)" } ?? "，写实到的人数"))
        return nil
    }
}

extension Decision.Outcome {
    /// An outcome is a mapping, or a sentence.
    fileprivate init?(reading fields: Fields, into log: inout Diagnostics) {
        guard let node = fields.node(.outcome) else { return nil }
        if case .scalar(let text) = node.value {
            self.init(day: nil, note: text, final: nil)
            return
        }
        guard let inner = fields.fields(.outcome, of: [.date, .explanation, .final], into: &log) else {
            return nil
        }
        self.init(
            day: inner.value(.date, into: &log), note: inner.text(.explanation, into: &log)?.value,
            final: inner.sum(.final, into: &log))
    }
}
