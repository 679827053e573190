import Documents

extension Check {
    static let duplicatePointsEntry = Check(
        id: "duplicate-points-entry", severity: .error,
        title: "一笔积分只记一次",
        why: """
            同一个人、同一天、同一个事由、同样的分值和说明，写了两行，分就多算了一遍。两个人遮盖以后名字一样的，在说明里写明是谁。
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5, 日期: 2026-02-06}
              - {对象: 李*, 事由: 参加主题党日, 分值: 5, 日期: 2026-02-06}
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
              - {对象: 李*, 事由: 参加主题党日, 分值: 5, 日期: 2026-03-06}
            ---
            \(Surroundings.points)
            """,
        inspection: .of(.points) { record, sheet, verdict in
            var seen: [PointsSheet.Entry.Words: Place] = [:]
            for entry in sheet.entries {
                guard let first = seen[entry.words] else {
                    seen[entry.words] = entry.place
                    continue
                }
                let day: Message = entry.day.map { "\($0.value)，" } ?? ""
                let cause = entry.cause.map { $0 + "，" } ?? ""
                verdict.report(
                    SourceLocation(sheet.entriesPath, entry.place),
                    "重复的积分：“\(entry.subject)”的这一笔已经记过（\(day)\(cause)\(entry.points.value.text) 分）",
                    help: "和 \(sheet.entriesPath):\(first.line) 一样；删去一行，或写明不同的日期、说明")
            }
        })
}
