import Documents
import Synchronization

/// The files of a board, each opened when it is wanted. Every record is read once to judge the board; its body is kept while
/// there is room for it, and else read again when its page is written.
///
/// How much room there is changes nothing of what is written or said.
package struct Library: Sendable {
    /// What a file holds.
    package enum Opened: Sendable {
        case text([UInt8])
        case unreadable(Diagnostic)
    }

    /// Opens a Markdown file, a table or the settings, by its path.
    package typealias Opening = @Sendable (String) -> Opened

    /// How many bytes are held at most.
    package struct Room: Sendable {
        /// Of files, between the look that tells records from the rest and their reading.
        package var files: Int
        /// Of bodies, between the reading of records and the writing of their pages.
        package var bodies: Int
        /// Of the files of tables that several records may name.
        package var tables: Int

        package init(files: Int = 64 << 20, bodies: Int = 128 << 20, tables: Int = 8 << 20) {
            self.files = files
            self.bodies = bodies
            self.tables = tables
        }
    }

    /// A file was saved, moved or deleted while the board was being built.
    package struct Changed: Error, CustomStringConvertible {
        package var path: String

        package init(path: String) { self.path = path }

        package var description: String { "“\(path)”在这段时间里变了" }
    }

    /// What is kept of a file that is a record.
    fileprivate struct Entry: Sendable {
        var path: String
        var body: Body
    }

    fileprivate enum Body: Sendable {
        case kept([UInt8])
        /// There was no room for it: it is in a file of these bytes.
        case inFile(fingerprint: Int)
    }

    /// Sorted by their paths.
    private let entries: [Entry]
    private let open: Opening

    /// Reads a board.
    /// - Parameters:
    ///   - files: the paths of the content folder, in any order.
    /// - Returns: the library; what every record is read against; what is known of every other file, for a ``Register``.
    package static func reading(
        _ files: [String], room: Room = Room(), on today: Today, into log: inout Diagnostics,
        opening open: @escaping Opening
    ) async -> (library: Library, frame: Frame, facts: [Record.Facts]) {
        let desk = Allowance(room.files)
        let looks = await files.concurrentMap { path in Look(at: path, keepingIn: desk, opening: open) }
        let frame = Frame(looks, among: files, on: today, into: &log, opening: open)
        // What was kept of a file goes as soon as it has been read.
        var kept = looks.map(\.kept)
        let shelf = Allowance(room.bodies)
        let tables = OpenTables(room: room.tables, opening: open)
        var facts: [Record.Facts] = []
        var entries: [Entry] = []
        var named = frame.tables
        for start in stride(from: 0, to: files.count, by: Self.slice) {
            let slice = start..<min(start + Self.slice, files.count)
            let records = slice.filter { files[$0].isRecord && !frame.taken.contains(files[$0]) }
                .map { (path: files[$0], file: kept[$0]) }
            for index in slice { kept[index] = nil }
            let read = await records.concurrentMap { record in
                Read(record.path, record.file, in: frame, with: tables, keepingIn: shelf, opening: open)
            }
            for read in read {
                named.formUnion(read.tables)
                if let entry = read.entry { entries.append(entry) }
                facts.append(read.facts)
            }
        }
        // Tables that no record names, and files of which the name alone is looked at.
        let rest = files.filter { !$0.isRecord && !named.contains($0) && !frame.taken.contains($0) }
        facts += await rest.concurrentMap { path in
            Record.Facts(
                of: path.ends(with: ".csv")
                    ? Document(opening: path, by: open)
                    : Document(parsing: SourceFile(path: path, contents: .attachment(size: 0))))
        }
        entries.sort { $0.path < $1.path }
        return (Library(entries: entries, open: open), frame, facts)
    }

    /// The same of files that are all in memory, and judged.
    package static func reading(
        _ files: [SourceFile], room: Room = Room(), on today: Today, into log: inout Diagnostics
    ) async -> (library: Library, register: Register) {
        let contents = Dictionary(files.map { ($0.path, $0.contents) }) { first, _ in first }
        let (library, frame, facts) = await reading(
            files.map(\.path), room: room, on: today, into: &log
        ) { path in
            if case .text(let bytes)? = contents[path] { .text(bytes) } else { .text([]) }
        }
        return (library, await Register(frame, facts, into: &log))
    }

    /// The body of a record, as it was when the board was judged.
    /// - Throws: ``Changed``.
    package func body(of disclosure: Disclosure) throws(Changed) -> Markdown {
        let place = entries.indices.partitioningIndex { !(entries[$0].path < disclosure.path) }
        guard entries.indices.contains(place), entries[place].path == disclosure.path else {
            throw Changed(path: disclosure.path)
        }
        switch entries[place].body {
        case .kept(let html): return Markdown(html: html, disclosure.outline)
        case .inFile(let first):
            guard case .text(let bytes) = open(disclosure.path), fingerprint(of: bytes) == first,
                let body = Document.body(of: bytes, path: disclosure.path)
            else { throw Changed(path: disclosure.path) }
            return body
        }
    }

    // MARK: Reading

    /// How many files are read before what was kept of them goes.
    private static let slice = 8192

    /// A file at first sight.
    fileprivate struct Look: Sendable {
        /// Read already, because it may be none of the records.
        private(set) var part: Part?
        /// What it holds, where there was room for it.
        private(set) var kept: [UInt8]?

        /// A class: few files are such.
        final class Part: Sendable {
            let document: Document

            init(_ document: Document) { self.document = document }
        }

        init(at path: String, keepingIn desk: Allowance, opening open: Opening) {
            guard path.isRecord || path == Board.path else { return }
            let file = open(path)
            if case .text(let bytes) = file, !Frame.mayTake(path, bytes) {
                if desk.takes(bytes.count) { kept = bytes }
            } else {
                part = Part(Document(path, file))
            }
        }
    }

    /// A file that is no part of the frame, read.
    fileprivate struct Read: Sendable {
        var facts: Record.Facts
        var entry: Entry?
        /// The tables that it names.
        var tables: [String]

        init(
            _ path: String, _ kept: [UInt8]?, in frame: Frame, with open: OpenTables,
            keepingIn shelf: Allowance, opening files: Opening
        ) {
            let file = kept.map(Opened.text) ?? files(path)
            let document = Document(path, file)
            tables = document.tables(in: frame.tree)
            let record = Record(reading: document, with: tables.map(open.table), in: frame)
            facts = record.facts
            guard case .disclosure = record.facts.content else { return }
            if !shelf.takes(record.body.html.count), case .text(let bytes) = file {
                entry = Entry(path: path, body: .inFile(fingerprint: fingerprint(of: bytes)))
            } else {
                entry = Entry(path: path, body: .kept(record.body.html.withoutRoom))
            }
        }
    }
}

