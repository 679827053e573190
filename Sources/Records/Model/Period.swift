/// A span of the calendar that is accounted for or judged as one.
package enum Period: Hashable, Sendable {
    case year(Int)
    /// Half 1 or 2 of a year.
    case half(Int, Int)
    /// Quarter 1 to 4.
    case quarter(Int, Int)
    /// Month 1 to 12.
    case month(Int, Int)
    /// ISO 8601 week 1 to 53.
    case week(Int, Int)

    /// Reads `2026`, `2026-H1`, `2026-Q1`, `2026-03` or `2026-W12`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts[0].utf8.count == 4, let year = Int(parts[0]), (1900...2199).contains(year) else {
            return nil
        }
        if parts.count == 1 {
            self = .year(year)
            return
        }
        guard parts.count == 2, let first = parts[1].utf8.first else { return nil }
        let digits = parts[1].dropFirst()
        // `Int("+3")` is 3
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), first != UInt8(ascii: "+") else {
            return nil
        }
        switch first {
        case UInt8(ascii: "H"):
            guard let half = Int(digits), digits.utf8.count == 1, (1...2).contains(half) else { return nil }
            self = .half(year, half)
        case UInt8(ascii: "Q"):
            guard let quarter = Int(digits), digits.utf8.count == 1, (1...4).contains(quarter) else {
                return nil
            }
            self = .quarter(year, quarter)
        case UInt8(ascii: "W"):
            guard let week = Int(digits), digits.utf8.count == 2, week >= 1, week <= Self.weeks(in: year)
            else { return nil }
            self = .week(year, week)
        default:
            guard let month = Int(parts[1]), parts[1].utf8.count == 2, (1...12).contains(month) else {
                return nil
            }
            self = .month(year, month)
        }
    }

    /// How it is written in a file and in an address.
    package var code: String {
        switch self {
        case .year(let y): "\(y)"
        case .half(let y, let n): "\(y)-H\(n)"
        case .quarter(let y, let n): "\(y)-Q\(n)"
        case .month(let y, let n): "\(y)-" + (n < 10 ? "0" : "") + "\(n)"
        case .week(let y, let n): "\(y)-W" + (n < 10 ? "0" : "") + "\(n)"
        }
    }

    /// How people say it.
    package var text: String {
        if case .year(let year) = self { "\(year)年" } else { "\(year)年\(short)" }
    }

    /// The same within its year: `第三季度`, `8月`, `上半年`, `全年`.
    package var short: String {
        switch self {
        case .year: "全年"
        case .half(_, let half): half == 1 ? "上半年" : "下半年"
        case .quarter(_, let quarter): "第\(["一", "二", "三", "四"][quarter - 1])季度"
        case .month(_, let month): "\(month)月"
        case .week(_, let week): "第\(week)周"
        }
    }

    package var first: Day {
        switch self {
        case .year(let y): Self.day(y, 1)
        case .half(let y, let n): Self.day(y, n * 6 - 5)
        case .quarter(let y, let n): Self.day(y, n * 3 - 2)
        case .month(let y, let n): Self.day(y, n)
        case .week(let y, let n): Self.firstMonday(of: y) + (n - 1) * 7
        }
    }

    /// The last day that belongs to it.
    package var last: Day { next.first + -1 }

    /// The year that it belongs to: a week to the year of its Thursday (ISO 8601), on whatever days it begins and ends.
    package var year: Int {
        switch self {
        case .year(let year), .half(let year, _), .quarter(let year, _), .month(let year, _),
            .week(let year, _):
            year
        }
    }

    package var next: Period { moved(by: 1) }
    package var previous: Period { moved(by: -1) }

    /// The same one of the year before; of a week that year does not have, its last.
    package var yearAgo: Period {
        switch self {
        case .year(let y): .year(y - 1)
        case .half(let y, let n): .half(y - 1, n)
        case .quarter(let y, let n): .quarter(y - 1, n)
        case .month(let y, let n): .month(y - 1, n)
        case .week(let y, let n): .week(y - 1, min(n, Self.weeks(in: y - 1)))
        }
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The period of this kind in which a day lies.
    package func sameKind(containing day: Day) -> Period {
        let (year, month, _) = day.parts
        switch self {
        case .year: return .year(year)
        case .half: return .half(year, (month + 5) / 6)
        case .quarter: return .quarter(year, (month + 2) / 3)
        case .month: return .month(year, month)
        case .week:
            let weekYear = (day + (4 - day.weekday)).year  // ISO 8601: the year of the week's Thursday
            return .week(weekYear, (day - Self.firstMonday(of: weekYear)) / 7 + 1)
        }
    }

    private func moved(by step: Int) -> Period {
        func turn(_ y: Int, _ n: Int, of count: Int) -> (Int, Int) {
            let index = y * count + n - 1 + step
            return (index / count, index % count + 1)
        }
        switch self {
        case .year(let y): return .year(y + step)
        case .half(let y, let n):
            let (y, n) = turn(y, n, of: 2)
            return .half(y, n)
        case .quarter(let y, let n):
            let (y, n) = turn(y, n, of: 4)
            return .quarter(y, n)
        case .month(let y, let n):
            let (y, n) = turn(y, n, of: 12)
            return .month(y, n)
        case .week: return sameKind(containing: first + 7 * step)
        }
    }

    private static func day(_ year: Int, _ month: Int) -> Day { Day(year, month, 1) ?? Day(number: 0) }

    private static func firstMonday(of year: Int) -> Day {
        let fourth = day(year, 1) + 3  // ISO 8601: the week with 4 January is the first
        return fourth + (1 - fourth.weekday)
    }

    private static func weeks(in year: Int) -> Int {
        (firstMonday(of: year + 1) - firstMonday(of: year)) / 7
    }
}

extension Period {
    /// The numbers of its months; a week has none.
    var months: Range<Int> {
        switch self {
        case .year(let year): year * 12..<year * 12 + 12
        case .half(let year, let n): year * 12 + n * 6 - 6..<year * 12 + n * 6
        case .quarter(let year, let n): year * 12 + n * 3 - 3..<year * 12 + n * 3
        case .month(let year, let n): year * 12 + n - 1..<year * 12 + n
        case .week: 0..<0
        }
    }
}

extension Period: Comparable {
    /// By the first day, then the shorter first.
    package static func < (a: Period, b: Period) -> Bool {
        let (x, y) = (a.months, b.months)
        if x.isEmpty || y.isEmpty { return (a.first, a.last) < (b.first, b.last) }
        return (x.lowerBound, x.upperBound) < (y.lowerBound, y.upperBound)
    }
}
