import Documents

/// What is known of a record that is made public: what every kind has, and what its own kind says. Its body is in its ``Record``.
///
/// Immutable, and so a value; a class, because it is handed on a hundred times and has thirty parts to be counted.
package final class Disclosure: Sendable {
    /// The source file, relative to the content folder.
    package let path: String
    /// The folder of its page, without a `/` at the end: `hedong/shigu/2026-03-luqiao`.
    package let address: String
    /// Permanent; by default its address.
    package let id: String
    /// Where the id is written; nil when it is the address.
    package let idPlace: Place?
    /// What its author numbered it; nil where nobody did.
    package var number: String? { idPlace == nil ? nil : id }
    package let title: Located<String>
    /// The day on which it was first posted.
    package let day: Located<Day>
    package let summary: String?
    package let tags: [String]
    package let postings: [Posting]
    package let attachments: [Attachment]
    /// In the order before, during, after; see ``shownPhotos``.
    private let photos: [Photo]
    package let signoffs: [Signoff]
    package let amendments: [Amendment]
    package let withdrawal: Withdrawal?
    /// Addresses that its page once had, without a `/` at either end.
    package let aliases: [Located<String>]
    /// Other records of the same matter, as its author names them: by address or by title.
    package let related: [Located<String>]
    /// The region whose board it hangs on.
    package let region: Region.Reference
    /// Of its body, which its page alone shows.
    package let outline: Markdown.Outline
    package let content: Content
    /// Its author's own (表格), which any kind may have.
    package let tables: [TypedTable]
    /// Until when its author has it name people (名单止).
    let namesUntil: Located<Day>?
    /// Whom its tables name; nil where they name nobody.
    package let names: PersonalNames?
    /// Whether it is a list that was taken back, and the files that it led to with it.
    package let withdrawsFiles: Bool

    init(
        path: String, address: String, id: String,
        idPlace: Place?, title: Located<String>, day: Located<Day>,
        summary: String?, tags: [String], postings: [Posting],
        attachments: [Attachment], photos: [Photo], signoffs: [Signoff], amendments: [Amendment],
        withdrawal: Withdrawal?, aliases: [Located<String>], related: [Located<String>],
        region: Region.Reference, outline: Markdown.Outline, content: Content, tables: [TypedTable],
        namesUntil: Located<Day>?
    ) {
        self.path = path
        self.address = address
        self.id = id
        self.idPlace = idPlace
        self.title = title
        self.day = day
        self.summary = summary
        self.tags = tags
        self.postings = postings
        self.attachments = attachments
        self.photos = photos
        self.signoffs = signoffs
        self.amendments = amendments
        self.withdrawal = withdrawal
        self.aliases = aliases
        self.related = related
        self.region = region
        self.outline = outline
        self.content = content
        self.tables = tables
        self.namesUntil = namesUntil
        names = nil
        withdrawsFiles = false
    }

    /// Another one with these parts.
    init(
        _ other: Disclosure, names: PersonalNames?, content: Content, tables: [TypedTable],
        attachments: [Attachment], withdrawsFiles: Bool
    ) {
        path = other.path
        address = other.address
        id = other.id
        idPlace = other.idPlace
        title = other.title
        day = other.day
        summary = other.summary
        tags = other.tags
        postings = other.postings
        signoffs = other.signoffs
        photos = other.photos
        amendments = other.amendments
        withdrawal = other.withdrawal
        aliases = other.aliases
        related = other.related
        region = other.region
        outline = other.outline
        namesUntil = other.namesUntil
        self.names = names
        self.content = content
        self.tables = tables
        self.attachments = attachments
        self.withdrawsFiles = withdrawsFiles
    }

    /// What a record says, by its kind. Adding a kind, the compiler lists what to extend.
    package indirect enum Content: Sendable {
        case decision(Decision)
        case statement(Statement)
        case project(Project)
        case subsidy(Subsidy)
        case pay(Pay)
        case evaluation(Evaluation)
        case poll(Poll)
        case audit(Audit)
        case log(WorkLog)
        case ledger(Ledger)
        case points(PointsSheet)
        case pairing(Pairing)
        case roster(Roster)
        case figures(FigureTable)
        case notice
        /// Of a kind that the county defines for itself.
        case own(OwnRecord)
    }

    package var kind: Kind {
        switch content {
        case .decision: .decision
        case .statement: .statement
        case .project: .project
        case .subsidy: .subsidy
        case .pay: .pay
        case .evaluation: .evaluation
        case .poll: .poll
        case .audit: .audit
        case .log: .log
        case .ledger: .ledger
        case .points: .points
        case .pairing: .pairing
        case .roster: .roster
        case .figures: .figures
        case .notice: .notice
        case .own(let record): .own(record.kind)
        }
    }

    /// Whether it named people, and their time is over.
    package var isFaded: Bool { names?.isFaded ?? false }

    package func location(_ place: Place) -> SourceLocation { SourceLocation(path, place) }

    /// The pictures that its page shows; what may not be attached is not shown either.
    package var shownPhotos: [Photo] {
        photos.isEmpty ? [] : photos.filter { photo in attachments.contains { $0.path == photo.path } }
    }

    /// The posting that bears this name, if it has one.
    package func posting(_ name: Posting.Name) -> Posting? { postings.first { $0.name == name } }
}

