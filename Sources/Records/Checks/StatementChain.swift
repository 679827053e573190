import Documents

extension Check {
    /// An error, like any sums that disagree: what was left and what was begun with is the same money.
    static let statementChain = Check(
        id: "statement-chain", severity: .error,
        title: "期初等于上一期的期末",
        why: """
            上一期剩多少，这一期就从多少开始。接不上，中间就有一笔钱没有交代。两期首尾相接才比，中间缺了一期的不比。
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
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-03-03
            期间: 2026-02
            期初: 1000.00
            期末: 1200.00
            收支:
              - {日期: 2026-02-05, 摘要: 果园承包费, 收入: 200.00}
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
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-03-03
            期间: 2026-02
            期初: 1059.50
            期末: 1259.50
            收支:
              - {日期: 2026-02-05, 摘要: 果园承包费, 收入: 200.00}
            ---
            """,
        inspection: .register { register, verdict in
            for (before, after) in register.adjoiningStatements {
                guard let first = register.statement(of: before), let second = register.statement(of: after),
                    first.closing.value != second.opening.value
                else { continue }
                let name = after.isOfSeveral ? second.bankAccount?.value ?? "" : ""
                verdict.report(
                    register.disclosures[after.disclosure].location(second.opening.place),
                    "\(name)期初接不上：期初 \(second.opening.value.text)，\(first.period.value.text)期末 \(first.closing.value.text)",
                    help:
                        "相差 \((second.opening.value - first.closing.value).magnitude.text) 元；上一期在 \(register.disclosures[before.disclosure].path)，核对两期"
                )
            }
        })
}
