import Testing

@testable import Documents

@Suite("Texts of letters of two bytes")
struct WideTextTests {
    private static let text = "李四 13800138000\n𠮷家湾，王*明患肺癌。\n"

    private static func written(_ text: String, high: Bool) -> [UInt8] {
        text.utf16.flatMap {
            high ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
    }

    private static func read(_ bytes: [UInt8], by piece: Int) -> String {
        var text = WideText()
        var read: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            read += text.take(Array(bytes[start..<min(start + piece, bytes.count)]))
        }
        return String(decoding: read, as: UTF8.self)
    }

    @Test(
        "either byte may come first, and a piece may end in the middle of a letter",
        arguments: [1, 2, 3, 7, 500])
    func orders(piece: Int) {
        for high in [true, false] {
            #expect(Self.read(Self.written("\u{FEFF}" + Self.text, high: high), by: piece) == Self.text)
            // Without a mark its first letter tells it, if that is of ASCII.
            #expect(Self.read(Self.written("a" + Self.text, high: high), by: piece) == "a" + Self.text)
        }
        #expect(Self.read(Array(Self.text.utf8), by: piece) == Self.text)
        #expect(Self.read([], by: piece) == "")
    }

    @Test("half a letter of two is none")
    func halves() {
        #expect(Self.read([0xFE, 0xFF, 0xD8, 0x42, 0x00, 0x41], by: 6) == "\u{FFFD}A")
        #expect(Self.read([0xFE, 0xFF, 0xDF, 0xB7], by: 4) == "\u{FFFD}")
        #expect(Self.read([0xFE, 0xFF, 0xD8], by: 3) == "")
    }

    @Test("a text of them is an attachment that is read as any other, and a page of them is a page")
    func attachments() throws {
        func fault(_ text: String, _ high: Bool, by piece: Int) throws -> FileInspection.Fault? {
            var inspection = FileInspection(try #require(AttachmentKind(ending: "txt")))
            let bytes = Self.written("\u{FEFF}" + text, high: high)
            for start in stride(from: 0, to: bytes.count, by: piece) where inspection.wantsMore {
                inspection.take(Array(bytes[start..<min(start + piece, bytes.count)]))
            }
            return inspection.fault
        }
        for high in [true, false] {
            for piece in [1 << 16, 64, 10] {
                guard case .holds(let number)? = try fault("领取人 13800138000\n", high, by: piece) else {
                    Issue.record("not found by \(piece)")
                    continue
                }
                #expect(number.kind == .mobile)
                #expect(try fault("村民王*明患肺癌。\n", high, by: piece) == .tells(.health))
                #expect(try fault("值班电话 13800138000\n全村 36 户。\n", high, by: piece) == nil)
            }
            #expect(try fault("<html>", high, by: 64) == .differs(.markup))
        }
    }
}
