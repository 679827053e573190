import Documents

extension Statement {
    static let schema: [Term] = [
        .period, .opening, .closing, .entries, .totalIncome, .totalSpending, .bankAccount,
    ]
    private static let entrySchema: [Term] = [
        .date, .item, .account, .bank, .income, .spending, .balance, .counter, .voucher, .note,
    ]

    /// - Parameter tables: the tables of the body, one of which may hold the entries.
    init?(reading fields: Fields, tables: [Table], from tree: SourceTree, into log: inout Diagnostics) {
        let period: Located<Period>? = fields.required(.period, into: &log)
        let shares = AccountShares(reading: fields, into: &log)
        let opening = shares.opening(of: fields, into: &log)
        let closing = shares.closing(of: fields, into: &log)
        stated = Self.stated(
            [
                (.income, fields.value(.totalIncome, into: &log)),
                (.spending, fields.value(.totalSpending, into: &log)),
            ], in: fields.path)
        bankAccount = shares.only
        let before = log.all.count
        let summed = fields.own?.policy(of: .entries)?.declared.filter(\.isSummed).map(\.name) ?? []
        let shape = SideBySide(shares.names, schema: Self.entrySchema, summed: Set(summed))
        let rows: Rows?
        if fields.has(.entries) || fields.isWritten(.entries) {  // A month without income or spending: 收支: []
            rows = fields.rows(
                .entries, of: Self.entrySchema, from: tree, as: { shape.unfolded($0, into: &$1) }, into: &log)
            entriesInBody = false
        } else if let table = tables.first(where: { Self.holdsEntries($0, by: shape) }) {
            rows = Rows(
                shape.unfolded(table, into: &log), of: Self.entrySchema, others: true, year: fields.year,
                into: &log)
            entriesInBody = true
        } else {
            fields.reportMissing(.entries, sample: "2026-01.csv", into: &log)
            return nil
        }
        guard let rows, let period, let opening, let closing else { return nil }
        self.period = period
        self.opening = opening
        self.closing = closing
        entriesPath = rows.path
        own = rows.own
        entries = []
        isWhole = false
        income = .zero
        spending = .zero
        (transferredIn, transferredOut) = (.zero, .zero)
        var running = RunningBalance(shares, opening: opening.value)
        let (items, totals) = rows.parted(into: &log)
        entries.reserveCapacity(items.count)
        for row in items {
            if running.isOfNothingElse(row, into: &log) { continue }
            guard var entry = Entry(reading: row, into: &log) else { continue }
            guard shares.place(&entry, in: row, into: &log) else { continue }
            running.add(entry, in: row, into: &log)
            entries.append(entry)
        }
        for row in totals {
            stated += Self.stated(
                [
                    (.income, row.value(.income, into: &log)), (.spending, row.value(.spending, into: &log)),
                    (.balance, row.value(.balance, into: &log)),
                ], in: rows.path, of: shares.isSeveral ? row.text(.bank)?.value : nil)
        }
        isWhole = log.all.count == before
        if shares.isSeveral { part(by: shares.whole) } else { addUp() }
    }

    private static func stated(
        _ figures: [(Stated.Figure, Located<Money>?)], in path: String, of bank: String? = nil
    ) -> [Stated] {
        figures.compactMap { figure, amount in
            amount.map { Stated(figure: figure, amount: $0, path: path, bank: bank) }
        }
    }

    private static func holdsEntries(_ table: Table, by shape: SideBySide) -> Bool {
        var ignored = Diagnostics()
        let header = shape.unfolded(table, into: &ignored).header
        func has(_ term: Term) -> Bool { header.contains { term.isSpelled($0.value) } }
        return has(.date) && has(.item) && (has(.income) || has(.spending))
    }
}

extension Statement.Entry {
    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        let day: Located<Day>? = row.required(.date, into: &log)
        let item: Located<String>? = row.required(.item, into: &log)
        income = row.value(.income, into: &log)
        spending = row.value(.spending, into: &log)
        if !row.holds(.income), !row.holds(.spending), !row.mayHide(.income), !row.mayHide(.spending) {
            log.report(.missingKey, at: row.location(row.place), "这一行既没有收入也没有支出", help: "填一个金额，或删去这一行")
        }
        // Programs write `0.00` on the side that nothing stands on.
        if let income, let spending, income.value != spending.value {
            if income.value == .zero { self.income = nil }
            if spending.value == .zero { self.spending = nil }
        }
        guard let day, let item else { return nil }
        place = row.place
        self.day = day
        self.item = item.value
        account = row.text(.account)
        voucher = row.text(.voucher)?.value
        note = row.text(.note)?.value
        // A dash says that there is none.
        counter = row.holds(.counter) ? row.text(.counter) : nil
        bank = row.text(.bank)?.value
        balance = row.value(.balance, into: &log)
    }
}

