import Foundation
import Testing

@testable import Documents

/// What office programs and PDFs keep deflated is looked at like everything else.
struct DeflatedTests {
    /// Made by Python's `zipfile` and `zlib`: a document in two runs, one whose parts say their length behind them, one that is not deflated,
    /// a sheet that is hidden, a property, an address of a link; and such without a number.
    private static let files: [String: String] = [
        "docx":
            "UEsDBBQAAAAIAAAAIVzuR1hmHwAAAB0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7MJqSxI"
            + "Lda3AwBQSwMEFAAAAAgAAAAhXEFrjJtsAAAApwAAABEAAAB3b3JkL2RvY3VtZW50LnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7Mp"
            + "t0rJTy7NTc0rAbGT8lMqQXQBiCgCESV2Lxe1Pe2f9mTXLgVDQwNDA1MbfZAoiCyCqyoKAFNJ+hDxAKhWQ0sTS0MjY0MDA6MIFG36"
            + "YCv0YRbqI7kCAFBLAQIUAxQAAAAIAAAAIVzuR1hmHwAAAB0AAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1s"
            + "UEsBAhQDFAAAAAgAAAAhXEFrjJtsAAAApwAAABEAAAAAAAAAAAAAAIABUAAAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAACAAIA"
            + "gAAAAOsAAAAAAA==",
        "docxStream":
            "UEsDBBQACAAIAAAAIVwAAAAAAAAAAAAAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7MJqSxI"
            + "Lda3AwBQSwcI7kdYZh8AAAAdAAAAUEsDBBQACAAIAAAAIVwAAAAAAAAAAAAAAAARAAAAd29yZC9kb2N1bWVudC54bWyzsa/IzVEo"
            + "Sy0qzszPs1Uy1DNQsrezKbdKyU8uzU3NKwGxk/JTKkF0AYgoAhEldi8XtT3tn/Zk1y4FQ0MDQwNTG32QKIgsgqsqCgBTSfoQ8QCo"
            + "VkNLE0tDI2NDAwOjCBRt+mAr9GEW6iO5AgBQSwcIQWuMm2wAAACnAAAAUEsBAhQDFAAIAAgAAAAhXO5HWGYfAAAAHQAAABMAAAAA"
            + "AAAAAAAAAIABAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAgACAAAACFcQWuMm2wAAACnAAAAEQAAAAAAAAAAAAAAgAFg"
            + "AAAAd29yZC9kb2N1bWVudC54bWxQSwUGAAAAAAIAAgCAAAAACwEAAAAA",
        "docxStored":
            "UEsDBBQAAAAAAAAAIVxBa4ybpwAAAKcAAAARAAAAd29yZC9kb2N1bWVudC54bWw8P3htbCB2ZXJzaW9uPSIxLjAiPz48dzpkb2N1"
            + "bWVudD48dzpib2R5Pjx3OnA+PHc6cj48dzp0PumihuWPluS6uiAxMTAxMDU8L3c6dD48L3c6cj48dzpyPjx3OnJQcj48dzpiLz48"
            + "L3c6clByPjx3OnQ+MTk0OTEyMzEwMDJYPC93OnQ+PC93OnI+PC93OnA+PC93OmJvZHk+PC93OmRvY3VtZW50PlBLAQIUAxQAAAAA"
            + "AAAAIVxBa4ybpwAAAKcAAAARAAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8AAADWAAAAAAA=",
        "hidden":
            "UEsDBBQAAAAIAAAAIVzbZdNrIwAAACEAAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1ss7GvyM1RKEstKs7Mz7NVMtQzULK3"
            + "synPL8ouzkhNLdG3AwBQSwMEFAAAAAgAAAAhXLOF9HFUAAAAbgAAABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWyzsa/IzVEo"
            + "Sy0qzszPs1Uy1DNQsrezKc8vyi7OSE0tsbMBUy6JJYl2NkX55XY2yQpFtkqOhkp2NmV2hsYWBgZgwsBGv8zORj8ZiMGq9JG06SNM"
            + "AwBQSwECFAMUAAAACAAAACFc22XTayMAAAAhAAAAGAAAAAAAAAAAAAAAgAEAAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsB"
            + "AhQDFAAAAAgAAAAhXLOF9HFUAAAAbgAAABgAAAAAAAAAAAAAAIABWQAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbFBLBQYAAAAA"
            + "AgACAIwAAADjAAAAAAA=",
        "props":
            "UEsDBBQAAAAIAAAAIVzODWXRPwAAAE8AAAARAAAAZG9jUHJvcHMvY29yZS54bWyzsa/IzVEoSy0qzszPs1Uy1DNQsrezSS6ws0lJ"
            + "tkpJLU4uyiwoAUrZqSlXGBtaG1sYGBiCCAMbfTQFNvpAXQBQSwECFAMUAAAACAAAACFczg1l0T8AAABPAAAAEQAAAAAAAAAAAAAA"
            + "gAEAAAAAZG9jUHJvcHMvY29yZS54bWxQSwUGAAAAAAEAAQA/AAAAbgAAAAAA",
        "rels":
            "UEsDBBQAAAAIAAAAIVxCFEApQQAAAFwAAAAcAAAAd29yZC9fcmVscy9kb2N1bWVudC54bWwucmVsc7Oxr8jNUShLLSrOzM+zVTLU"
            + "M1Cyt7MJSs1JLAEKFGdkFhSjchVCEovSU0tslUpSc6wMjS0MDMCEgZK+nY0+qj4AUEsBAhQDFAAAAAgAAAAhXEIUQClBAAAAXAAA"
            + "ABwAAAAAAAAAAAAAAIABAAAAAHdvcmQvX3JlbHMvZG9jdW1lbnQueG1sLnJlbHNQSwUGAAAAAAEAAQBKAAAAewAAAAAA",
        "clean":
            "UEsDBBQAAAAIAAAAIVzuR1hmHwAAAB0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7MJqSxILda3"
            + "AwBQSwMEFAAAAAgAAAAhXNKMMM5eAAAAewAAABEAAAB3b3JkL2RvY3VtZW50LnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7Mpt0rJTy7N"
            + "Tc0rAbGT8lMqQXQBiCgCESV2Lxe1Pe2f9mTXrqcTep/2Tn2xvPFp65qnexqeLei30QcpAJFFYLIATEIM0UcyGQBQSwMEFAAAAAgAAAAh"
            + "XKzLnM07AAAAQwAAABAAAAB3b3JkL21lZGlhL2EucG5n6wzwc+flkuJiYGDg9fRwCQLSjCDMASQYrOpmhwIpLk8Xx5CKOckZQHYTQ2P5"
            + "2aJtIFlPVz+XdU4JTQBQSwECFAMUAAAACAAAACFc7kdYZh8AAAAdAAAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnht"
            + "bFBLAQIUAxQAAAAIAAAAIVzSjDDOXgAAAHsAAAARAAAAAAAAAAAAAACAAVAAAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAAIAAAA"
            + "IVysy5zNOwAAAEMAAAAQAAAAAAAAAAAAAACAAd0AAAB3b3JkL21lZGlhL2EucG5nUEsFBgAAAAADAAMAvgAAAEYBAAAAAA==",
        "cells":
            "UEsDBBQAAAAIAAAAIVzuR1hmHwAAAB0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7MJqSxILda3"
            + "AwBQSwMEFAAAAAgAAAAhXNWu5DhiAAAAqQAAABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWyzsa/IzVEoSy0qzszPs1Uy1DNQsrez"
            + "Kc8vyi7OSE0tsbMBUy6JJYl2NkX55XY2yQpFtkqOhkp2NmV2hsYWBgY2+mV2NvrJUBknJBmElD5YK0Q/SNpAD6wAqyp9JBv1EQ4BAFBL"
            + "AQIUAxQAAAAIAAAAIVzuR1hmHwAAAB0AAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAAAh"
            + "XNWu5DhiAAAAqQAAABgAAAAAAAAAAAAAAIABUAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLBQYAAAAAAgACAIcAAADoAAAAAAA=",
        "pdf":
            "JVBERi0xLjQKMSAwIG9iago8PC9MZW5ndGggNzIvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCniccwpR0HczVDA0UghJU9AI"
            + "Sk1OzSxLLVLQVAjJUojWMDQ0MDQw1dQ1MtAwtDSxNDQyNtQ01TAwMIrQjFUI8VJwDQEA+kYPFAplbmRzdHJlYW0KZW5kb2JqCiUl"
            + "RU9GCg==",
        "pdfHex":
            "JVBERi0xLjQKMSAwIG9iago8PC9MZW5ndGggMzEvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCniccwpRsDE2NDY2tjA2AEIE"
            + "y8BOISRLwTUEAHWmByEKZW5kc3RyZWFtCmVuZG9iagolJUVPRgo=",
        "pdfClean":
            "JVBERi0xLjQKMSAwIG9iago8PC9MZW5ndGggNTQvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCniccwpRMDS2UDAAQkMFYwsg"
            + "bWisEJKroAEUNdBUCMkCSugaGimEpChoGIDEDCCiriEAUswL6wplbmRzdHJlYW0KZW5kb2JqCiUlRU9GCg==",
    ]

