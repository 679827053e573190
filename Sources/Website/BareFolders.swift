import Documents
import Records

/// A folder of the site that has pages below it and none of its own: who cuts an address there is led on.
struct BareFolder: Sendable {
    let route: Route
    /// The page that lists what is in it.
    let target: Route
    let title: String

    var page: Page { Page(route: route, content: .folder(to: target, title: title)) }
}

extension Addresses {
    /// Every folder without a page, once they are sorted; but those of the pages of a list, which say only that it goes on.
    ///
    /// What is in a folder of records of one kind is listed with its kind; all else by the page nearest above.
    func bareFolders(titled title: (Page) -> String, kind: (Page) -> Kind?) -> [BareFolder] {
        var above: [String: Page] = [:]
        var kinds: [String: Set<Kind?>] = [:]
        var before = ""
        var isBare = false
        for page in pages where page.isOfFolder {
            let parent = page.route.folder.above
            if parent != before {
                before = parent
                isBare = look(at: parent, &above)
            }
            if isBare { kinds[parent, default: []].insert(kind(page)) }
        }
        return above.sorted { $0.key < $1.key }.map { folder, nearest in
            let route = Route(folder: folder)
            if let all = kinds[folder], all.count == 1, let kind = all.first ?? nil {
                return BareFolder(route: route, target: kind.list, title: kind.text)
            }
            return BareFolder(route: route, target: nearest.route, title: title(nearest))
        }
    }

    /// Notes a folder and those above it that have no page, each with the page nearest above.
    /// - Returns: whether it has none.
    private func look(at folder: String, _ above: inout [String: Page]) -> Bool {
        if folder.isEmpty { return false }
        if above[folder] != nil { return true }
        var bare: [String] = []
        var here = folder
        while !here.isEmpty, above[here] == nil {
            if let page = page(at: here + "index.html") {
                for each in bare { above[each] = page }
                return !bare.isEmpty
            }
            if !here.hasSuffix("/page/") { bare.append(here) }
            here = here.above
        }
        guard let page = above[here] ?? page(at: "index.html") else { return false }
        for each in bare { above[each] = page }
        return !bare.isEmpty
    }
}

extension Page {
    /// Whether it is the page of its folder, and no sheet beside one.
    fileprivate var isOfFolder: Bool {
        if case .paper = content { return false }
        return path.utf8.last == UInt8(ascii: "l") && path.hasSuffix("/index.html")
    }
}

extension Site {
    /// How a page that lists others is called.
    static func title(of page: Page, _ register: Register, _ listings: Ordered<Listing>) -> String {
        switch page.content {
        case .region(let region): register.archive.regions[region].title.value
        case .rankings: "晾晒榜"
        case .methods: "工作法"
        case .listing(let listing, _): listings[listing].title
        default: register.archive.regions[.county].title.value
        }
    }
}

extension StringProtocol {
    /// The folder that a folder stands in, each with `/` at its end; empty at the top.
    fileprivate var above: String { String(String(dropLast()).pathFolder) }
}
