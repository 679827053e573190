import Documents
import Records

extension Site {
    /// A plain page: about the board, how to object.
    func fillPlainPage(_ fields: inout PageFields, _ page: Page, _ plain: PlainPage) -> PageType {
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: plain.title.value, path: path(on: page.route), summary: plain.summary ?? "",
                published: plain.day))
        if let summary = plain.summary { fields.set(.summary, text: summary) }
        fields[.body] = links.html(plain.body, in: plain.path, on: page.route)
        fields[.source] = "<p>来源：\(text: plain.path)</p>"
        if let day = plain.day { fields[.source].append("<p>日期：\(day)</p>") }
        return .page
    }

    /// An address that a page once had, which leads on by itself.
    func fillMoved(_ fields: inout PageFields, _ page: Page, to target: Route, _ title: String) -> PageType {
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: title, path: path(on: page.route), summary: "“\(title)”有了新的地址。"))
        let link = page.route.link(to: target)
        fields.set(.target, text: link)
        fields[.meta].append("<meta http-equiv=\"refresh\" content=\"0; url=\(text: link)\">\n")
        fields[.meta].append("<meta name=\"robots\" content=\"noindex\">\n")
        return .moved
    }

    /// What stands where nothing does.
    func fillNotFound(_ fields: inout PageFields, _ page: Page) -> PageType {
        shell.fill(&fields, page.route, Shell.Description(title: "没有这一页", isAnywhere: true))
        let root = shell.root
        var html: HTML =
            "<ul class=\"links\"><li><a href=\"\(text: root + Route.home.encoded)\">回首页</a></li>"
        for listing in listings {
            guard case .kind = listing.sort else { continue }
            html.append(
                "<li><a href=\"\(text: root + listing.route.encoded)\">\(text: listing.title)</a></li>")
        }
        html.append(literal: "</ul>")
        fields[.items] = html
        return .notFound
    }
}
