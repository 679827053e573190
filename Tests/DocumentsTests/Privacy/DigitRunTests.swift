import Testing

@testable import Documents

@Suite("Digits that a reader takes for one number")
struct DigitRunTests {
    /// The digits of each run, in groups as they stand together; an X behind the last.
    private func runs(_ text: String, atLeast minimum: Int = 6) -> [String] {
        DigitRun.runs(in: text, atLeast: minimum).map { run in
            var digits = run.digits[...]
            let groups = run.groups(of: run.digits.indices).map { count in
                defer { digits = digits.dropFirst(count) }
                return digits.prefix(count).map { String($0.value) }.joined()
            }
            return groups.joined(separator: " ") + (run.x == nil ? "" : "X")
        }
    }

    @Test(
        "one space, dot or dash may part two digits, and anything that takes no room",
        arguments: [
            ("11010519491231002X", "11010519491231002X"), ("110105 1949-1231.002x", "110105 1949 1231 002X"),
            ("村民110105194912310024号", "110105194912310024"), ("１１０１０５", "110105"), ("110\n105", "110 105"),
            ("110\u{200B}105", "110105"), ("110\u{3000}105", "110 105"), ("110—105", "110 105"),
            ("110·105", "110 105"),
            ("110105Ⅹ", "110105X"),
        ])
    func one(_ text: String, _ run: String) {
        #expect(runs(text) == [run])
    }

    @Test("two blanks, or a word, part two numbers")
    func several() {
        #expect(runs("110105  1949123") == ["110105", "1949123"])
        #expect(runs("110105年1949123月") == ["110105", "1949123"])
        #expect(runs("110105,194912") == ["110105", "194912"])
    }

    @Test("shorter ones are none, wherever they stand")
    func short() {
        #expect(runs("12345") == [])
        #expect(runs("12345 甲 123456 乙 12345") == ["123456"])
        #expect(runs("") == [])
        for padding in 0..<20 {
            #expect(runs(String(repeating: "村", count: padding) + "123456") == ["123456"])
            #expect(runs(String(repeating: "a", count: padding) + "123456") == ["123456"])
        }
    }

    @Test("each digit knows where it stands in the text, and whether it begins a group")
    func places() throws {
        let run = try #require(DigitRun.runs(in: "村１2 3", atLeast: 3).first)
        #expect(run.digits.map(\.offset) == [3, 6, 8])
        #expect(run.digits.map(\.length) == [3, 1, 1])
        #expect(run.digits.map(\.isApart) == [false, false, true])
        #expect(run.digits.map(\.begins) == [true, false, true])
        let hidden = try #require(DigitRun.runs(in: "1\u{200B}23", atLeast: 3).first)
        #expect(hidden.digits.map(\.isApart) == [false, false, false])
        #expect(hidden.digits.map(\.begins) == [true, true, false])
    }
}
