import Records

/// A named piece of a page, which a template places: `{{heading}}`, `{{{steps}}}`, `{{#summary}}…{{/summary}}`.
package enum Field: Int, CaseIterable, Sendable {
    // Every page has these, so a layout may place them.
    case title, heading, headline, root, home, address, board, motto, publisher, hotline, licence, asOf
    case meta, menu, path, print, telephone, about

    // What pages of records share.
    case kind, id, summary, published, region
    case banner, status, thread, findings, facts, body, objection, signoffs, attachments, amendments, source,
        tags, photos

    // The evidence of each kind.
    case steps, outcome, money
    case entries, accounts, comparison
    case chart, sources, contract, appropriations, payments, milestones
    case recipients
    case scores, formula, method
    case options
    case problems

    // Of a kind of the county's own: all its parts, in their order.
    case parts

    // Work methods.
    case aliases, origin, pending, components, grades, duties, ledgers, points, pairings, pay, rosters, uses
    case contents, notes, keeping, records, mechanisms, timetable, dates

    // What is recorded by them.
    case tally, balances, members, borne, courses

    // Regions.
    case oversight, current, overdue, unmet, timeline, years, kinds, villages, townships, latest, rankings,
        figures, feed
    case call, work, asked

    // Rankings and lists.
    case lists, table, items, pagination, filters, target

    // Paper.
    case sheets

    /// What a field holds, and so how a template may write it.
    package enum Form: Sendable {
        /// `{{name}}`: escaped when it is placed.
        case text
        /// `{{{name}}}`: markup, escaped where it was made.
        case html
        /// `{{#name}}…{{/name}}` only.
        case flag
    }

    package var form: Form {
        switch self {
        case .title, .heading, .root, .home, .address, .board, .motto, .publisher, .hotline, .licence, .asOf,
            .kind, .id, .summary, .published, .region, .origin, .aliases, .feed, .target:
            .text
        case .pending:
            .flag
        default:
            .html
        }
    }

    /// The field that says the same, for a template that places it instead.
    var other: Field? { self == .heading ? .headline : nil }

    /// As a template spells it.
    package var name: String { "\(self)" }

    package static let named: [String: Field] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

/// The pieces of one page, each already bytes; a piece that nobody set is empty, and a section of it is left out.
package struct PageFields: Sendable {
    /// Nil for a piece that nobody set.
    private var values = [HTML?](repeating: nil, count: Field.allCases.count)
    /// The pieces that are the same on every page, for those that a page has not set itself.
    private let constants: [HTML?]

    /// Until when they hold; nil until a page has said so.
    private(set) var holding: Holding?

    package init() { constants = values }

    /// The pieces of a page over those that all pages have.
    init(over constants: PageFields) { self.constants = constants.values }

    package subscript(field: Field) -> HTML {
        get { values[field.rawValue] ?? constants[field.rawValue] ?? HTML() }
        set { values[field.rawValue] = newValue }
    }

    package mutating func set(_ field: Field, text: String) {
        values[field.rawValue] = HTML(text: text)
        if field == .heading {
            let heading = HTML(heading: text, endsLines: true)
            // What would fill a telephone's screen is set smaller.
            values[Field.headline.rawValue] =
                text.unicodeScalars.count > 60 ? "<span class=\"long\">\(heading)</span>" : heading
        }
    }

    /// Says until when the page holds, and as of which day it speaks where its words depend on it.
    mutating func set(_ holding: Holding) {
        self.holding = holding
        if holding.isDated { set(.asOf, text: holding.day.text) }
    }

    /// Says more of where a record stands.
    mutating func append(status: HTML) {
        if status.isEmpty { return }
        if !self[.status].isEmpty { self[.status].append(literal: " ") }
        self[.status].append(status)
    }

    package mutating func set(_ field: Field, _ flag: Bool) {
        values[field.rawValue] = flag ? "1" : ""
    }
}
