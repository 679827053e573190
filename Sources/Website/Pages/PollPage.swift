import Records

/// A poll: how many papers went out and came back, what they said, and how a rate is counted from them.
extension Poll {
    func fill(_ fields: inout PageFields) {
        var facts = Facts()
        facts.add("测评对象", subject.map { HTML(text: $0) })
        facts.add("发出", HTML(grouped: issued.value), unit: "份")
        facts.add("收回", HTML(grouped: returned.value), unit: "份")
        facts.add("有效", HTML(grouped: valid.value), unit: "份")
        fields[.facts] = facts.finished
        guard let result else {
            fields[.options] = "<p class=\"missing\">\(text: Poll.withheld)，免得看出谁投了什么。</p>"
            return
        }
        let formula = formula?.value
        if let formula, let (count, base) = result.share {
            var html: HTML =
                "<p><b>怎样计算：</b>\(text: formula.text) ＝ \(grouped: count) ÷ \(grouped: base)"
            let stated = result.statedShare
            if let percent = Percentage(count, of: base, decimals: stated?.decimals ?? 1) {
                html.append(" ＝ <b>\(text: stated?.text ?? percent.text)</b>")
            }
            html.append(literal: "</p>")
            fields[.formula] = html
        }
        fields[.options] = result.table(of: valid.value)
        fields[.chart] = result.chart(of: valid.value, by: formula)
    }

    /// In place of what came of a poll in which so few voted that it would say how each did.
    static let withheld = "有效票不足 \(SmallCells.least) 张，各选项不列"
}

extension Poll.Result {
    fileprivate func table(of valid: Int) -> HTML {
        var table = DataTable(
            "各选项得票", unit: "票", rows: options.count + 1,
            columns: [.text("选项"), .number("票数"), .number("占有效票")], own: own)
        for option in options {
            table.row(at: option.place)
            table.cell(text: option.name)
            table.cell(option.votes.value)
            table.cell(text: Percentage(option.votes.value, of: valid)?.text ?? "")
        }
        table.foot()
        table.cell(text: "合计")
        table.cell(options.reduce(0) { $0 + $1.votes.value })
        return table.finished()
    }

    /// Shares of the valid papers: a bar fills its frame where all of them say so, and nowhere else.
    fileprivate func chart(of valid: Int, by formula: Poll.Formula?) -> HTML {
        let most = options.map(\.votes.value).max() ?? 0
        guard valid > 0, most > 0 else { return HTML() }
        let shown = drawn
        if shown.isEmpty { return HTML() }
        let left = options.count - shown.count
        return Chart(
            message: headline(most, of: valid, by: formula),
            subtitle: "各选项票数，占有效票 \(valid) 张的比例"
                + (left > 0 ? "；只画得票最多的 \(shown.count) 项，另 \(left) 项见表" : "")
        ).bars(
            shown.map { option in
                Chart.Bar(
                    label: option.name, value: Int64(option.votes.value), text: "\(option.votes.value) 票",
                    isEmphasised: option.votes.value == most)
            }, of: Int64(valid))
    }

    /// All options in their order; of too many those with most votes, equals together or not at all.
    private var drawn: [Poll.Option] {
        if options.count <= Chart.drawn { return options }
        let votes = options.map(\.votes.value).sorted(by: >)
        let bound = votes[Chart.drawn]
        return options.filter { $0.votes.value > bound }
    }

    /// `满意占有效票的 82.9%，63 票，各选项中最多`: what its formula asks, and who is first.
    private func headline(_ most: Int, of valid: Int, by formula: Poll.Formula?) -> String {
        let top = options.filter { $0.votes.value == most }
        let names = top.count > 3 ? "\(top.count) 项" : top.map { "“\($0.name)”" }.joined(separator: "、")
        var lead =
            top.count > 1
            ? "\(names)同为最多，各 \(most) 票"
            : "\(names)最多，\(most) 票" + (Percentage(most, of: valid).map { "，占有效票 \($0.text)" } ?? "")
        if let formula, let (count, base) = share,
            top.map(\.name) != formula.counted || formula.base != .valid,
            let rate = statedShare ?? Percentage(count, of: base)
        {
            lead = "\(formula.counted.joined(separator: "、"))占\(formula.base.text)票 \(rate.text)；" + lead
        }
        return lead
    }
}
