/// What becomes of a link's destination.
enum MarkdownDestination {
    /// It names another place by its scheme, and may.
    case outside
    /// It has no scheme: a path, a fragment, `//host`.
    case inside
    /// Its scheme is none that a page may link to.
    case refused(scheme: String)

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    init(_ url: [UInt8]) {
        var scheme = ""
        for byte in url {
            switch byte {
            case 0..<0x20, 0x7F, UInt8(ascii: "\\"):
                continue  // browsers overlook some of these, and so would `java&#9;script:` get by
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !scheme.isEmpty,
                UInt8(ascii: "+") where !scheme.isEmpty, UInt8(ascii: "-") where !scheme.isEmpty,
                UInt8(ascii: ".") where !scheme.isEmpty:
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ":") where !scheme.isEmpty:
                self = Self.schemes.contains(scheme) ? .outside : .refused(scheme: scheme)
                return
            default:
                self = .inside
                return
            }
        }
        self = .inside
    }

    /// Whether libcmark leaves it out: `javascript:`, `data:` that is no image, and their like.
    static func isDangerous(_ url: [UInt8]) -> Bool {
        let start = url.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if ["png", "gif", "jpeg", "webp"].contains(where: { start.starts(with: "data:image/\($0)".utf8) }) {
            return false
        }
        return ["javascript:", "vbscript:", "file:", "data:"].contains { start.starts(with: $0.utf8) }
    }
}

/// Finds the destinations of a block's links in its source, one after the other, for their places.
struct MarkdownLinkPlaces {
    private var index: Int
    private let end: Int
    /// Bytes that may still be looked at: links that are not written where they stand (`[村规][1]`) would
    /// each cost a search to the block's end.
    private var budget: Int

    init(in range: Range<Int>) {
        index = range.lowerBound
        end = range.upperBound
        budget = 4 * range.count + 256
    }

    /// Where the destination is written; nil if it is not found.
    mutating func next(_ destination: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard let first = destination.first else { return nil }
        var start = index
        while start + destination.count <= end, budget > 0 {
            budget -= 1
            if text[start] == first, text[start..<start + destination.count].elementsEqual(destination) {
                index = start + destination.count
                return start
            }
            start += 1
        }
        return nil
    }
}
