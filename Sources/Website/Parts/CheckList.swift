import Records

/// What figures are held against, and what came of it: `金额 ＝ 台数 × 单价　逐行相符`.
struct CheckList {
    let checks: [ColumnCheck]
    /// Whether they are of a record as a whole, and not of the rows of a table.
    var isOfWhole = false

    var html: HTML {
        if checks.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"sums\">"
        for check in checks {
            html.append(literal: check.breaches.isEmpty ? "<li class=\"y\">" : "<li class=\"o\">")
            html.append("\(text: check.text.value)\(text: check.rounding.map { "，" + $0.text } ?? "")")
            if let basis = check.basis { html.append("（\(text: basis)）") }
            let isOfOne = isOfWhole && check.key == nil
            if !check.breaches.isEmpty {
                if isOfOne {
                    html.append(literal: " <b>不符</b>")
                } else {
                    html.append(" <b>有 \(grouped: check.breaches.count) \(isOfWhole ? "项" : "行")不符</b>")
                }
            } else if check.held > 0 {
                html.append(literal: isOfOne ? " <b>相符</b>" : isOfWhole ? " <b>逐项相符</b>" : " <b>逐行相符</b>")
            } else if check.namesDated {
                html.append(literal: "，同一期没有写全的逐笔账，没有核对")
            } else if isOfWhole {
                html.append(literal: "，没有写全，没有核对")
            }
            if check.skipped > 0, !isOfOne {
                html.append("，\(grouped: check.skipped) \(isOfWhole ? "项" : "行")没有写全，没有核对")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
