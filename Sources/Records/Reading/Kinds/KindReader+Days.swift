import Documents

/// When it is due, how long it hangs, what days tell and whom they chase.
extension KindReader {
    /// `10日 自批准日期`
    mutating func readDeadline(into log: inout Diagnostics) {
        guard let text = fields.text(.deadline, into: &log) else { return }
        let words = text.value.split { $0 == " " || $0 == "\u{3000}" }.map(String.init)
        guard let first = words.first, let days = Self.days(first), words.count <= 2 else {
            log.report(
                .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是期限",
                help: "写成 15日（期间过后），或 10日 自批准日期")
            return
        }
        guard words.count == 2 else {
            draft.deadline = OwnKind.Deadline(days: days, from: nil, text: text.value)
            return
        }
        var name = words[1]
        for prefix in ["自", "from-"] where name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
        }
        guard let field = draft.fields.firstIndex(where: { $0.isCalled(name) && $0.type == .day }) else {
            let days = draft.fields.filter { $0.type == .day }.map(\.name)
            log.report(
                .kindName, at: fields.location(text.place), "没有叫“\(Scalar.shortened(name))”的日期字段",
                help: days.isEmpty
                    ? "在“字段”里写它，如 \(name): 日期 必填" : log.advice(for: name, among: days, on: path, else: "日期字段")
            )
            return
        }
        draft.deadline = OwnKind.Deadline(days: days, from: field, text: text.value)
    }

    private static func days(_ word: String) -> Int? {
        for suffix in ["个自然日", "自然日", "日", "天", "d"] where word.hasSuffix(suffix) {
            guard let days = Int(word.dropLast(suffix.count)), (1...3650).contains(days) else { return nil }
            return days
        }
        return nil
    }

    /// `公开: {村公示: 7日 村}`
    mutating func readPostings(into log: inout Diagnostics) {
        for (name, text) in pairs(.postings, into: &log) {
            let words = text.split { $0 == " " || $0 == "\u{3000}" }.map(String.init)
            let level = words.count > 1 ? Region.Level(spelled: words[1]) : draft.bearer
            guard let first = words.first, let days = Self.days(first), words.count <= 2, let level else {
                log.report(
                    .wrongType, at: fields.location(name.place),
                    "“\(Scalar.shortened(text))”不是公示的天数（\(name.value)）",
                    help: "写成 \(name.value): 7日 村；谁张贴：\(Region.Level.bearers)")
                continue
            }
            draft.postings.append(OwnKind.PostingRule(name: name.value, days: days, by: level))
        }
    }

    mutating func readEvents(into log: inout Diagnostics) {
        for name in fields.texts(.happenings, into: &log) {
            guard let place = place(named: name, into: &log) else { continue }
            guard column(at: place).type == .day else {
                log.report(
                    .kindName, at: fields.location(name.place), "“\(Scalar.shortened(name.value))”的类型不是“日期”",
                    help: "事件只写日期")
                continue
            }
            let title = column(at: place).name
            draft.events.append(
                OwnKind.Event(
                    name: title.hasSuffix("日期") && title != "日期" ? String(title.dropLast(2)) : title,
                    place: place))
        }
    }

    mutating func readChases(into log: inout Diagnostics) {
        for item in fields.list(.chases, of: [.begins, .days, .dueAt, .done], into: &log) {
            func day(_ term: Term, _ log: inout Diagnostics) -> Column.Spot? {
                guard let name = item.text(term, into: &log), let place = place(named: name, into: &log)
                else { return nil }
                if column(at: place).type == .day { return place }
                log.report(
                    .kindName, at: fields.location(name.place), "“\(Scalar.shortened(name.value))”的类型不是“日期”",
                    help: "写一个日期的列")
                return nil
            }
            let done = day(.done, &log)
            if let at = day(.dueAt, &log) {
                draft.chases.append(OwnKind.Chase(day: at, days: nil, rule: nil, done: done))
                continue
            }
            guard item.has(.begins) || !item.has(.dueAt) else { continue }
            guard let from = day(.begins, &log) else {
                if !item.has(.begins) {
                    log.report(
                        .kindName, at: fields.location(item.place), "催办没有写哪一天",
                        help: "写 到: 表.日期的列，或 自: 表.日期的列, 天数: 10")
                }
                continue
            }
            let text: Located<String>? = item.required(.days, sample: "10", into: &log)
            guard let text else { continue }
            for prefix in ["规则.", "rules."] where text.value.hasPrefix(prefix) {
                draft.chases.append(
                    OwnKind.Chase(
                        day: from, days: nil, rule: String(text.value.dropFirst(prefix.count)), done: done))
            }
            if text.value.contains(".") { continue }
            guard let days = Int(text.value) ?? Self.days(text.value), days > 0 else {
                log.report(
                    .wrongType, at: fields.location(text.place), "“\(Scalar.shortened(text.value))”不是天数",
                    help: "写成 10，或 规则.答复天数")
                continue
            }
            draft.chases.append(OwnKind.Chase(day: from, days: days, rule: nil, done: done))
        }
    }
}
