import Records

extension Site {
    /// An evaluation: how it is counted, every score, and the place that each comes to.
    func fillEvaluation(
        _ fields: inout PageFields, _ page: Page, _ index: Disclosure.Reference, _ evaluation: Evaluation
    ) -> PageType {
        let method = register[evaluation.mechanism]
        if let number = ranks.ofEvaluation[index] {
            fields[.formula] = formulaInWords(of: rankings[number])
        } else if let appraisal = method.appraisal, !evaluation.isByGrade {
            fields[.formula] = FormulaInWords(appraisal: appraisal).html
        }
        var used: HTML =
            "<p>按工作法“\(link(mechanism: evaluation.mechanism, on: page.route))”，考评\(text: evaluation.period.value.text)的工作。"
        if let number = ranks.ofEvaluation[index] {
            let table = RankingTable(site: self, ranking: rankings[number], route: page.route)
            fields[.scores] = table.html(
                "\(evaluation.period.value.text)成绩", of: rankings[number].disclosures.count > 1 ? index : nil)
            used.append(
                "名次见 <a href=\"\(linkFrom: page.route, to: rankingRoutes[number])\">\(text: rankings[number].title)</a>。"
            )
        }
        used.append(literal: "</p>")
        fields[.method] = used
        return .evaluation
    }
}
