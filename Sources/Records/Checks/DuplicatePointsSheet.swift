import Documents

extension Check {
    static let duplicatePointsSheet = Check(
        id: "duplicate-points-sheet", severity: .error,
        title: "一类人一期只公布一份积分",
        why: """
            同一个类别、同一期、同一个地方有两份积分，谁也不知道以哪一份为准，加起来又多算一遍。
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 积分
            标题: 第一季度党员积分（补）
            日期: 2026-04-08
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q1
            明细:
              - {对象: 王*, 事由: 参加主题党日, 分值: 5}
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5}
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
              - {对象: 王*, 事由: 参加主题党日, 分值: 5}
            ---
            \(Surroundings.points)
            """,
        inspection: .unique(
            { Array($0.filed(.points)) },
            by: { filed, _ in
                Settled(
                    pointsClass: filed.content.pointsClass, period: filed.content.period.value,
                    region: filed.disclosure.region)
            },
            otherwise: { second, first, register, verdict in
                let sheet = second.content
                verdict.report(
                    second.disclosure.location(sheet.period.place),
                    "重复的积分表：\(sheet.period.value.text)已经有一份（\(register[sheet.mechanism].name.value)，"
                        + "\(register[sheet.pointsClass].name.value)）",
                    help: "另一份在 \(first.disclosure.path):\(first.content.period.place.line)；合成一份，或核对期间、类别")
            }))

    private struct Settled: Hashable {
        var pointsClass: Method.PointsClass.Reference
        var period: Period
        var region: Region.Reference
    }
}
