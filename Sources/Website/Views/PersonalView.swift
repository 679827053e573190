import Records

/// What of persons the board publishes, and why: whose numbers are excepted, which lists name people until when, and which no longer do.
struct PersonalView: Sendable {
    struct List: Sendable {
        let record: Anchor
        let place: Anchor
        let columns: [String]
        let term: NamesTerm?
    }

    struct Exception: Sendable {
        /// Nil for what stands on many pages; then it has its title alone.
        let record: Anchor?
        let title: String
        let sort: String
        let about: String
        let grounds: String
        let decider: String
    }

    static let route = Route(folder: "personal")

    let trail: Trail
    /// Until when the page reads as it does.
    let holding: Holding
    let exceptions: [Exception]
    let hanging: [List]
    let ofOffice: Int
    let faded: [List]

    init(of site: Site) {
        let (data, register) = (site.personal, site.register)
        func list(_ list: PersonalData.List) -> List {
            List(
                record: site.headlines[list.record].anchor,
                place: site.regionAnchors[register.archive.disclosures[list.record].region],
                columns: list.names.columns.map { "\($0.table)：\($0.name)" }, term: list.names.term)
        }
        trail = site.regionParts[.county].trail
        holding = site.holding
        exceptions = data.exceptions.map {
            Exception(
                record: $0.record.map { site.headlines[$0].anchor }, title: $0.title,
                sort: $0.exception.sort.text, about: $0.exception.about, grounds: $0.exception.grounds,
                decider: $0.exception.decider)
        }
        hanging = data.hanging.map(list)
        ofOffice = data.ofOffice.count
        faded = data.faded.map(list)
    }
}
