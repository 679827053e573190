import Documents

/// Sums over a region and all below it.
package struct Totals: Sendable {
    package struct Year: Sendable {
        package var disclosures = 0
        package var income = Money.zero
        package var spending = Money.zero
        package var subsidies = Money.zero
        package var paidOnProjects = Money.zero
    }

    package var disclosures = 0
    package var byKind: [Kind: Int] = [:]
    package var byYear: [Int: Year] = [:]
    package var findings = 0
    /// Over the projects: approved, appropriated, paid.
    package var approved = Money.zero
    package var appropriated = Money.zero
    package var paid = Money.zero
    /// The closing balances of each board's last statement, summed; nil when there is none.
    package var balance: Money?

    fileprivate mutating func add(_ other: Totals) {
        disclosures += other.disclosures
        findings += other.findings
        approved += other.approved
        appropriated += other.appropriated
        paid += other.paid
        byKind.merge(other.byKind, uniquingKeysWith: +)
        byYear.merge(other.byYear) { a, b in
            Year(
                disclosures: a.disclosures + b.disclosures, income: a.income + b.income,
                spending: a.spending + b.spending, subsidies: a.subsidies + b.subsidies,
                paidOnProjects: a.paidOnProjects + b.paidOnProjects)
        }
        if let more = other.balance { balance = (balance ?? .zero) + more }
    }
}

extension Register {
    /// The totals of every region, by its index: its own and those of the regions below it.
    package var totals: [Totals] {
        var totals = regions.indices.map(ownTotals)
        // Regions are sorted by address, so every one comes after the one it belongs to.
        for index in regions.indices.reversed() {
            if let parent = regions[index].parent { totals[parent].add(totals[index]) }
        }
        return totals
    }

    private func ownTotals(of region: Int) -> Totals {
        var totals = Totals()
        var last: (end: Day, balance: Money)?
        for index in byRegion[region] where disclosures[index].withdrawal == nil {
            let disclosure = disclosures[index]
            let year = disclosure.day.value.year
            totals.disclosures += 1
            totals.byKind[disclosure.kind, default: 0] += 1
            totals.byYear[year, default: .init()].disclosures += 1
            totals.findings += findings[index]?.count ?? 0
            switch disclosure.content {
            case .statement(let statement):
                let end = statement.period.value.last
                totals.byYear[end.year, default: .init()].income += statement.income
                totals.byYear[end.year, default: .init()].spending += statement.spending
                if last.map({ $0.end < end }) ?? true { last = (end, statement.closing.value) }
            case .project(let project):
                totals.approved += project.approved.value
                totals.appropriated += project.appropriated
                totals.paid += project.paid
                for payment in project.payments {
                    totals.byYear[payment.day.value.year, default: .init()].paidOnProjects +=
                        payment.amount.value
                }
            case .subsidy(let subsidy):
                totals.byYear[year, default: .init()].subsidies +=
                    subsidy.recipients.isEmpty ? subsidy.total?.value ?? .zero : subsidy.sum
            case .decision, .evaluation, .poll, .audit, .notice: break
            }
        }
        totals.balance = last?.balance
        return totals
    }
}
