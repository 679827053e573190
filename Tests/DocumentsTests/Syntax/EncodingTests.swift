import Testing

@testable import Documents

@Suite("Bytes that are text, and where they are none")
struct EncodingTests {
    @Test(
        "the first byte that is no UTF-8, by table 3-7 of the Unicode standard",
        arguments: [
            ([], nil), ([0x61, 0xE6, 0x9D, 0x91], nil), ([0xF0, 0x9F, 0x8C, 0xBE], nil),
            ([0xEF, 0xBB, 0xBF], nil),
            ([0x61, 0x00], 1),  // NUL is no text
            ([0x61, 0x80], 1), ([0xC0, 0xAF], 0), ([0xC1, 0x81], 0),  // what a single byte says
            ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0),  // overlong; half of a surrogate pair
            ([0xF4, 0x8F, 0xBF, 0xBF], nil), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
            ([0x61, 0xE6, 0x9D], 1), ([0xE6, 0x9D, 0x61], 0),  // cut short
            ([0xE6, 0x9D, 0x91, 0xFF], 3),
        ] as [([UInt8], Int?)])
    func faults(_ bytes: [UInt8], _ offset: Int?) {
        #expect(Encoding.firstFault(in: bytes) == offset)
    }

    @Test("a byte order mark is none of the text, at its beginning alone")
    func mark() {
        #expect(Encoding.withoutMark([0xEF, 0xBB, 0xBF, 0x61]) == [0x61])
        #expect(Encoding.withoutMark([0x61, 0xEF, 0xBB, 0xBF]) == [0x61, 0xEF, 0xBB, 0xBF])
    }

    @Test(
        "lines end with LF, CRLF or CR; columns count scalars",
        arguments: [
            ("村a", 3, "1:2"), ("村a", 4, "1:3"), ("甲\n乙", 4, "2:1"), ("甲\r\n乙", 5, "2:1"), ("甲\r乙", 4, "2:1"),
            ("甲\r\n\r\n乙", 7, "3:1"), ("甲", 99, "1:2"), ("", 0, "1:1"), ("e\u{301}x", 3, "1:3"),
        ])
    func places(_ text: String, _ offset: Int, _ place: String) {
        let found = Encoding.place(of: offset, in: Array(text.utf8))
        #expect("\(found.line):\(found.column)" == place)
    }

    @Test("GB18030: what GBK holds, four bytes, and what is neither")
    func gb18030() {
        // 村, 民 in two bytes; 𠮷 (U+20BB7) in four.
        #expect(Encoding.decodingGB18030([0xB4, 0xE5, 0xC3, 0xF1]) == Array("村民".utf8))
        #expect(Encoding.decodingGB18030([0x95, 0x34, 0xB2, 0x35]) == Array("𠮷".utf8))
        #expect(Encoding.decodingGB18030([0xB4]) == nil)
        #expect(Encoding.decodingGB18030([0xFF, 0xFF]) == nil)
        #expect(Encoding.decodingGB18030([]) == [])
    }
}
