import Foundation

/// A JSON text that came over the wire (RFC 8259), asked for single values instead of being taken apart: a printed page is
/// one string of a quarter of a million bytes among a few short ones.
struct JSONText: Sendable {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func string(_ path: String...) -> String? {
        guard let range = value(path), let text = content(of: range) else { return nil }
        if !bytes[text].contains(UInt8(ascii: "\\")) { return String(decoding: bytes[text], as: UTF8.self) }
        return unescaped(text)
    }

    func number(_ path: String...) -> Int? {
        value(path).flatMap { Int(String(decoding: bytes[$0], as: UTF8.self)) }
    }

    /// What a string in Base64 stands for (RFC 4648).
    func base64(_ path: String...) -> [UInt8]? {
        guard let range = value(path), let text = content(of: range) else { return nil }
        return Data(base64Encoded: Data(bytes[text])).map(Array.init)
    }

    func has(_ path: String...) -> Bool { value(path) != nil }

    // MARK: - Finding

    /// Where the value at a path of keys stands.
    private func value(_ path: [String]) -> Range<Int>? {
        var start = blanks(from: 0)
        for key in path {
            guard let found = member(key, ofObjectAt: start) else { return nil }
            start = found
        }
        return end(ofValueAt: start).map { start..<$0 }
    }

    private func member(_ key: String, ofObjectAt start: Int) -> Int? {
        guard byte(start) == UInt8(ascii: "{") else { return nil }
        var place = blanks(from: start + 1)
        while byte(place) == UInt8(ascii: "\"") {
            guard let close = end(ofValueAt: place) else { return nil }
            let isKey = bytes[place + 1..<close - 1].elementsEqual(key.utf8)
            place = blanks(from: close)
            guard byte(place) == UInt8(ascii: ":") else { return nil }
            place = blanks(from: place + 1)
            if isKey { return place }
            guard let next = end(ofValueAt: place) else { return nil }
            place = blanks(from: next)
            guard byte(place) == UInt8(ascii: ",") else { return nil }
            place = blanks(from: place + 1)
        }
        return nil
    }

    /// The place after the value that begins at a place; nil when the text is torn.
    private func end(ofValueAt start: Int) -> Int? {
        switch byte(start) {
        case nil: return nil
        case UInt8(ascii: "\""):
            var place = start + 1
            while let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) {
                var escapes = quote
                while escapes > start + 1, bytes[escapes - 1] == UInt8(ascii: "\\") { escapes -= 1 }
                if (quote - escapes).isMultiple(of: 2) { return quote + 1 }
                place = quote + 1
            }
            return nil
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            var depth = 0
            var place = start
            while let byte = byte(place) {
                switch byte {
                case UInt8(ascii: "\""):
                    guard let close = end(ofValueAt: place) else { return nil }
                    place = close
                    continue
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    if depth == 0 { return place + 1 }
                default: break
                }
                place += 1
            }
            return nil
        default:
            let end = bytes[start...].firstIndex { !Self.isScalar($0) } ?? bytes.count
            return end > start ? end : nil
        }
    }

    /// The bytes between the quotes of a string.
    private func content(of range: Range<Int>) -> Range<Int>? {
        byte(range.lowerBound) == UInt8(ascii: "\"") ? range.lowerBound + 1..<range.upperBound - 1 : nil
    }

    private func byte(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

    private func blanks(from start: Int) -> Int {
        var place = start
        while let byte = byte(place), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
        return place
    }

    /// Of a number, `true`, `false` or `null`.
    private static func isScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private func unescaped(_ range: Range<Int>) -> String? {
        var units: [UInt16] = []
        var rest = String(decoding: bytes[range], as: UTF8.self).utf16.makeIterator()
        while let unit = rest.next() {
            guard unit == 0x5C else {
                units.append(unit)
                continue
            }
            guard let letter = rest.next() else { return nil }
            switch UnicodeScalar(letter) {
            case "n": units.append(0x0A)
            case "r": units.append(0x0D)
            case "t": units.append(0x09)
            case "b": units.append(0x08)
            case "f": units.append(0x0C)
            case "u":
                var code: UInt16 = 0
                for _ in 0..<4 {
                    guard let digit = rest.next().flatMap(UnicodeScalar.init),
                        let value = Character(digit).hexDigitValue
                    else { return nil }
                    code = code << 4 | UInt16(value)
                }
                units.append(code)
            default: units.append(letter)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
