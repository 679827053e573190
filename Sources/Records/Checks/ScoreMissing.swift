import Documents

extension Check {
    static let scoreMissing = Check(
        id: "score-missing", severity: .warning,
        title: "参加考评的都有得分",
        why: """
            没有写的得分不是零分。少一项就算不出总分，这个对象为未评，不排名，也不评等次；公布前核对是没有评，还是漏了写。没有评的写明理由，就不再问。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55}
              - {对象: 柳沟村, 日常: 50, 测评: 30}
            ---
            \(Surroundings.shugen)
            \(Surroundings.liugou)
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
              - {对象: 柳沟村, 日常: 50, 测评: 30}
            ---
            \(Surroundings.shugen)
            \(Surroundings.liugou)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation)
            else { return }
            let help = "得零分的写 0；没有评的写“理由”，网页上是未评"
            let isByGrade = evaluation.isByGrade
            // A component that nobody has a score of is a column that is not there: said once.
            let absent = Set(
                appraisal.components.indices.filter { part in
                    evaluation.scores.allSatisfy { $0.total == nil && $0.parts[part] == nil && $0.isWhole }
                })
            if !isByGrade, !absent.isEmpty, absent.count < appraisal.components.count {
                let names = absent.sorted().map { appraisal.components[$0].name.value }
                verdict.report(
                    SourceLocation(evaluation.scoresPath, evaluation.scoresPlace),
                    "没有得分：\(names.joined(separator: "、"))，全部 \(evaluation.scores.count) 个对象未评，不排名",
                    help: "补上这\(names.count == 1 ? "一列" : "几列")；" + help)
            }
            for score in evaluation.scores where !score.isVetoed && score.isWhole {
                if isByGrade {
                    if score.statedGrade != nil || score.remark != nil { continue }
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, score.place),
                        "没有等次：“\(Scalar.shortened(score.subject.value))”未评，不排名", help: "写上等次；没有评的写“理由”，网页上是未评"
                    )
                    continue
                }
                if score.total != nil { continue }
                let missing = score.parts.indices.filter { score.parts[$0] == nil }
                let isWhole = missing.count == score.parts.count
                if isWhole ? score.remark != nil : absent.isSuperset(of: missing) { continue }
                let names = missing.map { appraisal.components[$0].name.value }
                verdict.report(
                    SourceLocation(evaluation.scoresPath, score.place),
                    "没有得分：“\(Scalar.shortened(score.subject.value))”"
                        + (isWhole ? "" : "的\(names.joined(separator: "、"))")
                        + (isWhole ? "未评，不排名" : "，未评，不排名"),
                    help: help)
            }
        })
}
