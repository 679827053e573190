import Documents
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of the published site, kept to ourselves from the moment when it is named until it goes out of scope. Its own
/// name may be a link, for its user wrote it; below it no link is followed. A folder that is not there yet is made under a
/// temporary name beside it, and has its own when the site in it is whole.
package final class OutputFolder: Sendable {
    let root: OpenFolder
    /// As its user named it, without a `/` at its end.
    private let path: String
    /// The temporary name of a new folder.
    private let beside: String?
    /// The folders above it that were made for it.
    private let made: [String]
    private let isPublished = Mutex(false)

    /// What became of the files.
    package struct Tally: Sendable, Equatable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0
        /// How many records' names went from pages that stood with them.
        package var faded = 0
    }

    /// Whether there was no such folder, so that everything in it is new, and nobody sees it yet.
    var isNew: Bool { beside != nil }

    /// - Throws: ``DiskError`` when it cannot be opened, or another build is writing to it.
    package convenience init(_ name: String) throws { try self.init(name, makesBeside: true) }

    /// - Parameter makesBeside: whether a folder that is not there has a temporary name first.
    init(_ name: String, makesBeside: Bool) throws {
        path = Self.withoutSlash(name)
        var made: [String] = []
        // Another build may give the folder its name while we look at it.
        for _ in 0..<8 {
            var status = stat()
            if lstat(path, &status) == 0 || !makesBeside {
                if !makesBeside { try Self.make(path, &made) }
                let root = try Self.open(path)
                try root.lock()
                guard root.isStill(at: path) else { continue }
                (self.root, beside, self.made) = (root, nil, made)
                return
            }
            guard errno == ENOENT else { throw DiskError("打开文件夹", path) }
            try Self.makeFolders(above: path, &made)
            let beside = Self.temporaryName(of: path)
            let isMade = mkdir(beside, 0o755) == 0
            guard isMade || errno == EEXIST else { throw DiskError("建立文件夹", path) }
            guard lstat(beside, &status) == 0 else { continue }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw DiskError("建立文件夹", beside, reason: "那里不是文件夹，不是本程序放的；移走它，再运行一次")
            }
            let root: OpenFolder
            do {
                root = try OpenFolder(beside, named: path)
            } catch {
                if isMade { rmdir(beside) }
                for folder in made.reversed() { rmdir(folder) }
                throw error
            }
            try root.lock()
            guard root.isStill(at: beside), lstat(path, &status) != 0 else { continue }
            try Self.clear(root, beside)
            (self.root, self.beside, self.made) = (root, beside, made)
            return
        }
        throw DiskError("写入", path, reason: "另一个构建正在进行；等它结束，再运行一次")
    }

    deinit {
        defer { root.unlock() }
        guard let beside, !isPublished.withLock({ $0 }) else { return }
        try? Self.clear(root, beside)
        rmdir(beside)
        for folder in made.reversed() { rmdir(folder) }
    }

    /// Gives a new folder its own name.
    /// - Throws: ``DiskError``.
    func publish() throws {
        guard let beside else { return }
        guard rename(beside, path) == 0 else { throw DiskError("写入", path) }
        isPublished.withLock { $0 = true }
    }

    /// Removes from a folder under its temporary name what a build wrote there that was not whole: the list stood first.
    private static func clear(_ root: OpenFolder, _ beside: String) throws {
        var walk = FolderWalk(from: root)
        // A list that stands alone may be torn: it was being written.
        if root.names?.count != 1 {
            for path in try FileList(in: root).paths.reversed() { _ = try walk.remove(path) }
        }
        _ = try walk.remove(FileList.name)
        if root.names?.isEmpty != true {
            throw DiskError("清理", beside, reason: "里面有别人的文件；移走这个文件夹，再运行一次")
        }
    }

    // MARK: Names

    private static func withoutSlash(_ name: String) -> String {
        guard let end = name.utf8.lastIndex(where: { $0 != UInt8(ascii: "/") }) else {
            return name.isEmpty ? "." : "/"
        }
        return String(name[...end])
    }

    /// The temporary name of a folder, beside it: of one length however long its own is, and the same in every build, so
    /// that one left behind is found again.
    static func temporaryName(of path: String) -> String {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        for byte in path.pathName.utf8 {
            digest = (digest ^ UInt64(byte)) &* 0x0100_0000_01B3
        }
        return path.pathFolder + ".gongkai-" + String(digest, radix: 36)
    }

    private static func open(_ path: String) throws -> OpenFolder {
        do {
            return try OpenFolder(path)
        } catch let error as DiskError where error.reason == DiskError.reason(ENOTDIR) {
            throw DiskError("建立文件夹", path, reason: "同名的文件已在那里")
        }
    }

    /// Makes a folder and those above it. - Parameter made: takes those that were not there.
    private static func make(_ path: String, _ made: inout [String]) throws {
        if mkdir(path, 0o755) == 0 {
            made.append(path)
            return
        }
        if errno == EEXIST { return }
        guard errno == ENOENT, path.utf8.contains(UInt8(ascii: "/")) else { throw DiskError("建立文件夹", path) }
        try makeFolders(above: path, &made)
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskError("建立文件夹", path) }
        made.append(path)
    }

    private static func makeFolders(above path: String, _ made: inout [String]) throws {
        let folder = String(path.pathFolder)
        if folder.isEmpty { return }
        let above = withoutSlash(folder)
        if above != "/" { try make(above, &made) }
    }
}
