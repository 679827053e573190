import Documents

extension DaysOff {
    /// So many lines each: ten years and more.
    private static let most = 366
    /// Of one holiday.
    private static let longest = 31

    init(reading fields: Fields, into log: inout Diagnostics) {
        let holidays = Self.items(of: .holidays, in: fields, into: &log).compactMap {
            Self.holiday($0, in: fields, into: &log)
        }
        var worked: [Day] = []
        for item in Self.items(of: .worked, in: fields, into: &log) {
            guard let day = Self.day(item, .worked, in: fields, into: &log) else { continue }
            if day.value.weekday < 6 {
                log.report(
                    .wrongType, at: fields.location(day.place),
                    "\(day.value) 是星期\(Self.names[day.value.weekday - 1])，本来就上班（\(fields.spelling(.worked))）",
                    help: "只写调休上班的星期六、星期日")
            } else if holidays.contains(where: { $0.contains(day.value) }) {
                log.report(
                    .wrongType, at: fields.location(day.place),
                    "\(day.value) 写了“\(fields.spelling(.holidays))”，又写了“\(fields.spelling(.worked))”",
                    help: "这一天放假还是上班，只留一处")
            } else {
                worked.append(day.value)
            }
        }
        self.init(holidays, worked: worked)
    }

    private static let names = ["一", "二", "三", "四", "五"]

    /// What is listed; one alone counts as a list of one.
    private static func items(of term: Term, in fields: Fields, into log: inout Diagnostics) -> [Node] {
        guard let node = fields.node(term) else { return [] }
        guard case .list(let items) = node.value else { return [node] }
        if items.count <= most { return items }
        log.report(
            .wrongType, at: fields.location(items[most].place),
            "“\(fields.spelling(term))”写了 \(items.count) 项，最多 \(most) 项", help: "连着放的几天写成一段；太久以前的删去")
        return Array(items.prefix(most))
    }

    /// One day, or several on end: `{起: 2026-10-01, 止: 2026-10-07}`.
    private static func holiday(
        _ item: Node, in fields: Fields, into log: inout Diagnostics
    ) -> ClosedRange<Day>? {
        let name = fields.spelling(.holidays)
        guard case .mapping = item.value else {
            return day(item, .holidays, in: fields, into: &log).map { $0.value...$0.value }
        }
        guard let span = Fields(item, of: [.from, .until], named: name, path: fields.path, into: &log) else {
            return nil
        }
        let first = span.required(.from, as: Day.self, into: &log)
        let last = span.required(.until, as: Day.self, into: &log)
        guard let first, let last else { return nil }
        if last.value < first.value {
            log.report(
                .wrongType, at: fields.location(last.place), "\(last.value) 早于 \(first.value)（\(name)）",
                help: "先写放假的第一天，再写最后一天")
            return nil
        }
        if last.value - first.value >= longest {
            log.report(
                .wrongType, at: fields.location(last.place),
                "一段放假 \(last.value - first.value + 1) 天，最多 \(longest) 天（\(name)）", help: "核对这两天")
            return nil
        }
        return first.value...last.value
    }

    private static func day(
        _ item: Node, _ term: Term, in fields: Fields, into log: inout Diagnostics
    ) -> Located<Day>? {
        let name = fields.spelling(term)
        guard case .scalar(let text) = item.value else {
            log.report(
                .wrongType, at: fields.location(item.place), "“\(name)”的每一项应当是日期",
                help: term == .holidays
                    ? "写成 2026-01-01，连着几天的写成 {起: 2026-10-01, 止: 2026-10-07}" : "写成 2026-10-10")
            return nil
        }
        if term == .holidays, let span = Self.span(text) {
            log.report(
                .wrongType, at: fields.location(item.place),
                "“\(Scalar.shortened(text))”是一段，不是一天（\(name)）",
                help: "写成 {起: \(span.first.iso), 止: \(span.last.iso)}")
            return nil
        }
        return Scalar.read(Located(text, at: item.place), named: name, path: fields.path, into: &log)
    }

    /// The two days of `2026-10-01 至 2026-10-07`.
    private static func span(_ text: String) -> (first: Day, last: Day)? {
        guard let written = WrittenNumbers(text), written.numbers.count == 6, written.lengths[3] == 4 else {
            return nil
        }
        let numbers = written.numbers
        guard let first = Day(numbers[0], numbers[1], numbers[2]),
            let last = Day(numbers[3], numbers[4], numbers[5])
        else { return nil }
        return (first, last)
    }
}
