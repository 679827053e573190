import Documents

/// The addresses of pages: a content path without its ending.
package enum Address {
    /// `hedong/shigu/a.md` → `hedong/shigu/a`
    package static func page(of path: String) -> String {
        path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    }

    /// `hedong/shigu/_index.md` → `hedong/shigu`
    package static func region(of path: String) -> String { SourceTree.folder(of: path) }

    /// The addresses that a page once had, without a `/` at either end.
    static func aliases(reading fields: Fields, into log: inout Diagnostics) -> [Located<String>] {
        fields.words(.aliases, apart: .commas, into: &log).compactMap { alias in
            let parts = alias.value.trimmed.split(separator: "/")
            guard !parts.isEmpty, !parts.contains(where: { $0 == "." || $0 == ".." }),
                !alias.value.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A })
            else {
                log.report(
                    .wrongType, at: fields.location(alias.place), "“\(Scalar.shortened(alias.value))”不是本站的地址",
                    help: "写页面从前的地址，如 hedong/shigu/2025-luqiao")
                return nil
            }
            return Located(parts.joined(separator: "/"), at: alias.place)
        }
    }
}
