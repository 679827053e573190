#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Turning a file's bytes into UTF-8 text, or saying where they are none.
enum Encoding {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The bytes without a leading byte order mark.
    static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: byteOrderMark) ? Array(bytes[3...]) : bytes
    }

    /// Where `bytes` first cease to be UTF-8 text without NUL, or nil when they never do.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        let isText = bytes.withUnsafeBufferPointer { buffer -> Bool in
            guard let base = buffer.baseAddress else { return true }
            return memchr(base, 0, buffer.count) == nil
        }
        if isText, (try? UTF8Span(validating: bytes.span)) != nil { return nil }
        var offset = 0
        while offset < bytes.count {
            guard let length = scalarLength(bytes, at: offset), bytes[offset] != 0 else { return offset }
            offset += length
        }
        return nil
    }

    /// The length of the well-formed UTF-8 sequence at `offset` (Unicode 15, table 3-7), or nil.
    private static func scalarLength(_ bytes: [UInt8], at offset: Int) -> Int? {
        let first = bytes[offset]
        let (length, second): (Int, ClosedRange<UInt8>)
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        default: return nil
        }
        guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
        for i in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[offset + i]) { return nil }
        return length
    }

    /// The place of a byte offset: lines from 1, columns in scalars from 1.
    static func place(of offset: Int, in bytes: [UInt8]) -> Place {
        var line = 1
        var column = 1
        let end = min(offset, bytes.count)
        for (index, byte) in bytes[..<end].enumerated() {
            if byte == 0x0A || byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] != 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Place(line: line, column: column)
    }

    /// The UTF-8 form of GB18030 bytes (a superset of GBK and GB2312), by the C library's iconv; nil when they are none.
    static func decodingGB18030(_ bytes: [UInt8]) -> [UInt8]? {
        let converter = iconv_open("UTF-8", "GB18030")
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        // Two bytes of GBK become three of UTF-8; four of GB18030, four at most.
        var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
        var input = bytes
        let written: Int? = input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var room = target.count
                guard iconv(converter, &from, &left, &to, &room) != -1, left == 0 else { return nil }
                return target.count - room
            }
        }
        return written.map { Array(output[..<$0]) }
    }
}
