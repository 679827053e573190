import Documents

/// The lines of the files that were read, for showing a diagnostic with the place that it speaks of.
package struct SourceLines: Sendable {
    private var folders: [(name: String, files: [String: SourceFile])]

    init(files: [SourceFile], content: String, themeFiles: [SourceFile], theme: String) {
        folders = [(content, files), (theme, themeFiles)].map { name, files in
            (name, Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// A path as the terminal can open it: with the folder that was named on the command line.
    func displayPath(_ path: String) -> String {
        let folder = folders.first { $0.files[path] != nil }?.name ?? folders[0].name
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// The line at a place, cut to a window around its column, and the column within the window (from 0); nil when the
    /// file is no text or has no such line.
    func excerpt(at location: SourceLocation) -> (line: String, column: Int)? {
        guard let file = folders.lazy.compactMap({ $0.files[location.path] }).first,
            case .text(let bytes) = file.contents, let text = Document.text(of: bytes, path: location.path)
        else { return nil }
        var lines = text[...]
        for _ in 1..<max(Int(location.place.line), 1) {
            guard let end = lines.firstIndex(of: 0x0A) else { return nil }
            lines = lines[(end + 1)...]
        }
        let line = lines[..<(lines.firstIndex(of: 0x0A) ?? lines.endIndex)]
        var scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
        while let last = scalars.last, last == "\r" { scalars.removeLast() }
        let column = min(max(Int(location.place.column) - 1, 0), scalars.count)
        let start = max(0, column - Self.before)
        var window = String.UnicodeScalarView()
        if start > 0 { window.append("…") }
        window.append(contentsOf: scalars[start..<min(scalars.count, column + Self.after)])
        if scalars.count > column + Self.after { window.append("…") }
        return (Privacy.masked(String(window)), column - start + (start > 0 ? 1 : 0))
    }

    private static let before = 40
    private static let after = 60
}
