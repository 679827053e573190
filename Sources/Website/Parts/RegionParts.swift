import Records

/// What every page of a region's records repeats, made once: the way up, and who takes objections.
struct RegionParts: Sendable {
    /// The regions from the county down to this one, for a page whose folder lies in this region's own.
    var path: HTML
    /// 受理 and 监督电话.
    var office: HTML

    init(_ region: Region.Reference, of register: Register, _ routes: Each<Region, Route>) {
        path = RegionParts.path(to: region, of: register, routes, on: routes[region].page("_"))
        var list = Definitions()
        list.add("受理", HTML(text: RegionParts.office(of: region, register)))
        list.add("监督电话", RegionParts.hotlines(of: region, register))
        office = list.terms
    }

    /// Links to the regions from the county down to this one.
    static func path(
        to region: Region.Reference?, of register: Register, _ routes: Each<Region, Route>, on route: Route
    ) -> HTML {
        var chain: [Region.Reference] = []
        var next = region
        while let index = next {
            chain.append(index)
            next = register.regions[index].parent
        }
        var html = HTML(reserving: chain.count * 72)
        for index in chain.reversed() {
            html.append(literal: "<li><a href=\"")
            html.append(linkFrom: route, to: routes[index])
            html.append(literal: "\">")
            html.append(text: register.regions[index].title.value)
            html.append(literal: "</a></li>")
        }
        return html
    }

    /// Who takes objections.
    static func office(of region: Region.Reference, _ register: Register) -> String {
        let title = register.regions[region].title.value
        switch register.regions[region].level {
        case .village: return title + (title.hasSuffix("社区") ? "居务监督委员会" : "村务监督委员会")
        case .township: return title + "人民政府"
        case .county: return register.board.publisher ?? register.board.name
        }
    }

    /// The nearest number first, then those above it.
    static func hotlines(of region: Region.Reference, _ register: Register) -> HTML {
        var html = HTML()
        func add(_ number: String, _ title: String) {
            if !html.isEmpty { html.append(literal: "<br>") }
            html.append("<span class=\"whole\">\(text: number)</span>")
            if !title.isEmpty { html.append("（\(text: title)）") }
        }
        var next: Region.Reference? = region
        while let index = next {
            let here = register.regions[index]
            if let number = here.hotline { add(number, index == region ? "" : here.title.value) }
            next = here.parent
        }
        if let number = register.board.hotline, register.regions[.county].hotline != number {
            add(number, html.isEmpty ? "" : register.regions[.county].title.value)
        }
        return html
    }
}
