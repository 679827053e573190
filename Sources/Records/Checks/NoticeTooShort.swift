import Documents

extension Check {
    /// The law binds villages; a board's own rule binds everyone on it. Before 2026 no national rule set a number.
    static let noticeTooShort = Check(
        id: "notice-too-short", severity: .finding,
        title: "公布的天数够",
        basis: "《村民委员会组织法》（2026年1月1日起施行）第三十五条：公布的期限不得少于十五日；各地的办法和本公开栏规则（board.yml），从严",
        why: """
            公布的期限太短，外出的人、没赶上的人就看不到，提不了意见。公布当天不算，从第二天数起。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            公开: {公示: {起: 2026-03-01, 止: 2026-03-08}}
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}
            ---
            """,
        inspection: .disclosure { record, register, verdict in
            for posting in record.postings {
                guard let length = posting.length, length >= 0, let until = posting.until,
                    let rule = register.noticeRule(for: posting, of: record),
                    length < rule.value
                else { continue }
                verdict.report(
                    record.location(until.place),
                    "公布期太短：\(posting.from.value.text) 至 \(until.value.text) 共 \(length) 日，至少 \(rule.value) 日",
                    help: "至少公布到 \(posting.from.value + rule.value)；已经取下的应当补足后重新公布", basis: rule.basis,
                    about: .posting(posting.name))
            }
        })
}
