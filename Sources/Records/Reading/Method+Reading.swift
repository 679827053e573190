import Documents

extension Method {
    static let schema: [Term] = [
        .kind, .title, .id, .date, .summary, .tags, .draft, .aliases, .origin, .definition, .full, .appraisal,
        .duties,
        .ledgers, .points, .pairings,
    ]

    init?(reading fields: Fields, body: Markdown, into log: inout Diagnostics) {
        let title: Located<String>? = fields.required(.title, into: &log)
        path = fields.path
        address = Address.page(of: fields.path)
        id = fields.text(.id, into: &log)?.value
        aliases = fields.texts(.aliases, into: &log).map { $0.value.trimmed }
        origin = fields.text(.origin, into: &log)?.value
        summary = fields.text(.summary, into: &log)?.value
        let definition = fields.text(.definition, into: &log)
        isPending = definition.map { Self.isPending($0.value) } ?? false
        pendingParts = Self.parts.filter { fields.isPending($0, into: &log) }
        let fields = fields.without(pendingParts)
        appraisal = nil
        if let inner = fields.fields(.appraisal, of: Appraisal.schema, into: &log) {
            appraisal = Appraisal(reading: inner, full: fields.value(.full, into: &log), into: &log)
        }
        duties = fields.list(.duties, of: [.name, .by, .toward, .cadence, .count, .evidence], into: &log)
            .compactMap { item in
                guard let name = item.required(.name, as: String.self, into: &log) else { return nil }
                return Duty(
                    name: name.value, by: item.text(.by, into: &log)?.value,
                    toward: item.text(.toward, into: &log)?.value,
                    cadence: item.text(.cadence, into: &log)?.value,
                    count: item.text(.count, into: &log)?.value,
                    evidence: item.text(.evidence, into: &log)?.value)
            }
        ledgers = fields.list(.ledgers, of: [.name, .states], into: &log).compactMap { item in
            guard let name = item.required(.name, as: String.self, into: &log) else { return nil }
            return Ledger(name: name.value, states: item.texts(.states, into: &log).map(\.value))
        }
        points = fields.list(.points, of: [.pointsClass, .pointsRules], into: &log).compactMap { item in
            guard let name = item.required(.pointsClass, as: String.self, into: &log) else { return nil }
            let rules = item.list(.pointsRules, of: [.cause, .value], into: &log)
            return PointsClass(
                name: name.value,
                rules: rules.map { rule in
                    PointsClass.Rule(
                        cause: rule.text(.cause, into: &log)?.value ?? "",
                        value: rule.text(.value, into: &log)?.value ?? "")
                })
        }
        pairings = fields.list(.pairings, of: [.name, .members], into: &log).compactMap { item in
            guard let name = item.required(.name, as: String.self, into: &log) else { return nil }
            let members = item.list(.members, of: [.role, .headcount], into: &log)
            return Pairing(
                name: name.value,
                members: members.map { member in
                    Pairing.Member(
                        role: member.text(.role, into: &log)?.value ?? "",
                        headcount: member.text(.headcount, into: &log)?.value)
                })
        }
        self.body = body
        guard let title else { return nil }
        self.title = title
    }
}

extension Method {
    /// What a method may leave to be supplied, each for itself.
    private static let parts: [Term] = [.appraisal, .duties, .ledgers, .points, .pairings]

    fileprivate static func isPending(_ text: String) -> Bool { text == "待补充" || text == "pending" }
}

extension Fields {
    /// Whether a part says only that it is yet to be supplied: `{定义: 待补充}`.
    fileprivate func isPending(_ term: Term, into log: inout Diagnostics) -> Bool {
        guard var node = node(term) else { return false }
        if case .list(let items) = node.value, items.count == 1 { node = items[0] }
        guard case .mapping(let entries) = node.value,
            entries.contains(where: { Term.definition.isSpelled($0.key.value) }),
            let inner = Fields(node, of: [.definition], named: spelling(term), path: path, into: &log)
        else { return false }
        if let text = inner.text(.definition, into: &log), !Method.isPending(text.value) {
            log.report(
                .wrongType, at: location(text.place),
                "“\(Scalar.shortened(text.value))”不是“\(inner.spelling(.definition))”可以写的值",
                help: "写 待补充；知道内容就写内容，不写“定义”")
        }
        return true
    }
}

extension Method.Appraisal {
    static let schema: [Term] = [.components, .full, .grades, .streak, .red, .black, .ties]

    fileprivate init?(reading fields: Fields, full outer: Located<Quantity>?, into log: inout Diagnostics) {
        place = fields.place
        let parts = fields.list(.components, of: [.name, .weight, .scorer], into: &log)
        if parts.isEmpty {
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
            let from = item.required(.from, as: Quantity.self, into: &log)
            guard let name, let from else { return nil }
            return Grade(
                name: name, from: from, to: item.value(.to, into: &log), below: item.value(.below, into: &log)
            )
        }
        // Stable: bands that begin at the same score keep their order, and a check reports them.
        grades = grades.enumerated().sorted {
            ($1.element.from.value, $0.offset) < ($0.element.from.value, $1.offset)
        }
        .map(\.element)
        streak = fields.fields(.streak, of: [.grade, .periods, .honour], into: &log).flatMap { item in
            let grade = item.required(.grade, as: String.self, into: &log)
            let periods = item.required(.periods, as: Int.self, sample: "3", into: &log)
            let honour = item.required(.honour, as: String.self, into: &log)
            guard let grade, let periods, let honour else { return nil }
            return Streak(grade: grade.value, periods: periods.value, honour: honour.value)
        }
        red = fields.value(.red, as: Int.self, sample: "3", into: &log)?.value
        black = fields.value(.black, as: Int.self, sample: "3", into: &log)?.value
        tieBreakers = []
        for name in fields.texts(.ties, into: &log) {
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

/// The methods of a board, by every name that a record may use.
struct MethodIndex: Sendable {
    let all: [Method]
    private var byName: [String: [Int]] = [:]

    init(_ methods: [Method]) {
        all = methods
        for (index, method) in methods.enumerated() {
            let names = [method.title.value, method.slug, method.path, method.address] + method.aliases
            for name in Set(names + (method.id.map { [$0] } ?? [])) {
                byName[name, default: []].append(index)
            }
        }
    }

    /// The method that a name means; nil when none does, or several do.
    subscript(name: String) -> Int? {
        guard let found = byName[name], found.count == 1 else { return nil }
        return found[0]
    }

    func advice(for name: String) -> String {
        if let found = byName[name], found.count > 1 {
            return "有 \(found.count) 个同名，改写路径：" + found.map { all[$0].path }.joined(separator: "、")
        }
        if let near = Spelling.nearest(to: name, among: byName.keys.sorted()) { return "是否想写“\(near)”？" }
        return all.isEmpty ? "在 methods/ 下写一个工作法" : "已有的工作法：" + all.map(\.title.value).joined(separator: "、")
    }
}
