import Documents
import Records

/// All that is made of one source: of a record its page, its sheet and its poster. It is read once, and they are written
/// together.
package struct Sheaf: Sendable {
    package fileprivate(set) var pages: [Page]

    /// The record of which it has sheets; all of them bear the same code.
    fileprivate var printed: Disclosure.Reference? {
        for page in pages { if case .paper(.sheet(let index)) = page.content { return index } }
        return nil
    }
}

extension Site {
    /// Every page, in the order of the first addresses of sheaves.
    package var sheaves: [Sheaf] {
        var sheaves: [Sheaf] = []
        sheaves.reserveCapacity(pages.count)
        var places = Each<Disclosure, Int?>(repeating: nil, of: register.disclosures)
        for page in pages {
            guard let record = page.record else {
                sheaves.append(Sheaf(pages: [page]))
                continue
            }
            if let place = places[record] {
                sheaves[place].pages.append(page)
            } else {
                places[record] = sheaves.count
                sheaves.append(Sheaf(pages: [page]))
            }
        }
        return sheaves
    }

    /// The bytes of its pages, in their order.
    /// - Throws: ``Library/Changed``, where its source is not what it was.
    package func render(_ sheaf: Sheaf, from library: Library) throws(Library.Changed) -> [[UInt8]] {
        var body: Markdown?
        let code = sheaf.printed.flatMap { address(of: headlines[$0].route) }.flatMap { CodeDrawing(of: $0) }
        var rendered: [[UInt8]] = []
        for page in sheaf.pages {
            let isRecord = page.record != nil
            rendered.append(
                try render(page, code) { disclosure throws(Library.Changed) in
                    if isRecord, let body { return body }
                    let read = try library.body(of: disclosure)
                    if isRecord { body = read }
                    return read
                })
        }
        return rendered
    }

    /// The bytes of one page.
    /// - Throws: ``Library/Changed``, where its source is not what it was.
    package func render(_ page: Page, from library: Library) throws(Library.Changed) -> [UInt8] {
        try render(page) { disclosure throws(Library.Changed) in try library.body(of: disclosure) }
    }
}

extension Page {
    /// The record that it is made of, where it is made of one.
    fileprivate var record: Disclosure.Reference? {
        switch content {
        case .disclosure(let index), .paper(.sheet(let index)), .paper(.poster(let index)): index
        case .home, .region, .year, .plain, .method, .methods, .timetable, .ranking, .rankings, .calendar,
            .listing, .moved, .notFound, .feed, .sitemap, .robots, .paper:
            nil
        }
    }
}
