import Documents
import Records

/// Where links inside the board lead: to a file of the content folder, as its author sees it, or to an address, as its
/// reader does. A link that leads nowhere is an error at its place.
struct Links: Sendable {
    private let pages: PageLookup
    private let register: Register
    /// Records whose people are named no longer: no file that they lead to is published for them.
    private let faded: Set<String>
    /// Those of them that were taken back: no picture either.
    private let withdrawn: Set<String>
    /// Files of the content folder that bodies link to, with the first place that does.
    private(set) var linkedFiles: [String: SourceLocation] = [:]
    /// Places within pages that links name and no heading of a body has: the whole page may.
    private(set) var doubtful: [Fragment] = []
    /// Headings that links name, and whose ids are not their names.
    private var headings: Set<Place> = []

    /// A place of a page, by the name that its author gives it.
    private struct Place: Hashable {
        var page: String
        var name: String
    }

    init(among pages: PageLookup, of register: Register) {
        self.pages = pages
        self.register = register
        withdrawn = Set(register.disclosures.lazy.filter(\.withdrawsFiles).map(\.path))
        faded = Set(register.disclosures.lazy.filter(\.isFaded).map(\.path)).union(withdrawn)
    }

    /// What follows a path: a query and a fragment, as written.
    struct Tail: Equatable {
        var query = ""
        var fragment = ""

        /// As it stands on a page.
        var encoded: String {
            (query.isEmpty ? "" : "?" + PercentEncoding.encoded(tail: query))
                + (fragment.isEmpty ? "" : "#" + PercentEncoding.encoded(tail: fragment))
        }
    }

    /// What a destination comes to.
    enum End: Equatable {
        /// A page, and the part of it that is meant.
        case page(Route, Tail)
        /// A file of the content folder.
        case file(String, Tail)
        /// A place of the same page.
        case here(Tail)
        /// A record that is not published yet.
        case draft(String)
        /// A record that stays in the house.
        case kept
        /// A record that could not be read; what is wrong with it has been reported.
        case unread(String)
        /// Out of the content folder.
        case outside
        case nowhere
    }

    /// Resolves a destination that stands in the file at `source`.
    func end(of destination: String, in source: String) -> End {
        if destination.begins(with: "//") || destination.utf8.contains(UInt8(ascii: "\\")) { return .nowhere }
        let (written, tail) = Links.parts(of: destination)
        if written.isEmpty { return tail.fragment.isEmpty ? .nowhere : .here(tail) }
        guard let decoded = PercentEncoding.decoded(written) else { return .nowhere }
        guard let path = decoded.path(from: source.pathFolder) else { return .outside }
        if path.ends(with: ".md"), register.archive.files.contains(path) {
            if register.archive.drafts.contains(path) { return .draft(path) }
            if register.archive.internals.contains(path) { return .kept }
            let route = Route(file: Links.page(of: path))
            return pages[route.path]?.source(in: register) == path ? .page(route, tail) : .unread(path)
        }
        if path.ends(with: ".md") { return .nowhere }
        if pages[path] != nil { return .page(Route(file: path), tail) }
        if register.archive.files.contains(path) {
            return path.ends(with: ".yml") ? .nowhere : .file(path, tail)
        }
        let route = Route(folder: path)
        if pages[route.path] != nil { return .page(route, tail) }
        // The page of a record, as a menu names it.
        guard let source = [path + ".md", path + "/_index.md"].first(where: register.archive.files.contains)
        else {
            return .nowhere
        }
        if register.archive.internals.contains(source) { return .kept }
        return register.archive.drafts.contains(source) ? .draft(source) : .unread(source)
    }

    /// Whether a file stays at home though a body leads to it: it may be the list whose names are gone. Pictures are shown, unless all
    /// was taken back.
    func withholds(_ link: Markdown.Link, to path: String, in source: String) -> Bool {
        register.archive.takenDown.withholds(path) || (link.isImage ? withdrawn : faded).contains(source)
    }

    /// Whether the files of a record were taken back with it.
    func withdraws(_ source: String) -> Bool { withdrawn.contains(source) }

    /// What stands before the first `?` or `#`, and what after it.
    private static func parts(of destination: String) -> (path: Substring, Tail) {
        let bytes = destination.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let mark = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
        func rest(after start: String.Index, to end: String.Index) -> String {
            start < end ? String(destination[bytes.index(after: start)..<end]) : ""
        }
        return (
            destination[..<mark],
            Tail(query: rest(after: mark, to: hash), fragment: rest(after: hash, to: bytes.endIndex))
        )
    }

    /// A tail as it stands behind the address of a page: with the id of the heading that is meant.
    func encoded(_ tail: Tail, of page: String) -> String {
        guard let id = tail.id, headings.contains(Place(page: page, name: id)) else { return tail.encoded }
        return Tail(query: tail.query, fragment: Markdown.Heading.id(meantBy: id)).encoded
    }

    /// The file of the page that is made of a record, a region or the like.
    static func page(of source: String) -> String {
        let isIndex = source.pathName == "_index.md"
        return Route(folder: isIndex ? source.pathFolder : source.dropLast(3)).path
    }

    /// A body with its links filled in.
    func html(_ body: Markdown, in source: String, on route: Route) -> HTML {
        LinkedBody(body, in: source, by: self).html(on: route)
    }

    // MARK: Checks

    /// Follows every link of every body.
    mutating func check(into log: inout Diagnostics) {
        var look = LinkAdvice(register)
        for item in register.disclosures
        where !item.outline.links.isEmpty || !item.outline.foreignImages.isEmpty {
            check(item.outline, in: item.path, &look, into: &log)
        }
        for item in register.pages {
            check(item.body.outline, in: item.path, &look, into: &log)
        }
        for item in register.methods {
            check(item.body.outline, in: item.path, &look, into: &log)
        }
        for item in register.regions {
            check(item.body.outline, in: item.path, &look, into: &log)
        }
    }

