import Documents
import Records

/// The addresses of a site, each taken once: by one file, by no folder besides, and by none whose name differs from
/// it only in the case of letters, which USB sticks and Windows do not tell apart. What the site keeps for itself, no author takes.
struct Addresses: Sendable {
    /// Who holds an address.
    enum Owner: Equatable, Sendable {
        /// A file of the content folder, by its page.
        case source(String)
        /// A page of a file of the content folder, by an address that it once had.
        case alias(of: String)
        /// A file of the content folder that is published as it is.
        case file(String)
        case theme(String)
        /// The site itself, with a list or a feed.
        case site(String)

        var text: String {
            switch self {
            case .source(let path), .file(let path): path
            case .alias(let path): "\(path) 的别名"
            case .theme(let path): "theme/" + path
            case .site(let name): "本站的\(name)"
            }
        }

        /// The file of the content folder whose page it is.
        fileprivate var source: String? {
            switch self {
            case .source(let path), .alias(let path): path
            case .file, .theme, .site: nil
            }
        }

        fileprivate var isSite: Bool { if case .site = self { true } else { false } }
        fileprivate var isAlias: Bool { if case .alias = self { true } else { false } }
    }

    private struct Claim: Sendable {
        var path: String
        var owner: Owner
        /// Nil for a file that is published as it is.
        var page: Page?
        /// Its index in ``claims``.
        var number: Int

        /// A page that is its folder's own.
        var isIndex: Bool {
            page != nil && path.utf8.last == UInt8(ascii: "l") && path.hasSuffix("index.html")
        }
    }

    /// In the order in which they were asked for: the first that asks for an address has it.
    private var claims: [Claim] = []
    /// Once sorted, the numbers of the claims in the order of their paths, and of one path in their own.
    private var order: [Int] = []
    /// Where authors can mend claims, by their numbers, where that is not the whole file of a source.
    private var locations: [Int: SourceLocation] = [:]
    private var reserved: [Reserved] = []

    init(reserving count: Int = 0) { claims.reserveCapacity(count) }

    mutating func take(_ page: Page, for owner: Owner, at location: SourceLocation? = nil) {
        add(page.path, owner, location, page)
    }

    mutating func takeAlias(_ alias: Located<String>, for page: Page, of source: String) {
        take(page, for: .alias(of: source), at: SourceLocation(source, alias.place))
    }

    /// Keeps addresses for the site, whether it has a page there or not.
    mutating func reserve(_ addresses: [Reserved]) { reserved += addresses }

    /// Takes the address of a file that is no page.
    mutating func claim(_ path: String, for owner: Owner, at location: SourceLocation?) {
        add(path, owner, location, nil)
    }

    private mutating func add(_ path: String, _ owner: Owner, _ location: SourceLocation?, _ page: Page?) {
        if let location { locations[claims.count] = location }
        claims.append(Claim(path: path, owner: owner, page: page, number: claims.count))
    }

    /// Where its author can mend it; nil for what the site makes by itself.
    private func location(of claim: Claim) -> SourceLocation? {
        if let location = locations[claim.number] { return location }
        if case .source(let source) = claim.owner { return SourceLocation(source) }
        return nil
    }

    /// Puts all in the order of their paths, so that they can be looked up and compared.
    mutating func sort() {
        if order.count < claims.count { order += order.count..<claims.count }
        order.sort { a, b in
            let way = claims[a].path.byteOrder(claims[b].path)
            return way == 0 ? a < b : way < 0
        }
    }

    /// Who has the address of a file, once they are sorted.
    subscript(path: String) -> Owner? { claim(at: path)?.owner }

    /// The page that has the address of a file, once they are sorted.
    func page(at path: String) -> Page? { claim(at: path)?.page }

    private func claim(at path: String) -> Claim? {
        let start = place(of: path)
        guard start < order.count else { return nil }
        let found = claims[order[start]]
        return found.path == path ? found : nil
    }

    /// Where in ``order`` a path stands, or would.
    private func place(of path: String) -> Int {
        var span = order.indices
        while !span.isEmpty {
            let middle = span.lowerBound + span.count / 2
            if claims[order[middle]].path.byteOrder(path) < 0 {
                span = middle + 1..<span.upperBound
            } else {
                span = span.lowerBound..<middle
            }
        }
        return span.lowerBound
    }

    /// The pages, each that has its address; in the order of addresses.
    var pages: [Page] {
        var pages: [Page] = []
        pages.reserveCapacity(order.count)
        for index in order.indices where !isRepeated(index) {
            if let page = claims[order[index]].page { pages.append(page) }
        }
        return pages
    }

