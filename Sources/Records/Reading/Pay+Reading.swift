import Documents

extension Pay {
    static let schema: [Term] = [.method, .period, .basis, .recipients]
    private static let recipientSchema: [Term] = [
        .post, .person, .id, .rate, .base, .performance, .grade, .gross, .deducted, .net, .explanation,
    ]

    init?(
        reading fields: Fields, regions: RegionIndex, methods: MethodIndex, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let name: Located<String>? = fields.required(.method, into: &log)
        let period: Located<Period>? = fields.required(.period, into: &log)
        let basis = Basis(reading: fields, methods: methods, into: &log)
        guard fields.has(.recipients) else {
            fields.reportMissing(.recipients, sample: "baochou.csv", into: &log)
            return nil
        }
        let rows = fields.rows(.recipients, of: Self.recipientSchema, from: tree, into: &log)
        guard let name, let period, let rows,
            let mechanism = methods.only(.pay, named: name, in: fields, into: &log)
        else { return nil }
        self.mechanism = mechanism
        self.period = period
        self.basis = basis
        saysBasis = fields.has(.basis)
        recipientsPath = rows.path
        own = rows.own
        let before = log.all.count
        let (items, totals) = rows.parted(into: &log)
        recipients = items.compactMap { Recipient(reading: $0, regions: regions, into: &log) }
        guard log.all.count == before else { return }
        let columns: [(Term, (Recipient) -> Located<Money>?)] = [
            (.rate, \.rate), (.base, \.base), (.performance, \.performance), (.gross, \.gross),
            (.deducted, \.deducted), (.net, \.net),
        ]
        for row in totals {
            for (term, amount) in columns { row.checkTotal(term, of: sum(amount), into: &log) }
        }
    }
}

extension Pay.Basis {
    /// Reads `树根 2025`: a method and the period of its appraisal. Nil where nothing is written, or what cannot be read was reported.
    fileprivate init?(reading fields: Fields, methods: MethodIndex, into log: inout Diagnostics) {
        guard let text = fields.text(.basis, into: &log) else { return nil }
        let words = text.value.split(whereSeparator: { " \u{3000}\t".contains($0) })
        guard words.count > 1, let last = words.last, let period = Period(written: String(last)) else {
            log.report(
                .wrongType, at: fields.location(text.place),
                "“\(Scalar.shortened(text.value))”不是一次考评（\(fields.spelling(.basis))）",
                help: "写工作法和期间，中间空一格，如 四个一 2025")
            return nil
        }
        let name = Located(words.dropLast().joined(separator: " "), at: text.place)
        guard let mechanism = methods.only(.appraisal, named: name, in: fields, into: &log) else {
            return nil
        }
        place = text.place
        self.mechanism = mechanism
        self.period = period
    }
}

extension Pay.Recipient {
    fileprivate init?(reading row: Row, regions: RegionIndex, into log: inout Diagnostics) {
        let before = log.all.count
        let post: Located<String>? = row.required(.post, into: &log)
        let rate = row.sum(.rate, into: &log)
        let base = row.requiredSum(.base, into: &log)
        let performance = row.requiredSum(.performance, into: &log)
        let gross = row.requiredSum(.gross, into: &log)
        let deducted = row.sum(.deducted, into: &log)
        let net = row.requiredSum(.net, into: &log)
        guard let post, let base, let performance, let gross, let net else { return nil }
        place = row.place
        self.post = post
        maskedName = row.text(.person).map { Masked(subject: $0.value, among: regions) }
        identity = row.text(.person).flatMap { Identity(of: $0.value, in: .county) }
        number = row.text(.id)
        self.rate = rate
        self.base = base
        self.performance = performance
        // A dash says that there is none.
        grade = row.holds(.grade) ? row.text(.grade) : nil
        self.gross = gross
        self.deducted = deducted
        self.net = net
        note = row.text(.explanation)?.value
        isWhole = log.all.count == before
    }
}

extension Row {
    /// An amount that cannot be below nought.
    fileprivate func sum(_ term: Term, into log: inout Diagnostics) -> Located<Money>? {
        value(term, as: Money.self, into: &log).flatMap { notBelowNought($0, term, into: &log) }
    }

    fileprivate func requiredSum(_ term: Term, into log: inout Diagnostics) -> Located<Money>? {
        required(term, as: Money.self, into: &log).flatMap { notBelowNought($0, term, into: &log) }
    }

    private func notBelowNought(
        _ sum: Located<Money>, _ term: Term, into log: inout Diagnostics
    ) -> Located<Money>? {
        if sum.value >= .zero { return sum }
        log.report(
            .wrongType, at: location(sum.place), Scalar.belowNought(sum.value.text, named: name(of: term)),
            help: "核对正负号")
        return nil
    }
}

extension Method.Pay {
    static let schema: [Term] = [.base, .performance, .factors, .basis]

    /// Reads `{基本: 60%, 绩效: 40%, 系数: [{等次: 优秀, 系数: 100%}]}`.
    init?(reading fields: Fields, into log: inout Diagnostics) {
        let base: Located<Percentage>? = fields.required(.base, sample: "60%", into: &log)
        let performance: Located<Percentage>? = fields.required(.performance, sample: "40%", into: &log)
        factors = fields.list(.factors, of: [.grade, .factor], into: &log).compactMap { item in
            let grade: Located<String>? = item.required(.grade, into: &log)
            let factor: Located<Percentage>? = item.required(.factor, sample: "80%", into: &log)
            guard let grade, let factor else { return nil }
            return Factor(grade: grade, factor: factor)
        }
        bases = fields.list(.basis, of: [.villageSort, .method], into: &log).compactMap { item in
            let method: Located<String>? = item.required(.method, into: &log)
            return method.map { Base(sorts: item.words(.villageSort, into: &log), method: $0) }
        }
        guard let base, let performance else { return nil }
        self.base = base
        self.performance = performance
        if base.value.value + performance.value.value != Quantity(100) {
            log.report(
                .payRule, at: fields.location(performance.place),
                "基本 \(base.value.text) 加绩效 \(performance.value.text) 不是 100%", help: "两项合起来是全部标准，如 60% 和 40%")
        }
        var seen: Set<String> = []
        for item in factors {
            if !seen.insert(item.grade.value).inserted {
                log.report(
                    .repeatedKey, at: fields.location(item.grade.place), "等次“\(item.grade.value)”的系数写了两次",
                    help: "只留一个")
            }
            if item.factor.value.value > Quantity(100) {
                log.report(
                    .payRule, at: fields.location(item.factor.place),
                    "“\(item.grade.value)”的系数 \(item.factor.value.text) 超过 100%：绩效就超过了标准的 \(performance.value.text)",
                    help: "系数最高写 100%；另外奖励的，不算绩效报酬")
            }
        }
    }
}
