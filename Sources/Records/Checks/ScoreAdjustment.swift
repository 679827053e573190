import Documents

extension Check {
    static let scoreAdjustment = Check(
        id: "score-adjustment", severity: .error,
        title: "加分、扣分不超过办法定的上限",
        why: """
            办法写了为什么加分、扣分，每一条最多几分，一共最多几分，成绩就不能超过；写了事由的，事由要是办法里的，分数合起来要是所扣的分。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: [{对象: 石谷村, 群众测评: 55, 年终考核: 36, 扣分: 4, 扣分事由: 迟报}]
            ---
            \(Surroundings.deducting)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: [{对象: 石谷村, 群众测评: 55, 年终考核: 36, 扣分: 3, 扣分事由: 迟报}]
            ---
            \(Surroundings.deducting)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation) else { return }
            for score in evaluation.scores {
                for (name, points, causes, rules) in [
                    ("加分", score.bonus, score.bonusCauses, appraisal.bonuses),
                    ("扣分", score.deduction, score.deductionCauses, appraisal.deductions),
                ] {
                    let place = points?.place ?? causes.first?.place ?? score.place
                    for fault in Adjusted(name: name, points: points?.value, causes: causes, rules: rules)
                        .faults
                    {
                        verdict.report(
                            SourceLocation(evaluation.scoresPath, fault.place ?? place),
                            Message(fault.message),
                            help: fault.help)
                    }
                }
            }
        })
}

/// What one row adds or takes off, and the rules for it.
private struct Adjusted {
    let name: String
    let points: Quantity?
    let causes: [Located<Evaluation.Cause>]
    let rules: Method.Appraisal.Adjustments?

    struct Fault {
        var place: Place?
        var message: String
        var help: String
    }

    var faults: [Fault] {
        let unknown = self.unknown
        if !unknown.isEmpty { return unknown }
        if let fault = overCap ?? overRules ?? mismatch { return [fault] }
        return []
    }

    /// Causes that are none of the method's.
    private var unknown: [Fault] {
        guard let rules, !rules.rules.isEmpty else { return [] }
        let known = rules.rules.map(\.cause.value)
        return causes.filter { rules.rule(for: $0.value.name) == nil }.map { cause in
            Fault(
                place: cause.place,
                message: "办法里没有这个\(name)的事由：“\(Scalar.shortened(cause.value.name))”",
                help: Spelling.nearest(to: cause.value.name, among: known).map { "是否想写“\($0)”？" }
                    ?? "办法里有：" + known.joined(separator: "、"))
        }
    }

    private var overCap: Fault? {
        guard let points, let cap = rules?.cap, points > cap else { return nil }
        return Fault(
            message: "\(name)超过上限：\(points.text) 分，最多 \(cap.text) 分", help: "照办法改正；办法变了的，改办法里的“上限”")
    }

    /// More than the causes that are named come to at most.
    private var overRules: Fault? {
        guard let rules, !causes.isEmpty else { return nil }
        var most: Quantity? = .zero
        for cause in causes {
            let rule = rules.rule(for: cause.value.name)
            if let points = cause.value.points, let cap = rule?.cap, points > cap {
                return Fault(
                    place: cause.place,
                    message: "\(name)超过上限：\(cause.value.name) \(points.text) 分，最多 \(cap.text) 分",
                    help: "照办法改正；办法变了的，改办法里的“上限”")
            }
            if let own = cause.value.points ?? rule?.cap { most = most.map { $0 + own } } else { most = nil }
        }
        guard let points, let most, points > most, causes.contains(where: { $0.value.points == nil }) else {
            return nil
        }
        return Fault(
            message: "\(name)超过上限：\(points.text) 分，写的事由一共最多 \(most.text) 分", help: "核对分数，或把别的事由也写上")
    }

    /// Causes that all say how much, and do not come to what is added or taken off.
    private var mismatch: Fault? {
        let parts = causes.compactMap(\.value.points)
        guard !causes.isEmpty, parts.count == causes.count else { return nil }
        let sum = parts.reduce(.zero, +)
        guard sum != points ?? .zero else { return nil }
        return Fault(
            message: "\(name)不符：写 \((points ?? .zero).text) 分，各事由合计 \(sum.text) 分", help: "核对各事由的分，或改\(name)")
    }
}
