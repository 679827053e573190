import Documents

extension Check {
    static let statementTwice = Check(
        id: "statement-twice", severity: .error,
        title: "一个账户一期只公布一次",
        why: """
            同一个账户的同一期公布了两份，谁也不知道哪一份算数，加起来就算了两遍。写错了的撤回，再公布新的。
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
            期间: 2026-01
            期初: 0.00
            期末: 100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 银行存款
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
            期间: 2026-01
            账户: 土地补偿专户
            期初: 0.00
            期末: 200.00
            收支:
              - {日期: 2026-01-06, 摘要: 租金, 收入: 200.00}
            ---
            """,
        inspection: .register { register, verdict in
            for account in register.accounts.lazy.flatMap({ $0 }) {
                for (first, second) in account.repeated {
                    let record = register.disclosures[second]
                    guard case .statement(let statement) = record.content else { continue }
                    verdict.report(
                        record.location(statement.period.place),
                        "公布了两次：\(statement.period.value.text)的账已在 \(register.disclosures[first].path)",
                        help: "期间写错了的改期间，作废的写“撤回”；是两个账户的，两份都写“账户”")
                }
            }
        })
}
