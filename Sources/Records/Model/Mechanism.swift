import Documents

/// One mechanism of a work method: a row of its own in the source that it comes from, with every part as data.
package struct Mechanism: Sendable {
    /// Which mechanism: a file's own, or one of its items.
    package struct Reference: Hashable, Comparable, Sendable {
        package var method: Method.Reference
        /// An index into ``Method/items``; nil for the file's own.
        package var item: Int?

        package init(method: Method.Reference, item: Int?) {
            self.method = method
            self.item = item
        }

        package static func < (a: Reference, b: Reference) -> Bool {
            (a.method, a.item ?? -1) < (b.method, b.item ?? -1)
        }
    }

    /// The file that it stands in.
    package var path: String
    /// Permanent, unique on a board: `0-15`.
    package var id: Located<String>?
    package var name: Located<String>
    package var aliases: [String]
    package var summary: String?
    /// Whether its content is yet to be supplied (定义: 待补充).
    package var isPending: Bool
    /// The parts that say so of themselves: 考评, 职责, 台账, 积分, 结对, 报酬, 名册, 任职.
    package var pendingParts: [Term]
    /// What a site publishes or tracks of it.
    package var publishes: [String]
    /// What of it is not for the public (内部).
    package var withholds: [String]
    /// Its named members, e.g. the six 联.
    package var parts: [String]
    /// What its editor adds where the source contradicts itself.
    package var editorial: String?
    package var appraisal: Method.Appraisal?
    package var duties: [Method.Duty]
    package var ledgers: [Method.Ledger]
    package var points: [Method.PointsClass]
    package var pairings: [Method.Pairing]
    package var pay: Method.Pay?
    package var rosters: [Method.Roster]
    package var qualifications: [Method.Qualification]
    package var figures: FigureTable?
    /// What has to follow when a ranking puts somebody on a list.
    package var consequences: [Method.Consequence]
    /// Ledgers of the same file that hold the same items, each in the state of the same number (对应).
    package var matched: [Located<String>]
    /// Who takes part, as this mechanism itself says.
    package var participation: Participation?
    /// What 采用 says; nil when it says nothing.
    package var statedAdoption: Bool?

    /// Its anchor on the page of its file.
    package var anchor: String? { id.map { "m-" + $0.value } }
}

/// Who takes part in a method, and from when to when (参加).
package enum Participation: Sendable {
    case everyVillage
    case everyTownship
    case listed([Participant])
}

/// A region, a unit or a post that takes part in a method.
package struct Participant: Sendable {
    /// The file that its row stands in.
    package var path: String
    package var place: Place
    /// Who bears its duties (主体); the region itself where nobody else is named.
    package var subject: Subject
    /// Where it bears them, when that is another than itself.
    package var object: Region.Reference?
    package var from: Day?
    package var until: Day?

    /// The region that takes part, be it by what others do there.
    package var region: Region.Reference? { Bearing(subject, at: object).region }

    /// No duty is counted from before this day: a slip in a year would make every period since then overdue.
    static let earliest = Day(number: 10_957)  // 2000-01-01
}

/// Who is judged: a region of the board, or a unit, a post or a masked person by name.
package enum Subject: Hashable, Sendable {
    case region(Region.Reference)
    case named(String)
}

extension Subject: Comparable {
    /// Regions in their order, then names.
    package static func < (a: Subject, b: Subject) -> Bool {
        switch (a, b) {
        case (.region(let a), .region(let b)): a < b
        case (.region, .named): true
        case (.named, .region): false
        case (.named(let a), .named(let b)): a < b
        }
    }
}

extension Archive {
    package subscript(mechanism: Mechanism.Reference) -> Mechanism {
        methods[mechanism.method].mechanism(mechanism.item)
    }

    package subscript<Component: MechanismComponent>(part: Mechanism.Part<Component>) -> Component {
        Component.all(of: self[part.mechanism])[part.number]
    }

    /// Every mechanism of every method, in the order of files.
    package var mechanisms: [(reference: Mechanism.Reference, mechanism: Mechanism)] {
        methods.referenced.flatMap { reference, method in
            method.mechanisms.map { (Mechanism.Reference(method: reference, item: $0.item), $0.mechanism) }
        }
    }

    /// Whether this board runs a mechanism: it says so (采用), or it says who takes part; an item goes with its file.
    package func isAdopted(_ reference: Mechanism.Reference) -> Bool {
        let whole = methods[reference.method].whole
        if let stated = whole.statedAdoption, !stated { return false }
        let own = self[reference]
        return own.participation != nil || whole.participation != nil || whole.statedAdoption ?? false
    }

    /// Who takes part in a mechanism: as it says itself, else as its file does; nil when neither says.
    package func participation(in reference: Mechanism.Reference) -> Participation? {
        self[reference].participation ?? methods[reference.method].whole.participation
    }

    /// A mechanism's part of an address: its file's, and an item's id after it.
    package func slug(of reference: Mechanism.Reference) -> String {
        let method = methods[reference.method]
        guard let item = reference.item, let id = method.items[item].id?.value else { return method.slug }
        return method.slug + "-" + id
    }

    /// Who bears a duty, and where: `县水利局（石谷村）`.
    package func name(of bearing: Bearing) -> String {
        name(of: bearing.subject) + (bearing.object.map { "（\(regions[$0].title.value)）" } ?? "")
    }

    package func name(of subject: Subject) -> String {
        switch subject {
        case .region(let region): regions[region].title.value
        case .named(let name): name
        }
    }
}
