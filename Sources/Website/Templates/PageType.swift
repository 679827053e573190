/// A kind of page: a template of the theme, and the fields that it may place.
package enum PageType: String, CaseIterable, Sendable {
    case home, township, village, year, work
    case decision, statement, project, subsidy, pay, evaluation, poll, audit, notice
    case log, ledger, points, pairing, roster, figures, own
    case timetable
    case page, method, methods, ranking, rankings, bearer, bearers, listing, moved
    case sheet, poster, pack
    case notFound = "404"

    /// The file in the theme, and the name by which messages call the page.
    package var templatePath: String { "templates/\(rawValue).mustache" }

    package var fields: Set<Field> {
        switch self {
        case .home:
            PageType.common.union([
                .summary, .facts, .oversight, .current, .overdue, .unmet, .latest, .townships, .rankings,
                .kinds, .years,
                .body, .feed, .figures, .timetable,
            ])
        case .township:
            PageType.common.union([
                .summary, .facts, .oversight, .current, .overdue, .villages, .latest, .timeline, .years,
                .kinds,
                .rankings, .unmet, .work, .pairings, .figures, .body, .feed, .findings, .call, .objection,
                .filters, .asked,
            ])
        case .village:
            PageType.common.union([
                .summary, .facts, .current, .overdue, .findings, .timeline, .years, .kinds, .money, .figures,
                .rankings, .body, .feed, .work, .pairings, .rosters, .call, .objection, .filters, .asked,
            ])
        case .year:
            PageType.common.union([.summary, .timeline, .years, .region, .filters, .pagination])
        case .work:
            PageType.common.union([.summary, .duties, .borne, .ledgers, .pagination])
        case .decision:
            PageType.record.union([.steps, .outcome, .money])
        case .statement:
            PageType.record.union([.entries, .accounts, .comparison])
        case .project:
            PageType.record.union([
                .chart, .sources, .contract, .appropriations, .payments, .milestones, .money,
            ])
        case .subsidy:
            PageType.record.union([.recipients, .money])
        case .pay:
            PageType.record.union([.method, .formula, .recipients])
        case .evaluation:
            PageType.record.union([.scores, .formula, .method, .lists])
        case .poll:
            PageType.record.union([.options, .formula, .chart, .method])
        case .audit:
            PageType.record.union([.problems])
        case .notice:
            PageType.record
        case .log:
            PageType.record.union([.method, .tally, .entries])
        case .ledger:
            PageType.record.union([.method, .tally, .items])
        case .points:
            PageType.record.union([.method, .tally, .balances, .entries])
        case .pairing:
            PageType.record.union([.method, .members])
        case .roster:
            PageType.record.union([.method, .members, .courses])
        case .figures:
            PageType.record.union([.method, .figures])
        case .own:
            PageType.record.subtracting([.facts, .body]).union([.method, .parts])
        case .timetable:
            PageType.common.union([.summary, .table, .dates, .items, .pagination])
        case .page:
            PageType.common.union([.summary, .body, .source, .attachments])
        case .method:
            PageType.common.union([
                .id, .summary, .aliases, .origin, .pending, .formula, .components, .grades, .duties, .ledgers,
                .points, .pairings, .pay, .rosters, .uses, .body, .source, .findings,
                .status, .contents, .notes, .figures, .keeping, .records, .mechanisms,
            ])
        case .methods:
            PageType.common.union([.summary, .items, .contents, .timetable])
        case .rankings:
            PageType.common.union([.summary, .items, .pagination])
        case .ranking:
            PageType.common.union([
                .summary, .formula, .lists, .table, .chart, .source, .findings, .filters, .unmet,
            ])
        case .bearer:
            PageType.common.union([
                .kind, .aliases, .status, .facts, .courses, .unmet, .duties, .ledgers, .pairings, .rankings,
                .records,
            ])
        case .bearers:
            PageType.common.union([.summary, .items, .pagination])
        case .listing:
            PageType.common.union([.summary, .items, .pagination, .filters, .feed])
        case .moved:
            PageType.common.union([.summary, .target])
        case .sheet, .poster, .pack:
            PageType.common.union([.sheets, .target])
        case .notFound:
            PageType.common.union([.items])
        }
    }

    private static let common: Set<Field> = [
        .title, .heading, .headline, .root, .home, .address, .board, .motto, .publisher, .hotline, .licence,
        .asOf,
        .meta, .menu, .path, .print, .telephone, .about,
    ]

    private static let record: Set<Field> = common.union([
        .kind, .id, .summary, .published, .region, .banner, .status, .thread, .findings, .facts, .body,
        .objection,
        .signoffs,
        .attachments, .amendments, .source, .tags, .photos,
    ])

    /// What a template of this page must place somewhere, because a public record would lose it otherwise.
    package var required: Set<Field> {
        switch self {
        case .home: [.heading, .meta, .townships, .current, .overdue, .unmet]
        case .township: [.heading, .meta, .villages, .current, .overdue, .unmet, .timeline, .years, .work]
        case .village: [.heading, .meta, .current, .overdue, .findings, .timeline, .years, .work]
        case .year: [.heading, .meta, .filters, .timeline, .pagination]
        case .work: [.heading, .meta, .duties, .borne, .ledgers, .pagination]
        case .decision: PageType.evidence.union([.steps, .outcome, .money])
        case .statement: PageType.evidence.union([.entries, .accounts])
        case .project:
            PageType.evidence.union([.money, .sources, .contract, .appropriations, .payments, .milestones])
        case .subsidy: PageType.evidence.union([.recipients, .money])
        case .pay: PageType.evidence.union([.method, .formula, .recipients])
        case .evaluation: PageType.evidence.union([.scores, .formula])
        case .poll: PageType.evidence.union([.options, .formula, .method])
        case .audit: PageType.evidence.union([.problems])
        case .notice: PageType.evidence
        case .log: PageType.evidence.union([.method, .tally, .entries])
        case .ledger: PageType.evidence.union([.method, .tally, .items])
        case .points: PageType.evidence.union([.method, .tally, .balances, .entries])
        case .pairing: PageType.evidence.union([.method, .members])
        case .roster: PageType.evidence.union([.method, .members, .courses])
        case .figures: PageType.evidence.union([.method, .figures])
        case .own: PageType.evidence.subtracting([.facts, .body]).union([.method, .parts])
        case .timetable: [.heading, .meta, .table, .dates, .items, .pagination]
        case .page: [.heading, .meta, .body]
        case .method:
            [
                .heading, .meta, .components, .grades, .duties, .ledgers, .points, .pairings, .pay, .rosters,
                .body,
                .notes,
                .figures, .findings, .keeping, .mechanisms,
            ]
        case .methods, .rankings: [.heading, .meta, .items]
        case .ranking: [.heading, .meta, .formula, .table, .source, .findings]
        case .bearer: [.heading, .meta, .status, .unmet, .duties]
        case .bearers, .listing: [.heading, .meta, .items, .pagination]
        case .moved: [.heading, .meta, .target]
        case .sheet, .poster, .pack: [.heading, .meta, .sheets]
        case .notFound: [.heading, .meta]
        }
    }

    private static let evidence: Set<Field> = [
        .heading, .meta, .banner, .findings, .facts, .body, .objection, .signoffs, .amendments, .attachments,
        .photos,
        .source,
    ]
}
