import Documents

extension Check {
    static let doubleScore = Check(
        id: "double-score", severity: .error,
        title: "一个对象一期只有一个成绩",
        why: """
            同一个村在同一期有两个成绩，排名就会出现两次。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38}
              - {对象: 石谷村, 日常: 50, 测评: 30}
            ---
            \(Surroundings.shugen)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38}
            ---
            \(Surroundings.shugen)
            """,
        inspection: .unique(
            { register in
                register.filed(.evaluations).filter { $0.content.subjects != .person }.flatMap { sheet in
                    sheet.content.scores.map { Row(sheet: sheet, score: $0) }
                }
            },
            by: { row, _ in row.judged },
            otherwise: { second, first, _, verdict in
                verdict.report(
                    second.location,
                    "重复的成绩：“\(second.score.subject.value)”在\(second.sheet.content.period.value.text)已有一个",
                    help: "另一个在 \(first.location.path) 第 \(first.location.place.line) 行；只留一个")
            }))

    private struct Row {
        let sheet: Filed<Evaluation>
        let score: Evaluation.Score

        var location: SourceLocation { SourceLocation(sheet.content.scoresPath, score.subject.place) }

        /// Villages and townships are known on the whole board, units on their own region's. People may share a name.
        var judged: Judged {
            Judged(
                mechanism: sheet.content.mechanism, kind: sheet.content.subjects,
                period: sheet.content.period.value, region: score.region ?? sheet.disclosure.region,
                unit: score.region == nil ? score.subject.value : nil)
        }
    }

    private struct Judged: Hashable {
        var mechanism: Mechanism.Reference
        var kind: Evaluation.SubjectKind
        var period: Period
        var region: Region.Reference
        var unit: String?
    }
}
