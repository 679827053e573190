import Documents
import Foundation
import Records
import Testing

@testable import Gongkai

@Suite("Pictures that a build draws")
struct CardPicturesTests {
    private static let wanting = smallBoard.replacing(
        "网址: https://example.com/board/\n", with: "网址: https://example.com/board/\n输出: [分享图]\n")
    private static let hasPainter = Programs(FakeChromium.environment).find(Painter.name) != nil
    private static let path = "hedong/shigu/tingshui/card.png"

    private func options(_ content: TemporaryFolder, _ output: TemporaryFolder) throws -> BuildOptions {
        var options = BuildOptions(
            content: content.path, theme: Repository.theme, output: output.path,
            asOf: try #require(Day(2026, 3, 10)))
        options.painting.environment = FakeChromium.environment
        // The machine may have a great deal else to do.
        options.painting.limit = .seconds(120)
        return options
    }

    @Test(
        "Each is drawn once, stands while its record does, and goes with it",
        .enabled(if: hasPainter, "rsvg-convert is not installed: librsvg2-bin"))
    func drawn() async throws {
        let content = try TemporaryFolder(Self.wanting)
        let output = try TemporaryFolder()
        let first = try #require(try await build(options(content, output)).written)
        let picture = try #require(output.files[Self.path])
        let size = try #require(MarkedPicture.size(of: [UInt8](picture)))
        #expect(size == (600, 480))

        let second = try #require(try await build(options(content, output)).written)
        #expect(second == OutputFolder.Tally(unchanged: first.written))
        #expect(output.files[Self.path] == picture)

        // One that somebody has changed is drawn again, and comes out as it was.
        var other = picture
        other[other.count - 30] ^= 0xFF
        try output.write(other, to: Self.path)
        let third = try #require(try await build(options(content, output)).written)
        #expect(third.written == 1)
        #expect(output.files[Self.path] == picture)

        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/tingshui.md")
        _ = try await build(options(content, output))
        #expect(output.files[Self.path] == nil)
    }

    @Test("Without the program that draws nothing is published, and the place that asks for it is named")
    func missing() async throws {
        let content = try TemporaryFolder(Self.wanting)
        let output = try TemporaryFolder()
        var options = try options(content, output)
        options.painting.environment = ["PATH": output.path]
        let error = await #expect(throws: Painter.Missing.self) { try await build(options) }
        #expect(
            error?.description
                == "board.yml:4:6：“输出”要分享图，这台电脑没有 rsvg-convert，画不出来。安装：sudo apt-get install librsvg2-bin；不要分享图就从“输出”里去掉"
        )
        #expect(output.files[Self.path] == nil)
        // What only checks needs no picture.
        options.output = nil
        #expect(try await build(options).diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("The mark in a picture tells its source, and every byte of it")
    func mark() throws {
        // One grey point: ISO/IEC 15948, each chunk with its length, name, bytes and sum.
        let plain: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B,
            0x55,
            0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4,
            0x71,
            0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
        ]
        var source = Fingerprint()
        source.add("一张图")
        let picture = try #require(MarkedPicture(plain, of: source)).bytes
        #expect(MarkedPicture.isMade(picture, of: source))
        #expect(!MarkedPicture.isMade(plain, of: source))
        #expect(!MarkedPicture.isMade(picture, of: Fingerprint()))
        for index in picture.indices {
            var other = picture
            other[index] ^= 1
            #expect(!MarkedPicture.isMade(other, of: source), "\(index)")
        }
        #expect(MarkedPicture(Array(plain.dropLast(12)), of: source) == nil)
        #expect(MarkedPicture(Array("<svg>".utf8), of: source) == nil)
    }
}
