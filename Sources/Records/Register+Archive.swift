// What was filed may be asked of a register, too: whoever has one need not know what was written and what follows. Pages look at one region or
// record of many in the archive itself, where it lies: what is handed on is a copy.

extension Register {
    package var board: Board { archive.board }
    package var asOf: Day { archive.asOf }
    package var regions: Ordered<Region> { archive.regions }
    package var disclosures: Ordered<Disclosure> { archive.disclosures }
    package var pages: Ordered<PlainPage> { archive.pages }
    package var methods: Ordered<Method> { archive.methods }
    package var kinds: [Kind] { archive.kinds }
    package var byRegion: Each<Region, [Disclosure.Reference]> { archive.byRegion }
    package var newestFirst: [Disclosure.Reference] { archive.newestFirst }
    package var mechanisms: [(reference: Mechanism.Reference, mechanism: Mechanism)] {
        archive.mechanisms
    }

    package subscript(mechanism: Mechanism.Reference) -> Mechanism { archive[mechanism] }

    package subscript<Component: MechanismComponent>(part: Mechanism.Part<Component>) -> Component {
        archive[part]
    }

    package func filed<Content>(_ shape: Shape<Content>) -> some Sequence<Filed<Content>> {
        archive.filed(shape)
    }

    package func standing(in region: Region.Reference) -> some BidirectionalCollection<
        Disclosure.Reference
    > {
        archive.standing(in: region)
    }

    package func opened<Content>(
        _ reference: Disclosure.Reference, as shape: Shape<Content>
    ) -> Filed<Content>? { archive.opened(reference, as: shape) }

    package func isInside(_ region: Region.Reference, of other: Region.Reference) -> Bool {
        archive.isInside(region, of: other)
    }

    package func isAdopted(_ mechanism: Mechanism.Reference) -> Bool {
        archive.isAdopted(mechanism)
    }

    package func participation(in mechanism: Mechanism.Reference) -> Participation? {
        archive.participation(in: mechanism)
    }

    package func part<Component: MechanismComponent>(
        _ kind: Component.Type = Component.self, named name: String, for mechanism: Mechanism.Reference
    ) -> Mechanism.Part<Component>? { archive.part(kind, named: name, for: mechanism) }

    package func appraisal(of evaluation: Evaluation) -> Method.Appraisal? {
        archive.appraisal(of: evaluation)
    }

    package func appraisal(
        of mechanism: Mechanism.Reference, for subjects: Evaluation.SubjectKind
    ) -> Method.Appraisal? { archive.appraisal(of: mechanism, for: subjects) }

    package func name(of bearing: Bearing) -> String { archive.name(of: bearing) }
    package func name(of subject: Subject) -> String { archive.name(of: subject) }
    package func slug(of mechanism: Mechanism.Reference) -> String { archive.slug(of: mechanism) }
    func statement(of page: AccountBook.Page) -> Statement? { archive.statement(of: page) }
}
