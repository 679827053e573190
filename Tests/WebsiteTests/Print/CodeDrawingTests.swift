import Testing

@testable import Website

@Suite("The drawing of a code: one for every size")
struct CodeDrawingTests {
    @Test("The drawing has its name, its quiet zone and its width in millimetres")
    func drawing() {
        let code = CodeDrawing(QRCode(width: 1, modules: [true]))
        #expect(
            code.svg(named: "本页", id: "qr", millimetres: 32).string
                == "<svg class=\"qr\" width=\"288mm\" height=\"288mm\" viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"qr\"><title id=\"qr\">本页</title><path stroke=\"#000\" d=\"m4 4.5h1\"/></svg>"
        )
    }

    @Test("Every size has the same lines")
    func sizes() throws {
        let code = try #require(CodeDrawing(of: "https://gongkai.example.cn/hedong/shigu/a/"))
        func path(_ millimetres: Int) throws -> String {
            let svg = code.svg(named: "本页", id: "qr", millimetres: millimetres).string
            #expect(svg.hasPrefix("<svg class=\"qr\" width=\""))
            return try #require(svg.firstRange(of: "<path").map { String(svg[$0.lowerBound...]) })
        }
        #expect(try path(32) == path(60))
        #expect(try !path(32).contains("mm"))
    }

    @Test("No drawing of an address that is too long for a code")
    func long() {
        #expect(CodeDrawing(of: String(repeating: "a", count: QRCode.capacity)) != nil)
        #expect(CodeDrawing(of: String(repeating: "a", count: QRCode.capacity + 1)) == nil)
    }
}
