import Documents

extension Statement {
    static let schema: [Term] = [
        .period, .opening, .closing, .entries, .totalIncome, .totalSpending, .bankAccount,
    ]
    private static let entrySchema: [Term] = [
        .date, .item, .account, .income, .spending, .voucher, .note,
    ]

    /// - Parameter tables: the tables of the body, one of which may hold the entries.
    init?(reading fields: Fields, tables: [Table], from tree: SourceTree, into log: inout Diagnostics) {
        let period: Located<Period>? = fields.required(.period, into: &log)
        let opening: Located<Money>? = fields.required(.opening, into: &log)
        let closing: Located<Money>? = fields.required(.closing, into: &log)
        statedIncome = fields.value(.totalIncome, into: &log)
        statedSpending = fields.value(.totalSpending, into: &log)
        statedPath = fields.path
        bankAccount = fields.text(.bankAccount, into: &log)?.value
        let before = log.all.count
        let rows: Rows?
        if fields.has(.entries) {
            rows = fields.rows(.entries, of: Self.entrySchema, from: tree, into: &log)
            entriesInBody = false
        } else if let table = tables.first(where: Self.holdsEntries) {
            rows = Rows(table, of: Self.entrySchema, others: true, into: &log)
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
        entries = []
        isWhole = false
        income = .zero
        spending = .zero
        for row in rows.rows {
            if let item = row.text(.item)?.value, Total.isLabel(item) {
                statedIncome = row.value(.income, into: &log)
                statedSpending = row.value(.spending, into: &log)
                statedPath = rows.path
            } else if let entry = Entry(reading: row, into: &log) {
                income += entry.income?.value ?? .zero
                spending += entry.spending?.value ?? .zero
                entries.append(entry)
            }
        }
        isWhole = log.all.count == before
    }

    private static func holdsEntries(_ table: Table) -> Bool {
        func has(_ term: Term) -> Bool { table.header.contains { term.isSpelled($0.value) } }
        return has(.date) && has(.item) && (has(.income) || has(.spending))
    }
}

/// The row of a table that states its sum.
enum Total {
    static func isLabel(_ text: String) -> Bool { text == "合计" || text == "总计" || text == "total" }
}

extension Statement.Entry {
    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        let day: Located<Day>? = row.required(.date, into: &log)
        let item: Located<String>? = row.required(.item, into: &log)
        income = row.value(.income, into: &log)
        spending = row.value(.spending, into: &log)
        if row.text(.income) == nil && row.text(.spending) == nil {
            log.report(.missingKey, at: row.location(row.place), "这一行既没有收入也没有支出", help: "填一个金额，或删去这一行")
        }
        guard let day, let item else { return nil }
        place = row.place
        self.day = day
        self.item = item.value
        account = row.text(.account)?.value
        voucher = row.text(.voucher)?.value
        note = row.text(.note)?.value
    }
}

extension Project {
    static let schema: [Term] = [
        .approved, .amountInWords, .sources, .contract, .appropriations, .payments, .milestones, .status,
        .final,
    ]
    private static let paymentSchema: [Term] = [.date, .amount, .item, .voucher, .note]

    init?(reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics) {
        let approved: Located<Money>? = fields.required(.approved, into: &log)
        approvedInWords = fields.text(.amountInWords, into: &log)
        let before = log.all.count
        sources = fields.list(.sources, of: [.source, .amount], into: &log).compactMap { item in
            let name = item.required(.source, as: String.self, into: &log)
            let amount = item.required(.amount, as: Money.self, into: &log)
            guard let name, let amount else { return nil }
            return Source(name: name.value, amount: amount)
        }
        hasAllSources = log.all.count == before
        contract = fields.fields(.contract, of: [.party, .amount, .date], into: &log).map { item in
            Contract(
                party: item.text(.party, into: &log)?.value, amount: item.value(.amount, into: &log),
                day: item.value(.date, into: &log))
        }
        let appropriated = fields.rows(.appropriations, of: Self.paymentSchema, from: tree, into: &log)
        appropriations = appropriated?.rows.compactMap { Payment(reading: $0, into: &log) } ?? []
        appropriationsPath = appropriated?.path ?? fields.path
        let paid = fields.rows(.payments, of: Self.paymentSchema, from: tree, into: &log)
        payments = paid?.rows.compactMap { Payment(reading: $0, into: &log) } ?? []
        paymentsPath = paid?.path ?? fields.path
        let steps = fields.rows(.milestones, of: [.name, .planned, .date, .note], from: tree, into: &log)
        milestones = steps?.rows.compactMap { Milestone(reading: $0, into: &log) } ?? []
        milestonesPath = steps?.path ?? fields.path
        status = fields.choice(.status, into: &log)?.value
        final = fields.value(.final, into: &log)
        guard let approved else { return nil }
        self.approved = approved
    }
}

extension Project.Payment {
    /// Nil for the row that states the sum.
    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        if let item = row.text(.item)?.value, Total.isLabel(item) { return nil }
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
        total = fields.value(.total, into: &log)
        totalPath = fields.path
        appropriated = fields.value(.appropriated, into: &log)
        let before = log.all.count
        let rows = fields.rows(.recipients, of: Self.recipientSchema, from: tree, into: &log)
        if !fields.has(.recipients) && !fields.has(.total) {
            fields.reportMissing(.recipients, sample: "mingdan.csv", into: &log)
            return nil
        }
        recipientsPath = rows?.path ?? fields.path
        recipients = []
        isWhole = false
        for row in rows?.rows ?? [] {
            let label = row.text(.person) ?? row.text(.number) ?? row.text(.group)
            if let label, Total.isLabel(label.value) {
                if let stated: Located<Money> = row.value(.amount, into: &log) {
                    total = stated
                    totalPath = row.path
                }
            } else if let recipient = Recipient(reading: row, regions: regions, into: &log) {
                recipients.append(recipient)
            }
        }
        isWhole = log.all.count == before
    }
}

extension Subsidy.Recipient {
    fileprivate init?(reading row: Row, regions: RegionIndex, into log: inout Diagnostics) {
        let rate: Located<Money>? = row.value(.rate, into: &log)
        let quantity: Located<Quantity>? = row.value(.quantity, into: &log)
        let amount: Located<Money>? = row.required(.amount, into: &log)
        row.refusePrivateNumbers(in: [.number, .group, .person, .note], into: &log)
        guard let amount else { return nil }
        self.init(
            place: row.place, number: row.text(.number)?.value, group: row.text(.group)?.value,
            maskedName: row.text(.person).map { Masked(subject: $0.value, among: regions) },
            isPerson: row.text(.person).map {
                !regions.hasTitle($0.value) && !Masked.isNobody($0.value)
            } ?? true,
            rate: rate, quantity: quantity, amount: amount, note: row.text(.note)?.value)
    }
}
