import Documents
import Records

/// Where links inside the board lead: to a file of the content folder, as its author sees it, or to an address, as its
/// reader does. A link that leads nowhere is an error at its place.
struct Links: Sendable {
    private let owners: Addresses
    private let files: Set<String>
    /// Files of the content folder that bodies link to, with the first place that does.
    private(set) var linkedFiles: [String: SourceLocation] = [:]

    init(_ owners: Addresses, files: Set<String>) {
        self.owners = owners
        self.files = files
    }

    /// What a destination comes to.
    enum End: Equatable {
        /// A page, and the part of it that is meant.
        case page(Route, fragment: String)
        /// A file of the content folder.
        case file(String)
        /// A place of the same page.
        case here(fragment: String)
        case nowhere
    }

    /// Resolves a destination that stands in the file at `source`.
    func end(of destination: String, in source: String) -> End {
        if destination.hasPrefix("//") || destination.contains("\\") { return .nowhere }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]) : ""
        let written = parts.first.map { $0.prefix { $0 != "?" } } ?? ""
        if written.isEmpty { return fragment.isEmpty ? .nowhere : .here(fragment: fragment) }
        guard let decoded = Route.percentDecoded(written),
            let path = Links.path(decoded, from: String(Route.folder(of: source)))
        else { return .nowhere }
        if path.hasSuffix(".md") {
            guard files.contains(path) else { return .nowhere }
            let stem = path.dropLast(3)
            let isIndex = stem == "_index" || stem.hasSuffix("/_index")
            return page(isIndex ? String(Route.folder(of: path)) : String(stem), fragment, ownedBy: path)
        }
        if owners[path] != nil { return .page(Route(file: path), fragment: fragment) }
        if files.contains(path) { return path.hasSuffix(".yml") ? .nowhere : .file(path) }
        return page(path, fragment, ownedBy: nil)
    }

    private func page(_ folder: String, _ fragment: String, ownedBy source: String?) -> End {
        let route = Route(folder: folder)
        guard let owner = owners[route.path] else { return .nowhere }
        if let source, owner.text != source { return .nowhere }
        return .page(route, fragment: fragment)
    }

    /// A path as written, from the root of the content folder; nil when it leads out of it.
    private static func path(_ written: String, from folder: String) -> String? {
        var parts = written.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in written.split(separator: "/") {
            if part == "." { continue }
            if part == ".." {
                if parts.popLast() == nil { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// A destination as it stands on a page; nil when it leads nowhere.
    func address(of destination: String, in source: String, on route: Route) -> String? {
        func part(_ fragment: String) -> String {
            fragment.isEmpty ? "" : "#" + Route.percentEncoded(Route.percentDecoded(fragment) ?? fragment)
        }
        switch end(of: destination, in: source) {
        case .page(let target, let fragment): return route.link(to: target) + part(fragment)
        case .file(let path): return route.link(to: Route(file: path))
        case .here(let fragment): return part(fragment)
        case .nowhere: return nil
        }
    }

    /// A body with its links filled in.
    func html(_ body: Markdown, in source: String, on route: Route) -> HTML {
        if body.links.isEmpty { return HTML(authored: body.html) }
        return HTML(
            authored: body.html { link in
                // Of this page only its headings are meant: a link to the theme's own parts is dead.
                let isHere = link.destination.hasPrefix("#")
                let destination =
                    isHere
                    ? "#" + Markdown.Heading.id(meantBy: String(link.destination.dropFirst()))
                    : link.destination
                return address(of: destination, in: source, on: route)
            })
    }

    // MARK: Checks

    /// Follows every link of every body.
    mutating func check(_ register: Register, into log: inout Diagnostics) {
        for item in register.disclosures where !item.body.links.isEmpty || !item.body.foreignImages.isEmpty {
            check(item.body, in: item.path, register, into: &log)
        }
        for item in register.pages { check(item.body, in: item.path, register, into: &log) }
        for item in register.methods { check(item.body, in: item.path, register, into: &log) }
        for item in register.regions { check(item.body, in: item.path, register, into: &log) }
    }

    private mutating func check(
        _ body: Markdown, in source: String, _ register: Register, into log: inout Diagnostics
    ) {
        for image in body.foreignImages {
            log.report(Links.foreign(SourceLocation(source, image.place), image.value))
        }
        for link in body.links {
            let location = SourceLocation(source, link.place)
            if link.isImage, link.destination.hasPrefix("//") {
                log.report(Links.foreign(location, link.destination))
                continue
            }
            switch end(of: link.destination, in: source) {
            case .file(let path):
                if let fault = Publishable.fault(of: path, at: location) {
                    log.report(fault)
                    continue
                }
                if linkedFiles[path] == nil { linkedFiles[path] = location }
            case .page where link.isImage, .here where link.isImage:
                log.report(
                    Links.dead(location, "图片“\(link.destination)”是一页，不是图片", help: "写图片文件的名称，如 tu.jpg"))
            case .page: break
            case .here(let fragment):
                let id = Markdown.Heading.id(meantBy: Route.percentDecoded(fragment) ?? fragment)
                if body.headings.contains(where: { $0.id == id }) { continue }
                let near = Spelling.nearest(to: id, among: body.headings.map(\.id))
                log.report(
                    Links.dead(
                        location, "本页没有“\(Route.percentDecoded(fragment) ?? fragment)”这个标题",
                        help: near.map { "是不是 #\($0)？" } ?? "对照本页的标题，或删去链接"))
            case .nowhere:
                let what = link.isImage ? "图片" : "链接"
                if link.destination.isEmpty {
                    log.report(Links.dead(location, "\(what)没有写地址", help: "在括号里写文件名或地址"))
                } else {
                    log.report(
                        Links.dead(
                            location, "\(what)“\(link.destination)”没有对应的文件或页面",
                            help: nearest(to: link.destination, in: source)))
                }
            }
        }
    }

    private static func foreign(_ location: SourceLocation, _ destination: String) -> Diagnostic {
        Diagnostic(
            .error, "foreign-image", at: location, "图片“\(destination)”在别的网站", help: "下载后放在本文件旁边，写文件名")
    }

    static func dead(_ location: SourceLocation, _ message: String, help: String) -> Diagnostic {
        Diagnostic(.error, "dead-link", at: location, message, help: help)
    }

    /// What a dead destination may have been meant for: a file of the same folder, else one of the same name elsewhere.
    func nearest(to destination: String, in source: String) -> String {
        let otherwise = "写文件名（同一文件夹）或从根开始的路径（/hedong/…）"
        let written = destination.prefix { $0 != "#" && $0 != "?" }
        guard let decoded = Route.percentDecoded(written),
            let path = Links.path(decoded, from: String(Route.folder(of: source)))
        else { return otherwise }
        let folder = Route.folder(of: path)
        let name = path.dropFirst(folder.count)
        let beside = files.filter { Route.folder(of: $0) == folder }.map {
            String($0.dropFirst(folder.count))
        }
        if let near = Spelling.nearest(to: String(name), among: beside.sorted()) { return "是不是 \(near)？" }
        let same = files.filter { $0.hasSuffix("/" + name) }.min()
        return same.map { "是不是 /\($0)？" } ?? otherwise
    }
}
