import Documents

extension Check {
    static let payGross = Check(
        id: "pay-gross", severity: .error,
        title: "基本加绩效等于应发",
        why: """
            报酬只有基本和绩效两份。加起来不等于应发，不是写错了一个数，就是还有一份未公布。
            """,
        wrong: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-03
            办法: 村干部报酬
            期间: 2026-Q1
            名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 应发: 3100.00, 实发: 3100.00}]
            ---
            \(Surroundings.pay)
            """,
        right: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-03
            办法: 村干部报酬
            期间: 2026-Q1
            名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 应发: 3000.00, 实发: 3000.00}]
            ---
            \(Surroundings.pay)
            """,
        inspection: .of(.pays) { record, pay, verdict in
            for recipient in pay.recipients where recipient.isWhole {
                let sum = recipient.base.value + recipient.performance.value
                guard sum != recipient.gross.value else { continue }
                verdict.report(
                    SourceLocation(pay.recipientsPath, recipient.gross.place),
                    "基本＋绩效不等于应发（\(recipient.post.value)）：\(recipient.base.value.text)＋\(recipient.performance.value.text)＝\(sum.text)，写 \(recipient.gross.value.text)",
                    help: "相差 \((sum - recipient.gross.value).magnitude.text)；核对基本、绩效和应发")
            }
        })
}
