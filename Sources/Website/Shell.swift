import Documents
import Records

/// What every page of a site bears: the board's name, its menu, its own place, and what machines read in its head.
struct Shell: Sendable {
    struct MenuItem: Sendable {
        var title: String
        /// Within the site; nil for an address elsewhere.
        var route: Route?
        /// An address elsewhere, or what follows the way to a page of the site.
        var address: String
    }

    /// The fields that are the same on every page.
    let constants: PageFields
    let menu: [MenuItem]
    /// The menu as it stands at each depth, and there under each item and under none; nearly every page takes one.
    private var menus: [[HTML]] = []
    /// The board's plain pages, which every foot leads to.
    private let plain: [MenuItem]
    private var plains: [HTML] = []
    private let head: HTML
    private let name: String
    private let base: String
    /// The way to the root of the site from any address of its host; empty when it is not known.
    let root: String

    /// Scripts, frames, fonts, forms: none. Style and pictures: the site's own.
    static let policy =
        "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"

    init(
        _ register: Register, at address: SiteAddress?, _ links: Links, among pages: PageLookup,
        into log: inout Diagnostics
    ) {
        let board = register.archive.board
        name = board.name
        base = address?.text ?? ""
        root = address?.path ?? ""
        menu = Shell.menu(of: register, links, among: pages, into: &log)
        plain = Shell.plain(of: register, among: pages)

        var fields = PageFields()
        fields.set(.board, text: board.name)
        fields.set(.motto, text: board.motto ?? "")
        fields.set(.publisher, text: board.publisher ?? "")
        fields.set(.hotline, text: board.hotline ?? "")
        if let hotline = board.hotline { fields[.telephone] = HTML(telephone: hotline) }
        fields.set(.licence, text: board.licence ?? "")
        constants = fields

        var head: HTML = """
            <meta http-equiv="Content-Security-Policy" content="\(text: Shell.policy)">
            <meta name="SiteName" content="\(text: board.name)">

            """
        if let host = address?.host {
            head.append("<meta name=\"SiteDomain\" content=\"\(text: host)\">\n")
        }
        self.head = head
        menus = (0..<8).map { depth in
            let root = String(repeating: "../", count: depth)
            return (-1..<menu.count).map { menu(at: root, current: $0, mark: "true") }
        }
        plains = (0..<8).map { Shell.items(plain, at: String(repeating: "../", count: $0)) }
    }

    /// What the board says of itself, of the law and of objections: the first pages of the folder that is kept for that.
    private static func plain(of register: Register, among pages: PageLookup) -> [MenuItem] {
        let own = register.pages.filter {
            $0.address.hasPrefix("pages/") && $0.address.utf8.count(where: { $0 == UInt8(ascii: "/") }) <= 2
        }
        let personal = PersonalView.route
        return own.prefix(6).map {
            MenuItem(title: $0.title.value, route: Route(folder: $0.address), address: "")
        } + (pages[personal.path] == nil ? [] : [MenuItem(title: "个人信息", route: personal, address: "")])
    }

    /// The board's own menu, or what the site has.
    private static func menu(
        of register: Register, _ links: Links, among pages: PageLookup, into log: inout Diagnostics
    ) -> [MenuItem] {
        guard register.archive.board.menu.isEmpty else {
            var look = LinkAdvice(register)
            return register.archive.board.menu.compactMap { item in
                let written = item.address.value
                if ["http://", "https://", "mailto:", "tel:"].contains(where: written.hasPrefix) {
                    return MenuItem(title: item.title, route: nil, address: written)
                }
                let path = written.begins(with: "/") ? written : "/" + written
                if path == "/" { return MenuItem(title: item.title, route: .home, address: "") }
                let end = links.end(of: path, in: Board.path)
                if case .page(let route, let tail) = end {
                    return MenuItem(title: item.title, route: route, address: tail.encoded)
                }
                if case .file = end {
                    log.report(
                        Links.dead(
                            SourceLocation(Board.path, item.address.place),
                            "菜单“\(item.title)”的地址“\(written)”是一个文件，不是页面",
                            help: "菜单里写页面的地址；文件在一个页面的正文里链接"))
                    return nil
                }
                links.report(
                    end, "菜单“\(item.title)”的地址“\(written)”", path,
                    at: SourceLocation(Board.path, item.address.place),
                    otherwise: "写站内一页的地址，如 kinds/notice/；先有这一页，再写进菜单", &look, into: &log)
                return nil
            }
        }
        let wanted: [(String, Route)] =
            [("首页", .home)]
            + [Kind.decision, .statement, .project, .subsidy].map {
                ($0.text, $0.list)
            }
            + [("晾晒榜", .rankings), ("工作法", .methods)]
        return wanted.filter { pages[$0.1.path] != nil }.map {
            MenuItem(title: $0.0, route: $0.1, address: "")
        }
    }

