import Documents

extension Check {
    static let transferMatch = Check(
        id: "transfer-match", severity: .error,
        title: "转账在两个账户里都有",
        why: """
            从一个账户转到另一个账户的钱，两本账上都要有：同一天，同样的金额，一边支出，一边收入。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 银行存款
            期初: 50000.00
            期末: 45000.00
            收支:
              - {日期: 2026-01-05, 摘要: 提现, 支出: 5000.00, 对方账户: 库存现金}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 库存现金
            期初: 300.00
            期末: 5300.00
            收支:
              - {日期: 2026-01-06, 摘要: 收押金, 收入: 5000.00}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 银行存款
            期初: 50000.00
            期末: 45000.00
            收支:
              - {日期: 2026-01-05, 摘要: 提现, 支出: 5000.00, 对方账户: 库存现金}
            ---
            \(Surroundings.cash)
            """,
        inspection: .register { register, verdict in
            for region in register.accounts.indices where register.accounts[region].count > 1 {
                let transfers = Transfers(of: region, in: register)
                for one in transfers.unmatched {
                    let side = one.side
                    guard let (entry, path) = register.entry(of: side), let counter = entry.counter else {
                        continue
                    }
                    let here = side.isIncome ? "收入" : "支出"
                    verdict.report(
                        SourceLocation(path, counter.place),
                        "“\(Scalar.shortened(counter.value))”的账里没有这笔转账：\(entry.day.value) \(here) \(side.amount.text) 元",
                        help: TransferAdvice.help(for: one, on: entry.day.value, in: register))
                }
                // Where both accounts stand in one statement, nothing is elsewhere.
                for (side, other, name) in transfers.lonely where side.disclosure == other.disclosure {
                    guard let (entry, path) = register.entry(of: side), TransferWords.areAll(of: entry.item),
                        let place = side.isIncome ? entry.income?.place : entry.spending?.place
                    else { continue }
                    verdict.report(
                        SourceLocation(path, place),
                        "“\(Scalar.shortened(entry.item))”只有一边：\(side.account ?? "") \(side.isIncome ? "收入" : "支出") \(side.amount.text) 元，\(name)没有同一天同样金额的\(side.isIncome ? "支出" : "收入")",
                        help: "两个账户都写这一笔，对方账户互相写明")
                }
            }
        })
}

/// What to do about a transfer that stands on one side alone. It must not be written twice where it stands there already.
private enum TransferAdvice {
    static func help(for one: Transfers.Unmatched, on day: Day, in register: Register) -> String {
        let side = one.side
        let name = side.account.map { "“\(Scalar.shortened($0))”" }
        if let counterpart = one.counterpart, let (entry, path) = register.entry(of: counterpart) {
            let place = "\(path):\(entry.place.line) 那一笔"
            let apart = abs(entry.day.value - day)
            let days =
                apart == 0 ? [] : ["\(place)是 \(entry.day.value)，相差 \(apart) 天：核对日期，两边写同一天"]
            let counter =
                entry.counter == nil ? name.map { ["\(apart == 0 ? place : "那一笔")的对方账户写\($0)"] } ?? [] : []
            if !days.isEmpty || !counter.isEmpty { return (days + counter).joined(separator: "；") }
        }
        let there = side.isIncome ? "支出" : "收入"
        let line =
            "在 \(register.disclosures[one.other.disclosure].path) 的账里，同一天写\(there) \(side.amount.text)，对方账户写"
        return name.map { line + $0 } ?? "这份账先写一行 账户，如 账户: 银行存款；再\(line)这个账户"
    }
}
