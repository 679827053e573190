extension KindsView {
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let summary = "按类别看全县公开的内容，共 \(kinds.count) 类。"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: Self.title, path: trail.html(on: route), summary: summary))
        fields.set(.heading, text: Self.title)
        fields.set(.summary, text: summary)
        fields[.items] = kinds.stack(on: route)
        return .listing
    }
}
