import Documents

extension Method.Appraisal {
    static let schema: [Term] = [.components, .full, .grades, .streak, .red, .black, .ties, .isInternal]

    init?(reading fields: Fields, full outer: Located<Quantity>?, into log: inout Diagnostics) {
        place = fields.place
        let before = log.all.count
        let parts = fields.list(.components, of: [.name, .weight, .scorer], into: &log)
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
            guard let name, let weight else { return nil }
            return Component(name: name, weight: weight, scorer: item.text(.scorer, into: &log)?.value)
        }
        full = fields.value(.full, as: Quantity.self, into: &log)?.value ?? outer?.value ?? Quantity(100)
        grades = fields.list(.grades, of: [.name, .from, .to, .below], into: &log).compactMap { item in
            let name = item.required(.name, as: String.self, into: &log)
            let from =
                isByGrade
                ? item.value(.from, as: Quantity.self, into: &log)
                : item.required(.from, as: Quantity.self, sample: "0", into: &log)
            guard let name, isByGrade || from != nil else { return nil }
            return Grade(
                name: name, from: from, to: item.value(.to, into: &log), below: item.value(.below, into: &log)
            )
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
        streak = fields.fields(.streak, of: [.grade, .periods, .honour], into: &log).flatMap { item in
            let grade = item.required(.grade, as: String.self, into: &log)
            let periods = item.required(.periods, as: Int.self, sample: "3", into: &log)
            let honour = item.required(.honour, as: String.self, into: &log)
            guard let grade, let periods, let honour else { return nil }
            return Streak(
                grade: grade.value, place: grade.place, periods: periods.value, honour: honour.value)
        }
        red = fields.value(.red, as: Int.self, sample: "3", into: &log)?.value
        black = fields.value(.black, as: Int.self, sample: "3", into: &log)?.value
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
