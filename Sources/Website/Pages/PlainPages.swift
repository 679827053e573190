import Records

extension PlainView {
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: page.title.value, path: trail.html(on: route),
                summary: page.summary ?? "",
                published: page.day))
        if let summary = page.summary { fields.set(.summary, text: summary) }
        fields[.body] = body.html(on: route)
        fields[.source] = HTML(source: page.path)
        if let day = page.day { fields[.source].append("<p>日期：\(day)</p>") }
        return .page
    }
}

extension MovedView {
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let words = isFolder ? "这个地址没有单独的一页，内容列在“\(title)”里。" : "“\(title)”有了新的地址。"
        shell.fill(
            &fields, route,
            Shell.Description(holding: holding, title: title, path: trail.html(on: route), summary: words))
        fields.set(.summary, text: words)
        let link = route.link(to: target)
        fields.set(.target, text: link)
        fields[.meta].append("<meta http-equiv=\"refresh\" content=\"0; url=\(text: link)\">\n")
        fields[.meta].append("<meta name=\"robots\" content=\"noindex\">\n")
        return .moved
    }
}

extension NotFoundView {
    /// Served at any address: its links begin at the root of the site.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        shell.fill(&fields, route, Shell.Description(holding: holding, title: "没有这一页", isAnywhere: true))
        let root = shell.root
        var html: HTML =
            "<ul class=\"links\"><li><a href=\"\(text: root + Route.home.encoded)\">回首页</a></li>"
        for link in kinds {
            html.append(
                "<li><a href=\"\(text: root + link.route.encoded)\">\(text: link.title)</a></li>")
        }
        html.append(literal: "</ul>")
        fields[.items] = html
        return .notFound
    }
}
