import Testing

@testable import Gongkai

struct PictureFileTests {
    private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private let chunk: [UInt8] = [0, 0, 0, 2, 0x49, 0x44, 0x41, 0x54, 1, 2, 0, 0, 0, 0]
    private let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

    @Test func aPNGEndsWithItsLastChunk() {
        #expect(PictureFile.isWhole(png + chunk + end))
        #expect(PictureFile.isWhole(png + chunk + end + [0, 0]))
        for count in 0..<(chunk.count + end.count) {
            #expect(!PictureFile.isWhole(png + (chunk + end).prefix(count)), "\(count)")
        }
        #expect(!PictureFile.isWhole(png + [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]))
    }

    @Test func aJPEGEndsBehindItsScans() {
        // A small picture within the first segment has an end of its own.
        let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD9, 1, 2, 0xFF, 0xFF, 0xDB, 0, 2]
        let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 0xFF, 0, 2]
        #expect(PictureFile.isWhole(head + scan + [0xFF, 0xD9]))
        #expect(PictureFile.isWhole(head + scan + [0xFF, 0xD9, 0, 0]))
        #expect(!PictureFile.isWhole(head + scan))
        #expect(!PictureFile.isWhole(head))
        #expect(!PictureFile.isWhole([0xFF, 0xD8, 0xFF]))
    }

    @Test func othersEndAsTheySay() {
        #expect(PictureFile.isWhole(Array("GIF89a".utf8) + [1, 0x3B]))
        #expect(PictureFile.isWhole(Array("GIF89a".utf8) + [1, 0x3B, 0]))
        #expect(!PictureFile.isWhole(Array("GIF89a".utf8) + [1]))
        #expect(PictureFile.isWhole(Array("RIFF".utf8) + [6, 0, 0, 0] + Array("WEBP12".utf8)))
        #expect(!PictureFile.isWhole(Array("RIFF".utf8) + [7, 0, 0, 0] + Array("WEBP12".utf8)))
        #expect(PictureFile.isWhole(Array("<svg/>".utf8)))
        #expect(PictureFile.isWhole([]))
    }
}
