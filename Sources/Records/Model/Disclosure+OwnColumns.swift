import Documents

extension Disclosure {
    /// A table of a record that has columns of its author's own.
    struct OwnTable {
        /// Its key in the record: `收支`.
        let key: Term
        /// The file in which it stands.
        let path: String
        let columns: OwnColumns
    }

    /// Those of a record, in the order in which it has them.
    var ownTables: [OwnTable] {
        func table(_ key: Term, _ path: String, _ columns: OwnColumns?) -> OwnTable? {
            columns.map { OwnTable(key: key, path: path, columns: $0) }
        }
        let tables: [OwnTable?] =
            switch content {
            // The columns of a kind of one's own and those beside them are of one sort.
            case .decision, .notice, .own: []
            case .statement(let statement): [table(.entries, statement.entriesPath, statement.own)]
            case .project(let project):
                [
                    table(.appropriations, project.appropriationsPath, project.ownOfAppropriations),
                    table(.payments, project.paymentsPath, project.ownOfPayments),
                    table(.milestones, project.milestonesPath, project.ownOfMilestones),
                ]
            case .subsidy(let subsidy): [table(.recipients, subsidy.recipientsPath, subsidy.own)]
            case .pay(let pay): [table(.recipients, pay.recipientsPath, pay.own)]
            case .evaluation(let evaluation): [table(.scores, evaluation.scoresPath, evaluation.own)]
            case .poll(let poll): [table(.options, path, poll.own)]
            case .audit(let audit): [table(.findings, audit.findingsPath, audit.own)]
            case .log(let log): [table(.records, log.entriesPath, log.own)]
            case .ledger(let ledger): [table(.ledgerItems, ledger.rowsPath, ledger.own)]
            case .points(let sheet):
                [
                    table(.pointsEntries, sheet.entriesPath, sheet.ownOfEntries),
                    table(.balances, sheet.balancesPath, sheet.ownOfBalances),
                ]
            case .pairing(let pairing): [table(.members, pairing.membersPath, pairing.own)]
            case .roster(let roster): [table(.recipients, roster.membersPath, roster.own)]
            case .figures(let figures): [table(.figures, figures.figuresPath, figures.own)]
            }
        return tables.compactMap { $0 }
    }
}
