/// The addresses of pages: a content path without its ending.
package enum Address {
    /// `hedong/shigu/a.md` → `hedong/shigu/a`
    package static func page(of path: String) -> String {
        path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    }

    /// `hedong/shigu/_index.md` → `hedong/shigu`
    package static func region(of path: String) -> String { SourceTree.folder(of: path) }
}
