import Documents
import Records

/// All that is made of one source: of a record its page, its sheet, its poster and its picture. It is read once, and they are written
/// together.
package struct Sheaf: Sendable {
    /// Where its pages stand among those of the site: the first, and what else there is.
    private let first: Int
    private var others: [Int] = []

    fileprivate init(_ first: Int) { self.first = first }

    fileprivate mutating func add(_ page: Int) { others.append(page) }

    package func pages(of site: Site) -> [Page] { ([first] + others).map { site.pages[$0] } }
}

extension Site {
    /// Every page, in the order of the first addresses of sheaves.
    package var sheaves: [Sheaf] {
        var sheaves: [Sheaf] = []
        sheaves.reserveCapacity(pages.count)
        var places = Each<Disclosure, Int?>(repeating: nil, of: register.disclosures)
        for (number, page) in pages.enumerated() {
            if let record = page.record {
                if let place = places[record] {
                    sheaves[place].add(number)
                    continue
                }
                places[record] = sheaves.count
            }
            sheaves.append(Sheaf(number))
        }
        return sheaves
    }

    /// The bytes of its pages, in their order.
    /// - Parameter made: called after each page, with how many bytes it has.
    /// - Throws: ``Library/Changed``, where its source is not what it was.
    package func render(
        _ sheaf: Sheaf, from library: Library, _ made: (_ page: Page, _ bytes: Int) -> Void = { _, _ in }
    ) throws(Library.Changed) -> [[UInt8]] {
        let pages = sheaf.pages(of: self)
        guard let record = pages.first?.record else {
            var rendered: [[UInt8]] = []
            for page in pages {
                let bytes = try render(page, from: library)
                rendered.append(bytes)
                made(page, bytes.count)
            }
            return rendered
        }
        let view = RecordView(record, try library.body(of: register.archive.disclosures[record]), of: self)
        let evidence = view.evidence(over: shell.constants)
        return pages.map { page in
            let bytes = render(page, of: view, evidence)
            made(page, bytes.count)
            return bytes
        }
    }

    /// The bytes of a page of a record, or of its sheet or its poster.
    func render(_ page: Page, of view: RecordView, _ evidence: PageFields) -> [UInt8] {
        switch page.content {
        case .paper(.poster):
            return paper(
                .poster, view.title, of: view.route, RecordPoster(view: view, evidence: evidence).html,
                at: page)
        case .paper:
            return paper(
                .sheet, view.title, of: view.route, NoticeSheet(view, evidence, on: page.route).html, at: page
            )
        case .spoken: return Array(view.spoken.utf8)
        case .card(let subject): return CardDrawing(CardView(of: subject, on: self)).bytes
        default:
            var fields = evidence
            view.fill(linked: &fields, on: view.route)
            view.fill(&fields, in: shell)
            return theme.page(view.kind.pageType, fields)
        }
    }

    /// The bytes of one page.
    /// - Throws: ``Library/Changed``, where its source is not what it was.
    package func render(_ page: Page, from library: Library) throws(Library.Changed) -> [UInt8] {
        try render(page) { disclosure throws(Library.Changed) in try library.body(of: disclosure) }
    }
}

extension Page {
    /// The record that it is made of; nil for one that is made of many, or of none.
    var record: Disclosure.Reference? {
        switch content {
        case .disclosure(let index), .spoken(let index), .card(.record(let index)), .paper(.sheet(let index)),
            .paper(.poster(let index)):
            index
        case .home, .region, .year, .overdue, .oversight, .places, .work, .plain, .method, .methods, .ownKind,
            .bearer,
            .bearers,
            .timetable, .card, .kinds, .personal, .ranking, .rankings, .calendar, .listing, .moved, .folder,
            .notFound,
            .feed,
            .sitemap, .robots,
            .paper:
            nil
        }
    }
}
