import Records

extension Totals {
    /// What a region and all below it made public, year by year, the newest first; the year that is not over says so.
    func table(on today: Day) -> HTML {
        let years = byYear.sorted { $0.key > $1.key }
        if years.isEmpty { return HTML() }
        let hasSubsidies = years.contains { $0.value.subsidies != nil }
        let hasProjects = years.contains { $0.value.paidOnProjects != nil }
        var columns: [DataTable.Column] = [
            .day("年份"), .minor(.number("公开（条）")), .number("收入"), .number("支出"),
        ]
        if hasProjects { columns.append(.minor(.number("项目支付"))) }
        if hasSubsidies { columns.append(.minor(.number("补贴发放"))) }
        var table = DataTable("历年数字", unit: "元", rows: years.count, columns: columns)
        func cell(_ sum: Money?) { table.cell(sum.map { HTML(fen: $0.fen) } ?? .unpublished) }
        for (year, sums) in years {
            table.row()
            table.cell(year == today.year ? "\(year)<small class=\"why\">至今</small>" : HTML(year))
            table.cell(sums.disclosures)
            cell(sums.income)
            cell(sums.spending)
            if hasProjects { cell(sums.paidOnProjects) }
            if hasSubsidies { cell(sums.subsidies) }
        }
        return table.finished()
    }
}
