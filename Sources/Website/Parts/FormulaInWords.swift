import Records

/// How a method counts, in words.
struct FormulaInWords: Sendable {
    private let source: Source

    private enum Source: Sendable {
        /// Part by part.
        case appraisal(Method.Appraisal, Method.Appraisal.Extras)
        /// By what was published.
        case publications(String)
    }

    init(appraisal: Method.Appraisal) {
        source = .appraisal(appraisal, appraisal.extras())
    }

    /// How a ranking is counted: part by part where its method has parts.
    /// - Parameter appraisal: of its method, for a ranking by one.
    init(of ranking: Ranking, by appraisal: Method.Appraisal?) {
        if case .appraisal = ranking.rule, var appraisal, !appraisal.components.isEmpty {
            if appraisal.streak?.honours(ranking.subjects) == false { appraisal.streak = nil }
            source = .appraisal(appraisal, appraisal.extras(among: ranking.rows))
        } else {
            source = .publications(ranking.formula)
        }
    }

    var html: HTML {
        switch source {
        case .appraisal(let appraisal, let extras): FormulaInWords.html(appraisal, extras)
        case .publications(let formula): "<p><b>怎样计算：</b>\(text: formula)。不按公开的条数计。</p>"
        }
    }

    private static func html(_ appraisal: Method.Appraisal, _ extras: Method.Appraisal.Extras) -> HTML {
        var html = HTML()
        let parts = appraisal.components.map { component in
            "\(component.name.value) \(component.weight.value.text) 分"
        }
        if parts.isEmpty {
            html.append("<p><b>怎样评：</b>\(text: appraisal.formula(ofGrades: [], with: extras))。</p>")
        } else {
            html.append(
                "<p><b>怎样计分：</b>\(text: parts.joined(separator: " ＋ ")) ＝ \(text: appraisal.full.text) 分\(text: extras.words.map { "；" + $0 } ?? "")。</p>"
            )
            html.append(timeliness(appraisal))
            html.append(polls(appraisal))
            html.append(drawn(appraisal))
            html.append("<p><b>怎样排名：</b>\(text: order(appraisal, extras))</p>")
            if let grades = grades(appraisal) { html.append("<p><b>等次：</b>\(text: grades)</p>") }
        }
        let quotas = appraisal.grades.compactMap { grade in
            grade.quota.map { "\(grade.name.value)最多占 \($0.value.text)" }
        }
        if !quotas.isEmpty { html.append("<p><b>比例：</b>\(text: quotas.joined(separator: "，"))。</p>") }
        for (name, rules) in [("加分", appraisal.bonuses), ("扣分", appraisal.deductions)] {
            if let rules { html.append("<p><b>\(text: name)：</b>\(text: rules.words)。</p>") }
        }
        if !appraisal.vetoes.isEmpty {
            html.append(
                "<p><b>一票否决：</b>\(text: appraisal.vetoes.map(\.value).joined(separator: "；"))。</p>")
        }
        if let streak = appraisal.streak {
            let whom = streak.subjects.map(\.text).joined(separator: "、")
            html.append("<p><b>连续：</b>连续 \(streak.periods) 期\(text: streak.grade)")
            if !whom.isEmpty { html.append("的\(text: whom)") }
            html.append("，\(text: streak.honour)。</p>")
        }
        return html
    }

    /// A component that is called as the ranking is that the program reckons: one is somebody's score, the other is counted.
    private static func timeliness(_ appraisal: Method.Appraisal) -> HTML {
        if !appraisal.components.contains(where: { $0.name.value == Ranking.timeliness }) { return HTML() }
        return "<p><b>公开及时：</b>这一项是考评打的分；照公开栏上的日子统计的，另列在“公开及时晾晒榜”，两样不一定一致。</p>"
    }

    /// Which components come from polls, and how.
    private static func polls(_ appraisal: Method.Appraisal) -> HTML {
        let polled = appraisal.components.compactMap { component in
            component.poll.map { share in
                share.value.value == Quantity(100)
                    ? "\(component.name.value)全部由测评算出" : "\(component.name.value)的 \(share.value.text) 由测评算出"
            }
        }
        if polled.isEmpty { return HTML() }
        return "<p><b>测评：</b>\(text: polled.joined(separator: "；"))：比率乘分值，一期有几次测评的取平均。</p>"
    }

    /// Which components are means of shorter periods.
    private static func drawn(_ appraisal: Method.Appraisal) -> HTML {
        let drawn = appraisal.components.compactMap { component in
            component.drawn.map { "\(component.name.value)取各\($0.value.text)的平均" }
        }
        if drawn.isEmpty { return HTML() }
        return "<p><b>长的一期：</b>\(text: drawn.joined(separator: "；"))。</p>"
    }

    private static func order(_ appraisal: Method.Appraisal, _ extras: Method.Appraisal.Extras) -> String {
        let ties = appraisal.tieBreakers.map { appraisal.components[$0].name.value }
        let equal = ties.isEmpty ? "同分并列" : "同分依次比\(ties.joined(separator: "、"))，仍相同的并列"
        return "按总分从高到低；\(equal)，并列之后的名次顺延（1、2、2、4）；没有写得分的为未评，不排名\(extras.vetoes ? "；被一票否决的排在最后" : "")。"
    }

    /// `90 分以上优秀；80 分以上、不满 90 分良好`
    private static func grades(_ appraisal: Method.Appraisal) -> String? {
        if appraisal.grades.isEmpty { return nil }
        var above: String?
        var texts: [String] = []
        for grade in appraisal.grades {
            guard let start = grade.from?.value else { continue }
            let from = start.text
            let limit = above.map { "、不满 \($0) 分" } ?? ""
            texts.append(
                start == .zero && above != nil
                    ? "不满 \(above ?? "") 分\(grade.name.value)" : "\(from) 分以上\(limit)\(grade.name.value)")
            above = from
        }
        return texts.joined(separator: "；") + "。"
    }
}

extension Method.Appraisal.Adjustments {
    /// `迟报每次 1 分，最多 3 分；缺席每次 0.5 分；一共最多 5 分`
    fileprivate var words: String {
        var texts = rules.map { rule in
            rule.cause.value + (rule.points.map { "每次 \($0.text) 分" } ?? "")
                + (rule.cap.map { "，最多 \($0.text) 分" } ?? "")
        }
        if let cap { texts.append("一共最多 \(cap.text) 分") }
        return texts.joined(separator: "；")
    }
}
