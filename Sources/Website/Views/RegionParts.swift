import Records

/// What everything of a region's records repeats, made once: the way up, who publishes, who takes objections.
struct RegionParts: Sendable {
    let title: String
    /// What is new in it, for feed readers.
    let feed: Route
    /// The regions from the county down to this one.
    let trail: Trail
    /// Who publishes, as it signs.
    let issuer: String
    /// Who takes objections.
    let office: String
    /// Whom to call, as paper says it: the nearest number first, then those above it.
    let hotlines: HTML
    /// The nearest of them, to be dialled; empty where there is none.
    let telephone: HTML
    /// Where its board hangs and objections are taken, and when somebody is there; empty where it says neither.
    let place: HTML
    /// 受理, 监督电话, 地点 and 办公时间, as an aside lists them, to be dialled.
    let contacts: HTML

    init(_ region: Region.Reference, of register: Register, at route: Route, _ anchors: Each<Region, Anchor>)
    {
        title = register.archive.regions[region].title.value
        feed = route.file("feed.xml")
        trail = Trail(to: region, of: register, anchors)
        issuer = RegionParts.issuer(region, of: register)
        office = RegionParts.office(of: region, register)
        let numbers = RegionParts.numbers(of: region, register)
        hotlines = numbers.html { "<span class=\"whole\">\(text: $0)</span>" }
        telephone = numbers.first.map { HTML(telephone: $0.number) } ?? HTML()
        var list = Definitions()
        list.add("受理", HTML(text: office))
        list.add("监督电话", numbers.html { HTML(telephone: $0) })
        let here = register.archive.regions[region]
        list.add("地点", HTML(text: here.venue ?? ""))
        list.add("办公时间", HTML(text: here.hours ?? ""))
        contacts = list.terms
        place = HTML(text: [here.venue, here.hours].compactMap { $0 }.joined(separator: "，"))
    }

    static func issuer(_ region: Region.Reference, of register: Register) -> String {
        let title = register.archive.regions[region].title.value
        switch register.archive.regions[region].level {
        case .village: return title + (title.hasSuffix("社区") ? "居民委员会" : "村民委员会")
        case .township: return title + (title.hasSuffix("街道") ? "办事处" : "人民政府")
        case .county: return register.archive.board.publisher ?? register.archive.board.name
        }
    }

    private static func office(of region: Region.Reference, _ register: Register) -> String {
        let title = register.archive.regions[region].title.value
        switch register.archive.regions[region].level {
        case .village: return title + (title.hasSuffix("社区") ? "居务监督委员会" : "村务监督委员会")
        case .township: return title + "人民政府"
        case .county: return register.archive.board.publisher ?? register.archive.board.name
        }
    }

    /// Numbers, and whose they are where they are not its own.
    private typealias Numbers = [(number: String, owner: String)]

    private static func numbers(of region: Region.Reference, _ register: Register) -> Numbers {
        var numbers: Numbers = []
        var next: Region.Reference? = region
        while let index = next {
            let here = register.archive.regions[index]
            if let number = here.hotline { numbers.append((number, index == region ? "" : here.title.value)) }
            next = here.parent
        }
        if let number = register.archive.board.hotline, register.archive.regions[.county].hotline != number {
            numbers.append((number, numbers.isEmpty ? "" : register.archive.regions[.county].title.value))
        }
        return numbers
    }
}

extension [(number: String, owner: String)] {
    fileprivate func html(_ write: (String) -> HTML) -> HTML {
        map { number, owner in
            owner.isEmpty ? write(number) : write(number) + "（\(text: owner)）"
        }.joined(separator: "<br>")
    }
}

extension Trail {
    /// The regions from the county down to one, itself included.
    init(to region: Region.Reference, of register: Register, _ regions: Each<Region, Anchor>) {
        self.init()
        var next: Region.Reference? = region
        while let index = next {
            anchors.append(regions[index])
            next = register.archive.regions[index].parent
        }
        anchors.reverse()
    }
}
