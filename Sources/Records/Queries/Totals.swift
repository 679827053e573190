import Documents

/// Sums over a region and all below it.
package struct Totals: Sendable {
    /// Each sum is nil where nobody published anything of its kind: nothing published is not nothing spent.
    package struct Year: Sendable {
        package var disclosures = 0
        package var income: Money?
        package var spending: Money?
        package var subsidies: Money?
        package var paidOnProjects: Money?

        fileprivate mutating func add(_ other: Year) {
            disclosures += other.disclosures
            income = Totals.sum(income, other.income)
            spending = Totals.sum(spending, other.spending)
            subsidies = Totals.sum(subsidies, other.subsidies)
            paidOnProjects = Totals.sum(paidOnProjects, other.paidOnProjects)
        }
    }

    package var disclosures = 0
    package var byKind: [Kind: Int] = [:]
    package var byYear: [Int: Year] = [:]
    package var findings = 0
    fileprivate mutating func add(_ other: Totals) {
        disclosures += other.disclosures
        findings += other.findings
        byKind.merge(other.byKind, uniquingKeysWith: +)
        for (year, sums) in other.byYear { byYear[year, default: Year()].add(sums) }
    }

    fileprivate static func sum(_ a: Money?, _ b: Money?) -> Money? {
        guard let a, let b else { return a ?? b }
        return a + b
    }
}

extension Register {
    /// The totals of every region: its own and those of the regions below it.
    package var totals: Each<Region, Totals> {
        var totals = Each<Region, Totals>(of: regions, ownTotals)
        // Regions are sorted by address, so every one comes after the one it belongs to.
        for index in regions.indices.reversed() {
            if let parent = regions[index].parent { totals[parent].add(totals[index]) }
        }
        return totals
    }

    private func ownTotals(of region: Region.Reference) -> Totals {
        var totals = Totals()
        func add(_ amount: Money, _ sum: WritableKeyPath<Totals.Year, Money?>, in year: Int) {
            let before = totals.byYear[year, default: .init()][keyPath: sum] ?? .zero
            totals.byYear[year, default: .init()][keyPath: sum] = before + amount
        }
        // A month and its quarter are the same money: only the finest of what overlaps is summed.
        for page in accounts[region].lazy.flatMap(\.finest) {
            add(page.income, \.income, in: page.period.year)
            add(page.spending, \.spending, in: page.period.year)
        }
        for index in standing(in: region) {
            let disclosure = disclosures[index]
            let year = disclosure.day.value.year
            totals.disclosures += 1
            totals.byKind[disclosure.kind, default: 0] += 1
            totals.byYear[year, default: .init()].disclosures += 1
            totals.findings += findings[index].count
            switch disclosure.content {
            case .project(let project):
                for payment in project.payments {
                    add(payment.amount.value, \.paidOnProjects, in: payment.day.value.year)
                }
            case .subsidy(let subsidy):
                // What a record does not tell of so few, no sum of places tells.
                if !subsidy.isTooSmall, let paid = subsidy.paidOut { add(paid, \.subsidies, in: year) }
            case .statement: break  // summed by account
            case .decision, .pay, .evaluation, .poll, .audit, .log, .ledger, .points, .pairing, .roster,
                .figures, .notice, .own:
                break
            }
        }
        return totals
    }
}
