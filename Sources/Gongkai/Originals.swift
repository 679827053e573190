import Documents
import Website

/// Where the files stand that a site publishes as they are.
struct Originals: Sendable {
    private let content: String
    private let theme: String
    /// Names on the disk that differ from their composed paths (files from a Mac, from an archive).
    private let names: [String: String]

    init(_ files: [SourceFile], in content: String, theme: String) {
        self.content = content
        self.theme = theme
        var names: [String: String] = [:]
        for file in files where !file.name.utf8.elementsEqual(file.path.utf8) { names[file.path] = file.name }
        self.names = names
    }

    func path(of copy: Site.Copy) -> String {
        copy.isTheme ? theme + "/" + copy.source : content + "/" + (names[copy.source] ?? copy.source)
    }
}
