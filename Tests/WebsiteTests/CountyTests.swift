import Documents
import Foundation
import Records
import Testing

@testable import Website

/// The example county as a whole: what no page shows by itself.
@Suite("The example county")
struct CountyTests {
    private static func pages() async throws -> [(path: String, html: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content")
            .standardizedFileURL.path
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter {
            $0.hasSuffix(".md") || $0.hasSuffix(".csv") || $0.hasSuffix(".yml")
        }
        let files = paths.compactMap { path in
            FileManager.default.contents(atPath: root + "/" + path).map {
                SourceFile(path: path, contents: .text(Array($0)))
            }
        }
        let fixture = await SiteFixture(files, asOf: try #require(Day("2026-10-31")))
        return await fixture.site.pages.concurrentMap { ($0.path, fixture.text($0)) }.filter {
            $0.0.hasSuffix(".html")
        }
    }

    @Test("Every page is led to by another one, and no link of a page leads nowhere")
    func orphans() async throws {
        let pages = try await Self.pages()
        let all = Set(pages.map(\.path))
        #expect(all.count > 3000)
        var led: Set<String> = []
        var dead: Set<String> = []
        for page in pages where page.path != "404.html" {
            for link in Self.links(of: page.html) {
                let target = Self.resolved(link, from: page.path)
                if target != page.path { led.insert(target) }
                if target.hasSuffix(".html"), !all.contains(target) { dead.insert("\(page.path): \(link)") }
            }
        }
        #expect(dead.sorted() == [])
        // Whoever has an old address comes by that; the county's own page is where all begin.
        let old = Set(pages.filter { $0.html.contains("http-equiv=\"refresh\"") }.map(\.path))
        #expect(all.subtracting(led).subtracting(old).sorted() == ["404.html"])
    }

    /// What the `href`s of a page name on its own site, without queries and fragments.
    private static func links(of html: String) -> [String] {
        html.split(separator: "href=\"").dropFirst().compactMap { rest in
            let link = rest.prefix { $0 != "\"" && $0 != "#" && $0 != "?" }
            return link.isEmpty || link.contains(":") ? nil : link.removingPercentEncoding
        }
    }

    private static func resolved(_ link: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
