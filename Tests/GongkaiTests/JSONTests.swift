import Foundation
import Testing

@testable import Gongkai

@Suite("JSON that is written")
struct JSONTests {
    @Test("keys in the order in which they were given, items of a list a line each")
    func order() {
        let json = JSON.array([
            .object([("b", .number(1)), ("a", .literal("true")), ("c", .array([]))]), .string("村"),
        ])
        #expect(json.text == "[\n  {\"b\": 1, \"a\": true, \"c\": []},\n  \"村\"\n]")
        #expect(JSON.object([]).text == "{}")
    }

    @Test("what a string may not bear is escaped, and read again as it was")
    func escapes() throws {
        let text = "\"\\\n\r\t\u{0}\u{1B}\u{7F}/村😀\u{2028}"
        let json = JSON.array([.string(text)]).text
        #expect(json.contains("\\\"\\\\\\n\\r\\t\\u0000\\u001b\u{7F}/村😀"))
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String] == [text])
    }
}
