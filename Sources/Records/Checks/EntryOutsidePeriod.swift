import Documents

extension Check {
    static let entryOutsidePeriod = Check(
        id: "entry-outside-period", severity: .error,
        title: "每一笔都在期间之内",
        why: """
            一月的账里出现二月的一笔，不是日期写错，就是记错了月份。
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
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-02-01, 摘要: 村部电费, 支出: 40.50}
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
            let (first, last) = (statement.period.value.first, statement.period.value.last)
            for entry in statement.entries where entry.day.value < first || last < entry.day.value {
                verdict.report(
                    SourceLocation(statement.entriesPath, entry.day.place),
                    "不在期间之内：\(entry.day.value) 不属\(statement.period.value.text)",
                    help: "期间是 \(first) 至 \(last)；核对日期，或记到别的期")
            }
        })
}
