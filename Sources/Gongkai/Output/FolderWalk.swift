import Documents

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The way from a root down to the folder in which one works, all of it open: who moves on opens only what differs. Every
/// part is opened from the one above it and no link is followed, so that what is reached lies below the root, whatever
/// others put there meanwhile.
struct FolderWalk: ~Copyable {
    private let root: OpenFolder
    /// Where it stands: empty at the root, else with a `/` at its end.
    private var place = ""
    /// The folders on the way, each with the length of its path.
    private var way: [(end: Int, number: Int32)] = []

    init(from root: OpenFolder) { self.root = root }

    deinit { for folder in way { close(folder.number) } }

    /// The folder in which it stands.
    var number: Int32 { way.last?.number ?? root.number }

    enum Arrival: Equatable {
        case there
        /// There is no such folder.
        case missing
        /// Something that is no folder stands on the way, at this path.
        case blocked(String)
    }

    enum Making {
        case never, ifMissing
        /// As a rule it is not there yet: made before it is looked for.
        case always
    }

    /// Goes to the folder of a file. - Parameter making: whether folders are made that are not there.
    /// - Throws: ``DiskError``.
    mutating func enter(folderOf path: String, making: Making = .never) throws -> Arrival {
        let target = String(path.pathFolder)
        var end = Self.shared(place.utf8.span, target.utf8.span)
        while let last = way.last, last.end > end {
            close(last.number)
            way.removeLast()
        }
        defer { place = String(decoding: target.utf8.prefix(way.last?.end ?? 0), as: UTF8.self) }
        while end < target.utf8.count {
            let rest = target.utf8.dropFirst(end)
            let name = String(Substring(rest.prefix { $0 != UInt8(ascii: "/") }))
            end += name.utf8.count + 1
            var child: Int32 = -1
            errno = ENOENT
            if making != .always { child = open(name) }
            if child < 0, errno == ENOENT, making != .never {
                guard mkdirat(number, name, 0o755) == 0 || errno == EEXIST else {
                    throw DiskError("建立文件夹", root.name(of: target, upTo: end))
                }
                child = open(name)
            }
            if child < 0 {
                switch errno {
                case ENOENT: return .missing
                case ENOTDIR, ELOOP:
                    return .blocked(String(decoding: target.utf8.prefix(end - 1), as: UTF8.self))
                default: throw DiskError("打开文件夹", root.name(of: target, upTo: end))
                }
            }
            way.append((end, child))
        }
        return .there
    }

    private func open(_ name: String) -> Int32 {
        openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }

    /// Removes a regular file, and the folders that it leaves empty: they are there, too, where the file never came to be.
    /// - Returns: whether there was one.
    /// - Throws: ``DiskError``.
    mutating func remove(_ path: String) throws -> Bool {
        guard try enter(folderOf: path) == .there else {
            leaveEmptyFolders()
            return false
        }
        let name = String(path.pathName)
        var status = stat()
        if fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) != 0 {
            leaveEmptyFolders()
            return false
        }
        if status.st_mode & S_IFMT != S_IFREG { return false }
        guard unlinkat(number, name, 0) == 0 else { throw DiskError("删除", root.name(of: path)) }
        leaveEmptyFolders()
        return true
    }

    /// Removes the folder in which it stands, and those above it, as far as they are empty.
    mutating func leaveEmptyFolders() {
        while let last = way.last {
            let folder = String(decoding: place.utf8.prefix(last.end - 1), as: UTF8.self)
            close(last.number)
            way.removeLast()
            place = String(decoding: place.utf8.prefix(way.last?.end ?? 0), as: UTF8.self)
            if unlinkat(number, String(folder.pathName), AT_REMOVEDIR) != 0 { return }
        }
    }

    /// How many bytes of whole folders two paths begin with.
    private static func shared(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
        var index = 0
        var shared = 0
        while index < a.count, index < b.count, a[index] == b[index] {
            index += 1
            if a[index - 1] == UInt8(ascii: "/") { shared = index }
        }
        return shared
    }
}

/// A folder that is open, and everything below it reached from there.
final class OpenFolder: Sendable {
    /// As errors name it.
    let path: String
    private let descriptor: FileDescriptor

    /// - Throws: ``DiskError``.
    init(_ path: String, named name: String? = nil) throws {
        self.path = name ?? path
        descriptor = try FileDescriptor(folder: path)
    }

    /// - Returns: nil when no folder of that name stands in `parent`.
    init?(_ name: String, in parent: OpenFolder) {
        path = parent.path + "/" + name
        guard let found = FileDescriptor(folder: name, in: parent.number) else { return nil }
        descriptor = found
    }

    var number: Int32 { descriptor.number }
    var status: stat? { descriptor.status }
    var names: [[CChar]]? { descriptor.names }

    /// What stands below it, as errors name it.
    func name(of file: String) -> String { path + "/" + file }

    func name(of folder: String, upTo end: Int) -> String {
        path + "/" + String(decoding: folder.utf8.prefix(end - 1), as: UTF8.self)
    }
}
