import Records

/// A page that is made to be hung up, by what of the register it shows.
enum PrintedPage: Sendable {
    /// A record on A4.
    case sheet(Disclosure.Reference)
    /// A record on A3.
    case poster(Disclosure.Reference)
    /// What is on display in a village now, on A3.
    case display(Region.Reference)
    /// A ranking on A3.
    case ranking(Ranking.Reference)
    /// What the villages of a township must put up, or one village, in one document.
    indirect case pack(Pack)
    /// The packs of a county's townships.
    case packs

    var type: PageType {
        switch self {
        case .sheet: .sheet
        case .poster, .display, .ranking: .poster
        case .pack, .packs: .pack
        }
    }

    var paper: Paper {
        switch self {
        case .sheet, .pack, .packs: .a4
        case .poster, .display, .ranking: .a3
        }
    }
}

/// Every page that is made for paper, found before a site is whole.
struct PrintedPages {
    let register: Register
    let lists: Lists
    let display: Each<Region, [(disclosure: Disclosure.Reference, posting: Posting)]>
    let routes:
        (
            disclosures: Each<Disclosure, Route>, regions: Each<Region, Route>, rankings: Each<Ranking, Route>
        )

    /// None when the board wants none.
    var all: [Page] {
        if !register.isPrinted { return [] }
        var pages: [Page] = []
        pages.reserveCapacity(register.disclosures.count * 3 / 2 + routes.regions.count * 2)
        for (index, disclosure) in register.disclosures.referenced {
            let route = routes.disclosures[index].page("print")
            pages.append(Page(route: route, content: .paper(.sheet(index))))
            if disclosure.kind.hasPoster {
                pages.append(Page(route: route.page("a3"), content: .paper(.poster(index))))
            }
        }
        for (index, region) in register.regions.referenced {
            let route = routes.regions[index].page("print")
            switch region.level {
            case .village:
                pages.append(Page(route: route, content: .paper(.display(index))))
                let due = Pack.onDisplay(in: [index], display)
                if Pack.isWorthwhile(due) {
                    pages += Pack.packs(of: index, due, in: register).map {
                        $0.page(at: Pack.route(of: route))
                    }
                }
            case .township:
                let due = Pack.onDisplay(in: lists.regionsBelow[index], display)
                pages += Pack.packs(of: index, due, in: register).map { $0.page(at: route) }
            case .county: pages.append(Page(route: route, content: .paper(.packs)))
            }
        }
        for (index, route) in routes.rankings.referenced {
            pages.append(Page(route: route.page("print"), content: .paper(.ranking(index))))
        }
        return pages
    }
}

extension Register {
    /// Whether the board has print pages at all.
    var isPrinted: Bool { board.outputs.contains(.print) }
}

extension Kind {
    /// Whether its records have an A3 poster beside the A4 sheet.
    var hasPoster: Bool { self == .decision || self == .statement }
}