extension Project {
    static let schema: [Term] = [
        .approved, .amountInWords, .sources, .venue, .scale, .benefitingHouseholds, .benefitingPeople,
        .procurement, .bid, .contract, .duration, .leader, .appropriations, .payments, .balance, .milestones,
        .status, .final,
    ]
    private static let paymentSchema: [Term] = [.date, .amount, .item, .voucher, .note]

    init?(
        reading fields: Fields, regions: RegionIndex, from tree: SourceTree, into log: inout Diagnostics
    ) {
        let approved: Located<Money>? = fields.required(.approved, into: &log)
        approvedInWords = fields.text(.amountInWords, into: &log)
        let before = log.all.count
        sources = []
        var totals: [Located<Money>] = []
        for item in fields.list(.sources, of: [.source, .amount], into: &log) {
            let name = item.required(.source, as: String.self, into: &log)
            let amount = item.required(.amount, as: Money.self, into: &log)
            guard let name, let amount else { continue }
            if Total.isLabel(name.value) {
                totals.append(amount)
            } else {
                sources.append(Source(name: name.value, amount: amount))
            }
        }
        hasAllSources = log.all.count == before
        if hasAllSources {
            let sum = sources.reduce(Money.zero) { $0 + $1.amount.value }
            for total in totals where total.value != sum {
                log.report(
                    .tableTotal, at: fields.location(total.place),
                    "合计不符：写 \(total.value.text)，各项之和 \(sum.text)（\(fields.spelling(.sources))）",
                    help: "相差 \((total.value - sum).magnitude.text)；核对各项来源")
            }
        }
        contract = fields.fields(.contract, of: [.party, .amount, .date], into: &log).map { item in
            Contract(
                party: item.text(.party, into: &log)?.value, amount: item.value(.amount, into: &log),
                day: item.value(.date, into: &log))
        }
        let appropriated = fields.rows(.appropriations, of: Self.paymentSchema, from: tree, into: &log)
        appropriations = Payment.all(appropriated, into: &log)
        appropriationsPath = appropriated?.path ?? fields.path
        ownOfAppropriations = appropriated?.own
        hasAppropriations = fields.isWritten(.appropriations)
        let paid = fields.rows(.payments, of: Self.paymentSchema, from: tree, into: &log)
        payments = Payment.all(paid, into: &log)
        paymentsPath = paid?.path ?? fields.path
        ownOfPayments = paid?.own
        hasPayments = fields.isWritten(.payments)
        let steps = fields.rows(.milestones, of: [.name, .planned, .date, .note], from: tree, into: &log)
        milestones = steps?.rows.compactMap { Milestone(reading: $0, into: &log) } ?? []
        milestonesPath = steps?.path ?? fields.path
        ownOfMilestones = steps?.own
        status = fields.choice(.status, into: &log)?.value
        venue = fields.text(.venue, into: &log)?.value
        scale = Measure.all(reading: fields, into: &log)
        households = fields.value(.benefitingHouseholds, as: Int.self, sample: "312", into: &log)?.value
        people = fields.value(.benefitingPeople, as: Int.self, sample: "1046", into: &log)?.value
        procurement = fields.text(.procurement, into: &log)?.value
        duration = fields.fields(.duration, of: [.from, .until, .days], into: &log).map { item in
            Duration(
                from: item.value(.from, into: &log), until: item.value(.until, into: &log),
                days: item.value(.days, sample: "90", into: &log))
        }
        leader = fields.text(.leader, into: &log).map { leader in
            Masked(
                shown: regions.hasTitle(leader.value)
                    ? leader.value : Masked.maskingFullNames(in: leader.value))
        }
        bid = fields.value(.bid, into: &log)
        balance = fields.value(.balance, into: &log)
        final = fields.value(.final, into: &log)
        guard let approved else { return nil }
        self.approved = approved
    }
}

