import Records

extension OverdueView {
    /// All that is overdue in a county or a township, the longest overdue first.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let shown = pages * Pagination.size
        let rest = matters.matterCount > shown ? "这里列出前 \(shown) 件，其余见各乡镇、各村的页面。" : ""
        let summary =
            "共 \(matters.total)，逾期最久的在前。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "") + rest
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: "\(title)逾期未办" + (number > 1 ? "（第 \(number) 页）" : ""),
                column: title,
                path: trail.html(on: route), summary: summary))
        fields.set(.heading, text: "\(title)逾期未办")
        fields.set(.summary, text: summary)
        fields[.items] = matters.table(on: route)
        fields[.pagination] = Pagination.links(number, ofPages: pages)
        return .listing
    }
}
