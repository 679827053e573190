import Documents
import Records
import Website

/// A file of a site that is to be written.
struct PublishedFile: Sendable {
    let path: String
    /// When it takes its place, among all that do: what is linked to before what links to it.
    let turn: Int
    /// Whether it is the page of a record whose people are named no longer.
    var isFaded = false
}

/// What is made in one go: the pages of a sheaf, or a file that is copied. The bytes of a page are made only then.
enum Batch: Sendable {
    case sheaf(Sheaf)
    case copy(Site.Copy)

    /// The files that come of it.
    func files(of site: Site) -> [PublishedFile] {
        switch self {
        case .sheaf(let sheaf):
            sheaf.pages(of: site).map {
                PublishedFile(path: $0.path, turn: 1 + $0.turn.rawValue, isFaded: site.isFaded($0))
            }
        case .copy(let copy): [PublishedFile(path: copy.path, turn: 0)]
        }
    }

    /// Their bytes, in the same order.
    /// - Throws: ``DiskError``; ``Library/Changed``; ``Leak``, for here is the last place to see what gets out.
    func bytes(
        of site: Site, from library: Library, copying originals: Originals, _ painter: Painter?,
        _ profile: Profile?
    ) throws -> [FileBytes] {
        switch self {
        case .sheaf(let sheaf):
            try zip(
                sheaf.pages(of: site), site.render(sheaf, from: library, profile?.meter() ?? { _, _ in })
            ).map {
                if let leak = site.leak(in: $1, of: $0) { throw leak }
                if $0.isDrawing, let painter { return FileBytes.drawn($1, painter) }
                return FileBytes.held($1)
            }
        case .copy(let copy): [try FileBytes(copying: copy, from: originals)]
        }
    }
}

/// All that is made of a site, in an order of its own: sheaves, then copies.
struct Batches: Sendable {
    private let sheaves: [Sheaf]
    private let copies: [Site.Copy]

    init(of site: Site) {
        sheaves = site.sheaves
        copies = site.copies
    }

    var indices: Range<Int> { 0..<sheaves.count + copies.count }

    subscript(index: Int) -> Batch {
        index < sheaves.count ? .sheaf(sheaves[index]) : .copy(copies[index - sheaves.count])
    }
}

/// Where the bytes of a file come from: a page is held, a copy is read in pieces, twice when it has to be compared first; a picture is drawn
/// only where none stands that was made of the same drawing.
enum FileBytes {
    case held([UInt8])
    case drawn([UInt8], Painter)
    case read(Source)

    /// An open file of the content or the theme.
    final class Source {
        let file: FileDescriptor
        let path: String
        /// What it was when it was looked into, and how its board calls it; nil for what nobody looks into.
        let seen: (stamp: FileDescriptor.Stamp, source: String)?
        /// Whether it is a picture of which no more is copied than is shown.
        let isCleaned: Bool
        /// Whether it is a style sheet of which no more is copied than is read.
        let isStyle: Bool
        /// Whether what is published of it is what it is.
        var isWhole: Bool { !isCleaned && !isStyle }

        init(_ copy: Site.Copy, from originals: Originals) throws {
            path = originals.path(of: copy)
            seen = copy.isTheme ? nil : originals.seen[copy.source].map { ($0, copy.source) }
            isCleaned = copy.isCleaned
            isStyle = copy.isStyle
            file = try FileDescriptor(reading: path, named: "复制附件")
            if let size = file.size, size > SourceFolder.maximumAttachment { throw tooLarge }
        }

        var tooLarge: DiskError {
            DiskError("复制附件", path, reason: "超过 \(SourceFolder.maximumAttachment >> 20) MB")
        }

        private static let piece = 1 << 18

        /// - Throws: ``Library/Changed`` where it is not what was looked into.
        private func checkUnchanged() throws {
            if let seen, file.stamp != seen.stamp { throw Library.Changed(path: seen.source) }
        }

        /// What is to be published of it, piece by piece from its beginning.
        func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
            try checkUnchanged()
            file.rewind()
            var cleaning = isCleaned ? PictureCleaning() : nil
            var compaction = isStyle ? StyleCompaction() : nil
            var count = 0
            while true {
                let piece = try file.read(upTo: Self.piece, path: path)
                if piece.isEmpty { break }
                count += piece.count
                // It may be growing while we read it.
                if count > SourceFolder.maximumAttachment { throw tooLarge }
                let shown = cleaning?.take(piece) ?? compaction?.take(piece) ?? piece
                if !shown.isEmpty { try body(shown) }
            }
            try checkUnchanged()
            if cleaning?.isBroken == true {
                throw DiskError(
                    "复制附件", path, reason: "图片的内部结构不对，拍摄的地点、时间去不掉；用看图软件打开，另存为 JPG 或 PNG")
            }
            if let left = cleaning?.finish() ?? compaction?.finish(), !left.isEmpty { try body(left) }
        }
    }

    /// - Throws: ``DiskError``.
    init(copying copy: Site.Copy, from originals: Originals) throws {
        self = .read(try Source(copy, from: originals))
    }

    /// Whether a file has these bytes.
    func areThose(of file: borrowing FileDescriptor, path: String) throws -> Bool {
        guard let size = file.size else { return false }
        switch self {
        case .held(let bytes):
            return try size == bytes.count && file.read(upTo: size, path: path).hasBytes(of: bytes)
        case .drawn(let drawing, let painter):
            return try painter.has(drawn: drawing, in: file, path: path)
        case .read(let source):
            guard !source.isWhole || source.file.size == size else { return false }
            do {
                try source.forEachPiece { piece in
                    guard try file.read(upTo: piece.count, path: path).hasBytes(of: piece) else {
                        throw Differs()
                    }
                }
            } catch is Differs {
                return false
            }
            return try file.read(upTo: 1, path: path).isEmpty
        }
    }

    private struct Differs: Error {}

    /// Writes them. - Parameter path: of the file, as an error names it.
    func write(to file: borrowing FileDescriptor, path: String) throws {
        switch self {
        case .held(let bytes): try file.writeAll(bytes, path: path)
        case .drawn(let drawing, let painter):
            try file.writeAll(painter.picture(of: drawing, path: path), path: path)
        case .read(let source): try source.forEachPiece { try file.writeAll($0, path: path) }
        }
    }
}
