#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder that is made and filled once: never one that holds anything, never over a file, never through a link.
package struct NewFolder: Sendable {
    private let root: String

    package init(_ root: String) {
        self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    }

    /// Writes files by their paths. What was written is taken back when one of them fails.
    /// - Throws: ``UsageError`` when the folder holds something already, ``DiskError`` when it cannot be written.
    package func write(_ files: [(path: String, bytes: [UInt8])]) throws {
        var made: [Made] = []
        do {
            try makeFolders(root, noting: &made)
            try checkEmpty()
            for file in files {
                let path = root + "/" + file.path
                if let slash = path.lastIndex(of: "/") {
                    try makeFolders(String(path[..<slash]), noting: &made)
                }
                try FileDescriptor(new: path).writeAll(file.bytes, path: path)
                made.append(.file(path))
            }
        } catch {
            for item in made.reversed() { item.remove() }
            throw error
        }
    }

    private enum Made {
        case folder(String), file(String)

        func remove() {
            switch self {
            case .folder(let path): rmdir(path)
            case .file(let path): unlink(path)
            }
        }
    }

    /// Makes a folder and those above it, unless they are there.
    private func makeFolders(_ path: String, noting made: inout [Made]) throws {
        if mkdir(path, 0o755) == 0 {
            made.append(.folder(path))
            return
        }
        if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolders(String(path[..<slash]), noting: &made)
            guard mkdir(path, 0o755) == 0 else { throw DiskError("建立文件夹", path) }
            made.append(.folder(path))
            return
        }
        guard errno == EEXIST else { throw DiskError("建立文件夹", path) }
        var status = stat()
        guard lstat(path, &status) == 0 else { throw DiskError("建立文件夹", path) }
        if status.st_mode & S_IFMT == S_IFDIR { return }
        // A link above the folder is its owner's affair; one in its place would lead the files elsewhere.
        guard status.st_mode & S_IFMT == S_IFLNK, path != root, root.hasPrefix(path + "/") else {
            throw UsageError(description: "“\(path)”已在那里，不是文件夹；换一个名称")
        }
    }

    private func checkEmpty() throws {
        guard let names = try FileDescriptor(folder: root).names else { throw DiskError("读取文件夹", root) }
        if !names.isEmpty { throw UsageError(description: "“\(root)”里已经有文件，不改动它；换一个还没有的文件夹") }
    }
}
