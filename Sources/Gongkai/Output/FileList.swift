#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The list of what we wrote into a folder, a path a line, which the next build reads: what it names is ours, to be
/// replaced and removed; everything else is another's.
struct FileList: Sendable, Equatable {
    /// By their bytes.
    private(set) var paths: [String]

    static let name = ".gongkai-files"

    /// How large a list is taken for ours: a board of a million records has two million pages and more.
    private static let limit = (bytes: 256 << 20, lines: 4_000_000)

    init(_ paths: [String]) {
        self.paths = paths.sorted { Self.order($0, $1) < 0 }
    }

    /// The list in a folder; an empty one where there is none.
    /// - Throws: ``DiskError`` when it is not what we write: then nobody knows which files are ours.
    init(in folder: OpenFolder) throws {
        let path = folder.name(of: Self.name)
        guard let file = FileDescriptor(existing: Self.name, in: folder.number) else {
            if errno != ENOENT { throw DiskError("读取", path) }
            self.init([])
            return
        }
        guard let bytes = try file.readAll(path: path, limit: Self.limit.bytes) else {
            throw Self.isNotOurs(path, "太大")
        }
        guard let found = Self.paths(in: bytes) else { throw Self.isNotOurs(path, "被改过") }
        self.init(found)
    }

    private static func isNotOurs(_ path: String, _ why: String) -> DiskError {
        DiskError("读取", path, reason: "\(why)，看不出哪些文件是本程序写的；换一个输出文件夹，或把这个文件夹整个删去，再运行一次")
    }

    /// The paths of a list; nil when it is none of ours: too many lines, or one that is no path of a file below a folder.
    static func paths(in bytes: [UInt8]) -> [String]? {
        var paths: [String] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            guard paths.count < limit.lines, let path = String(validating: bytes[start..<end], as: UTF8.self),
                isContained(path)
            else { return nil }
            paths.append(path)
            start = end + 1
        }
        return paths
    }

    /// Whether it is the path of a file below a folder, whatever stands there: no part of it is empty or leads up.
    static func isContained(_ path: String) -> Bool {
        path.utf8.count <= 4096 && !path.utf8.contains(0)
            && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
            }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(paths.reduce(0) { $0 + $1.utf8.count + 1 })
        for path in paths {
            bytes += path.utf8
            bytes.append(0x0A)
        }
        return bytes
    }

    /// Whether it names a file.
    func contains(_ path: String) -> Bool {
        var (low, high) = (0, paths.count)
        while low < high {
            let middle = (low + high) / 2
            switch Self.order(paths[middle], path) {
            case 0: return true
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return false
    }

    /// What stands in either list.
    func union(_ other: FileList) -> FileList {
        let more = other.subtracting(self)
        return more.isEmpty ? self : FileList(paths + more)
    }

    /// What stands in this list and not in the other; both are walked once, side by side.
    func subtracting(_ other: FileList) -> [String] {
        var rest: [String] = []
        var index = 0
        for path in paths {
            while index < other.paths.count, Self.order(other.paths[index], path) < 0 { index += 1 }
            if index == other.paths.count || Self.order(other.paths[index], path) > 0 { rest.append(path) }
        }
        return rest
    }

    static func == (a: FileList, b: FileList) -> Bool {
        a.paths.count == b.paths.count && zip(a.paths, b.paths).allSatisfy { order($0, $1) == 0 }
    }

    /// By bytes: the same letters composed otherwise are another file.
    private static func order(_ a: String, _ b: String) -> Int {
        let (a, b) = (a.utf8.span, b.utf8.span)
        let end = min(a.count, b.count)
        var index = 0
        while index < end {
            if a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
            index += 1
        }
        return a.count - b.count
    }
}
