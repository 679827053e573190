/// A record of one kind, opened.
package struct Filed<Content: Sendable>: Sendable {
    package let reference: Disclosure.Reference
    package let disclosure: Disclosure
    package let content: Content
}

/// The records of a board by their kinds. What was taken back counts for nothing: its page stays, and here it is not.
package struct Shelves: Sendable {
    private var byKind: [Kind: [Disclosure.Reference]] = [:]

    init() {}

    init(_ disclosures: Ordered<Disclosure>) {
        for (reference, disclosure) in disclosures.referenced where disclosure.withdrawal == nil {
            byKind[disclosure.kind, default: []].append(reference)
        }
    }

    package subscript(kind: Kind) -> [Disclosure.Reference] { byKind[kind] ?? [] }
}

extension Register {
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
