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
