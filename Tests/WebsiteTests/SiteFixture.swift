import Documents
import Foundation
import Records
import Testing

@testable import Website

/// A whole site in one text (see ``Example``), presented with the theme of the repository.
struct SiteFixture {
    let site: Site
    let register: Register
    let library: Library
    let log: Diagnostics

    init(_ text: String, asOf: Day = Example.asOf, assets: [String] = []) async {
        await self.init(Example(text).files, asOf: asOf, assets: assets)
    }

    init(_ files: [SourceFile], asOf: Day, assets: [String] = []) async {
        var log = Diagnostics()
        (library, register) = await Library.reading(files, on: .day(asOf), into: &log)
        let more = assets.map { SourceFile(path: $0, text: "x") }
        let theme = Theme(SiteFixture.themeFiles + more, into: &log)
        site = await Site(presenting: register, theme: theme, into: &log)
        self.log = log
    }

    var paths: [String] { site.pages.map(\.path) }

    /// Errors and warnings as `path:line:column: message | help`; findings are what a site publishes.
    var complaints: [String] {
        log.sorted.filter { $0.severity != .finding }.map {
            "\($0.location.path):\($0.location.place.line):\($0.location.place.column): \($0.message) | \($0.help)"
        }
    }

    /// The page at a path, as text.
    func text(_ path: String) throws -> String {
        let page = try #require(site.pages.first { $0.path == path }, "\(path) is not among \(paths)")
        return text(page)
    }

    /// A page as text.
    func text(_ page: Page) -> String {
        // Nothing changes that is in memory.
        (try? site.render(page, from: library)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The part of a page between two texts, each of which it must have.
    func part(_ path: String, from start: String, to end: String) throws -> String {
        let text = try text(path)
        let from = try #require(text.firstRange(of: start), "\(start) is not in \(text)")
        let to = try #require(text[from.upperBound...].firstRange(of: end), "\(end) is not in \(text)")
        return String(text[from.upperBound..<to.lowerBound])
    }

    static let themeFiles: [SourceFile] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../theme")
            .standardizedFileURL.path
        let paths = FileManager.default.subpaths(atPath: root) ?? []
        return paths.compactMap { path in
            guard path.contains("."), let data = FileManager.default.contents(atPath: root + "/" + path)
            else { return nil }
            return SourceFile(path: path, contents: .text(Array(data)))
        }
    }()
}
