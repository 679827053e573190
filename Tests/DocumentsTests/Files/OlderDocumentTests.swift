import Testing

@testable import Documents

/// Word 97 keeps what has no Chinese in letters of one byte, and every older program says in GBK who wrote a file (MS-DOC, 2.9.73;
/// MS-OLEPS, 2.5).
@Suite("Letters of one byte, and figures, in documents of the older sort")
struct OlderDocumentTests {
    private static let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// 李四 and 值班电话 in GBK.
    private static let name: [UInt8] = [0xC0, 0xEE, 0xCB, 0xC4]
    private static let duty: [UInt8] = [0xD6, 0xB5, 0xB0, 0xE0, 0xB5, 0xE7, 0xBB, 0xB0]

    private static func fault(_ bytes: [UInt8], as ending: String = "doc") throws -> FileInspection.Fault? {
        let bytes = head + [0, 1, 0x0D] + bytes + [0, 0xFF, 7]
        var faults: [FileInspection.Fault?] = []
        for piece in [1 << 16, 40, 9] {
            var inspection = FileInspection(try #require(AttachmentKind(ending: ending)))
            for start in stride(from: 0, to: bytes.count, by: piece) where inspection.wantsMore {
                inspection.take(Array(bytes[start..<min(start + piece, bytes.count)]))
            }
            faults.append(inspection.fault)
        }
        // Where it stands depends on the pieces, whose it is does not.
        let told = faults.map { fault in
            if case .holds(let number)? = fault { "\(number.kind)" } else { "\(String(describing: fault))" }
        }
        #expect(Set(told).count == 1, "\(told)")
        return faults[0]
    }

    private static func kind(_ bytes: [UInt8]) throws -> PrivateNumber.Kind? {
        guard case .holds(let number)? = try fault(bytes) else { return nil }
        return number.kind
    }

    @Test("a telephone in the text, between the marks of cells, and in the properties")
    func telephones() throws {
        #expect(try Self.kind(Array("Tel: 138 0013 8000\r".utf8)) == .mobile)
        #expect(try Self.kind([7] + Array("13800138000".utf8) + [7]) == .mobile)
        #expect(
            try Self.kind([0x1E, 0, 0, 0, 0x10, 0, 0, 0] + Self.name + Array("13800138000".utf8)) == .mobile)
        #expect(try Self.kind(Self.name + Array("110105 19491231 002X".utf8)) == .identity)
    }

    @Test("neither that of an office, nor digits in the middle of a code that chance makes")
    func others() throws {
        #expect(try Self.fault(Self.duty + Array(" 13800138000".utf8)) == nil)
        #expect(try Self.fault(Array("xmp.did:9f13800138000c41".utf8)) == nil)
        #expect(try Self.fault(Self.name + Array("2026-03-01 14300.00".utf8)) == nil)
    }

    /// 王*明患肺癌
    @Test("what is told of a person's life")
    func life() throws {
        let text: [UInt8] = [0xCD, 0xF5, 0x2A, 0xC3, 0xF7, 0xBB, 0xBC, 0xB7, 0xCE, 0xB0, 0xA9]
        #expect(try Self.fault(text) == .tells(.health))
    }

    @Test("what a formula comes to")
    func formulas() throws {
        func cell(_ value: Double) -> [UInt8] {
            [6, 0, 0x1B, 0, 1, 0, 2, 0, 0x0F, 0]
                + (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
        }
        #expect(try Self.kind(cell(13_800_138_000)) == .mobile)
        #expect(try Self.kind(cell(110_105_194_912_310_016)) == .roundedIdentity)
        #expect(try Self.fault(cell(138_001)) == nil)
    }
}
