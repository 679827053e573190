import CZlib

// The one file that touches zlib.

/// What was deflated, as it was before (RFC 1950, RFC 1951).
enum Inflate {
    enum End: Sendable {
        case whole
        /// More comes of it than anybody asked for.
        case tooMuch
        case broken
    }

    private static let piece = 1 << 16

    /// Inflates data that lies in one piece, and hands on what comes of it, piece by piece, up to so many bytes.
    ///
    /// - Parameters:
    ///   - isBare: whether it has no head of its own, as in archives.
    ///   - body: takes a piece; false when nothing more is wanted.
    static func inflate(
        _ data: [UInt8], isBare: Bool, limit: Int, _ body: ([UInt8]) -> Bool
    ) -> End {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, isBare ? -MAX_WBITS : MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
            return .broken
        }
        defer { inflateEnd(&stream) }
        return data.withUnsafeBufferPointer { input in
            // zlib reads it and never writes to it.
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            var count = 0
            while true {
                var code = Z_OK
                let out = [UInt8](unsafeUninitializedCapacity: piece) { buffer, filled in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(piece)
                    code = CZlib.inflate(&stream, Z_NO_FLUSH)
                    filled = piece - Int(stream.avail_out)
                }
                count += out.count
                if !out.isEmpty, !body(out) { return .whole }
                if code == Z_STREAM_END { return .whole }
                guard code == Z_OK, !out.isEmpty || stream.avail_in > 0 else { return .broken }
                if count > limit { return .tooMuch }
            }
        }
    }
}
