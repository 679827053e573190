import Documents
import Records

/// What dead links may have been meant for. The lists that it takes are made when they are asked for, and once.
struct LinkAdvice {
    private let register: Register
    /// The names of the files of each folder, and the paths of each name.
    private var byFolder: [Substring: Spelling.Words]?
    private var byName: [Substring: String] = [:]
    private var byLowercase: [String: String] = [:]
    /// The ids of the headings of bodies, by the files of their pages.
    private var bodies: [String: Markdown.Outline]?
    private var known: [String: Set<String>] = [:]
    private var words: [String: Spelling.Words] = [:]

    init(_ register: Register) { self.register = register }

    /// A file of the same folder, else one of the same name elsewhere.
    mutating func nearest(to destination: String, in source: String) -> String? {
        if let escaped = escaped(destination, in: source) { return escaped }
        let written = destination.prefix { $0 != "#" && $0 != "?" }
        guard let path = Links.resolved(written, in: source) else { return nil }
        let near = folders()[path.pathFolder]?.nearest(to: String(path.pathName))
        // Windows takes both for one.
        if let same = byLowercase[path.lowercased()] { return "文件名的大小写不同：写成 \(same.pathName)" }
        if let near { return "是不是 \(near)？" }
        return byName[path.pathName].map { "是不是 /\($0)？" }
    }

    /// A file whose name has a sign that means something else in a link.
    private func escaped(_ destination: String, in source: String) -> String? {
        let signs = destination.utf8.filter { "#?%".utf8.contains($0) }
        guard !signs.isEmpty,
            let path = Links.resolved(PercentEncoding.encoded(destination), in: source),
            register.archive.files.contains(path)
        else { return nil }
        var address = ""
        for scalar in destination.unicodeScalars {
            switch scalar {
            case "#": address += "%23"
            case "?": address += "%3F"
            case "%": address += "%25"
            default: address.unicodeScalars.append(scalar)
            }
        }
        let sign = String(decoding: signs.prefix(1), as: UTF8.self)
        return "文件名里的 \(sign) 在链接里另有意思，写成 \(address)，或给文件改名"
    }

    private mutating func folders() -> [Substring: Spelling.Words] {
        if let byFolder { return byFolder }
        var names: [Substring: [String]] = [:]
        for path in register.archive.files.sorted(by: { $0.byteOrder($1) < 0 }) {
            names[path.pathFolder, default: []].append(String(path.pathName))
            if byName[path.pathName] == nil { byName[path.pathName] = path }
            byLowercase[path.lowercased()] = path
        }
        let words = names.mapValues { Spelling.Words($0) }
        byFolder = words
        return words
    }

    /// The headings of the body of a page.
    mutating func headings(of page: String) -> Set<String> {
        if let ids = known[page] { return ids }
        let ids = Set(body(of: page)?.headings.map(\.id) ?? [])
        known[page] = ids
        return ids
    }

    /// The heading of a page that is nearest to an id.
    mutating func nearestHeading(to id: String, of page: String) -> String? {
        if words[page] == nil { words[page] = Spelling.Words(body(of: page)?.headings.map(\.id) ?? []) }
        guard let near = words[page]?.nearest(to: Markdown.Heading.id(meantBy: id)) else { return nil }
        // As its author names it.
        let name = String(near.dropFirst())
        return Markdown.Heading.id(meantBy: name) == near ? name : near
    }

    private mutating func body(of page: String) -> Markdown.Outline? {
        if let bodies { return bodies[page] }
        var found: [String: Markdown.Outline] = [:]
        func add(_ address: String, _ body: Markdown.Outline) {
            if !body.headings.isEmpty { found[Route(folder: address).path] = body }
        }
        for item in register.disclosures { add(item.address, item.outline) }
        for item in register.pages { add(item.address, item.body.outline) }
        for item in register.methods { add(item.address, item.body.outline) }
        for item in register.regions { add(item.address, item.body.outline) }
        bodies = found
        return found[page]
    }
}
