import Records

/// What of persons the board publishes, and why: whose numbers are excepted, which lists name people until when, and which no longer do.
struct PersonalView: Sendable {
    /// The lists of one place, in the order of all.
    struct Group: Sendable {
        let place: String
        var lists: [List]
    }

    struct List: Sendable {
        let record: Anchor
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
    let hanging: [Group]
    let ofOffice: Int
    let faded: [Group]

    init(of site: Site) {
        let (data, register) = (site.personal, site.register)
        /// By place, in the order of addresses.
        func groups(_ all: [PersonalData.List]) -> [Group] {
            var groups: [Region.Reference: Group] = [:]
            for list in all {
                let region = register.archive.disclosures[list.record].region
                let own = List(record: site.headlines[list.record].anchor, term: list.names.term)
                groups[region, default: Group(place: register.archive.regions[region].title.value, lists: [])]
                    .lists.append(own)
            }
            return groups.sorted { $0.key < $1.key }.map(\.value)
        }
        trail = site.regionParts[.county].trail
        holding = site.holding
        exceptions = data.exceptions.map {
            Exception(
                record: $0.record.map { site.headlines[$0].anchor }, title: $0.title,
                sort: $0.exception.sort.text, about: $0.exception.about, grounds: $0.exception.grounds,
                decider: $0.exception.decider)
        }
        hanging = groups(data.hanging)
        ofOffice = data.ofOffice.count
        faded = groups(data.faded)
    }
}
