import Documents
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of the published site. Every file is written under a temporary name and renamed; a file whose bytes
/// have not changed is left as it is; what an earlier build wrote and this one does not is removed; what others put
/// there is never touched. A folder that is not there yet is itself made under a temporary name and renamed, whole.
package struct OutputFolder: Sendable {
    private let root: String
    /// Whether the folder has a temporary name, so that its files need none.
    private let isTemporary: Bool

    package init(_ root: String) {
        self.init(root: root, isTemporary: false)
    }

    private init(root: String, isTemporary: Bool) {
        self.root = root
        self.isTemporary = isTemporary
    }

    /// What became of the files.
    package struct Tally: Sendable, Equatable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0
    }

    /// Makes the folder where there is none.
    /// - Throws: ``DiskError``.
    func prepare() throws { try makeFolders(root) }

    /// The list of what we wrote, so that the next build knows which files are ours.
    static let list = ".gongkai-files"

    /// Stands while a build is writing; one that still stands tells of a build that was cut short.
    static let unfinished = ".gongkai-unfinished"

    /// Writes a site, a slice at a time: no more than a few pages are held at once. Everything that changed is first
    /// written under temporary names; only when all of it is there does it take the place of what stood.
    /// - Throws: ``DiskError``, the first that occurred; what stood then still stands.
    func write(_ site: Site, copying originals: Originals) async throws -> Tally {
        guard let beside = folderBeside() else { return try await fill(with: site, copying: originals) }
        let folder = OutputFolder(root: beside, isTemporary: true)
        do {
            let tally = try await folder.fill(with: site, copying: originals)
            guard rename(beside, root) == 0 else { throw DiskError("写入", root) }
            return Tally(written: tally.written + tally.unchanged)
        } catch let error as DiskError {
            try? folder.removeAll()
            // Its maker knows the folder by the name that it was to have.
            let path = error.path.hasPrefix(beside) ? root + error.path.dropFirst(beside.count) : error.path
            throw DiskError(error.action, path, reason: error.reason)
        }
    }

    /// A temporary name beside the folder; nil when it is there already.
    private func folderBeside() -> String? {
        var status = stat()
        guard lstat(root, &status) != 0, errno == ENOENT else { return nil }
        let end = root.utf8.lastIndex { $0 != UInt8(ascii: "/") }
        return end.map { Self.temporaryName(of: String(root[...$0])) }
    }

    /// Removes all that we wrote, and the folder itself.
    private func removeAll() throws {
        for path in try earlierFiles() + [Self.list, Self.unfinished] { _ = try remove(path) }
        rmdir(root)
    }

    private func fill(with site: Site, copying originals: Originals) async throws -> Tally {
        try makeFolders(root)
        let earlier = try earlierFiles()
        let jobs = site.pages.map(Job.page) + site.copies.map(Job.copy)
        let paths = jobs.map(\.path)
        let ours = paths.sorted()
        // Until everything stands, both the old and the new files are ours: a build cut short leaves nothing behind.
        let all = earlier.isEmpty || earlier == ours ? ours : Set(earlier).union(ours).sorted()
        if FileDescriptor(existing: root + "/" + Self.unfinished) != nil { all.forEach(discard) }
        try put([], at: Self.unfinished)
        if all != earlier { try put(Self.text(all), at: Self.list) }

        // In small slices: a page of rankings is a hundred times a notice, and its like stand together.
        let outcomes = await jobs.concurrentMap(slice: 8) { job -> Outcome in
            do {
                switch job {
                case .page(let page):
                    return try stage(site.render(page), at: page.path) ? .staged : .unchanged
                case .copy(let copy):
                    return try stage(originals.path(of: copy), at: copy.path) ? .staged : .unchanged
                }
            } catch {
                return .failed((error as? DiskError) ?? DiskError("写入", job.path, reason: "\(error)"))
            }
        }
        for case .failed(let error) in outcomes {
            for (path, outcome) in zip(paths, outcomes) where outcome != .unchanged { discard(path) }
            unlink(root + "/" + Self.unfinished)
            throw error
        }
        let staged = zip(paths, outcomes).filter { $0.1 == .staged }.map(\.0)
        if !isTemporary {
            for error in await staged.concurrentMap(publish) {
                if let error { throw error }
            }
        }
        var tally = Tally(written: staged.count, unchanged: paths.count - staged.count)
        if all != ours {
            let current = Set(ours)
            for path in earlier where !current.contains(path) { tally.removed += try remove(path) }
            try put(Self.text(ours), at: Self.list)
        }
        unlink(root + "/" + Self.unfinished)
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

    private enum Outcome: Sendable, Equatable {
        case staged, unchanged
        case failed(DiskError)
    }

    private static func text(_ paths: [String]) -> [UInt8] {
        Array(paths.joined(separator: "\n").utf8) + [0x0A]
    }

    private func earlierFiles() throws -> [String] {
        let path = root + "/" + Self.list
        guard let file = FileDescriptor(existing: path) else { return [] }
        let bytes = try file.readAll(path: path, limit: 1 << 30) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            // The list may have been edited: it never names anything outside the folder.
            .filter { !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") }
    }

    /// The temporary name of a file, beside it: of one length however long its own is, and the same in every build, so
    /// that one left behind is found again.
    static func temporaryName(of path: String) -> String {
        let slash =
            path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        for byte in path[slash...].utf8 { digest = (digest ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        return path[..<slash] + ".gongkai-" + String(digest, radix: 36)
    }

    private func temporary(_ path: String) -> String {
        root + "/" + (isTemporary ? path : Self.temporaryName(of: path))
    }

    /// Writes bytes under the temporary name of a path. Returns false, writing nothing, when they stand there already.
    private func stage(_ bytes: [UInt8], at path: String) throws -> Bool {
        let target = root + "/" + path
        if try !makeFolder(of: target), let file = FileDescriptor(existing: target) {
            guard let size = file.size else { throw DiskError("写入", target, reason: "同名的文件夹已在那里") }
            if size == bytes.count, try file.readAll(path: target, limit: size)?.hasBytes(of: bytes) == true {
                return false
            }
        }
        try FileDescriptor(creating: temporary(path)).writeAll(bytes, path: target)
        return true
    }

    private func stage(_ source: String, at path: String) throws -> Bool {
        let limit = SourceFolder.maximumAttachment
        guard let bytes = try FileDescriptor(reading: source).readAll(path: source, limit: limit) else {
            throw DiskError("复制附件", source, reason: "超过 \(limit >> 20) MB")
        }
        return try stage(bytes, at: path)
    }

    /// Lets what was written under a temporary name take its place.
    private func publish(_ path: String) -> DiskError? {
        rename(temporary(path), root + "/" + path) == 0 ? nil : DiskError("写入", root + "/" + path)
    }

    /// Removes what was written under a temporary name, and the folders that were made for it alone.
    private func discard(_ path: String) {
        unlink(temporary(path))
        removeEmptyFolders(above: path)
    }

    func put(_ bytes: [UInt8], at path: String) throws {
        do {
            guard try stage(bytes, at: path), !isTemporary else { return }
            if let error = publish(path) { throw error }
        } catch {
            // A disk that is full has half of it under the temporary name.
            discard(path)
            throw error
        }
    }

    /// Makes the folder that a file is to stand in. Returns whether it is new, and so empty.
    private func makeFolder(of path: String) throws -> Bool {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
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
    func remove(_ path: String) throws -> Int {
        guard unlink(root + "/" + path) == 0 else {
            if [EACCES, EPERM, EROFS].contains(errno) { throw DiskError("删除", root + "/" + path) }
            return 0  // gone already, or never a file: the list may have been edited
        }
        removeEmptyFolders(above: path)
        return 1
    }

    private func removeEmptyFolders(above path: String) {
        var folder = path
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if rmdir(root + "/" + folder) != 0 { break }
        }
    }
}

extension [UInt8] {
    /// Equality by one call of the C library.
    fileprivate func hasBytes(of other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBytes { a in
            other.withUnsafeBytes { b in
                guard let a = a.baseAddress, let b = b.baseAddress else { return true }
                return memcmp(a, b, count) == 0
            }
        }
    }
}
