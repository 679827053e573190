extension [UInt8] {
    /// Appends text as HTML in which a telephone dials the numbers of fixed lines at a tap: an area code, a hyphen and seven or eight
    /// digits. Nothing else is written like that; a number that needs words around it to be one is left as it is.
    mutating func append<Bytes: RandomAccessCollection<UInt8>>(dialling bytes: Bytes, sentinels: Bool)
    where Bytes.Index == Int, Bytes.SubSequence: RandomAccessCollection<UInt8> {
        var start = bytes.startIndex
        var search = start
        while let hyphen = bytes[search...].firstIndex(of: UInt8(ascii: "-")) {
            search = hyphen + 1
            guard let number = bytes.fixedLine(around: hyphen, from: start) else { continue }
            append(escaping: bytes[start..<number.lowerBound], sentinels: sentinels)
            append("<a class=\"whole tel\" href=\"tel:")
            append(contentsOf: bytes[number])
            append("\">")
            append(contentsOf: bytes[number])
            append("</a>")
            start = number.upperBound
            search = start
        }
        append(escaping: bytes[start...], sentinels: sentinels)
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where the number of a fixed line stands that has its hyphen at `hyphen`; nil where it is none, or part of a longer one.
    fileprivate func fixedLine(around hyphen: Int, from start: Int) -> Range<Int>? {
        var (lower, upper) = (hyphen, hyphen + 1)
        while lower > start, self[lower - 1].isDigit { lower -= 1 }
        while upper < endIndex, self[upper].isDigit { upper += 1 }
        guard (3...4).contains(hyphen - lower), self[lower] == UInt8(ascii: "0"),
            (7...8).contains(upper - hyphen - 1),
            lower == startIndex || !self[lower - 1].continuesNumber,
            upper == endIndex || !self[upper].continuesNumber
        else { return nil }
        return lower..<upper
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether a number beside it goes on: a letter, a digit, or a sign that numbers of documents are put together with.
    fileprivate var continuesNumber: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
