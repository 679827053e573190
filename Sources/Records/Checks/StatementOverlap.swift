import Documents

extension Check {
    static let statementOverlap = Check(
        id: "statement-overlap", severity: .error,
        title: "月账和季账、年账说的一致",
        why: """
            一季的账和这一季里各月的账是同一笔钱。期初、期末和收支对不上，就有一份是错的。
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
            日期: 2026-04-05
            期间: 2026-Q1
            期初: 10.00
            期末: 110.00
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
            期初: 0.00
            期末: 100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-04-05
            期间: 2026-Q1
            期初: 0.00
            期末: 100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
            ---
            """,
        inspection: .register { register, verdict in
            for account in register.accounts.lazy.flatMap({ $0 }) {
                for page in account.pages {
                    let inner = account.within(page)
                    if !inner.isEmpty { register.compare(page, with: inner, into: &verdict) }
                }
            }
        })
}

extension Register {
    /// Holds a statement against those of parts of its period: what they begin with, what they end with, and, where they make
    /// it up, what they come to.
    fileprivate func compare(
        _ page: AccountBook.Page, with inner: [AccountBook.Page], into verdict: inout Verdict
    ) {
        guard let statement = statement(of: page) else { return }
        let record = disclosures[page.disclosure]
        func differ(_ name: String, _ amount: Located<Money>, _ other: AccountBook.Page, _ value: Money)
            -> Bool
        {
            if amount.value == value { return false }
            verdict.report(
                record.location(amount.place),
                "\(page.period.text)的\(name)和\(other.period.text)的对不上：写 \(amount.value.text)，\(other.period.text)\(name) \(value.text)",
                help:
                    "相差 \((amount.value - value).magnitude.text) 元；\(other.period.text)的账在 \(disclosures[other.disclosure].path)，核对两份"
            )
            return true
        }
        // Of those that end together the finest comes last.
        var isDifferent = false
        if let first = inner.last(where: { $0.first == page.first }) {
            isDifferent = differ("期初", statement.opening, first, first.opening)
        }
        if let last = inner.last, last.last == page.last {
            isDifferent = differ("期末", statement.closing, last, last.closing) || isDifferent
        }
        let parts = AccountBook.finest(of: inner)
        guard !isDifferent, parts.reduce(0, { $0 + $1.days }) == page.days else { return }
        for (name, amount, sum) in [
            ("收入", page.income, parts.reduce(Money.zero) { $0 + $1.income }),
            ("支出", page.spending, parts.reduce(Money.zero) { $0 + $1.spending }),
        ] where amount != sum {
            let paths = parts.prefix(12).map { disclosures[$0.disclosure].path }.joined(separator: "、")
            verdict.report(
                record.location(statement.period.place),
                "\(page.period.text)的\(name)不等于各期之和：写 \(amount.text)，各期之和 \(sum.text)",
                help: "相差 \((amount - sum).magnitude.text) 元；各期的账在 \(paths)")
        }
    }
}
