import Documents

/// A kind of disclosure that a county defines for itself (类别): which fields and tables its records have, what is to hold in them, how
/// often they are owed and by whom.
///
/// Immutable, and so a value; a class, because every record of the kind is handed it.
package final class OwnKind: Sendable {
    /// The source file, relative to the content folder.
    package let path: String
    /// Its name, by which records call it.
    package let title: Located<String>
    /// Its part of an address: `kinds/contracts/`.
    package let english: String
    /// On what laws or customs it stands.
    package let basis: [String]
    package let summary: String?
    /// How often it is owed.
    package let cadence: Cadence?
    /// How long after its period, or after a day that it names, it may be published.
    package let deadline: Deadline?
    /// From which day on all who owe it do; nil where each does once it has published a period.
    package let from: Day?
    /// Who owes it.
    package let bearer: Region.Level
    /// Which duty of the law its records meet beside their own.
    package let fulfils: Fulfilment?
    /// Whether it is of what is done all the time.
    package let isRoutine: Bool
    /// Whether any of its fields or columns is an amount.
    package let isMoney: Bool
    package let fields: [Column]
    package let tables: [Table]
    /// What is to hold of a record as a whole.
    package let checks: [ColumnCheck]
    /// The table of which each record changes the items; nil for a kind whose records stand by themselves.
    package let register: Int?
    package let postings: [PostingRule]
    /// Days of its records that timelines tell.
    package let events: [Event]
    /// What lists say of a record.
    package let listing: [Figure]
    /// What a region's page says of its records.
    package let regional: [Figure]
    /// By which day something in a row is to be done.
    package let chases: [Chase]
    /// What its page shows, and its sheet, in their order.
    package let parts: [Part]
    package let sheetParts: [Part]
    /// For which reason names are shown whole; nil where none are.
    package let namedBasis: String?
    /// Whether names stand as long as the items that they are about (留名).
    package let keepsNames: Bool
    /// What its author says of fields and columns.
    package let notes: [(name: String, note: String)]
    /// How it is filled in.
    package let body: Markdown
    /// What a record may have, beside what every record may.
    let schema: [Term]
    let term: Term

    init(_ draft: Draft) {
        path = draft.path
        title = draft.title
        english = draft.english
        basis = draft.basis
        summary = draft.summary
        cadence = draft.cadence
        deadline = draft.deadline
        from = draft.from
        bearer = draft.bearer
        fulfils = draft.fulfils
        isRoutine = draft.isRoutine
        isMoney = (draft.fields + draft.tables.flatMap(\.columns)).contains {
            if case .money = $0.type { true } else { false }
        }
        fields = draft.fields
        tables = draft.tables
        checks = draft.checks
        register = draft.register
        postings = draft.postings
        events = draft.events
        listing = draft.listing
        regional = draft.regional
        chases = draft.chases
        parts = draft.parts
        sheetParts = draft.sheetParts
        namedBasis = draft.namedBasis
        keepsNames = draft.keepsNames
        notes = draft.notes
        body = draft.body
        term = Term(title.value, english)
        schema =
            [.period] + (register == nil ? [] : [.inventory]) + fields.map(Term.init(of:))
            + tables.map(\.term)
    }

    /// The folder of its page, without a `/` at the end: what its records have, and what they are held against.
    package var address: String { "kinds/\(english)/rules" }

    /// Whether each of its records is of a period.
    package var isPeriodic: Bool { cadence?.periodUnit != nil }

    /// A table of its records.
    package struct Table: Sendable {
        package let name: Located<String>
        let term: Term
        package internal(set) var columns: [Column]
        package internal(set) var checks: [ColumnCheck]
        /// In a register, the columns that say what a row does to its item, when and why.
        let change: Int?
        let changed: Int?
        let reason: Int?
    }

    /// How long something may take.
    package struct Deadline: Sendable {
        package let days: Int
        /// The field whose day it begins with; nil for the end of the period.
        package let from: Int?
        package let text: String
    }

    package enum Fulfilment: Choice {
        case finance, general

        package var term: Term {
            switch self {
            case .finance: Term("财务", "finance")
            case .general: Term("一般事项", "general")
            }
        }
    }

    /// How long its records hang on the board at least, and who posts them.
    package struct PostingRule: Sendable {
        package let name: String
        package let days: Int
        package let by: Region.Level
    }

    /// A day that timelines tell: a field, or a column of a table.
    package struct Event: Sendable {
        /// Without 日期 at its end: `开标`.
        package let name: String
        let place: Column.Spot
    }

    /// A figure that lists or regions show.
    package struct Figure: Sendable {
        package let name: String
        let side: ColumnCheck.Side
        /// What it is measured by; nil for a count.
        let type: ColumnType?
    }

    /// What is to be done by a day that a row names, or so many days after it.
    package struct Chase: Sendable {
        /// The day that it falls on, or begins with.
        let day: Column.Spot
        /// How many days after it; nil where the day is the last itself.
        let days: Int?
        /// A figure of the board's rules in place of ``days``.
        let rule: String?
        /// The day on which it was done; nil where an item that ended is done.
        let done: Column.Spot?
    }

    package enum Part: Hashable, Sendable {
        /// 要点: its fields.
        case facts
        /// 正文
        case body
        case table(Int)
        /// 对照: its figures beside those of the period before.
        case compare
        /// 在册: what stands in the register; 变动: how that came about.
        case standing, changes
    }

    /// What a row does to an item of a register (变动).
    enum Change: Choice {
        case added, changed, ended

        var term: Term {
            switch self {
            case .added: Term("新增", "added")
            case .changed: Term("变更", "changed")
            case .ended: Term("终止", "ended")
            }
        }
    }

    /// What is read of it before it is whole.
    struct Draft {
        var path: String
        var title: Located<String>
        var english: String
        var basis: [String] = []
        var summary: String?
        var cadence: Cadence?
        var deadline: Deadline?
        var from: Day?
        var bearer = Region.Level.village
        var fulfils: Fulfilment?
        var isRoutine = false
        var fields: [Column] = []
        var tables: [Table] = []
        var checks: [ColumnCheck] = []
        var register: Int?
        var postings: [PostingRule] = []
        var events: [Event] = []
        var listing: [Figure] = []
        var regional: [Figure] = []
        var chases: [Chase] = []
        var parts: [Part] = []
        var sheetParts: [Part] = []
        var namedBasis: String?
        var keepsNames = false
        var notes: [(name: String, note: String)] = []
        var body: Markdown
    }
}

extension OwnKind: Hashable {
    /// Two are the same when their files are.
    /// The columns of a table that say on which day a thing was done (办结), by name.
    package func doneColumns(of table: Int) -> Set<String> {
        Set(
            chases.compactMap { chase in
                guard case .cell(table, let column)? = chase.done else { return nil }
                return tables[table].columns[column].name
            })
    }

    package static func == (a: OwnKind, b: OwnKind) -> Bool { a === b || a.path == b.path }

    package func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension Column {
    /// Where a value stands in a record of a kind of one's own.
    enum Spot: Hashable, Sendable {
        case field(Int)
        case cell(table: Int, column: Int)
    }
}

extension Term {
    /// The key under which a field stands in a record.
    init(of field: Column) { self.init(field.name, field.aliases.last ?? field.name) }
}

extension Cadence {
    /// The length of the periods that it asks for; nil where it asks for none.
    package var periodUnit: Period? {
        guard case .every(let unit, 1) = rhythm else { return nil }
        return switch unit {
        case .month: .month(2000, 1)
        case .quarter: .quarter(2000, 1)
        case .halfYear: .half(2000, 1)
        case .year: .year(2000)
        case .day, .week, .halfMonth: nil
        }
    }
}
