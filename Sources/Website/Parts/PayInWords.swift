import Records

/// How pay is made up, in words.
struct PayInWords {
    let rule: Method.Pay

    var html: HTML {
        var html: HTML =
            "<p><b>怎样构成：</b>基本报酬＝标准×\(text: rule.base.value.text)，四舍五入到分；其余 \(text: rule.performance.value.text) 是绩效报酬的满额。</p>"
        let factors = rule.factors.map { "\($0.grade.value)发 \($0.factor.value.text)" }
        if !factors.isEmpty {
            html.append("<p><b>绩效：</b>按考评的等次，\(text: factors.joined(separator: "，"))，四舍五入到分。</p>")
        }
        let bases = rule.bases.map { base in
            let sorts = base.sorts.map(\.value).joined(separator: "、")
            return "\(sorts.isEmpty ? "一般的村" : sorts)照“\(base.method.value)”"
        }
        if !bases.isEmpty {
            html.append("<p><b>照哪个考评：</b>\(text: bases.joined(separator: "；"))的等次。</p>")
        }
        return html
    }
}
