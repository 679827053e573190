import Documents

extension Method.Duty {
    static let schema: [Term] = [
        .name, .by, .toward, .counted, .cadence, .plannedOn, .count, .evidence, .explanation, .means,
        .isInternal,
    ]

    init?(reading fields: Fields, into log: inout Diagnostics) {
        let name: Located<String>? = fields.required(.name, into: &log)
        by = fields.text(.by, into: &log)?.value
        toward = fields.text(.toward, into: &log)?.value
        counted = fields.choice(.counted, as: Evaluation.SubjectKind.self, into: &log)?.value ?? .village
        cadence = nil
        if let text = fields.text(.cadence, into: &log) {
            cadence = Cadence(text.value)
            if cadence == nil {
                log.report(
                    .cadence, at: fields.location(text.place),
                    "“\(Scalar.shortened(text.value))”不是读得懂的频次（职责“\(name?.value ?? "")”）",
                    help: Cadence.advice(for: text.value)
                        ?? "写成 每周一次、每周三、每半月、每月、每月2次、每月10日、每月6日、7日、每季度、每半年、每年、每两周、每户每年2次、每季度后15日内、一次、期满、随时 之一")
            }
        }
        planned = Self.planned(by: cadence, reading: fields, into: &log)
        count =
            fields.text(.count, into: &log).flatMap {
                CountRange(reading: $0, of: "职责“\(name?.value ?? "")”的数量", in: fields, into: &log)
            }
            ?? .one
        evidence = fields.text(.evidence, into: &log)?.value
        note = fields.text(.explanation, into: &log)?.value
        means = fields.words(.means, into: &log).map(\.value)
        isInternal = fields.value(.isInternal, as: Bool.self, into: &log)?.value ?? false
        guard let name else { return nil }
        self.name = name
    }
}

extension Method.Duty {
    private static func planned(
        by cadence: Cadence?, reading fields: Fields, into log: inout Diagnostics
    ) -> [Int] {
        guard let text = fields.text(.plannedOn, into: &log) else { return [] }
        let location = fields.location(text.place)
        guard case .every(.week, _)? = cadence?.rhythm else {
            log.report(
                .cadence, at: location, "“排在”只排每周做、哪天做都算的职责",
                help: "频次写成 每周一次；定死星期几的，频次直接写 每周三，不写“排在”")
            return []
        }
        guard let days = Cadence.weekdays(named: text.value) else {
            log.report(
                .cadence, at: location, "“\(Scalar.shortened(text.value))”不是星期几",
                help: "写成 星期一，或 星期一、星期四")
            return []
        }
        return days
    }
}

extension CountRange {
    /// - Parameter name: what is counted, for a message.
    init?(
        reading text: Located<String>, of name: String, in fields: Fields, into log: inout Diagnostics
    ) {
        switch Self.read(text.value) {
        case .success(let range): self = range
        case .failure(.unreadable):
            log.report(
                .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是数量（\(name)）",
                help: "写成 1、1-2、3-5 或 2+")
            return nil
        case .failure(.upsideDown):
            log.report(
                .countRange, at: fields.location(text.place),
                "“\(Scalar.shortened(text.value))”大小颠倒（\(name)）",
                help: "小的写在前面，如 3-5")
            return nil
        case .failure(.none):
            log.report(
                .countRange, at: fields.location(text.place),
                "“\(Scalar.shortened(text.value))”从零起，一次不做也算做到（\(name)）",
                help: "至少写 1，如 1-2、2+；不定次数的职责，频次写“随时”；不定人数的，不写人数")
            return nil
        }
    }
}

extension Method.Ledger {
    static let schema: [Term] = [.name, .states, .moves, .closed, .extensions, .isInternal]

