import Records

/// Who helps a region now: the first of the pairings, and how many there are.
struct RunningPairings: Sendable {
    struct Item: Sendable {
        let record: Anchor
        /// The first of those who help, and how many there are.
        let members: [String]
        let count: Int
        /// Its last day, as stated or by the term that its method sets or its acceptance put off.
        let until: Day?
        let isExtended: Bool
        let acceptance: AcceptanceOfPairing?
    }

    static let shown = 12
    static let members = 6

    let items: [Item]
    let count: Int

    init(of region: Region.Reference, of site: Site) {
        let register = site.register
        let running = (register.archive.shelves.pairingsOfRegion[region] ?? [])
            .compactMap { register.opened($0, as: .pairings) }
            .filter { $0.disclosure.withdrawal == nil && $0.content.isRunning(on: register.asOf) }
        count = running.count
        items = running.prefix(Self.shown).map { filed in
            let pairing = filed.content
            let term = register.term(of: pairing)
            return Item(
                record: site.headlines[filed.reference].anchor,
                members: pairing.members.prefix(Self.members).map { member in
                    member.name.map { "\(member.role) \($0)" } ?? member.role
                },
                count: pairing.members.count, until: term.end,
                isExtended: term.extended != nil && term.extended == term.end,
                acceptance: AcceptanceOfPairing(term, of: site))
        }
    }
}
