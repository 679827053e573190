import Documents

extension Disclosure {
    /// The same as it may be published on a day: names that have hung long enough are taken away here, before anything is made of them,
    /// and with them the rows that are about one person. What is judged and summed stays.
    func settled(on day: Day, by rules: Rules) -> Disclosure {
        let columns = namedColumns
        let isTakenBack = withdrawal.map { $0.day.value <= day } ?? false
        let withdrawsFiles = isTakenBack && (!columns.isEmpty || content.isList && leadsToFiles)
        if columns.isEmpty {
            // The list may be in a file, or in a picture.
            if !withdrawsFiles { return self }
            return Disclosure(
                self, names: nil, content: content, tables: tables, attachments: [], withdrawsFiles: true)
        }
        let term = namesTerm(by: rules)
        let isFaded = term?.isOver(on: day) ?? false
        let names = PersonalNames(
            columns: columns, term: term, isOfOffice: isOfOffice && namesUntil == nil && !isFaded,
            isFaded: isFaded)
        return Disclosure(
            self, names: names, content: isFaded ? content.withoutNames : content,
            tables: isFaded ? tables.map(\.withoutNames) : tables,
            // Nobody can tell whether a file that hangs with a list is the list.
            attachments: isFaded ? [] : attachments, withdrawsFiles: withdrawsFiles)
    }

    /// Whether anything hangs with it, or its body leads to a file.
    private var leadsToFiles: Bool {
        !attachments.isEmpty
            || outline.links.contains {
                AttachmentKind(ending: AttachmentKind.ending(of: $0.destination)) != nil
            }
    }

    /// The same without those of its attachments that went with lists that are over, whoever's they are.
    func without(_ files: TakenDownFiles) -> Disclosure {
        if files.isEmpty || !attachments.contains(where: { files.withholds($0.path) }) { return self }
        return Disclosure(
            self, names: names, content: content, tables: tables,
            attachments: attachments.filter { !files.withholds($0.path) }, withdrawsFiles: withdrawsFiles)
    }

    /// Reports an end of names where there are none that it could end, or that comes before they were posted.
    func checkNames(into log: inout Diagnostics) {
        guard let namesUntil else { return }
        if namedColumns.isEmpty {
            log.report(
                .namesUntil, at: location(namesUntil.place), "这里没有程序认得的姓名，名单止 不起作用",
                help: "姓名写在名单、明细或 表格 的“人”列里，到期才撤得下来；正文里的程序不动。没有名单的，删去这一行")
        } else if namesUntil.value < day.value {
            log.report(
                .namesUntil, at: location(namesUntil.place),
                "名单止 \(namesUntil.value) 早于公布的日期 \(day.value)", help: "写姓名挂到哪一天为止，核对年份")
        }
    }

    /// The columns that name people, in the order of the record's tables.
    private var namedColumns: [PersonalNames.Column] {
        var columns: [PersonalNames.Column] = []
        func add(_ table: String, _ name: String, _ count: Int) {
            if count > 0 { columns.append(PersonalNames.Column(table: table, name: name, count: count)) }
        }
        func add(_ table: Term, _ column: Term, _ count: Int) { add(table.chinese, column.chinese, count) }
        switch content {
        case .subsidy(let subsidy):
            add(.recipients, .person, subsidy.recipients.count { $0.isPerson && $0.name != nil })
        case .pay(let pay): add(.recipients, .person, pay.recipients.count { $0.name != nil })
        case .roster(let roster): add(.recipients, .person, roster.members.count { $0.name != nil })
        case .points(let sheet):
            add(.pointsEntries, .subject, sheet.entries.count { $0.isPerson })
            add(.balances, .subject, sheet.balances.count { $0.isPerson })
        case .evaluation(let evaluation) where evaluation.subjects == .person:
            add(.scores, .subject, evaluation.scores.count(where: \.namesPerson))
        case .pairing(let pairing):
            add(.members, .name, pairing.members.count(where: \.namesPerson))
            if let toward = pairing.toward, Masked.isMasked(toward.value) {
                add(Kind.pairing.text, Term.toward.chinese, 1)
            }
        case .own(let record):
            for (name, field, value) in record.namedFields { add(name, field, value) }
            for table in record.writtenTables {
                for (number, column) in table.columns.enumerated() where column.type.isOfPeople {
                    add(table.title, column.name, table.people(in: number))
                }
            }
        case .decision, .statement, .project, .evaluation, .poll, .audit, .log, .ledger, .figures, .notice:
            break
        }
        for table in ownTables {
            for (number, item) in table.columns.items.enumerated() where item.column.type.isOfPeople {
                add(table.key.chinese, item.column.name, table.columns.people(in: number))
            }
        }
        for table in tables {
            for (number, column) in table.columns.enumerated() where column.type.isOfPeople {
                add(table.name.value, column.name, table.people(in: number))
            }
        }
        return columns
    }

    /// Whether the people of its own table are named for what they do in office or have signed for, which the law has published without
    /// an end. A table of its author's own (表格) makes any record a list.
    private var isOfOffice: Bool {
        let hasNames = tables.contains { $0.columns.contains { $0.type.isOfPeople } }
        return !hasNames && !content.isList
    }

    /// What is taken back names nobody from that day on, in office or not: who is wronged by a list need not wait for its end.
    private func namesTerm(by rules: Rules) -> NamesTerm? {
        let term = writtenTerm(by: rules)
        guard let withdrawal else { return term }
        let last = withdrawal.day.value + -1
        if let term, term.until <= last { return term }
        return NamesTerm(until: last, basis: .withdrawal)
    }

