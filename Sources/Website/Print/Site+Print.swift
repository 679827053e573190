import Records

extension Site {
    /// The bytes of a page that is made for paper.
    func render(_ printed: PrintedPage, at page: Page, with bodies: Bodies) throws(Library.Changed) -> [UInt8]
    {
        var fields = PageFields(over: shell.constants)
        let title: String
        let back: Route
        let poster = Poster(site: self, page: page)
        switch printed {
        case .sheet(let index):
            title = register.disclosures[index].title.value
            back = headlines[index].route
            fields[.sheets] =
                NoticeSheet(
                    site: self, index: index, body: try bodies(register.disclosures[index]), page: page
                ).html
        case .poster(let index):
            title = register.disclosures[index].title.value
            back = headlines[index].route
            fields[.sheets] = poster.record(index, try bodies(register.disclosures[index]))
        case .display(let region):
            title = "\(register.regions[region].title.value)本期公示"
            back = regionRoutes[region]
            fields[.sheets] = poster.display(region)
        case .ranking(let index):
            title = rankings[index].title
            back = rankingRoutes[index]
            fields[.sheets] = poster.ranking(index)
        case .pack(let pack):
            title = pack.title(in: register)
            back = regionRoutes[pack.region]
            fields[.sheets] = try PackPages(site: self, pack: pack, page: page).html(with: bodies)
        case .packs:
            title = "各乡镇张贴包"
            back = .home
            fields[.sheets] = PackList(site: self, page: page).html
        }
        fields[.title] = "\(text: title) · \(text: register.board.name)"
        fields.set(.heading, text: title)
        fields.set(.root, text: page.route.toRoot)
        fields.set(.home, text: page.route.toRoot + "index.html")
        fields.set(.target, text: page.route.link(to: back))
        if let address = address(of: back) { fields.set(.address, text: address) }
        // What is for the wall is not for a search engine: its page is.
        fields[.meta] = """
            <meta http-equiv="Content-Security-Policy" content="\(text: Shell.policy)">
            <meta name="robots" content="noindex">

            """
        return theme.page(printed.type, fields)
    }

    /// The links from a page to what it is on paper; nothing on a board that does not print.
    func printLinks(_ links: HTML) -> HTML { register.isPrinted ? links : HTML() }
}
