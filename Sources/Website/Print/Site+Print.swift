import Records

extension Site {
    /// The bytes of a page that is made for paper.
    /// - Parameter code: of the page that it shows, where it is drawn already.
    func render(
        _ printed: PrintedPage, at page: Page, with bodies: Bodies, _ code: CodeDrawing?
    ) throws(Library.Changed) -> [UInt8] {
        let (title, shown) = subject(of: printed)
        let address = address(of: shown)
        lazy var drawn = code ?? address.flatMap { CodeDrawing(of: $0) }
        var fields = PageFields(over: shell.constants)
        switch printed {
        case .sheet(let index):
            let body = try bodies(register.disclosures[index])
            fields[.sheets] = NoticeSheet(site: self, index: index, body: body, page: page, code: drawn).html
        case .poster(let index):
            let body = try bodies(register.disclosures[index])
            fields[.sheets] = Poster(site: self, page: page, code: drawn).record(index, body)
        case .display(let region):
            fields[.sheets] = Poster(site: self, page: page, code: drawn).display(region)
        case .ranking(let index):
            fields[.sheets] = Poster(site: self, page: page, code: drawn).ranking(index)
        case .pack(let pack):
            fields[.sheets] = try PackPages(site: self, pack: pack, page: page).html(with: bodies)
        case .packs: fields[.sheets] = PackList(site: self, page: page).html
        }
        fields[.title] = "\(text: title) · \(text: register.board.name)"
        fields.set(.heading, text: title)
        fields.set(.root, text: page.route.toRoot)
        fields.set(.home, text: page.route.toRoot + "index.html")
        fields.set(.target, text: page.route.link(to: shown))
        if let address { fields.set(.address, text: address) }
        fields[.meta] = Site.paperMeta
        return theme.page(printed.type, fields)
    }

    /// What a page for paper is called, and the page of the site that it shows.
    private func subject(of printed: PrintedPage) -> (title: String, shown: Route) {
        switch printed {
        case .sheet(let index), .poster(let index):
            (register.disclosures[index].title.value, headlines[index].route)
        case .display(let region):
            ("\(register.regions[region].title.value)本期公示", regionRoutes[region])
        case .ranking(let index): (rankings[index].title, rankingRoutes[index])
        case .pack(let pack): (pack.title(in: register), regionRoutes[pack.region])
        case .packs: ("各乡镇张贴包", .home)
        }
    }

    /// What is for the wall is not for a search engine: its page is.
    private static let paperMeta: HTML = """
        <meta http-equiv="Content-Security-Policy" content="\(text: Shell.policy)">
        <meta name="robots" content="noindex">

        """

    /// The links from a page to what it is on paper; nothing on a board that does not print.
    func printLinks(_ links: HTML) -> HTML { register.isPrinted ? links : HTML() }
}
