import Records

extension PlacesView {
    /// All regions right below another, in the order of their addresses.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let heading = "\(title)：\(level.counted)"
        let summary = "共 \(count) 个。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: heading + (number > 1 ? "（第 \(number) 页）" : ""), column: title,
                path: trail.html(on: route), summary: summary))
        fields.set(.heading, text: heading)
        fields.set(.summary, text: summary)
        fields[.items] = rows.table(level, on: route)
        fields[.pagination] = Pagination.links(number, ofPages: pages)
        return .listing
    }
}
