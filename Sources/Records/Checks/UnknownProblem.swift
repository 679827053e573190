import Documents

extension Check {
    static let unknownProblem = Check(
        id: "unknown-problem", severity: .error,
        title: "查出的问题在台账上",
        why: """
            督查记录写明查出的是台账上哪几项，才查得到后来改了没有。编号写错，就断了。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-04-20, 问题: D-2}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-04-20, 问题: D-1}
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for filed in register.filed(.logs) where !filed.content.problems.isEmpty {
                let method = filed.content.mechanism.method
                let ids = register.ids(ofItemsBy: method)
                for (_, problems) in filed.content.problems.sorted(by: { $0.key < $1.key }) {
                    for problem in problems where !ids.contains(problem.value) {
                        verdict.report(
                            SourceLocation(filed.content.entriesPath, problem.place),
                            "台账上没有编号“\(Scalar.shortened(problem.value))”"
                                + "（\(register.methods[method].title.value)）",
                            help: ids.isEmpty
                                ? "先在这个工作法的台账上列出来，各编一个号"
                                : Spelling.nearest(to: problem.value, among: ids.sorted()).map {
                                    "是否想写“\($0)”？"
                                }
                                    ?? "核对编号；没有列上台账的，先列上")
                    }
                }
            }
        })

    private static let surroundings = """
        -- hedong/shigu/t.md --
        ---
        类型: 台账
        标题: 整改台账
        日期: 2026-06-20
        办法: 排序通报
        台账: 整改台账
        事项: [{编号: D-1, 事项: 补盖章, 状态: 未办, 日期: 2026-04-20}]
        ---
        -- methods/paixu.md --
        ---
        类型: 工作法
        标题: 排序通报
        参加: 全部村
        考评: {分项: [{名称: 督导, 分值: 100}], 黑榜: 1}
        职责: [{名称: 约谈, 频次: 随时}]
        台账: [{名称: 整改台账, 状态: [未办, 已办]}]
        ---
        \(Surroundings.liugou)
        """
}