    private mutating func check(
        _ body: Markdown.Outline, in source: String, _ look: inout LinkAdvice, into log: inout Diagnostics
    ) {
        for image in body.foreignImages {
            log.report(Links.foreign(SourceLocation(source, image.place), image.value))
        }
        for link in body.links {
            let location = SourceLocation(source, link.place)
            if link.isImage, link.destination.begins(with: "//") {
                log.report(Links.foreign(location, link.destination))
                continue
            }
            let end = end(of: link.destination, in: source)
            switch end {
            case .file(let path, _) where withholds(link, to: path, in: source):
                if !faded.contains(source) { warn(path, at: location, into: &log) }
            case .file(let path, _):
                warn(path, at: location, into: &log)
                let fault =
                    Publishable.fault(of: path, at: location)
                    ?? register.archive.fault(ofPublishing: path, at: location)
                if let fault {
                    log.report(fault)
                } else if linkedFiles[path] == nil {
                    linkedFiles[path] = location
                }
            case .page where link.isImage, .here where link.isImage:
                log.report(
                    Links.dead(location, "图片“\(link.destination)”是一页，不是图片", help: "写图片文件的名称，如 tu.jpg"))
            case .page(let target, let tail):
                note(tail, of: target.path, link.destination, at: location, &look)
            case .here(let tail):
                note(tail, of: Links.page(of: source), link.destination, at: location, &look)
            default:
                let what = link.isImage ? "图片" : "链接"
                let otherwise = link.isImage ? Self.besidePicture : Self.otherwise
                report(
                    end, "\(what)“\(link.destination)”", link.destination, at: location,
                    otherwise: otherwise, &look, into: &log)
            }
        }
    }

    /// Says of a file of a list that is over what becomes of it where another leads to it.
    private func warn(_ path: String, at location: SourceLocation, into log: inout Diagnostics) {
        if register.archive.takenDown.isEmpty { return }
        if let warning = register.archive.takenDown.warning(ofNaming: path, at: location) {
            log.report(warning)
        }
    }

    private static let otherwise = "写文件名（同一文件夹）或从根开始的路径（/hedong/…）"
    private static let besidePicture = "把图片放在本文件旁边，写文件名，如 tu.jpg"

    /// Reports a link or an item of the menu that leads nowhere.
    /// - Parameters:
    ///   - what: what it is, as a message calls it: `链接“a.md”`.
    ///   - otherwise: what to do where nothing like it is found.
    func report(
        _ end: End, _ what: String, _ destination: String, at location: SourceLocation,
        otherwise: String,
        _ look: inout LinkAdvice,
        into log: inout Diagnostics
    ) {
        switch end {
        case .page, .file, .here: return
        case .draft(let path):
            log.report(
                Links.dead(
                    location, "\(what)指向草稿，草稿不发布", help: "删去 \(path) 里的“草稿”，它就会发布；或者先去掉这个链接"))
        case .kept:
            log.report(Links.dead(location, "\(what)指向内部记录，内部记录不发布", help: "去掉这个链接"))
        case .unread(let path):
            log.report(Links.dead(location, "\(what)指向的文件有错误，还没有页面", help: "先改正 \(path) 的错误"))
        case .outside:
            log.report(Links.dead(location, "\(what)在内容文件夹之外", help: "把文件放在本文件旁边，只写文件名"))
        case .nowhere where destination.isEmpty:
            log.report(Links.dead(location, "\(what.prefix { $0 != "“" })没有写地址", help: "在括号里写文件名或地址"))
        case .nowhere:
            log.report(
                Links.dead(
                    location, "\(what)没有对应的文件或页面",
                    help: (log.mayAdvise(on: location.path)
                        ? look.nearest(to: destination, in: location.path) : nil) ?? otherwise))
        }
    }

    /// Keeps in mind a place of a page that is none of the headings of its body.
    private mutating func note(
        _ tail: Tail, of page: String, _ destination: String, at location: SourceLocation,
        _ look: inout LinkAdvice
    ) {
        guard let id = tail.id else { return }
        let heading = Markdown.Heading.id(meantBy: id)
        if look.headings(of: page).contains(heading) {
            if heading != id { headings.insert(Place(page: page, name: id)) }
            return
        }
        doubtful.append(Fragment(location: location, destination: destination, page: page, id: id))
    }

    private static func foreign(_ location: SourceLocation, _ destination: String) -> Diagnostic {
        Diagnostic(
            Check.foreignImage, at: location, "图片“\(destination)”在别的网站", help: "下载后放在本文件旁边，写文件名")
    }

    static func dead(_ location: SourceLocation, _ message: Message, help: String) -> Diagnostic {
        Diagnostic(Check.deadLink, at: location, message, help: help)
    }

    /// A path as an author may write it, from what is decoded: for the advice on a dead one.
    static func resolved(_ written: some StringProtocol, in source: String) -> String? {
        PercentEncoding.decoded(written).flatMap { $0.path(from: source.pathFolder) }
    }
}

extension Links.Tail {
    /// The id of the element that is meant; nil when it is the top of the page, or a text (`#:~:text=…`).
    fileprivate var id: String? {
        let bytes = fragment.utf8
        let end = fragment.firstRange(of: ":~:")?.lowerBound ?? bytes.endIndex
        let id = String(fragment[..<end])
        if id.isEmpty || id.lowercased() == "top" { return nil }
        return PercentEncoding.decoded(id) ?? id
    }
}
