import Records

/// A poll: how many papers went out and came back, what they said, and how a rate is counted from them.
extension Poll {
    func fill(_ fields: inout PageFields) {
        let (issued, returned, valid) = (issued.value, returned.value, valid.value)
        var facts = Facts()
        facts.add("测评对象", subject.map { HTML(text: $0) })
        facts.add("发出", HTML(grouped: issued), unit: "份")
        facts.add("收回", HTML(grouped: returned), unit: "份")
        facts.add("有效", HTML(grouped: valid), unit: "份")
        fields[.facts] = facts.finished

        if let formula = formula?.value, let (count, base) = share {
            var html: HTML =
                "<p><b>怎样计算：</b>\(text: formula.text) ＝ \(grouped: count) ÷ \(grouped: base)"
            let stated = statedShare?.value
            if let percent = Percentage(count, of: base, decimals: stated?.decimals ?? 1) {
                html.append(" ＝ <b>\(text: stated?.text ?? percent.text)</b>")
            }
            html.append(literal: "</p>")
            fields[.formula] = html
        }
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
        fields[.options] = table.finished()
        let most = options.map(\.votes.value).max() ?? 0
        let top = options.filter { $0.votes.value == most }
        let names = top.count > 3 ? "\(top.count) 项" : top.map { "“\($0.name)”" }.joined(separator: "、")
        fields[.chart] = Chart(
            message: names + (top.count > 1 ? "同为最多，各 \(most) 票" : "最多，\(most) 票"),
            subtitle: "各选项票数", id: "votes"
        ).lying(
            options.map { option in
                Chart.Bar(
                    label: option.name, value: Int64(option.votes.value), text: "\(option.votes.value)",
                    isEmphasised: option.votes.value == most)
            })
    }
}
