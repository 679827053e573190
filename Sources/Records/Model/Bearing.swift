/// Who bears a duty, and where: a unit that helps two villages bears it twice.
package struct Bearing: Hashable, Sendable {
    package var subject: Subject
    /// The village or township at which a bearer bears it that is not the place itself.
    package var object: Region.Reference?

    package init(_ subject: Subject, at object: Region.Reference? = nil) {
        self.subject = subject
        self.object = object
    }

    /// The region that it is about: where it is borne, else the bearer; nil for a unit that bears it nowhere in particular.
    package var region: Region.Reference? {
        if let object { return object }
        return if case .region(let region) = subject { region } else { nil }
    }
}

extension Bearing: Comparable {
    package static func < (a: Bearing, b: Bearing) -> Bool {
        a.subject == b.subject
            ? (a.object?.number ?? -1) < (b.object?.number ?? -1) : a.subject < b.subject
    }
}

extension Participant {
    /// How it bears a duty that is counted in a certain way; nil for one that does not.
    func bearing(counted: Evaluation.SubjectKind, _ units: Units, _ regions: Ordered<Region>) -> Bearing? {
        switch subject {
        case .region(let region):
            return Evaluation.SubjectKind(regions[region].level) == counted
                ? Bearing(subject, at: object) : nil
        case .named(let name):
            guard counted.isNamed else { return nil }
            if let unit = units.named(name), !counted.fits(units[unit].sort) { return nil }
            return Bearing(.named(counted == .person ? Person.key(of: name) : name), at: object)
        }
    }
}
