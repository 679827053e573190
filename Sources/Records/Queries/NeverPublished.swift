import Documents

/// What each region might publish period by period, never did, and does not owe, by name: it is neither late nor in time.
///
/// A kind that is another form of the accounts is none of it, for those are asked by themselves. What its officers are paid is, on a
/// board that publishes any pay: no cadence of the law makes a village late with it.
package struct NeverPublished: Sendable {
    private let names: Each<Region, [String]>

    init(in archive: Archive, _ publications: Each<Region, [Publication]>) {
        let kinds = archive.ownKinds.filter { $0.isPeriodic && $0.fulfils != .finance }
        var paid: Set<Region.Reference> = []
        for disclosure in archive.disclosures where disclosure.kind == .pay { paid.insert(disclosure.region) }
        names = Each(of: archive.regions) { region in
            let level = archive.regions[region].level
            let owed = Set(publications[region].lazy.map(\.matter))
            var asked = kinds.filter { $0.bearer == level }.map { Publication.Matter.own($0) }
            if level == .village { asked = [.accounts, .general] + asked }
            var names = asked.filter { !owed.contains($0) }.map(\.name)
            if level == .village, !paid.isEmpty, !paid.contains(region) {
                names.insert(Kind.pay.text, at: asked.prefix(2).count { !owed.contains($0) })
            }
            return names
        }
    }

    package subscript(region: Region.Reference) -> [String] { names[region] }
}
