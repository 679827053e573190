extension Statement {
    /// What the entries of one account of bookkeeping (科目) come to.
    package struct AccountSum: Sendable, Equatable {
        /// Nil for those that name none.
        package var account: String?
        package var income = Money.zero
        package var spending = Money.zero
    }

    /// Sums by account, in the order in which the accounts first appear, and last of what names none. An account is one however a row
    /// writes it, by its number or its name; what a number means before the chart came into force nobody says here. What went between
    /// the village's own accounts is none of them.
    package var sumsByAccount: [AccountSum] {
        let chart = ChartOfAccounts.collectives
        let isCharted = period.value.first >= chart.from
        var sums: [AccountSum] = []
        var numbers: [String?: Int] = [:]
        for entry in entries where entry.counter == nil {
            let account = entry.account.map { name in
                isCharted ? chart.key(of: name.value) : ChartOfAccounts.key(ofWords: name.value)
            }
            let number = numbers[account] ?? sums.count
            if number == sums.count {
                numbers[account] = number
                sums.append(AccountSum(account: account))
            }
            sums[number].income += entry.income?.value ?? .zero
            sums[number].spending += entry.spending?.value ?? .zero
        }
        return sums.filter { $0.account != nil } + sums.filter { $0.account == nil }
    }
}
