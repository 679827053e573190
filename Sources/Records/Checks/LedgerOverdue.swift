import Documents

extension Check {
    static let ledgerOverdue = Check(
        id: "ledger-overdue", severity: .finding,
        title: "台账的事项按期办结",
        basis: "工作法的台账自己写明的期限",
        why: """
            到了期限未办结的，照实公布，让大家看得见还差哪一件。
            """,
        wrong: """
            ---
            类型: 台账
            标题: 问题台账
            日期: 2026-06-20
            办法: 季度督导
            台账: 问题台账
            事项:
              - {事项: 凭证缺签字, 责任: 村会计, 期限: 2026-06-10, 状态: 待整改, 日期: 2026-06-01}
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
              - {事项: 凭证缺签字, 责任: 村会计, 期限: 2026-06-10, 状态: 待整改, 日期: 2026-06-01}
              - {事项: 凭证缺签字, 状态: 整改中, 日期: 2026-06-08}
              - {事项: 凭证缺签字, 状态: 已销号, 日期: 2026-06-10}
            ---
            \(Surroundings.ledger)
            """,
        inspection: .register { register, verdict in
            for book in register.books {
                let rule = book.rule(in: register.archive)
                for item in book.items where book.isOverdue(item, in: register.archive) {
                    guard let due = item.due else { continue }
                    verdict.report(
                        SourceLocation(item.duePath, due.place),
                        "超过期限：“\(item.title)”应在 \(due.value) 以前办结，已过 \(daysSoFar: register.asOf - due.value) 日，"
                            + "现在是“\(rule.states[item.state])”",
                        help: "办结后加一行写明状态和日期；延期的，写新的期限和理由",
                        basis:
                            "“\(register[book.mechanism].name.value)”的\(rule.name.value)：期限 \(due.value.text)",
                        about: .item(item.title), on: item.disclosure)
                }
            }
        })
}
