extension Check {
    static let kindChain = Check(
        id: "kind-chain", severity: .error,
        title: "自己的类别，前后两期、在册的各项接得上",
        why: """
            期初是上一期的期末，变更以后的数还要合得上：接不上，中间就有一笔没有交代。核对写在类别里，前后两期、前后几次登记都照它算。
            """,
        wrong: chained.replacing("▸", with: "40000, 减少: 10000, 期末: 30000"),
        right: chained.replacing("▸", with: "50000, 减少: 10000, 期末: 40000"),
        inspection: .own { disclosure, _, register, verdict in
            guard let outcome = register.chains.outcome(of: disclosure) else { return }
            for diagnostic in outcome.log.all {
                verdict.report(diagnostic.location, diagnostic.words, help: diagnostic.help)
            }
        })

    static let kindBound = Check(
        id: "kind-bound", severity: .finding,
        title: "自己的类别里，在册的各项合乎写明的上限、下限",
        basis: "类别自己写明的依据",
        why: """
            有的规定看的是整个登记：代表里妇女不少于三分之一，看的是现在在册的人。不合的照实公布，页面上写明依据。
            """,
        wrong: roster.replacing("▸", with: "男"),
        right: roster.replacing("▸", with: "女"),
        inspection: .own { disclosure, _, register, verdict in
            guard let outcome = register.chains.outcome(of: disclosure) else { return }
            for check in outcome.rows.joined() + outcome.whole where check.looksBeyond && !check.namesDated {
                let breaches =
                    disclosure.isFaded
                    ? check.breaches(namingNobodyIn: disclosure.path) : check.breaches
                for breach in breaches {
                    verdict.report(
                        breach.location, breach.message, help: "核对在册的各项；属实的照实公布，页面上写明", basis: check.basis,
                        about: .record)
                }
            }
        })

    private static let chained =
        """
        ---
        类型: 债权债务
        标题: 第二季度债权债务
        日期: 2026-06-30
        期间: 2026-Q2
        往来:
          - {编号: W1, 类别: 债务, 对方: 县水利站, 期初: ▸}
        ---
        -- hedong/shigu/2026-q1-zhaiwu.md --
        ---
        类型: 债权债务
        标题: 第一季度债权债务
        日期: 2026-04-10
        期间: 2026-Q1
        往来:
          - {编号: W1, 类别: 债务, 对方: 县水利站, 期初: 80000, 减少: 30000, 期末: 50000}
        ---

        """ + Surroundings.debts

    private static let roster = """
        ---
        类型: 代表名册
        标题: 2026年代表
        日期: 2026-01-15
        成员:
          - {编号: D1, 姓名: 林秀, 性别: ▸}
          - {编号: D2, 姓名: 马远, 性别: 男}
        ---
        -- kinds/roster.md --
        ---
        类型: 类别
        标题: 代表名册
        英文名: deputies
        依据: [村民委员会组织法第二十九条]
        登记: 成员
        表格:
          成员: {列: {编号: 编号 必填, 姓名: 人 必填, 性别: 选项 男、女 必填}}
        核对:
          - {式: 3 × 行数(在册.女) ≥ 行数(在册), 依据: 村民委员会组织法第二十九条：妇女代表不少于三分之一}
        ---
        """
}
