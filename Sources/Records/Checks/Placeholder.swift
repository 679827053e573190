import Documents

extension Check {
    static let placeholder = Check(
        id: "placeholder", severity: .error,
        title: "样稿里的〔填：……〕都换成了要写的内容",
        why: """
            gongkai new 给出的样稿，凡要填的地方都写着〔填：……〕，日期、金额、人数也一样。没有填的不能公布：没有人开过的会、没有人签过的字，不能因为忘了改就上了栏。
            还没有写好的，加一行 草稿: 是，先不发布。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 〔填：标题，如 停水通知〕
            日期: 2026-03-01
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """)

    /// What is said beside a placeholder all the same: a private number is one wherever it stands. Anything else speaks of a value
    /// that nobody has written yet.
    static let besidePlaceholders = privateNumbers.union([placeholder.id])

    /// What finds the numbers of persons.
    static let privateNumbers: Set<String> = [identityNumber.id, mobileNumber.id, bankNumber.id]
}

extension Document {
    /// Reports what is still to be filled in, once a line: a meeting that nobody filled in has six places and is one thing to do.
    /// A draft is not published, and may be unfinished.
    func reportPlaceholders(of kind: RecordKind?, isDraft: Bool, into log: inout Diagnostics) {
        for value in leftInBrackets {
            let text = Privacy.masked(value.value)
            log.report(
                .leftInBrackets, at: SourceLocation(path, value.place),
                "还带着样稿的括号：“\(Scalar.shortened(text))”",
                help: "去掉两头的〔〕，只留内容")
        }
        if placeholders.isEmpty || isDraft { return }
        var help = "连括号一起换成要写的内容；用不着的整行删去"
        switch kind {
        case nil, .region: break
        case .disclosure, .method, .page, .ownKind: help += "；没有写好的加一行 草稿: 是，先不发布"
        }
        var index = 0
        while index < placeholders.count {
            let first = placeholders[index]
            let count = placeholders[index...].prefix { $0.place.line == first.place.line }.count
            index += count
            log.report(
                .placeholder, at: SourceLocation(path, first.place),
                "还没有填：“\(Privacy.masked(first.value))”" + (count > 1 ? "等 \(count) 处" : ""), help: help)
        }
    }
}
