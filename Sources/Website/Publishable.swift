import Documents
import Records

/// Which files of the content folder may go on the site as they are.
enum Publishable {
    /// Endings of files that a browser runs, or reads as a page of this site.
    private static let active: Set<String> = [
        "html", "htm", "xhtml", "svg", "xml", "js", "mjs", "css", "swf",
    ]

    static func isActive(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return active.contains(path[path.index(after: dot)...].lowercased())
    }

    /// What the site is made from: records, the board, hidden files.
    static func isSource(_ path: String) -> Bool {
        path.hasSuffix(".md") || path.hasSuffix(".yml")
            || path.pathParts.contains { $0.utf8.first == UInt8(ascii: ".") }
    }

    /// What is wrong with an attachment or a linked file; nil for nothing.
    static func fault(of path: String, at location: SourceLocation) -> Diagnostic? {
        let name = path.dropFirst(path.pathFolder.count)
        if isSource(path) {
            return Diagnostic(
                .error, "missing-attachment", at: location, "“\(name)”是本站的源文件，不作附件",
                help: "附件用 PDF、图片或表格；要指向一页，在正文里写链接")
        }
        if isActive(path) {
            return Diagnostic(
                .error, "active-attachment", at: location, "“\(name)”会在浏览器里运行，不予发布",
                help: "另存为 PDF 或图片")
        }
        return nil
    }
}
