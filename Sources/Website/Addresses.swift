import Documents
import Records

/// The addresses of a site, each taken once.
struct Addresses {
    /// Who holds an address.
    enum Owner: Equatable, Sendable {
        /// A file of the content folder.
        case source(String)
        /// The site itself, with a list or a feed.
        case site(String)

        var text: String {
            switch self {
            case .source(let path): path
            case .site(let name): "本站的\(name)"
            }
        }
    }

    private(set) var pages: [Page] = []
    /// By the paths of their files.
    private(set) var owners: [String: Owner] = [:]

    init(reserving count: Int) {
        pages.reserveCapacity(count)
        owners.reserveCapacity(count)
    }

    /// Puts the pages in the order of their addresses.
    mutating func sort() { pages.sort { $0.route < $1.route } }

    mutating func take(_ page: Page, for owner: Owner, into log: inout Diagnostics) {
        guard let first = owners.updateValue(owner, forKey: page.path) else { return pages.append(page) }
        owners[page.path] = first
        switch (first, owner) {
        case (.source(let path), .site):
            log.report(Addresses.collision(at: SourceLocation(path), page.path, with: owner))
        case (.site, .source(let path)):
            log.report(Addresses.collision(at: SourceLocation(path), page.path, with: first))
        case (.source, .source): break  // the register has said so
        case (.site, .site): break  // two names of one list; the first serves both
        }
    }

    mutating func takeAlias(
        _ alias: Located<String>, for page: Page, of source: String, into log: inout Diagnostics
    ) {
        let parts = alias.value.split(separator: "/", omittingEmptySubsequences: false)
        // The register has said so.
        if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { return }
        switch owners[page.path] {
        case .site("旧地址")?, .source?: break  // the register has said so
        case let owner?:
            log.report(Addresses.collision(at: SourceLocation(source, alias.place), page.path, with: owner))
        case nil:
            owners[page.path] = .site("旧地址")
            pages.append(page)
        }
    }

    /// Two sources for one address: which, and which was there first.
    static func collision(at location: SourceLocation, _ path: String, with owner: Owner) -> Diagnostic {
        var address = path[...]
        if address.hasSuffix("index.html") { address = address.dropLast("index.html".count) }
        return Diagnostic(
            .error, "duplicate-address", at: location,
            "\(address.isEmpty ? "首页" : "\(address)") 这个地址已被 \(owner.text) 占用", help: "给其中一个文件或文件夹改名")
    }
}
