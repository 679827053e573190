import Documents

/// Something that the law bids a board publish over a period, and what became of it. Nobody writes a log for it: the disclosures
/// themselves fulfil it.
package struct Publication: Sendable {
    package enum Matter: Hashable, Sendable {
        /// The accounts of a month or a quarter (财务收支).
        case accounts
        /// At least one publication of general items in a quarter (一般事项).
        case general
        /// A record of a kind that the county has defined itself, of a period that it asks for.
        case own(OwnKind)

        /// `财务`, as a reason names it.
        package var text: String {
            switch self {
            case .accounts: "财务"
            case .general: "一般事项"
            case .own(let kind): "“\(kind.title.value)”"
            }
        }

        /// What it is called behind its period, or alone.
        package var name: String { self == .accounts ? "财务收支" : text }
    }

    package enum State: Hashable, Sendable {
        case inTime
        /// So many days after it was due.
        case late(Int)
        /// Not there, so many days after it was due.
        case missing(Int)
        case notYetDue
    }

    /// The disclosures that fulfil it. Nearly always there is one, which needs no room of its own.
    package enum Fulfilment: Sendable {
        case one(Disclosure.Reference)
        case several([Disclosure.Reference])

        init(_ all: [Disclosure.Reference]) { self = all.count == 1 ? .one(all[0]) : .several(all) }

        package var all: [Disclosure.Reference] {
            switch self {
            case .one(let disclosure): [disclosure]
            case .several(let all): all
            }
        }

        package var first: Disclosure.Reference? {
            switch self {
            case .one(let disclosure): disclosure
            case .several(let all): all.first
            }
        }

        var last: Disclosure.Reference? {
            switch self {
            case .one(let disclosure): disclosure
            case .several(let all): all.last
            }
        }
    }

    package var period: Period
    /// The last day on which it is in time.
    package var due: Day
    /// The day on which it was there; nil while it is not.
    package private(set) var posted: Day?
    package private(set) var disclosures = Fulfilment([])
    package var matter: Matter

    init(_ matter: Matter, of period: Period, due: Day) {
        self.matter = matter
        self.period = period
        self.due = due
    }

    /// The same, fulfilled.
    func posted(on day: Day, by disclosures: [Disclosure.Reference]) -> Publication {
        var publication = self
        publication.posted = day
        publication.disclosures = Fulfilment(disclosures)
        return publication
    }

    /// What has become of it by a day.
    package func state(on day: Day) -> State {
        if let posted { return posted <= due ? .inTime : .late(posted - due) }
        return due < day ? .missing(day - due) : .notYetDue
    }

    func isMissing(on day: Day) -> Bool { posted == nil && due < day }

    /// Whether it is settled if it was in time: the day it was due has passed.
    package func isJudged(on day: Day) -> Bool { due < day }
}

extension Register {
    /// What a region had to publish, the accounts first, each by period. A village owes accounts every quarter at least, and every
    /// month once it has begun to; other regions owe accounts once they have posted some.
    package func publications(of region: Region.Reference) -> [Publication] { publications[region] }

    /// The rule by which something was due.
    package func basis(of publication: Publication) -> String {
        switch publication.matter {
        case .accounts: archive.accountsDue(publication.period).basis
        case .general: Rules.quarterlyBasis(on: publication.period.last)
        case .own(let kind):
            "类别“\(kind.title.value)”：\(kind.cadence?.text ?? "")一次，\(kind.dueInWords)；\(basis(ofKind: kind))"
        }
    }
}
