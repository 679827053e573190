/// The words of markup of ours, in which every `<` begins a tag: a line for each paragraph; a table is passed over and told of.
struct SpokenMarkup {
    private(set) var lines: [String] = []
    private var line: [UInt8] = []

    /// - Parameter most: so many bytes are taken, and what is behind them is told of.
    init(_ html: HTML, most: Int = 9000) {
        let bytes = html.bytes
        var index = 0
        var taken = 0
        while index < bytes.count {
            // Between characters, never in one.
            if taken > most, bytes[index] & 0xC0 != 0x80 {
                flush()
                lines.append("后面还有，请看公开栏。")
                return
            }
            switch bytes[index] {
            case UInt8(ascii: "<"):
                let name = Self.name(bytes, index + 1)
                index = Self.end(of: bytes, from: index)
                if let passed = Self.passed.first(where: { $0.name == name }) {
                    index = bytes.range(of: passed.end, from: index)?.upperBound ?? bytes.count
                    flush()
                    if name == "table" { lines.append("表里的内容请看公开栏。") }
                } else if !Self.inline.contains(name) {
                    flush()
                }
            case UInt8(ascii: "&"):
                let end = bytes[index...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count - 1
                switch String(decoding: bytes[index...end], as: UTF8.self) {
                case "&amp;": line += Array("和".utf8)
                default: break
                }
                index = end + 1
            default:
                line.append(bytes[index])
                taken += 1
                index += 1
            }
        }
        flush()
    }

    private static let passed: [(name: String, end: [UInt8])] = ["table", "pre", "svg"].map {
        ($0, Array("</\($0)>".utf8))
    }
    private static let inline: Set<String> = [
        "a", "b", "strong", "em", "i", "small", "span", "code", "time", "del", "img", "bdi",
    ]

    private mutating func flush() {
        let text = SpokenText(String(decoding: line, as: UTF8.self)).text
        if !text.isEmpty { lines.append(text) }
        line.removeAll(keepingCapacity: true)
    }

    /// Of a tag, without the `/` of one that ends.
    private static func name(_ bytes: [UInt8], _ start: Int) -> String {
        let letters = bytes[start...].drop { $0 == UInt8(ascii: "/") }.prefix {
            $0 != UInt8(ascii: ">") && $0 != 0x20 && $0 != UInt8(ascii: "/")
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        (bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
    }
}
