/// A record of one kind, opened.
package struct Filed<Content: Sendable>: Sendable {
    package let reference: Disclosure.Reference
    package let disclosure: Disclosure
    package let content: Content
}

/// The records of a board by where they hang, by their days and by their kinds. What was taken back counts for nothing among its kind: its
/// page stays, and there it is not.
package struct Shelves: Sendable {
    private let byKind: [Kind: [Disclosure.Reference]]
    /// Of each region itself, not of those below it, newest first; taken back ones too.
    package let byRegion: Each<Region, [Disclosure.Reference]>
    /// All, newest first; taken back ones too.
    package let newestFirst: [Disclosure.Reference]
    /// The pairings that help a region, by the region, newest first; taken back ones too.
    package let pairingsOfRegion: [Region.Reference: [Disclosure.Reference]]

    init(_ disclosures: Ordered<Disclosure>, in regions: Ordered<Region>) {
        var byKind: [Kind: [Disclosure.Reference]] = [:]
        for (reference, disclosure) in disclosures.referenced where disclosure.withdrawal == nil {
            byKind[disclosure.kind, default: []].append(reference)
        }
        self.byKind = byKind
        // Already in the order of addresses: that settles what fell on one day.
        let days = Each<Disclosure, Day>(disclosures.map(\.day.value))
        newestFirst = days.indices.sorted { (days[$1], $0) < (days[$0], $1) }
        var byRegion = Each<Region, [Disclosure.Reference]>(repeating: [], of: regions)
        var pairings: [Region.Reference: [Disclosure.Reference]] = [:]
        for index in newestFirst {
            byRegion[disclosures[index].region].append(index)
            if case .pairing(let pairing) = disclosures[index].content, let region = pairing.region {
                pairings[region, default: []].append(index)
            }
        }
        self.byRegion = byRegion
        pairingsOfRegion = pairings
    }

    package subscript(kind: Kind) -> [Disclosure.Reference] { byKind[kind] ?? [] }
}

extension Archive {
    /// The disclosures of each region itself (not of those below it), newest first.
    package var byRegion: Each<Region, [Disclosure.Reference]> { shelves.byRegion }
    /// Every disclosure, newest first.
    package var newestFirst: [Disclosure.Reference] { shelves.newestFirst }

    /// The records of a kind that stand, by their addresses.
    package func filed<Content>(_ shape: Shape<Content>) -> some Sequence<Filed<Content>> {
        shelves[shape.kind].lazy.compactMap { opened($0, as: shape) }
    }

    /// The records of a region itself that stand, newest first.
    package func standing(in region: Region.Reference) -> some BidirectionalCollection<Disclosure.Reference> {
        byRegion[region].lazy.filter { disclosures[$0].withdrawal == nil }
    }

    /// A record, if it is of a kind; taken back or not.
    package func opened<Content>(
        _ reference: Disclosure.Reference, as shape: Shape<Content>
    ) -> Filed<Content>? {
        let disclosure = disclosures[reference]
        return shape.content(disclosure).map {
            Filed(reference: reference, disclosure: disclosure, content: $0)
        }
    }
}
