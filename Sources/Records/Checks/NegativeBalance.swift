import Documents

extension Check {
    /// A warning and no finding: no instrument that we know forbids it, and an account may be overdrawn.
    static let negativeBalance = Check(
        id: "negative-balance", severity: .warning,
        title: "结余不为负",
        why: """
            手里的钱不会少于零。期初、期末为负，多半是漏记了收入或者把借款没有记账，应当查清再公布。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 10.00
            期末: -30.50
            收支:
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 50.00
            期末: 9.50
            收支:
              - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        inspection: .of(.statements) { record, statement, verdict in
            for part in statement.parts {
                for (name, balance) in [("期初", part.opening), ("期末", part.closing)]
                where balance.value < .zero {
                    let account = statement.accounts.isEmpty ? "" : part.bankAccount?.value ?? ""
                    verdict.report(
                        record.location(balance.place), "\(account)\(name)为负：\(balance.value.text) 元",
                        help: "核对有没有漏记的收入或借款；属实的在正文里说明")
                }
            }
        })
}
