import Documents

/// A citizen's identity number (GB 11643-1999): six digits of a place, eight of a birth date, three of order and a check digit.
package enum CitizenNumber {
    private static let weights: [Int] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks: [UInt8] = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]
    static let length = 18

    /// The offset of the first one in a text of UTF-8, however its digits are set; nil when there is none.
    package static func first(in text: [UInt8]) -> Int? {
        for run in DigitRun.runs(in: text, atLeast: length - 1) {
            if let first = numbers(in: run).first?.first { return first.offset }
        }
        return nil
    }

    /// How many a text of UTF-8 has. Who is born after `day` is nobody yet: contracts are numbered by county, day and order.
    static func count(in text: [UInt8], bornBy day: Day? = nil) -> Int {
        DigitRun.runs(in: text, atLeast: length - 1).reduce(0) { $0 + numbers(in: $1, bornBy: day).count }
    }

    static func count(in text: String, bornBy day: Day? = nil) -> Int {
        DigitRun.runs(in: text, atLeast: length - 1).reduce(0) { $0 + numbers(in: $1, bornBy: day).count }
    }

    /// Those of a run, none of which shares a digit with another. A number begins and ends where digits do: eighteen of a
    /// longer row are not one.
    private static func numbers(in run: DigitRun, bornBy day: Day? = nil) -> [[DigitRun.Digit]] {
        var numbers: [[DigitRun.Digit]] = []
        var start = 0
        while start + length - 1 <= run.digits.count {
            if run.digits[start].begins, let number = number(in: run, at: start),
                day.map({ born(number) <= $0 }) ?? true
            {
                numbers.append(number)
                start += length
            } else {
                start += 1
            }
        }
        return numbers
    }

    private static func number(in run: DigitRun, at start: Int) -> [DigitRun.Digit]? {
        let end = start + length
        if end <= run.digits.count {
            guard end == run.digits.count || run.digits[end].begins else { return nil }
            let number = Array(run.digits[start..<end])
            return isValid(number) ? number : nil
        }
        guard let x = run.x else { return nil }
        let number = run.digits[start...] + [x]
        return isValid(Array(number)) ? Array(number) : nil
    }

    private static func born(_ number: [DigitRun.Digit]) -> Day {
        func value(_ range: Range<Int>) -> Int { number[range].reduce(0) { $0 * 10 + Int($1.value) } }
        return Day(value(6..<10), value(10..<12), value(12..<14)) ?? Day(number: 0)
    }

    /// Whether the place, the birth date and the check digit all fit: chance alone seldom does.
    static func isValid(_ number: [DigitRun.Digit]) -> Bool {
        func value(_ range: Range<Int>) -> Int { number[range].reduce(0) { $0 * 10 + Int($1.value) } }
        let province = value(0..<2)
        guard (11...65).contains(province) || (81...83).contains(province) else { return false }
        guard Day(value(6..<10), value(10..<12), value(12..<14)) != nil else { return false }
        let sum = zip(number, weights).reduce(0) { $0 + Int($1.0.value) * $1.1 }
        return checks[sum % 11] == number[length - 1].value
    }
}
