import Documents

extension Region {
    static let schema: [Term] = [
        .kind, .title, .code, .households, .population, .formerly, .introduction, .hotline, .venue, .hours,
        .aliases, .villageSort, .owedFrom, .exceptions,
    ]

    init?(reading fields: Fields, level: Level, body: Markdown, into log: inout Diagnostics) {
        let title: Located<String>? = fields.required(.title, into: &log)
        self.level = level
        levelPlace = fields.node(.kind)?.place ?? fields.place
        path = fields.path
        address = Address.region(of: fields.path)
        code = fields.text(.code, into: &log)
        households = fields.value(.households, as: Int.self, into: &log)?.value
        population = fields.value(.population, as: Int.self, into: &log)?.value
        formerly = fields.words(.formerly, into: &log).map(\.value)
        summary = fields.text(.introduction, into: &log)?.value
        hotline = fields.text(.hotline, into: &log)?.value
        venue = fields.text(.venue, into: &log)?.value
        hours = fields.text(.hours, into: &log)?.value
        aliases = Address.aliases(reading: fields, into: &log)
        sorts = fields.words(.villageSort, into: &log)
        owedFrom = fields.dayOwed(.owedFrom, into: &log)
        if level != .village, let node = fields.node(.owedFrom) {
            log.report(
                .wrongType, at: fields.location(node.place), "\(level.text)没有“\(fields.spelling(.owedFrom))”",
                help: "各村共同的写在 board.yml 的规则里，一个村自己的写在它的 _index.md 里")
        }
        if level != .village, let first = sorts.first {
            log.report(
                .wrongType, at: fields.location(first.place), "\(level.text)没有“村类”",
                help: "村类写在村的 _index.md 里")
        }
        self.body = body
        guard let title else { return nil }
        self.title = title
    }
}

/// The regions of a board, by folder and by title.
struct RegionIndex: Sendable {
    let all: Ordered<Region>
    private var byAddress: [String: Region.Reference] = [:]
    private var byTitle: [String: [Region.Reference]] = [:]
    /// The titles of each level, to find the one that was meant.
    private let titles: [Region.Level: Spelling.Words]
    private let allTitles: Spelling.Words

    enum Lookup {
        case found(Region.Reference)
        /// Not found: what to say of it, and what to do; the nearest title is looked for when that is wanted.
        case missing(message: Message, advice: (_ isWanted: Bool) -> String)
    }

    init(_ regions: Ordered<Region>) {
        all = regions
        allTitles = Spelling.Words(regions.map(\.title.value))
        titles = Dictionary(grouping: regions, by: \.level).mapValues {
            Spelling.Words($0.map(\.title.value))
        }
        for (reference, region) in regions.referenced {
            byAddress[region.address] = reference
            for title in [region.title.value] + region.formerly {
                byTitle[title, default: []].append(reference)
            }
        }
    }

    /// The region of the nearest folder at or above `folder`; the county where there is none.
    func nearest(to folder: String) -> Region.Reference {
        var folder = folder
        while !folder.isEmpty {
            if let region = byAddress[folder] { return region }
            folder = SourceTree.folder(of: folder)
        }
        return byAddress[""] ?? .county
    }

    /// Whether a region of the board bears this title, or bore it.
    func hasTitle(_ name: String) -> Bool { byTitle[name] != nil }

    /// What a region is called and no other: its title, behind that of where it lies if others bear the same.
    func distinctTitle(of region: Region.Reference) -> String {
        let title = all[region].title.value
        guard (byTitle[title] ?? []).contains(where: { $0 != region && all[$0].title.value == title }),
            let parent = all[region].parent
        else { return title }
        return all[parent].title.value + title
    }

    /// Whether a name begins with a region's: `石谷村党支部`.
    func isOf(_ name: String) -> Bool {
        var end = name.endIndex
        while end > name.startIndex {
            if byTitle[String(name[..<end])] != nil { return true }
            end = name.index(before: end)
        }
        return false
    }

    /// A region by its title where that is unique on the board, or by its path; nil for anything else.
    func region(named name: String, at level: Region.Level? = nil) -> Region.Reference? {
        func fits(_ region: Region.Reference) -> Bool { level.map { all[region].level == $0 } ?? true }
        if let region = byAddress[name], !name.isEmpty, fits(region) { return region }
        guard let matches = byTitle[name] else { return nil }
        let fitting = matches.filter(fits)
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// A region by its title where that is unique on the board, else by its path.
    func find(_ name: String, at level: Region.Level? = nil) -> Lookup {
        func fits(_ region: Region.Reference) -> Bool { level.map { all[region].level == $0 } ?? true }
        let path = name.ends(with: "/") ? String(name.dropLast()) : name
        if let region = byAddress[path], !path.isEmpty || level == .county, fits(region) {
            return .found(region)
        }
        let matches = (byTitle[name] ?? []).filter(fits)
        if matches.count == 1 { return .found(matches[0]) }
        let shown = Scalar.shortened(name)
        let kind = (level ?? .village).text
        if matches.count > 1 {
            let paths = matches.prefix(20).map { all[$0].address }.joined(separator: "、")
            return .missing(
                message: "有 \(matches.count) 个叫“\(shown)”的\(kind)", advice: { _ in "改写路径：" + paths })
        }
        let words = level.map { titles[$0] } ?? allTitles
        return .missing(message: "没有叫“\(shown)”的\(kind)") { isWanted in
            if isWanted, let near = words?.nearest(to: name) { return "是否想写“\(near)”？" }
            return "写已有的名称，或先为它建一个带 _index.md 的文件夹；样稿：gongkai new \(kind)"
        }
    }
}
