extension Check {
    /// A finding: of two records that disagree, neither is wrong by itself.
    static let kindDiffers = Check(
        id: "kind-differs", severity: .finding,
        title: "汇总和同一期的逐笔账一致",
        basis: "类别自己写明的核对",
        why: """
            同一个村、同一期，逐笔公布了账，又公布了汇总，说的是同一笔钱。对不上，照实公布，页面上写明差多少；改正以前谁也不知道哪一份是错的。
            """,
        wrong: example.replacing("▸", with: "140.50"),
        right: example.replacing("▸", with: "40.50"),
        inspection: .own { disclosure, _, register, verdict in
            guard let outcome = register.chains.outcome(of: disclosure) else { return }
            for check in outcome.rows.joined() + outcome.whole where check.namesDated {
                for breach in check.breaches {
                    verdict.report(
                        breach.location, breach.message,
                        help: "核对两份账，哪一份错了改哪一份，写“更正”；核对“\(check.text.value)”写在 \(check.path ?? "")",
                        basis: check.basis, about: .record)
                }
            }
        })

    private static let example = """
        ---
        类型: 收支汇总
        标题: 1月收支汇总
        日期: 2026-02-03
        期间: 2026-01
        支出合计: ▸
        ---
        -- hedong/shigu/2026-01-caiwu.md --
        ---
        类型: 财务公开
        标题: 1月账目
        日期: 2026-02-03
        期间: 2026-01
        期初: 1000.00
        期末: 1059.50
        收支:
          - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00}
          - {日期: 2026-01-06, 摘要: 村部电费, 支出: 40.50}
        ---
        -- kinds/summary.md --
        ---
        类型: 类别
        标题: 收支汇总
        英文名: summary
        依据: [惯例：收支汇总表]
        频次: 每月
        字段: {支出合计: 金额 必填}
        核对: [支出合计 = 账目.支出]
        ---
        """
}
