import Testing

@testable import Records

struct SeenWordsTests {
    @Test("each word is new once, be they few or many", arguments: [3, 8, 9, 40])
    func once(count: Int) {
        var seen = SeenWords()
        for number in 0..<count {
            #expect(seen.insert("词\(number)"))
            #expect(!seen.insert("词0"))
        }
        for number in 0..<count { #expect(!seen.insert("词\(number)")) }
    }
}
