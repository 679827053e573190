import Records

/// Accounts: what there was, what came, what went, what is left; then every entry.
extension Statement {
    func fill(_ fields: inout PageFields) {
        var facts = Facts()
        facts.add("期初结余", HTML(fen: opening.value.fen), unit: "元")
        facts.add("＋ 本期收入", HTML(fen: ownIncome.fen), unit: "元")
        if transferredIn != .zero {
            facts.add("＋ 转入", HTML(fen: transferredIn.fen), unit: "元")
        }
        facts.add("− 本期支出", HTML(fen: ownSpending.fen), unit: "元")
        if transferredOut != .zero {
            facts.add("− 转出", HTML(fen: transferredOut.fen), unit: "元")
        }
        facts.add("＝ 期末结余", HTML(fen: closing.value.fen), unit: "元")
        facts.add(long: "账户", bankAccount.map { HTML(text: $0.value) })
        if hasTransfers {
            facts.add(long: "转账", Self.whatTransfersAre)
        }
        // Within something, as all tables: large print sets tables closer that stand in what grows.
        fields[.facts] =
            accounts.isEmpty ? facts.finished : "\(facts.finished)<div>\(sharesOfAccounts)</div>"
        if !entriesInBody { fields[.entries] = entries(isPrinted: false) }
        fields[.accounts] = accountSums
    }

    static let whatTransfersAre: HTML = "本村账户之间的转账不算收入，也不算支出"

    /// Every entry with the balance after it; on paper, what stands behind what it was for spares up to three columns.
    func entries(isPrinted: Bool) -> HTML {
        accounts.isEmpty ? entriesWithBalances(isPrinted) : entriesByAccount(isPrinted)
    }

    /// From the opening to the closing.
    private func entriesWithBalances(_ isPrinted: Bool) -> HTML {
        let hasAccount = entries.contains { $0.account != nil }
        let hasVoucher = !isPrinted && entries.contains { $0.voucher != nil }
        let hasNote = !isPrinted && entries.contains { $0.note != nil }
        var columns: [DataTable.Column] = [.minor(.day("日期")), .wide("摘要")]
        if hasAccount { columns.append(.minor(.text("科目"))) }
        columns += [.number("收入"), .number("支出"), .minor(.number("结余"))]
        if hasTransfers, !isPrinted { columns.append(.minor(.wide("转账"))) }
        if hasVoucher { columns.append(.minor(.text("凭证"))) }
        if hasNote { columns.append(.minor(.wide("备注"))) }
        let period = period.value
        let isOneYear = period.first.year == period.last.year

        var table = DataTable(
            "\(period.text)逐笔收支", unit: "元", rows: entries.count + 2, columns: columns, own: own)
        table.row()
        table.cell(text: "期初")
        table.cell(text: "上期结转")
        for _ in 0..<((hasAccount ? 1 : 0) + 2) { table.cell(HTML()) }
        table.cell(fen: opening.value.fen)
        var balance = opening.value
        for entry in entries {
            balance += (entry.income?.value ?? .zero) - (entry.spending?.value ?? .zero)
            table.row(at: entry.place)
            table.cell(isOneYear ? HTML(monthAndDay: entry.day.value) : HTML(entry.day.value))
            table.cell(entry.what(isPrinted))
            if hasAccount { table.cell(text: entry.account?.value ?? "") }
            table.cell(fen: entry.income?.value.fen)
            table.cell(fen: entry.spending?.value.fen)
            table.cell(fen: balance.fen)
            if hasTransfers, !isPrinted { table.cell(entry.transfer) }
            if hasVoucher { table.cell(text: entry.voucher ?? "") }
            if hasNote { table.cell(text: entry.note ?? "") }
        }
        table.foot()
        table.cell(HTML())
        table.cell("合计（\(entries.count) 笔）")
        if hasAccount { table.cell(HTML()) }
        table.cell(fen: income.fen)
        table.cell(fen: spending.fen)
        table.cell(fen: closing.value.fen)
        if hasTransfers {
            table.foot()
            table.cell(HTML())
            table.cell("其中转账（\(entries.count { $0.counter != nil }) 笔）")
            if hasAccount { table.cell(HTML()) }
            table.cell(fen: transferredIn.fen)
            table.cell(fen: transferredOut.fen)
        }
        return table.finished()
    }

    /// Sums by account, where there are several.
    private var accountSums: HTML {
        let sums = sumsByAccount
        if sums.count(where: { $0.account != nil }) < 2 { return HTML() }
        var table = DataTable(
            "\(period.value.text)按科目合计", unit: "元", rows: sums.count + 1,
            columns: [.text("科目"), .number("收入"), .number("支出")])
        for sum in sums {
            table.row()
            table.cell(sum.account.map { HTML(text: $0) } ?? "<span class=\"missing\">没有写科目</span>")
            table.cell(fen: sum.income == .zero ? nil : sum.income.fen)
            table.cell(fen: sum.spending == .zero ? nil : sum.spending.fen)
        }
        table.foot()
        table.cell(text: "合计")
        table.cell(fen: ownIncome.fen)
        table.cell(fen: ownSpending.fen)
        return table.finished()
    }
}

extension Statement.Entry {
    /// `转自银行存款`; nothing for what is no transfer.
    var transfer: HTML {
        guard let counter = counter?.value else { return HTML() }
        return income == nil ? "转到\(text: counter)" : "转自\(text: counter)"
    }

    /// So long a number of a voucher stands on one line.
    private static let wholeVoucher = 12

    /// What it was for; on paper with its voucher, from or to where it was moved, and its note.
    func what(_ isPrinted: Bool) -> HTML {
        guard isPrinted else { return HTML(text: item) }
        let voucher = voucher.map { voucher -> HTML in
            voucher.unicodeScalars.count > Self.wholeVoucher
                ? HTML(text: voucher) : "<span class=\"whole\">\(text: voucher)</span>"
        }
        let rest = [voucher, transfer, note.map { HTML(text: $0) }].compactMap { $0 }.filter { !$0.isEmpty }
        if rest.isEmpty { return HTML(text: item) }
        return "\(text: item)<small>（\(rest.joined(separator: "；"))）</small>"
    }
}
