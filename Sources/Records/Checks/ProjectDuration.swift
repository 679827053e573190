import Documents

extension Check {
    static let projectDuration = Check(
        id: "project-duration", severity: .error,
        title: "工期的起止和天数说得通",
        why: """
            工期到哪一天为止，不会早于开工；写了起、止又写了天数的，两样要说的一样。首日算不算在内，各地不一样，两种都可以。
            """,
        wrong: example.replacing("▸", with: "60"),
        right: example.replacing("▸", with: "91"),
        inspection: .of(.projects) { record, project, verdict in
            guard let duration = project.duration, let from = duration.from, let until = duration.until else {
                return
            }
            let days = until.value - from.value
            if days < 0 {
                verdict.report(
                    record.location(until.place), "工期的止 \(until.value) 早于起 \(from.value)",
                    help: "核对年份，或两个日期写反了")
            } else if let stated = duration.days, stated.value != days, stated.value != days + 1 {
                verdict.report(
                    record.location(stated.place),
                    "工期的天数不符：写 \(stated.value) 天，\(from.value) 至 \(until.value) 是 \(days + 1) 天",
                    help: "核对起止和天数；首日不算的写 \(days) 天")
            }
        })

    private static let example = """
        ---
        类型: 项目资金
        标题: 村道硬化
        日期: 2026-06-03
        批复: 200000.00
        工期: {起: 2026-04-01, 止: 2026-06-30, 天数: ▸}
        ---
        """
}
