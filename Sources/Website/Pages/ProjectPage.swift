import Records

/// A project: what was approved against what came and what was paid; then each payment and each milestone.
extension Project {
    func fill(_ fields: inout PageFields, on today: Day) {
        var facts = Facts()
        facts.add("状态", status.map { HTML(text: $0.text) })
        facts.add("批复", HTML(fen: approved.value.fen), unit: "元")
        facts.add("已拨付", written: appropriated)
        facts.add("已支付", written: paid)
        // Whoever writes what is left has said it.
        if balance == nil, let came = appropriated, let paid = paid {
            let rest = came - paid
            facts.add(
                rest < .zero ? "支付超过拨付" : "已拨付未支付", HTML(fen: Int64(rest.fen.magnitude)), unit: "元")
        }
        facts.add("中标", bid.map { HTML(fen: $0.value.fen) }, unit: "元")
        facts.add("决算", final.map { HTML(fen: $0.value.fen) }, unit: "元")
        // What has come and is not paid is no debt: what the builder is still owed is of what it came to.
        if let final = final?.value, let paid = paid, final > paid {
            facts.add("决算未支付", HTML(fen: (final - paid).fen), unit: "元")
        }
        facts.add(
            long: "批复金额大写", HTML(text: approvedInWords?.value ?? approved.value.capitals))
        facts.add("结余", balance.map { HTML(fen: $0.value.fen) }, unit: "元")
        fields[.money] = facts.finished
        fields[.facts] = particulars
        fields[.chart] = chart
        fields[.sources] = sourceTable
        fields[.contract] = contractor
        fields[.appropriations] = Project.table("拨付明细", appropriations, ownOfAppropriations)
        fields[.payments] = Project.table("支付明细", payments, ownOfPayments)
        fields[.milestones] = milestoneTable(on: today)
    }

    /// Where it is, how large, for whom, and who builds it.
    private var particulars: HTML {
        var facts = Facts()
        facts.add("地点", venue.map { HTML(text: $0) })
        if !scale.isEmpty {
            let words = scale.map { ($0.name.map { $0 + " " } ?? "") + $0.text }.joined(separator: "、")
            facts.add(long: "规模", HTML(text: words))
        }
        facts.add("受益户", households.map { HTML("\(grouped: $0)") }, unit: "户")
        facts.add("受益人", people.map { HTML("\(grouped: $0)") }, unit: "人")
        facts.add("招标方式", procurement.map { HTML(text: $0) })
        if let duration {
            var html = HTML()
            if let from = duration.from { html.append("\(from.value)") }
            if duration.from != nil || duration.until != nil { html.append(literal: " 至 ") }
            if let until = duration.until { html.append("\(until.value)") }
            if let days = duration.days {
                html.append(html.isEmpty ? "\(grouped: days.value) 天" : "，\(grouped: days.value) 天")
            }
            facts.add(long: "工期", html)
        }
        facts.add("负责人", leader.map { HTML(text: $0.text) })
        return facts.finished
    }

    private var chart: HTML {
        let (approved, came) = (approved.value, appropriated)
        var bars = [Chart.Bar(label: "批复", value: approved.fen, text: approved.text)]
        if let came { bars.append(Chart.Bar(label: "拨付", value: came.fen, text: came.text)) }
        if let paid {
            bars.append(Chart.Bar(label: "支付", value: paid.fen, text: paid.text, isEmphasised: true))
        }
        // A bar alone compares nothing.
        if bars.count == 1 { return HTML() }
        return Chart(
            message: Project.message(paid: paid, of: approved),
            subtitle: (came == nil || paid == nil ? "批复与\(bars[1].label)" : "批复、拨付与支付") + "，元"
        ).bars(bars)
    }

    /// How far the money has been paid; nothing is said to be unpaid because nobody wrote that it was paid.
    private static func message(paid: Money?, of approved: Money) -> String {
        guard let paid else { return "没有写支付" }
        if paid == .zero { return "尚未支付" }
        if paid == approved { return "已按批复全部支付" }
        if paid > approved { return "支付超过批复 \((paid - approved).text) 元" }
        return "已支付 \(paid.text) 元" + (share(paid, of: approved).map { "，占批复 \($0)" } ?? "")
    }

