import Documents
import Records

/// A register as a website: every page with its address, none of them rendered yet.
///
/// It knows everything that a page needs, so that pages are rendered in any order, on any core, one at a time. Immutable, and so a
/// value; a class, because every view is handed it and it has sixty parts to be counted.
package final class Site: Sendable {
    let register: Register
    /// Where it stands; nil where nobody says.
    let address: SiteAddress?
    /// Whether the board wants any sheets.
    package let hasSheets: Bool
    /// Where the board asks for pictures to be sent on with its pages; nil where there are none.
    package let cards: SourceLocation?
    let theme: Theme
    let shell: Shell
    /// In the order of their addresses.
    package let pages: [Page]
    /// Files that are published as they are.
    package let copies: [Copy]

    // The pages' addresses, by what they show.
    let regionRoutes: Each<Region, Route>
    let regionAnchors: Each<Region, Anchor>
    let plainRoutes: Each<PlainPage, Route>
    let methodRoutes: Each<Method, Route>
    let rankingRoutes: Each<Ranking, Route>

    // What the pages say, gathered once.
    /// Units, posts and groups, each with a page.
    let bearers: Bearers
    let rankings: Ordered<Ranking>
    let rankingIndex: RankingIndex
    /// The years that have a calendar of publications, the newest first.
    let calendarYears: [Int]
    let totals: Each<Region, Totals>
    let timelines: Each<Region, TimelineCut>
    let overdue: Each<Region, [Overdue]>
    let display: Each<Region, [(disclosure: Disclosure.Reference, posting: Posting)]>
    let listings: Ordered<Listing>
    let headlines: Each<Disclosure, Headline>
    let lists: Lists
    let work: WorkIndex
    let ranks: Ranks
    let regionParts: Each<Region, RegionParts>
    let links: Links
    let sitemap: Sitemap
    /// What of persons its records publish.
    package let personal: PersonalData
    /// Until when what is gathered over the board holds.
    let holding: Holding

    /// A file to publish as it is.
    package struct Copy: Sendable {
        /// Its path in the content folder, or in the theme's.
        package var source: String
        package var isTheme: Bool
        /// Where it goes, from the root of the site.
        package var path: String
        /// The place that names it; nil for a file of the theme.
        package var location: SourceLocation?
    }

    /// - Parameter address: where it will stand, in place of what the board says.
    package init(
        presenting register: Register, at address: SiteAddress? = nil, theme: Theme,
        into log: inout Diagnostics
    ) async {
        self.register = register
        let address = address ?? register.archive.board.baseURL
        self.address = address
        hasSheets = register.isPrinted
        let cards = CardView.asked(for: register, at: address, into: &log)
        self.cards = cards
        self.theme = theme
        let personal = register.personalData
        self.personal = personal
        async let summed = register.totals
        async let gathered = Lists(register)
        let headlines = Each<Disclosure, Headline>(
            await Array(register.disclosures.indices).concurrentMap(slice: 512) { register.headline(of: $0) }
        )
        self.headlines = headlines
        let disclosureRoutes = Each<Disclosure, Route>(headlines.map(\.route))
        let regionRoutes = Each<Region, Route>(register.regions.map { Route(folder: $0.address) })
        self.regionRoutes = regionRoutes
        let regionAnchors = Each<Region, Anchor>(of: register.regions) {
            Anchor(to: regionRoutes[$0], text: register.archive.regions[$0].title.value)
        }
        self.regionAnchors = regionAnchors
        plainRoutes = Each(register.pages.map { Route(folder: $0.address) })
        methodRoutes = Each(register.methods.map { Route(folder: $0.address) })
        let boards = await Array(register.regions.indices).concurrentMap(slice: 8) { region in
            (
                TimelineCut(region, of: register), register.overdue(of: region),
                register.onDisplay(in: region)
            )
        }
        timelines = Each(boards.map(\.0))
        overdue = Each(boards.map(\.1))
        display = Each(boards.map(\.2))
        let rankings = register.rankings
        let bearers = Bearers(of: register)
        self.bearers = bearers
        async let indices = (
            Ranks(rankings, bearers), RankingIndex(rankings, in: register),
            WorkIndex(register, headlines, bearers)
        )
        async let parts = Each(of: register.regions) {
            RegionParts($0, of: register, at: regionRoutes[$0], regionAnchors)
        }
        async let years = CalendarView.years(of: register)
        self.rankings = rankings
        holding = register.holding(of: rankings)
        rankingRoutes = Each(rankings.map { Route(folder: $0.address) })
        lists = await gathered
        listings = lists.listings(of: register)
        calendarYears = await years

        // Made here, where nobody else holds them: what is added to a copy is added twice.
        var addresses = Site.addresses(
            of: register.disclosures, headlines, isSpoken: register.isSpoken, hasCards: cards != nil)
        Site.takePages(
            of: register, routes: (regionRoutes, plainRoutes, methodRoutes, rankingRoutes),
            timelines: timelines, overdue: overdue, below: lists.regionsBelow, listings: listings,
            bearers: bearers,
            calendars: CalendarScope.all(of: register, lists.regionsBelow, years: calendarYears),
            hasPersonal: !personal.isEmpty, hasCards: cards != nil,
            in: &addresses)
        for (alias, page, owner) in Site.aliases(
            of: register, routes: (disclosureRoutes, regionRoutes, plainRoutes))
        {
            addresses.takeAlias(alias, for: page, of: owner)
        }
        let printed = PrintedPages(
            register: register, lists: lists, display: display,
            routes: (disclosureRoutes, regionRoutes, rankingRoutes))
        for page in printed.all {
            addresses.take(page, for: .site("打印版"))
        }
        PrintChecks(register: register, address: address, headlines: headlines).run(into: &log)
        addresses.reserve(Reserved.all(of: regionRoutes))
        addresses.sort()
        let (disclosures, listings) = (register.archive.disclosures, listings)
        let bare = addresses.bareFolders(titled: { Site.title(of: $0, register, listings) }) { page in
            if case .disclosure(let index) = page.content { disclosures[index].kind } else { nil }
        }
        for folder in bare { addresses.take(folder.page, for: .site("文件夹的页面")) }
        addresses.sort()
        let sitemap = Sitemap(
            base: address?.text ?? "", pages: Site.listed(addresses.pages, of: register))
        self.sitemap = sitemap
        for (index, route) in sitemap.routes.enumerated() {
            addresses.take(Page(route: route, content: .sitemap(index)), for: .site("站点地图"))
        }
        addresses.take(Page(route: Route(file: "robots.txt"), content: .robots), for: .site("robots.txt"))
        addresses.sort()
        let pages = PageLookup(pages: addresses.pages)
        self.pages = pages.pages
        var links = Links(among: pages, of: register)
        links.check(into: &log)
        self.links = links
        shell = Shell(register, at: address, links, among: pages, into: &log)
        let files = Site.copies(register, theme, links, into: &log)
        for (copy, owner, location) in files { addresses.claim(copy.path, for: owner, at: location) }
        addresses.sort()
        let taken = addresses
        async let faults = taken.faults
        copies = files.filter { taken.has($0.copy.path, for: $0.owner) }.map(\.copy)
        (ranks, rankingIndex, work) = await indices
        regionParts = await parts
        totals = await summed
        log.report(contentsOf: await faults)
        await checkFragments(into: &log)
    }

    /// What machines are told of, each with the day on which it changed: every page but feeds, what leads elsewhere, and what is not found.
    private static func listed(
        _ pages: [Page], of register: Register
    ) -> [(route: Route, changed: Day?)] {
        pages.compactMap { page in
            switch page.content {
            case .feed, .moved, .folder, .notFound, .spoken, .card, .sitemap, .robots, .paper: nil
            case .disclosure(let index): (page.route, register.archive.disclosures[index].changed)
            default: (page.route, nil)
            }
        }
    }

    /// Where the bodies of records come from when their pages are made.
    typealias Bodies = (Disclosure) throws(Library.Changed) -> Markdown

    /// The bytes of a page.
    /// - Throws: ``Library/Changed``.
    func render(_ page: Page, with bodies: Bodies) throws(Library.Changed) -> [UInt8] {
        switch page.content {
        case .feed(let region): return AtomFeed(of: region, of: self).bytes
        case .sitemap(let index): return sitemap.bytes(at: index)
        case .robots: return sitemap.robots
        case .disclosure(let index):
            let view = RecordView(index, try bodies(register.archive.disclosures[index]), of: self)
            return render(page, of: view, view.evidence(over: shell.constants))
        case .spoken(let index):
            return Array(
                RecordView(index, try bodies(register.archive.disclosures[index]), of: self).spoken.utf8)
        case .card(let subject): return CardDrawing(CardView(of: subject, on: self)).bytes
        case .paper(let printed): return try render(printed, at: page, with: bodies)
        default: break
        }
        let (type, fields) = fields(of: page)
        return theme.page(type, fields)
    }

    func fields(of page: Page) -> (PageType, PageFields) {
        var fields = PageFields(over: shell.constants)
        let type: PageType
        switch page.content {
        case .home: type = HomeView(of: self).fill(&fields, in: shell, on: page.route)
        case .region(let index): type = RegionView(index, of: self).fill(&fields, in: shell, on: page.route)
        case .year(let region, let year, let part, let number):
            type = YearView(year, part, page: number, in: region, of: self).fill(
                &fields, in: shell, on: page.route)
        case .overdue(let region, let number):
            type = OverdueView(below: region, page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .oversight(let region):
            type = OversightView(over: region, of: self).fill(&fields, in: shell, on: page.route)
        case .places(let region, let number):
            type = PlacesView(below: region, page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .work(let region, let number):
            type = WorkView(of: region, page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .plain(let index): type = PlainView(index, of: self).fill(&fields, in: shell, on: page.route)
        case .method(let index): type = MethodView(index, of: self).fill(&fields, in: shell, on: page.route)
        case .ownKind(let kind): type = OwnKindView(kind, of: self).fill(&fields, in: shell, on: page.route)
        case .methods(let number):
            type = MethodsView(page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .timetable(let number):
            type = TimetableView(page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .kinds: type = KindsView(of: self).fill(&fields, in: shell, on: page.route)
        case .personal: type = PersonalView(of: self).fill(&fields, in: shell, on: page.route)
        case .ranking(let index, page: 1):
            type = RankingView(index, of: self).fill(&fields, in: shell, on: page.route)
        case .ranking(let index, let number):
            type = RankingPlacesView(index, page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .rankings(let number):
            type = RankingsView(page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .calendar(let year, let scope):
            type = CalendarView(year, scope, of: self).fill(&fields, in: shell, on: page.route)
        case .bearer(let index): type = BearerView(index, of: self).fill(&fields, in: shell, on: page.route)
        case .bearers(let number):
            type = BearersView(page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .listing(let index, let number):
            type = ListView(index, page: number, of: self).fill(&fields, in: shell, on: page.route)
        case .moved(let target, let title):
            type = MovedView(to: target, title, of: self).fill(&fields, in: shell, on: page.route)
        case .folder(let target, let title):
            type = MovedView(to: target, title, isFolder: true, of: self).fill(
                &fields, in: shell, on: page.route)
        case .notFound, .disclosure, .spoken, .card, .feed, .sitemap, .robots, .paper:
            type = NotFoundView(of: self).fill(&fields, in: shell, on: page.route)
        }
        return (type, fields)
    }
}
