import Documents

extension Check {
    static let pointsRule = Check(
        id: "points-rule", severity: .error,
        title: "积分照着办法的规则记",
        why: """
            积多少分，办法里写着。事由不在规则里、分值和规则不一样，就是随意加分扣分。一件事做了几次的，一次写一行。
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 50}
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5}
              - {对象: 李*, 事由: 志愿服务, 分值: 3}
            ---
            \(surroundings)
            """,
        inspection: .of(.points) { record, sheet, register, verdict in
            let mechanism = register[sheet.mechanism]
            let rule = register[sheet.pointsClass]
            if rule.rules.isEmpty { return }
            let source = "\(mechanism.name.value)，\(rule.name.value)"
            var advised = 0
            for entry in sheet.entries {
                guard let cause = entry.cause else { continue }
                let rules = rule.rules.filter { $0.cause == cause }
                if rules.isEmpty {
                    // A sheet with more of these was kept by other rules.
                    advised += 1
                    let causes = advised > 50 ? [] : rule.rules.map(\.cause)
                    verdict.report(
                        SourceLocation(sheet.entriesPath, entry.place),
                        "规则里没有“\(Scalar.shortened(cause))”这个事由（\(source)）",
                        help: Spelling.nearest(to: cause, among: causes).map { "是否想写“\($0)”？" }
                            ?? "事由：" + causes.joined(separator: "、"))
                } else if !rules.contains(where: { $0.allows(entry.points.value) }) {
                    verdict.report(
                        SourceLocation(sheet.entriesPath, entry.points.place),
                        "分值和规则不符：“\(cause)”记 \(entry.points.value.text) 分，"
                            + "规则是 \(rules.map(\.value).joined(separator: "、")) 分（\(source)）",
                        help: "按规则改；做了几次的，一次写一行")
                }
            }
        })

    private static let surroundings = """
        -- methods/156.md --
        ---
        类型: 工作法
        标题: 红色细胞156
        积分:
          - {类别: 普通党员, 规则: [{事由: 参加主题党日, 分值: 5}, {事由: 志愿服务, 分值: 2-4}]}
        ---
        """
}

extension Method.PointsClass.Rule {
    /// Whether it gives so many points: any, when it names none.
    fileprivate func allows(_ points: Quantity) -> Bool {
        guard let range = NumberRange(value) else { return true }
        return min(range.lower, range.upper) <= points && points <= max(range.lower, range.upper)
    }
}
