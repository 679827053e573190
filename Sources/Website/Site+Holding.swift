import Records

extension Site {
    /// Until when a page reads as it does, though nobody changes a file: what stands on the disk may stay until then.
    ///
    /// Of a record it is the first day on which its own words turn; of what is gathered over the board, the first on which anything
    /// on the board does.
    /// - Throws: ``Library/Changed``, where its source is not what it was.
    package func holding(of page: Page, from library: Library) throws(Library.Changed) -> Holding {
        func view(_ record: Disclosure.Reference) throws(Library.Changed) -> RecordView {
            RecordView(record, try library.body(of: register.archive.disclosures[record]), of: self)
        }
        switch page.content {
        case .disclosure(let record): return try view(record).holding
        case .paper(.sheet(let record)), .paper(.poster(let record)): return try view(record).paperHolding
        case .paper(.ranking(let ranking)): return RankingEvidence(ranking, of: self).holding
        case .paper(.display), .paper(.pack), .paper(.packs):
            var holding = holding
            holding.count()
            return holding
        case .feed: return register.holdingOfNames
        case .robots: return Holding(on: register.asOf)
        case .sitemap, .card: return holding
        case .home, .region, .year, .overdue, .oversight, .places, .spoken, .work, .plain, .ownKind, .method,
            .methods,
            .bearer,
            .bearers, .timetable,
            .ranking,
            .kinds, .personal, .rankings, .calendar, .listing, .moved, .folder, .notFound:
            return fields(of: page).1.holding ?? holding
        }
    }
}
