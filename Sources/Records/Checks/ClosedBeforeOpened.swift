import Documents

extension Check {
    static let closedBeforeOpened = Check(
        id: "closed-before-opened", severity: .error,
        title: "事项先开始，后结束",
        why: """
            一件事最早的一行就是办结，后面却还有没办结的状态，多半是日期写反了。
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
              - {事项: 凭证缺签字, 状态: 已销号, 日期: 2026-05-18}
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
                for item in book.items where item.isClosedBeforeOpened(by: rule) {
                    guard let closed = item.moves.first, let opened = item.moves.dropFirst().first else {
                        continue
                    }
                    verdict.report(
                        closed.location,
                        "先结束后开始：“\(item.title)” \(closed.day) 已是“\(rule.states[closed.state])”，"
                            + "\(opened.day) 才是“\(rule.states[opened.state])”"
                            + "（\(register[book.mechanism].name.value)，\(rule.name.value)）",
                        help: "核对两行的日期")
                }
            }
        })
}
