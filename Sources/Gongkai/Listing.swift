import Documents
import Records

/// The files of a content folder, by their paths: what there is to read.
package struct Listing: Sendable {
    /// In their order; composed, relative to the folder.
    package let paths: [String]
    /// The folder, with a `/` at its end.
    private let root: String
    /// Names on the disk that differ from their composed paths (files from a Mac, from an archive).
    private let names: [String: String]

    init(of root: String, _ files: some Sequence<SourceFolder.Found>) {
        self.root = root.hasSuffix("/") ? root : root + "/"
        var names: [String: String] = [:]
        paths = files.map { file in
            if !file.name.utf8.elementsEqual(file.path.utf8) { names[file.path] = file.name }
            return file.path
        }
        self.names = names
    }

    /// A file's name as it is opened.
    func name(of path: String) -> String { root + (names[path] ?? path) }

    /// Reads a Markdown file, a table or the settings.
    package func open(_ path: String) -> Library.Opened {
        SourceFolder.open(
            name(of: path), path, limit: SourceFolder.limit(ofText: path) ?? SourceFolder.maximumText)
    }
}
