import Documents

extension Method.Consequence {
    static let schema: [Term] = [.trigger, .grade, .duty, .ledger, .deadline, .fromMethod]

    init?(reading fields: Fields, into log: inout Diagnostics) {
        place = fields.place
        let before = log.all.count
        let trigger = fields.choice(.trigger, as: Trigger.self, into: &log)
        if trigger == nil, !fields.has(.trigger) {
            fields.reportMissing(.trigger, sample: "黑榜", english: "black", into: &log)
        }
        grade = fields.text(.grade, into: &log)
        let duty = fields.text(.duty, into: &log)
        let ledger = fields.text(.ledger, into: &log)
        days = fields.value(.deadline, as: Int.self, sample: "15", into: &log)?.value
        source = fields.text(.fromMethod, into: &log)
        if let duty, let ledger {
            log.report(
                .wrongType, at: fields.location(max(duty.place, ledger.place)), "“职责”和“台账”只写一个",
                help: "要做两件事的，写两行后果")
            return nil
        }
        if trigger?.value == .grade, grade == nil, log.all.count == before {
            log.report(
                .missingKey, at: fields.location(place), "没有写是哪个等次（起因写的是等次）", help: "加一项，如 等次: 较差")
        }
        guard let answer = duty.map(Answer.duty) ?? ledger.map(Answer.ledger) else {
            if log.all.count == before {
                log.report(
                    .missingKey, at: fields.location(place), "没有写要做什么",
                    help: "加一项，如 职责: 约谈；要在台账上立项的，写 台账: 整改台账")
            }
            return nil
        }
        guard let trigger else { return nil }
        self.trigger = trigger.value
        self.answer = answer
    }
}

extension Because {
    /// Reads `2-27 2026-Q2`: a method by its id or name, then a period. Nil, reported, when it is none.
    init?(
        reading text: Located<String>, at location: SourceLocation, methods: MethodIndex,
        into log: inout Diagnostics
    ) {
        let trimmed = text.value.trimmed
        guard let blank = trimmed.lastIndex(where: \.isWhitespace),
            let period = Period(written: String(trimmed[trimmed.index(after: blank)...]))
        else {
            log.report(
                .wrongType, at: location, "“\(Scalar.shortened(text.value))”不是来由",
                help: "写办法的编号或名称，空一格，再写期间，如 2-27 2026-Q2")
            return nil
        }
        let name = String(trimmed[..<blank]).trimmed
        guard let mechanism = methods.find(Located(name, at: text.place), at: location, into: &log) else {
            return nil
        }
        self.init(place: text.place, mechanism: mechanism, period: period)
    }
}

extension MethodIndex {
    /// Reports consequences of the rankings of methods that are not there, and pay that follows the appraisals of such.
    func reportUnknownSources(into log: inout Diagnostics) {
        for method in all {
            for (_, mechanism) in method.mechanisms {
                for consequence in mechanism.consequences {
                    guard let source = consequence.source else { continue }
                    _ = find(source, at: SourceLocation(method.path, source.place), into: &log)
                }
                for base in mechanism.pay?.bases ?? [] {
                    _ = find(base.method, at: SourceLocation(method.path, base.method.place), into: &log)
                }
            }
        }
    }
}
