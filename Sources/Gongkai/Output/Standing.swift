import Documents

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What stands at an address that we want, and whose it is.
struct Standing {
    private let path: String
    private let root: OpenFolder
    private let ours: FileList

    /// - Parameter ours: what an earlier build wrote.
    init(_ path: String, in root: OpenFolder, _ ours: FileList) {
        self.path = path
        self.root = root
        self.ours = ours
    }

    /// - Throws: ``DiskError`` when it is not a file that we wrote.
    func mustBeOurs() throws { try check(path) }

    /// The files in the folder that stands there, every one of which we wrote.
    /// - Throws: ``DiskError`` when there is another's among them, or when it is no folder.
    func filesOfOurFolder() throws -> [String] {
        var files: [String] = []
        try collect(path, into: &files)
        return files
    }

    private func collect(_ folder: String, into files: inout [String]) throws {
        var walk = FolderWalk(from: root)
        guard folder.utf8.count < 4096, try walk.enter(folderOf: folder + "/") == .there,
            let names = FileDescriptor(folder: ".", in: walk.number)?.names
        else { throw foreign(folder) }
        // An empty folder is another's: we leave none.
        if names.isEmpty { throw foreign(folder) }
        for name in names {
            guard let name = String(validating: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            else { throw foreign(folder) }
            let path = folder + "/" + name
            if kind(of: path) == S_IFDIR {
                try collect(path, into: &files)
            } else {
                try check(path)
                files.append(path)
            }
        }
    }

    private func check(_ path: String) throws {
        guard kind(of: path) == S_IFREG, ours.contains(path) else { throw foreign(path) }
    }

    private func kind(of path: String) -> mode_t? {
        var walk = FolderWalk(from: root)
        var status = stat()
        guard (try? walk.enter(folderOf: path)) == .there,
            fstatat(walk.number, String(path.pathName), &status, AT_SYMLINK_NOFOLLOW) == 0
        else { return nil }
        return status.st_mode & S_IFMT
    }

    private func foreign(_ path: String) -> DiskError {
        let what =
            switch kind(of: path) {
            case S_IFREG: "那里已有文件"
            case S_IFDIR: "那里已有文件夹"
            case S_IFLNK: "那里是符号链接"
            default: "那里有特殊文件"
            }
        return DiskError(
            "写入", root.name(of: path), reason: "\(what)，不是本程序放的，不覆盖；移走它，或换一个输出文件夹")
    }
}
