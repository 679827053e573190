import Documents
import Foundation
import Records
import Testing

@testable import Website

@Suite("Twenty postings of real boards, made again without loss")
struct TwentyPostingsTests {
    /// The library of kinds as the example county has it.
    private static let kinds: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content/kinds")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
        return names.filter { $0.hasSuffix(".md") }.map { name in
            "-- kinds/\(name) --\n\((try? String(contentsOf: root.appending(path: name), encoding: .utf8)) ?? "")\n"
        }.joined()
    }()

    /// All of them on one board.
    private static let board =
        RemadePosting.twenty.flatMap(\.files).map { path, text in
            "-- \(path.hasPrefix("/") ? String(path.dropFirst()) : "hedong/" + path) --\n\(text)\n"
        }.joined() + kinds

    private static let site = Task { await SiteFixture(board) }

    @Test("there are twenty, in their order")
    func all() {
        #expect(RemadePosting.twenty.map(\.number) == Array(1...20))
    }

    @Test("nothing in them is an error")
    func sound() async {
        let errors = await Self.site.value.log.sorted.filter { $0.severity == .error }
        #expect(errors.map { "\($0.location.path):\($0.location.place.line) \($0.message)" } == [])
    }

    @Test("what is written is on its pages", arguments: RemadePosting.twenty)
    func read(_ posting: RemadePosting) async throws {
        let site = await Self.site.value
        let pages = try posting.pages.filter { !$0.contains("_index") }.map { try site.text($0) }.joined()
        let missing = posting.read.filter { !pages.contains($0) }
        #expect(missing == [])
    }

    @Test("each has a sheet for the wall", arguments: RemadePosting.twenty)
    func sheets(_ posting: RemadePosting) async throws {
        let paths = Set(await Self.site.value.paths)
        for page in posting.pages where !page.contains("_index") {
            #expect(paths.contains(page.replacing("/index.html", with: "/print/index.html")))
        }
    }
}
