import Documents
import Records

/// A link to a place within a page: which of its elements is meant.
struct Fragment: Sendable {
    var location: SourceLocation
    /// As it is written.
    var destination: String
    /// The file of the page.
    var page: String
    var id: String
}

extension Site {
    /// Looks for the places that links name and no heading of a body is: a page has more than its body, and what it has is
    /// its theme's affair, so it is asked itself.
    func checkFragments(into log: inout Diagnostics) async {
        if links.doubtful.isEmpty { return }
        let pages = Dictionary(self.pages.map { ($0.path, $0) }) { first, _ in first }
        let wanted = Set(links.doubtful.map(\.page)).sorted { $0.byteOrder($1) < 0 }
        let found = await wanted.concurrentMap(slice: 1) { path in
            (path, pages[path].map { Site.ids(in: self.renderWithoutBody($0)) } ?? [])
        }
        let ids = Dictionary(uniqueKeysWithValues: found)
        var look = LinkAdvice(register)
        for fragment in links.doubtful where ids[fragment.page]?.contains(fragment.id) != true {
            let file = String(fragment.destination.prefix { $0 != "#" && $0 != "?" })
            let near =
                log.mayAdvise(on: fragment.location.path)
                ? look.nearestHeading(to: fragment.id, of: fragment.page) : nil
            log.report(
                Links.dead(
                    fragment.location, "\(file.isEmpty ? "本页" : "“\(file)”")没有“\(fragment.id)”这个标题",
                    help: near.map { "是不是 \(file)#\($0)？" }
                        ?? (file.isEmpty ? "对照本页的标题，或删去链接" : "对照那一页的标题，或删去 # 和它后面的")))
        }
    }

    /// A page as it is but for its body, whose headings are known.
    private func renderWithoutBody(_ page: Page) -> [UInt8] {
        (try? render(page) { _ throws(Library.Changed) in .empty }) ?? []
    }

    /// The ids of the elements of a page.
    private static func ids(in html: [UInt8]) -> Set<String> {
        var ids: Set<String> = []
        let name = Array(" id=".utf8)
        var index = 0
        while index + name.count < html.count {
            guard html[index] == 0x20, html[index..<index + name.count].elementsEqual(name) else {
                index += 1
                continue
            }
            index += name.count
            let quote = html[index]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { index += 1 }
            let start = index
            while index < html.count,
                isQuoted ? html[index] != quote : html[index] != 0x20 && html[index] != UInt8(ascii: ">")
            {
                index += 1
            }
            ids.insert(String(decoding: html[start..<index], as: UTF8.self))
        }
        return ids
    }
}