    /// `38.7%`; nil when there is no whole.
    static func share(_ part: Money, of whole: Money) -> String? {
        var (a, b) = (part.fen, whole.fen)
        while max(a, b) > 1_000_000_000_000 { (a, b) = (a / 10, b / 10) }
        return Percentage(Int(a), of: Int(b))?.text
    }

    private var sourceTable: HTML {
        if sources.isEmpty { return HTML() }
        var table = DataTable("资金来源", unit: "元", columns: [.text("来源"), .number("金额")])
        var sum = Money.zero
        for source in sources {
            sum += source.amount.value
            table.row()
            table.cell(text: source.name)
            table.cell(fen: source.amount.value.fen)
        }
        table.foot()
        table.cell(text: "合计")
        table.cell(fen: sum.fen)
        return table.finished()
    }

    /// Who builds it: what people ask first.
    private var contractor: HTML {
        guard let contract else { return HTML() }
        var facts = Facts()
        facts.add(long: "包给了谁", contract.party.map { HTML(text: $0) } ?? .unwritten)
        facts.add("合同金额", written: contract.amount?.value)
        facts.add("签订", contract.day.map { HTML($0.value) })
        facts.add(long: "合同金额大写", contract.amount.map { HTML(text: $0.value.capitals) })
        return facts.finished
    }

    /// The same on paper, where a row takes less room than a strip.
    var contractOnPaper: HTML {
        guard let contract else { return HTML() }
        var table = DataTable(
            "合同", unit: "元", rows: 1,
            columns: [.wide("承包单位"), .number("合同金额"), .wide("大写"), .day("签订日期")])
        table.row()
        table.cell(text: contract.party ?? "")
        table.cell(contract.amount.map { HTML(fen: $0.value.fen) } ?? .unwritten)
        table.cell(text: contract.amount?.value.capitals ?? "")
        table.cell(contract.day.map { HTML($0.value) } ?? HTML())
        return table.finished()
    }

    private static func table(_ title: String, _ payments: [Payment], _ own: OwnColumns?) -> HTML {
        if payments.isEmpty { return HTML() }
        let hasItem = payments.contains { $0.item != nil }
        let hasVoucher = payments.contains { $0.voucher != nil }
        var columns: [DataTable.Column] = hasItem ? [.minor(.day("日期")), .wide("摘要")] : [.day("日期")]
        columns.append(.number("金额"))
        if hasVoucher { columns.append(.minor(.text("凭证"))) }
        var table = DataTable(title, unit: "元", rows: payments.count + 1, columns: columns, own: own)
        var sum = Money.zero
        for payment in payments {
            sum += payment.amount.value
            table.row(at: payment.place)
            table.cell(HTML(payment.day.value))
            if hasItem { table.cell(text: payment.item ?? "") }
            table.cell(fen: payment.amount.value.fen)
            if hasVoucher { table.cell(text: payment.voucher ?? "") }
        }
        table.foot()
        if hasItem { table.cell(HTML()) }
        table.cell("合计（\(payments.count) 笔）")
        table.cell(fen: sum.fen)
        return table.finished()
    }

    private func milestoneTable(on today: Day) -> HTML {
        if milestones.isEmpty { return HTML() }
        var table = DataTable(
            "计划与完成", columns: [.text("节点"), .minor(.day("计划")), .minor(.day("完成")), .text("情况")],
            own: ownOfMilestones)
        for milestone in milestones {
            table.row(at: milestone.place)
            table.cell(text: milestone.name)
            table.cell(milestone.planned.map { HTML($0.value) } ?? HTML())
            table.cell(milestone.done.map { HTML($0.value) } ?? HTML())
            table.cell(state(of: milestone, on: today))
        }
        return table.finished()
    }

    private func state(of milestone: Milestone, on today: Day) -> HTML {
        switch (milestone.planned?.value, milestone.done?.value) {
        case (let planned?, let done?) where done > planned:
            return "<span class=\"tag r\">晚 \(done - planned) 天</span>"
        case (_, _?): return "<span class=\"tag g\">已完成</span>"
        case (_, nil) where status == .cancelled: return "已终止"
        case (let planned?, nil) where planned < today:
            return "<span class=\"tag r\">逾期 \(today - planned) 天</span>"
        default: return "<span class=\"tag\">尚未到</span>"
        }
    }
}