    init?(reading fields: Fields, into log: inout Diagnostics) {
        let name: Located<String>? = fields.required(.name, into: &log)
        let states = fields.words(.states, into: &log)
        self.states = []
        for state in states {
            if self.states.contains(state.value) {
                log.report(
                    .repeatedKey, at: fields.location(state.place), "状态“\(state.value)”写了两次", help: "只留一个")
            } else {
                self.states.append(state.value)
            }
        }
        let known = self.states
        func index(_ state: Located<String>) -> Int? {
            if let index = known.firstIndex(of: state.value) { return index }
            log.report(
                .ledgerState, at: fields.location(state.place),
                "“\(Scalar.shortened(state.value))”不是“\(name?.value ?? "")”的状态",
                help: log.advice(for: state.value, among: known, on: fields.path, else: "已有的状态"))
            return nil
        }
        if fields.has(.moves) {
            moves = fields.lists(.moves, into: &log).compactMap { pair in
                guard pair.items.count == 2 else {
                    log.report(
                        .wrongType, at: fields.location(pair.place), "“转换”的每一项是两个状态",
                        help: "写成 [[整顿, 转化], [转化, 巩固]]")
                    return nil
                }
                guard let from = index(pair.items[0]), let to = index(pair.items[1]) else { return nil }
                return Move(from: from, to: to)
            }
        } else {
            moves = known.indices.dropLast().map { Move(from: $0, to: $0 + 1) }
        }
        closed =
            fields.has(.closed)
            ? fields.words(.closed, into: &log).compactMap(index)
            : Array(known.indices.suffix(known.count > 1 ? 1 : 0))
        extensions = fields.value(.extensions, as: Int.self, into: &log)?.value
        isInternal = fields.value(.isInternal, as: Bool.self, into: &log)?.value ?? false
        guard let name else { return nil }
        self.name = name
    }
}

extension Fields {
    /// A list of lists of words.
    fileprivate func lists(
        _ term: Term, into log: inout Diagnostics
    ) -> [(place: Place, items: [Located<String>])] {
        guard let node = node(term) else { return [] }
        guard case .list(let outer) = node.value else {
            log.report(
                .wrongType, at: location(node.place), "“\(spelling(term))”应当是一列",
                help: "写成 [[整顿, 转化], [转化, 巩固]]")
            return []
        }
        return outer.map { inner in
            guard case .list(let items) = inner.value else { return (inner.place, []) }
            return (
                inner.place,
                items.compactMap { item in
                    if case .scalar(let text) = item.value { Located(text, at: item.place) } else { nil }
                }
            )
        }
    }
}

extension Method.PointsClass {
    init?(reading fields: Fields, into log: inout Diagnostics) {
        let name: Located<String>? = fields.required(.pointsClass, into: &log)
        cadence = nil
        if let text = fields.text(.cadence, into: &log) {
            cadence = Cadence(text.value).flatMap { $0.period == nil ? nil : $0 }
            if cadence == nil {
                log.report(
                    .cadence, at: fields.location(text.place),
                    "“\(Scalar.shortened(text.value))”不是公布积分的频次（\(name?.value ?? "")）",
                    help: "写成 每周、每月、每季度、每半年 或 每年，可以写 每季度后15日内")
            }
        }
        rules = fields.list(.pointsRules, of: [.cause, .value], into: &log).compactMap { rule in
            guard let cause = rule.required(.cause, as: String.self, into: &log) else { return nil }
            let value = rule.text(.value, into: &log)
            if let value, NumberRange(value.value) == nil {
                log.report(
                    .wrongType, at: rule.location(value.place), "“\(Scalar.shortened(value.value))”不是分值",
                    help: "写成 2、-5 或 5-10")
            }
            return Rule(cause: cause.value, value: value?.value ?? "")
        }
        guard let name else { return nil }
        self.name = name
    }
}

extension Method.Pairing {
    static let schema: [Term] = [.name, .members, .term, .every, .villageSort, .acceptance]

    init?(reading fields: Fields, into log: inout Diagnostics) {
        let name: Located<String>? = fields.required(.name, into: &log)
        members = fields.list(.members, of: [.role, .headcount, .category], into: &log).compactMap { member in
            guard let role = member.required(.role, as: String.self, into: &log) else { return nil }
            let count = member.text(.headcount, into: &log)
                .flatMap {
                    CountRange(reading: $0, of: "“\(role.value)”的人数", in: member, into: &log)
                }
            return Member(
                role: role.value, headcount: count, categories: member.words(.category, into: &log))
        }
        term = fields.value(.term, as: Int.self, into: &log)?.value
        isForEveryVillage = fields.value(.every, as: Bool.self, into: &log)?.value ?? false
        villageSorts = fields.words(.villageSort, into: &log)
        acceptance = fields.text(.acceptance, into: &log)
        guard let name else { return nil }
        self.name = name
    }
}
