import Documents

extension Method.Appraisal {
    static let schema: [Term] = [
        .subjects, .components, .full, .grades, .streak, .red, .black, .redFloor, .ties, .bonuses,
        .deductions,
        .vetoes, .isInternal,
    ]

    init?(reading fields: Fields, full outer: Located<Quantity>?, into log: inout Diagnostics) {
        place = fields.place
        let before = log.all.count
        let parts = fields.list(
            .components, of: [.name, .weight, .scorer, .polled, .drawn, .subjects], into: &log)
        // A method may grade without scores: then it has grades without lines between them.
        let isByGrade = !fields.has(.components) && fields.has(.grades)
        if parts.isEmpty, !isByGrade {
            fields.reportMissing(
                .components, sample: "[{名称: 群众测评, 分值: 40}, …]", english: "[{name: 群众测评, weight: 40}, …]",
                into: &log)
            return nil
        }
        components = parts.compactMap { item in
            let name = item.required(.name, as: String.self, into: &log)
            let weight = item.required(.weight, as: Quantity.self, into: &log)
            let component = Component(
                name: name ?? Located("", at: item.place), weight: weight ?? Located(.zero, at: item.place),
                scorer: item.text(.scorer, into: &log)?.value, poll: item.share(.polled, into: &log),
                drawn: item.choice(.drawn, into: &log),
                subjects: item.choices(.subjects, into: &log))
            guard name != nil, let weight else { return nil }
            if weight.value <= .zero {
                log.report(
                    .wrongType, at: item.location(weight.place),
                    "“\(weight.value.text)”应当大于零（\(item.spelling(.weight))）",
                    help: "不计分的不是分项：写上分，或删去“\(component.name.value)”")
                return nil
            }
            return component
        }
        full = fields.value(.full, as: Quantity.self, into: &log)?.value ?? outer?.value ?? Quantity(100)
        grades = fields.list(.grades, of: [.name, .from, .to, .below, .quota], into: &log).compactMap {
            item in
            let name = item.required(.name, as: String.self, into: &log)
            let from =
                isByGrade
                ? item.value(.from, as: Quantity.self, into: &log)
                : item.required(.from, as: Quantity.self, sample: "0", into: &log)
            guard let name, isByGrade || from != nil else { return nil }
            return Grade(
                name: name, from: from, to: item.value(.to, into: &log),
                below: item.value(.below, into: &log), quota: item.share(.quota, into: &log))
        }
        isWhole = log.all.count == before
        // Stable: bands that begin at the same score keep their order, and a check reports them. Grades without lines are written
        // with the highest first.
        if grades.allSatisfy({ $0.from != nil }) {
            func from(_ grade: Grade) -> Quantity { grade.from?.value ?? .zero }
            grades = grades.enumerated().sorted {
                (from($1.element), $0.offset) < (from($0.element), $1.offset)
            }
            .map(\.element)
        }
        subjects = fields.choices(.subjects, into: &log)
        let judged = subjects
        streak = fields.fields(.streak, of: [.grade, .periods, .honour, .subjects], into: &log).flatMap {
            item in
            let grade = item.required(.grade, as: String.self, into: &log)
            let periods = item.required(.periods, as: Int.self, sample: "3", into: &log)
            let honour = item.required(.honour, as: String.self, into: &log)
            let named: [Located<Evaluation.SubjectKind>] = item.placedChoices(.subjects, into: &log)
            for kind in named where !judged.isEmpty && !judged.contains(kind.value) {
                log.report(
                    .wrongType, at: item.location(kind.place),
                    "称号给“\(kind.value.text)”，考评的对象里没有（\(fields.spelling(.streak))）",
                    help: "考评的对象：\(judged.map(\.text).joined(separator: "、"))")
            }
            guard let grade, let periods, let honour else { return nil }
            return Streak(
                grade: grade.value, place: grade.place, periods: periods.value, honour: honour.value,
                subjects: named.map(\.value))
        }
        red = fields.value(.red, as: Int.self, sample: "3", into: &log)?.value
        black = fields.value(.black, as: Int.self, sample: "3", into: &log)?.value
        redFloor = fields.wholePercent(.redFloor, into: &log)
        bonuses = Adjustments(reading: .bonuses, of: fields, into: &log)
        deductions = Adjustments(reading: .deductions, of: fields, into: &log)
        vetoes = fields.texts(.vetoes, into: &log)
        isInternal = fields.value(.isInternal, as: Bool.self, into: &log)?.value ?? false
        tieBreakers = []
        for name in fields.words(.ties, into: &log) {
            if let index = components.firstIndex(where: { $0.name.value == name.value }) {
                tieBreakers.append(index)
            } else {
                log.report(
                    .wrongType, at: fields.location(name.place),
                    "“\(Scalar.shortened(name.value))”不是分项，不能用来分先后",
                    help: "写分项的名称，如 [\(components.first?.name.value ?? "群众测评")]")
            }
        }
    }
}

