import Records

extension Site {
    /// What a record of a work method says, row by row.
    func workTable(of content: Disclosure.Content) -> HTML {
        switch content {
        case .log(let work):
            let duty = register[work.mechanism].duties[work.duty].name.value
            return table(
                "\(register[work.mechanism].name.value)：\(duty)", ["日期", "主体", "对象", "数量", "说明"],
                work.entries.map { [$0.day.iso, $0.by ?? "", $0.toward ?? "", "\($0.count)", $0.note ?? ""] })
        case .ledger(let ledger):
            let rule = register[ledger.mechanism].ledgers[ledger.ledger]
            return table(
                rule.name.value, ["编号", "事项", "责任", "期限", "状态", "日期", "说明"],
                ledger.rows.map { row in
                    let state = rule.states.indices.contains(row.state) ? rule.states[row.state] : ""
                    return [
                        row.id ?? "", row.item, row.owner ?? "", row.due?.value.iso ?? "", state,
                        row.day.value.iso, row.note ?? "",
                    ]
                })
        case .points(let sheet):
            var html = table(
                "\(sheet.period.value.text)积分", ["对象", "事由", "分值", "日期", "说明"],
                sheet.entries.map {
                    [
                        $0.subject, $0.cause ?? "", $0.points.value.text, $0.day?.value.iso ?? "",
                        $0.note ?? "",
                    ]
                })
            if !sheet.balances.isEmpty {
                html.append(
                    table(
                        "余额", ["对象", "期初", "获得", "扣减", "兑换", "期末"],
                        sheet.balances.map {
                            [
                                $0.subject, $0.opening.text, $0.earned.text, $0.deducted.text,
                                $0.redeemed.text,
                                $0.closing.value.text,
                            ]
                        }))
            }
            return html
        case .pairing(let pairing):
            return table("成员", ["角色", "名称"], pairing.members.map { [$0.role, $0.name ?? ""] })
        case .figures(let figures):
            return table(
                "数据", ["名称", "数值", "占比", "备注"],
                figures.figures.map { [$0.name, $0.text, $0.share?.stated.value.text ?? "", $0.note ?? ""] })
        default: return HTML()
        }
    }

    private func table(_ caption: String, _ columns: [String], _ rows: [[String]]) -> HTML {
        var table = DataTable(caption, rows: rows.count, columns: columns.map { .wide($0) })
        for row in rows {
            table.row()
            for cell in row { table.cell(text: cell) }
        }
        return table.finished()
    }
}
