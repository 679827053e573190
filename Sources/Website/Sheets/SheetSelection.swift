import Records

/// Which sheets are wanted, as it is written on a command line.
package struct SheetSelection: Sendable, Equatable {
    /// A region's folder or its name; it means the regions below it too.
    package var region: String?
    /// A kind in either spelling.
    package var kind: String?
    /// `2026`, `2026-H1`, `2026-Q1`, `2026-03` or `2026-W12`.
    package var period: String?
    package var paper: Paper?

    package init(
        region: String? = nil, kind: String? = nil, period: String? = nil, paper: Paper? = nil
    ) {
        self.region = region
        self.kind = kind
        self.period = period
        self.paper = paper
    }

    /// A word of a selection that names nothing.
    package struct Unknown: Error, Equatable, Sendable {
        package var message: String
        package var help: String

        package init(message: String, help: String) {
            self.message = message
            self.help = help
        }
    }
}

/// A selection against a site: what its words mean.
struct SheetFilter: Sendable {
    var region: Region.Reference?
    private var regions: Set<Region.Reference>?
    private(set) var kind: Kind?
    private(set) var period: Period?
    private var paper: Paper?

    init(_ selection: SheetSelection, in site: Site) throws(SheetSelection.Unknown) {
        paper = selection.paper
        if let text = selection.region {
            let found = try SheetFilter.region(text, site.register)
            region = found
            regions = Set(site.lists.regionsBelow[found])
        }
        if let text = selection.kind {
            guard let kind = site.register.kind(spelled: text) else {
                let known = site.register.kinds.flatMap { [$0.term.chinese, $0.term.english] }
                let near = Spelling.nearest(to: text, among: known)
                throw SheetSelection.Unknown(
                    message: "没有“\(text)”这个类型",
                    help: near.map { "是不是 \($0)？" }
                        ?? "可以写：" + site.register.kinds.map(\.text).joined(separator: "、"))
            }
            self.kind = kind
        }
        if let text = selection.period {
            guard let period = Period(text) else {
                throw SheetSelection.Unknown(
                    message: "“\(text)”不是期间", help: "写成 2026、2026-H1、2026-Q1、2026-03 或 2026-W12")
            }
            self.period = period
        }
    }

    private static func region(
        _ text: String, _ register: Register
    ) throws(SheetSelection.Unknown) -> Region.Reference {
        let address = text.hasSuffix("/") ? String(text.dropLast()) : text
        if let index = register.regions.firstIndex(where: { $0.address == address }) { return index }
        let same = register.regions.indices.filter { register.archive.regions[$0].title.value == text }
        if same.count == 1 { return same[0] }
        if same.count > 1 {
            throw SheetSelection.Unknown(
                message: "“\(text)”有 \(same.count) 个",
                help: "写文件夹：" + same.map { register.archive.regions[$0].address }.joined(separator: "、"))
        }
        let known = register.regions.map(\.title.value) + register.regions.map(\.address)
        let near = Spelling.nearest(to: text, among: known)
        throw SheetSelection.Unknown(
            message: "没有“\(text)”这个地方",
            help: near.map { "是不是 \($0)？" } ?? "写村、乡镇的名称，或它的文件夹，如 hedong/shigu")
    }

    /// So many have to be ranked for a poster.
    private static let ranked = 3

    /// Whether a page is wanted; packs are asked for by themselves.
    func takes(_ printed: PrintedPage, in site: Site) -> Bool {
        if let paper, printed.paper != paper { return false }
        switch printed {
        case .sheet(let index), .poster(let index): return takes(site.register.archive.disclosures[index])
        case .display(let region):
            return kind == nil && period == nil && regions.map { $0.contains(region) } ?? true
        case .ranking(let index):
            if kind != nil || regions != nil { return false }
            // A poster of one or two compares nothing; whoever wants it prints its page.
            if site.rankings[index].rows.count < SheetFilter.ranked { return false }
            return period.map { SheetFilter.holds($0, site.rankings[index].period) } ?? true
        case .pack, .packs: return false
        }
    }

    /// Whether a record is wanted: one without a period of its own by the day on which it was first posted.
    func takes(_ disclosure: Disclosure) -> Bool {
        if let regions, !regions.contains(disclosure.region) { return false }
        if let kind, disclosure.kind != kind { return false }
        guard let period else { return true }
        return disclosure.period.map { SheetFilter.holds(period, $0) }
            ?? period.contains(disclosure.day.value)
    }

    private static func holds(_ outer: Period, _ inner: Period) -> Bool {
        outer.first <= inner.first && inner.last <= outer.last
    }
}