    private func writtenTerm(by rules: Rules) -> NamesTerm? {
        if let namesUntil { return NamesTerm(until: namesUntil.value, basis: .record) }
        if isOfOffice { return nil }
        if case .pairing(let pairing) = content {
            return pairing.until.map { NamesTerm(until: $0.value, basis: .pairing) }
        }
        let ends = postings.map { $0.until?.value }
        if ends.contains(nil) { return nil }  // it is posted until somebody says otherwise
        let end = ends.compactMap(\.self).max()
        if let days = rules.listDays { return NamesTerm(until: (end ?? day.value) + days, basis: .board) }
        return end.map { NamesTerm(until: $0, basis: .posting) }
    }
}

extension Disclosure {
    /// The last day on which its postings let names hang, with the days that the board's rule adds; its own day where it is not posted.
    /// Nil where it is posted until somebody says otherwise.
    func lastDayOfNames(by rules: Rules) -> Day? {
        let ends = postings.map { $0.until?.value }
        if ends.contains(nil) { return nil }
        return (ends.compactMap(\.self).max() ?? day.value) + (rules.listDays ?? 0)
    }
}

extension Evaluation.Score {
    /// Whether its subject is a person by a masked name, rather than a place, a unit or a post.
    var namesPerson: Bool { region == nil && Masked.isMasked(subject.value) }
}

extension Pairing.Member {
    /// Whether it is a person by a masked name, rather than a unit or a post.
    var namesPerson: Bool { name.map(Masked.isMasked) ?? false }
}

extension Disclosure.Content {
    /// Whether its own table is a list of villagers, rather than of those in office.
    fileprivate var isList: Bool {
        switch self {
        case .subsidy, .points, .pairing, .poll, .figures, .notice: true
        // Its kind says for which reason names stand as long as what they are about does (留名).
        case .own(let record): !record.kind.keepsNames
        // Whom an evaluation names is in office, too: villagers are not judged.
        case .decision, .statement, .project, .pay, .evaluation, .audit, .log, .ledger, .roster: false
        }
    }

    /// The same with nobody named in it; its figures are what they were.
    fileprivate var withoutNames: Disclosure.Content {
        switch self {
        case .subsidy(var subsidy):
            subsidy.persons = subsidy.peopleByRow
            subsidy.isFaded = true
            for row in subsidy.recipients.indices where subsidy.recipients[row].isPerson {
                subsidy.recipients[row].maskedName = nil
                subsidy.recipients[row].note = nil
            }
            subsidy.own = nil
            return .subsidy(subsidy)
        case .points(var sheet):
            sheet.isFaded = true
            for row in sheet.entries.indices where sheet.entries[row].isPerson {
                sheet.entries[row].subject = Masked.faded
                sheet.entries[row].note = nil
            }
            for row in sheet.balances.indices where sheet.balances[row].isPerson {
                sheet.balances[row].subject = Masked.faded
            }
            sheet.ownOfEntries = nil
            sheet.ownOfBalances = nil
            return .points(sheet)
        case .evaluation(var evaluation):
            for row in evaluation.scores.indices
            where evaluation.subjects == .person && evaluation.scores[row].namesPerson {
                let place = evaluation.scores[row].subject.place
                evaluation.scores[row].subject = Located(Masked.faded, at: place)
                evaluation.scores[row].reason = nil
            }
            evaluation.own = evaluation.own?.withoutNames
            return .evaluation(evaluation)
        case .pairing(var pairing):
            for row in pairing.members.indices where pairing.members[row].namesPerson {
                pairing.members[row].name = nil
            }
            if let toward = pairing.toward, Masked.isMasked(toward.value) {
                pairing.toward = Located(Masked.fadedHousehold, at: toward.place)
            }
            if pairing.helped.map(Masked.isMasked) ?? false { pairing.helped = Masked.fadedHousehold }
            pairing.own = pairing.own?.withoutNames
            return .pairing(pairing)
        case .pay(var pay):
            for row in pay.recipients.indices { pay.recipients[row].maskedName = nil }
            pay.own = pay.own?.withoutNames
            return .pay(pay)
        case .roster(var roster):
            for row in roster.members.indices { roster.members[row].maskedName = nil }
            roster.own = roster.own?.withoutNames
            return .roster(roster)
        case .statement(var statement):
            statement.own = statement.own?.withoutNames
            return .statement(statement)
        case .project(var project):
            project.ownOfAppropriations = project.ownOfAppropriations?.withoutNames
            project.ownOfPayments = project.ownOfPayments?.withoutNames
            project.ownOfMilestones = project.ownOfMilestones?.withoutNames
            return .project(project)
        case .poll(var poll):
            poll.own = poll.own?.withoutNames
            return .poll(poll)
        case .audit(var audit):
            audit.own = audit.own?.withoutNames
            return .audit(audit)
        case .log(var log):
            log.own = log.own?.withoutNames
            return .log(log)
        case .ledger(var ledger):
            ledger.own = ledger.own?.withoutNames
            return .ledger(ledger)
        case .figures(var table):
            table.own = table.own?.withoutNames
            return .figures(table)
        case .own(let record): return .own(record.withoutNames)
        case .decision, .notice: return self
        }
    }
}

extension OwnColumns {
    /// The same with nobody named in it.
    fileprivate var withoutNames: OwnColumns {
        let named = items.indices.filter { items[$0].column.type.isOfPeople }
        return named.isEmpty ? self : blanking(named)
    }
}

extension TypedTable {
    /// Its sums alone, where it names anybody, and those only of enough people.
    package var withoutNames: TypedTable {
        guard columns.contains(where: { $0.type.isOfPeople }) else { return self }
        return withholding { _ in true }
    }
}

extension Masked {
    /// What stands where a name has been taken away; a mask as any other, so that nobody takes two for one.
    static let faded = "某人"
    static let fadedHousehold = "某户"
}
