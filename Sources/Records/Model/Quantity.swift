/// A number with up to four decimals, exact: an area in mu, a score, a percentage.
package struct Quantity: Hashable, Comparable, Sendable {
    /// Ten-thousandths.
    package var units: Int64

    package init(units: Int64) { self.units = units }
    package init(_ whole: Int) { units = Int64(whole) * 10_000 }

    package static let zero = Quantity(units: 0)

    package static func < (a: Quantity, b: Quantity) -> Bool { a.units < b.units }
    package static func + (a: Quantity, b: Quantity) -> Quantity { Quantity(units: a.units + b.units) }
    package static func - (a: Quantity, b: Quantity) -> Quantity { Quantity(units: a.units - b.units) }
    /// A part for each of so many, rounded half up to two decimals, for reading.
    func divided(by count: Int) -> Quantity {
        let count = Int64(max(count, 1)) * 100
        return Quantity(units: (units + (units < 0 ? -count / 2 : count / 2)) / count * 100)
    }
    package static func += (a: inout Quantity, b: Quantity) { a.units += b.units }

    /// Reads a plain number such as `3.25` or `1,046`; nil for anything else.
    package init?(_ text: String) {
        if let units = Self.plain(text, times: 10_000), units <= 1_000_000_000_000_000 {
            self.units = units
            return
        }
        guard let number = Numeral(text), number.unit.isEmpty, let units = number.scaled(by: 10_000),
            abs(units) <= 1_000_000_000_000_000
        else { return nil }
        self.units = units
    }

    /// Reads `39.8%` or `39.8％`; the value is in percent.
    package init?(percent text: String) {
        guard let number = Numeral(text), number.unit == "%" || number.unit == "％",
            let units = number.scaled(by: 10_000), abs(units) <= 100_000_000
        else { return nil }
        self.units = units
    }

    /// How many decimals it needs, 0 to 4.
    package var decimals: Int {
        var rest = units
        var count = 4
        while count > 0, rest % 10 == 0 {
            rest /= 10
            count -= 1
        }
        return count
    }

    /// `3.25`; without noughts at its end.
    package var text: String { text(decimals: decimals) }

    /// With so many decimals, the rest cut off: for a column whose cells need `decimals` at most.
    package func text(decimals: Int) -> String {
        let whole = (units < 0 ? "-" : "") + Self.grouped(units.magnitude / 10_000)
        if decimals == 0 { return whole }
        let fraction = String(units.magnitude % 10_000 + 10_000).dropFirst().prefix(decimals)
        return whole + "." + fraction
    }

    /// The product of a rate and a quantity, rounded half up to the fen (四舍五入).
    package static func * (rate: Money, quantity: Quantity) -> Money {
        let (product, overflow) = rate.fen.multipliedReportingOverflow(by: quantity.units)
        guard !overflow else { return Money(fen: .max / 1_000_000) }
        let rounded = (abs(product) + 5_000) / 10_000
        return Money(fen: product < 0 ? -rounded : rounded)
    }

    static func grouped(_ number: UInt64) -> String {
        let digits = String(number)
        if digits.utf8.count <= 3 { return digits }
        var text = ""
        var left = digits.utf8.count
        for digit in digits {
            text.append(digit)
            left -= 1
            if left > 0, left % 3 == 0 { text.append(",") }
        }
        return text
    }
}

extension Quantity {
    /// The value of digits and a point alone, times `scale`: what nearly every cell is, read without taking it apart. Nil for
    /// whatever else there is, which ``Numeral`` reads or refuses.
    static func plain(_ text: String, times scale: Int64) -> Int64? {
        guard (1...12).contains(text.utf8.count) else { return nil }
        var value: Int64 = 0
        var place: Int64?  // of the next decimal, once the point has been passed
        for byte in text.utf8 {
            if byte == 0x2E, place == nil, value > 0 || text.utf8.first != 0x2E {
                place = scale
                value *= scale
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            guard let unit = place else {
                value = value * 10 + Int64(byte - 0x30)
                continue
            }
            guard unit >= 10 else { return nil }
            place = unit / 10
            value += Int64(byte - 0x30) * (unit / 10)
        }
        guard let place else { return value * scale }
        return place == scale ? nil : value
    }
}

extension Quantity {
    /// A number as it was written: sign, digits, and the unit behind them.
    struct Numeral {
        private var isNegative = false
        private var whole: [UInt8] = []
        private var fraction: [UInt8] = []
        private(set) var unit = ""
        /// How many digits were written behind the point.
        var decimals: Int { fraction.count }

        init?(_ text: String) {
            let written = text.unicodeScalars.map(Self.halfWidth)
            // `100 200` is two numbers rather than one
            for (index, scalar) in written.enumerated() where scalar == " " {
                let next = written[index...].first { $0 != " " }
                if index > 0, Self.digit(written[index - 1]) != nil, next.flatMap(Self.digit) != nil {
                    return nil
                }
            }
            var scalars = ArraySlice(written.filter { $0 != " " })
            if scalars.first == "(", scalars.last == ")" {
                isNegative = true
                scalars = scalars.dropFirst().dropLast()
            }
            if scalars.first == "¥" || scalars.first == "￥" { scalars.removeFirst() }
            if scalars.first == "-" || scalars.first == "−" {
                if isNegative { return nil }
                isNegative = true
                scalars.removeFirst()
            }
            if scalars.first == "¥" || scalars.first == "￥" { scalars.removeFirst() }
            var sinceComma: Int?
            while let next = scalars.first {
                if let digit = Self.digit(next) {
                    whole.append(digit)
                    sinceComma? += 1
                } else if next == "," {
                    // the first group has one to three digits, every later one three
                    guard !whole.isEmpty, sinceComma == 3 || (sinceComma == nil && whole.count <= 3) else {
                        return nil
                    }
                    sinceComma = 0
                } else {
                    break
                }
                scalars.removeFirst()
            }
            guard !whole.isEmpty, sinceComma == nil || sinceComma == 3 else { return nil }
            if scalars.first == "." {
                scalars.removeFirst()
                while let next = scalars.first, let digit = Self.digit(next) {
                    fraction.append(digit)
                    scalars.removeFirst()
                }
                guard !fraction.isEmpty else { return nil }
            }
            for scalar in scalars { unit.unicodeScalars.append(scalar) }
        }

        /// The number times `scale` (a power of ten), exact; nil when digits are left over or it overflows.
        func scaled(by scale: Int64) -> Int64? {
            guard var value = wholePart(scaledBy: scale) else { return nil }
            var place = scale
            for digit in fraction {
                if place == 1 {
                    if digit != 0 { return nil }
                    continue
                }
                place /= 10
                let (sum, over) = value.addingReportingOverflow(Int64(digit) * place)
                if over { return nil }
                value = sum
            }
            return isNegative ? -value : value
        }

        /// What stands before the point, without its sign, times `scale`; nil when it overflows.
        func wholePart(scaledBy scale: Int64) -> Int64? {
            var value: Int64 = 0
            for digit in whole {
                let (tens, over) = value.multipliedReportingOverflow(by: 10)
                let (sum, over2) = tens.addingReportingOverflow(Int64(digit))
                if over || over2 { return nil }
                value = sum
            }
            let (scaled, over) = value.multipliedReportingOverflow(by: scale)
            return over ? nil : scaled
        }

        private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
            ("0"..."9").contains(scalar) ? UInt8(scalar.value - 48) : nil
        }

        private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
            guard (0xFF01...0xFF5E).contains(scalar.value), scalar != "％" else {
                return scalar == "\u{3000}" ? " " : scalar
            }
            return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }
    }
}
