#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An open file, closed when it goes out of scope. POSIX calls without Foundation: its writers call fsync for each file.
///
/// Nothing is ever waited for: what turns out to be a pipe, a device or a link is not opened, or not read.
struct FileDescriptor: ~Copyable {
    let number: Int32

    /// A regular file.
    /// - Throws: ``DiskError``.
    init(reading path: String, named action: String = "读取") throws {
        number = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if number < 0 { throw DiskError(action, path) }
        if size == nil { throw DiskError(action, path, reason: "不是普通文件") }
    }

    /// A file that is not there yet; fails where anything stands, a link too.
    init(new path: String) throws {
        number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        if number < 0 { throw DiskError("写入", path) }
    }

    /// Nil when there is no such file. A pipe is opened too, and not waited for.
    init?(existing path: String) {
        let opened = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { return nil }
        number = opened
    }

    /// A file, or whatever stands there, in a folder that is open; nil when it cannot be opened: `errno` says why.
    init?(existing name: String, in folder: Int32) {
        let opened = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { return nil }  // `errno` stays as it is
        number = opened
    }

    /// A new file in a folder that is open; fails where anything stands. - Parameter path: as an error names it.
    init(creating name: String, in folder: Int32, path: String) throws {
        let opened = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard opened >= 0 else { throw DiskError("写入", path) }
        number = opened
    }

    /// A folder that was named by its user, who may have named a link to it.
    init(folder path: String) throws {
        number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if number < 0 { throw DiskError("打开文件夹", path) }
    }

    /// A folder in a folder that is open, and no link to one; nil when there is none: `errno` says why.
    init?(folder name: String, in parent: Int32) {
        let opened = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else { return nil }  // `errno` stays as it is
        number = opened
    }

    deinit { close(number) }

    /// What stands behind it.
    var status: stat? {
        var status = stat()
        return fstat(number, &status) == 0 ? status : nil
    }

    /// By what it is known whether it was written or replaced since.
    struct Stamp: Equatable, Sendable {
        private let file: [Int]

        fileprivate init(_ status: stat) {
            file = [
                Int(status.st_size), Int(truncatingIfNeeded: status.st_ino), Int(status.st_mtim.tv_sec),
                Int(status.st_mtim.tv_nsec), Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
            ]
        }
    }

    var stamp: Stamp? { status.map(Stamp.init) }

    /// Its size in bytes; nil when it is no regular file.
    var size: Int? {
        guard let status, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// All of it, up to `limit` bytes; nil when there are more.
    func readAll(path: String, limit: Int) throws -> [UInt8]? {
        guard let size else { throw DiskError("读取", path, reason: "不是普通文件") }
        if size > limit { return nil }
        return try read(upTo: size, path: path)
    }

    /// What comes next, up to so many bytes; fewer only at its end.
    func read(upTo size: Int, path: String) throws -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            filled = 0
            while filled < size {
                let got = systemRead(number, buffer.baseAddress! + filled, size - filled)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        if failure != 0 { throw DiskError("读取", path, code: failure) }
        return bytes
    }

    /// Goes back to the first byte.
    func rewind() { lseek(number, 0, SEEK_SET) }

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

    /// The names in a folder, as they are on the disk, whatever their bytes; nil when it cannot be read.
    var names: [[CChar]]? {
        let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { return nil }
        guard let stream = fdopendir(copy) else {
            close(copy)
            return nil
        }
        defer { closedir(stream) }
        var names: [[CChar]] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
                }
            }
            if name != [0x2E, 0], name != [0x2E, 0x2E, 0] { names.append(name) }
        }
        return names
    }
}

private let systemRead = read

extension [UInt8] {
    /// Equality by one call of the C library.
    func hasBytes(of other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBytes { a in
            other.withUnsafeBytes { b in
                guard let a = a.baseAddress, let b = b.baseAddress else { return true }
                return memcmp(a, b, count) == 0
            }
        }
    }
}
