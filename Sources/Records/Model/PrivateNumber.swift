import Documents

/// Numbers that reach a villager or a villager's money, and have no place on a list of names.
enum PrivateNumber {
    /// Whether a text has a mobile number: eleven digits from 13 to 19, in one piece or grouped as people group them.
    static func hasMobile(_ text: String) -> Bool {
        has(text, lengths: 11...11) { digits, groups in
            guard digits[0] == 1, digits[1] >= 3 else { return false }
            return [[11], [3, 4, 4], [4, 3, 4], [4, 4, 3], [3, 3, 5]].contains(groups)
                || groups.allSatisfy { $0 == 1 }
        }
            || has(text, lengths: 13...13) { digits, groups in
                // with the country's code before it
                digits.starts(with: [8, 6, 1]) && digits[3] >= 3 && groups == [13]
            }
    }

    /// Whether a text has the number of a bank card of the country: 62, sixteen to nineteen digits, and a check digit (Luhn).
    static func hasBankCard(_ text: String) -> Bool {
        has(text, lengths: 16...19) { digits, groups in
            guard digits[0] == 6, digits[1] == 2, isLuhn(digits) else { return false }
            return groups.count == 1 || groups.dropLast().allSatisfy { $0 == 4 } || groups[0] == 6
                || groups.allSatisfy { $0 == 1 }
        }
    }

    /// Whether some digits of a text that begin and end where digits do are such a number.
    private static func has(
        _ text: String, lengths: ClosedRange<Int>,
        where isNumber: (_ digits: [UInt8], _ groups: [Int]) -> Bool
    ) -> Bool {
        for run in DigitRun.runs(in: text, atLeast: lengths.lowerBound) {
            for start in run.digits.indices where run.digits[start].begins {
                for end in lengths.map({ start + $0 }) where end <= run.digits.count {
                    guard end == run.digits.count || run.digits[end].begins else { continue }
                    let number = run.digits[start..<end]
                    if number.count == CitizenNumber.length, CitizenNumber.isValid(Array(number)) { continue }
                    if isNumber(number.map(\.value), run.groups(of: start..<end)),
                        !isSum(text, run, upTo: end)
                    {
                        return true
                    }
                }
            }
        }
        return false
    }

    /// Whether a point and one or two digits follow, as after the yuan of a sum: `18600493901.63` is no mobile number.
    private static func isSum(_ text: String, _ run: DigitRun, upTo end: Int) -> Bool {
        guard end < run.digits.count else { return false }
        let last = run.digits[end - 1]
        let decimals = run.digits[end...].dropFirst().prefix { !$0.isApart }.count + 1
        let point = text.utf8.dropFirst(last.offset + last.length).first
        return decimals <= 2 && end + decimals == run.digits.count && point == UInt8(ascii: ".")
    }

    private static func isLuhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let value = Int(digit) * (index % 2 == 0 ? 1 : 2)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }
}