    /// An object that runs a script, in a stream of objects.
    private static let script =
        "JVBERi0xLjUKMSAwIG9iago8PC9UeXBlL09ialN0bS9OIDIvRmlyc3QgOC9MZW5ndGggNjkvRmlsdGVyL0ZsYXRlRGVjb2RlPj4K"
        + "c3RyZWFtCnicM1UwUDBTMDFQsLHRD9b3SixLDE4uyiwo0fcK1kgsKNBLzEktKonRMIzR1LSzAykKqSxI1XdOLEnMyU+3swMAMykS"
        + "yQplbmRzdHJlYW0KZW5kb2JqCiUlRU9GCg=="

    private func fault(_ bytes: [UInt8], as ending: String, piece: Int) throws -> FileInspection.Fault? {
        var inspection = FileInspection(try #require(AttachmentKind(ending: ending)))
        var start = 0
        while inspection.wantsMore, start < bytes.count {
            let end = min(start + (start == 0 ? max(piece, 16) : piece), bytes.count)
            inspection.take(Array(bytes[start..<end]))
            start = end
        }
        return inspection.fault
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try #require(Self.files[name].flatMap { Data(base64Encoded: $0) }))
    }

    private func kind(_ name: String, as ending: String, piece: Int) throws -> PrivateNumber.Kind? {
        switch try fault(try bytes(name), as: ending, piece: piece) {
        case .holds(let number): return number.kind
        case nil: return nil
        case let other?:
            Issue.record("\(name): \(other)")
            return nil
        }
    }

    @Test(arguments: [1, 13, 1 << 16])
    func theWordsOfDocumentsAreRead(piece: Int) throws {
        for name in ["docx", "docxStream", "docxStored"] {
            #expect(try kind(name, as: "docx", piece: piece) == .identity, "\(name)")
        }
        #expect(try kind("hidden", as: "xlsx", piece: piece) == .mobile)
        #expect(try kind("props", as: "docx", piece: piece) == .mobile)
        #expect(try kind("rels", as: "docx", piece: piece) == .mobile)
    }

    @Test(arguments: [1, 13, 1 << 16])
    func theStringsOfAPDFAreRead(piece: Int) throws {
        #expect(try kind("pdf", as: "pdf", piece: piece) == .identity)
        #expect(try kind("pdfHex", as: "pdf", piece: piece) == .mobile)
    }

    /// What the object before a stream says of pictures makes none of it; what its own says does.
    @Test(arguments: [1, 13, 1 << 16])
    func onlyAPictureIsPassedOver(piece: Int) throws {
        let whole = String(decoding: try bytes("pdf"), as: Unicode.ASCII.self)
        #expect(whole.contains("1 0 obj"))
        func file(_ change: (inout [UInt8]) throws -> Void) throws -> [UInt8] {
            var bytes = try bytes("pdf")
            try change(&bytes)
            return bytes
        }
        func insert(_ words: String, before mark: String, in bytes: inout [UInt8]) throws {
            let place = try #require(bytes.firstRange(of: Array(mark.utf8)))
            bytes.insert(contentsOf: words.utf8, at: place.lowerBound)
        }
        let page = "3 0 obj\n<</Type/Page/Resources<</ProcSet[/PDF/Text/ImageB/ImageC]>>>>\nendobj\n"
        let picture = "3 0 obj\n<</Subtype /Image/Width 1>>\nendobj\n"
        for before in [page, picture] {
            let bytes = try file { try insert(before, before: "1 0 obj", in: &$0) }
            guard case .holds(let number)? = try fault(bytes, as: "pdf", piece: piece) else {
                Issue.record("passed over behind \(before)")
                continue
            }
            #expect(number.kind == .identity)
        }
        for (words, isPicture) in [
            ("/Subtype /Image", true), ("/Subtype/Image", true), ("/ProcSet[/ImageB]", false),
            ("/Subtype/ImageB", false),
        ] {
            let bytes = try file { try insert(words, before: "/Filter", in: &$0) }
            #expect((try fault(bytes, as: "pdf", piece: piece) == nil) == isPicture, "\(words)")
        }
    }

    @Test func whatAPDFDoesIsSeenInAStreamOfObjects() throws {
        let bytes = Array(try #require(Data(base64Encoded: Self.script)))
        for piece in [1, 13, 1 << 16] {
            #expect(try fault(bytes, as: "pdf", piece: piece) == .acts("JavaScript"))
        }
    }

    /// Two cells, two lines are no number; nor are the decimals of one.
    @Test(arguments: [1, 13, 1 << 16])
    func whatOnlyStandsSideBySideIsNone(piece: Int) throws {
        #expect(try kind("clean", as: "docx", piece: piece) == nil)
        #expect(try kind("cells", as: "xlsx", piece: piece) == nil)
        #expect(try kind("pdfClean", as: "pdf", piece: piece) == nil)
    }

    /// An archive of one part: zeros, so many that nobody has a use for them.
    @Test func whatIsPackedWithoutMeasureIsRefused() throws {
        // A block of zeros as zlib's fixed codes have it, over and over: a thousand bytes of each.
        let name = Array("a.xml".utf8)
        // One literal, then copies of 258 bytes from one byte back, of a code of eight bits and a distance of five.
        var bits: [Bool] = []
        func add(_ value: Int, _ count: Int) {
            for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) }
        }
        bits += [true, true, false]  // the last block, of fixed codes
        add(0x30, 8)  // a nought
        for _ in 0..<270_000 {
            add(0b1100_0101, 8)  // 258 bytes
            add(0, 5)  // from one byte back
        }
        add(0, 7)
        var data: [UInt8] = []
        for start in stride(from: 0, to: bits.count, by: 8) {
            var byte: UInt8 = 0
            for offset in 0..<min(8, bits.count - start) where bits[start + offset] { byte |= 1 << offset }
            data.append(byte)
        }
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) }
        }
        let head =
            [0x50, 0x4B, 3, 4] + little(20, 2) + little(0, 2) + little(8, 2) + little(0, 8)
            + little(data.count, 4)
            + little(69_660_001, 4) + little(name.count, 2) + little(0, 2) + name
        #expect(try fault(head + data, as: "docx", piece: 1 << 16) == .tooMuch)
    }

    @Test func noBytesMakeItFail() throws {
        var seed: UInt64 = 11
        func next() -> UInt8 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
        }
        for name in ["docx", "docxStream", "pdf"] {
            let whole = try bytes(name)
            for _ in 0..<100 {
                var torn = whole
                for _ in 0..<4 { torn[4 + (Int(next()) << 8 | Int(next())) % (torn.count - 4)] = next() }
                _ = try fault(torn, as: name == "pdf" ? "pdf" : "docx", piece: 1 + Int(next()))
                _ = try fault(
                    Array(whole.prefix(Int(next()) + 5)), as: name == "pdf" ? "pdf" : "docx", piece: 64)
            }
        }
    }
}
