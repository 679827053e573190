import Documents
import Records

extension Page {
    /// The file of the content folder whose page it is; nil for what the site makes of many, and for what is beside a page.
    func source(in register: Register) -> String? {
        switch content {
        case .disclosure(let index): register.archive.disclosures[index].path
        case .region(let index): register.archive.regions[index].path
        case .home: register.archive.regions[.county].path
        case .plain(let index): register.pages[index].path
        case .method(let index): register.methods[index].path
        case .year, .overdue, .oversight, .places, .spoken, .card, .work, .methods, .ownKind, .timetable,
            .ranking,
            .rankings, .calendar, .listing, .kinds, .personal, .bearer, .bearers, .moved, .folder, .notFound,
            .feed,
            .sitemap, .robots, .paper:
            nil
        }
    }
}

/// The pages of a site, found by their addresses.
struct PageLookup: Sendable {
    /// In the order of their addresses.
    let pages: [Page]

    /// The page whose file is at a path of the site; none where a folder only leads on, for nobody is sent there.
    subscript(path: String) -> Page? {
        let found = pages.indices.partitioningIndex { pages[$0].path.byteOrder(path) >= 0 }
        guard found < pages.endIndex, pages[found].path == path else { return nil }
        if case .folder = pages[found].content { return nil }
        return pages[found]
    }
}
