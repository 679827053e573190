import Records

extension Site {
    /// The day that a sheet speaks of: of a record the day on which it last changed, of what hangs now the day for which
    /// the site is built. The same sheet of the same content has the same day.
    package func day(of sheet: Sheet) -> Day? {
        guard case .paper(let printed) = sheet.page.content else { return nil }
        return switch printed {
        case .sheet(let index), .poster(let index): register.archive.disclosures[index].changed
        case .ranking(let index): rankings[index].period.last
        case .display, .pack, .packs: register.asOf
        }
    }

    /// The bytes of a page for a browser that is handed them in place of another page's, and so does not know where they
    /// stand: in front of the page's own doctype, which is then passed over.
    package func render(
        _ page: Page, from library: Library, standingUnder base: String
    ) throws(Library.Changed) -> [UInt8] {
        let place: HTML = "<!doctype html><base href=\"\(text: base)\(text: page.route.encoded)\">"
        return place.bytes + (try render(page, from: library))
    }

    /// Where the site stands, percent-encoded, with `/` at its end; nil when the board does not say.
    package var base: String? { address?.text }
}
