import Documents

extension Check {
    static let gradeBands = Check(
        id: "grade-bands", severity: .error,
        title: "等次的分数线不重叠、不留空",
        why: """
            一个分数只能有一个等次，每个分数都要有等次。“80 到 90”和“90 到 100”会让 90 分有两个等次；“80 到 89”会让 89.5 分没有等次。
            """,
        wrong: """
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
              等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 80, 止: 90}, {名称: 一般, 起: 0}]
            ---
            """,
        right: """
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
              等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 80, 不足: 90}, {名称: 一般, 起: 0}]
            ---
            """,
        inspection: .register { register, verdict in
            for (_, method) in register.mechanisms {
                guard let appraisal = method.appraisal, appraisal.isWhole else { continue }
                for fault in appraisal.bandFaults {
                    verdict.report(
                        SourceLocation(method.path, fault.place), fault.message,
                        help: "只写“起”：每个等次从起分到上一等次之下，最低的从 0 起")
                }
            }
        })
}
