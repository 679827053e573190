extension HTML {
    /// An amount in fen, as yuan: `1,234.50`.
    package mutating func append(fen: Int64) {
        if fen < 0 { append(literal: "−") }
        let magnitude = fen.magnitude
        append(grouping: magnitude / 100)
        append(literal: ".")
        append(byte: UInt8(ascii: "0") + UInt8(magnitude % 100 / 10))
        append(byte: UInt8(ascii: "0") + UInt8(magnitude % 10))
    }

    /// A count: `1,046`.
    package mutating func append(grouped number: Int) {
        if number < 0 { append(literal: "−") }
        append(grouping: UInt64(number.magnitude))
    }

    package init(fen: Int64) {
        self.init()
        append(fen: fen)
    }

    package init(grouped number: Int) {
        self.init()
        append(grouped: number)
    }

    private mutating func append(grouping number: UInt64) {
        if number >= 1000 {
            append(grouping: number / 1000)
            append(literal: ",")
            append(byte: UInt8(ascii: "0") + UInt8(number % 1000 / 100))
            append(byte: UInt8(ascii: "0") + UInt8(number % 100 / 10))
            append(byte: UInt8(ascii: "0") + UInt8(number % 10))
        } else {
            append(Int(number))
        }
    }
}
