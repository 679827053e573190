import Records

/// What had to follow from a place in a ranking, and what did: the talk, the items of ledgers that it left behind, the inspections that
/// looked at them again. What is missing is said.
struct Followed: Sendable {
    let key: Subject
    let subject: Named
    /// `上黑榜`
    let reason: String
    /// `约谈`
    let action: String
    let due: Day?
    let state: Consequences.State
    let answer: Answer?
    let items: [Item]

    /// What was done, and where it is on record.
    struct Answer: Sendable {
        let day: Day
        let means: String?
        let record: Route
    }

    /// An item of a ledger that came of it.
    struct Item: Sendable {
        let title: String
        let state: String
        /// Whether it is closed and nobody looked at it again, where items are looked at again.
        let isUnseen: Bool
        let record: Route
        let inspections: [Inspected]
    }

    init(_ call: Consequences.Call, of site: Site) {
        let (register, consequences) = (site.register, site.register.consequences)
        key = call.subject
        subject = site.named(call.subject)
        reason = call.reason(in: register)
        action = register[call.consequence].action
        due = call.due
        state = consequences.state(of: call)
        answer = call.answer.map { answer in
            switch answer.source {
            case .entry(let disclosure, let number):
                let work = register.opened(disclosure, as: .logs)?.content
                return Answer(
                    day: answer.day,
                    means: work.flatMap { $0.entries[number].means(of: register[$0.duty]) },
                    record: site.headlines[disclosure].route)
            case .item(let item):
                return Answer(
                    day: answer.day, means: nil, record: site.headlines[register[item].disclosure].route)
            }
        }
        items = register.items(after: call).map { Item($0, of: site) }
    }

    /// Notes until when what it says holds.
    func note(in holding: inout Holding) {
        switch state {
        case .waiting: holding.turn(after: due)
        case .missing: holding.count()
        case .met, .late, .early: break
        }
    }
}

extension Followed.Item {
    fileprivate init(_ reference: LedgerBook.Item.Reference, of site: Site) {
        let register = site.register
        let item = register[reference]
        let rule = register.books[reference.book].rule(in: register.archive)
        title = item.title
        state = rule.name(ofState: item.state)
        record = site.headlines[item.disclosure].route
        inspections = Inspected.all(of: reference, of: site)
        isUnseen =
            rule.isClosed(item.state) && !inspections.contains(where: \.isRepeated)
            && register.consequences.inspecting.contains(register.books[reference.book].mechanism.method)
    }
}

/// An inspection that found an item, or looked at it again.
struct Inspected: Sendable {
    let day: Day
    let means: String?
    let record: Route
    let isRepeated: Bool

    static func all(of item: LedgerBook.Item.Reference, of site: Site) -> [Inspected] {
        (site.register.consequences.inspections[item] ?? []).map {
            Inspected(
                day: $0.day, means: $0.means, record: site.headlines[$0.disclosure].route,
                isRepeated: $0.isRepeated)
        }
    }
}

/// The list that an item of a ledger or an entry of a log answers, and what else was done because of it.
struct Caused: Sendable {
    let ranking: Route
    /// `2026年第二季度黑榜`
    let text: String
    /// Such as a talk (约谈).
    let talk: (day: Day, action: String, record: Route)?

    /// Why an item stands in its ledger: what its rows say, and what it answers.
    static func all(of item: LedgerBook.Item.Reference, of site: Site) -> [Caused] {
        let (register, consequences) = (site.register, site.register.consequences)
        var rankings = register[item].because.flatMap { consequences.rankings[$0] ?? [] }
        rankings += (consequences.ofAnswer[.item(item)] ?? []).compactMap {
            consequences.calls[$0].cause.ranking
        }
        return all(rankings, of: register.owner(of: item), except: .item(item), of: site)
    }

    private static func all(
        _ rankings: [Ranking.Reference], of subject: Subject, except own: Consequences.Answer.Source,
        of site: Site
    ) -> [Caused] {
        let consequences = site.register.consequences
        return Set(rankings).sorted().compactMap { reference in
            let ranking = site.rankings[reference]
            // Of several lists of one period, the one that it stands on.
            guard ranking.rows.contains(where: { $0.key == subject }) else { return nil }
            let talk = (consequences.ofRanking[reference] ?? []).lazy.map { consequences.calls[$0] }
                .first { $0.subject == subject && $0.isTalk && $0.answer?.source != own }
            return Caused(
                ranking: site.rankingRoutes[reference], text: ranking.period.text + "晾晒榜",
                talk: talk.flatMap { call in
                    call.answer.map { answer in
                        let record = site.register.record(of: answer.source)
                        return (
                            answer.day, site.register[call.consequence].action, site.headlines[record].route
                        )
                    }
                })
        }
    }
}
