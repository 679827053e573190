import Documents
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of the published site. Every file is written under a temporary name and renamed; a file whose bytes
/// have not changed is left as it is; what an earlier build wrote and this one does not is removed; what others put
/// there is never touched.
package struct OutputFolder: Sendable {
    private let root: String

    package init(_ root: String) {
        self.root = root
    }

    /// What became of the files.
    package struct Tally: Sendable, Equatable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0
    }

    /// The list of what we wrote, so that the next build knows which files are ours.
    static let list = ".gongkai-files"

    /// Writes a site, a slice at a time: no more than a few pages are held at once.
    /// - Throws: ``DiskError``, the first that occurred, when a file could not be written.
    package func write(_ site: Site, content: String, theme: String) async throws -> Tally {
        try makeFolders(root)
        let earlier = try earlierFiles()
        let jobs = site.pages.map(Job.page) + site.copies.map(Job.copy)
        let paths = jobs.map(\.path)
        // Until everything stands, both the old and the new files are ours: a build cut short leaves nothing behind.
        let all = Set(earlier).union(paths)
        if all.count != earlier.count { try put(Self.text(all), at: Self.list) }
        let outcomes = await jobs.concurrentMap { job -> Outcome in
            do {
                switch job {
                case .page(let page): return try put(site.render(page), at: page.path) ? .written : .unchanged
                case .copy(let copy):
                    let source = (copy.isTheme ? theme : content) + "/" + copy.source
                    return try put(copying: source, at: copy.path) ? .written : .unchanged
                }
            } catch {
                return .failed((error as? DiskError) ?? DiskError("写入", job.path, reason: "\(error)"))
            }
        }
        var tally = Tally()
        for outcome in outcomes {
            switch outcome {
            case .written: tally.written += 1
            case .unchanged: tally.unchanged += 1
            case .failed(let error): throw error
            }
        }
        let ours = Set(paths)
        for path in earlier where !ours.contains(path) { tally.removed += try remove(path) }
        if Set(earlier) != ours { try put(Self.text(ours), at: Self.list) }
        return tally
    }

    private enum Job: Sendable {
        case page(Page)
        case copy(Site.Copy)

        var path: String {
            switch self {
            case .page(let page): page.path
            case .copy(let copy): copy.path
            }
        }
    }

    private enum Outcome: Sendable {
        case written, unchanged
        case failed(DiskError)
    }

    private static func text(_ paths: Set<String>) -> [UInt8] {
        Array(paths.sorted().joined(separator: "\n").utf8) + [0x0A]
    }

    private func earlierFiles() throws -> [String] {
        let path = root + "/" + Self.list
        guard let file = FileDescriptor(existing: path) else { return [] }
        let bytes = try file.readAll(path: path, limit: 1 << 30) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            // The list may have been edited: it never names anything outside the folder.
            .filter { !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") }
    }

    /// Puts bytes at a path of the folder. Returns false when they stood there already.
    @discardableResult
    private func put(_ bytes: [UInt8], at path: String) throws -> Bool {
        let target = root + "/" + path
        if try !makeFolder(of: target), let file = FileDescriptor(existing: target), file.size == bytes.count,
            try file.readAll(path: target, limit: bytes.count) == bytes
        {
            return false
        }
        let temporary = target + ".gongkai-new"
        do {
            try FileDescriptor(creating: temporary).writeAll(bytes, path: target)
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, target) == 0 else {
            let error = DiskError("写入", target)
            unlink(temporary)
            throw error
        }
        return true
    }

    /// The largest attachment that is copied, in bytes.
    private static let maximumCopy = 256 << 20

    private func put(copying source: String, at path: String) throws -> Bool {
        guard let bytes = try FileDescriptor(reading: source).readAll(path: source, limit: Self.maximumCopy)
        else {
            throw DiskError("复制附件", source, reason: "超过 \(Self.maximumCopy >> 20) MB")
        }
        return try put(bytes, at: path)
    }

    /// Makes the folder that a file is to stand in. Returns whether it is new, and so empty.
    private func makeFolder(of path: String) throws -> Bool {
        guard let slash = path.lastIndex(of: "/") else { return false }
        let folder = String(path[..<slash])
        if mkdir(folder, 0o755) == 0 { return true }
        if errno == EEXIST { return false }
        if errno == ENOENT {
            try makeFolders(folder)
            return true
        }
        throw DiskError("建立文件夹", folder)
    }

    /// Makes a folder and those above it.
    private func makeFolders(_ path: String) throws {
        if mkdir(path, 0o755) == 0 { return }
        if errno == EEXIST {
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw DiskError("建立文件夹", path, reason: "同名的文件已在那里")
            }
            return
        }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw DiskError("建立文件夹", path)
        }
        try makeFolders(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskError("建立文件夹", path) }
    }

    /// Removes a file of an earlier build, and the folders that it leaves empty.
    private func remove(_ path: String) throws -> Int {
        guard unlink(root + "/" + path) == 0 else {
            if errno == ENOENT || errno == ENOTDIR || errno == EISDIR { return 0 }
            throw DiskError("删除", root + "/" + path)
        }
        var folder = path
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if rmdir(root + "/" + folder) != 0 { break }
        }
        return 1
    }
}
