import Records
import Testing
import Website

@testable import Gongkai

struct SheetFilesTests {
    private let route = Route(folder: "hedong/shigu/lu/print")

    @Test func findsThePicturesOfAPage() {
        let html =
            #"<img src="../a.jpg" alt="x=y"><p title="=">=</p><img alt="" src="../%E5%9B%BE.png"> src=""#
        #expect(SheetFiles.pictures(in: Array(html.utf8)) == ["../a.jpg", "../%E5%9B%BE.png"])
        #expect(SheetFiles.pictures(in: []) == [])
        #expect(SheetFiles.pictures(in: Array("=\" src=".utf8)) == [])
    }

    @Test func resolvesWhatIsOnTheSiteAndNothingElse() {
        #expect(SheetFiles.path(of: "../a.jpg", from: route) == "hedong/shigu/lu/a.jpg")
        #expect(SheetFiles.path(of: "../../%E5%9B%BE.png?v=1", from: route) == "hedong/shigu/图.png")
        #expect(SheetFiles.path(of: "./b.png", from: route) == "hedong/shigu/lu/print/b.png")
        #expect(SheetFiles.path(of: "../../../../../etc/passwd", from: route) == nil)
        #expect(SheetFiles.path(of: "https://example.com/a.jpg", from: route) == nil)
        #expect(SheetFiles.path(of: "//example.com/a.jpg", from: route) == nil)
    }

    @Test func answersForTheFilesOfTheSiteAlone() async throws {
        let content = try TemporaryFolder(
            smallBoard
                + "\n-- hedong/shigu/tu.md --\n---\n类型: 公告\n标题: 图\n日期: 2026-03-02\n---\n\n![图](%E5%9B%BE.png)\n-- hedong/shigu/图.png --\nGIF89a\n-- hedong/shigu/别的.png --\n图\n"
        )
        let output = try TemporaryFolder()
        let options = BuildOptions(
            content: content.path, theme: Repository.theme, output: output.path,
            asOf: try #require(Day(2026, 3, 10)))
        let site = try #require(try await build(options).site)
        let files = SheetFiles(
            of: site,
            from: Originals(Listing(of: content.path, []), in: content.path, theme: Repository.theme))
        let shown = files.site(at: "https://example.com/board/")
        #expect(shown.file("assets/sheet.css")?.type == "text/css; charset=utf-8")
        #expect(shown.file("assets/sheet.css?v=1#x") != nil)
        #expect(shown.file("hedong/shigu/%E5%9B%BE.png").map { Array($0.bytes) } == Array("GIF89a\n".utf8))
        // Only what the site publishes: no file beside it, none above it, no page.
        for path in [
            "hedong/shigu/%E5%88%AB%E7%9A%84.png", "board.yml", "hedong/shigu/tu.md", "../README.md",
            "assets/../assets/sheet.css", "%2E%2E/README.md", "/etc/passwd", "", "index.html", "%FF",
        ] { #expect(shown.file(path[...]) == nil, "\(path)") }
    }

    @Test func namesPicturesAsTheirAuthorsDo() {
        #expect(SheetFiles.name(of: "../%E5%9B%BE%201.png?v=1") == "图 1.png")
        #expect(SheetFiles.name(of: "a.jpg") == "a.jpg")
    }

    @Test func namesTypesAsBrowsersKnowThem() {
        #expect(SheetFiles.type(of: "assets/sheet.css") == "text/css; charset=utf-8")
        #expect(SheetFiles.type(of: "图.JPG") == "image/jpeg")
        #expect(SheetFiles.type(of: "a.exe") == "application/octet-stream")
    }

    @Test func fingerprintsTellPartsApart() {
        func fingerprint(_ parts: String...) -> String {
            var result = Fingerprint()
            for part in parts { result.add(part) }
            return result.text
        }
        #expect(fingerprint("ab", "c") != fingerprint("a", "bc"))
        #expect(fingerprint("a") != fingerprint("a", ""))
        #expect(fingerprint("a", "b") == fingerprint("a", "b"))
        #expect(fingerprint("a").count == 32)
    }
}
