import Records

/// What figures are held against, and what came of it: `金额 ＝ 台数 × 单价　逐行相符`.
struct CheckList {
    /// Checks that one table has, or the record as a whole.
    struct Group {
        /// Of which table, where several have some.
        var title = ""
        let checks: [ColumnCheck]
        /// Whether they are of a record as a whole, and not of the rows of a table.
        var isOfWhole = false
    }

    let groups: [Group]

    init(groups: [Group]) { self.groups = groups.filter { !$0.checks.isEmpty } }

    init(checks: [ColumnCheck]) { self.init(groups: [Group(checks: checks)]) }

    var html: HTML {
        if groups.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"sums\">"
        for group in groups {
            for check in group.checks { CheckList.append(check, of: group, to: &html) }
        }
        html.append(literal: "</ul>")
        return html
    }

    /// Those that held, and those that did not.
    var told: CheckList {
        CheckList(
            groups: groups.map { group in
                Group(
                    title: group.title, checks: group.checks.filter { $0.held > 0 || !$0.breaches.isEmpty },
                    isOfWhole: group.isOfWhole)
            })
    }

    /// One line, which opens to all of them; open already where one does not hold.
    var folded: HTML {
        let checks = groups.flatMap(\.checks)
        if checks.isEmpty { return HTML() }
        let breached = checks.count { !$0.breaches.isEmpty }
        let held = checks.count { $0.breaches.isEmpty && $0.held > 0 }
        let rest = checks.count - breached - held
        var words: [String] = []
        if breached > 0 { words.append("\(breached) 条不符") }
        if held > 0 { words.append(held == checks.count ? "\(held) 条都相符" : "\(held) 条相符") }
        if rest > 0 { words.append("\(rest) 条没有可核对的") }
        return
            "<details class=\"checks\"\(breached > 0 ? " open" : HTML())><summary>核对：\(text: words.joined(separator: "，"))</summary>\(html)</details>"
    }

    private static func append(_ check: ColumnCheck, of group: Group, to html: inout HTML) {
        let isOfWhole = group.isOfWhole
        html.append(literal: check.breaches.isEmpty ? "<li class=\"y\">" : "<li class=\"o\">")
        if !group.title.isEmpty { html.append("\(text: group.title)：") }
        html.append("\(text: check.inWords)\(text: check.rounding.map { "，" + $0.text } ?? "")")
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
}

extension ColumnCheck {
    /// Its formula as an office says it.
    var inWords: String { HTML.formula(text.value) }
}

extension HTML {
    /// `期初欠 = 上期的期末欠`: an author's line names what belongs to something as programs do, by a point.
    static func formula(_ written: String) -> String {
        let signs = Array(written)
        return signs.indices.reduce(into: "") { words, index in
            let isBetweenWords =
                signs[index] == "." && index > 0 && index + 1 < signs.count && !signs[index - 1].isASCII
                && !signs[index + 1].isASCII
            words += isBetweenWords ? "的" : String(signs[index])
        }
    }
}
