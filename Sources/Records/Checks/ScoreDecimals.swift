import Documents

extension Check {
    static let scoreDecimals = Check(
        id: "score-decimals", severity: .error,
        title: "得分最多两位小数",
        why: """
            得分和总分都保留两位小数。多出来的位数印不出来，名次却会因它不同。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55.125, 测评: 38}
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
              - {对象: 石谷村, 日常: 55.13, 测评: 38}
            ---
            \(Surroundings.shugen)
            """,
        inspection: .of(.evaluations) { record, evaluation, verdict in
            for score in evaluation.scores {
                for cell in score.figures where cell.value.decimals > 2 {
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, cell.place), "小数过多：\(cell.value.text)，最多两位",
                        help: "四舍五入到两位小数")
                }
            }
        })
}
