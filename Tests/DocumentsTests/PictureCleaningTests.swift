import Testing

@testable import Documents

/// What a photograph says of where and by whom it was taken is gone from its copy, and what it shows is not.
struct PictureCleaningTests {
    private func cleaned(_ bytes: [UInt8], piece: Int = 1 << 16) -> [UInt8]? {
        var cleaning = PictureCleaning()
        var out: [UInt8] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + piece, bytes.count)
            out += cleaning.take(Array(bytes[start..<end]))
            start = end
        }
        out += cleaning.finish()
        return cleaning.isBroken ? nil : out
    }

    private func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 0xFF)] + data
    }

    private func segment(_ marker: UInt8, _ text: String) -> [UInt8] {
        segment(marker, Array(text.utf8))
    }

    /// An EXIF of a maker and of a way up, in either order of bytes.
    private func exif(way: UInt8, isLittle: Bool) -> [UInt8] {
        let (place, remark) = (Array("GPS 35.1".utf8), Array("Exif\0\0".utf8))
        let directory: [UInt8] =
            isLittle
            ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0] + [0x0F, 1, 2, 0, 8, 0, 0, 0, 38, 0, 0, 0]
                + [0x12, 1, 3, 0, 1, 0, 0, 0, way, 0, 0, 0] + [0, 0, 0, 0]
            : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 2] + [1, 0x0F, 0, 2, 0, 0, 0, 8, 0, 0, 0, 38]
                + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0] + [0, 0, 0, 0]
        return segment(0xE1, remark + directory + place)
    }

    private let raster = [0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
    /// A table, a frame, a scan with an escaped byte and a restart, another table, another scan.
    private var shown: [UInt8] {
        segment(0xDB, [0, 1, 2]) + segment(0xC2, [8, 0, 1, 0, 1]) + segment(0xDA, [1, 1, 0])
            + [0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56] + segment(0xC4, [1, 2]) + segment(0xDA, [1, 2, 0])
            + [0x78, 0xFF, 0, 0xFF, 0xD9]
    }

    private let upright: [UInt8] =
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
        + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]

    @Test(arguments: [1, 2, 7, 64, 1 << 16])
    func ofAPhotographStaysWhatShowsIt(piece: Int) throws {
        let profile = segment(0xE2, "ICC_PROFILE\0\u{1}\u{1}colours")
        let told =
            segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>王小明</x>")
            + segment(0xED, "Photoshop 3.0\0caption")
            + segment(0xE2, "MPF\0more pictures") + segment(0xFE, "摄于河湾村") + segment(0xE0, "JFXX\0small")
        let picture =
            [0xFF, 0xD8] + raster + exif(way: 6, isLittle: true) + told + profile + [0xFF] + shown
            + [0xFF, 0xD8, 0xFF, 0xE1] + Array("another picture, with GPS".utf8)
        let clean = try #require(cleaned(picture, piece: piece))
        #expect(clean == [0xFF, 0xD8] + raster + upright + profile + shown)
    }

    @Test func whichWayUpItIsStaysInEitherOrderOfBytes() {
        for isLittle in [true, false] {
            #expect(
                cleaned([0xFF, 0xD8] + exif(way: 6, isLittle: isLittle) + shown) == [0xFF, 0xD8] + upright
                    + shown)
            // As it stands, nothing need be said.
            #expect(
                cleaned([0xFF, 0xD8] + exif(way: 1, isLittle: isLittle) + shown) == [0xFF, 0xD8] + shown)
        }
    }

    @Test func anExifThatLiesIsDroppedWhole() {
        for data in [
            [], [0x49, 0x49], [0x49, 0x49, 42, 0, 0xFF, 0xFF, 0xFF, 0x7F],
            [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0xFF, 0xFF],
        ]
            as [[UInt8]]
        {
            let lying = segment(0xE1, Array("Exif\0\0".utf8) + data)
            #expect(cleaned([0xFF, 0xD8] + lying + shown) == [0xFF, 0xD8] + shown)
        }
    }

    private func chunk(_ name: String, _ text: String) -> [UInt8] {
        let data = Array(text.utf8)
        return [0, 0, UInt8(data.count >> 8), UInt8(data.count & 0xFF)] + Array(name.utf8) + data + [
            9, 9, 9, 9,
        ]
    }

    @Test(arguments: [1, 5, 1 << 16])
    func ofAPNGStayItsChunksThatShow(piece: Int) {
        let sign: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let end: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
        let (head, data) = (chunk("IHDR", "一十百"), chunk("IDAT", "点"))
        let colours = chunk("PLTE", "色") + chunk("tRNS", "透")
        let told =
            chunk("tEXt", "Author\0王小明") + chunk("zTXt", "x") + chunk("iTXt", "y") + chunk("eXIf", "GPS")
            + chunk("tIME", "z") + chunk("prVt", "?")
        #expect(
            cleaned(sign + head + told + colours + data + told + end + Array("尾巴".utf8), piece: piece)
                == sign + head + colours + data + end)
    }

    /// Made by Python's `zlib`: “desc sRGB”, and “owner 13800138000” in letters of two bytes.
    private static let profiles: (silent: [UInt8], telling: [UInt8]) = (
        [120, 156, 75, 73, 45, 78, 86, 40, 14, 114, 119, 2, 0, 16, 94, 3, 14],
        [
            120, 156, 99, 200, 103, 40, 103, 200, 99, 72, 101, 40, 98, 80, 96, 48, 100, 48, 102, 176, 96, 48,
            0, 66, 4, 203, 0, 0, 89, 221, 4, 116,
        ]
    )

    @Test("colours stay, unless they tell whose a picture is", arguments: [1, 5, 1 << 16])
    func colours(piece: Int) {
        func block(_ name: String, _ data: [UInt8]) -> [UInt8] {
            [0, 0, UInt8(data.count >> 8), UInt8(data.count & 0xFF)] + Array(name.utf8) + data + [9, 9, 9, 9]
        }
        let sign: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let end: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
        let (head, data) = (chunk("IHDR", "一十百"), chunk("IDAT", "点"))
        let name = Array("sRGB\0\0".utf8)
        let kept = block("iCCP", name + Self.profiles.silent)
        for dropped in [
            block("iCCP", name + Self.profiles.telling),
            block("iCCP", Array("13800138000\0\0".utf8) + Self.profiles.silent),
            block("iCCP", name + [1, 2, 3]), block("iCCP", Array("sRGB".utf8)),
            block("sPLT", Array("13800138000\0".utf8)),
        ] {
            #expect(cleaned(sign + head + kept + data + end, piece: piece) == sign + head + kept + data + end)
            #expect(cleaned(sign + head + dropped + data + end, piece: piece) == sign + head + data + end)
        }
        // Nothing is shown with what no browser knows.
        #expect(cleaned(sign + head + chunk("TEXt", "13800138000") + data + end, piece: piece) == nil)

        let telling =
            segment(0xE2, "ICC_PROFILE\0\u{1}\u{1}13800138000")
            + segment(0xE2, "ICC_PROFILE\0\u{1}\u{1}" + "13800138000".map { "\0\($0)" }.joined())
        let small = segment(0xE0, "JFIF\0\u{1}\u{1}\0\0\u{1}\0\u{1}\u{1}\u{1}abc")
        let unknown =
            segment(0xF7, "13800138000") + segment(0xEE, "Adobe and 13800138000") + segment(0xFD, "x")
        let colour = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
        #expect(
            cleaned([0xFF, 0xD8] + small + telling + unknown + colour + shown, piece: piece) == [0xFF, 0xD8]
                + colour + shown)
    }

    @Test func ofAWebPStaysWhatShowsIt() {
        func block(_ name: String, _ data: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 0 ? [] : [0])
        }
        func picture(_ profile: [UInt8], _ other: [UInt8]) -> [UInt8] {
            let blocks =
                block("VP8X", [12, 0, 0, 0]) + block("ICCP", profile) + block("VP8 ", [1, 2, 3])
                + block("TEXT", other)
            return Array("RIFF".utf8) + [UInt8(blocks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + blocks
        }
        let (silent, telling) = (Array("colours, own".utf8), Array("13800138000.".utf8))
        let nothing = [UInt8](repeating: 0, count: 12)
        for piece in [1, 6, 1 << 16] {
            #expect(cleaned(picture(silent, telling), piece: piece) == picture(silent, nothing))
            #expect(cleaned(picture(telling, telling), piece: piece) == picture(nothing, nothing))
        }
    }

    @Test func aWebPKeepsItsLength() {
        func block(_ name: String, _ data: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 0 ? [] : [0])
        }
        let told = Array("GPS".utf8)
        func picture(_ told: [UInt8]) -> [UInt8] {
            Array("RIFF".utf8) + [60, 0, 0, 0] + Array("WEBP".utf8) + block("VP8X", [12, 0, 0, 0])
                + block("VP8 ", [1, 2, 3]) + block("EXIF", told) + block("XMP ", told)
        }
        for piece in [1, 6, 1 << 16] {
            #expect(cleaned(picture(told), piece: piece) == picture([0, 0, 0]))
        }
    }

    @Test func whatFollowsAWebPIsDropped() {
        var picture = Array("RIFF".utf8)
        picture += [16, 0, 0, 0] as [UInt8]
        picture += Array("WEBPVP8L".utf8)
        picture += [3, 0, 0, 0, 1, 2, 3, 0] as [UInt8]
        for piece in [1, 6, 1 << 16] {
            #expect(cleaned(picture + Array("GPS 35.1, 110.2".utf8), piece: piece) == picture)
        }
        // A part that is longer than the whole.
        var broken = picture
        broken[16] = 9
        #expect(cleaned(broken) == nil)
    }

    @Test(arguments: [1, 2, 7, 1 << 16])
    func ofAGIFStayItsPicturesAndHowTheyMove(piece: Int) {
        func pieces(_ texts: [String]) -> [UInt8] {
            texts.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) } + [0]
        }
        // Two colours that all pictures share.
        let common: [UInt8] = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
        let screen: [UInt8] = Array("GIF89a".utf8) + common
        func program(_ name: String, _ data: [UInt8]) -> [UInt8] {
            let head: [UInt8] = [0x21, 0xFF, 11]
            return head + Array(name.utf8) + data
        }
        let turns = program("NETSCAPE2.0", [3, 1, 0, 0, 0])
        let time: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
        // One with four colours of its own.
        var first: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x81]
        first += [UInt8](repeating: 7, count: 12)
        first += [2, 2, 0x4C, 1, 0] as [UInt8]
        let second: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
        let remark: [UInt8] = [0x21, 0xFE] + pieces(["GPS 35.1", "110.2"])
        let told = program("XMP DataXMP", pieces(["<x>GPS</x>"]))
        let text: [UInt8] = [0x21, 0x01] + pieces(["123456789012", "GPS"])
        let parts: [[UInt8]] = [
            screen, remark, turns, told, time, first, text, time, second, [0], remark, [0x3B],
            Array("GPS".utf8),
        ]
        let kept: [[UInt8]] = [screen, turns, time, first, time, second, [0x3B]]
        #expect(cleaned(Array(parts.joined()), piece: piece) == Array(kept.joined()))
        #expect(cleaned(screen + [0x77, 0x3B], piece: piece) == nil)
    }

    @Test func everythingElsePassesAsItIs() {
        for bytes in [
            Array("BM and more than twelve bytes".utf8), Array("%PDF-1.4\n%%EOF and so on".utf8), [1, 2],
            [],
        ] {
            #expect(cleaned(bytes) == bytes)
        }
    }

    @Test func whatIsNotMadeAsItSaysIsBroken() throws {
        #expect(cleaned([0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 1, 2]) == nil)
        #expect(cleaned([0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0x47, 0x50, 0x53]) == nil)
        #expect(
            cleaned([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0, 0, 0] + Array("IHDR".utf8))
                == nil)
        var inspection = FileInspection(try #require(AttachmentKind(ending: "jpg")))
        inspection.take([0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0x47, 0x50, 0x53])
        #expect(inspection.fault == .isBroken)
        var other = FileInspection(try #require(AttachmentKind(ending: "avif")))
        other.take([0, 0, 0, 0x1C] + Array("ftypavif meta infe Exif".utf8))
        #expect(other.fault == .isMarked)
    }

    /// The structure is anything; nothing is read beyond it, and the copy is never longer.
    @Test func noBytesMakeItFail() {
        var seed: UInt64 = 7
        func next() -> UInt8 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
        }
        let heads: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            Array("RIFF\u{8}\0\0\0WEBP".utf8), Array("GIF89a".utf8),
        ]
        for head in heads {
            for _ in 0..<400 {
                let bytes = head + (0..<Int(next())).map { _ in next() % 3 == 0 ? 0xFF : next() }
                if let clean = cleaned(bytes, piece: 1 + Int(next() % 40)) {
                    #expect(clean.count <= bytes.count + 36)
                }
            }
        }
    }
}
