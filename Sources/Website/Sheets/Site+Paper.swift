import Records

extension Site {
    /// The bytes of a page that is made for paper.
    func render(_ printed: PrintedPage, at page: Page, with bodies: Bodies) throws(Library.Changed) -> [UInt8]
    {
        let title: String
        let shown: Route
        let sheets: HTML
        switch printed {
        case .sheet(let index), .poster(let index):
            let view = RecordView(index, try bodies(register.archive.disclosures[index]), of: self)
            return render(page, of: view, view.evidence(over: PageFields()))
        case .display(let region):
            let view = DisplayView(region, of: self)
            title = view.title
            shown = regionRoutes[region]
            sheets = view.poster(on: page.route)
        case .ranking(let index):
            let view = RankingPosterView(index, of: self)
            title = view.evidence.ranking.title
            shown = rankingRoutes[index]
            sheets = view.poster(on: page.route)
        case .pack(let pack):
            let view = PackView(pack, of: self)
            title = view.title
            shown = regionRoutes[pack.region]
            sheets = try document(of: view, on: page.route, with: bodies)
        case .packs:
            title = "各乡镇张贴包"
            shown = .home
            sheets = PacksView(of: self).html(on: page.route)
        }
        return paper(printed.type, title, of: shown, sheets, at: page)
    }

    /// A pack with all its sheets, each record read when it is its turn.
    private func document(
        of pack: PackView, on route: Route, with bodies: Bodies
    ) throws(Library.Changed) -> HTML {
        var html = pack.cover
        var number = 0
        for village in pack.villages {
            for sheet in village.sheets {
                number += 1
                let body = try bodies(register.archive.disclosures[sheet.record])
                let view = RecordView(sheet.record, body, of: self)
                html.append(
                    NoticeSheet(
                        view, view.evidence(over: PageFields()), on: route, prefix: "s\(number)-"
                    ).html)
            }
        }
        return html
    }

    /// The bytes of what is made for paper, around its sheets.
    /// - Parameter shown: the page of the site that it shows.
    func paper(_ type: PageType, _ title: String, of shown: Route, _ sheets: HTML, at page: Page) -> [UInt8] {
        var fields = PageFields(over: shell.constants)
        fields[.sheets] = sheets
        fields[.title] = "\(text: title) · \(text: register.archive.board.name)"
        fields.set(.heading, text: title)
        fields.set(.root, text: page.route.toRoot)
        fields.set(.home, text: page.route.toRoot + "index.html")
        fields.set(.target, text: page.route.link(to: shown))
        if let address = address(of: shown) { fields.set(.address, text: address) }
        fields[.meta] = Site.paperMeta
        return theme.page(type, fields)
    }

    /// What is for the wall is not for a search engine: its page is.
    private static let paperMeta: HTML = """
        <meta http-equiv="Content-Security-Policy" content="\(text: Shell.policy)">
        <meta name="robots" content="noindex">

        """
}
