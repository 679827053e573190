import Documents

extension Check {
    static let lateAccounts = Check(
        id: "late-accounts", severity: .finding,
        title: "账目按期公布",
        basis: "各地的办法和本公开栏规则（board.yml），从严",
        why: """
            账公布得晚，村民就没法及时过问。期限由当地的办法或本公开栏的规则定，没有定的不判。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-20
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            -- board.yml --
            名称: 晒谷县村务公开栏
            代码: "990001"
            规则: {财务公开期限: 15}
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-12
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            -- board.yml --
            名称: 晒谷县村务公开栏
            代码: "990001"
            规则: {财务公开期限: 15}
            """,
        inspection: .of(.statements) { record, statement, register, verdict in
            guard let (due, rule) = register.archive.board.rules.accountsDue(after: statement.period.value),
                due < record.day.value
            else { return }
            verdict.report(
                record.location(record.day.place),
                "公布逾期：\(statement.period.value.text)账目 \(record.day.value.text) 公布，应在 \(due.text) 以前，晚 \(record.day.value - due) 日",
                help: "以后按期公布；原因可以写在正文里", basis: rule.basis, about: .record)
        })
}
