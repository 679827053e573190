import Documents

extension Check {
    static let pointsChain = Check(
        id: "points-chain", severity: .error,
        title: "积分的期初等于上一期的期末",
        why: """
            上一期余多少分，这一期就从多少开始。两期首尾相接才比，中间缺了一期的不比；姓名写全的才比（网页上照样遮盖），填表时已经遮住的认不出是不是一个人。
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
              - {对象: 李四, 事由: 参加主题党日, 分值: 5}
            余额: [{对象: 李四, 期初: 10, 获得: 5, 期末: 15}]
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 积分
            标题: 第二季度党员积分
            日期: 2026-06-28
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q2
            明细:
              - {对象: 李四, 事由: 参加主题党日, 分值: 5}
            余额: [{对象: 李四, 期初: 20, 获得: 5, 期末: 25}]
            ---
            \(Surroundings.points)
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
              - {对象: 李四, 事由: 参加主题党日, 分值: 5}
            余额: [{对象: 李四, 期初: 10, 获得: 5, 期末: 15}]
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 积分
            标题: 第二季度党员积分
            日期: 2026-06-28
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q2
            明细:
              - {对象: 李四, 事由: 参加主题党日, 分值: 5}
            余额: [{对象: 李四, 期初: 15, 获得: 5, 期末: 20}]
            ---
            \(Surroundings.points)
            """,
        inspection: .register { register, verdict in
            for (before, after) in register.adjoiningPointsSheets {
                guard case .points(let first) = register.disclosures[before].content,
                    case .points(let second) = register.disclosures[after].content
                else { continue }
                // Only who is named in full is known again; a mask may be another's.
                let closings = Dictionary(
                    grouping: first.balances.filter { $0.identity != nil }, by: \.identity)
                let openings = Dictionary(grouping: second.balances, by: \.identity)
                for balance in second.balances where balance.identity != nil {
                    guard openings[balance.identity]?.count == 1, let found = closings[balance.identity],
                        found.count == 1, found[0].closing.value != balance.opening
                    else { continue }
                    let closing = found[0].closing
                    verdict.report(
                        SourceLocation(second.balancesPath, balance.place),
                        "期初接不上：“\(balance.subject)”期初 \(balance.opening.text)，"
                            + "\(first.period.value.text)期末 \(closing.value.text)",
                        help: "上一期在 \(first.balancesPath):\(closing.place.line)；核对两期")
                }
            }
        })
}
