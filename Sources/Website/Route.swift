import Documents

/// Where a page stands on the site: its address and its file, which are one.
///
/// A page is the `index.html` of its folder, and links name that file, so that they hold on a web server and from
/// `file://` alike. Links are relative: the site may stand under any sub-path.
package struct Route: Hashable, Sendable {
    /// The file, from the root of the site, with `/` between its parts; as it is written to disk.
    package let path: String
    /// The same as it stands in a link: everything but RFC 3986's unreserved characters percent-encoded.
    package let encoded: String

    /// A file: `hedong/feed.xml`.
    package init(file path: String) {
        self.path = path
        encoded = PercentEncoding.isPlain(path) ? path : PercentEncoding.encoded(path)
    }

    /// The page of a folder: `hedong/shigu`, with or without a `/` at its end; the root is empty.
    package init(folder: some StringProtocol) {
        if folder.isEmpty {
            self.init(file: "index.html")
        } else {
            self.init(file: folder.hasSuffix("/") ? "\(folder)index.html" : "\(folder)/index.html")
        }
    }

    package static let home = Route(folder: "")
    /// The lists of all rankings, of all kinds of records and of all work methods.
    static let rankings = Route(folder: "rankings")
    static let kinds = Route(folder: "kinds")
    static let methods = Route(folder: "methods")

    /// The folder that the file stands in, with `/` at its end; empty for the root.
    package var folder: Substring { path.pathFolder }

    /// The page below this page's folder: `years/2025`.
    package func page(_ name: String) -> Route { Route(folder: folder + name) }

    /// The file beside this page: `feed.xml`.
    package func file(_ name: String) -> Route { Route(file: folder + name) }

    /// The way from this page to `target`, as it stands in an `href`.
    package func link(to target: Route) -> String {
        let (up, shared) = way(to: target)
        return String(repeating: "../", count: up)
            + String(decoding: target.encoded.utf8.dropFirst(shared), as: UTF8.self)
    }

    /// Whether its folder lies in the folder of `parent`.
    func isChild(of parent: Route) -> Bool {
        let (up, shared) = way(to: parent)
        return up == 1 && shared == parent.encoded.utf8.count - "index.html".utf8.count
    }

    /// How many folders up, and how many bytes of the target's address are shared then.
    fileprivate func way(to target: Route) -> (up: Int, shared: Int) {
        Route.way(from: encoded.utf8.span, to: target.encoded.utf8.span)
    }

    static func way(from here: Span<UInt8>, to there: Span<UInt8>) -> (up: Int, shared: Int) {
        var index = 0
        var shared = 0
        while index < here.count, index < there.count, here[index] == there[index] {
            index += 1
            if here[index - 1] == UInt8(ascii: "/") { shared = index }
        }
        var up = 0
        index = shared
        while index < here.count {
            if here[index] == UInt8(ascii: "/") { up += 1 }
            index += 1
        }
        return (up, shared)
    }

    /// The way from this page to the root of the site: `../../`, or nothing at the root.
    package var toRoot: String {
        String(repeating: "../", count: path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 })
    }

    /// The address on a site that stands at `base` (which ends with `/`); a folder's page without its file name.
    package func address(under base: String) -> String {
        let file = "index.html".utf8
        let folder = encoded.utf8.dropLast(file.count)
        let isIndex =
            encoded.utf8.suffix(file.count).elementsEqual(file)
            && (folder.isEmpty || folder.last == UInt8(ascii: "/"))
        return isIndex ? base + Substring(folder) : base + encoded
    }

}

extension HTML {
    /// The way from one page to another, for an `href`: percent-encoded, so that nothing is left to escape.
    mutating func append(linkFrom here: Route, to target: Route) {
        let (up, shared) = here.way(to: target)
        for _ in 0..<up { append(literal: "../") }
        append(encoded: target.encoded, from: shared)
    }
}

extension HTML.Interpolation {
    mutating func appendInterpolation(linkFrom here: Route, to target: Route) {
        html.append(linkFrom: here, to: target)
    }
}

extension Route: Comparable {
    /// By bytes, so that the order of a site's pages depends on nothing else.
    package static func < (a: Route, b: Route) -> Bool { a.path.byteOrder(b.path) < 0 }
}
