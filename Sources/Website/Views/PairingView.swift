import Records

/// What a pairing (结对) takes from elsewhere: the rule by which it was made, and the page of the region that it helps.
struct PairingView: Sendable {
    let pairing: Pairing
    /// The method that has the rule, by the link to it.
    let method: Anchor
    let rule: Method.Pairing
    /// Whom it helps; nil where nobody is named.
    let whom: Named?
    /// Its members, by the links to the units that they are of.
    let members: [(role: String, name: Named)]
    let term: PairingTerm
    /// What its author's own columns say of each member.
    let own: OwnRowsPart?
    /// How it was accepted; nil where its method asks for no acceptance.
    let acceptance: AcceptanceOfPairing?

    init(_ pairing: Pairing, of site: Site) {
        self.pairing = pairing
        method = site.anchor(of: pairing.mechanism)
        rule = site.register[pairing.pairing]
        members = pairing.members.map { member in
            let name = member.name ?? member.role
            let unit = member.unit.flatMap {
                site.bearers.named(site.register.archive.board.units[$0].name.value)
            }
            return (
                member.role, unit.map { .page(Anchor(to: site.bearers[$0].route, text: name)) } ?? .text(name)
            )
        }
        whom = pairing.region.map { .page(site.regionAnchors[$0]) } ?? pairing.toward.map { .text($0.value) }
        own = OwnRowsPart("成员", pairing.members.map { ($0.name ?? $0.role, $0.place) }, pairing.own)
        term = site.register.term(of: pairing)
        acceptance = AcceptanceOfPairing(term, of: site)
    }

    /// Whether it is said on a day how long it still runs, or has been over.
    func countsDays(on day: Day) -> Bool { term.end != nil && pairing.from.map { $0.value <= day } ?? true }
}

/// What came of the acceptance of a pairing (验收), as the ledger has it.
struct AcceptanceOfPairing: Sendable {
    /// What the method calls the ledger.
    let ledger: String
    /// Where the item stands, since when, and the record that says so; nil where there is no item.
    let item: Item?

    struct Item: Sendable {
        let state: String
        let day: Day?
        let record: Route
        let isPassed: Bool
    }

    init?(_ term: PairingTerm, of site: Site) {
        guard let reference = term.ledger else { return nil }
        let rule = site.register[reference]
        ledger = rule.name.value
        item = term.acceptance.map { reference in
            let item = site.register[reference]
            return Item(
                state: rule.name(ofState: item.state),
                day: item.moved, record: site.headlines[item.disclosure].route, isPassed: term.passed != nil)
        }
    }
}
