import Documents

extension Check {
    static let payNet = Check(
        id: "pay-net", severity: .error,
        title: "应发减扣减等于实发",
        why: """
            扣了多少、为什么扣，都写在表上。应发减扣减不等于实发，就是有一笔钱说不清去处。
            """,
        wrong: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-03
            办法: 村干部报酬
            期间: 2026-Q1
            名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 应发: 3000.00, 扣减: 50.00, 实发: 3000.00, 说明: 缺勤一天}]
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
            名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 应发: 3000.00, 扣减: 50.00, 实发: 2950.00, 说明: 缺勤一天}]
            ---
            \(Surroundings.pay)
            """,
        inspection: .of(.pays) { record, pay, verdict in
            for recipient in pay.recipients where recipient.isWhole {
                let deducted = recipient.deducted?.value ?? .zero
                let net = recipient.gross.value - deducted
                guard net != recipient.net.value else { continue }
                verdict.report(
                    SourceLocation(pay.recipientsPath, recipient.net.place),
                    "应发－扣减不等于实发（\(recipient.post.value)）：\(recipient.gross.value.text)－\(deducted.text)＝\(net.text)，写 \(recipient.net.value.text)",
                    help: "相差 \((net - recipient.net.value).magnitude.text)；核对扣减和实发，扣了的在“说明”里写为什么")
            }
        })
}
