/// Where the front matter of a Markdown file stands: the lines between two of `---`, the first of which opens the file.
package struct FrontMatter: Sendable {
    /// The bytes between the two lines; nil when the file does not begin with `---`.
    package var yaml: Range<Int>?
    /// The bytes after it.
    package var body: Range<Int>
    /// The line of the file on which the body begins, from 1.
    package var bodyLine: Int

    package struct Fault: Error, Equatable {
        package var place = Place.start
        package var message: Message
        package var help: String
    }

    /// Finds it. Fails when it is not closed, or larger than ``Node/maximumSize``.
    package static func split(_ bytes: [UInt8]) -> Result<FrontMatter, Fault> {
        guard let opened = lineAfterRule(bytes, at: 0) else {
            return .success(FrontMatter(yaml: nil, body: 0..<bytes.count, bodyLine: 1))
        }
        var start = opened
        var line = 2
        while start < bytes.count {
            if start - opened > Node.maximumSize {
                return .failure(
                    Fault(
                        message: "开头的字段区超过 \(Node.maximumSize / 1024) KB",
                        help: "字段写完另起一行写“---”，正文写在其后；长表移到 CSV"))
            }
            if let after = lineAfterRule(bytes, at: start) {
                return .success(
                    FrontMatter(yaml: opened..<start, body: after..<bytes.count, bodyLine: line + 1))
            }
            start = nextLine(bytes, after: start)
            line += 1
        }
        if let fault = FrontMatterSlip.closing(of: bytes, from: opened) { return .failure(fault) }
        return .failure(Fault(message: "开头的字段区没有结束", help: "字段写完另起一行写“---”，正文写在其后"))
    }

    /// The offset of the line after `start`, if the line at `start` is `---`.
    private static func lineAfterRule(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start + 3 <= bytes.count, bytes[start..<start + 3].elementsEqual([0x2D, 0x2D, 0x2D]) else {
            return nil
        }
        var end = start + 3
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
        if end == bytes.count { return end }
        return bytes[end] == 0x0A ? end + 1 : nil
    }

    private static func nextLine(_ bytes: [UInt8], after start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return min(end + 1, bytes.count)
    }
}
