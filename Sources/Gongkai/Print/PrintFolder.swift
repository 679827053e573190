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
            entries[parts[2]] = Entry(fingerprint: parts[0], isPack: parts[1] == "pack")
        }
        earlier = entries
        try folder.put(bytes + [0x0A], at: Self.list)
    }

    /// Whether a PDF stands here that was printed from the same.
    func has(_ job: PrintJob) -> Bool {
        earlier[job.path]?.fingerprint == job.fingerprint
            && FileDescriptor(existing: root + "/" + job.path)?.size ?? 0 > 0
    }

    /// - Throws: ``DiskError``.
    func write(_ bytes: [UInt8], at path: String) throws { try folder.put(bytes, at: path) }

    /// Writes down what is printed now. - Parameters:
    ///   - printed: what was printed, or stands unchanged.
    ///   - known: every sheet of the board that is printed by such a command, when it printed all of them: what is not
    ///     among them is of no page any more, and goes. Nil for a part of the board.
    /// - Returns: how many went.
    func finish(printed: [PrintJob], arePacks: Bool, known: Set<String>?) throws -> Int {
        var entries = earlier
        for job in printed { entries[job.path] = Entry(fingerprint: job.fingerprint, isPack: arePacks) }
        var removed = 0
        if let known {
            for (path, entry) in entries where entry.isPack == arePacks && !known.contains(path) {
                removed += try folder.remove(path)
                entries[path] = nil
            }
        }
        let lines = entries.sorted { $0.key < $1.key }
            .map { "\($0.value.fingerprint) \($0.value.isPack ? "pack" : "sheet") \($0.key)\n" }
        try folder.put(Array(lines.joined().utf8), at: Self.list)
        return removed
    }
}
