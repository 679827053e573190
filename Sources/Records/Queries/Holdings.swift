/// On which days what the board says reads otherwise though nothing is written: each by what it is that a day ends or begins.
extension Holding {
    /// Where postings stand: to come, open for so many days yet, or over.
    package mutating func note(_ postings: [Posting]) {
        for posting in postings {
            turn(on: posting.from.value)
            turn(after: posting.until?.value)
        }
    }

    /// Whether a pairing has begun and runs, and its end by the term of its rule.
    package mutating func note(_ pairing: Pairing, by rule: Method.Pairing) {
        turn(on: pairing.from?.value)
        turn(after: pairing.until?.value)
        turn(after: pairing.end(of: rule))
    }

    /// Notes the days on which the members of a roster take up and leave their posts.
    package mutating func note(_ roster: Roster) {
        for member in roster.members {
            turn(on: member.from?.value)
            turn(after: member.until?.value)
        }
    }
}

extension Project {
    /// By when the milestones that are not reached are to be.
    package var plans: [Day] { milestones.filter { $0.done == nil }.compactMap { $0.planned?.value } }
}

extension Audit {
    /// By when what is not put right is to be.
    package var deadlines: [Day] { findings.filter { !$0.isSettled }.compactMap { $0.deadline?.value } }
}

extension Register {
    /// Of what is gathered over the board: the first day on which anything on it begins, ends or falls due.
    package func holding(of rankings: Ordered<Ranking>) -> Holding {
        var holding = Holding(on: asOf)
        for disclosure in disclosures {
            holding.note(disclosure.postings)
            holding.turn(after: disclosure.names?.term?.until)
            switch disclosure.content {
            case .project(let project): project.plans.forEach { holding.turn(after: $0) }
            case .audit(let audit): audit.deadlines.forEach { holding.turn(after: $0) }
            case .pairing(let pairing): holding.note(pairing, by: self[pairing.pairing])
            case .roster(let roster): holding.note(roster)
            case .decision, .statement, .subsidy, .evaluation, .poll, .log, .ledger, .points, .pay, .figures,
                .notice, .own:
                break
            }
        }
        for region in regions.indices {
            for chase in chases(of: region) { holding.turn(after: chase.due) }
        }
        for book in books {
            for item in book.items where !book.isClosed(item, in: archive) {
                holding.turn(after: item.due?.value)
            }
        }
        for call in consequences.calls where call.answer == nil { holding.turn(after: call.due) }
        note(publicationsIn: &holding)
        note(dutiesIn: &holding)
        for ranking in rankings {
            holding.turn(after: ranking.period.last)
            // An empty one is left to its year when it is no longer just over.
            if ranking.disclosures.isEmpty { holding.turn(after: ranking.period.last + Ranking.kept) }
            // How many of its days are accounted for is reckoned up to the day.
            if ranking.isRunning, case .points = ranking.rule { holding.turn(after: asOf) }
        }
        return holding
    }

    /// Of what lists records: the first day on which names of one go.
    package var holdingOfNames: Holding {
        var holding = Holding(on: asOf)
        for disclosure in disclosures { holding.turn(after: disclosure.names?.term?.until) }
        return holding
    }

    private func note(publicationsIn holding: inout Holding) {
        var hasAny = board.rules.owedFrom != nil || archive.ownKinds.contains { $0.from != nil }
        for region in regions.indices {
            for publication in publications(of: region) {
                hasAny = true
                holding.turn(after: publication.due)
            }
        }
        if hasAny { holding.turn(on: Period.month(2000, 1).sameKind(containing: asOf).next.first) }
    }

    private func note(dutiesIn holding: inout Holding) {
        for keeping in compliance.keepings where keeping.isAdopted {
            // The spans that run, and the next one.
            for slot in keeping.cadence?.slots(from: asOf, through: asOf + Holding.ahead) ?? [] {
                holding.turn(on: slot.first)
                holding.turn(after: slot.last)
            }
            if keeping.cadence != nil { holding.turn(on: asOf + Holding.ahead) }
            for line in keeping.lines {
                holding.turn(on: compliance.lines[line].from)
                holding.turn(after: compliance.lines[line].until)
            }
        }
        for (reference, mechanism) in mechanisms where isAdopted(reference) {
            for cadence in mechanism.points.compactMap(\.cadence) {
                for slot in cadence.slots(from: asOf + -cadence.grace, through: asOf + Holding.ahead) {
                    holding.turn(after: slot.last + cadence.grace)
                }
                holding.turn(on: asOf + Holding.ahead)
            }
        }
        // A span of another year is named with its year.
        holding.turn(on: Period.year(asOf.year).next.first)
        for (reference, _) in mechanisms {
            guard case .listed(let participants)? = participation(in: reference) else { continue }
            for participant in participants {
                holding.turn(on: participant.from)
                holding.turn(after: participant.until)
            }
        }
    }
}

extension Holding {
    /// How many days ahead the next span of a duty is looked for; one that begins later turns nothing before.
    fileprivate static let ahead = 62
}
