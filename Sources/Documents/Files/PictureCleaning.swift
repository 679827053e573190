/// Takes out of a picture, while it is copied, what its device and its programs wrote of where, when and with what it was taken and
/// of whom it shows: EXIF with its GPS, XMP, IPTC, comments, small pictures inside, and whatever follows its end. No pixel changes;
/// what a browser needs to show it stays: which way up it is, its colours, its movement.
///
/// It works on JPEG by segments (ITU-T T.81), on PNG by chunks (ISO/IEC 15948), on WebP by chunks (RFC 9649), on GIF by blocks (GIF89a);
/// everything else passes as it is. However large a picture is, no more than a segment of it is held.
package struct PictureCleaning: Sendable {
    private enum State: Sendable {
        /// Nothing is known yet.
        case start
        /// Passes as it is.
        case other
        case jpeg(JPEG)
        case png
        /// With how much of it is still to come.
        case webP(left: Int)
        case gif(GIF)
        /// Behind the end of a picture: nothing of that is copied.
        case ended
    }

    private enum JPEG: Sendable {
        /// A marker comes next.
        case marker
        /// The data of a scan, up to the next marker.
        case scan
    }

    private enum GIF: Sendable {
        /// What the whole picture has in common.
        case screen
        /// A block comes next.
        case block
        /// The description of one picture, and then its data.
        case picture
        /// Pieces of data, up to an empty one.
        case pieces(Run)
    }

    /// What becomes of the bytes that come next.
    private enum Run: Sendable {
        case keep
        case drop
        /// Their place is kept, so that no length has to be changed.
        case blank
    }

    private var state = State.start
    /// What becomes of how many bytes that come next, in their order.
    private var runs: [(Run, count: Int)] = []
    /// What has come and is not judged yet.
    private var rest: [UInt8] = []
    /// Whether it is not made as its beginning says: nobody can tell what is in it.
    package private(set) var isBroken = false

    /// Whether what shows the picture has begun, or nothing is taken out of it.
    package private(set) var isInData = false

    package init() {}

    /// What is to be written of the next piece.
    package mutating func take(_ piece: [UInt8]) -> [UInt8] {
        if case .other = state { return piece }
        if isBroken { return [] }
        rest += piece
        var out: [UInt8] = []
        out.reserveCapacity(piece.count)
        var place = 0
        while step(&place, &out) {}
        rest.removeFirst(place)
        return out
    }

    /// What is left to be written at the end: of a picture that was cut off.
    package mutating func finish() -> [UInt8] {
        defer { rest = [] }
        if case .start = state { return rest }
        return []
    }

    /// Judges what comes next; false where more has to come first.
    private mutating func step(_ place: inout Int, _ out: inout [UInt8]) -> Bool {
        if let (run, length) = runs.first {
            let count = min(length, rest.count - place)
            switch run {
            case .keep: out += rest[place..<place + count]
            case .blank: out += [UInt8](repeating: 0, count: count)
            case .drop: break
            }
            place += count
            if count < length {
                runs[0].count -= count
                return false
            }
            runs.removeFirst()
            return true
        }
        let left = rest.count - place
        switch state {
        case .start: return begin(&out, &place)
        case .other:
            out += rest[place...]
            place = rest.count
            return false
        case .ended:
            place = rest.count
            return false
        case .jpeg(.marker): return left >= 2 && segment(&place, &out)
        case .jpeg(.scan): return scan(&place, &out)
        case .png: return left >= 8 && chunk(&place, &out)
        case .webP(let whole): return whole > 0 ? left >= 8 && block(&place, of: whole) : end()
        case .gif(let part): return gif(part, &place, left, &out)
        }
    }

    private mutating func begin(_ out: inout [UInt8], _ place: inout Int) -> Bool {
        func has(_ bytes: [UInt8], at start: Int = 0) -> Bool {
            rest.dropFirst(start).starts(with: bytes)
        }
        if has([0xFF, 0xD8, 0xFF]) {
            state = .jpeg(.marker)
            runs = [(.keep, 2)]
            return true
        }
        guard rest.count >= 12 else { return false }
        if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            state = .png
            runs = [(.keep, 8)]
        } else if has(Array("RIFF".utf8)), has(Array("WEBP".utf8), at: 8) {
            state = .webP(left: (4..<8).reversed().reduce(0) { $0 << 8 | Int(rest[$1]) } - 4)
            runs = [(.keep, 12)]
        } else if has(Array("GIF87a".utf8)) || has(Array("GIF89a".utf8)) {
            state = .gif(.screen)
            runs = [(.keep, 6)]
        } else {
            state = .other
            isInData = true
        }
        return true
    }

    private mutating func end() -> Bool {
        state = .ended
        return true
    }

    private mutating func fail() -> Bool {
        isBroken = true
        return false
    }

    private func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 << 8 | Int(rest[$1]) } }

    // MARK: JPEG

    private mutating func segment(_ place: inout Int, _ out: inout [UInt8]) -> Bool {
        guard rest[place] == 0xFF else { return fail() }
        let marker = rest[place + 1]
        switch marker {
        case 0xFF:  // a filling byte
            place += 1
            return true
        case 0x01, 0xD0...0xD8:
            runs = [(.keep, 2)]
            return true
        case 0xD9:
            out += [0xFF, 0xD9]
            place += 2
            state = .ended
            return true
        case 0x00: return fail()
        default: break
        }
        guard rest.count - place >= 4 else { return false }
        let length = number(place + 2..<place + 4)
        guard length >= 2 else { return fail() }
        switch marker {
        case 0xDA:
            runs = [(.keep, 2 + length)]
            state = .jpeg(.scan)
            isInData = true
        case 0xE1:
            // Held whole, for which way up it is.
            guard rest.count - place >= 2 + length else { return false }
            out += Self.orientation(in: Array(rest[place + 4..<place + 2 + length]))
            runs = [(.drop, 2 + length)]
        case 0xE0, 0xE2, 0xEE:
            guard rest.count - place >= 2 + length else { return false }
            runs = [(Self.isKept(rest[place + 4..<place + 2 + length]) ? .keep : .drop, 2 + length)]
        // No browser knows those from F0 on.
        case 0xE3...0xEF, 0xF0...0xFE: runs = [(.drop, 2 + length)]
        default: runs = [(.keep, 2 + length)]
        }
        return true
    }

    /// Whether a segment is of what a browser needs: the raster, without a small picture in it, and the colours, where they tell of nobody.
    private static func isKept(_ segment: ArraySlice<UInt8>) -> Bool {
        if segment.starts(with: "JFIF\0".utf8) { return segment.count == 14 }
        if segment.starts(with: "Adobe".utf8) { return segment.count == 12 }
        return segment.starts(with: "ICC_PROFILE\0".utf8) && isSilent(segment)
    }

    /// Whether what colours say of themselves, in letters of one byte or of two, has no number of a person.
    private static func isSilent(_ profile: ArraySlice<UInt8>) -> Bool {
        PrivateNumber.all(in: profile.filter { $0 != 0 }).allSatisfy { $0.excuse != nil }
    }

    /// No colours take more, packed or not.
    private static let longestProfile = 4 << 20

    /// The same of the colours of a PNG: their name, and deflated what they are.
    private static func isSilent(packed chunk: ArraySlice<UInt8>) -> Bool {
        guard let end = chunk.firstIndex(of: 0), isSilent(chunk[..<end]) else { return false }
        var profile: [UInt8] = []
        let packed = Array(chunk[end...].dropFirst(2))
        let isWhole = Inflate.inflate(packed, isBare: false, limit: longestProfile) {
            profile += $0
            return true
        }
        return isWhole == .whole && isSilent(profile[...])
    }

    /// Up to the next marker that is none of a scan's own.
    private mutating func scan(_ place: inout Int, _ out: inout [UInt8]) -> Bool {
        var end = place
        while end < rest.count {
            guard let mark = rest[end...].firstIndex(of: 0xFF) else {
                end = rest.count
                break
            }
            end = mark
            guard mark + 1 < rest.count else { break }
            let next = rest[mark + 1]
            if next == 0 || (0xD0...0xD7).contains(next) {
                end = mark + 2
            } else if next == 0xFF {
                end = mark + 1
            } else {
                out += rest[place..<mark]
                place = mark
                state = .jpeg(.marker)
                return true
            }
        }
        out += rest[place..<end]
        place = end
        return false
    }

    /// A segment that says nothing but which way up a picture is, made of one that says it; nothing where it stands as it is.
    private static func orientation(in segment: [UInt8]) -> [UInt8] {
        let head = Array("Exif\0\0".utf8)
        guard segment.starts(with: head) else { return [] }
        let tiff = Array(segment.dropFirst(head.count))
        guard tiff.count >= 8 else { return [] }
        let isLittle = tiff.starts(with: [0x49, 0x49])
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= tiff.count else { return nil }
            let bytes = tiff[place..<place + count]
            return isLittle
                ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : bytes.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return [] }
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard let tag = number(place, 2) else { return [] }
            guard tag == 0x0112 else { continue }
            guard let way = number(place + 8, 2), (2...8).contains(way) else { return [] }
            // One directory of one entry, a short.
            return [0xFF, 0xE1, 0, 34] + head + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1]
                + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(way), 0, 0, 0, 0, 0, 0]
        }
        return []
    }

    // MARK: PNG

    private mutating func chunk(_ place: inout Int, _ out: inout [UInt8]) -> Bool {
        let length = number(place..<place + 4)
        let name = Array(rest[place + 4..<place + 8])
        guard length < 1 << 31, name.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
            return fail()
        }
        let size = 12 + length
        if name == Self.data { isInData = true }
        if name == Self.end {
            // No data: the sum is always the same.
            out += [0, 0, 0, 0] + Self.end + [0xAE, 0x42, 0x60, 0x82]
            place += 8
            state = .ended
            return true
        }
        if name == Self.profile, length <= Self.longestProfile {
            // Held whole, for what it says.
            guard rest.count - place >= size else { return false }
            runs = [(Self.isSilent(packed: rest[place + 8..<place + 8 + length]) ? .keep : .drop, size)]
            return true
        }
        // A capital first: nothing is shown without it, and no browser shows it that does not know it.
        guard name[0] & 0x20 != 0 || Self.needed.contains(name) else { return fail() }
        runs = [(Self.needed.contains(name) || Self.chunks.contains(name) ? .keep : .drop, size)]
        return true
    }

    private static let data = Array("IDAT".utf8)
    private static let end = Array("IEND".utf8)
    private static let profile = Array("iCCP".utf8)
    private static let needed = Set(["IHDR", "PLTE", "IDAT"].map { Array($0.utf8) })
    /// What is shown of the chunks that may be left out: colours, depth, movement.
    private static let chunks = Set(
        [
            "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
        ]
        .map { Array($0.utf8) })

    // MARK: WebP

    /// What shows it; who took it and whatever else a program keeps of it stands in others (RFC 9649, 2.7).
    private static let blocks = Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"].map { Array($0.utf8) })
    private static let colours = Array("ICCP".utf8)

    /// A chunk that says who took a picture is emptied: its name and its length stay, and so does the length of all.
    private mutating func block(_ place: inout Int, of whole: Int) -> Bool {
        let name = Array(rest[place..<place + 4])
        guard name.allSatisfy({ (0x20...0x7E).contains($0) }) else { return fail() }
        let length = (place + 4..<place + 8).reversed().reduce(0) { $0 << 8 | Int(rest[$1]) }
        let size = length + length % 2
        guard 8 + length <= whole else { return fail() }
        if name.starts(with: "VP8 ".utf8) || name.starts(with: "VP8L".utf8) { isInData = true }
        var isKept = Self.blocks.contains(name)
        if name == Self.colours, length <= Self.longestProfile {
            guard rest.count - place >= 8 + length else { return false }
            isKept = Self.isSilent(rest[place + 8..<place + 8 + length])
        }
        state = .webP(left: whole - 8 - size)
        runs = isKept ? [(.keep, 8 + size)] : [(.keep, 8), (.blank, size)]
        return true
    }

    // MARK: GIF

    /// How long a table of colours is that a byte of flags tells of.
    private static func colours(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
    }

    private mutating func gif(_ part: GIF, _ place: inout Int, _ left: Int, _ out: inout [UInt8])
        -> Bool
    {
        switch part {
        case .screen:
            guard left >= 7 else { return false }
            runs = [(.keep, 7 + Self.colours(rest[place + 4]))]
            state = .gif(.block)
        case .picture:
            guard left >= 10 else { return false }
            isInData = true
            // Behind the colours, how many bits a code has.
            runs = [(.keep, 10 + Self.colours(rest[place + 9]) + 1)]
            state = .gif(.pieces(.keep))
        case .pieces(let run):
            guard left >= 1 else { return false }
            if rest[place] == 0 { state = .gif(.block) }
            runs = [(run, 1 + Int(rest[place]))]
        case .block:
            guard left >= 1 else { return false }
            switch rest[place] {
            case 0: place += 1  // some programs fill up with them
            case 0x2C: state = .gif(.picture)
            case 0x3B:
                out.append(0x3B)
                place += 1
                state = .ended
            case 0x21: return `extension`(place, left)
            default: return fail()
            }
        }
        return true
    }

    /// What is no picture: how long one is shown, and how often all are, stays; remarks, texts and what programs keep goes.
    private mutating func `extension`(_ place: Int, _ left: Int) -> Bool {
        guard left >= 3 else { return false }
        var isKept = rest[place + 1] == 0xF9
        if rest[place + 1] == 0xFF, rest[place + 2] == 11 {
            guard left >= 14 else { return false }
            isKept = Self.programs.contains { rest[(place + 3)..<(place + 14)].elementsEqual($0) }
        }
        runs = [(isKept ? .keep : .drop, 2)]
        state = .gif(.pieces(isKept ? .keep : .drop))
        return true
    }

    private static let programs = ["NETSCAPE2.0", "ANIMEXTS1.0"].map { Array($0.utf8) }
}
