import Documents

/// Something that should have been done or posted by a day that has passed, or is to be by one that comes.
package struct Overdue: Sendable {
    package enum Matter: Sendable {
        /// A project's milestone that was planned and is not reached.
        case milestone(String)
        /// What an audit found and is not yet put right.
        case remedy(String)
        /// An item of a ledger that is not closed.
        case item(String)
        /// What a row of a kind of one's own says is to be done by a day (催办).
        case chased(String)
        /// Accounts that are not posted: the first period that is missing, and how many are.
        case accounts(Period, missing: Int)
        /// Records of a kind of one's own that are not posted: the first period that is missing, and how many are.
        case own(OwnKind, Period, missing: Int)
        /// Quarters without a publication of general items, up to now: the first, and how many there are.
        case generalItems(Period, missing: Int)
    }

    package var matter: Matter
    package var region: Region.Reference
    /// The record it stands in; for publications, the last that was posted, else the first of the board, of which there may be none.
    package var disclosure: Disclosure.Reference?
    package var due: Day
    /// Days since `due`; of what is still to come, none or fewer.
    package var days: Int
    /// The rule that sets the day, when it is not the record's own.
    package var basis: String?
    /// Which item of a ledger it is, whose, in which ledger, and how often it got more time.
    package var item: (reference: LedgerBook.Item.Reference, owner: Subject, ledger: String, extensions: Int)?

    /// How many publications are missing; one for all else.
    package var count: Int {
        switch matter {
        case .accounts(_, let missing), .own(_, _, let missing), .generalItems(_, let missing): missing
        case .milestone, .remedy, .item, .chased: 1
        }
    }

    /// Its place among those of one day: by its record, and before them where it has none.
    package var order: Int32 { disclosure?.number ?? -1 }
}

extension Register {
    /// What is overdue on a region's own board, the longest overdue first.
    package func overdue(of region: Region.Reference) -> [Overdue] {
        var found = matters(of: region) { $0 < asOf }
        for matter in [Publication.Matter.accounts, .general] {
            if let (publication, missing, disclosure) = missing(matter, of: region) {
                found.append(
                    overdue(
                        matter == .accounts
                            ? .accounts(publication.period, missing: missing)
                            : .generalItems(publication.period, missing: missing), publication, disclosure,
                        of: region))
            }
        }
        var kinds: [OwnKind] = []
        for publication in publications(of: region) {
            if case .own(let kind) = publication.matter, !kinds.contains(kind) { kinds.append(kind) }
        }
        for kind in kinds {
            if let (publication, missing, disclosure) = missing(.own(kind), of: region) {
                found.append(
                    overdue(
                        .own(kind, publication.period, missing: missing), publication, disclosure, of: region)
                )
            }
        }
        return found.sorted { ($0.due, $0.order) < ($1.due, $1.order) }
    }

    /// What is to be done on a region's own board from today until a day, the first due first; without what is to be published.
    package func due(of region: Region.Reference, through last: Day) -> [Overdue] {
        matters(of: region) { $0 >= asOf && $0 <= last }.sorted { ($0.due, $0.order) < ($1.due, $1.order) }
    }

    /// A publication that is missing.
    private func overdue(
        _ matter: Overdue.Matter, _ publication: Publication, _ disclosure: Disclosure.Reference?,
        of region: Region.Reference
    ) -> Overdue {
        Overdue(
            matter: matter, region: region, disclosure: disclosure, due: publication.due,
            days: asOf - publication.due, basis: basis(of: publication))
    }

    /// What is not done yet of that which records give a day to, where it is one of those that are wanted.
    private func matters(of region: Region.Reference, where isWanted: (Day) -> Bool) -> [Overdue] {
        var found: [Overdue] = []
        func add(_ matter: Overdue.Matter, _ disclosure: Disclosure.Reference, due: Day) {
            guard isWanted(due) else { return }
            found.append(
                Overdue(matter: matter, region: region, disclosure: disclosure, due: due, days: asOf - due))
        }
        // What an audit found may be followed up in a ledger: what is overdue there counts there, a row for a finding.
        var followed: [String: Int] = [:]
        for reference in itemsOfRegion[region] ?? [] {
            let item = self[reference]
            if let due = item.due, !books[reference.book].isClosed(item, in: archive) {
                add(.item(item.title), item.disclosure, due: due.value)
                if isWanted(due.value) {
                    followed[item.title, default: 0] += 1
                    found[found.count - 1].item = (
                        reference, owner(of: reference), books[reference.book].rule(in: archive).name.value,
                        item.extensions
                    )
                }
            }
        }
        for index in standing(in: region) {
            switch disclosures[index].content {
            case .project(let project) where project.status != .cancelled:
                for milestone in project.milestones where milestone.done == nil {
                    if let planned = milestone.planned {
                        add(.milestone(milestone.name), index, due: planned.value)
                    }
                }
            case .audit(let audit):
                for finding in audit.findings where !finding.isSettled {
                    guard let deadline = finding.deadline else { continue }
                    if let rows = followed[finding.problem], rows > 0 {
                        followed[finding.problem] = rows - 1
                    } else {
                        add(.remedy(finding.problem), index, due: deadline.value)
                    }
                }
            default: break
            }
        }
        for chase in chases(of: region) { add(.chased(chase.title), chase.disclosure, due: chase.due) }
        return found
    }

    /// The first publication of a sort that is missing and how many are. Accounts that were left out can still be posted, whenever it
    /// was; of general items only those count that are missing up to now.
    private func missing(_ matter: Publication.Matter, of region: Region.Reference) -> (
        Publication, Int, disclosure: Disclosure.Reference?
    )? {
        let due = publications(of: region).filter { $0.matter == matter && $0.isJudged(on: asOf) }
        func isMissing(_ publication: Publication) -> Bool { publication.isMissing(on: asOf) }
        let missing =
            matter != .general
            ? due.filter(isMissing) : Array(due.suffix(from: (due.lastIndex { !isMissing($0) } ?? -1) + 1))
        guard let first = missing.first else { return nil }
        let posted = due.last { !isMissing($0) }?.disclosures.last
        return (first, missing.count, posted ?? byRegion[region].last)
    }

    /// What hangs on a region's board on the as-of day and may still be objected to, the soonest to come down first.
    package func onDisplay(in region: Region.Reference) -> [(
        disclosure: Disclosure.Reference, posting: Posting
    )] {
        var found: [(disclosure: Disclosure.Reference, posting: Posting)] = []
        for index in standing(in: region) {
            for posting in disclosures[index].postings where posting.isOpen(on: asOf) {
                found.append((index, posting))
            }
        }
        let never = Day(number: .max)
        return found.sorted {
            ($0.posting.until?.value ?? never, $0.disclosure) < (
                $1.posting.until?.value ?? never, $1.disclosure
            )
        }
    }
}
