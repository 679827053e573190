/// Paths are cut where their bytes are `/`: to Swift, a slash and an accent that follows it are one `Character`.
extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
    /// The names of a path; none of them is empty.
    package var pathParts: [Substring] {
        utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    /// What is written in a file of a folder as a path from the root; nil where it leads out of that.
    package func path(from folder: Substring) -> String? {
        var parts = utf8.first == UInt8(ascii: "/") ? [] : folder.pathParts
        for part in pathParts {
            if part == "." { continue }
            if part == ".." {
                if parts.popLast() == nil { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/").composed
    }
}

extension String {
    /// The folder that holds it, with `/` at its end; empty at the top.
    package var pathFolder: Substring {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return self[..<utf8.index(after: slash)]
    }

    /// Its last name.
    package var pathName: Substring {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self[...] }
        return self[utf8.index(after: slash)...]
    }

    /// Whether its first bytes are these.
    package func begins(with bytes: StaticString) -> Bool {
        bytes.withUTF8Buffer { utf8.starts(with: $0) }
    }

    /// Whether its last bytes are these.
    package func ends(with bytes: StaticString) -> Bool {
        bytes.withUTF8Buffer { end in
            // Most texts end otherwise, which their last byte says.
            utf8.last == end.last && utf8.count >= end.count && utf8.suffix(end.count).elementsEqual(end)
        }
    }
}