extension String {
    /// Whether it is the path of a Markdown file.
    fileprivate var isRecord: Bool { ends(with: ".md") }
}

extension Frame {
    fileprivate init(
        _ looks: [Library.Look], among files: [String], on today: Today, into log: inout Diagnostics,
        opening open: Library.Opening
    ) {
        let documents = looks.compactMap(\.part?.document)
        let tree = SourceTree(files)
        var tables: [String] = []
        for document in documents where Frame.needsTables(document) {
            for table in document.tables(in: tree) where !tables.contains(table) { tables.append(table) }
        }
        self.init(
            reading: documents, with: tables.map { Document(opening: $0, by: open) }, in: tree, on: today,
            into: &log)
    }
}

extension Document {
    /// Opens a file and reads it.
    fileprivate init(opening path: String, by open: Library.Opening) { self.init(path, open(path)) }

    fileprivate init(_ path: String, _ file: Library.Opened) {
        switch file {
        case .text(let bytes): self.init(parsing: SourceFile(path: path, contents: .text(bytes)))
        case .unreadable(let fault): self.init(path: path, unreadable: fault)
        }
    }
}

/// The same for the same bytes, within a run.
private func fingerprint(of bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes)
    return hasher.finalize()
}

extension Array {
    /// The same without room to grow.
    fileprivate var withoutRoom: [Element] {
        var exact: [Element] = []
        exact.reserveCapacity(count)
        exact += self
        return exact
    }
}

/// Tables that were read a moment ago: what a thousand records name is not read a thousand times.
private final class OpenTables: Sendable {
    private struct State {
        var tables: [String: Document] = [:]
        var bytes = 0
    }

    private let room: Int
    private let open: Library.Opening
    private let state = Mutex(State())

    init(room: Int, opening open: @escaping Library.Opening) {
        self.room = room
        self.open = open
    }

    func table(_ path: String) -> Document {
        if let table = state.withLock({ $0.tables[path] }) { return table }
        let file = open(path)
        let table = Document(path, file)
        guard room > 0, case .text(let bytes) = file else { return table }
        state.withLock { state in
            // Full, it begins anew: records that name one table stand together, and the last is always kept.
            if state.bytes + bytes.count > room { state = State() }
            if state.tables.updateValue(table, forKey: path) == nil { state.bytes += bytes.count }
        }
        return table
    }
}

/// Bytes that may still be held.
private final class Allowance: Sendable {
    private let left: Atomic<Int>

    init(_ bytes: Int) { left = Atomic(bytes) }

    /// Whether so many more fit, and takes them.
    func takes(_ bytes: Int) -> Bool {
        if left.load(ordering: .relaxed) < bytes { return false }
        return left.subtract(bytes, ordering: .relaxed).newValue >= 0
    }
}
