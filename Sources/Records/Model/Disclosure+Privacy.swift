import Documents

extension Disclosure {
    /// Where a record gives away a citizen's identity number.
    var identityNumbers: [SourceLocation] {
        var found: [SourceLocation] = []
        func look(_ text: String?, _ path: String, _ place: Place) {
            // An identity number has 18 bytes.
            guard let text, text.utf8.count >= 18, CitizenNumber.mayBe(in: text.utf8),
                CitizenNumber.first(in: Array(text.utf8)) != nil
            else {
                return
            }
            found.append(SourceLocation(path, place))
        }
        look(title.value, path, title.place)
        look(summary, path, title.place)
        if CitizenNumber.first(in: body.html) != nil { found.append(SourceLocation(path)) }
        switch content {
        case .statement(let statement):
            for entry in statement.entries {
                for text in [entry.item, entry.note, entry.voucher] {
                    look(text, statement.entriesPath, entry.place)
                }
            }
        case .subsidy(let subsidy):
            for row in subsidy.recipients {
                for text in [row.name, row.number, row.group, row.note] {
                    look(text, subsidy.recipientsPath, row.place)
                }
            }
        case .evaluation(let evaluation):
            for score in evaluation.scores {
                for text in [score.subject.value, score.reason] {
                    look(text, evaluation.scoresPath, score.place)
                }
            }
        case .audit(let audit):
            for finding in audit.findings {
                for text in [finding.problem, finding.remedy] {
                    look(text, audit.findingsPath, finding.place)
                }
            }
        case .project(let project):
            for payment in project.appropriations {
                look(payment.item, project.appropriationsPath, payment.place)
            }
            for payment in project.payments { look(payment.item, project.paymentsPath, payment.place) }
        case .log(let work):
            for entry in work.entries {
                for text in [entry.by, entry.toward, entry.note] { look(text, work.entriesPath, entry.place) }
            }
        case .ledger(let ledger):
            for row in ledger.rows {
                for text in [row.item, row.owner, row.note] { look(text, ledger.rowsPath, row.place) }
            }
        case .points(let sheet):
            for entry in sheet.entries {
                for text in [entry.subject, entry.cause, entry.note] {
                    look(text, sheet.entriesPath, entry.place)
                }
            }
        case .pairing(let pairing):
            look(pairing.toward?.value, path, title.place)
            for member in pairing.members { look(member.name, pairing.membersPath, member.place) }
        case .figures(let table):
            for figure in table.figures { look(figure.note, table.figuresPath, figure.place) }
        case .decision, .poll, .notice: break
        }
        return found
    }
}
