import Records

/// Accounts of one statement, side by side: what each began with, what came and went, what is left.
extension Statement {
    /// How many stand beside each other; of more, each row says of which it is.
    private static let beside = 3

    /// What its accounts had from each other, and what they gave.
    private var transfers: (came: Money, went: Money) {
        accounts.reduce((Money.zero, Money.zero)) { ($0.0 + $1.transferredIn, $0.1 + $1.transferredOut) }
    }

    /// One row an account; nothing for a statement of one.
    var sharesOfAccounts: HTML {
        if accounts.isEmpty { return HTML() }
        let moves = accounts.contains(where: \.hasTransfers)
        var columns: [DataTable.Column] = [
            .text("账户"), .minor(.number("期初")), .number("收入"), .number("支出"),
        ]
        if moves { columns += [.minor(.number("转入")), .minor(.number("转出"))] }
        columns.append(.minor(.number("期末")))
        var table = DataTable(
            "\(period.value.text)各账户", unit: "元", rows: accounts.count + 1, columns: columns)
        for part in accounts {
            table.row()
            table.cell(text: part.bankAccount?.value ?? "")
            table.figures(of: part, withTransfers: moves)
        }
        table.foot()
        table.cell(text: "合计")
        table.cell(fen: opening.value.fen)
        table.cell(fen: ownIncome.fen)
        table.cell(fen: ownSpending.fen)
        if moves {
            table.cell(fen: transfers.came.fen)
            table.cell(fen: transfers.went.fen)
        }
        table.cell(fen: closing.value.fen)
        return table.finished()
    }

    /// The same on paper, which needs no large figures above it.
    var accountsOnPaper: HTML {
        hasTransfers
            ? sharesOfAccounts + "<p class=\"aside\">\(Self.whatTransfersAre)。</p>" : sharesOfAccounts
    }

    /// Every row as it is written, each account with what is left in it. An upright sheet has no room for three columns an account.
    func entriesByAccount(_ isPrinted: Bool) -> HTML {
        isPrinted || accounts.count > Self.beside
            ? entriesNamingAccounts(isPrinted) : entriesBesideEachOther
    }

    private var entriesBesideEachOther: HTML {
        let (hasAccount, hasVoucher, hasNote) = columns(false)
        var columns: [DataTable.Column] = [.minor(.day("日期")), .wide("摘要")]
        if hasAccount { columns.append(.minor(.text("科目"))) }
        // A phone has no room for three columns an account: what came and what went has one each, whichever account it was.
        columns += [.sum("收入"), .sum("支出")]
        var upper = [String?](repeating: nil, count: columns.count)
        for part in accounts {
            columns += [.minor(.number("收入")), .minor(.number("支出")), .minor(.number("结余"))]
            upper += [String?](repeating: part.bankAccount?.value, count: 3)
        }
        if hasVoucher { columns.append(.minor(.text("凭证"))) }
        if hasNote { columns.append(.minor(.wide("备注"))) }
        upper += [String?](repeating: nil, count: columns.count - upper.count)
        let rows = rows
        var table = DataTable(
            "\(period.value.text)逐笔收支", unit: "元", rows: rows.count + 2, columns: columns, own: own,
            upper: upper)
        table.row()
        table.cell(text: "期初")
        table.cell(text: "上期结转")
        if hasAccount { table.cell(HTML()) }
        for _ in 0..<2 { table.cell(HTML()) }
        for part in accounts {
            table.cell(HTML())
            table.cell(HTML())
            table.cell(fen: part.opening.value.fen)
        }
        var left = accounts.map(\.opening.value)
        for row in rows {
            guard let first = row.first else { continue }
            table.row(at: first.place)
            table.cell(shownDay(first))
            table.cell(text: first.item)
            if hasAccount { table.cell(text: first.account?.value ?? "") }
            table.cell(fen: Self.sum(row.compactMap(\.income?.value)))
            table.cell(fen: Self.sum(row.compactMap(\.spending?.value)))
            // Between accounts, both say which way.
            let isTold = row.count > 1
            for (number, part) in accounts.enumerated() {
                guard let entry = row.first(where: { $0.bank == part.bankAccount?.value }) else {
                    for _ in 0..<3 { table.cell(HTML()) }
                    continue
                }
                left[number] += (entry.income?.value ?? .zero) - (entry.spending?.value ?? .zero)
                table.cell(fen: entry.income?.value.fen, isTold: isTold)
                table.cell(fen: entry.spending?.value.fen, isTold: isTold)
                table.cell(fen: left[number].fen)
            }
            if hasVoucher { table.cell(text: first.voucher ?? "") }
            if hasNote { table.cell(text: first.note ?? "") }
        }
        func foot(
            _ name: String, _ count: Int, _ sums: (Statement) -> (came: Money, went: Money, left: Money?)
        ) {
            table.foot()
            table.cell(HTML())
            table.cell("\(text: name)（\(count) 笔）")
            if hasAccount { table.cell(HTML()) }
            let all = accounts.map(sums)
            table.cell(fen: all.reduce(0) { $0 + $1.came.fen })
            table.cell(fen: all.reduce(0) { $0 + $1.went.fen })
            for (came, went, left) in all {
                table.cell(fen: came.fen)
                table.cell(fen: went.fen)
                table.cell(fen: left?.fen)
            }
        }
        foot("合计", rows.count) { ($0.income, $0.spending, $0.closing.value) }
        if hasTransfers {
            foot("其中转账", rows.count { $0.contains { $0.counter != nil } }) {
                ($0.transferredIn, $0.transferredOut, nil)
            }
        }
        return table.finished()
    }

