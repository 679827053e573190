extension Check {
    static let kindLate = Check(
        id: "kind-late", severity: .finding,
        title: "自己的类别按期公布",
        basis: "类别自己写明的依据",
        why: """
            定了期限，就是答应了哪一天能看到。晚了照实公布，页面上写明晚了几天。
            """,
        wrong: late.replacing("▸", with: "2026-05-20"),
        right: late.replacing("▸", with: "2026-05-12"),
        inspection: .own { disclosure, record, register, verdict in
            let daysOff = register.archive.board.rules.daysOff
            let posted = disclosure.day.value
            var due: (day: Day, words: String)?
            if let deadline = record.kind.deadline, let from = deadline.from {
                if case .day(let day) = record.values[from] {
                    due = (daysOff.end(of: deadline.days, after: day), deadline.text)
                }
            } else if let period = record.period?.value, record.kind.deadline != nil {
                due = (record.kind.due(of: period, besides: daysOff), record.kind.dueInWords)
            }
            guard let due, posted > due.day else { return }
            verdict.report(
                disclosure.location(disclosure.day.place),
                "公布晚了：应在 \(due.day) 以前公布，实际 \(posted)，晚 \(posted - due.day) 日",
                help: "照实公布，页面上写明；期限“\(due.words)”写在 \(record.kind.path)",
                basis: register.basis(ofKind: record.kind), about: .record)
        })

    private static let late = """
        ---
        类型: 征收补偿
        标题: 环镇路征地补偿
        日期: ▸
        批准日期: 2026-05-06
        ---
        -- kinds/takings.md --
        ---
        类型: 类别
        标题: 征收补偿
        英文名: takings
        依据: [政府信息公开条例第二十一条]
        期限: 10日 自批准日期
        字段: {批准日期: 日期 必填}
        ---
        """
}
