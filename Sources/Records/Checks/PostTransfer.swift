import Documents

extension Check {
    static let postTransfer = Check(
        id: "post-transfer", severity: .error,
        title: "转岗写明哪一天、到哪里",
        why: """
            成绩跟着人走，就要知道他哪一天到了哪里。没有日子的转岗接不上；从一个职务转到同一个职务，不是转岗。
            """,
        wrong: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            办法: 党建帮扶
            名单:
              - {编号: G002, 职务: 队员, 村: 石谷村, 起: 2025-01-05}
              - {编号: G002, 职务: 组长, 村: 石谷村, 原单位: 柳沟村}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            办法: 党建帮扶
            名单:
              - {编号: G002, 职务: 队员, 村: 石谷村, 起: 2025-01-05}
              - {编号: G002, 职务: 组长, 村: 石谷村, 起: 2026-01-10, 原单位: 柳沟村}
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for fault in register.transferFaults {
                let title = fault.stint.title(in: register)
                switch fault.sort {
                case .withoutDay:
                    verdict.report(
                        fault.stint.location, "转岗没有写哪一天：“\(Scalar.shortened(title))”",
                        help: "在这一行写上 起，如 起: 2026-01-10")
                case .toItself:
                    verdict.report(
                        fault.stint.location, "转到了原来的地方：“\(Scalar.shortened(title))”的原单位也是这里",
                        help: "原单位写从哪里来；没有转岗的不写原单位")
                case .toTheSame(let before):
                    verdict.report(
                        fault.stint.location,
                        "转岗前后是同一个职务：“\(Scalar.shortened(title))”\(before.map { "从 \($0.iso) 起一直在任" } ?? "已经在任")",
                        help: "一直在任的只留一行；离开过又回来的，前一行写上 止")
                }
            }
        })

    private static let surroundings = """
        -- methods/bangfu.md --
        ---
        类型: 工作法
        标题: 党建帮扶
        参加: [{对象: 石谷村}]
        名册: [{名称: 驻村队员, 角色: [{角色: 队员}]}]
        ---
        """
}
