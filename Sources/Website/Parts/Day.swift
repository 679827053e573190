import Records

extension HTML {
    /// A day as people read it, and as programs do: `<time datetime="2026-03-01">2026年3月1日</time>`.
    mutating func append(_ day: Day) {
        let parts = day.parts
        append(timeOf: parts)
        append(parts.year)
        append(literal: "年")
        append(monthAndDay: parts)
    }

    /// The same where the year is said already: `3月1日`.
    mutating func append(monthAndDay day: Day) {
        let parts = day.parts
        append(timeOf: parts)
        append(monthAndDay: parts)
    }

    init(_ day: Day) {
        self.init(reserving: 56)
        append(day)
    }

    init(monthAndDay day: Day) {
        self.init(reserving: 56)
        append(monthAndDay: day)
    }

    private mutating func append(timeOf parts: (year: Int, month: Int, day: Int)) {
        append(literal: "<time datetime=\"")
        append(isoOf: parts)
        append(literal: "\">")
    }

    /// `2026-03-01`
    mutating func append(isoOf parts: (year: Int, month: Int, day: Int)) {
        append(parts.year)
        append(byte: UInt8(ascii: "-"))
        append(twoDigits: parts.month)
        append(byte: UInt8(ascii: "-"))
        append(twoDigits: parts.day)
    }

    private mutating func append(monthAndDay parts: (year: Int, month: Int, day: Int)) {
        append(parts.month)
        append(literal: "月")
        append(parts.day)
        append(literal: "日</time>")
    }

    private mutating func append(twoDigits number: Int) {
        append(byte: UInt8(ascii: "0") + UInt8(number / 10))
        append(byte: UInt8(ascii: "0") + UInt8(number % 10))
    }
}

extension HTML.Interpolation {
    mutating func appendInterpolation(_ day: Day) { html.append(day) }
    mutating func appendInterpolation(monthAndDay day: Day) { html.append(monthAndDay: day) }
    mutating func appendInterpolation(_ money: Money) { html.append(fen: money.fen) }
    mutating func appendInterpolation(grouped number: Int) { html.append(grouped: number) }
}
