/// How often a duty is due (频次), as it was written and as it is understood.
package struct Cadence: Hashable, Sendable {
    /// The spans of a calendar that a duty may be due in.
    package enum Unit: Hashable, Sendable {
        case day, week, halfMonth, month, quarter, halfYear, year
    }

    package enum Rhythm: Hashable, Sendable {
        /// So many times in every day, week, …
        case every(Unit, times: Int)
        /// So many times in every two weeks, three years, …: spans that begin with the one in which the duty does.
        case everyFew(Int, Unit, times: Int)
        /// On certain days of the week, Monday being 1; each is due by itself.
        case weekdays([Int])
        /// On certain days of the month; a day that a month lacks is passed over.
        case monthDays([Int])
        /// So many times in every half month, year, … for every household of the village.
        case perHousehold(Unit, times: Int)
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
    /// What is due for a span may be done until so many days after its end (每季度后15日内).
    package var grace = 0
    package var text: String

    /// How many times the count of a duty is due in each of its spans.
    package var times: Int {
        switch rhythm {
        case .every(_, let times), .everyFew(_, _, let times), .perHousehold(_, let times): times
        default: 1
        }
    }

    /// The spans of the calendar that it is due in, one at a time; nil where it falls on certain days, or on none.
    package var unit: Unit? {
        switch rhythm {
        case .every(let unit, _), .perHousehold(let unit, _): unit
        case .startOfYear, .middleOfYear, .endOfYear: .year
        default: nil
        }
    }

    package var isPerHousehold: Bool {
        if case .perHousehold = rhythm { true } else { false }
    }

    /// Whether it runs over the whole time that one takes part, not by a calendar.
    package var isOnce: Bool { rhythm == .once || rhythm == .oncePerTerm || rhythm == .endOfTerm }
}

extension Cadence {
    /// Reads a cadence in either spelling: `每周一次`, `每周三`, `每月6日、7日`, `每户每年2次`, `每季度后15日内`, …; nil for anything else.
    package init?(_ text: String) {
        let word = text.filter { $0 != " " && $0 != "\u{3000}" }
        self.text = text
        if let (rhythm, grace) = Self.late(word) ?? Self.lateInEnglish(text) {
            self.rhythm = rhythm
            self.grace = grace
            return
        }
        guard let rhythm = Self.named[word] ?? Self.chinese(word[...]) ?? Self.english(text) else {
            return nil
        }
        self.rhythm = rhythm
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

    /// The days of a week, Monday being 1: `星期一`, `周一、周四`, `monday, thursday`; nil for anything else.
    package static func weekdays(named text: String) -> [Int]? {
        let word = text.filter { $0 != " " && $0 != "\u{3000}" }.replacing("星期", with: "周")
        if case .weekdays(let days)? = chinese("每\(word)") ?? english("every \(text)") { return days }
        return nil
    }

    private static func chinese(_ word: Substring) -> Rhythm? {
        guard word.hasPrefix("每") else { return nil }
        let rest = word.dropFirst()
        if rest.hasPrefix("户") {
            guard case .every(let unit, let times)? = chinese(rest.dropFirst()) else { return nil }
            return .perHousehold(unit, times: times)
        }
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
            return times(rest.dropFirst(name.count), orDaysOf: unit).map { .every(unit, times: $0) }
        }
        return few(rest)
    }

    /// `两周一次`, `3年`: weeks, months or years, at least two of them.
    private static func few(_ rest: Substring) -> Rhythm? {
        let units: [(word: String, unit: Unit)] = [
            ("个月", .month), ("月", .month), ("周", .week), ("年", .year),
        ]
        for (name, unit) in units {
            guard let found = rest.firstRange(of: name) else { continue }
            guard let span = number(rest[..<found.lowerBound]), (2...60).contains(span) else { return nil }
            return times(rest[found.upperBound...], orDaysOf: unit).map { .everyFew(span, unit, times: $0) }
        }
        return nil
    }

    /// `每季度后15日内`. A span is followed by its like, so what may be done later must be done before that is over.
    private static func late(_ word: String) -> (Rhythm, grace: Int)? {
        guard let after = word.lastIndex(of: "后") else { return nil }
        for ending in ["日内", "天内", "日以内", "天以内"] where word.hasSuffix(ending) {
            let days = word[word.index(after: after)...].dropLast(ending.count)
            guard let days = number(days), let rhythm = chinese(word[..<after]) else { return nil }
            return grace(of: days, rhythm)
        }
        return nil
    }

    private static func grace(of days: Int, _ rhythm: Rhythm) -> (Rhythm, grace: Int)? {
        let unit: Unit
        switch rhythm {
        case .every(let own, _), .perHousehold(let own, _): unit = own
        default: return nil
        }
        let longest =
            switch unit {
            case .day: 0
            case .week: 6
            case .halfMonth: 12
            case .month: 27
            case .quarter: 89
            case .halfYear: 180
            case .year: 364
            }
        return (1...max(1, longest)).contains(days) && longest > 0 ? (rhythm, days) : nil
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

    /// `2次`, `两次`, or nothing for once; `2天` of a span of several days.
    private static func times(_ text: Substring, orDaysOf unit: Unit) -> Int? {
        if text.isEmpty { return 1 }
        guard text.hasSuffix("次") || unit != .day && text.hasSuffix("天") else { return nil }
        return number(text.dropLast()).flatMap { (1...99).contains($0) ? $0 : nil }
    }

    /// In figures, or in words as far as clerks write them here: `两`, `十五`, `三十`.
    private static func number(_ text: Substring) -> Int? {
        if let plain = Int(text) { return plain }
        let words = ["一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9]
        if let word = words[String(text)] { return word }
        guard let ten = text.firstIndex(of: "十") else { return nil }
        let (tens, ones) = (text[..<ten], text[text.index(after: ten)...])
        guard let tens = tens.isEmpty ? 1 : words[String(tens)],
            let ones = ones.isEmpty ? 0 : words[String(ones)]
        else { return nil }
        return tens * 10 + ones
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
        if text.hasPrefix("household ") {
            guard case .every(let unit, let times)? = english(String(text.dropFirst(10))) else { return nil }
            return .perHousehold(unit, times: times)
        }
        if let few = fewInEnglish(text) { return few }
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
        guard let (name, times) = multiple(text) else { return nil }
        if name == "yearly per household" { return .perHousehold(.year, times: times) }
        guard case .every(let unit, 1)? = englishNames[name] else { return nil }
        return .every(unit, times: times)
    }

    /// `weekly x3`: what comes before, and how many times.
    private static func multiple(_ text: String) -> (name: String, times: Int)? {
        guard let mark = text.lastIndex(of: "x"), let times = Int(text[text.index(after: mark)...]),
            (1...99).contains(times)
        else { return nil }
        return (text[..<mark].trimmingSpaces, times)
    }

    /// `every 2 weeks`, `every 3 years x2`.
    private static func fewInEnglish(_ text: String) -> Rhythm? {
        let (name, times) = multiple(text) ?? (text, 1)
        let words = name.split(separator: " ")
        guard words.count == 3, words[0] == "every", let span = Int(words[1]), (2...60).contains(span),
            let unit = ["weeks": Unit.week, "months": .month, "years": .year][words[2]]
        else { return nil }
        return .everyFew(span, unit, times: times)
    }

    /// `quarterly within 15 days after`.
    private static func lateInEnglish(_ text: String) -> (Rhythm, grace: Int)? {
        let text = text.lowercased()
        guard let within = text.firstRange(of: " within "), text.hasSuffix(" days after"),
            let days = Int(text[within.upperBound...].dropLast(11)),
            let rhythm = english(String(text[..<within.lowerBound]))
        else { return nil }
        return grace(of: days, rhythm)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return String(text)
    }
}
