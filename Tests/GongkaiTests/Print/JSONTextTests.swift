import Testing

@testable import Gongkai

struct JSONTextTests {
    private let text = JSONText(
        Array(
            #" {"id" : 12, "a": {"s": "一\"二\u4e09\n\ud83d\ude00\\", "x": [1, {"id": 3}, "]"], "d": "aGk="}, "t": true}"#
                .utf8))

    @Test func findsValuesByTheirKeys() {
        #expect(text.number("id") == 12)
        #expect(text.string("a", "s") == "一\"二三\n😀\\")
        #expect(text.base64("a", "d") == Array("hi".utf8))
        #expect(text.has("t"))
        #expect(text.has("a", "x"))
    }

    @Test func whatIsNotThereIsNil() {
        #expect(text.number("a", "id") == nil)
        #expect(text.string("id") == nil)
        #expect(text.string("a", "s", "x") == nil)
        #expect(text.base64("a", "s") == nil)
        #expect(!text.has("b"))
    }

    @Test(arguments: [
        "", "{", #"{"id""#, #"{"id":"#, #"{"id":"x"#, #"{"id":{"a":1"#, "[1]", #"{"a":1 "id":2}"#, "nul",
    ])
    func tornTextHasNoValues(torn: String) {
        let text = JSONText(Array(torn.utf8))
        #expect(text.number("id") == nil)
        #expect(text.string("id") == nil)
        #expect(!text.has("id"))
    }
}