    private static func sum(_ amounts: [Money]) -> Int64? {
        amounts.isEmpty ? nil : amounts.reduce(.zero, +).fen
    }

    private func entriesNamingAccounts(_ isPrinted: Bool) -> HTML {
        let (hasAccount, hasVoucher, hasNote) = columns(isPrinted)
        var columns: [DataTable.Column] = [.minor(.day("日期")), .wide("摘要"), .text("账户")]
        if hasAccount { columns.append(.minor(.text("科目"))) }
        columns += [.number("收入"), .number("支出"), .minor(.number("结余"))]
        if hasTransfers, !isPrinted { columns.append(.minor(.wide("转账"))) }
        if hasVoucher { columns.append(.minor(.text("凭证"))) }
        if hasNote { columns.append(.minor(.wide("备注"))) }
        var table = DataTable(
            "\(period.value.text)逐笔收支", unit: "元", rows: entries.count + 2, columns: columns, own: own)
        var left: [String?: Money] = [:]
        for part in accounts { left[part.bankAccount?.value] = part.opening.value }
        for entry in entries {
            let before = left[entry.bank] ?? .zero
            let after = before + (entry.income?.value ?? .zero) - (entry.spending?.value ?? .zero)
            left[entry.bank] = after
            table.row(at: entry.place)
            table.cell(shownDay(entry))
            table.cell(entry.what(isPrinted))
            table.cell(text: entry.bank ?? "")
            if hasAccount { table.cell(text: entry.account?.value ?? "") }
            table.cell(fen: entry.income?.value.fen)
            table.cell(fen: entry.spending?.value.fen)
            table.cell(fen: after.fen)
            if hasTransfers, !isPrinted { table.cell(entry.transfer) }
            if hasVoucher { table.cell(text: entry.voucher ?? "") }
            if hasNote { table.cell(text: entry.note ?? "") }
        }
        table.foot()
        table.cell(HTML())
        table.cell("合计（\(entries.count) 笔）")
        for _ in 0..<(hasAccount ? 2 : 1) { table.cell(HTML()) }
        table.cell(fen: accounts.reduce(Money.zero) { $0 + $1.income }.fen)
        table.cell(fen: accounts.reduce(Money.zero) { $0 + $1.spending }.fen)
        table.cell(fen: closing.value.fen)
        if hasTransfers {
            table.foot()
            table.cell(HTML())
            table.cell("其中转账（\(entries.count { $0.counter != nil }) 笔）")
            for _ in 0..<(hasAccount ? 2 : 1) { table.cell(HTML()) }
            table.cell(fen: transfers.came.fen)
            table.cell(fen: transfers.went.fen)
        }
        return table.finished()
    }

    private func columns(_ isPrinted: Bool) -> (account: Bool, voucher: Bool, note: Bool) {
        (
            entries.contains { $0.account != nil }, !isPrinted && entries.contains { $0.voucher != nil },
            !isPrinted && entries.contains { $0.note != nil }
        )
    }

    private func shownDay(_ entry: Entry) -> HTML {
        period.value.first.year == period.value.last.year
            ? HTML(monthAndDay: entry.day.value) : HTML(entry.day.value)
    }
}

extension DataTable {
    /// What an account began with, what came and went, and what is left.
    fileprivate mutating func figures(of part: Statement, withTransfers: Bool) {
        cell(fen: part.opening.value.fen)
        cell(fen: part.ownIncome.fen)
        cell(fen: part.ownSpending.fen)
        if withTransfers {
            cell(fen: part.transferredIn.fen)
            cell(fen: part.transferredOut.fen)
        }
        cell(fen: part.closing.value.fen)
    }
}
