/// A picture's bytes, as far as it takes to know that none are missing: a browser shows half of one that was cut off, and nothing
/// says so on the paper.
enum PictureFile {
    /// Whether it has its end. What is no picture that we know is left to the browser.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return hasEndOfPNG(bytes) }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return hasEndOfJPEG(bytes) }
        if bytes.starts(with: "GIF8".utf8) { return bytes.last { $0 != 0 } == 0x3B }
        if bytes.starts(with: "RIFF".utf8), bytes.count >= 12 {
            let size = (4..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
            return bytes.count >= size + 8
        }
        return true
    }

    /// Chunks of a length, a name, bytes and a sum, up to `IEND`.
    private static func hasEndOfPNG(_ bytes: [UInt8]) -> Bool {
        var place = 8
        while place + 12 <= bytes.count {
            let size = (place..<place + 4).reduce(0) { $0 << 8 | Int(bytes[$1]) }
            if bytes[place + 4..<place + 8].elementsEqual("IEND".utf8) { return true }
            place += size + 12
        }
        return false
    }

    /// Segments of a length each, up to the first scan; in the scans `FF D9` stands only at the end.
    private static func hasEndOfJPEG(_ bytes: [UInt8]) -> Bool {
        var place = 2
        while place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] != 0xDA {
            // A marker may be filled up with FF.
            if bytes[place + 1] == 0xFF {
                place += 1
            } else {
                place += 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
            }
        }
        guard place + 1 < bytes.count else { return false }
        return zip(bytes[place...], bytes[(place + 1)...]).contains { $0 == 0xFF && $1 == 0xD9 }
    }
}
