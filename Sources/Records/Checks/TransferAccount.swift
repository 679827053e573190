import Documents

extension Check {
    static let transferAccount = Check(
        id: "transfer-account", severity: .error,
        title: "对方账户是本村公布的另一个账户",
        why: """
            本村账户之间的转账不算收入也不算支出。对方账户写错了，或者写成外人的账户，钱就从村里的账上不见了。
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
              - {日期: 2026-01-05, 摘要: 提现, 支出: 5000.00, 对方账户: 现金账}
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
              - {日期: 2026-01-05, 摘要: 押金, 收入: 5000.00}
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
            \(Surroundings.cash)
            """,
        inspection: .register { register, verdict in
            var advised = 0
            for accounts in register.accounts where !accounts.isEmpty {
                let names = accounts.compactMap(\.name)
                let known = Set(names)
                for page in accounts.lazy.flatMap(\.pages) {
                    guard let statement = register.statement(of: page) else { continue }
                    for entry in statement.entries {
                        guard let counter = entry.counter else { continue }
                        let location = SourceLocation(statement.entriesPath, counter.place)
                        guard let own = statement.bankAccount?.value else {
                            verdict.report(
                                location, "写了对方账户，这份账没有写账户",
                                help: "在 \(register.disclosures[page.disclosure].path) 加一行 账户: 银行存款")
                            continue
                        }
                        if counter.value == own {
                            verdict.report(
                                location, "对方账户就是本账户：“\(Scalar.shortened(own))”",
                                help: "写钱从哪个账户来、到哪个账户去；不是转账的删去")
                        } else if !known.contains(counter.value) {
                            // A search for each of thousands would take its time.
                            advised += 1
                            verdict.report(
                                location, "未公布过叫“\(Scalar.shortened(counter.value))”的账户",
                                help: advice(
                                    for: counter.value, of: own, among: advised > 50 ? [] : names))
                        }
                    }
                }
            }
        })

    private static func advice(for name: String, of own: String, among names: [String]) -> String {
        let others = names.filter { $0 != own }
        if let near = Spelling.nearest(to: name, among: others) { return "是否想写“\(near)”？" }
        let known = others.isEmpty ? "" : "本村还有：" + others.prefix(8).joined(separator: "、") + "；"
        return known + "先公布那个账户的账；付给别人的不是转账，删去对方账户"
    }
}
