import Documents

extension Register {
    /// Statements of one account whose periods adjoin, each with the one before it.
    ///
    /// Of several that end on the day before, the one of the same kind of period counts, else the finest.
    var adjoiningStatements: [(before: AccountBook.Page, after: AccountBook.Page)] {
        accounts.lazy.flatMap { $0 }.flatMap {
            account -> [(before: AccountBook.Page, after: AccountBook.Page)] in
            // Of those that end together the finest comes last.
            var ending: [Day: AccountBook.Page] = [:]
            var known: [Period: AccountBook.Page] = [:]
            for page in account.pages {
                ending[page.last] = page
                known[page.period] = page
            }
            return account.pages.compactMap { page in
                guard let before = known[page.period.previous] ?? ending[page.first + -1] else { return nil }
                return (before, page)
            }
        }
    }

    /// The county's six digits: the board's, else those of its `_index.md`.
    var countyCode: String? {
        if let code = board.code?.value { return code }
        guard let code = regions.first?.code?.value, code.utf8.count == 6 else { return nil }
        return code
    }

    /// How long a posting must hang, and the rule that says so.
    ///
    /// The law speaks of the affairs of villages, and a decision by 四议两公开 is one wherever its file stands. A board's own
    /// rule holds for all of it.
    package func noticeRule(for posting: Posting, of record: Disclosure) -> Clause<Int>? {
        if case .own(let own) = record.content,
            let rule = own.kind.postings.first(where: { $0.name == posting.name.text })
        {
            let clause = Clause(
                rule.days,
                "类别“\(own.kind.title.value)”：\(rule.name)不少于 \(rule.days) 日；\(basis(ofKind: own.kind))"
            )
            // What a township posts is not held to what villages owe.
            let others =
                rule.by == .village
                ? board.rules.noticeDays(on: posting.from.value) : board.rules.localNoticeDays
            return others.map { $0.value > rule.days ? $0 : clause } ?? clause
        }
        let isVillageAffair = record.kind == .decision || regions[record.region].level == .village
        return isVillageAffair
            ? board.rules.noticeDays(on: posting.from.value) : board.rules.localNoticeDays
    }

    /// The record of the period before and the one of the period after: of a statement in its account, of an evaluation by its
    /// method; nil where none is published, or of a kind that has no periods.
    package func adjacent(
        to reference: Disclosure.Reference
    ) -> (before: Disclosure.Reference?, after: Disclosure.Reference?) {
        let record = disclosures[reference]
        switch record.content {
        case .statement(let statement):
            let period = statement.period.value
            let book = accounts[record.region].first { $0.page(of: period)?.disclosure == reference }
            return (
                book?.page(of: period.previous)?.disclosure, book?.page(of: period.next)?.disclosure
            )
        case .evaluation(let evaluation):
            let period = evaluation.period.value
            let sheets = archive.evaluationIndex.sheets[evaluation.mechanism] ?? [:]
            func same(_ found: [Disclosure.Reference]?) -> Disclosure.Reference? {
                found?.first { other in
                    guard case .evaluation(let sheet) = disclosures[other].content,
                        disclosures[other].withdrawal == nil, disclosures[other].region == record.region
                    else { return false }
                    return sheet.subjects == evaluation.subjects
                }
            }
            let after = sheets.keys.first { $0.previous == period }
            return (same(sheets[period.previous]), same(after.flatMap { sheets[$0] }))
        case .own(let own):
            guard let period = own.period?.value else { return (nil, nil) }
            let chain = chains.chain(of: own.kind, in: record.region)
            return (chain[period.previous], chain[period.next])
        case .decision, .project, .subsidy, .pay, .poll, .audit, .log, .ledger, .points, .pairing, .roster,
            .figures, .notice:
            return (nil, nil)
        }
    }
}
