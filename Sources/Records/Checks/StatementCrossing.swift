import Documents

extension Check {
    static let statementCrossing = Check(
        id: "statement-crossing", severity: .warning,
        title: "同一账户的期间不交叉",
        why: """
            周和月交叉着公布，有几天的收支就写了两遍。合计时只取一份，交叉的那一份不算在内。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 0.00
            期末: 100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-05
            期间: 2026-W05
            期初: 100.00
            期末: 300.00
            收支:
              - {日期: 2026-02-01, 摘要: 租金, 收入: 200.00}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 0.00
            期末: 100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-03-05
            期间: 2026-02
            期初: 100.00
            期末: 300.00
            收支:
              - {日期: 2026-02-03, 摘要: 租金, 收入: 200.00}
            ---
            """,
        inspection: .register { register, verdict in
            for account in register.accounts.lazy.flatMap({ $0 }) {
                for (first, second) in account.crossing {
                    let record = register.disclosures[second.disclosure]
                    guard let statement = register.statement(of: second) else { continue }
                    verdict.report(
                        record.location(statement.period.place),
                        "期间交叉：\(second.period.text)和\(first.period.text)有几天是同一天，后者在 \(register.disclosures[first.disclosure].path)",
                        help: "同一账户都按月、都按季或都按周公布；合计只取不交叉的")
                }
            }
        })
}
