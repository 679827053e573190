import Documents

extension Check {
    static let statementTotal = Check(
        id: "statement-total", severity: .error,
        title: "合计等于各笔之和",
        why: """
            合计是各笔加起来的数。不等，就是漏了一笔或者加错了。
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
                    let (name, alone) = stated.isIncome ? ("收入", part.income) : ("支出", part.spending)
                    let sum = shares.reduce(Money.zero) {
                        $0 + (stated.isIncome ? $1.income : $1.spending)
                    }
                    guard stated.amount.value != sum, stated.amount.value != alone else { continue }
                    verdict.report(
                        SourceLocation(stated.path, stated.amount.place),
                        "\(stated.bank ?? "")\(name)合计不符：写 \(stated.amount.value.text)，各笔之和 \(sum.text)",
                        help: "相差 \((stated.amount.value - sum).magnitude.text) 元；核对各笔\(name)")
                }
            }
        })
}
