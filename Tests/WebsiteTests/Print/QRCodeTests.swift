import Testing

@testable import Website

@Suite("QR codes: one path, never a crash")
struct QRCodeTests {
    @Test("Outlines: an area, a hole in it, and two that touch by a corner")
    func outlines() {
        func path(_ rows: [String]) -> String {
            QRCode(width: rows.count, modules: rows.joined().map { $0 == "#" }).outline.string
        }
        #expect(path(["#"]) == "m4 4h1v1h-1z")
        #expect(path(["##", "##"]) == "m4 4h2v2h-2z")
        #expect(path(["###", "#.#", "###"]) == "m4 4h3v3h-3zm1 2h1v-1h-1z")
        #expect(path(["#.", ".#"]) == "m4 4h1v1h-1zm1 1h1v1h-1z")
        #expect(path(["..", ".."]) == "")
    }

    @Test(
        "The path is the modules again", arguments: ["a", "https://gongkai.example.cn/shaigu/hedong/shigu/"])
    func areas(_ text: String) throws {
        let code = try #require(QRCode(text, atMost: .medium))
        #expect(QRCodeTests.filled(code.outline.string, width: code.width) == code.modules)
        // The three corners that a reader looks for.
        for (x, y) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
            #expect((0..<7).allSatisfy { code.isDark(x + $0, y) && code.isDark(x + $0, y + 6) })
            #expect((1..<6).allSatisfy { !code.isDark(x + $0, y + 1) })
        }
    }

    /// Fills a path of `m`, `h`, `v` and `z` by the even-odd rule, and answers its modules.
    static func filled(_ path: String, width: Int) -> [Bool] {
        var modules = [Bool](repeating: false, count: width * width)
        var (x, y, start) = (0, 0, (0, 0))
        /// Every upright edge turns all that is at its right.
        func cross(_ x: Int, _ from: Int, _ to: Int) {
            for row in min(from, to)..<max(from, to) {
                for column in x..<width + QRCode.quietZone {
                    modules[(row - QRCode.quietZone) * width + column - QRCode.quietZone].toggle()
                }
            }
        }
        for part in path.split(separator: "z") {
            var numbers: [Int] = []
            var command: Character = "m"
            var digits = ""
            func run() {
                if let number = Int(digits) { numbers.append(number) }
                digits = ""
                switch (command, numbers.count) {
                case ("m", 2):
                    (x, y) = (start.0 + numbers[0], start.1 + numbers[1])
                    start = (x, y)
                case ("h", 1): x += numbers[0]
                case ("v", 1):
                    cross(x, y, y + numbers[0])
                    y += numbers[0]
                default: return
                }
                numbers = []
            }
            for character in part {
                switch character {
                case "m", "h", "v":
                    run()
                    command = character
                case " ": run()
                default: digits.append(character)
                }
            }
            run()
            cross(x, y, start.1)
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
        #expect(QRCode(text, atMost: .quartile)?.width == width)
    }

    @Test("A level is what is asked for, where it fits")
    func exact() {
        let text = String(repeating: "a", count: 100)
        #expect(QRCode(text, atMost: .low) == QRCode(text, level: .low, limit: 40))
        #expect(QRCode(text, atMost: .medium) == QRCode(text, level: .medium, limit: 40))
        #expect(QRCode(text, atMost: .quartile) == QRCode(text, level: .quartile, limit: 40))
        #expect(QRCode(text, level: .low, limit: 40) != QRCode(text, level: .medium, limit: 40))
        let long = String(repeating: "a", count: 214)
        #expect(QRCode(long, atMost: .quartile) == QRCode(long, level: .low, limit: 40))
    }

    @Test("What cannot be encoded is none", arguments: ["", "a\0b", String(repeating: "汉", count: 3000)])
    func none(_ text: String) {
        #expect(QRCode(text, atMost: .medium) == nil)
    }

    @Test("The drawing has its name, its quiet zone and its width in millimetres")
    func drawing() {
        let code = QRCode(width: 1, modules: [true])
        #expect(
            code.svg(named: "本页", id: "qr", millimetres: 32).string
                == "<svg class=\"qr\" width=\"288mm\" height=\"288mm\" viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"qr\"><title id=\"qr\">本页</title><path d=\"m4 4h1v1h-1z\"/></svg>"
        )
    }
}
