import Documents
import Records

/// The addresses of a site, each taken once: by one file, by no folder besides, and by none whose name differs from
/// it only in the case of letters, which USB sticks and Windows do not tell apart.
struct Addresses {
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

        /// Whether the register's own check compares it with others of its kind.
        fileprivate var isRegistered: Bool {
            switch self {
            case .source, .alias: true
            case .file, .theme, .site: false
            }
        }

        fileprivate var isSite: Bool { if case .site = self { true } else { false } }
    }

    private struct Claim {
        var path: String
        var owner: Owner
        /// Where its author can mend it; nil for what the site makes by itself.
        var location: SourceLocation?
    }

    private(set) var pages: [Page] = []
    /// By the paths of their files.
    private(set) var owners: [String: Owner] = [:]
    /// By the paths of their files in small letters.
    private var claims: [String: Claim] = [:]
    /// Folders in small letters, each with the first file below it.
    private var folders: [String: Claim] = [:]
    /// Names that were refused already: one message for a folder rather than one for each file in it.
    private var refused: Set<String> = []

    init(reserving count: Int) {
        pages.reserveCapacity(count)
        owners.reserveCapacity(count)
        claims.reserveCapacity(count)
        folders.reserveCapacity(count)
    }

    /// Puts the pages in the order of their addresses.
    mutating func sort() { pages.sort { $0.route < $1.route } }

    mutating func take(
        _ page: Page, for owner: Owner, at location: SourceLocation? = nil, into log: inout Diagnostics
    ) {
        if claim(page.path, for: owner, at: location, into: &log) { pages.append(page) }
    }

    mutating func takeAlias(
        _ alias: Located<String>, for page: Page, of source: String, into log: inout Diagnostics
    ) {
        let parts = alias.value.split(separator: "/", omittingEmptySubsequences: false)
        // The register has said so.
        if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { return }
        take(page, for: .alias(of: source), at: SourceLocation(source, alias.place), into: &log)
    }

    /// Takes the address of a file; false when that very address is another's.
    mutating func claim(
        _ path: String, for owner: Owner, at location: SourceLocation?, into log: inout Diagnostics
    ) -> Bool {
        var location = location
        if case .source(let source) = owner, location == nil { location = SourceLocation(source) }
        let claim = Claim(path: path, owner: owner, location: location)
        let key = Addresses.lowercased(path)
        if let first = claims[key] {
            if first.path == path {
                if !(first.owner.isRegistered && owner.isRegistered) {
                    report(.same, claim, first, into: &log)
                }
                return false
            }
            report(.letterCase, claim, first, into: &log)
        } else {
            claims[key] = claim
        }
        owners[path] = owner
        if let first = folders[key] { report(.folder, claim, first, into: &log) }
        takeFolders(of: key, for: claim, into: &log)
        if let location { checkNames(path, at: location, into: &log) }
        return true
    }

    /// Nearly every page has one folder that is new; those above it are known, and their own are too.
    private mutating func takeFolders(of key: String, for claim: Claim, into log: inout Diagnostics) {
        var rest = key[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            let folder = String(rest)
            if folders[folder] != nil { return }
            folders[folder] = claim
            if let file = claims[folder] { report(.file, claim, file, into: &log) }
        }
    }

    private static func lowercased(_ path: String) -> String {
        path.utf8.contains { (0x41...0x5A).contains($0) }
            ? String(decoding: path.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
            : path
    }

    // MARK: Names

    /// Names that a file system or a server would take for something else.
    private mutating func checkNames(
        _ path: String, at location: SourceLocation, into log: inout Diagnostics
    ) {
        if !Addresses.isSuspect(path) { return }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.last == "index.html" { parts.removeLast() }
        for (index, part) in parts.enumerated() {
            guard let (message, help) = Addresses.fault(of: part) else { continue }
            guard refused.insert(parts[...index].joined(separator: "/")).inserted else { continue }
            log.report(Diagnostic(.error, "wrong-type", at: location, message, help: help))
        }
    }

    /// A quick look that passes nearly all.
    private static func isSuspect(_ path: String) -> Bool {
        var length = 0
        var last = UInt8(ascii: "/")
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") {
                if last == UInt8(ascii: "/") || last == 0x20 || last == UInt8(ascii: ".") { return true }
                length = 0
            } else {
                length += 1
                if length > limit || isForbidden(byte) { return true }
                if byte == UInt8(ascii: "."), last == UInt8(ascii: "/") { return true }
            }
            last = byte
        }
        return last == 0x20 || last == UInt8(ascii: ".")
    }

    /// In bytes: file systems take 255, and some put an ending of their own behind a name.
    private static let limit = 240

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
            UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    private static func fault(of name: Substring) -> (message: String, help: String)? {
        if name.isEmpty { return ("地址里有空的一段", "给它改名") }
        if name.utf8.count > limit {
            return ("“\(name.prefix(20))…”太长，名称最多 \(limit) 字节（80 个汉字）", "缩短文件或文件夹的名称")
        }
        if name.hasPrefix(".") { return ("“\(name)”以点开头，服务器另有用处", "改名，不用点开头") }
        if name.hasSuffix(" ") || name.hasSuffix(".") {
            return ("“\(name)”以空格或点结尾，Windows 存不下", "改名，去掉末尾的空格和点")
        }
        if let byte = name.utf8.first(where: isForbidden) {
            let sign = byte < 0x20 || byte == 0x7F ? "控制字符" : " \(Unicode.Scalar(byte)) "
            return ("“\(name.filter { !$0.isNewline })”有\(sign)，U 盘和 Windows 存不下", "改名，去掉 < > : \" | ? * \\")
        }
        return nil
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
        // At the place that can be mended: an author's rather than the site's.
        // Of two pages, the one in a folder that is called like a file.
        let isFirst =
            first.location != nil
            && (new.owner.isSite || clash == .folder && new.owner.isRegistered && !first.owner.isSite)
        let isNew = new.location != nil && !isFirst
        let (blamed, other) = isNew ? (new, first) : (first, new)
        // Two lists of the site's own; the first serves both.
        guard let location = blamed.location else { return }
        let address = Addresses.address(blamed.path)
        let message =
            switch clash {
            case .same: "\(address) 这个地址已被 \(other.owner.text) 占用"
            case .letterCase:
                "\(address) 与 \(other.owner.text) 的地址 \(Addresses.address(other.path)) 只有大小写不同，U 盘和 Windows 当作一个"
            case .folder, .file: "\(blamed.path) 与 \(other.owner.text) 的 \(other.path)，一个是文件，一个是文件夹"
            }
        log.report(
            Diagnostic(.error, "duplicate-address", at: location, message, help: "给其中一个文件或文件夹改名"))
    }

    private static func address(_ path: String) -> String {
        if path == "index.html" { return "首页" }
        return path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
    }
}
