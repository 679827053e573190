import Documents

/// The addresses of pages: a content path without its ending.
package enum Address {
    /// `hedong/shigu/a.md` → `hedong/shigu/a`
    package static func page(of path: String) -> String {
        path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    }

    /// `hedong/shigu/_index.md` → `hedong/shigu`
    package static func region(of path: String) -> String { SourceTree.folder(of: path) }

    /// The file that a page is published in: `hedong/shigu/a` → `hedong/shigu/a/index.html`
    package static func file(of address: String) -> String {
        address.isEmpty ? "index.html" : address + "/index.html"
    }

    /// The files of the addresses that a page once had: of a page that ended in `.html` it is that file itself, of any other
    /// the `index.html` of its folder.
    static func aliases(reading fields: Fields, into log: inout Diagnostics) -> [Located<String>] {
        fields.words(.aliases, apart: .commas, into: &log).compactMap { alias in
            switch file(ofAlias: alias.value.trimmed) {
            case .success(let file): return Located(file, at: alias.place)
            case .failure(let fault):
                log.report(.wrongType, at: fields.location(alias.place), fault.message, help: fault.help)
                return nil
            }
        }
    }

    private struct Fault: Error {
        var message: Message
        var help: String

        init(_ message: Message, _ help: String) {
            self.message = message
            self.help = help
        }
    }

    /// An address as its author copied it from where the page was: with escapes, perhaps, and a `/` at either end.
    private static func file(ofAlias text: String) -> Result<String, Fault> {
        let shown = Scalar.quoted(text)
        if let mark = text.unicodeScalars.first(where: { $0 == "?" || $0 == "#" }), !text.contains("://") {
            return .failure(
                Fault("“\(shown)”里有 \(mark)，它后面的部分静态网站分不出来", "只写 \(mark) 前面的地址，如 hedong/shigu/2025-luqiao"))
        }
        let parts = PercentEncoding.decoded(text)?.composed.pathParts ?? []
        guard !parts.isEmpty, !parts.contains(where: { $0 == "." || $0 == ".." }),
            !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A })
        else { return .failure(Fault("“\(shown)”不是本站的地址", "写页面从前的地址，如 hedong/shigu/2025-luqiao")) }
        if let (message, help) = parts.lazy.compactMap({ SiteName.fault(of: $0) }).first {
            return .failure(Fault(message, help))
        }
        let path = parts.joined(separator: "/")
        let isFile =
            text.utf8.last != UInt8(ascii: "/")
            && [".html", ".htm"].contains {
                path.utf8.count > $0.utf8.count && path.lowercased().hasSuffix($0)
            }
        return .success(isFile ? path : file(of: path))
    }
}
