import Documents

extension Check {
    /// A warning: the words are clear, but it may have gone to cash whose account is not published.
    static let transferOneSided = Check(
        id: "transfer-one-sided", severity: .warning,
        title: "提现、存现要写明对方账户",
        why: """
            村里的现金和存款都公布了账，提现、存现就是从一个账户到另一个账户。不写明，收入和支出都多算；两边的日期、金额不一样，
            也对不上。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 银行存款
            期初: 50000.00
            期末: 45000.00
            收支:
              - {日期: 2026-01-05, 摘要: 提现, 支出: 5000.00}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 库存现金
            期初: 300.00
            期末: 5300.00
            收支:
              - {日期: 2026-01-06, 摘要: 银行取款, 收入: 5000.00}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 银行存款
            期初: 50000.00
            期末: 45000.00
            收支:
              - {日期: 2026-01-05, 摘要: 提现, 支出: 5000.00, 对方账户: 库存现金}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户: 库存现金
            期初: 300.00
            期末: 5300.00
            收支:
              - {日期: 2026-01-05, 摘要: 银行取款, 收入: 5000.00, 对方账户: 银行存款}
            ---
            """,
        inspection: .register { register, verdict in
            for region in register.accounts.indices where register.accounts[region].count > 1 {
                for (side, other, name) in Transfers(of: region, in: register).lonely {
                    guard let (entry, path) = register.entry(of: side), speaksOfCash(entry.item),
                        side.disclosure != other.disclosure || !TransferWords.areAll(of: entry.item),
                        let place = side.isIncome ? entry.income?.place : entry.spending?.place
                    else { continue }
                    verdict.report(
                        SourceLocation(path, place),
                        "“\(Scalar.shortened(entry.item))”像是本村账户之间的转账，没有写“对方账户”",
                        help:
                            "这一笔写 对方账户: \(Scalar.shortened(name))，\(register.disclosures[other.disclosure].path) 的账里同一天、同样金额的一笔写 对方账户: \(Scalar.shortened(side.account ?? ""))"
                    )
                }
            }
        })

    /// `提现手续费` is spending like any other.
    private static func speaksOfCash(_ item: String) -> Bool {
        ["提现", "取现", "提取现金", "支取现金", "提备用金", "存现", "现金存入"].contains(where: item.contains)
            && !item.contains("费")
    }
}