extension Project.Measure {
    /// `规模: 1.2公里`, `规模: {道路: 1.2公里, 涵洞: 3座}`: numbers with their units.
    fileprivate static func all(reading fields: Fields, into log: inout Diagnostics) -> [Self] {
        guard let node = fields.node(.scale) else { return [] }
        var items: [(name: String?, node: Node)] = [(nil, node)]
        if case .mapping(let entries) = node.value { items = entries.map { ($0.key.value, $0.value) } }
        return items.compactMap { name, node in
            if case .scalar(let text) = node.value, let numeral = Quantity.Numeral(text),
                !numeral.unit.isEmpty
            {
                return Self(name: name, text: text)
            }
            log.report(
                .wrongType, at: fields.location(node.place), "“\(name ?? fields.spelling(.scale))”要写数和单位",
                help: "写成 规模: 1.2公里，几项的写成 规模: {道路: 1.2公里, 涵洞: 3座}")
            return nil
        }
    }
}

extension Project.Payment {
    /// Those of a table; what it states as their sum is held against them.
    fileprivate static func all(_ rows: Rows?, into log: inout Diagnostics) -> [Project.Payment] {
        guard let rows else { return [] }
        let before = log.all.count
        let (items, totals) = rows.parted(into: &log)
        let payments = items.compactMap { Project.Payment(reading: $0, into: &log) }
        if log.all.count == before {
            let sum = payments.reduce(Money.zero) { $0 + $1.amount.value }
            for total in totals { total.checkTotal(.amount, of: sum, into: &log) }
        }
        return payments
    }

    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        let day: Located<Day>? = row.required(.date, into: &log)
        let amount: Located<Money>? = row.required(.amount, into: &log)
        guard let day, let amount else { return nil }
        self.init(
            place: row.place, day: day, amount: amount, item: row.text(.item)?.value,
            voucher: row.text(.voucher)?.value)
    }
}

extension Project.Milestone {
    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        let name: Located<String>? = row.required(.name, into: &log)
        let planned: Located<Day>? = row.value(.planned, into: &log)
        let done: Located<Day>? = row.value(.date, into: &log)
        guard let name else { return nil }
        self.init(place: row.place, name: name.value, planned: planned, done: done)
    }
}

extension Subsidy {
    static let schema: [Term] = [.programme, .rate, .unit, .recipients, .total, .appropriated]
    private static let recipientSchema: [Term] = [
        .number, .group, .person, .rate, .quantity, .amount, .note,
    ]

    init?(
        reading fields: Fields, regions: RegionIndex, from tree: SourceTree, into log: inout Diagnostics
    ) {
        programme = fields.text(.programme, into: &log)?.value
        rate = fields.value(.rate, into: &log)
        unit = fields.text(.unit, into: &log)?.value
        totals = fields.value(.total, as: Money.self, into: &log).map { [($0, fields.path)] } ?? []
        appropriated = fields.value(.appropriated, into: &log)
        let before = log.all.count
        let rows = fields.rows(.recipients, of: Self.recipientSchema, from: tree, into: &log)
        if !fields.has(.recipients) && !fields.has(.total) {
            fields.reportMissing(.recipients, sample: "mingdan.csv", into: &log)
            return nil
        }
        recipientsPath = rows?.path ?? fields.path
        own = rows?.own
        recipients = []
        isWhole = false
        let (items, sums) = rows?.parted(into: &log) ?? ([], [])
        recipients = items.compactMap { Recipient(reading: $0, regions: regions, into: &log) }
        for row in sums {
            if let stated: Located<Money> = row.value(.amount, into: &log) {
                totals.append((stated, row.path))
            }
        }
        if log.all.count == before, recipients.contains(where: { $0.quantity != nil }) {
            let quantity = recipients.reduce(Quantity.zero) { $0 + ($1.quantity?.value ?? .zero) }
            for row in sums { row.checkTotal(.quantity, of: quantity, into: &log) }
        }
        isWhole = log.all.count == before
    }
}

extension Subsidy.Recipient {
    fileprivate init?(reading row: Row, regions: RegionIndex, into log: inout Diagnostics) {
        let rate: Located<Money>? = row.value(.rate, into: &log)
        let quantity: Located<Quantity>? = row.value(.quantity, into: &log)
        let amount: Located<Money>? = row.required(.amount, into: &log)
        guard let amount else { return nil }
        self.init(
            place: row.place, number: row.text(.number)?.value, group: row.text(.group)?.value,
            maskedName: row.text(.person).map { Masked(subject: $0.value, among: regions) },
            isPerson: row.text(.person).map {
                !regions.hasTitle($0.value) && !Masked.isNobody($0.value)
            } ?? true,
            identity: row.text(.person).flatMap {
                Identity(of: $0.value + (row.text(.group).map { "（\($0.value)组）" } ?? ""), in: .county)
            },
            rate: rate, quantity: quantity, amount: amount, note: row.text(.note)?.value)
    }
}