    /// Whether the path at a place of ``order`` is that of the one before, which has it.
    private func isRepeated(_ index: Int) -> Bool {
        index > 0 && claims[order[index - 1]].path == claims[order[index]].path
    }

    /// Whether a file that is published as it is has its address.
    func has(_ path: String, for owner: Owner) -> Bool { self[path] == owner }

    // MARK: Clashes

    /// What was claimed twice, or has a name that cannot be; once they are sorted.
    var faults: Diagnostics {
        var log = Diagnostics()
        var refused: Set<String> = []
        var files = Files()
        var capitals: [(number: Int, folded: String)] = []
        let refusedClaims = checkReserved(into: &log)
        for index in order.indices {
            let number = order[index]
            if refusedClaims.contains(number) { continue }
            if isRepeated(index) {
                let claim = claims[number]
                let first = self.claim(at: claim.path) ?? claim
                report(.same, claim, first, into: &log)
                continue
            }
            let path = claims[number].path
            let folded = path.foldingCase
            if let folded { capitals.append((number, folded)) }
            if !claims[number].isIndex { files.add(number, at: folded ?? path) }
            if SiteName.isSuspect(path), let location = location(of: claims[number]) {
                Addresses.checkNames(path, at: location, &refused, into: &log)
            }
        }
        checkLetters(of: capitals, into: &log)
        checkFolders(against: files, into: &log)
        return log
    }

    /// Files that are no `index.html`: the numbers of their claims, by their paths in small letters.
    private struct Files {
        private var numbers: [String: Int] = [:]
        /// The lengths of their paths, modulo 64: of most folders it shows that no file can be called so.
        private var lengths: UInt64 = 0

        mutating func add(_ number: Int, at path: String) {
            numbers[path] = number
            // Beyond ASCII the same name may be spelled in several lengths.
            lengths |= path.utf8.allSatisfy { $0 < 0x80 } ? 1 << (path.utf8.count & 63) : .max
        }

        /// The one that is called like the first bytes of a path.
        func called(_ count: Int, of path: String) -> Int? {
            if lengths & 1 << (count & 63) == 0 { return nil }
            return numbers[(String(path.utf8.prefix(count)) ?? "").caseFolded]
        }
    }

    /// Looks for authors' pages and files in what the site keeps for itself. A whole folder is spoken of once.
    /// - Returns: the numbers of their claims; what else is wrong with them does not matter.
    private func checkReserved(into log: inout Diagnostics) -> Set<Int> {
        var refused: Set<Int> = []
        for kept in reserved {
            // A page that the site has at the very place is named by the clash itself.
            let found = claims(in: kept).filter {
                !claims[$0].owner.isSite && location(of: claims[$0]) != nil && !refused.contains($0)
                    && !isSites(claims[$0].path)
            }
            guard let first = found.min(), let location = location(of: claims[first]) else { continue }
            refused.formUnion(found)
            let more = found.count > 1 ? "（共 \(found.count) 个）" : ""
            log.report(
                Diagnostic(
                    Check.duplicateAddress, at: location,
                    "\(claims[first].owner.text) 占了留给本站的地址 \(Addresses.address(kept.path))（\(kept.name)）\(more)",
                    help: claims[first].owner.isAlias ? "删去这个别名" : "给文件或文件夹改名，或移到别的文件夹"))
        }
        return refused
    }

    /// The numbers of the claims to a reserved address.
    private func claims(in kept: Reserved) -> ArraySlice<Int> {
        let start = place(of: kept.path)
        return order[start...].prefix {
            kept.isFolder ? claims[$0].path.utf8.starts(with: kept.path.utf8) : claims[$0].path == kept.path
        }
    }

    /// Whether the site itself claims a path.
    private func isSites(_ path: String) -> Bool {
        order[place(of: path)...].prefix { claims[$0].path == path }.contains { claims[$0].owner.isSite }
    }

    /// Compares those that have capital letters with all others.
    private func checkLetters(
        of capitals: [(number: Int, folded: String)], into log: inout Diagnostics
    ) {
        var first: [String: Claim] = [:]
        for (number, key) in capitals.sorted(by: { $0.number < $1.number }) {
            let claim = claims[number]
            if let other = first[key] ?? self.claim(at: key) {
                let (early, late) = other.number < claim.number ? (other, claim) : (claim, other)
                report(.letterCase, late, early, into: &log)
            }
            if first[key] == nil { first[key] = claim }
        }
    }

