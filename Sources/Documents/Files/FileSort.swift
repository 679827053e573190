/// What a file is by its first bytes, as far as a board has to tell it.
package enum FileSort: Sendable, Equatable {
    case pdf
    /// A picture that every browser shows.
    case picture
    /// A picture that browsers do not show: of a scanner, of a telephone.
    case scan, heic
    /// Compound files: the older documents of office programs.
    case compound
    /// Archives: the newer documents of office programs, and OFD.
    case archive
    /// An archive that is no document.
    case bundle
    case sound, film
    case text
    /// A page, a drawing or a script: something that begins with a tag.
    case markup
    case program
    case empty
    case unknown

    /// - Parameter head: the first bytes; all of them when there are few.
    package init(ofHead head: [UInt8]) {
        func has(_ bytes: [UInt8], at place: Int = 0) -> Bool { head.dropFirst(place).starts(with: bytes) }
        func has(_ word: StaticString, at place: Int = 0) -> Bool {
            word.withUTF8Buffer { head.dropFirst(place).starts(with: $0) }
        }
        if head.isEmpty {
            self = .empty
        } else if Self.isPDF(head) {
            self = .pdf
        } else if has([0xFF, 0xD8, 0xFF]) || has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            || has("GIF87a") || has("GIF89a") || has("RIFF") && has("WEBP", at: 8)
        {
            self = .picture
        } else if has("ftyp", at: 4) {
            switch String(decoding: head.dropFirst(8).prefix(4), as: UTF8.self) {
            case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": self = .heic
            case "avif", "avis": self = .picture
            default: self = .film
            }
        } else if has([0x49, 0x49, 0x2A, 0]) || has([0x4D, 0x4D, 0, 0x2A]) || has("BM") && head.contains(0) {
            self = .scan
        } else if has([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compound
        } else if has([0x50, 0x4B, 3, 4]) {
            self = .archive
        } else if has("ID3") || has("RIFF") && has("WAVE", at: 8)
            || head[0] == 0xFF && head.count > 1 && [0xFA, 0xFB, 0xF2, 0xF3, 0xE2, 0xE3].contains(head[1])
        {
            self = .sound
        } else if has("MZ") && head.contains(0) || has([0x7F, 0x45, 0x4C, 0x46]) || has("#!") {
            self = .program
        } else if Self.isMarkup(head) {
            self = .markup
        } else if WideText.isMarked(head) {
            var text = WideText()
            let narrow = text.take(head)
            let isWhole = narrow.range(of: Array("\u{FFFD}".utf8)) == nil
            self = Self.isMarkup(narrow) ? .markup : isWhole && Self.isText(narrow) ? .text : .unknown
        } else {
            self = Self.isText(head) ? .text : .unknown
        }
    }

    /// Some scanners write blanks, or a byte order mark, before the rest.
    private static func isPDF(_ head: [UInt8]) -> Bool {
        Encoding.withoutMark(head).drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }.starts(with: "%PDF-".utf8)
    }

    /// `<html`, `<!DOCTYPE`, `<?xml`, `<script`, behind blanks and a byte order mark.
    private static func isMarkup(_ head: [UInt8]) -> Bool {
        let start = Encoding.withoutMark(head).drop { $0 <= 0x20 }
        guard start.first == UInt8(ascii: "<"), let next = start.dropFirst().first else { return false }
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/")
            || (next | 0x20) >= UInt8(ascii: "a") && (next | 0x20) <= UInt8(ascii: "z")
    }

    /// UTF-8 or GB18030 (or UTF-16 behind its mark), in whole lines: the last may have been cut, and so may the last letter of a line that has no end.
    private static func isText(_ head: [UInt8]) -> Bool {
        var text = Encoding.withoutMark(head)
        if text.contains(0) { return false }
        let end = text.lastIndex(of: 0x0A)
        if let end { text = Array(text[...end]) }
        let isCut = end == nil && head.count >= FileInspection.piece
        return (0...(isCut ? 3 : 0)).contains { count in
            let whole = Array(text.dropLast(count))
            return Encoding.firstFault(in: whole) == nil || Encoding.decodingGB18030(whole) != nil
        }
    }

    /// In a clerk's words.
    package var name: String {
        switch self {
        case .pdf: "PDF"
        case .picture: "图片"
        case .scan: "BMP 或 TIFF 图片"
        case .heic: "HEIC 照片"
        case .compound: "旧版的办公文档"
        case .archive: "新版的办公文档或压缩包"
        case .bundle: "压缩包"
        case .sound: "录音"
        case .film: "录像"
        case .text: "文字"
        case .markup: "网页"
        case .program: "程序"
        case .empty: "空文件"
        case .unknown: "认不出的文件"
        }
    }
}
