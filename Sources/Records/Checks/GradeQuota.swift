import Documents

extension Check {
    static let gradeQuota = Check(
        id: "grade-quota", severity: .finding,
        title: "等次不超过办法定的比例",
        basis: "工作法的考评写明的比例",
        why: """
            办法定了优秀最多占几成，人人优秀就等于没有考评。超过的照实公布，写明超了几个。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: 2025.csv
            ---
            -- hedong/shigu/2025.csv --
            对象,群众测评,年终考核
            石谷村,56,38
            柳沟村,56,36
            杏坪村,50,30
            河湾村,50,30
            \(surroundings)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: 2025.csv
            ---
            -- hedong/shigu/2025.csv --
            对象,群众测评,年终考核
            石谷村,56,38
            柳沟村,56,30
            杏坪村,50,30
            河湾村,50,30
            \(surroundings)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation) else { return }
            let all = evaluation.scores.count
            for grade in appraisal.grades {
                guard let quota = grade.quota?.value else { continue }
                let count = evaluation.scores.count { $0.grade(by: appraisal) == grade.name.value }
                // So many of all, exactly: 25% is 250 000 ten-thousandths of a percent of a million.
                guard Int64(count) * 1_000_000 > quota.value.units * Int64(all) else { continue }
                let most = Int(quota.value.units * Int64(all) / 1_000_000)
                verdict.report(
                    SourceLocation(evaluation.scoresPath, evaluation.scoresPlace),
                    "“\(grade.name.value)”超过比例：\(all) 个里 \(count) 个，最多 \(quota.text)，就是 \(most) 个",
                    help: "核对得分；比例变了的，改 \(register[evaluation.mechanism].path) 的“比例”", about: .record)
            }
        })

    private static let surroundings = """
        -- methods/kaoping.md --
        ---
        类型: 工作法
        标题: 村级考评
        采用: 是
        考评:
          分项: [{名称: 群众测评, 分值: 60}, {名称: 年终考核, 分值: 40}]
          等次: [{名称: 优秀, 起: 90, 比例: 25%}, {名称: 合格, 起: 0}]
        ---
        \(Surroundings.liugou)
        -- hedong/xingping/_index.md --
        ---
        类型: 村
        标题: 杏坪村
        ---
        -- hedong/hewan/_index.md --
        ---
        类型: 村
        标题: 河湾村
        ---
        """
}
