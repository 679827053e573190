import Documents

extension Statement {
    /// What its opening balance and its entries come to.
    package var computedClosing: Money { opening.value + income - spending }

    /// What the village took in and spent: without what went from one of its accounts to another.
    package var ownIncome: Money { income - transferredIn }
    package var ownSpending: Money { spending - transferredOut }
    package var hasTransfers: Bool { entries.contains { $0.counter != nil } }
}

extension Project {
    package var sourced: Money { sources.reduce(.zero) { $0 + $1.amount.value } }
}

extension Array where Element == Project.Payment {
    /// The first payment with which the sum of all up to it passes a limit, and that sum.
    func first(passing limit: Money) -> (payment: Project.Payment, sum: Money)? {
        var sum = Money.zero
        for payment in self {
            sum += payment.amount.value
            if sum > limit { return (payment, sum) }
        }
        return nil
    }
}

extension Subsidy {
    /// What a row's rate and quantity come to; nil when one is not given.
    package func product(of recipient: Recipient) -> (rate: Money, quantity: Quantity, amount: Money)? {
        guard let rate = (recipient.rate ?? rate)?.value, let quantity = recipient.quantity?.value else {
            return nil
        }
        return (rate, quantity, rate * quantity)
    }

    /// What the people of a group had together, once they are named no longer.
    package struct GroupSum: Sendable {
        /// Nil where rows name no group.
        package var label: String?
        /// Whether it is several groups of too few people each.
        package var isRest = false
        package var people = 0
        package var quantity = Quantity.zero
        package var amount = Money.zero

        fileprivate mutating func add(_ other: GroupSum) {
            people += other.people
            quantity += other.quantity
            amount += other.amount
        }
    }

    /// Its people by their groups, in the order of the list; those of too few stand together, and are left out where all are too few.
    package var groupSums: [GroupSum] {
        var sums: [GroupSum] = []
        var numbers: [String?: Int] = [:]
        var people: [Set<Int>] = []
        for (index, row) in recipients.enumerated() where row.isPerson {
            let number = numbers[row.group] ?? sums.count
            if number == sums.count {
                numbers[row.group] = number
                sums.append(GroupSum(label: row.group))
                people.append([])
            }
            people[number].insert(index)
            sums[number].add(
                GroupSum(people: 1, quantity: row.quantity?.value ?? .zero, amount: row.amount.value))
        }
        let (alone, joined) = SmallCells.parted(people)
        let rest = joined.reduce(into: GroupSum(isRest: true)) { $0.add(sums[$1]) }
        return alone.map { sums[$0] } + (rest.people < SmallCells.least ? [] : [rest])
    }

    /// Whether even the sum of all would say what one had.
    package var isTooSmall: Bool {
        let people = recipients.count(where: \.isPerson)
        return isFaded && people > 0 && people < SmallCells.least
    }

    /// What was paid out: by the list, else as stated; nil where neither says.
    package var paidOut: Money? { recipients.isEmpty ? total?.value : sum }
}
