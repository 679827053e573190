import Documents

/// Something that should have been done or posted by a day that has passed.
package struct Overdue: Sendable {
    package enum Matter: Sendable {
        /// A project's milestone that was planned and is not reached.
        case milestone(String)
        /// What an audit found and is not yet put right.
        case remedy(String)
        /// Accounts that are not posted: the first period that is missing, and how many are.
        case accounts(Period, missing: Int)
    }

    package var matter: Matter
    package var region: Int
    /// The record it stands in; for accounts, the last that was posted.
    package var disclosure: Int
    package var due: Day
    /// Days since `due`, at least 1.
    package var days: Int
    /// The rule that sets the day, when it is not the record's own.
    package var basis: String?
}

extension Register {
    /// What is overdue on a region's own board, the longest overdue first.
    package func overdue(of region: Int) -> [Overdue] {
        var found: [Overdue] = []
        func add(_ matter: Overdue.Matter, _ disclosure: Int, due: Day, basis: String? = nil) {
            guard due < asOf else { return }
            found.append(
                Overdue(
                    matter: matter, region: region, disclosure: disclosure, due: due, days: asOf - due,
                    basis: basis))
        }
        var latest: (index: Int, period: Period)?
        for index in byRegion[region] where disclosures[index].withdrawal == nil {
            switch disclosures[index].content {
            case .project(let project) where project.status != .cancelled:
                for milestone in project.milestones where milestone.done == nil {
                    if let planned = milestone.planned {
                        add(.milestone(milestone.name), index, due: planned.value)
                    }
                }
            case .audit(let audit):
                for finding in audit.findings where !finding.state.isSettled {
                    if let deadline = finding.deadline {
                        add(.remedy(finding.problem), index, due: deadline.value)
                    }
                }
            case .statement(let statement):
                if latest.map({ $0.period.last < statement.period.value.last }) ?? true {
                    latest = (index, statement.period.value)
                }
            default: break
            }
        }
        if let latest, let (period, missing, due, basis) = missingAccounts(after: latest.period) {
            add(.accounts(period, missing: missing), latest.index, due: due, basis: basis)
        }
        return found.sorted { ($0.due, $0.disclosure) < ($1.due, $1.disclosure) }
    }

    /// The first period after `period` whose accounts are due and missing.
    ///
    /// Where no rule sets a number of days, the law's “at least once a quarter” does: accounts are late when another whole
    /// quarter has passed.
    private func missingAccounts(after period: Period) -> (Period, Int, Day, String)? {
        func due(_ period: Period) -> (Day, String) {
            if let clause = board.rules.financeDueDays(on: period.last) {
                return (period.last + clause.value, clause.basis)
            }
            let quarter = Period.quarter(2000, 1).sameKind(containing: period.last)
            let article = period.last < .amendedLaw ? "（2018年修正）第三十条" : "（2026年1月1日起施行）第三十五条"
            return (quarter.next.last, "《村民委员会组织法》\(article)：一般事项至少每季度公布一次")
        }
        let first = period.next
        let (day, basis) = due(first)
        guard day < asOf else { return nil }
        var missing = 1
        var next = first.next
        while due(next).0 < asOf {
            missing += 1
            next = next.next
        }
        return (first, missing, day, basis)
    }

    /// What hangs on a region's board on the as-of day and may still be objected to, the soonest to come down first.
    package func onDisplay(in region: Int) -> [(disclosure: Int, posting: Posting)] {
        var found: [(disclosure: Int, posting: Posting)] = []
        for index in byRegion[region] where disclosures[index].withdrawal == nil {
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
