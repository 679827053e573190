/// How often a duty is due (频次), as it was written and as it is understood.
package struct Cadence: Hashable, Sendable {
    /// The spans of a calendar that a duty may be due in.
    package enum Unit: Hashable, Sendable {
        case day, week, halfMonth, month, quarter, halfYear, year
    }

    package enum Rhythm: Hashable, Sendable {
        /// So many times in every day, week, …
        case every(Unit, times: Int)
        /// On certain days of the week, Monday being 1; each is due by itself.
        case weekdays([Int])
        /// On certain days of the month; a day that a month lacks is passed over.
        case monthDays([Int])
        /// So many times a year for every household of the village.
        case perHousehold(times: Int)
        /// 年初: by the end of January.
        case startOfYear
        /// 半年: by the end of July.
        case middleOfYear
        /// 年终: by the end of the year.
        case endOfYear
        /// 一次: once while one takes part.
        case once
        /// 每届一次: once in a term of office.
        case oncePerTerm
        /// 期满: when the term is over.
        case endOfTerm
        /// 随时: whenever there is cause; never due.
        case anyTime
    }

    package var rhythm: Rhythm
    package var text: String

    /// How many times the count of a duty is due in each of its spans.
    package var times: Int {
        switch rhythm {
        case .every(_, let times), .perHousehold(let times): times
        default: 1
        }
    }

    /// Whether it runs over the whole time that one takes part, not by a calendar.
    package var isOnce: Bool { rhythm == .once || rhythm == .oncePerTerm || rhythm == .endOfTerm }
}

extension Cadence {
    /// Reads a cadence in either spelling: `每周一次`, `每周三`, `每月6日、7日`, `每户每年2次`, …; nil for anything else.
    package init?(_ text: String) {
        let word = text.filter { $0 != " " && $0 != "\u{3000}" }
        guard let rhythm = Self.named[word] ?? Self.chinese(word) ?? Self.english(text) else { return nil }
        self.rhythm = rhythm
        self.text = text
    }

    /// How to write one that is bounded in words, `每月不少于两次`: how often it is due at least is what can be missed.
    static func advice(for text: String) -> String? {
        guard text.utf8.count <= 64 else { return nil }
        for bound in ["不少于", "不低于", "不得少于", "至少", "最少", "应当", "要"] where text.contains(bound) {
            let rest = text.replacing(bound, with: "")
            if Cadence(rest) != nil { return "写成 \(rest)" }
        }
        return nil
    }

    private static let named: [String: Rhythm] = [
        "一次": .once, "每届一次": .oncePerTerm, "届内一次": .oncePerTerm, "期满": .endOfTerm, "期满一次": .endOfTerm,
        "随时": .anyTime, "年初": .startOfYear, "每年年初": .startOfYear, "半年": .middleOfYear, "年中": .middleOfYear,
        "年终": .endOfYear, "年底": .endOfYear, "每年年终": .endOfYear, "每年年底": .endOfYear,
    ]

    private static let units: [(word: String, unit: Unit)] = [
        ("半月", .halfMonth), ("半个月", .halfMonth), ("半年", .halfYear), ("季度", .quarter), ("季", .quarter),
        ("个月", .month), ("月", .month), ("周", .week), ("天", .day), ("日", .day), ("年", .year),
    ]

    private static func chinese(_ word: String) -> Rhythm? {
        guard word.hasPrefix("每") else { return nil }
        let rest = word.dropFirst()
        if rest.hasPrefix("户每年") { return times(rest.dropFirst(3)).map { .perHousehold(times: $0) } }
        if rest.hasPrefix("周"),
            let days = list(rest.dropFirst(), of: weekdayNames, ending: "", repeating: "周")
        {
            return .weekdays(days)
        }
        if rest.hasPrefix("月"), rest.hasSuffix("日") || rest.hasSuffix("号"),
            let days = list(rest.dropFirst(), of: nil, ending: String(rest.suffix(1)), repeating: "")
        {
            return .monthDays(days)
        }
        for (name, unit) in units where rest.hasPrefix(name) {
            return times(rest.dropFirst(name.count)).map { .every(unit, times: $0) }
        }
        return nil
    }

    private static let weekdayNames: [String: Int] = [
        "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
    ]

    /// Numbers parted by 、 or 和, each with an ending that only the last must have: `6日、7日`, `一、三`.
    private static func list(
        _ text: Substring, of names: [String: Int]?, ending: String, repeating prefix: String
    ) -> [Int]? {
        var days: [Int] = []
        for part in text.split(whereSeparator: { "、，,和".contains($0) }) {
            var word = part
            if !ending.isEmpty, word.hasSuffix(ending) { word = word.dropLast() }
            if !prefix.isEmpty, !days.isEmpty, word.hasPrefix(prefix) { word = word.dropFirst(prefix.count) }
            let day = names.map { $0[String(word)] } ?? Int(word).flatMap { (1...31).contains($0) ? $0 : nil }
            guard let day, !days.contains(day) else { return nil }
            days.append(day)
        }
        return days.isEmpty ? nil : days.sorted()
    }

    /// `2次`, `两次`, or nothing for once.
    private static func times(_ text: Substring) -> Int? {
        if text.isEmpty { return 1 }
        guard text.hasSuffix("次") else { return nil }
        let number = text.dropLast()
        let words = ["一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10]
        guard let times = words[String(number)] ?? Int(number), (1...99).contains(times) else { return nil }
        return times
    }
}

extension Cadence {
    private static let englishNames: [String: Rhythm] = [
        "daily": .every(.day, times: 1), "weekly": .every(.week, times: 1),
        "half-monthly": .every(.halfMonth, times: 1),
        "monthly": .every(.month, times: 1), "quarterly": .every(.quarter, times: 1),
        "half-yearly": .every(.halfYear, times: 1), "yearly": .every(.year, times: 1), "once": .once,
        "once a term": .oncePerTerm, "end of term": .endOfTerm, "any time": .anyTime,
        "start of year": .startOfYear,
        "middle of year": .middleOfYear, "end of year": .endOfYear,
    ]

    private static let englishDays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// `weekly`, `weekly x3`, `every wednesday`, `monthly on 6, 7`, `yearly per household x2`.
    private static func english(_ text: String) -> Rhythm? {
        let text = text.lowercased()
        if let rhythm = englishNames[text] { return rhythm }
        if text.hasPrefix("every ") {
            let days = text.dropFirst(6).split(whereSeparator: { $0 == "," || $0 == " " }).map {
                englishDays.firstIndex(of: String($0)).map { $0 + 1 }
            }
            let known = days.compactMap { $0 }
            return known.isEmpty || known.count < days.count || Set(known).count < known.count
                ? nil : .weekdays(known.sorted())
        }
        if text.hasPrefix("monthly on ") {
            return list(text.dropFirst(11).filter { $0 != " " }[...], of: nil, ending: "", repeating: "").map
            { .monthDays($0) }
        }
        guard let mark = text.lastIndex(of: "x"), let times = Int(text[text.index(after: mark)...]),
            (1...99).contains(times)
        else { return nil }
        let name = text[..<mark].trimmingSpaces
        if name == "yearly per household" { return .perHousehold(times: times) }
        guard case .every(let unit, 1)? = englishNames[name] else { return nil }
        return .every(unit, times: times)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return String(text)
    }
}
