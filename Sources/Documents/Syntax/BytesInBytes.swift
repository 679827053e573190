#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension ArraySlice<UInt8> {
    /// Where some bytes first stand; nil where they do not. What the standard library has for all collections takes a hundred
    /// times as long.
    package func range(of bytes: [UInt8]) -> Range<Int>? {
        let found = withUnsafeBufferPointer { buffer -> Int? in
            guard let base = buffer.baseAddress, let last = bytes.last else { return nil }
            // By their last byte: the first of three is much the same in all Chinese.
            var end = bytes.count - 1
            while end < buffer.count, let found = memchr(base + end, Int32(last), buffer.count - end) {
                end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                let start = end - bytes.count + 1
                if memcmp(base + start, bytes, bytes.count) == 0 { return start }
                end += 1
            }
            return nil
        }
        return found.map { startIndex + $0..<startIndex + $0 + bytes.count }
    }
}

extension [UInt8] {
    /// Where some bytes next stand, from an offset on; nil where they do not.
    package func range(of bytes: [UInt8], from first: Int = 0) -> Range<Int>? {
        first <= count ? self[first...].range(of: bytes) : nil
    }
}
