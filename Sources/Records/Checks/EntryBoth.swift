import Documents

extension Check {
    static let entryBoth = Check(
        id: "entry-both", severity: .warning,
        title: "一笔只记收入或支出",
        why: """
            一行里又有收入又有支出，看的人分不清是一件事还是两件事。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费和看护费, 收入: 100.00, 支出: 40.50}
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
            for entry in statement.entries {
                guard let income = entry.income, let spending = entry.spending, income.value != .zero,
                    spending.value != .zero
                else { continue }
                verdict.report(
                    SourceLocation(statement.entriesPath, spending.place),
                    "收支同行：收入 \(income.value.text)，支出 \(spending.value.text)",
                    help: "分成两行写")
            }
        })
}
