import Documents

extension Day: CustomStringConvertible {
    /// `2026-03-01`: where a text takes a day in, it is as programs write it.
    package var description: String { iso }
}

extension Message.StringInterpolation {
    /// A day stays one until it is known who reads the message.
    package mutating func appendInterpolation(_ day: Day) {
        let (year, month, day) = day.parts
        appendInterpolation(year: year, month: month, day: day)
    }
}
