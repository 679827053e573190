import Documents

extension Check {
    static let percentageContradicted = Check(
        id: "percentage-contradicted", severity: .error,
        title: "写的比率和公式一致",
        why: """
            公式和票数都在，比率就算得出来。写的和算的不一样，就有一个不对。
            """,
        wrong: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 30
            收回: 28
            有效: 27
            选项: {满意: 20, 基本满意: 5, 不满意: 2}
            公式: 满意/有效
            比率: 77.8%
            ---
            """,
        right: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 30
            收回: 28
            有效: 27
            选项: {满意: 20, 基本满意: 5, 不满意: 2}
            公式: 满意/有效
            比率: 74.1%
            ---
            """,
        inspection: .of(.polls) { record, poll, verdict in
            guard let stated = poll.statedShare,
                let (count, base) = poll.share, base > 0,
                stated.value.isAttainable(of: base), !stated.value.agrees(with: count, of: base),
                let right = Percentage(count, of: base, decimals: max(1, stated.value.decimals))
            else { return }
            verdict.report(
                record.location(stated.place), "比率不符：写 \(stated.value.text)，\(count)÷\(base) 是 \(right.text)",
                help: "改正比率，或改正公式；不写也可以，网页会算")
        })
}
