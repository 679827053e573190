import Documents

extension Check {
    static let extensionReason = Check(
        id: "extension-reason", severity: .finding,
        title: "改期限写明理由",
        basis: "工作法的台账自己写明的期限",
        why: """
            期限是对群众说过的。为什么改，要写在改期限的那一行的“说明”里；没有写的，照实公布。
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
              - {事项: 凭证缺签字, 期限: 2026-07-20, 日期: 2026-06-08}
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
              - {事项: 凭证缺签字, 期限: 2026-07-20, 日期: 2026-06-08, 说明: 等村会计休假回来}
            ---
            \(Surroundings.ledger)
            """,
        inspection: .register { register, verdict in
            for book in register.books {
                let rule = book.rule(in: register.archive)
                for item in book.items {
                    for change in item.changes where !change.isAnew && change.note == nil {
                        verdict.report(
                            change.location,
                            "没有写理由：“\(item.title)”的期限由 \(change.before) 改成 \(change.after)"
                                + "（\(register[book.mechanism].name.value)，\(rule.name.value)）",
                            help: "在这一行的“说明”里写明为什么改",
                            basis:
                                "“\(register[book.mechanism].name.value)”的\(rule.name.value)：期限 \(change.before.text)",
                            about: .item(item.title), on: change.disclosure)
                    }
                }
            }
        })
}
