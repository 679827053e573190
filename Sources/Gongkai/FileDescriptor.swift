#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An open file, closed when it goes out of scope. POSIX calls without Foundation: its writers call fsync for each file.
struct FileDescriptor: ~Copyable {
    let number: Int32

    /// - Throws: ``DiskError``.
    init(reading path: String, named action: String = "读取") throws {
        number = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if number < 0 { throw DiskError(action, path) }
    }

    /// A new file; fails where something else stands.
    init(creating path: String) throws {
        number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        if number < 0 { throw DiskError("写入", path) }
    }

    /// A file that is not there yet; fails where anything stands, a link too.
    init(new path: String) throws {
        number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        if number < 0 { throw DiskError("写入", path) }
    }

    /// Nil when there is no such file. A pipe is opened too, and not waited for.
    init?(existing path: String) {
        number = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if number < 0 { return nil }
    }

    deinit { close(number) }

    /// Its size in bytes; nil when it is no regular file.
    var size: Int? {
        var status = stat()
        guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// All of it, up to `limit` bytes; nil when there are more.
    func readAll(path: String, limit: Int) throws -> [UInt8]? {
        guard let size else { throw DiskError("读取", path, reason: "不是普通文件") }
        if size > limit { return nil }
        var count = 0
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while count < size {
                let got = read(number, buffer.baseAddress! + count, size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
            filled = count
        }
        if failure != 0 { throw DiskError("读取", path, code: failure) }
        return bytes
    }

    func writeAll(_ bytes: [UInt8], path: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let wrote = write(number, buffer.baseAddress! + done, buffer.count - done)
                if wrote < 0 && errno == EINTR { continue }
                if wrote < 0 { throw DiskError("写入", path) }
                done += wrote
            }
        }
    }
}
