import Documents
import Website

/// Where the files stand that a site is made of: the folders that were named on the command line, and what in them is
/// called otherwise than its path.
struct Originals: Sendable {
    private let content: String
    private let theme: String
    /// Names on the disk that differ from their composed paths (files from a Mac, from an archive).
    private let names: [String: String]

    /// - Parameter files: of the content folder.
    init(_ files: [SourceFile], in content: String, theme: String) {
        self.content = content.hasSuffix("/") ? content : content + "/"
        self.theme = theme.hasSuffix("/") ? theme : theme + "/"
        var names: [String: String] = [:]
        for file in files where !file.name.utf8.elementsEqual(file.path.utf8) { names[file.path] = file.name }
        self.names = names
    }

    /// The file to copy, as it is opened.
    func path(of copy: Site.Copy) -> String {
        copy.isTheme ? theme + copy.source : content + (names[copy.source] ?? copy.source)
    }

    /// A file that a diagnostic speaks of, as it is opened.
    func path(of location: SourceLocation) -> String {
        location.isTheme ? theme + location.path : content + (names[location.path] ?? location.path)
    }

    /// The same as it is named to people.
    func name(of location: SourceLocation) -> String {
        (location.isTheme ? theme : content) + location.path
    }
}
