/// Percent-encoding of paths (RFC 3986, 2.1).
package enum PercentEncoding {
    /// What a percent-encoded path says; nil when its bytes are no UTF-8 or an escape is torn.
    package static func decoded(_ path: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = path.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// `/` stays; letters, digits and `-._~` stay; all else, 〇 and `:` included, becomes `%XX`.
    package static func encoded(_ path: String) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(path.utf8.count * 3)
        for byte in path.utf8 { append(byte, isUnreserved(byte), to: &encoded) }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// A query or a fragment as its author wrote it (RFC 3986, 3.4 and 3.5): what may stand there stays, escapes too, so that
    /// `page=3` is read by who opens the file.
    package static func encoded(tail: some StringProtocol) -> String {
        let bytes = Array(tail.utf8)
        var encoded: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && index + 2 < bytes.count && hexValue(bytes[index + 1]) != nil
                && hexValue(bytes[index + 2]) != nil
            append(byte, isEscape || isUnreserved(byte) || tailMarks.contains(byte), to: &encoded)
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
    private static let tailMarks = Set("!$&'()*+,;=:@?".utf8)

    private static func append(_ byte: UInt8, _ stays: Bool, to encoded: inout [UInt8]) {
        if stays {
            encoded.append(byte)
        } else {
            encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }

    /// Whether a path stands in a link as it is.
    package static func isPlain(_ path: String) -> Bool { path.utf8.allSatisfy(isUnreserved) }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
