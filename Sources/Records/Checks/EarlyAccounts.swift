import Documents

extension Check {
    static let earlyAccounts = Check(
        id: "early-accounts", severity: .warning,
        title: "期间结束了才公布账目",
        why: """
            期间没有结束就公布，后面几天的收支就不在里头。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-01-20
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-01-31
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        inspection: .of(.statements) { record, statement, verdict in
            guard record.day.value < statement.period.value.last
            else { return }
            verdict.report(
                record.location(record.day.place),
                "期间没有结束：\(record.day.value) 公布，\(statement.period.value.text)到 \(statement.period.value.last) 才结束",
                help: "核对日期和期间")
        })
}
