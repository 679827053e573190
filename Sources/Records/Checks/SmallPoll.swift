import Documents

extension Check {
    /// A warning and no finding: no instrument asks for so many, and the poll is counted all the same.
    static let smallPoll = Check(
        id: "small-poll", severity: .warning,
        title: "有效票不少于 \(SmallCells.least) 张",
        why: """
            有效票只有一两张的，谁投了什么一看就知道。这样的测评照样公布，只说有效票不足，各选项的票数、比率和折合的分都不列。计入考评的，考评里
            写的分照登：没有它就没有总分和名次，可是看得出怎么投的。几次合起来测，或者请更多的人来评。
            """,
        wrong: """
            ---
            类型: 测评
            标题: 村医服务测评
            日期: 2026-03-01
            发出: 3
            收回: 2
            有效: 2
            选项: {满意: 1, 不满意: 1}
            ---
            """,
        right: """
            ---
            类型: 测评
            标题: 村医服务测评
            日期: 2026-03-01
            发出: 3
            收回: 3
            有效: 3
            选项: {满意: 2, 不满意: 1}
            ---
            """,
        inspection: .of(.polls) { record, poll, verdict in
            if !poll.isTooSmall { return }
            let counted = poll.feed == nil ? "" : "计入考评的，考评里写的分看得出怎么投的；"
            verdict.report(
                record.location(poll.valid.place),
                "有效票只有 \(poll.valid.value) 张：各选项的票数和比率不公布，免得看出谁投了什么",
                help: counted + "票数属实的不用改，以后几次合起来测，有效票至少 \(SmallCells.least) 张")
        })
}
