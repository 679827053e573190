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

    /// What can be left: what came less what was paid, or less what it cost in the end; each as far as it is written.
    var balances: [(words: String, amount: Money)] {
        guard let came = appropriated else { return [] }
        return [("拨付−支付", paid), ("拨付−决算", final?.value)].compactMap { words, gone in
            gone.map { (words, came - $0) }
        }
    }
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

        /// How many of them have a quantity.
        package var peopleWithQuantity = 0

        fileprivate mutating func add(_ other: GroupSum) {
            quantity += other.quantity
            amount += other.amount
        }
    }

    /// Whom each row is about, by number: rows of one person bear the same, and whoever is no person none. Who was masked by the author
    /// is one with all who are masked alike, so that nobody passes for two.
    var peopleByRow: [Int?] {
        enum Sign: Hashable {
            case identity(Identity)
            case name(String?)
        }
        var numbers: [Sign: Int] = [:]
        return recipients.map { row in
            guard row.isPerson else { return nil }
            let sign = row.identity.map(Sign.identity) ?? .name(row.name)
            let number = numbers[sign] ?? numbers.count
            numbers[sign] = number
            return number
        }
    }

    /// Its people by their groups, in the order of the list; those of too few stand together, and are left out where all are too few.
    package var groupSums: [GroupSum] {
        var sums: [GroupSum] = []
        var numbers: [String?: Int] = [:]
        var people: [Set<Int>] = []
        var measured: [Set<Int>] = []
        for (row, person) in zip(recipients, isFaded ? persons : peopleByRow) {
            guard let person else { continue }
            let number = numbers[row.group] ?? sums.count
            if number == sums.count {
                numbers[row.group] = number
                sums.append(GroupSum(label: row.group))
                people.append([])
                measured.append([])
            }
            people[number].insert(person)
            if row.quantity != nil { measured[number].insert(person) }
            sums[number].add(GroupSum(quantity: row.quantity?.value ?? .zero, amount: row.amount.value))
        }
        func sum(of groups: [Int], _ start: GroupSum) -> GroupSum {
            var sum = groups.reduce(into: start) { $0.add(sums[$1]) }
            sum.people = groups.reduce(into: Set<Int>()) { $0.formUnion(people[$1]) }.count
            sum.peopleWithQuantity = groups.reduce(into: Set<Int>()) { $0.formUnion(measured[$1]) }.count
            return sum
        }
        let (alone, joined) = SmallCells.parted(people)
        let rest = sum(of: joined, GroupSum(isRest: true))
        return alone.map { sum(of: [$0], GroupSum(label: sums[$0].label)) }
            + (rest.people < SmallCells.least ? [] : [rest])
    }

    /// Whether even the sum of all would say what one had.
    package var isTooSmall: Bool {
        let people = Set(persons.compactMap(\.self)).count
        return isFaded && people > 0 && people < SmallCells.least
    }

    /// What was paid out: by the list, else as stated; nil where neither says.
    package var paidOut: Money? { recipients.isEmpty ? total?.value : sum }
}
