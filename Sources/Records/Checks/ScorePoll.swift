import Documents

extension Check {
    static let scorePoll = Check(
        id: "score-poll", severity: .finding,
        title: "从测评来的分是测评算出来的",
        basis: "工作法的考评写明的测评",
        why: """
            办法说一个分项从群众的测评来，分就要由公布的测评算出：比率乘分值，几次测评取平均。没有测评的、算不出的，照实公布。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: [{对象: 石谷村, 群众测评: 58, 年终考核: 36}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: [{对象: 石谷村, 群众测评: 56, 年终考核: 36}]
            ---
            \(surroundings)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation) else { return }
            var missing: [Int: [Evaluation.Score]] = [:]
            for cell in PolledScores(of: evaluation, in: register).cells {
                let score = evaluation.scores[cell.row]
                guard score.parts.indices.contains(cell.component), let part = score.parts[cell.component]
                else {
                    continue
                }
                guard let polled = cell.score else {
                    missing[cell.component, default: []].append(score)
                    continue
                }
                if polled.allows(part.value) { continue }
                let name = appraisal.components[cell.component].name.value
                let (least, most) = polled.range
                let owed: Message =
                    cell.hasSmall
                    ? "和公布的测评对不上"
                    : "\(cell.polls.count) 次测评平均 \(polled.percentage?.text ?? "")，应当"
                        + (polled.isShared ? "在 \(least.text) 至 \(most.text) 分之间" : "是 \(least.text) 分")
                verdict.report(
                    SourceLocation(evaluation.scoresPath, part.place),
                    "不是测评算出来的：“\(Scalar.shortened(score.subject.value))”\(name)写 \(part.value.text) 分，"
                        + owed,
                    help: "核对得分和测评的票数",
                    about: .subject(score.region.map(Subject.region) ?? .named(score.subject.value)))
            }
            for (component, scores) in missing.sorted(by: { $0.key < $1.key }) {
                let names =
                    scores.prefix(3).map { Scalar.shortened($0.subject.value) }.joined(separator: "、")
                    + (scores.count > 3 ? "等 \(scores.count) 个" : "")
                verdict.report(
                    SourceLocation(evaluation.scoresPath, evaluation.scoresPlace),
                    "没有测评：\(appraisal.components[component].name.value)的分要从测评来，\(evaluation.period.value.text)未公布"
                        + "\(names)的测评",
                    help: "测评写上 办法、分项、期间、对象，就计入这一期", about: .record)
            }
        })

    private static let surroundings = """
        -- hedong/shigu/2025-ceping.md --
        ---
        类型: 测评
        标题: 2025年群众测评
        日期: 2026-01-05
        办法: 村级考评
        分项: 群众测评
        期间: 2025
        发出: 20
        收回: 20
        有效: 20
        选项: {满意: 18, 不满意: 2}
        公式: 满意/有效
        ---
        \(Surroundings.polled)
        """
}
