import Documents
import Records
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of the PDFs, and the list of what they were printed from. Files of others in it are never touched.
struct PrintFolder: Sendable {
    private let folder: OutputFolder
    private let staging: StagingFolder
    /// What stood here when the print began, by path.
    let earlier: [String: Entry]

    struct Entry: Sendable, Equatable {
        /// What it was printed from.
        var fingerprint: String
        var sort: Sort
        /// In bytes; nil where the list does not say it.
        var size: Int?
    }

    /// What a PDF is: a sheet, or a pack of one selection.
    struct Sort: Sendable, Equatable {
        /// As the list says it, without blanks and colons: `sheet`, `pack`, `pack+2026-Q1`.
        var text: String

        static let sheet = Sort(text: "sheet")

        static func pack(_ selection: SheetSelection) -> Sort {
            Sort(text: (["pack"] + selection.words.map(PercentEncoding.encoded)).joined(separator: "+"))
        }
    }

    static let list = ".gongkai-prints"

    /// How large a list is taken for ours.
    private static let limit = 64 << 20

    /// Opens the folder, making it where there is none, and makes sure that it can be written.
    /// - Throws: ``DiskError``.
    init(_ root: String) throws {
        folder = try OutputFolder(root, makesBeside: false)
        staging = try StagingFolder(in: folder.root)
        let path = folder.root.name(of: Self.list)
        var bytes: [UInt8] = []
        if let file = FileDescriptor(existing: Self.list, in: folder.root.number) {
            guard let read = try file.readAll(path: path, limit: Self.limit) else {
                throw DiskError("读取", path, reason: "太大，不是本程序写的；移走它，再运行一次")
            }
            bytes = read
        } else if errno != ENOENT {
            throw DiskError("读取", path)
        }
        var entries: [String: Entry] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            // The list may have been edited: it never names anything outside the folder.
            guard parts.count == 3, parts[2].hasSuffix(".pdf"), FileList.isContained(parts[2]) else {
                continue
            }
            // `sheet:48213`; lists of earlier versions say no size.
            let kind = parts[1].split(separator: ":")
            entries[parts[2]] = Entry(
                fingerprint: parts[0], sort: Sort(text: kind.first.map(String.init) ?? ""),
                size: kind.count == 2 ? Int(kind[1]) : nil)
        }
        earlier = entries
        try put(bytes + [0x0A], at: Self.list)
    }

    /// Whether a PDF stands here, whole, that was printed from the same.
    func has(_ job: PrintJob) -> Bool {
        guard let entry = earlier[job.path], let size = entry.size, size > 0 else { return false }
        return entry.fingerprint == job.fingerprint && self.size(of: job.path) == size
    }

    private func size(of path: String) -> Int? {
        var walk = FolderWalk(from: folder.root)
        guard (try? walk.enter(folderOf: path)) == .there else { return nil }
        return FileDescriptor(existing: String(path.pathName), in: walk.number)?.size
    }

    /// Writes down what is going to be printed, so that a PDF is known for ours even if we are killed before the end.
    /// - Throws: ``DiskError``.
    func expect(_ jobs: [PrintJob], as sort: Sort) throws {
        var entries = earlier
        for job in jobs where entries[job.path] == nil && !isTaken(job.path) {
            entries[job.path] = Entry(fingerprint: "-", sort: sort)
        }
        try put(Self.text(entries), at: Self.list)
    }

    private func isTaken(_ path: String) -> Bool {
        var walk = FolderWalk(from: folder.root)
        var status = stat()
        return (try? walk.enter(folderOf: path)) == .there
            && fstatat(walk.number, String(path.pathName), &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// Writes a PDF where none stands, or one of ours.
    /// - Throws: ``DiskError``.
    func write(_ bytes: [UInt8], at path: String) throws {
        if isTaken(path) {
            try Standing(path, in: folder.root, FileList(earlier[path] == nil ? [] : [path])).mustBeOurs()
        }
        try put(bytes, at: path)
    }

    private func put(_ bytes: [UInt8], at path: String) throws {
        let number = staging.nextNumber()
        defer { staging.discard(number) }
        let name = folder.root.name(of: path)
        try staging.create(number, for: path).writeAll(bytes, path: name)
        var walk = FolderWalk(from: folder.root)
        guard try walk.enter(folderOf: path, making: .ifMissing) == .there else {
            throw DiskError("写入", name, reason: "同名的文件已在那里")
        }
        try staging.move(number, to: path, from: walk)
    }

    /// Writes down what is printed now. - Parameters:
    ///   - printed: what was printed, or stands unchanged.
    ///   - isStale: whether a PDF of ours is of no page any more: it goes.
    /// - Returns: how many went.
    func finish(
        printed: [PrintJob], as sort: Sort, isStale: (_ path: String, _ sort: Sort) -> Bool
    ) throws -> Int {
        var entries = earlier
        for job in printed {
            entries[job.path] = Entry(fingerprint: job.fingerprint, sort: sort, size: size(of: job.path))
        }
        var removed = 0
        var walk = FolderWalk(from: folder.root)
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) where isStale(path, entry.sort) {
            if try walk.remove(path) { removed += 1 }
            entries[path] = nil
        }
        try put(Self.text(entries), at: Self.list)
        return removed
    }

    private static func text(_ entries: [String: Entry]) -> [UInt8] {
        let lines = entries.sorted { $0.key < $1.key }.map { path, entry in
            let size = entry.size.map { ":\($0)" } ?? ""
            return "\(entry.fingerprint) \(entry.sort.text)\(size) \(path)\n"
        }
        return Array(lines.joined().utf8)
    }
}
