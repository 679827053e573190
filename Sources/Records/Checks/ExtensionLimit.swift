import Documents

extension Check {
    static let extensionLimit = Check(
        id: "extension-limit", severity: .error,
        title: "延期不超过办法写明的次数",
        why: """
            办法写了期限最多延几次，再延就不合办法：要么办结，要么照实挂着逾期。
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
              - {事项: 凭证缺签字, 期限: 2026-06-20, 日期: 2026-06-08, 说明: 等村会计休假回来}
              - {事项: 凭证缺签字, 期限: 2026-07-20, 日期: 2026-06-18, 说明: 单据还没有找全}
            ---
            \(surroundings)
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
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for book in register.books {
                let rule = book.rule(in: register.archive)
                guard let most = rule.extensions else { continue }
                for item in book.items {
                    for change in item.changes.filter(\.isExtension).dropFirst(most) {
                        verdict.report(
                            change.location,
                            "延期超过次数：“\(item.title)”的期限由 \(change.before) 延到 \(change.after)，"
                                + "\(most == 0 ? "不能延期" : "最多延 \(most) 次")"
                                + "（\(register[book.mechanism].name.value)，\(rule.name.value)）",
                            help: "删去这一行的期限，逾期的照实公布；办法确实许可的，改办法的“最多延期”")
                    }
                }
            }
        })

    private static let surroundings = """
        -- methods/dudao.md --
        ---
        类型: 工作法
        标题: 季度督导
        台账: [{名称: 问题台账, 状态: [待整改, 整改中, 已销号], 最多延期: 1}]
        ---
        """
}
