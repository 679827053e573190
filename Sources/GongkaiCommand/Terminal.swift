import ArgumentParser
import Records

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

private let systemWrite = write

/// What the command says: results on standard output, everything else on standard error.
enum Terminal {
    /// - Returns: whether all of it could be written.
    @discardableResult
    static func print(_ bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }

    @discardableResult
    static func print(_ text: String) -> Bool { print(Array(text.utf8)) }

    /// A line on standard error.
    static func say(_ text: String) {
        write(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [0x0A]), to: STDERR_FILENO)
    }

    @discardableResult
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let wrote = systemWrite(descriptor, buffer.baseAddress! + done, buffer.count - done)
                if wrote < 0 && errno == EINTR { continue }
                if wrote < 0 { return false }
                done += wrote
            }
            return true
        }
    }

    /// Whether someone is looking at standard error.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes on the last line of standard error, over what stands there.
    static func overwrite(_ text: String) { write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO) }

    /// Ends the program at once.
    static func end(_ code: Int32) -> Never { exit(code) }

    /// Seconds since 1970 began at Greenwich: the only place that reads the clock, and none reads the machine's zone.
    static var now: Int64 { Int64(time(nil)) }

    /// The day that an option names, else the clock's.
    static func today(namedBy option: String?) throws -> Today {
        guard let option else { return .instant(now) }
        guard let named = Day(written: option) else {
            throw ValidationError("“\(option)”不是存在的日期；写成年-月-日，如 2026-03-01")
        }
        return .day(named)
    }

    /// Seconds of a clock that only goes forward.
    static var seconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
