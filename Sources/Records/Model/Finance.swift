import Documents

/// A statement of income and spending over a period (财务公开).
package struct Statement: Sendable {
    package struct Entry: Sendable {
        package var place: Place
        package var day: Located<Day>
        package var item: String
        /// The account of bookkeeping (科目).
        package var account: Located<String>?
        package var income: Located<Money>?
        package var spending: Located<Money>?
        package var voucher: String?
        package var note: String?
        /// The account of the same village from which or to which the money went: no income and no spending of the village.
        package var counter: Located<String>?
        /// Of which account it is, in a statement of several.
        package var bank: String?
        /// What its row says is left after it.
        package var balance: Located<Money>?
    }

    /// A sum of one side, or what is left in the end, that the table's own row or the front matter states.
    package struct Stated: Sendable {
        package enum Figure: Sendable { case income, spending, balance }

        package var figure: Figure
        package var amount: Located<Money>
        package var path: String
        /// The account that it is of, in a statement of several; nil for all of them together.
        package var bank: String?
    }

    package var period: Located<Period>
    package var opening: Located<Money>
    package var closing: Located<Money>
    package var entries: [Entry]
    /// Whether every row could be read, so that the sums mean something.
    package var isWhole: Bool
    /// The file in which the entries stand: a table's, or the record's own.
    package var entriesPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
    /// Whether the entries stand in a table of the body, so that a page need not show them again.
    package var entriesInBody: Bool
    package var stated: [Stated]
    package var bankAccount: Located<String>?
    /// Several accounts side by side (银行, 现金), each by itself, as they are declared; empty for a statement of one.
    package internal(set) var accounts: [Statement] = []

    /// Sums over the entries, computed once when they are read. Of several accounts together without what went from one of them to
    /// another.
    package var income: Money
    package var spending: Money
    /// What of them came from other accounts of the village, and went to them.
    package var transferredIn: Money
    package var transferredOut: Money
}

/// A project and its money: approved, appropriated, paid (项目资金).
package struct Project: Sendable {
    package enum Status: Choice {
        case planned, ongoing, completed, accepted, cancelled

        package var term: Term {
            switch self {
            case .planned: Term("未开工", "planned")
            case .ongoing: Term("在建", "ongoing")
            case .completed: Term("已完工", "completed")
            case .accepted: Term("已验收", "accepted")
            case .cancelled: Term("已终止", "cancelled")
            }
        }
    }

    package struct Source: Sendable {
        package var name: String
        package var amount: Located<Money>
    }

    package struct Contract: Sendable {
        package var party: String?
        package var amount: Located<Money>?
        package var day: Located<Day>?
    }

    package struct Payment: Sendable {
        package var place: Place
        package var day: Located<Day>
        package var amount: Located<Money>
        package var item: String?
        package var voucher: String?
    }

    package struct Milestone: Sendable {
        package var place: Place
        package var name: String
        package var planned: Located<Day>?
        package var done: Located<Day>?
    }

    /// How much is built of something: `道路 1.2公里`.
    package struct Measure: Sendable {
        /// Nil where it is the project as a whole.
        package var name: String?
        /// As it is written, with its unit.
        package var text: String
    }

    /// From when to when it is to be built.
    package struct Duration: Sendable {
        package var from: Located<Day>?
        package var until: Located<Day>?
        package var days: Located<Int>?
    }

    package var venue: String?
    package var scale: [Measure]
    /// How many it is for.
    package var households: Int?
    package var people: Int?
    /// How whoever builds it was chosen.
    package var procurement: String?
    package var duration: Duration?
    /// Who is answerable: a post or an organisation, or a person by a mask.
    package var leader: Masked?
    /// What whoever was chosen had offered.
    package var bid: Located<Money>?
    /// What is left, as it is written.
    package var balance: Located<Money>?
    package var approved: Located<Money>
    package var approvedInWords: Located<String>?
    package var sources: [Source]
    /// Whether every source could be read.
    package var hasAllSources: Bool
    package var contract: Contract?
    package var appropriations: [Payment]
    package var appropriationsPath: String
    package var ownOfAppropriations: OwnColumns?
    /// Whether appropriations are written at all: none written is not none made.
    package var hasAppropriations: Bool
    package var payments: [Payment]
    package var paymentsPath: String
    package var ownOfPayments: OwnColumns?
    package var hasPayments: Bool
    package var milestones: [Milestone]
    package var milestonesPath: String
    package var ownOfMilestones: OwnColumns?
    package var status: Status?
    package var final: Located<Money>?

    /// Nil where nobody wrote what was appropriated.
    package var appropriated: Money? {
        hasAppropriations ? appropriations.reduce(.zero) { $0 + $1.amount.value } : nil
    }
    /// Nil where nobody wrote what was paid.
    package var paid: Money? { hasPayments ? payments.reduce(.zero) { $0 + $1.amount.value } : nil }
}

/// A subsidy paid out by a list (补贴发放).
package struct Subsidy: Sendable {
    package struct Recipient: Sendable {
        package var place: Place
        package var number: String?
        package var group: String?
        package var maskedName: Masked?
        /// Whether it is a person or a household rather than a group, a place or an organisation.
        package var isPerson = true
        /// Who it is in other rows of the list; nil for a name that its author masked.
        var identity: Identity?
        package var rate: Located<Money>?
        package var quantity: Located<Quantity>?
        package var amount: Located<Money>
        package var note: String?

        /// As it is published.
        package var name: String? { maskedName?.text }
    }

    package var programme: String?
    /// Yuan for each unit; a row may have its own.
    package var rate: Located<Money>?
    package var unit: String?
    package var recipients: [Recipient]
    package var recipientsPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
    /// Whether every row could be read.
    package var isWhole: Bool
    /// The totals that are stated: by the front matter, and by a row of the list.
    package var totals: [(amount: Located<Money>, path: String)]
    package var appropriated: Located<Money>?
    /// Whether its recipients are named no longer.
    package var isFaded = false
    /// Whom each of its rows is about, by number, since nobody is named; nil for whoever is no person.
    var persons: [Int?] = []

    package var sum: Money { recipients.reduce(.zero) { $0 + $1.amount.value } }
    package var total: Located<Money>? { totals.first?.amount }

    /// How many there are: whoever is named in full in two rows of one group is one. A masked name counts by its row.
    package var recipientCount: Int {
        var seen: Set<Identity> = []
        return recipients.count { row in row.identity.map { seen.insert($0).inserted } ?? true }
    }

    /// What its recipients are counted in: households and people, unless others are among them.
    package var recipientUnit: String { recipients.allSatisfy(\.isPerson) ? "户（人）" : "个" }
}
