import Documents

extension Check {
    static let logOutsidePeriod = Check(
        id: "log-outside-period", severity: .error,
        title: "工作记录的每一行都在它的期间里",
        why: """
            写了期间的工作记录，是这一期从头到尾的全部记录：期间里没有名字的，就是没有做。做在期间以外的一次，算不到这一期里。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 2026年第一季度走访
            日期: 2026-04-08
            办法: 走访
            职责: 走访农户
            期间: 2026-Q1
            记录: [{日期: 2026-01-12}, {日期: 2026-04-02}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 2026年第一季度走访
            日期: 2026-04-08
            办法: 走访
            职责: 走访农户
            期间: 2026-Q1
            记录: [{日期: 2026-01-12}, {日期: 2026-03-31}]
            ---
            \(surroundings)
            """,
        inspection: .of(.logs) { _, work, register, verdict in
            guard let period = work.period?.value else { return }
            // What may be done late counts for the period still.
            let last = period.last + (register[work.duty].cadence?.grace ?? 0)
            for entry in work.entries where entry.day < period.first || entry.day > last {
                verdict.report(
                    SourceLocation(work.entriesPath, entry.place),
                    "\(entry.day) 不在\(period.text)里",
                    help: "核对日期；不是这一期的，另写一条工作记录，或改“期间”")
                return
            }
        })

    private static let surroundings = """
        -- methods/zoufang.md --
        ---
        类型: 工作法
        标题: 走访
        职责: [{名称: 走访农户, 频次: 每月}]
        ---
        """
}
