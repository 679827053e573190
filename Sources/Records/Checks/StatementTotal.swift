import Documents

extension Check {
    static let statementTotal = Check(
        id: "statement-total", severity: .error,
        title: "合计等于各笔之和",
        why: """
            合计是各笔加起来的数，合计行的结余是最后剩下的数。不等，就是漏了一笔或者加错了。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收入合计: 110.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收入合计: 100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        inspection: .of(.statements) { record, statement, verdict in
            guard statement.isWhole else { return }
            for part in [statement] + statement.accounts {
                // Of several accounts a column adds up with what went between them; its author may have left that out.
                let shares = part.accounts.isEmpty ? [part] : part.accounts
                for stated in part.stated {
                    let sum: Money
                    let words: (name: String, of: String, help: String)
                    switch stated.figure {
                    case .income:
                        sum = shares.reduce(.zero) { $0 + $1.income }
                        words = ("收入合计", "各笔之和", "核对各笔收入")
                        if stated.amount.value == part.income { continue }
                    case .spending:
                        sum = shares.reduce(.zero) { $0 + $1.spending }
                        words = ("支出合计", "各笔之和", "核对各笔支出")
                        if stated.amount.value == part.spending { continue }
                    case .balance:
                        sum = part.computedClosing
                        words = ("合计行的结余", "期初加收入减支出是", "合计行的结余是最后一笔的结余；不写的留空")
                    }
                    if stated.amount.value == sum { continue }
                    verdict.report(
                        SourceLocation(stated.path, stated.amount.place),
                        "\(stated.bank ?? "")\(words.name)不符：写 \(stated.amount.value.text)，\(words.of) \(sum.text)",
                        help: "相差 \((stated.amount.value - sum).magnitude.text) 元；\(words.help)")
                }
            }
        })
}