    /// Looks for folders that are called like a file.
    private func checkFolders(against files: Files, into log: inout Diagnostics) {
        var before = ""
        for index in order.indices {
            let path = claims[order[index]].path
            // The folders that the one before stands in too were looked at for it.
            let shared = Addresses.sharedLength(before, path)
            before = path
            let bytes = path.utf8.span
            var end = bytes.count
            while end > shared {
                end -= 1
                if bytes[end] != UInt8(ascii: "/") { continue }
                let isIndex = end > 9 && bytes[end - 1] == UInt8(ascii: "l")
                guard
                    let file = files.called(end, of: path).map({ claims[$0] })
                        ?? (isIndex ? page(calledLike: end, of: path) : nil)
                else { continue }
                let folder = path.utf8.prefix(end + 1)
                let below = order[index...].prefix { claims[$0].path.utf8.starts(with: folder) }
                guard let first = below.min().map({ claims[$0] }) else { continue }
                if file.number < first.number {
                    report(.file, first, file, into: &log)
                } else {
                    report(.folder, file, first, into: &log)
                }
            }
        }
    }

    /// The page whose `index.html` is called like the first bytes of a path.
    private func page(calledLike count: Int, of path: String) -> Claim? {
        guard let folder = String(path.utf8.prefix(count)), folder.hasSuffix("index.html") else { return nil }
        return claim(at: folder)
    }

    /// How many bytes two paths have in common at their beginnings.
    private static func sharedLength(_ a: String, _ b: String) -> Int {
        let (a, b) = (a.utf8.span, b.utf8.span)
        let end = min(a.count, b.count)
        var index = 0
        while index < end, a[index] == b[index] { index += 1 }
        return index
    }

    // MARK: Names

    /// Names that a file system or a server would take for something else.
    private static func checkNames(
        _ path: String, at location: SourceLocation, _ refused: inout Set<String>, into log: inout Diagnostics
    ) {
        let bytes = Array(path.utf8)
        var parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.last?.elementsEqual("index.html".utf8) == true { parts.removeLast() }
        for part in parts {
            guard let (message, help) = SiteName.fault(of: String(decoding: part, as: UTF8.self)),
                refused.insert(String(decoding: bytes[..<part.endIndex], as: UTF8.self)).inserted
            else { continue }
            log.report(Diagnostic(Check.wrongType, at: location, message, help: help))
        }
    }

    // MARK: Words

    private enum Clash {
        case same, letterCase
        /// The file stands where there is a folder of others.
        case folder
        /// A folder of the file is a file already.
        case file
    }

    private func report(_ clash: Clash, _ new: Claim, _ first: Claim, into log: inout Diagnostics) {
        if clash == .same, let newSource = new.owner.source, let firstSource = first.owner.source {
            // A folder's own page has its address before a file that is called like the folder.
            let isFolder = newSource.ends(with: "_index.md") && new.owner.isAlias == first.owner.isAlias
            report(
                isFolder ? first : new, of: isFolder ? [newSource, firstSource] : [firstSource, newSource],
                into: &log)
            return
        }
        // At the place that can be mended: an author's rather than the site's.
        // Of two pages, the one in a folder that is called like a file.
        let isFirst =
            location(of: first) != nil
            && (new.owner.isSite || clash == .folder && new.owner.source != nil && !first.owner.isSite)
        let isNew = location(of: new) != nil && !isFirst
        let (blamed, other) = isNew ? (new, first) : (first, new)
        // Two lists of the site's own; the first serves both.
        guard let location = location(of: blamed) else { return }
        let address = Addresses.address(blamed.path)
        let message: Message =
            switch clash {
            case .same: "\(address) 这个地址已被 \(other.owner.text) 占用"
            case .letterCase:
                "\(address) 与 \(other.owner.text) 的地址 \(Addresses.address(other.path)) 只有大小写不同，U 盘和 Windows 当作一个"
            case .folder, .file: "\(blamed.path) 与 \(other.owner.text) 的 \(other.path)，一个是文件，一个是文件夹"
            }
        log.report(
            Diagnostic(Check.duplicateAddress, at: location, message, help: "给其中一个文件或文件夹改名"))
    }

    /// Two of its authors' pages at one address, the second of which has to go elsewhere.
    private func report(_ claim: Claim, of sources: [String], into log: inout Diagnostics) {
        guard let location = location(of: claim) else { return }
        let name =
            claim.path == "index.html"
            ? "首页"
            : claim.path.ends(with: "/index.html")
                ? String(claim.path.dropLast("/index.html".count)) : claim.path
        log.report(
            Diagnostic(
                Check.duplicateAddress, at: location,
                "地址重复：“\(name)”有两个来源，\(sources.joined(separator: " 和 "))",
                help: claim.owner.isAlias ? "删去这个别名" : "给其中一个文件改名"))
    }

    private static func address(_ path: String) -> String {
        if path == "index.html" { return "首页" }
        return path.ends(with: "/index.html") ? String(path.dropLast("index.html".count)) : path
    }
}
