// What was filed may be asked of a register, too: whoever has one need not know what was written and what follows. Set in where they are
// asked, so that a region or a record is looked at where it lies and not copied.

extension Register {
    @inlinable package var board: Board { archive.board }
    @inlinable package var asOf: Day { archive.asOf }
    @inlinable package var regions: Ordered<Region> { archive.regions }
    @inlinable package var disclosures: Ordered<Disclosure> { archive.disclosures }
    @inlinable package var pages: Ordered<PlainPage> { archive.pages }
    @inlinable package var methods: Ordered<Method> { archive.methods }
    @inlinable package var kinds: [Kind] { archive.kinds }
    @inlinable package var byRegion: Each<Region, [Disclosure.Reference]> { archive.byRegion }
    @inlinable package var newestFirst: [Disclosure.Reference] { archive.newestFirst }
    @inlinable package var mechanisms: [(reference: Mechanism.Reference, mechanism: Mechanism)] {
        archive.mechanisms
    }

    @inlinable package subscript(mechanism: Mechanism.Reference) -> Mechanism { archive[mechanism] }

    @inlinable package subscript<Component: MechanismComponent>(part: Mechanism.Part<Component>) -> Component
    {
        archive[part]
    }

    @inlinable package func filed<Content>(_ shape: Shape<Content>) -> some Sequence<Filed<Content>> {
        archive.filed(shape)
    }

    @inlinable package func standing(in region: Region.Reference) -> some BidirectionalCollection<
        Disclosure.Reference
    > {
        archive.standing(in: region)
    }

    @inlinable package func opened<Content>(
        _ reference: Disclosure.Reference, as shape: Shape<Content>
    ) -> Filed<Content>? { archive.opened(reference, as: shape) }

    @inlinable package func isInside(_ region: Region.Reference, of other: Region.Reference) -> Bool {
        archive.isInside(region, of: other)
    }

    @inlinable package func isAdopted(_ mechanism: Mechanism.Reference) -> Bool {
        archive.isAdopted(mechanism)
    }

    @inlinable package func participation(in mechanism: Mechanism.Reference) -> Participation? {
        archive.participation(in: mechanism)
    }

    @inlinable package func part<Component: MechanismComponent>(
        _ kind: Component.Type = Component.self, named name: String, for mechanism: Mechanism.Reference
    ) -> Mechanism.Part<Component>? { archive.part(kind, named: name, for: mechanism) }

    @inlinable package func appraisal(of evaluation: Evaluation) -> Method.Appraisal? {
        archive.appraisal(of: evaluation)
    }

    @inlinable package func appraisal(
        of mechanism: Mechanism.Reference, for subjects: Evaluation.SubjectKind
    ) -> Method.Appraisal? { archive.appraisal(of: mechanism, for: subjects) }

    @inlinable package func name(of bearing: Bearing) -> String { archive.name(of: bearing) }
    @inlinable package func name(of subject: Subject) -> String { archive.name(of: subject) }
    @inlinable package func slug(of mechanism: Mechanism.Reference) -> String { archive.slug(of: mechanism) }
    func statement(of page: AccountBook.Page) -> Statement? { archive.statement(of: page) }
}
