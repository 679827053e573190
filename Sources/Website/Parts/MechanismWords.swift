import Records

/// What a mechanism asks, in a few words, as a list of all mechanisms says it.
struct MechanismWords {
    let mechanism: Mechanism

    /// A phrase for each of its parts; its own summary where it has none.
    var asks: [String] {
        var phrases: [String] = []
        if !mechanism.duties.isEmpty { phrases.append(duties) }
        if let appraisal = mechanism.appraisal, !appraisal.components.isEmpty {
            let parts = appraisal.components.map { "\($0.name.value)\($0.weight.value.text)" }
            phrases.append("考评：" + parts.joined(separator: "、"))
        } else if let appraisal = mechanism.appraisal {
            phrases.append("考评，只分等次：" + appraisal.grades.map(\.name.value).joined(separator: "、"))
        }
        phrases += mechanism.ledgers.map { "\($0.name.value)：" + $0.states.joined(separator: "、") }
        if !mechanism.points.isEmpty { phrases.append("积分：\(mechanism.points.count) 类人，各有规则") }
        phrases += mechanism.pairings.map { "结对“\($0.name.value)”：" + MechanismWords.members(of: $0) }
        phrases += mechanism.rosters.map { "名册“\($0.name.value)”：" + MechanismWords.members(of: $0) }
        phrases += mechanism.qualifications.map {
            "任\($0.posts.map(\.value).joined(separator: "、"))：" + $0.words
        }
        if let rule = mechanism.pay { phrases.append("报酬：" + rule.shares) }
        if phrases.isEmpty, let summary = mechanism.summary { phrases.append(summary) }
        return phrases
    }

    private var duties: String {
        let limit = 5
        let shown = mechanism.duties.prefix(limit).map { duty in
            duty.cadence == nil ? "\(duty.name.value)（次数待补充）" : "\(duty.name.value)（\(duty.rhythm)）"
        }
        let rest = mechanism.duties.count > limit ? "等 \(mechanism.duties.count) 项" : ""
        return shown.joined(separator: "、") + rest
    }

    /// `两委干部 1 人、党员 2 人、群众`
    static func members(of pairing: Method.Pairing) -> String {
        pairing.members.map { member in
            let categories = member.categories.map(\.value).joined(separator: "、")
            return member.role + (categories.isEmpty ? "" : "（\(categories)）")
                + (member.headcount.map { " \(headcount($0))" } ?? "")
        }.joined(separator: "、")
    }

    /// `第一书记 1 人、队员，共 3-5 人`
    static func members(of roster: Method.Roster) -> String {
        let roles = roster.roles.map { $0.name.value + ($0.headcount.map { " \(headcount($0))" } ?? "") }
        let all = roster.headcount.map { (roles.isEmpty ? "" : "共 ") + headcount($0) }
        let words = (roles.isEmpty ? [] : [roles.joined(separator: "、")]) + [all].compactMap { $0 }
        return words.isEmpty ? "人数不定" : words.joined(separator: "，")
    }

    /// `1 人`, `3-5 人`, `至少 1 人`; as it was written where that says more.
    static func headcount(_ range: CountRange) -> String {
        range.most == nil ? "至少 \(range.least) 人" : "\(range.text) 人"
    }

    /// What is named and not yet defined: parts that say so, and words of its lists that do.
    var pending: [String] {
        let words = (mechanism.parts + mechanism.publishes).filter { $0.contains("待补充") }
        return mechanism.pendingParts.map(\.chinese) + words.map(MechanismWords.bare)
    }

    /// `三思（待补充）` → `三思`
    private static func bare(_ text: String) -> String {
        for mark in ["（待补充）", "(待补充)"] where text.hasSuffix(mark) {
            return String(text.dropLast(mark.count))
        }
        return text
    }
}

extension Method.Duty {
    /// `，排在星期一、星期四`; empty where no day is planned.
    var plan: String {
        planned.isEmpty
            ? "" : "，排在" + planned.map { "星期\(Timetable.names[$0 - 1])" }.joined(separator: "、")
    }

    /// `每半年，数量 4`: how often, and how many each time, be they times, matters or things.
    var rhythm: String {
        (cadence?.words ?? "") + plan + (count.text == "1" ? "" : "，数量 \(count.text)")
    }
}
