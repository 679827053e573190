import Documents

extension Check {
    static let scoreDrawn = Check(
        id: "score-drawn", severity: .finding,
        title: "取自各期的分是各期的平均",
        basis: "工作法的考评写明取自哪些期间",
        why: """
            办法说全年的一个分项取自各季度，分就是各季度的平均。算不出的、缺了一期的，照实公布：平时的名次这样进年度考核，谁都能复算。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 排序通报
            期间: 2025
            成绩: [{对象: 石谷村, 督导: 58, 评议: 36}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 排序通报
            期间: 2025
            成绩: [{对象: 石谷村, 督导: 51.5, 评议: 36}]
            ---
            \(surroundings)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard record.withdrawal == nil, let appraisal = register.appraisal(of: evaluation) else { return }
            let drawn = DrawnScores(of: evaluation, in: register)
            for source in drawn.sources where !source.missing.isEmpty {
                let name = appraisal.components[source.component].name.value
                let missing = source.missing.map(\.text).joined(separator: "、")
                verdict.report(
                    SourceLocation(evaluation.scoresPath, evaluation.scoresPlace),
                    "缺考评：\(name)取自各\(source.span.text)，\(missing)未公布",
                    help: "补上这一期的考评；没有考评的，在正文里写明", about: .record)
            }
            for cell in drawn.cells {
                let score = evaluation.scores[cell.row]
                guard score.parts.indices.contains(cell.component), let part = score.parts[cell.component],
                    let source = drawn.sources.first(where: { $0.component == cell.component }),
                    !source.periods.isEmpty
                else { continue }
                let name = appraisal.components[cell.component].name.value
                let who = "“\(Scalar.shortened(score.subject.value))”\(name)"
                let topic = Finding.Topic.subject(
                    score.region.map(Subject.region) ?? .named(score.subject.value))
                let location = SourceLocation(evaluation.scoresPath, part.place)
                guard let own = cell.score else {
                    verdict.report(
                        location, "各\(source.span.text)都没有分：\(who)写 \(part.value.text) 分",
                        help: "核对对象；各期的考评里写的要是同一个名称或编号", about: topic)
                    continue
                }
                if own.allows(part.value) { continue }
                verdict.report(
                    location,
                    "不是各\(source.span.text)的平均：\(who)写 \(part.value.text) 分，\(cell.count) 期平均 \(own.mean.text)",
                    help: "核对得分和各期的考评", about: topic)
            }
        })

    private static let surroundings = """
        -- hedong/shigu/h1.md --
        ---
        类型: 考评
        标题: 上半年考评
        日期: 2025-07-15
        办法: 排序通报
        期间: 2025-H1
        成绩: [{对象: 石谷村, 督导: 50, 评议: 30}]
        ---
        -- hedong/shigu/h2.md --
        ---
        类型: 考评
        标题: 下半年考评
        日期: 2026-01-10
        办法: 排序通报
        期间: 2025-H2
        成绩: [{对象: 石谷村, 督导: 53, 评议: 38}]
        ---
        -- methods/paixu.md --
        ---
        类型: 工作法
        标题: 排序通报
        采用: 是
        考评:
          分项: [{名称: 督导, 分值: 60, 取自: 半年}, {名称: 评议, 分值: 40}]
        ---
        """
}
