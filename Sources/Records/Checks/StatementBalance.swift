import Documents

extension Check {
    static let statementBalance = Check(
        id: "statement-balance", severity: .error,
        title: "期初加收入减支出等于期末",
        why: """
            账要平。不平就是少记、多记或者抄错了一笔，公布出去只会添误会。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 1000.00
            期末: 1060.00
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
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        inspection: .of(.statements) { record, statement, verdict in
            guard statement.isWhole else { return }
            for part in statement.parts where part.computedClosing != part.closing.value {
                let closing = part.closing.value
                let name = statement.accounts.isEmpty ? "" : "（\(part.bankAccount?.value ?? "")）"
                verdict.report(
                    record.location(part.closing.place),
                    "收支不平\(name)：期初 \(part.opening.value.text)＋收入 \(part.income.text)－支出 \(part.spending.text)＝\(part.computedClosing.text)，期末写 \(closing.text)",
                    help: "相差 \((closing - part.computedClosing).magnitude.text) 元；核对各笔收支和期初、期末")
            }
        })
}
