import Documents

extension Check {
    static let projectSources = Check(
        id: "project-sources", severity: .error,
        title: "各项来源之和等于批复",
        why: """
            钱从哪里来，加起来就是批复的数。不等，就有一笔来源没有写或者写错了。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            来源: [{来源: 财政, 金额: 40000}, {来源: 村集体, 金额: 9000}]
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            来源: [{来源: 财政, 金额: 40000}, {来源: 村集体, 金额: 10000}]
            ---
            """,
        inspection: .of(.projects) { record, project, verdict in
            guard let first = project.sources.first,
                project.hasAllSources,
                project.sourced != project.approved.value
            else { return }
            verdict.report(
                record.location(first.amount.place),
                "来源不等于批复：来源合计 \(project.sourced.text) 元，批复 \(project.approved.value.text) 元",
                help: "相差 \((project.sourced - project.approved.value).magnitude.text) 元；核对各项来源")
        })
}