    /// What a page says of itself to machines and to the one who looks for the way.
    struct Description {
        /// Until when the page reads as it does.
        var holding: Holding
        var title: String
        /// The region that it belongs to, named in its title.
        var within = ""
        /// The column of the site under which it stands.
        var column = ""
        /// Its item of the menu.
        var section: Route?
        var path = HTML()
        var summary = ""
        var keywords: [String] = []
        /// Only what its author wrote: never the day of the build.
        var published: Day?
        var feed: (route: Route, title: String)?
        /// The picture that is shown where the way to it is sent on.
        var card: Route?
        /// Whether it is served at any address, so that no relative link holds.
        var isAnywhere = false
    }

    func fill(_ fields: inout PageFields, _ route: Route, _ page: Description) {
        let root = page.isAnywhere ? self.root : route.toRoot
        var title = HTML(reserving: 160)
        title.append(text: page.title)
        for part in [page.within, name] where !part.isEmpty && part != page.title {
            title.append(literal: " · ")
            title.append(text: part)
        }
        fields[.title] = title
        fields.set(page.holding)
        fields.set(.heading, text: page.title)
        fields.set(.root, text: root)
        fields.set(.home, text: root + "index.html")
        if !base.isEmpty { fields.set(.address, text: route.address(under: base)) }
        fields[.path] = page.path
        fields[.menu] =
            page.isAnywhere ? menu(at: root, current: -1, mark: "true") : menu(at: root, route, page.section)
        let depth = root.utf8.count / 3
        fields[.about] =
            page.isAnywhere || depth >= plains.count ? Shell.items(plain, at: root) : plains[depth]
        fields[.meta] = meta(route, page)
    }

    private func menu(at root: String, _ here: Route, _ section: Route?) -> HTML {
        if let own = menu.firstIndex(where: { $0.route == here }) {
            return menu(at: root, current: own, mark: "page")
        }
        let current = section.flatMap { section in menu.firstIndex { $0.route == section } } ?? -1
        let depth = root.utf8.count / 3
        return depth < menus.count
            ? menus[depth][current + 1] : menu(at: root, current: current, mark: "true")
    }

    private func menu(at root: String, current: Int, mark: HTML.Literal) -> HTML {
        Shell.items(menu, at: root, current: current, mark: mark)
    }

    private static func items(
        _ items: [MenuItem], at root: String, current: Int = -1, mark: HTML.Literal = "true"
    ) -> HTML {
        var html = HTML(reserving: items.count * 80)
        for (index, item) in items.enumerated() {
            html.append(literal: "<li><a href=\"")
            if let route = item.route {
                html.append(text: root)
                html.append(text: route.encoded)
            }
            html.append(text: item.address)
            if index == current {
                html.append(literal: "\" aria-current=\"")
                html.append(literal: mark)
            }
            html.append(literal: "\">")
            html.append(text: item.title)
            html.append(literal: "</a></li>")
        }
        return html
    }

    private func meta(_ route: Route, _ page: Description) -> HTML {
        var html = HTML(reserving: 1200)
        html.append(head)
        func add(_ name: HTML.Literal, _ value: String) {
            if value.isEmpty { return }
            html.append(literal: "<meta name=\"")
            html.append(literal: name)
            html.append(literal: "\" content=\"")
            html.append(text: value)
            html.append(literal: "\">\n")
        }
        if !page.column.isEmpty {
            add("ColumnName", page.column)
            add("ColumnType", "村务公开")
        }
        if let published = page.published {
            add("ArticleTitle", page.title)
            html.append(literal: "<meta name=\"PubDate\" content=\"")
            html.append(isoOf: published.parts)
            html.append(literal: "\">\n")
            add("ContentSource", page.within)
        }
        if !page.keywords.isEmpty {
            html.append(literal: "<meta name=\"Keywords\" content=\"")
            for (index, word) in page.keywords.enumerated() {
                if index > 0 { html.append(literal: ",") }
                html.append(text: word)
            }
            html.append(literal: "\">\n")
        }
        add("Description", page.summary)
        if let card = page.card, !base.isEmpty {
            // Who fetches it stands nowhere: the whole address.
            html.append(literal: "<meta property=\"og:image\" content=\"")
            html.append(text: card.address(under: base))
            html.append(literal: "\">\n")
        }
        if let feed = page.feed {
            html.append(literal: "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"")
            html.append(text: feed.title)
            html.append(literal: "\" href=\"")
            html.append(linkFrom: route, to: feed.route)
            html.append(literal: "\">\n")
        }
        return html
    }
}
