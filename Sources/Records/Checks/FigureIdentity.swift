import Documents

extension Check {
    static let figureIdentity = Check(
        id: "figure-identity", severity: .finding,
        title: "写明的合计加得起来",
        basis: "同一处写明的各项之和",
        why: """
            来源里写的加法照样印；加不起来的，照实指出。
            """,
        wrong: """
            ---
            类型: 数据
            标题: 村集体收入
            日期: 2026-03-01
            数据:
              - {名称: 年收入超过5万元的村, 数值: 146, 单位: 个, 占: 39.8%, 分子: 146, 分母: 367}
            合计关系: [20村+2社区=21]
            ---
            """,
        right: """
            ---
            类型: 数据
            标题: 村集体收入
            日期: 2026-03-01
            数据:
              - {名称: 年收入超过5万元的村, 数值: 146, 单位: 个, 占: 39.8%, 分子: 146, 分母: 367}
            合计关系: [20村+1社区=21]
            ---
            """,
        inspection: .register { register, verdict in
            for (table, place) in register.figureTables {
                for identity in table.identities where !identity.holds {
                    verdict.report(
                        SourceLocation(place.path, identity.text.place),
                        "合计不符：\(identity.text.value)，左边是 \(identity.left.text)，右边是 \(identity.right.text)",
                        help: "改正其中的一个数；来源如此的，在\(place.method == nil ? "正文" : "“编者注”")里说明",
                        basis: "两边各自相加：\(identity.left.text) 和 \(identity.right.text)",
                        about: .figure(identity.text.value),
                        on: place.disclosure, of: place.method)
                }
            }
        })
}
