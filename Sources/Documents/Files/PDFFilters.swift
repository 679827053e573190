/// The filters of a PDF that write bytes in letters (ISO 32000-1, 7.4.2, 7.4.3).
enum PDFFilters {
    /// A stream without those of its filters that are undone here.
    /// - Returns: the bytes, and whether no other filter is left; nil where one is left that nobody undoes.
    static func undone(_ data: [UInt8], _ filters: [String]?) -> (bytes: [UInt8], isPlain: Bool)? {
        var data = data
        for filter in filters ?? [] {
            switch filter {
            case "ASCIIHexDecode", "AHx": data = hex(data)
            case "ASCII85Decode", "A85": data = base85(data)
            case "FlateDecode", "Fl": return (data, false)
            default: return nil
            }
        }
        return (data, true)
    }

    private static func hex(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var half: UInt8?
        for byte in text {
            if byte == UInt8(ascii: ">") { break }
            guard let value = Character(Unicode.Scalar(byte)).hexDigitValue else { continue }
            if let high = half {
                bytes.append(high << 4 | UInt8(value))
                half = nil
            } else {
                half = UInt8(value)
            }
        }
        return half.map { bytes + [$0 << 4] } ?? bytes
    }

    private static func base85(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var group: [UInt8] = []
        func word(_ group: [UInt8]) -> [UInt8] {
            let value = group.reduce(UInt32(0)) { $0 &* 85 &+ UInt32($1) }
            return [
                UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF),
            ]
        }
        for byte in text {
            switch byte {
            case UInt8(ascii: "~"):
                if group.count > 1 {
                    bytes += word(group + [UInt8](repeating: 84, count: 5 - group.count)).prefix(
                        group.count - 1)
                }
                return bytes
            case UInt8(ascii: "z") where group.isEmpty: bytes += [0, 0, 0, 0]
            case 0x21...0x75:
                group.append(byte - 0x21)
                if group.count == 5 {
                    bytes += word(group)
                    group = []
                }
            default: continue
            }
        }
        return bytes
    }
}
