import Documents

extension Check {
    static let duplicateLedgerRow = Check(
        id: "duplicate-ledger-row", severity: .error,
        title: "台账的一行只写一次",
        why: """
            同一件事项、同一天、同一个状态写了两行，是登记重了；同名的两件，各编一个号，不然会当作一件。后一份台账只写有变化的事项。
            """,
        wrong: """
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-05
            办法: 季度督导
            台账: 问题台账
            事项:
              - {编号: D-1, 事项: 凭证缺签字, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-20
            办法: 季度督导
            台账: 问题台账
            事项:
              - {编号: D-1, 事项: 凭证缺签字, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
              - {编号: D-1, 事项: 凭证缺签字, 状态: 整改中, 日期: 2026-06-08}
            ---
            \(Surroundings.ledger)
            """,
        right: """
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-05
            办法: 季度督导
            台账: 问题台账
            事项:
              - {编号: D-1, 事项: 凭证缺签字, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-20
            办法: 季度督导
            台账: 问题台账
            事项:
              - {编号: D-1, 事项: 凭证缺签字, 状态: 整改中, 日期: 2026-06-08}
            ---
            \(Surroundings.ledger)
            """,
        inspection: .unique(
            { Array($0.ledgerRows) },
            by: { claim, _ in
                let row = claim.row
                return Words(
                    book: claim.book, id: row.id, item: row.item, state: row.state, due: row.due?.value,
                    day: row.day.value, note: row.note)
            },
            otherwise: { second, first, register, verdict in
                let (book, row) = (register.books[second.book], second.row)
                let rule = book.rule(in: register.archive)
                verdict.report(
                    second.location,
                    "重复的一行：“\(row.item)”\(row.day.value) \(row.state.map { "“\(rule.states[$0])”" } ?? "")已经登记过"
                        + "（\(register[book.mechanism].name.value)，\(rule.name.value)）",
                    help: "和 \(first.location.path):\(first.location.place.line) 一样；删去一行，不是一件事的各编一个号")
            }))

    private struct Words: Hashable {
        var book: LedgerBook.Reference
        var id: String?
        var item: String
        var state: Int?
        var due: Day?
        var day: Day
        var note: String?
    }
}
