import Documents

extension Check {
    static let pointsBalance = Check(
        id: "points-balance", severity: .error,
        title: "积分的余额算得平",
        why: """
            期初＋获得−扣减−兑换＝期末；获得和扣减就是明细里的加分和减分。
            """,
        wrong: """
            ---
            类型: 积分
            标题: 第一季度党员积分
            日期: 2026-04-05
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q1
            明细:
              - {对象: 李*, 事由: 参加主题党日, 分值: 6}
            余额: [{对象: 李*, 期初: 10, 获得: 6, 兑换: 5, 期末: 12}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 积分
            标题: 第一季度党员积分
            日期: 2026-04-05
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q1
            明细:
              - {对象: 李*, 事由: 参加主题党日, 分值: 6}
            余额: [{对象: 李*, 期初: 10, 获得: 6, 兑换: 5, 期末: 11}]
            ---
            \(surroundings)
            """,
        inspection: .of(.points) { record, sheet, verdict in
            for balance in sheet.balances {
                if balance.expected != balance.closing.value {
                    verdict.report(
                        SourceLocation(sheet.balancesPath, balance.closing.place),
                        "余额不符：“\(balance.subject)”期初 \(balance.opening.text)＋获得 \(balance.earned.text)−扣减 \(balance.deducted.text)"
                            + "−兑换 \(balance.redeemed.text)＝\(balance.expected.text)，写的是 \(balance.closing.value.text)",
                        help: "改正其中的一个数")
                }
                let points = sheet.entries.filter { $0.person == balance.person }.map(\.points.value)
                if points.isEmpty { continue }
                let earned = points.filter { $0 > .zero }.reduce(.zero, +)
                let deducted = Quantity.zero - points.filter { $0 < .zero }.reduce(.zero, +)
                if earned != balance.earned || deducted != balance.deducted {
                    verdict.report(
                        SourceLocation(sheet.balancesPath, balance.place),
                        "余额和明细不符：“\(balance.subject)”写获得 \(balance.earned.text)、扣减 \(balance.deducted.text)，"
                            + "明细是 \(earned.text)、\(deducted.text)",
                        help: "补上漏记的明细，或改正余额")
                }
            }
        })

    private static let surroundings = """
        -- methods/156.md --
        ---
        类型: 工作法
        标题: 红色细胞156
        积分:
          - {类别: 普通党员, 规则: [{事由: 参加主题党日, 分值: 6}]}
          - {类别: 流动党员, 规则: [{事由: 线上学习, 分值: 1}]}
        ---
        """
}
