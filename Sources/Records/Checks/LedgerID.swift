import Documents

extension Check {
    static let ledgerID = Check(
        id: "ledger-id", severity: .error,
        title: "台账的一个编号只给一件事项",
        why: """
            台账按编号认事项：两件事项用了一个编号，就会当作一件，前一件的去向再也查不到。
            """,
        wrong: """
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-20
            办法: 季度督导
            台账: 问题台账
            事项:
              - {编号: D-1, 事项: 凭证缺签字, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
              - {编号: D-1, 事项: 公示栏缺盖章, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-08}
            ---
            \(Surroundings.ledger)
            """,
        right: """
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-20
            办法: 季度督导
            台账: 问题台账
            事项:
              - {编号: D-1, 事项: 凭证缺签字, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
              - {编号: D-2, 事项: 公示栏缺盖章, 期限: 2026-07-20, 状态: 待整改, 日期: 2026-06-08}
            ---
            \(Surroundings.ledger)
            """,
        inspection: .unique(
            { Array($0.ledgerRows) },
            by: { claim, _ in claim.row.id.map { Numbered(book: claim.book, id: $0) } },
            otherwise: { second, first, _, verdict in
                if first.row.item == second.row.item { return }
                verdict.report(
                    second.location,
                    "编号“\(Scalar.shortened(second.row.id ?? ""))”给了两件事项：“\(Scalar.shortened(first.row.item))”和“\(Scalar.shortened(second.row.item))”",
                    help: "前一件在 \(first.location.path):\(first.location.place.line)；"
                        + "另编一个号，或把事项写得一样")
            }))

    private struct Numbered: Hashable {
        var book: LedgerBook.Reference
        var id: String
    }
}