/// The kinds of disclosure.
package enum Kind: Choice {
    case decision, statement, project, subsidy, pay, evaluation, poll, audit, log, ledger, points, pairing,
        roster, figures, notice
    /// One that the county defines for itself.
    case own(OwnKind)

    /// Those of the format; what a county has beside them is in its ``Register``.
    package static let allCases: [Kind] = [
        .decision, .statement, .project, .subsidy, .pay, .evaluation, .poll, .audit, .log, .ledger, .points,
        .pairing, .roster, .figures, .notice,
    ]

    package var term: Term {
        switch self {
        case .decision: Terms.decision
        case .statement: Terms.statement
        case .project: Terms.project
        case .subsidy: Terms.subsidy
        case .pay: .pay
        case .evaluation: Terms.evaluation
        case .poll: Terms.poll
        case .audit: Terms.audit
        case .log: Terms.log
        case .ledger: Terms.ledger
        case .points: Terms.points
        case .pairing: Terms.pairing
        case .roster: .roster
        case .figures: Terms.figures
        case .notice: Terms.notice
        case .own(let kind): kind.term
        }
    }

    /// Made once: a page names its kind many times.
    private enum Terms {
        static let decision = Term("四议两公开", "decision")
        static let statement = Term("财务公开", "statement")
        static let project = Term("项目资金", "project")
        static let subsidy = Term("补贴发放", "subsidy")
        static let evaluation = Term("考评", "evaluation")
        static let poll = Term("测评", "poll")
        static let audit = Term("审计", "audit")
        static let log = Term("工作记录", "log")
        static let ledger = Term("台账", "ledger")
        static let points = Term("积分", "points")
        static let pairing = Term("结对", "pairing")
        static let figures = Term("数据", "figures")
        static let notice = Term("公告", "notice")
    }

    /// Its part of an address: `kinds/decision/`.
    package var slug: String { term.english }
}

/// A span of days during which a record hangs on the board.
package struct Posting: Sendable {
    package enum Name: Hashable, Sendable {
        /// 决议公开
        case decision
        /// 实施结果公开
        case outcome
        /// The posting of any other record.
        case notice
        case other(String)

        package var text: String {
            switch self {
            case .decision: "决议公开"
            case .outcome: "结果公开"
            case .notice: "公示"
            case .other(let name): name
            }
        }
    }

    package var name: Name
    package var from: Located<Day>
    /// The last day on the board; nil while none is set.
    package var until: Located<Day>?

    /// How many days it is on display, the day of posting not counted (Civil Code §201).
    package var length: Int? { until.map { $0.value - from.value } }

    /// Whether it hangs on the board on a day.
    package func isOpen(on day: Day) -> Bool {
        from.value <= day && until.map { day <= $0.value } ?? true
    }
}

/// A file that belongs to a record.
package struct Attachment: Sendable {
    /// Relative to the content folder.
    package var path: String
    package var name: String
    package var place: Place
    /// Whether its page shows it, and need not list it.
    package var isShown = false
}

/// A picture of how something was before, while and after it was done.
package struct Photo: Sendable {
    package enum Stage: Choice {
        case before, during, after

        package var term: Term {
            switch self {
            case .before: Term("前", "before")
            case .during: Term("中", "during")
            case .after: Term("后", "after")
            }
        }
    }

    package var stage: Stage
    /// Relative to the content folder.
    package var path: String
    /// What it shows, for who does not see it.
    package var caption: String
    package var day: Located<Day>?
    package var place: Place
}

/// Who reviewed a record before it was posted, and what they said.
package struct Signoff: Sendable {
    package var role: String
    package var day: Day?
    package var opinion: String?
}

/// What changed since a record was first published.
package struct Amendment: Sendable {
    package enum Category: Choice {
        case typo, figures, procedure, privacy, other

        package var term: Term {
            switch self {
            case .typo: Term("笔误", "typo")
            case .figures: Term("数据", "figures")
            case .procedure: Term("程序", "procedure")
            case .privacy: Term("隐私", "privacy")
            case .other: Term("其他", "other")
            }
        }
    }

    package var reason: String
    package var category: Category?
    package var day: Located<Day>
    package var approver: String?
}

/// Why and when a record was taken back; its page stays.
package struct Withdrawal: Sendable {
    package var reason: String
    package var day: Located<Day>
    package var approver: String?
}
