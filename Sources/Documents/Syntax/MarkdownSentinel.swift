/// Two private-use scalars that the reader puts into a text before libcmark reads it, and takes out after.
/// To libcmark they are neither spaces nor punctuation nor syntax. A body that already holds one is refused.
enum MarkdownSentinel {
    /// U+E000, between a run of `*` and the punctuation beside it: see `MarkdownEmphasis`.
    static let emphasis: [UInt8] = [0xEE, 0x80, 0x80]
    /// U+E001, at the beginning of a line that must be read as text, and in our own HTML comments.
    static let line: [UInt8] = [0xEE, 0x80, 0x81]
    /// A line that ends whatever paragraph stands before it and, unlike a blank one, makes no list loose.
    static let separator: [UInt8] = Array("<!--".utf8) + line + Array("-->\n".utf8)

    /// Both have this length.
    static let length = 3
}

extension RandomAccessCollection<UInt8> where Index == Int {
    func hasSentinel(at index: Int) -> Bool {
        index + 2 < endIndex && self[index] == 0xEE && self[index + 1] == 0x80
            && self[index + 2] & 0xFE == 0x80
    }

    /// Without the sentinels.
    var withoutSentinels: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(plain: self, sentinels: true)
        return bytes
    }
}
