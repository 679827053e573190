import Documents
import Foundation
import Testing

@Suite("Style sheets as they are copied")
struct StyleCompactionTests {
    private func compact(_ text: String, pieces size: Int = .max) -> String {
        var compaction = StyleCompaction()
        var bytes = Array(text.utf8)[...]
        var kept: [UInt8] = []
        while !bytes.isEmpty {
            kept += compaction.take(Array(bytes.prefix(size)))
            bytes = bytes.dropFirst(size)
        }
        return String(decoding: kept + compaction.finish(), as: UTF8.self)
    }

    @Test(
        "comments go, and room that parts nothing; what may mean something stays",
        arguments: [
            (
                "/* 色 */\na {\n  color: red;\n  top: 0;\n}\n\nb { left: 1px }",
                "a{color:red;top:0;}b{left:1px}"
            ),
            ("a .b > c, d+e ~ f {}", "a .b > c,d+e ~ f{}"),
            ("a :hover {}\na:hover {}", "a :hover{}a:hover{}"),
            ("@media (min-width: 30em) and (color) {\n a {}\n}", "@media (min-width:30em) and (color){a{}}"),
            (
                "a { width: calc(1px + 2em); font: 1em / 2 serif !important }",
                "a{width:calc(1px + 2em);font:1em / 2 serif !important}"
            ),
            // A comment is no room: `a.b` is one element, `a .b` are two.
            ("a/**/.b {}", "a/**/.b{}"), ("a/* x */ .b {}", "a .b{}"), ("a /* x */.b {}", "a .b{}"),
            ("a::before { content: \"/* 甲  乙 */ ; \" }", "a::before{content:\"/* 甲  乙 */ ; \"}"),
            ("a { content: '\\'  {' }", "a{content:'\\'  {'}"), ("a\\{  b {}", "a\\{ b{}"),
            (
                "a { background: url(data:a,/*b*/c) , url( \"d  e\" ) }",
                "a{background:url(data:a,/*b*/c),url( \"d  e\" )}"
            ),
            ("a{}/", "a{}/"), ("a{} /* never closed", "a{}"), ("/***/a{}/* **/b{}", "a{}b{}"),
        ])
    func kept(_ written: String, _ copied: String) {
        #expect(compact(written) == copied)
        for size in 1...3 { #expect(compact(written, pieces: size) == copied, "in pieces of \(size)") }
    }

    @Test("of the theme's sheets nothing goes but comments and room", arguments: ["board.css", "sheet.css"])
    func theme(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../theme/assets/\(name)")
        let written = try String(contentsOf: file, encoding: .utf8)
        let copied = compact(written)
        // Neither has a string or an address with room or a comment in it.
        func bare(_ text: String) -> String {
            text.replacing(/\/\*(?s:.*?)\*\//, with: "").filter { !$0.isWhitespace }
        }
        #expect(bare(copied) == bare(written))
        #expect(!copied.contains("/*") && !copied.contains("\n") && compact(copied) == copied)
    }
}
