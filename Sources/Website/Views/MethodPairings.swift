import Records

/// The pairings by a method: the first of those that run, and how many there are.
struct MethodPairings: Sendable {
    struct Item: Sendable {
        let toward: Named
        let members: String
        let from: Day?
        let end: End
        let record: Route
    }

    enum End: Sendable {
        case stated(Day)
        /// By the term that the method sets.
        case byTerm(Day)
        /// As its acceptance put it off.
        case extended(Day)
        case open
    }

    static let shown = 40

    let items: [Item]
    let running: Int
    /// Those that are over or have not begun.
    let others: Int

    /// Nil for a mechanism that has none.
    init?(of mechanism: Mechanism.Reference, of site: Site) {
        let register = site.register
        let records = site.work.records(.pairing, of: mechanism)
        if records.isEmpty { return nil }
        let running = records.compactMap { register.opened($0, as: .pairings) }
            .filter { $0.content.isRunning(on: register.asOf) }
        self.running = running.count
        others = records.count - running.count
        items = running.prefix(Self.shown).map { filed in
            let pairing = filed.content
            let term = register.term(of: pairing)
            let end: End
            if let stated = term.stated {
                end = .stated(stated)
            } else if let last = term.end {
                end = term.extended == last ? .extended(last) : .byTerm(last)
            } else {
                end = .open
            }
            return Item(
                toward: pairing.region.map { .page(site.regionAnchors[$0]) }
                    ?? .text(pairing.toward?.value ?? ""),
                members: pairing.members.map { $0.name ?? $0.role }.joined(separator: "、"),
                from: pairing.from?.value,
                end: end,
                record: site.headlines[filed.reference].route)
        }
    }
}
