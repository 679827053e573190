import Documents

extension Check {
    /// A warning: what a collective parts its accounts into is its own, and only the board knows whether it keeps to the table at all.
    static let unknownAccount = Check(
        id: "unknown-account", severity: .warning,
        title: "科目是科目表里有的",
        why: """
            board.yml 里写了科目表的，逐笔收支的科目应当在表里：写编号、名称都可以，明细写在后面（513.02、管理费用—办公费）。
            用自己的科目的公开栏不写科目表，就不提醒。
            """,
        wrong: example.replacing("▸", with: "管里费用"),
        right: example.replacing("▸", with: "513 管理费用"),
        inspection: .disclosure { disclosure, register, verdict in
            guard let chart = register.archive.board.rules.chart else { return }
            for (name, location) in disclosure.bookkeepingAccounts(since: chart.from)
            where chart.account(named: name.value) == nil && chart.retired(named: name.value) == nil {
                verdict.report(
                    location, "科目表里没有“\(Scalar.shortened(name.value))”",
                    help: Spelling.nearest(to: name.value, among: chart.accounts.map(\.name)).map {
                        "是否想写“\($0)”？"
                    } ?? "写 \(chart.name) 里的编号或名称，如 513 管理费用；明细写在后面，如 管理费用—办公费")
            }
        })

    private static let example = """
        ---
        类型: 财务公开
        标题: 财务公开
        日期: 2026-02-03
        期间: 2026-01
        期初: 1000.00
        期末: 959.50
        收支:
          - {日期: 2026-01-06, 摘要: 村部电费, 科目: ▸, 支出: 40.50}
        ---
        -- board.yml --
        名称: 村务公开栏
        网址: https://example.cn/
        规则: {科目表: 财会〔2023〕14号}
        """
}
