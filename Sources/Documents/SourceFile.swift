/// A file of the content folder, before anyone has read meaning into it.
package struct SourceFile: Sendable {
    package enum Contents: Sendable {
        /// Text to read: a record, a table, settings.
        case text([UInt8])
        /// An attachment, of so many bytes: copied, never held in memory.
        case attachment(size: Int)
    }

    /// Relative to the content folder, `/` between its parts, in Unicode NFC.
    package var path: String
    /// Its path as it is on the disk, which need not be composed.
    package var name: String
    package var contents: Contents

    package init(path: String, name: String? = nil, contents: Contents) {
        self.path = path
        self.name = name ?? path
        self.contents = contents
    }

    /// A text file, as tests write it.
    package init(path: String, text: String) {
        self.init(path: path, contents: .text(Array(text.utf8)))
    }
}
