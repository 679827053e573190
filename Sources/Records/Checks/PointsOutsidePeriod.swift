import Documents

extension Check {
    static let pointsOutsidePeriod = Check(
        id: "points-outside-period", severity: .error,
        title: "积分记在它的那一期",
        why: """
            积分按期公布、按期排名。别的期的一笔记进来，这一期就算错了。
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5, 日期: 2025-12-06}
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5, 日期: 2026-02-06}
            ---
            \(Surroundings.points)
            """,
        inspection: .of(.points) { record, sheet, verdict in
            let (first, last) = (sheet.period.value.first, sheet.period.value.last)
            for entry in sheet.entries {
                guard let day = entry.day, day.value < first || last < day.value else { continue }
                verdict.report(
                    SourceLocation(sheet.entriesPath, day.place),
                    "不在期间之内：\(day.value) 不属\(sheet.period.value.text)",
                    help: "期间是 \(first) 至 \(last)；核对日期，或记到别的期")
            }
        })
}
