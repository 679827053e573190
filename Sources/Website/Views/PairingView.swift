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

    init(_ pairing: Pairing, of site: Site) {
        self.pairing = pairing
        method = site.anchor(of: pairing.mechanism)
        rule = site.register[pairing.pairing]
        members = pairing.members.map { member in
            let name = member.name ?? member.role
            let unit = member.unit.flatMap { site.bearers.named(site.register.board.units[$0].name.value) }
            return (
                member.role, unit.map { .page(Anchor(to: site.bearers[$0].route, text: name)) } ?? .text(name)
            )
        }
        whom = pairing.region.map { .page(site.regionAnchors[$0]) } ?? pairing.toward.map { .text($0.value) }
    }

    /// Its last day: the one that is written, else the one that the rule sets.
    var end: Day? { pairing.until?.value ?? pairing.end(of: rule) }
}
