import Documents

extension Check {
    /// An error only where the words make it certain: two sums may be alike by chance.
    static let transferUndeclared = Check(
        id: "transfer-undeclared", severity: .error,
        title: "本村账户之间的转账要写明",
        why: """
            提现、存现是把钱从村里的一个账户放到另一个账户，不是支出，也不是收入。不写明，村里的收入和支出都多算了。
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
              - {日期: 2026-01-05, 摘要: 提现, 收入: 5000.00}
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
            for region in register.accounts.indices where register.accounts[region].count > 1 {
                for (out, into) in Transfers(of: region, in: register).undeclared {
                    guard let (first, path) = register.entry(of: out),
                        let (second, otherPath) = register.entry(of: into),
                        TransferWords.areCertain(first.item, out.account, second.item, into.account),
                        let place = first.spending?.place, let line = second.income?.place.line
                    else { continue }
                    func name(_ account: String?) -> String { Scalar.shortened(account ?? "没有写账户的账") }
                    verdict.report(
                        SourceLocation(path, place),
                        "像是本村账户之间的转账：“\(name(into.account))”同一天收入 \(out.amount.text) 元（\(otherPath):\(line)）",
                        help: out.account == nil || into.account == nil
                            ? "两份账都写“账户”，这两笔都写“对方账户”"
                            : register.isInTable(out) || register.isInTable(into)
                                ? "表里加一列“对方账户”（有了就填）：这一笔写“\(name(into.account))”，那一笔写“\(name(out.account))”"
                                : "这一笔写 对方账户: \(name(into.account))，那一笔写 对方账户: \(name(out.account))")
                }
            }
        })
}

/// The words by which people call what goes from one account of theirs to another.
enum TransferWords {
    /// Whether one of two entries speaks of it, or names the other's account; or both in words that may mean others too.
    static func areCertain(_ item: String, _ account: String?, _ other: String, _ counter: String?) -> Bool {
        if has(item, clear) || has(other, clear) { return true }
        if let counter, item.contains(counter) { return true }
        if let account, other.contains(account) { return true }
        return has(item, vague) && has(other, vague)
    }

    /// Whether an entry says nothing but that money went from an account to another: what was spent has a word for it.
    static func areAll(of item: String) -> Bool {
        (clear + ["银行取款", "取款", "存款", "缴存现金"]).contains(item.trimmed)
    }

    /// Whether an entry may speak of a transfer.
    static func speaks(_ item: String) -> Bool { has(item, clear) || has(item, vague) }

    private static func has(_ item: String, _ words: [String]) -> Bool {
        words.contains(where: item.contains)
    }

    private static let clear = ["提现", "取现", "提取现金", "支取现金", "提备用金", "存现", "缴存", "交存", "现金存入", "转存"]
    private static let vague = ["转账", "划转", "划入", "划出", "转入", "转出", "调拨", "取款", "存款", "存入", "备用金"]
}
