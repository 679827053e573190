#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of the PDFs, and the list of what they were printed from. Files of others in it are never touched.
struct PrintFolder: Sendable {
    private let folder: OutputFolder
    private let root: String
    /// What stood here when the print began, by path.
    let earlier: [String: Entry]

    struct Entry: Sendable, Equatable {
        /// What it was printed from.
        var fingerprint: String
        var isPack: Bool
        /// In bytes; nil where the list does not say it.
        var size: Int?
    }

    static let list = ".gongkai-prints"

    /// Opens the folder, making it where there is none, and makes sure that it can be written.
    /// - Throws: ``DiskError``.
    init(_ root: String) throws {
        self.root = root
        folder = OutputFolder(root)
        try folder.prepare()
        let path = root + "/" + Self.list
        let bytes = try FileDescriptor(existing: path)?.readAll(path: path, limit: 1 << 28) ?? []
        var entries: [String: Entry] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            // The list may have been edited: it never names anything outside the folder.
            guard parts.count == 3, parts[2].hasSuffix(".pdf"), !parts[2].hasPrefix("/"),
                !parts[2].split(separator: "/").contains("..")
            else { continue }
            // `sheet:48213`; lists of earlier versions say no size.
            let kind = parts[1].split(separator: ":")
            entries[parts[2]] = Entry(
                fingerprint: parts[0], isPack: kind.first == "pack",
                size: kind.count == 2 ? Int(kind[1]) : nil)
        }
        earlier = entries
        try folder.put(bytes + [0x0A], at: Self.list)
    }

    /// Whether a PDF stands here, whole, that was printed from the same.
    func has(_ job: PrintJob) -> Bool {
        guard let entry = earlier[job.path], let size = entry.size, size > 0 else { return false }
        return entry.fingerprint == job.fingerprint && self.size(of: job.path) == size
    }

    private func size(of path: String) -> Int? { FileDescriptor(existing: root + "/" + path)?.size }

    /// - Throws: ``DiskError``.
    func write(_ bytes: [UInt8], at path: String) throws { try folder.put(bytes, at: path) }

    /// Writes down what is printed now. - Parameters:
    ///   - printed: what was printed, or stands unchanged.
    ///   - known: every sheet of the board that is printed by such a command, when it printed all of them: what is not
    ///     among them is of no page any more, and goes. Nil for a part of the board.
    /// - Returns: how many went.
    func finish(printed: [PrintJob], arePacks: Bool, known: Set<String>?) throws -> Int {
        var entries = earlier
        for job in printed {
            entries[job.path] = Entry(
                fingerprint: job.fingerprint, isPack: arePacks, size: size(of: job.path))
        }
        var removed = 0
        if let known {
            for (path, entry) in entries where entry.isPack == arePacks && !known.contains(path) {
                removed += try folder.remove(path)
                entries[path] = nil
            }
        }
        let lines = entries.sorted { $0.key < $1.key }
            .map { path, entry in
                let size = entry.size.map { ":\($0)" } ?? ""
                return "\(entry.fingerprint) \(entry.isPack ? "pack" : "sheet")\(size) \(path)\n"
            }
        try folder.put(Array(lines.joined().utf8), at: Self.list)
        return removed
    }
}
