import Documents

extension Check {
    static let subsidyTotal = Check(
        id: "subsidy-total", severity: .error,
        title: "合计等于名单之和",
        why: """
            发放总额是名单上各户加起来的数。不等，就有一户漏了、多了或者写错了。
            """,
        wrong: """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-03-01
            合计: 400.00
            名单: [{姓名: 张*三, 金额: 390.00}]
            ---
            """,
        right: """
            ---
            类型: 补贴发放
            标题: 地力补贴
            日期: 2026-03-01
            合计: 390.00
            名单: [{姓名: 张*三, 金额: 390.00}]
            ---
            """,
        inspection: .of(.subsidies) { record, subsidy, verdict in
            guard subsidy.isWhole, !subsidy.recipients.isEmpty
            else { return }
            for (total, path) in subsidy.totals where total.value != subsidy.sum {
                verdict.report(
                    SourceLocation(path, total.place),
                    "合计不符：写 \(total.value.text)，名单之和 \(subsidy.sum.text)",
                    help: "相差 \((total.value - subsidy.sum).magnitude.text) 元；核对名单")
            }
        })
}
