import Documents
import Records

extension Site {
    typealias Routes = (
        regions: Each<Region, Route>, plain: Each<PlainPage, Route>, methods: Each<Method, Route>,
        rankings: Each<Ranking, Route>
    )

    /// The addresses of records, which are most of all.
    static func addresses(
        of disclosures: Ordered<Disclosure>, _ headlines: Each<Disclosure, Headline>, isSpoken: Bool,
        hasCards: Bool
    ) -> Addresses {
        var addresses = Addresses(reserving: disclosures.count * 3 / 2)
        for (index, disclosure) in disclosures.referenced {
            addresses.take(
                Page(route: headlines[index].route, content: .disclosure(index)),
                for: .source(disclosure.path))
            if isSpoken, disclosure.kind.isSpoken {
                addresses.take(
                    Page(route: RecordView.spoken(of: headlines[index].route), content: .spoken(index)),
                    for: .site("广播稿"))
            }
            if hasCards {
                addresses.take(
                    Page(
                        route: CardView.route(beside: headlines[index].route), content: .card(.record(index))),
                    for: .site("分享图"))
            }
        }
        return addresses
    }

    /// Takes the address of every other page that the register asks for.
    static func takePages(
        of register: Register, routes: Routes, timelines: Each<Region, TimelineCut>,
        overdue: Each<Region, [Overdue]>, below: Each<Region, [Region.Reference]>,
        listings: Ordered<Listing>,
        bearers: Bearers,
        calendars: [(year: Int, scopes: [CalendarScope])],
        hasPersonal: Bool, hasCards: Bool,
        in addresses: inout Addresses
    ) {
        func add(
            _ route: Route, _ content: Page.Content, _ owner: Addresses.Owner,
            _ location: SourceLocation? = nil
        ) {
            addresses.take(Page(route: route, content: content), for: owner, at: location)
        }
        for (index, page) in register.pages.referenced {
            add(routes.plain[index], .plain(index), .source(page.path))
        }
        for (index, method) in register.methods.referenced {
            add(routes.methods[index], .method(index), .source(method.path))
        }
        for (index, region) in register.regions.referenced {
            let route = routes.regions[index]
            add(route, region.level == .county ? .home : .region(index), .source(region.path))
            add(route.file("feed.xml"), .feed(index), .site("“\(region.title.value)”的订阅"))
            if region.level != .village {
                add(
                    OversightView.route(of: route), .oversight(index),
                    .site("“\(region.title.value)”的督导一览"))
                let count = OverdueMatters.matterCount(in: below[index], overdue, of: register)
                for number in (0..<OverdueView.pages(for: count)).map({ $0 + 1 }) {
                    add(
                        Pagination.route(number, of: OverdueView.route(of: route)),
                        .overdue(index, page: number), .site("“\(region.title.value)”的逾期未办"))
                }
            }
            for number in (0..<PlacesView.pages(for: region.children.count)).map({ $0 + 1 }) {
                add(
                    Pagination.route(number, of: PlacesView.route(of: route)), .places(index, page: number),
                    .site("“\(region.title.value)”的各地方"))
            }
            if region.level == .county { continue }
            for number in (0..<WorkView.pages(for: index, in: register)).map({ $0 + 1 }) {
                add(
                    Pagination.route(number, of: WorkView.route(of: route)), .work(index, page: number),
                    .site("“\(region.title.value)”的职责和台账"))
            }
            for year in timelines[index].yearsApart.map(\.year) {
                for part in TimelineCut.Part.allCases {
                    for number in timelines[index].pages(part, in: year).indices.map({ $0 + 1 }) {
                        add(
                            TimelineCut.route(part, year, page: number, of: route),
                            .year(region: index, year, part, page: number),
                            .site("“\(region.title.value)”\(year)年的大事记"))
                    }
                }
            }
        }
        for (index, listing) in listings.referenced {
            // A tag's name is its author's, and so is what is wrong with it.
            var location: SourceLocation?
            if case .tag = listing.sort, let newest = listing.entries.first {
                location = SourceLocation(register.archive.disclosures[newest].path)
            }
            for number in 1...Pagination.pages(for: listing.entries.count) {
                add(
                    Pagination.route(number, of: listing.route), .listing(index, page: number),
                    .site("“\(listing.title)”目录"), location)
            }
        }
        if !bearers.all.isEmpty {
            for number in 1...Pagination.pages(for: bearers.all.count) {
                add(
                    Pagination.route(number, of: .bearers), .bearers(page: number), .site("单位和岗位目录"))
            }
        }
        for (index, bearer) in bearers.all.referenced {
            // What its name is, and what is wrong with it, is the board's.
            add(
                bearer.route, .bearer(index), .site("“\(bearer.name)”的页面"),
                bearer.unit.map { register.archive.board.units.location(of: $0) })
        }
        if !routes.rankings.isEmpty {
            for number in 1...RankingIndex.pages(of: register.rankings) {
                add(Pagination.route(number, of: .rankings), .rankings(page: number), .site("“晾晒榜”目录"))
            }
        }
        for (index, route) in routes.rankings.referenced {
            for number in 1...register.rankings[index].pages {
                add(Pagination.route(number, of: route), .ranking(index, page: number), .site("晾晒榜"))
            }
            if hasCards { add(CardView.route(beside: route), .card(.ranking(index)), .site("分享图")) }
        }
        for (year, scope) in calendars.lazy.flatMap({ year, scopes in scopes.map { (year, $0) } }) {
            add(scope.route(year, in: register.regions), .calendar(year, scope), .site("\(year)年公开月历"))
        }
        let ownKinds = register.kinds.compactMap { if case .own(let kind) = $0 { kind } else { nil } }
        for kind in ownKinds {
            add(kind.rules, .ownKind(kind), .site("类别“\(kind.title.value)”的说明"), SourceLocation(kind.path))
        }
        if !register.methods.isEmpty || !ownKinds.isEmpty {
            for number in 1...MethodsView.pages(of: register) {
                add(Pagination.route(number, of: .methods), .methods(page: number), .site("“工作法”目录"))
            }
        }
        for number in (0..<(Timetable(register)?.pages ?? 0)).map({ $0 + 1 }) {
            add(Pagination.route(number, of: Timetable.route), .timetable(page: number), .site("一周日程表"))
        }
        if let route = KindsView.route(among: listings) { add(route, .kinds, .site("类型目录")) }
        if hasPersonal { add(PersonalView.route, .personal, .site("“个人信息”")) }
        add(Route(file: "404.html"), .notFound, .site("404 页"))
    }

