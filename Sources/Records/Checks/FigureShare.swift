import Documents

extension Check {
    static let figureShare = Check(
        id: "figure-share", severity: .finding,
        title: "占比和它的分子、分母一致",
        basis: "同一行写明的分子和分母",
        why: """
            占比由分子和分母算得出来。来源里就印错了的，照原样印，同时说明算出来是多少。
            """,
        wrong: """
            ---
            类型: 数据
            标题: 村集体收入
            日期: 2026-03-01
            数据:
              - {名称: 年收入超过5万元的村, 数值: 146, 单位: 个, 占: 39.5%, 分子: 146, 分母: 367}
            ---
            """,
        right: """
            ---
            类型: 数据
            标题: 村集体收入
            日期: 2026-03-01
            数据:
              - {名称: 年收入超过5万元的村, 数值: 146, 单位: 个, 占: 39.8%, 分子: 146, 分母: 367}
            ---
            """,
        inspection: .register { register, verdict in
            for (table, place) in register.figureTables {
                for figure in table.figures {
                    guard let share = figure.share, !share.agrees,
                        let right = Percentage(
                            share.part, of: share.whole, decimals: max(1, share.stated.value.decimals))
                    else { continue }
                    verdict.report(
                        SourceLocation(table.figuresPath, share.stated.place),
                        "占比不符：“\(figure.name)”写 \(share.stated.value.text)，\(share.part)÷\(share.whole) 是 \(right.text)",
                        help: "改正占比；来源如此的，在“备注”\(place.method == nil ? "" : "或“编者注”")里说明",
                        basis: "按它自己的数：\(share.part)÷\(share.whole)＝\(right.text)",
                        about: .figure(figure.name),
                        on: place.disclosure, of: place.method)
                }
            }
        })
}
