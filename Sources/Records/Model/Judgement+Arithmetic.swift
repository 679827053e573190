import Documents

extension Evaluation.Score {
    /// Whether every component has been scored, so that their sum means something.
    package var isComplete: Bool { !parts.isEmpty && parts.allSatisfy { $0 != nil } }

    /// For what it was vetoed and what was added and taken off, then the reason that is given.
    package var remark: String? {
        func list(_ causes: [Located<Evaluation.Cause>]) -> String {
            causes.map(\.value.text).joined(separator: "、")
        }
        var remarks: [String] = []
        if let vetoCause { remarks.append("一票否决：\(vetoCause)") }
        if !bonusCauses.isEmpty { remarks.append("加分：\(list(bonusCauses))") }
        if !deductionCauses.isEmpty { remarks.append("扣分：\(list(deductionCauses))") }
        if let reason { remarks.append(reason) }
        return remarks.isEmpty ? nil : remarks.joined(separator: "；")
    }

    /// Every score that is written in its row.
    var figures: [Located<Quantity>] { (parts + [bonus, deduction, statedTotal]).compactMap { $0 } }
}

extension Poll {
    package var votes: Int { options.reduce(0) { $0 + $1.votes.value } }
}
