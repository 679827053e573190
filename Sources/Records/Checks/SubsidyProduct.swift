import Documents

extension Check {
    static let subsidyProduct = Check(
        id: "subsidy-product", severity: .error,
        title: "金额等于标准乘数量",
        why: """
            每一户的补贴都算得出来，四舍五入到分。算出来不等，不是面积错了，就是金额错了。
            """,
        wrong: """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-03-01
            标准: 120.00
            名单: [{姓名: 张*三, 数量: 3.25, 金额: 391.00}]
            ---
            """,
        right: """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-03-01
            标准: 120.00
            名单: [{姓名: 张*三, 数量: 3.25, 金额: 390.00}]
            ---
            """,
        inspection: .of(.subsidies) { record, subsidy, verdict in
            for recipient in subsidy.recipients {
                guard let (rate, quantity, amount) = subsidy.product(of: recipient),
                    amount != recipient.amount.value
                else { continue }
                verdict.report(
                    SourceLocation(subsidy.recipientsPath, recipient.amount.place),
                    "金额不等于标准×数量：\(rate.text)×\(quantity.text)＝\(amount.text)，写 \(recipient.amount.value.text)",
                    help: "四舍五入到分；核对标准、数量和金额")
            }
        })
}
