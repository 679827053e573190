extension Privacy {
    /// A message, as it may be said: every digit of what is shaped like an identity, mobile or bank number is an asterisk,
    /// whatever its check digit. A date, an hour in a file's name and the code of a place are none of them and stay, for
    /// who reads the message has to find what it speaks of.
    static func message(_ text: String) -> String {
        let hidden = DigitRun.runs(in: text, atLeast: 11).flatMap(personal)
        return withoutNumbers(hidden.isEmpty ? text : hiding(hidden, in: text))
    }

    /// The digits of a run that belong to such a number. One begins and ends where digits do.
    private static func personal(_ run: DigitRun) -> [DigitRun.Digit] {
        var found: [DigitRun.Digit] = []
        var start = 0
        while start < run.digits.count {
            guard run.digits[start].begins, let end = end(ofNumberAt: start, in: run) else {
                start += 1
                continue
            }
            found += run.digits[start..<min(end, run.digits.count)]
            if end > run.digits.count, let x = run.x { found.append(x) }
            start = end
        }
        return found
    }

    /// Where the number that begins at a digit ends; one past the run when its X is a part of it.
    private static func end(ofNumberAt start: Int, in run: DigitRun) -> Int? {
        func digits(_ count: Int) -> ArraySlice<DigitRun.Digit>? {
            let end = start + count
            guard end <= run.digits.count, end == run.digits.count || run.digits[end].begins else {
                return nil
            }
            return run.digits[start..<end]
        }
        if let number = digits(18), isIdentity(number, year: 6..<10) { return start + 18 }
        if run.x != nil, let number = digits(17), isIdentity(number, year: 6..<10) { return start + 18 }
        if let number = digits(15), isIdentity(number, year: 6..<8) { return start + 15 }
        for count in stride(from: 19, through: 16, by: -1) {
            if let number = digits(count), isCard(number, run.groups(of: start..<start + count)) {
                return start + count
            }
        }
        for count in [13, 11] {
            if let number = digits(count), isMobile(number, run.groups(of: start..<start + count)) {
                return start + count
            }
        }
        return nil
    }

    /// The first two digits of the provinces' codes.
    private static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53,
        54, 61,
        62, 63, 64, 65, 71, 81, 82, 83,
    ]

    /// A place and a birth date, of eight digits or, before 1999, of six.
    private static func isIdentity(_ number: ArraySlice<DigitRun.Digit>, year: Range<Int>) -> Bool {
        func value(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(number[number.startIndex + $1].value) }
        }
        let end = year.upperBound
        return provinces.contains(value(0..<2)) && (year.count == 2 || (1900...2199).contains(value(year)))
            && (1...12).contains(value(end..<end + 2)) && (1...31).contains(value(end + 2..<end + 4))
    }

    /// A bank card of the country, in one piece or in fours.
    private static func isCard(_ number: ArraySlice<DigitRun.Digit>, _ groups: [Int]) -> Bool {
        number.prefix(2).map(\.value) == [6, 2]
            && (groups.count == 1 || groups.dropLast().allSatisfy { $0 == 4 } || groups[0] == 6)
    }

    /// Eleven digits from 13 to 19, as people group them; thirteen with the country's code.
    private static func isMobile(_ number: ArraySlice<DigitRun.Digit>, _ groups: [Int]) -> Bool {
        let digits = number.map(\.value)
        if digits.count == 13 { return digits.starts(with: [8, 6, 1]) && digits[3] >= 3 }
        return digits[0] == 1 && digits[1] >= 3
            && [[11], [3, 4, 4], [4, 3, 4], [4, 4, 3], [3, 3, 5]].contains(groups)
    }
}
