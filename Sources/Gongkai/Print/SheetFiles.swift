import Documents
import Website

/// The files that the pages of a site show: stylesheets and pictures, read when they are asked for.
struct SheetFiles: Sendable {
    private let copies: [String: Site.Copy]
    private let originals: Originals

    init(of site: Site, from originals: Originals) {
        copies = Dictionary(site.copies.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.originals = originals
    }

    /// The largest picture that goes through the browser's wire: it takes a hundred million bytes at once, in base64.
    private static let maximumPicture = 64 << 20

    /// A file by its path from the root of the site; nil when there is none, or when it is too large to be shown.
    func bytes(at path: String) -> [UInt8]? {
        guard let copy = copies[path] else { return nil }
        let source = originals.path(of: copy)
        guard
            let bytes = try? FileDescriptor(reading: source).readAll(path: source, limit: Self.maximumPicture)
        else { return nil }
        guard copy.isCleaned else { return bytes }
        // A PDF takes a photograph as it is, with all that stands in it.
        var cleaning = PictureCleaning()
        return cleaning.take(bytes) + cleaning.finish()
    }

    /// The size of a file; nil when there is none.
    private func size(of path: String) -> Int? {
        copies[path].flatMap { try? FileDescriptor(reading: originals.path(of: $0)).size }
    }

    /// The site as a browser sees it that is shown its pages. - Parameter address: of its root.
    func site(at address: String) -> ShownSite {
        ShownSite(address: address) { link in
            guard let name = PercentEncoding.decoded(Self.path(in: link)), let bytes = bytes(at: name)
            else { return nil }
            return Resource(type: Self.type(of: name), bytes: bytes)
        }
    }

    /// Everything that all pages share: the theme's files.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        for copy in copies.values.filter(\.isTheme).sorted(by: { $0.path < $1.path }) {
            fingerprint.add(copy.path)
            fingerprint.add(bytes(at: copy.path) ?? [])
        }
        return fingerprint
    }

    /// What a page looks like by its own bytes and those of its pictures; and why one of them cannot be printed, nil for none.
    func look(of html: [UInt8], at route: Route) -> (fingerprint: Fingerprint, fault: String?) {
        var fingerprint = Fingerprint()
        var fault: String?
        fingerprint.add(html)
        for picture in Self.pictures(in: html) {
            guard let path = Self.path(of: picture, from: route), let size = size(of: path) else { continue }
            let name = Plain.line(Self.name(of: picture))
            if size > Self.maximumPicture {
                fault = fault ?? "图片“\(name)”有 \(size >> 20) MB，超过 \(Self.maximumPicture >> 20) MB；缩小以后再印"
                continue
            }
            guard let bytes = bytes(at: path) else { continue }
            if !PictureFile.isWhole(bytes) { fault = fault ?? "图片“\(name)”不完整，像是没有传完；换一份完整的" }
            fingerprint.add(bytes)
        }
        return (fingerprint, fault)
    }

    /// The name of a picture, as its author knows it.
    static func name(of picture: String) -> String {
        let link = path(in: picture[...])
        return String((PercentEncoding.decoded(link) ?? String(link)).pathName)
    }

    /// The addresses of a page's pictures, as they are written.
    static func pictures(in html: [UInt8]) -> [String] {
        let mark = Array(" src=\"".utf8)
        var found: [String] = []
        var rest = html[...]
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let start = equals - 4
            rest = rest[(equals + 1)...]
            guard start >= 0, html[start...].starts(with: mark),
                let close = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
            else { continue }
            found.append(String(decoding: html[equals + 2..<close], as: UTF8.self))
        }
        return found
    }

    /// A relative address as a path from the root of the site; nil when it leads out of it.
    static func path(of link: String, from route: Route) -> String? {
        guard !link.contains(":"), !link.hasPrefix("/"),
            let link = PercentEncoding.decoded(path(in: link[...]))
        else { return nil }
        var parts = route.folder.split(separator: "/").map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." {
                if parts.popLast() == nil { return nil }
            } else if part != "." {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    private static func path(in address: Substring) -> Substring {
        address.prefix { $0 != "?" && $0 != "#" }
    }

    static func type(of path: String) -> String {
        switch path.split(separator: ".").last?.lowercased() {
        case "css": "text/css; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "avif": "image/avif"
        case "woff2": "font/woff2"
        default: "application/octet-stream"
        }
    }
}
