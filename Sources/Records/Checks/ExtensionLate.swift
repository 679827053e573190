import Documents

extension Check {
    static let extensionLate = Check(
        id: "extension-late", severity: .finding,
        title: "改期限在到期以前",
        basis: "工作法的台账自己写明的期限",
        why: """
            期限到了未办结，就是逾期。过了期才把期限往后改，逾期就看不见了；照实公布原来的期限、改的日期和过了几日。
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
              - {事项: 凭证缺签字, 期限: 2026-07-20, 日期: 2026-06-15, 说明: 等村会计休假回来}
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
                    for change in item.changes where !change.isAnew && change.day > change.before {
                        verdict.report(
                            change.location,
                            "过了期才改期限：“\(item.title)” \(change.before) 到期，\(change.day) 才改成 \(change.after)，"
                                + "晚了 \(change.day - change.before) 日（\(register[book.mechanism].name.value)，\(rule.name.value)）",
                            help: "核对日期；确实过了期才改的，网页照实公布。要延期，在到期以前写明",
                            basis:
                                "“\(register[book.mechanism].name.value)”的\(rule.name.value)：期限 \(change.before.text)",
                            about: .item(item.title), on: change.disclosure)
                    }
                }
            }
        })
}