extension Method.Appraisal.Adjustments {
    private static let schema: [Term] = [.cause, .value, .cap]

    /// Rows of causes; one without a cause says how much it may be at most for all together.
    fileprivate init?(reading term: Term, of fields: Fields, into log: inout Diagnostics) {
        guard fields.has(term) else { return nil }
        rules = []
        for row in fields.list(term, of: Self.schema, into: &log) {
            let cause = row.text(.cause, into: &log)
            let points = row.points(.value, into: &log)
            let cap = row.points(.cap, into: &log)
            if let cause {
                if rule(for: cause.value) != nil {
                    log.report(
                        .repeatedKey, at: row.location(cause.place),
                        "事由“\(Scalar.shortened(cause.value))”写了两次（\(fields.spelling(term))）", help: "只留一个")
                    continue
                }
                rules.append(Rule(cause: cause, points: points, cap: cap))
            } else if let cap {
                self.cap = cap
            } else if !row.has(.cap) {
                row.reportMissing(.cause, sample: "迟报", into: &log)
            }
        }
    }
}

extension Fields {
    /// So many points, which are written without a sign.
    fileprivate func points(_ term: Term, into log: inout Diagnostics) -> Quantity? {
        guard let points = value(term, as: Quantity.self, sample: "3", into: &log) else { return nil }
        if points.value > .zero { return points.value }
        log.report(
            .wrongType, at: location(points.place), "“\(points.value.text)”应当大于零（\(spelling(term))）",
            help: "加几分、扣几分都写成正数，如 3")
        return nil
    }

    /// More than nothing, and at most all.
    fileprivate func share(_ term: Term, into log: inout Diagnostics) -> Located<Percentage>? {
        guard let share = value(term, as: Percentage.self, sample: "25%", into: &log) else { return nil }
        if share.value.value > .zero, share.value.value <= Quantity(100) { return share }
        log.report(
            .wrongType, at: location(share.place),
            "“\(Scalar.shortened(share.value.text))”应当大于 0%，不超过 100%（\(spelling(term))）", help: "写成 25%")
        return nil
    }

    /// `60%`, without decimals.
    func wholePercent(_ term: Term, into log: inout Diagnostics) -> Int? {
        guard let percent = value(term, as: Percentage.self, sample: "60%", into: &log) else { return nil }
        if percent.value.value <= Quantity(100), percent.value.value.decimals == 0 {
            return Int(percent.value.value.units / 10_000)
        }
        log.report(
            .wrongType, at: location(percent.place),
            "“\(Scalar.shortened(percent.value.text))”应当是 0% 至 100% 的整数（\(spelling(term))）",
            help: "写成 60%")
        return nil
    }

    /// Words of a closed list, each once.
    fileprivate func choices<Value: Choice>(_ term: Term, into log: inout Diagnostics) -> [Value] {
        placedChoices(term, into: &log).map(\.value)
    }

    fileprivate func placedChoices<Value: Choice>(
        _ term: Term, into log: inout Diagnostics
    ) -> [Located<Value>] {
        words(term, into: &log).compactMap {
            Scalar.choice($0, named: spelling(term), path: path, into: &log)
        }
    }
}
