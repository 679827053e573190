import Testing

@testable import Website

@Suite("QR codes: one path, never a crash")
struct QRCodeTests {
    @Test("Runs of modules: where a row goes on after a gap, where the next begins at another place")
    func lines() {
        func path(_ rows: [String]) -> String {
            let code = QRCode(width: rows.count, modules: rows.joined().map { $0 == "#" })
            return String(decoding: code.lines, as: UTF8.self)
        }
        #expect(path(["#"]) == "m4 4.5h1")
        #expect(path(["##", "##"]) == "m4 4.5h2m-2 1h2")
        #expect(path(["###", "#.#", "###"]) == "m4 4.5h3m-3 1h1m1 0h1m-3 1h3")
        #expect(path(["#.", ".#"]) == "m4 4.5h1m0 1h1")
        #expect(path(["...", "..#", "#.."]) == "m6 5.5h1m-3 1h1")
        #expect(path(["..", ".."]) == "")
    }

    @Test(
        "The path is the modules again", arguments: ["a", "https://gongkai.example.cn/shaigu/hedong/shigu/"])
    func areas(_ text: String) throws {
        let code = try #require(QRCode(text))
        let path = String(decoding: code.lines, as: UTF8.self)
        #expect(QRCodeTests.drawn(path, width: code.width) == code.modules)
        // The three corners that a reader looks for.
        for (x, y) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
            func isDark(_ dx: Int, _ dy: Int) -> Bool { code.modules[(y + dy) * code.width + x + dx] }
            #expect((0..<7).allSatisfy { isDark($0, 0) && isDark($0, 6) })
            #expect((1..<6).allSatisfy { !isDark($0, 1) })
        }
    }

    /// Draws lines that are a module thick, and answers the modules that they cover.
    static func drawn(_ path: String, width: Int) -> [Bool] {
        var modules = [Bool](repeating: false, count: width * width)
        var (x, y) = (0.0, 0.0)
        for step in path.split(separator: "m") {
            let parts = step.split(whereSeparator: { $0 == " " || $0 == "h" }).compactMap { Double($0) }
            if parts.count != 3 { return [] }
            x += parts[0]
            y += parts[1]
            let place = (Int(y - 0.5) - QRCode.quietZone) * width + Int(x) - QRCode.quietZone
            for module in place..<place + Int(parts[2]) { modules[module] = true }
            x += parts[2]
        }
        return modules
    }

    @Test(
        "An address that is too long for a level takes the next, then none",
        arguments: [
            (151, 57), (152, 49), (213, 57), (214, 53), (271, 57), (272, nil),
        ] as [(Int, Int?)])
    func levels(_ length: Int, _ width: Int?) {
        let text = String(repeating: "a", count: length)
        #expect(QRCode(text)?.width == width)
    }

    @Test("The highest level that fits, and no lower one")
    func exact() {
        let text = String(repeating: "a", count: 100)
        #expect(QRCode(text) == QRCode(text, level: .quartile, limit: 40))
        #expect(QRCode(text, level: .low, limit: 40) != QRCode(text, level: .medium, limit: 40))
        let longer = String(repeating: "a", count: 152)
        #expect(QRCode(longer) == QRCode(longer, level: .medium, limit: 40))
        let long = String(repeating: "a", count: 214)
        #expect(QRCode(long) == QRCode(long, level: .low, limit: 40))
    }

    @Test("What cannot be encoded is none", arguments: ["", String(repeating: "汉", count: 3000)])
    func none(_ text: String) {
        #expect(QRCode(text) == nil)
    }
}
