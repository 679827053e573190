/// A day of the calendar: no clock, no zone.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package var number: Int32

    package init(number: Int32) { self.number = number }

    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    package static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }
    package static func + (a: Day, days: Int) -> Day { Day(number: Int32(clamping: Int(a.number) + days)) }

    /// A day that exists, of a year from 1900 to 2199; nil for any other.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Counts days by the proleptic Gregorian calendar, years beginning in March so that a leap day ends one.
    private init(year: Int, month: Int, day: Int) {
        let y = month <= 2 ? year - 1 : year
        let m = month <= 2 ? month + 9 : month - 3
        let dayOfYear = (153 * m + 2) / 5 + day - 1
        number = Int32(y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468)
    }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let m = (5 * dayOfYear + 2) / 153
        let month = m < 10 ? m + 3 : m - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
    }

    package var year: Int { parts.year }

    /// Monday is 1, Sunday 7.
    package var weekday: Int { (Int(number) + 3 + 7_000_000) % 7 + 1 }

    /// Reads `2026-03-01` and nothing else.
    package init?(_ text: String) {
        let bytes = text.utf8.span
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for place in range {
                guard (0x30...0x39).contains(bytes[place]) else { return nil }
                number = number * 10 + Int(bytes[place] - 0x30)
            }
            return number
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
            return nil
        }
        self.init(year, month, day)
    }

    /// The first day that can be written.
    package static let earliest = Day(1900, 1, 1) ?? Day(number: 0)

    /// The first day of its month.
    package var firstOfMonth: Day { self + (1 - parts.day) }

    /// `2026-03-01`
    package var iso: String {
        let (year, month, day) = parts
        return "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    }

    /// `2026年3月1日`, as GB/T 9704 sets a date: no leading noughts.
    package var text: String {
        let (year, month, day) = parts
        return "\(year)年\(month)月\(day)日"
    }

    /// `3月1日`
    package var monthAndDay: String {
        let (_, month, day) = parts
        return "\(month)月\(day)日"
    }
}
