import Documents

extension Check {
    static let retiredAccount = Check(
        id: "retired-account", severity: .finding,
        title: "不用已经取消的会计科目",
        basis: ChartOfAccounts.collectives.basis,
        why: """
            2024年1月1日起，村集体的账按新的科目记。旧的科目（发包及上交收入、应付福利费、牲畜(禽)资产、林木资产）没有了，还用旧的，和别的村、
            和报表就对不上。
            """,
        wrong: example.replacing("▸", with: "发包及上交收入"),
        right: example.replacing("▸", with: "经营收入"),
        inspection: .disclosure { disclosure, _, verdict in
            let chart = ChartOfAccounts.collectives
            for (name, location) in disclosure.bookkeepingAccounts(since: chart.from) {
                guard let retired = chart.retired(named: name.value) else { continue }
                verdict.report(
                    location, "科目“\(Scalar.shortened(name.value))”2024年起没有了", help: retired.advice,
                    about: .record)
            }
        })

    private static let example = """
        ---
        类型: 财务公开
        标题: 财务公开
        日期: 2026-02-03
        期间: 2026-01
        期初: 1000.00
        期末: 1100.00
        收支:
          - {日期: 2026-01-05, 摘要: 果园承包费, 科目: ▸, 收入: 100.00}
        ---
        """
}

extension Disclosure {
    /// The accounts of bookkeeping that it names over a period that begins on a day or after it, each where it stands first.
    func bookkeepingAccounts(since day: Day) -> [(name: Located<String>, location: SourceLocation)] {
        var seen: Set<String> = []
        var found: [(Located<String>, SourceLocation)] = []
        func add(_ name: String, _ place: Place, in path: String) {
            guard seen.insert(name).inserted else { return }
            found.append((Located(name, at: place), SourceLocation(path, place)))
        }
        switch content {
        case .statement(let statement) where statement.period.value.first >= day:
            for entry in statement.entries {
                if let account = entry.account {
                    add(account.value, account.place, in: statement.entriesPath)
                }
            }
        case .own(let record) where (record.period?.value.first ?? self.day.value) >= day:
            for table in record.writtenTables {
                for (number, column) in table.columns.enumerated() where column.type == .account {
                    for (row, places) in zip(table.rows, table.places) {
                        guard case .text(let name) = row.cells[number] else { continue }
                        add(name, places[number] ?? row.place, in: table.path)
                    }
                }
            }
        default: break
        }
        return found
    }
}
