import Records

extension Site {
    /// The day that a sheet speaks of: of a record the day on which it last changed, of what hangs now the day for which
    /// the site is built. The same sheet of the same content has the same day.
    package func day(of sheet: Sheet) -> Day? {
        guard case .paper(let printed) = sheet.page.content else { return nil }
        return switch printed {
        case .sheet(let index), .poster(let index): Site.changed(register.disclosures[index])
        case .ranking(let index): rankings[index].period.last
        case .display, .pack, .packs: register.asOf
        }
    }

    /// Where the site stands, percent-encoded, with `/` at its end; nil when the board does not say.
    package var base: String? { register.board.baseURL.map { Route.encoded(base: $0) } }
}
