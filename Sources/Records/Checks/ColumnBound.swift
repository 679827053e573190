import Documents

extension Check {
    static let columnBound = Check(
        id: "column-bound", severity: .finding,
        title: "表格里写了依据的上限、下限",
        basis: "表格自己写明的依据",
        why: """
            写了依据的 ≤ 和 ≥ 是规定，不是算术：超过了照实公布，页面上写明超在哪里、依据什么。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 宅基地
            日期: 2026-03-01
            表格:
              宅基地:
                列: {编号: 文字, 面积: 数量 平方米}
                行: [{编号: Z-3, 面积: 210}]
                核对: [{式: 面积 ≤ 200, 依据: 本县宅基地面积标准}]
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 宅基地
            日期: 2026-03-01
            表格:
              宅基地:
                列: {编号: 文字, 面积: 数量 平方米}
                行: [{编号: Z-3, 面积: 167}]
                核对: [{式: 面积 ≤ 200, 依据: 本县宅基地面积标准}]
            ---
            """,
        inspection: .record { record, _, verdict in
            func report(_ checks: [ColumnCheck], isFaded: Bool) {
                for check in checks {
                    let breaches = isFaded ? check.breaches(namingNobodyIn: record.path) : check.breaches
                    for breach in breaches {
                        verdict.report(
                            breach.location, breach.message, help: "核对这一行；属实的照实公布，页面上写明",
                            basis: check.basis, about: .record)
                    }
                }
            }
            var tables = record.tables
            if case .own(let own) = record.content {
                // What is held against it as a whole is reckoned from its rows.
                report(own.checks, isFaded: record.isFaded)
                tables += own.writtenTables
            }
            for table in tables {
                report(table.checks, isFaded: record.isFaded && table.columns.contains { $0.type.isOfPeople })
            }
        })
}
