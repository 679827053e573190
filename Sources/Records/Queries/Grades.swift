import Documents

extension Evaluation.Score {
    /// The grade that its total earns, or that its sheet states; one that was vetoed has the lowest.
    package func grade(by appraisal: Method.Appraisal) -> String? {
        total.flatMap { isVetoed ? nil : appraisal.grade(of: $0) }
            ?? statedGrade?.value ?? (isVetoed ? appraisal.grades.last?.name.value : nil)
    }
}

extension Register {
    /// The sheets of an appraisal over a period that stand, by their days from the newest.
    package func sheets(of basis: Pay.Basis) -> [Disclosure.Reference] {
        (archive.evaluationIndex.sheets[basis.mechanism]?[basis.period] ?? []).filter {
            disclosures[$0].withdrawal == nil
        }
    }

    /// The grade that an appraisal gave to somebody who is paid: to their own number, else to their post, else to the region that
    /// pays; nil when it gave none.
    func grade(of recipient: Pay.Recipient, paidIn region: Region.Reference, by basis: Pay.Basis) -> String? {
        guard let appraisal = self[basis.mechanism].appraisal else { return nil }
        func grade(in rows: [EvaluationIndex.Row]?) -> String? {
            for (disclosure, row) in rows ?? [] {
                guard let sheet = opened(disclosure, as: .evaluations), sheet.disclosure.withdrawal == nil,
                    sheet.content.mechanism == basis.mechanism, sheet.content.period.value == basis.period
                else { continue }
                return sheet.content.scores[row].grade(by: appraisal)
            }
            return nil
        }
        if let number = recipient.number?.value,
            let own = grade(in: archive.evaluationIndex.rowsOfNumber[number])
        {
            return own
        }
        // A post is known by its own board, or above it by its village's name.
        let (post, title) = (recipient.post.value, regions[region].title.value)
        if let own = grade(in: archive.evaluationIndex.rowsOfName[region]?[post]) { return own }
        var board: Region.Reference? = region
        while let here = board {
            let name = post.hasPrefix(title) ? post : title + post
            if let own = grade(in: archive.evaluationIndex.rowsOfName[here]?[name]) { return own }
            board = regions[here].parent
        }
        return grade(in: archive.evaluationIndex.rowsOfRegion[region])
    }
}
