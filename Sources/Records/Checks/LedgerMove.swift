import Documents

extension Check {
    static let ledgerMove = Check(
        id: "ledger-move", severity: .error,
        title: "台账的状态按办法一步一步转",
        why: """
            状态只能照办法写明的次序转：没有整改过的事项不能直接销号。同一个编号（没有编号的，同一个事项）的几行是它的经过。
            """,
        wrong: """
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-20
            办法: 季度督导
            台账: 问题台账
            事项:
              - {事项: 凭证缺签字, 责任: 村会计, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
              - {事项: 凭证缺签字, 状态: 已销号, 日期: 2026-06-18}
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
              - {事项: 凭证缺签字, 责任: 村会计, 期限: 2026-07-10, 状态: 待整改, 日期: 2026-06-01}
              - {事项: 凭证缺签字, 状态: 整改中, 日期: 2026-06-08}
              - {事项: 凭证缺签字, 状态: 已销号, 日期: 2026-06-18}
            ---
            \(Surroundings.ledger)
            """,
        inspection: .register { register, verdict in
            for book in register.books {
                let rule = book.rule(in: register.archive)
                for item in book.items where !item.isClosedBeforeOpened(by: rule) {
                    for (from, move) in zip(item.moves, item.moves.dropFirst())
                    where !rule.moves.contains(.init(from: from.state, to: move.state)) {
                        let next = rule.moves.filter { $0.from == from.state }.map { rule.states[$0.to] }
                        verdict.report(
                            move.location,
                            "没有这样的转换：“\(item.title)”从“\(rule.states[from.state])”到“\(rule.states[move.state])”"
                                + "（\(register[book.mechanism].name.value)，\(rule.name.value)）",
                            help: next.isEmpty
                                ? "“\(rule.states[from.state])”之后没有别的状态；确要重办，在办法的“转换”里写明"
                                : "可以转到：" + next.joined(separator: "、") + "；每一步写一行，各有日期")
                    }
                }
            }
        })
}
