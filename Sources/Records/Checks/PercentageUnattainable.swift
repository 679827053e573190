import Documents

extension Check {
    static let percentageUnattainable = Check(
        id: "percentage-unattainable", severity: .error,
        title: "百分比是这些人算得出来的",
        why: """
            24 个人里得不出 98%：23 个是 95.8%，24 个是 100%。这样的数不是算错就是编的。
            """,
        wrong: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 30
            收回: 28
            有效: 24
            选项: {满意: 23, 不满意: 1}
            公式: 满意/有效
            比率: 98%
            ---
            """,
        right: """
            ---
            类型: 测评
            标题: 满意度测评
            日期: 2026-03-01
            发出: 30
            收回: 28
            有效: 24
            选项: {满意: 23, 不满意: 1}
            公式: 满意/有效
            比率: 95.8%
            ---
            """,
        inspection: .record { record, _, verdict in
            for stated in record.statedShares
            where !stated.bases.contains(where: stated.share.value.isAttainable) {
                verdict.report(
                    record.location(stated.share.place),
                    "得不出 \(stated.share.value.text)：\(stated.bases[0]) 个里 \(stated.share.value.neighbours(of: stated.bases[0]))",
                    help: "写出公式和票数，由网页来算")
            }
        })
}