    /// Addresses that pages once had: each leads on.
    static func aliases(
        of register: Register,
        routes: (
            disclosures: Each<Disclosure, Route>, regions: Each<Region, Route>, plain: Each<PlainPage, Route>
        )
    ) -> [(Located<String>, Page, source: String)] {
        var found: [(Located<String>, Page, source: String)] = []
        func add(_ aliases: [Located<String>], _ target: Route, _ title: String, _ source: String) {
            for alias in aliases {
                let page = Page(route: Route(file: alias.value), content: .moved(to: target, title: title))
                found.append((alias, page, source))
            }
        }
        for (index, item) in register.disclosures.referenced {
            add(item.aliases, routes.disclosures[index], item.title.value, item.path)
        }
        for (index, item) in register.regions.referenced {
            add(item.aliases, routes.regions[index], item.title.value, item.path)
        }
        for (index, item) in register.pages.referenced {
            add(item.aliases, routes.plain[index], item.title.value, item.path)
        }
        return found
    }

    /// Attachments and files that bodies link to, and the theme's assets; a file that no record names stays at home.
    static func copies(
        _ register: Register, _ theme: Theme, _ links: Links, into log: inout Diagnostics
    ) -> [(copy: Copy, owner: Addresses.Owner, location: SourceLocation?)] {
        var places: [String: SourceLocation] = [:]
        for disclosure in register.disclosures {
            for attachment in disclosure.attachments where places[attachment.path] == nil {
                let location = disclosure.location(attachment.place)
                let fault =
                    Publishable.fault(of: attachment.path, at: location)
                    ?? register.archive.fault(ofPublishing: attachment.path, at: location)
                if let fault {
                    log.report(fault)
                } else {
                    places[attachment.path] = location
                }
            }
        }
        places.merge(links.linkedFiles) { first, _ in first }
        return theme.assets.map { asset in
            (Copy(source: asset.path, isTheme: true, path: asset.path), .theme(asset.path), nil)
        }
            + places.sorted { $0.key < $1.key }.map { path, location in
                (Copy(source: path, isTheme: false, path: path, location: location), .file(path), location)
            }
    }
}

extension Register {
    /// Whether the board wants texts to be read out.
    var isSpoken: Bool { board.outputs.contains(.listen) }
}
