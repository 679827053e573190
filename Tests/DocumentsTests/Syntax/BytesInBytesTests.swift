import Testing

@testable import Documents

@Suite("Bytes among bytes")
struct BytesInBytesTests {
    @Test("they are found from an offset on, and nowhere they are not")
    func offsets() {
        let text = Array("一村二村".utf8)
        let word = Array("村".utf8)
        #expect(text.range(of: word) == 3..<6)
        #expect(text.range(of: word, from: 4) == 9..<12)
        #expect(text.range(of: word, from: 10) == nil)
        #expect(text.range(of: word, from: 99) == nil)
        #expect(text.range(of: Array("村三".utf8)) == nil)
        #expect(text.range(of: []) == nil)
    }

    @Test("in a slice they are found by the places of the whole")
    func slices() {
        let slice = Array("aabaab".utf8)[2...]
        #expect(slice.range(of: Array("aab".utf8)) == 3..<6)
        #expect(slice.range(of: Array("baa".utf8)) == 2..<5)
        #expect(slice.prefix(3).range(of: Array("aab".utf8)) == nil)
    }
}
