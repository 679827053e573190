import Documents

/// Until when a pairing lasts, by all that is on record: what its own record says, the term of its method, and what its acceptance came
/// to (验收). A pairing and the item by which it is accepted are one fact: every page says the same of them.
package struct PairingTerm: Sendable {
    /// Its last day, as its record says.
    package var stated: Day?
    /// The last day by the method's term.
    package var byRule: Day?
    /// The ledger in which it is accepted; nil where the method names none.
    package var ledger: Method.Ledger.Reference?
    /// The item of that ledger that is about it; nil where there is none.
    package var acceptance: LedgerBook.Item.Reference?
    /// The day on which it was accepted.
    package var passed: Day?
    /// The day to which it goes on, since it was not accepted.
    package var extended: Day?
    /// Whether another pairing of the kind took over when it ended.
    package var isHandedOver = false

    /// The last day that the method and the acceptance allow; nil where neither sets one.
    package var allowed: Day? {
        guard let extended else { return byRule }
        return byRule.map { max($0, extended) } ?? extended
    }

    /// Its last day: as stated, else as allowed.
    package var end: Day? { stated ?? allowed }
}

extension Register {
    /// Until when a pairing lasts.
    package func term(of pairing: Pairing) -> PairingTerm {
        let rule = self[pairing.pairing]
        var term = PairingTerm(stated: pairing.until?.value, byRule: pairing.end(of: rule))
        guard let region = pairing.region else { return term }
        term.ledger = rule.acceptance.flatMap {
            part(Method.Ledger.self, named: $0.value, for: pairing.mechanism)
        }
        if let until = pairing.until?.value {
            term.isHandedOver = (archive.shelves.pairingsOfRegion[region] ?? []).contains { reference in
                guard let other = opened(reference, as: .pairings), other.disclosure.withdrawal == nil,
                    other.content.pairing.mechanism == pairing.pairing.mechanism,
                    let from = other.content.from?.value
                else { return false }
                return from > until && from <= until + 31
            }
        }
        guard let ledger = term.ledger else { return term }
        term.acceptance = acceptance(of: pairing, in: ledger, for: region)
        guard let reference = term.acceptance else { return term }
        let item = self[reference]
        if self[ledger].isClosed(item.state) { term.passed = item.moved }
        if item.extensions > 0 { term.extended = item.due?.value }
        return term
    }

    /// The item of a ledger that is about a region while a pairing lasts: the one that was opened last.
    private func acceptance(
        of pairing: Pairing, in ledger: Method.Ledger.Reference, for region: Region.Reference
    ) -> LedgerBook.Item.Reference? {
        (itemsOfRegion[region] ?? []).filter { reference in
            let book = books[reference.book]
            let item = book.items[reference.number]
            guard book.ledger == ledger, (item.ownerRegion ?? book.region) == region,
                let opened = item.opened, let moved = item.moved
            else { return false }
            // What is still open was left to it by the pairing before.
            return pairing.from.map { moved >= $0.value || !self[ledger].isClosed(item.state) } ?? true
                && pairing.until.map { opened <= $0.value } ?? true
        }.max { a, b in
            (self[a].opened ?? .dawn, a) < (self[b].opened ?? .dawn, b)
        }
    }

    /// The sorts of village for which methods have pairings or pay, in their order.
    var villageSorts: [String] {
        var seen = SeenWords()
        return mechanisms.flatMap { _, mechanism in
            mechanism.pairings.flatMap { $0.villageSorts.map(\.value) }
                + (mechanism.pay?.bases.flatMap { $0.sorts.map(\.value) } ?? [])
        }.filter { seen.insert($0) }
    }
}
