/// The filters of a PDF that lose nothing (ISO 32000-1, 7.4): those that write bytes in letters, and those that make them fewer.
enum PDFFilters {
    /// A filter by its name, and what it was told.
    struct Filter: Sendable, Equatable {
        var name: String
        /// How lines of bytes were changed before they were made fewer (7.4.4.4): 1 is not at all, from 10 on as PNG does it.
        var predictor = 1
        /// How many bytes a line has, and how many a letter of it.
        var line = 1
        var step = 1
        /// Whether codes grow a code early (7.4.4.3).
        var isEarly = true
    }

    /// A stream without its filters, as far as so many bytes; nil where it has one that nobody undoes.
    static func undone(_ data: [UInt8], _ filters: [Filter], limit: Int) -> [UInt8]? {
        var data = data
        for filter in filters.prefix(longest) {
            switch filter.name {
            case "ASCIIHexDecode", "AHx": data = hex(data)
            case "ASCII85Decode", "A85": data = base85(data)
            case "RunLengthDecode", "RL": data = runs(data, limit)
            case "FlateDecode", "Fl":
                // Both bytes of a head of zlib, as it has them.
                guard data.count > 2, data[0] & 0x0F == 8, (Int(data[0]) << 8 | Int(data[1])) % 31 == 0 else {
                    return nil
                }
                var inflated: [UInt8] = []
                _ = Inflate.inflate(data, isBare: false, limit: limit) {
                    inflated += $0
                    return inflated.count < limit
                }
                data = predicted(inflated, filter)
            case "LZWDecode", "LZW":
                data = predicted(LZW.decoded(data, isEarly: filter.isEarly, limit: limit), filter)
            case "Crypt": continue
            default: return nil
            }
        }
        return data
    }

    /// No program writes one filter over so many others.
    private static let longest = 8

    private static func hex(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var half: UInt8?
        for byte in text {
            if byte == UInt8(ascii: ">") { break }
            guard let value = SignReading.hex(byte) else { continue }
            if let high = half { bytes.append(high << 4 | value) }
            half = half == nil ? value : nil
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

    /// Bytes that stand as they are, and such as are repeated (7.4.5).
    private static func runs(_ data: [UInt8], _ limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = 0
        while place < data.count, data[place] != 128, bytes.count < limit {
            let length = Int(data[place])
            if length < 128 {
                bytes += data[min(place + 1, data.count)..<min(place + 2 + length, data.count)]
                place += 2 + length
            } else {
                if place + 1 < data.count {
                    bytes += [UInt8](repeating: data[place + 1], count: 257 - length)
                }
                place += 2
            }
        }
        return bytes
    }

    /// Lines as they were before each byte was written as its difference from one before or above (PNG, 9.2).
    private static func predicted(_ data: [UInt8], _ filter: Filter) -> [UInt8] {
        guard filter.predictor >= 10, filter.line >= 1, filter.step >= 1 else { return data }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(data.count)
        var above = [UInt8](repeating: 0, count: filter.line)
        var place = 0
        while place < data.count {
            let sort = data[place]
            var line = Array(data[place + 1..<min(place + 1 + filter.line, data.count)])
            for index in line.indices {
                let left = index >= filter.step ? Int(line[index - filter.step]) : 0
                let corner = index >= filter.step ? Int(above[index - filter.step]) : 0
                let up = Int(above[index])
                let guess =
                    switch sort {
                    case 1: left
                    case 2: up
                    case 3: (left + up) / 2
                    case 4: paeth(left, up, corner)
                    default: 0
                    }
                line[index] &+= UInt8(truncatingIfNeeded: guess)
            }
            bytes += line
            for index in line.indices { above[index] = line[index] }
            place += 1 + filter.line
        }
        return bytes
    }

    private static func paeth(_ left: Int, _ up: Int, _ corner: Int) -> Int {
        let guess = left + up - corner
        let (toLeft, toUp, toCorner) = (abs(guess - left), abs(guess - up), abs(guess - corner))
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
    }
}

/// The filter that writes words of a table that grows (ISO 32000-1, 7.4.4).
private enum LZW {
    private static let (clear, end) = (256, 257)
    private static let longest = 4096

    static func decoded(_ data: [UInt8], isEarly: Bool, limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        /// Where each word stands among the bytes; the first are one letter each.
        var words: [Range<Int>] = []
        var (bits, count, width) = (UInt32(0), 0, 9)
        var last: Range<Int>?
        for byte in data {
            bits = bits << 8 | UInt32(byte)
            count += 8
            guard count >= width else { continue }
            count -= width
            let code = Int(bits >> UInt32(count)) & (1 << width - 1)
            bits &= 1 << UInt32(count) - 1
            if code == end || bytes.count >= limit { break }
            if code == clear {
                words.removeAll(keepingCapacity: true)
                (width, last) = (9, nil)
                continue
            }
            let start = bytes.count
            if code < clear {
                bytes.append(UInt8(code))
            } else if code - 258 < words.count {
                for place in words[code - 258] { bytes.append(bytes[place]) }
            } else if let last, code - 258 == words.count {
                for place in last { bytes.append(bytes[place]) }
                bytes.append(bytes[last.lowerBound])
            } else {
                break
            }
            // A word is the one before with the first letter of this.
            if let last, words.count + 258 < longest { words.append(last.lowerBound..<last.upperBound + 1) }
            last = start..<bytes.count
            let next = words.count + 258 + (isEarly ? 1 : 0)
            width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9
        }
        return bytes
    }
}
