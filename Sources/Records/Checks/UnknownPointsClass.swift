extension Check {
    static let unknownPointsClass = Check(
        id: "points-unknown-class", severity: .error,
        title: "积分的类别在办法里",
        why: """
            各类人有各类的规则，类别写错就用错了规则。
            """,
        wrong: """
            ---
            类型: 积分
            标题: 第一季度党员积分
            日期: 2026-04-05
            办法: 红色细胞156
            类别: 普通党圆
            期间: 2026-Q1
            明细:
              - {对象: 李*, 事由: 参加主题党日, 分值: 2}
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 2}
            ---
            \(surroundings)
            """)

    private static let surroundings = """
        -- methods/156.md --
        ---
        类型: 工作法
        标题: 红色细胞156
        积分:
          - {类别: 普通党员, 规则: [{事由: 参加主题党日, 分值: 2}]}
          - {类别: 流动党员, 规则: [{事由: 线上学习, 分值: 1}]}
        ---
        """
}
