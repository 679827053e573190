import Records

/// The spans of a calendar in which a duty is due, and how one stands in them, in words.
struct SpanWords {
    let cadence: Cadence

    /// How many spans a table shows: as many as one looks back over.
    var shown: Int {
        switch cadence.unit {
        case .quarter: 8
        case .halfYear: 6
        case .year: 4
        default: 12
        }
    }

    /// The span that begins on a day, within its year, as a column is headed: `9月`, `9月10日`, `第三季度`; the year itself has no name within it.
    func short(_ first: Day) -> String {
        let (_, month, day) = first.parts
        return switch cadence.rhythm {
        case .every(let unit, _), .perHousehold(let unit, _):
            switch unit {
            case .day, .week: "\(month)月\(day)日"
            case .halfMonth: "\(month)月\(day == 1 ? "上" : "下")"
            case .month: "\(month)月"
            case .quarter: Period.quarter(0, 1).sameKind(containing: first).short
            case .halfYear: Period.half(0, 1).sameKind(containing: first).short
            case .year: ""
            }
        case .everyFew(_, .week, _), .weekdays, .monthDays: "\(month)月\(day)日"
        case .everyFew(_, .month, _): "\(month)月起"
        case .startOfYear: "年初"
        case .middleOfYear: "年中"
        case .endOfYear: "年终"
        case .everyFew, .once, .oncePerTerm, .endOfTerm, .anyTime: ""
        }
    }

    /// A span as a sentence names it: `2026年9月10日`, `2026年9月7日起的一周`; what is to be done once by its last day, `到 2025年12月31日`.
    func long(_ first: Day) -> String {
        let (year, month, day) = first.parts
        return switch cadence.rhythm {
        case .everyFew(let count, .week, _): "\(year)年\(month)月\(day)日起的\(count)周"
        case .everyFew(let count, .year, _): "\(year)年起的\(count)年"
        case .once, .oncePerTerm, .endOfTerm: "到 \(year)年\(month)月\(day)日"
        default:
            switch cadence.unit {
            case .week: "\(year)年\(month)月\(day)日起的一周"
            case .halfMonth: "\(year)年\(month)月\(day == 1 ? "上" : "下")半月"
            default: "\(year)年" + short(first)
            }
        }
    }

    /// Spans by their first days, the year said once; of many only the first: `2025年1月6日、3月7日`.
    func list(_ days: [Day]) -> String {
        let limit = 15
        var year = 0
        let names = days.prefix(limit).map { day in
            defer { year = day.year }
            return day.year == year && !short(day).isEmpty ? short(day) : long(day)
        }
        return names.joined(separator: "、") + (days.count > limit ? "等 \(days.count) 次" : "")
    }

    static func word(_ state: Compliance.State) -> String {
        switch state {
        case .met: "已完成"
        case .short(let count): "还差 \(count)"
        case .unreached(let households): "差 \(households) 户"
        case .unknown: "户数不明"
        case .overdue: "没有做"
        case .notYetDue: "未到期"
        }
    }

    /// The class that gives a state its shape: a dot done, half a dot too few, a square missed, a ring not yet due, a
    /// dotted one where nobody can tell.
    static func mark(_ state: Compliance.State) -> HTML.Literal {
        switch state {
        case .met: "y"
        case .short, .unreached: "s"
        case .unknown: "u"
        case .overdue: "o"
        case .notYetDue: "w"
        }
    }
}

extension Cadence {
    /// How often, in Chinese, whichever way its author spelled it.
    var words: String {
        if !text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        if grace > 0 { return Self.span(unit ?? .year) + "后\(grace)日内" + (times > 1 ? "\(times)次" : "") }
        switch rhythm {
        case .every(let unit, let times):
            return Self.span(unit) + (times == 1 ? "一次" : "\(times)次")
        case .everyFew(let count, let unit, let times):
            let span = Self.span(unit).dropFirst()
            return "每\(count)\(unit == .month ? "个" : "")\(span)" + (times == 1 ? "一次" : "\(times)次")
        case .weekdays(let days): return "每周" + days.map { Timetable.names[$0 - 1] }.joined(separator: "、")
        case .monthDays(let days): return "每月" + days.map { "\($0)日" }.joined(separator: "、")
        case .perHousehold(let unit, let times): return "每户\(Self.span(unit))\(times)次"
        case .startOfYear: return "年初"
        case .middleOfYear: return "半年"
        case .endOfYear: return "年终"
        case .once: return "一次"
        case .oncePerTerm: return "每届一次"
        case .endOfTerm: return "期满"
        case .anyTime: return "随时"
        }
    }

    private static func span(_ unit: Unit) -> String {
        switch unit {
        case .day: "每日"
        case .week: "每周"
        case .halfMonth: "每半月"
        case .month: "每月"
        case .quarter: "每季度"
        case .halfYear: "每半年"
        case .year: "每年"
        }
    }
}
