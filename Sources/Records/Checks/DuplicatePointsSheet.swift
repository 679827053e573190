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
            标题: 一季度党员积分
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
            标题: 一季度党员积分（补）
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
            标题: 一季度党员积分
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
            标题: 二季度党员积分
            日期: 2026-06-28
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q2
            明细:
              - {对象: 王*, 事由: 参加主题党日, 分值: 5}
            ---
            \(Surroundings.points)
            """,
        inspection: .register { register, verdict in
            struct Key: Hashable {
                var pointsClass: Method.PointsClass.Reference
                var period: Period
                var region: Region.Reference
            }
            var seen: [Key: SourceLocation] = [:]
            for filed in register.filed(.points) {
                let (sheet, record) = (filed.content, filed.disclosure)
                let key = Key(
                    pointsClass: sheet.pointsClass, period: sheet.period.value, region: record.region)
                let location = record.location(sheet.period.place)
                guard let first = seen[key] else {
                    seen[key] = location
                    continue
                }
                let mechanism = register[sheet.mechanism]
                verdict.report(
                    location,
                    "重复的积分表：\(sheet.period.value.text)已经有一份（\(mechanism.name.value)，"
                        + "\(register[sheet.pointsClass].name.value)）",
                    help: "另一份在 \(first.path):\(first.place.line)；合成一份，或核对期间、类别")
            }
        })
}
