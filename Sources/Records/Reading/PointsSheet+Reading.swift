import Documents

extension PointsSheet {
    static let schema: [Term] = [.method, .pointsClass, .period, .opening, .pointsEntries, .balances]

    init?(
        reading fields: Fields, home: Region.Reference, regions: RegionIndex, methods: MethodIndex,
        from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let found = methods.part(
            .pointsClass, named: .pointsClass, isOptional: true, reading: fields, into: &log)
        let period: Located<Period>? = fields.required(.period, into: &log)
        opening = fields.value(.opening, as: SignedPoints.self, into: &log)?.value.quantity
        guard fields.has(.pointsEntries) else {
            fields.reportMissing(.pointsEntries, sample: "[{对象: 张*三, 事由: 参加主题党日, 分值: 2}]", into: &log)
            return nil
        }
        let rows = fields.rows(
            .pointsEntries, of: [.subject, .cause, .value, .date, .explanation], from: tree, into: &log)
        entriesPath = rows?.path ?? fields.path
        ownOfEntries = rows?.own
        var names = Names(regions: regions, home: home)
        let before = log.all.count
        let (items, totals) = rows?.parted(into: &log) ?? ([], [])
        entries = items.compactMap { Entry(reading: $0, names: &names, into: &log) }
        if log.all.count == before {
            let sum = entries.reduce(Quantity.zero) { $0 + $1.points.value }
            for row in totals { row.checkPoints(.value, of: sum, into: &log) }
        }
        let balanceRows = fields.rows(
            .balances, of: [.subject, .opening, .earned, .deducted, .redeemed, .closing], from: tree,
            into: &log)
        balancesPath = balanceRows?.path ?? fields.path
        ownOfBalances = balanceRows?.own
        let beforeBalances = log.all.count
        let (people, sums) = balanceRows?.parted(into: &log) ?? ([], [])
        balances = people.compactMap { Balance(reading: $0, names: &names, into: &log) }
        if log.all.count == beforeBalances {
            for (term, amount) in Balance.columns {
                let sum = balances.reduce(Quantity.zero) { $0 + amount($1) }
                for row in sums { row.checkPoints(term, of: sum, into: &log) }
            }
        }
        guard let pointsClass = found, let period else { return nil }
        self.pointsClass = pointsClass
        self.period = period
    }
}

/// The names of one sheet, each looked up once.
private struct Names {
    struct Name {
        var text: String
        var person: Int
        var region: Region.Reference?
        var identity: Identity?
        var isPerson: Bool
    }

    let regions: RegionIndex
    /// The region on whose board the sheet hangs.
    let home: Region.Reference
    private var known: [String: Name] = [:]
    /// How many names look so with their masks.
    private var alike: [String: Int] = [:]

    init(regions: RegionIndex, home: Region.Reference) {
        self.regions = regions
        self.home = home
    }

    mutating func name(_ written: String) -> Name {
        if let name = known[written] { return name }
        let region = regions.region(named: written)
        var text = region == nil ? Masked(subject: written, among: regions).text : written
        let number = alike[text, default: 0] + 1
        alike[text] = number
        // 张三 and 张四: two people stay two.
        if number > 1 { text += "（\(number)）" }
        let name = Name(
            text: text, person: known.count, region: region, identity: Identity(of: written, in: home),
            isPerson: region == nil && !regions.hasTitle(written) && !Masked.isNobody(written))
        known[written] = name
        return name
    }
}

extension PointsSheet.Entry {
    fileprivate init?(reading row: Row, names: inout Names, into log: inout Diagnostics) {
        let subject: Located<String>? = row.required(.subject, into: &log)
        let points: Located<SignedPoints>? = row.required(.value, into: &log)
        day = row.value(.date, into: &log)
        guard let subject, let points else { return nil }
        place = row.place
        let name = names.name(subject.value)
        self.subject = name.text
        person = name.person
        identity = name.identity
        isPerson = name.isPerson
        region = name.region
        cause = row.text(.cause)?.value
        self.points = points.map(\.quantity)
        note = row.text(.explanation)?.value
    }
}

extension Row {
    fileprivate func checkPoints(_ term: Term, of sum: Quantity, into log: inout Diagnostics) {
        guard let stated: Located<SignedPoints> = value(term, into: &log) else { return }
        let points = stated.value.quantity
        if points == sum { return }
        let difference = Quantity(units: abs(points.units - sum.units))
        report(term, stated.place, points.text, sum.text, difference.text, into: &log)
    }
}

extension PointsSheet.Balance {
    /// Its columns, each by the sum that a row of sums states.
    fileprivate static let columns: [(term: Term, amount: @Sendable (Self) -> Quantity)] = [
        (.opening, { $0.opening }), (.earned, { $0.earned }), (.deducted, { $0.deducted }),
        (.redeemed, { $0.redeemed }), (.closing, { $0.closing.value }),
    ]

    fileprivate init?(reading row: Row, names: inout Names, into log: inout Diagnostics) {
        let subject: Located<String>? = row.required(.subject, into: &log)
        let closing: Located<SignedPoints>? = row.required(.closing, into: &log)
        func amount(_ term: Term) -> Quantity {
            row.value(term, as: SignedPoints.self, into: &log)?.value.quantity ?? .zero
        }
        opening = amount(.opening)
        earned = amount(.earned)
        deducted = amount(.deducted)
        redeemed = amount(.redeemed)
        guard let subject, let closing else { return nil }
        place = row.place
        let name = names.name(subject.value)
        self.subject = name.text
        person = name.person
        identity = name.identity
        isPerson = name.isPerson
        self.closing = closing.map(\.quantity)
    }
}

/// Points as a table writes them: `2`, `+2`, `-5`.
private struct SignedPoints: ScalarField {
    var quantity: Quantity

    init?(scalar text: String) {
        let plain = text.hasPrefix("+") || text.hasPrefix("＋") ? String(text.dropFirst()) : text
        guard let quantity = Quantity(plain) else { return nil }
        self.quantity = quantity
    }

    static var expectation: String { "分值" }
    static var sample: String { "2" }
    static func advice(for text: String, in year: Int?) -> String? {
        NumberAdvice.advice(for: text, as: Self.self) ?? "写成数字：2 或 -5"
    }
}
