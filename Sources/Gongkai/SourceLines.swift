import Documents

/// The lines that diagnostics speak of. Their files are read once more for it: a county's texts are not held in memory
/// for a line that may never be shown. A file that its author has saved since shows what it has now.
package struct SourceLines: Sendable {
    private let originals: Originals

    init(of originals: Originals) { self.originals = originals }

    /// A path as the terminal can open it: with the folder that was named on the command line; a number of a person in it is
    /// hidden, and who looks into the folder sees which file it is.
    func displayPath(_ location: SourceLocation) -> String {
        Plain.line(Privacy.withoutNumbers(originals.name(of: location)))
    }

    /// Shows lines of one file after another: each is decoded once, however many diagnostics it has.
    struct Reader {
        private let lines: SourceLines
        private var current: SourceLocation?
        private var text: [UInt8] = []
        /// Where each line begins.
        private var starts: [Int] = []

        init(_ lines: SourceLines) { self.lines = lines }

        /// The line at a place, cut to a window around its column, and the column within the window (from 0); nil when
        /// the file is no text or has no such line.
        mutating func excerpt(at location: SourceLocation) -> (line: String, column: Int)? {
            if current?.path != location.path || current?.isTheme != location.isTheme { open(location) }
            let number = Int(location.place.line) - 1
            guard starts.indices.contains(number) else { return nil }
            let end = number + 1 < starts.count ? starts[number + 1] - 1 : text.count
            let line = Plain.line(Privacy.masked(String(decoding: text[starts[number]..<end], as: UTF8.self)))
            return Self.window(Array(line.unicodeScalars), around: Int(location.place.column) - 1)
        }

        private mutating func open(_ location: SourceLocation) {
            current = location
            text = []
            starts = []
            let path = lines.originals.path(of: location)
            guard
                let limit = location.isTheme
                    ? SourceFolder.maximumText : SourceFolder.limit(ofText: location.path),
                let bytes = try? FileDescriptor(existing: path)?.readAll(path: path, limit: limit),
                let decoded = Document.text(of: bytes, path: location.path)
            else { return }
            text = decoded
            // CR alone ends a line of old systems; of CRLF it is the line's last byte.
            starts = [0]
            for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
                let isPair =
                    text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
                if !isPair { starts.append(index + 1) }
            }
        }

        private static let before = 40
        private static let after = 60

        private static func window(_ scalars: [Unicode.Scalar], around place: Int) -> (String, Int) {
            let column = min(max(place, 0), scalars.count)
            let start = max(0, column - before)
            let end = min(scalars.count, column + after)
            var window = String.UnicodeScalarView()
            if start > 0 { window.append("…") }
            window.append(contentsOf: scalars[start..<end])
            if end < scalars.count { window.append("…") }
            return (String(window), column - start + (start > 0 ? 1 : 0))
        }
    }
}

/// Text that a terminal only shows: what would move its cursor, ring its bell or break the line is drawn instead.
enum Plain {
    static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isUnprintable(scalar) {
                view.append(scalar)
            } else if scalar.value == 0x0D {
                continue  // the end of a line that was written elsewhere
            } else {
                // Unicode's Control Pictures stand in the order of the controls.
                view.append(
                    scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" : "\u{FFFD}")
            }
        }
        return String(view)
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
