import Testing

@testable import Records

struct SeenWordsTests {
    @Test("each word is new once, be they few or many", arguments: [3, 8, 9, 40])
    func once(count: Int) {
        var seen = SeenWords()
        let words = (0..<count).map { "词\($0)" }
        let first = words.map { seen.insert($0) }
        let second = words.map { seen.insert($0) }
        #expect(first.count { $0 } == count)
        #expect(second.count { $0 } == 0)
    }
}
