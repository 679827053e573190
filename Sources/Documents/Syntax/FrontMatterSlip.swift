/// Lines that were meant as the `---` around the fields, and are not.
enum FrontMatterSlip {
    /// What keeps the first line that is not blank from opening the fields; nil when it was not to open any.
    static func opening(of bytes: [UInt8]) -> FrontMatter.Fault? {
        var lines = Lines(bytes, from: 0, number: 1)
        var line = lines.next()
        while let blank = line, !bytes[blank.range].isVisible { line = lines.next() }
        guard let line else { return nil }
        let place = Place(line: line.number, column: 1)
        switch rule(bytes[line.range]) {
        case .right where line.number > 1:
            return .init(message: "“---”上面有空行，开头的字段没有读", help: "删去空行：“---”要在第一行")
        case .right?: return nil
        case .wide?: return wide(at: place)
        case .indented?:
            return .init(place: place, message: "“---”前面有空格，开头的字段没有读", help: "删去空格：“---”从行首写起")
        case .uneven?:
            return .init(place: place, message: "开头的横线不是三个，字段没有读", help: "写三个半角的减号“---”，单独一行")
        case nil:
            // `类型: 公告` at once, and the rule below the fields.
            guard isField(bytes[line.range]) else { return nil }
            while let next = lines.next(), bytes[next.range].isVisible {
                guard let rule = rule(bytes[next.range]) else { continue }
                if rule == .uneven { return nil }
                return .init(place: place, message: "字段上面少一行“---”", help: "在这一行上面加一行“---”")
            }
            return nil
        }
    }

    /// The line that was to close the fields.
    static func closing(of bytes: [UInt8], from start: Int) -> FrontMatter.Fault? {
        var lines = Lines(bytes, from: start, number: 2)
        while let line = lines.next() {
            let place = Place(line: line.number, column: 1)
            switch rule(bytes[line.range]) {
            case .wide?: return wide(at: place)
            case .indented?:
                return .init(
                    place: place, message: "“---”前面有空格，开头的字段区没有结束", help: "删去空格：“---”从行首写起")
            case .uneven?:
                return .init(
                    place: place, message: "这里的横线不是三个，开头的字段区没有结束", help: "写三个半角的减号“---”，单独一行")
            case .right?, nil: continue
            }
        }
        return nil
    }

    private static func wide(at place: Place) -> FrontMatter.Fault {
        .init(place: place, message: "横线是全角的，不是“---”", help: "改用半角：关掉中文输入法，写三个减号“---”，单独一行")
    }

    // MARK: Lines

    private enum Rule { case right, wide, indented, uneven }

    /// Nil for a line that has anything but dashes.
    private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
        var dashes = 0
        var isWide = false
        var isParted = false
        var previous: UInt32 = 0x20
        var index = line.startIndex
        while let scalar = line.scalar(at: index) {
            switch scalar {
            case 0x2D:
                isParted = isParted || dashes > 0 && previous == 0x20
                dashes += 1
            case 0xFF0D, 0x2014, 0x2013, 0x2015, 0x2500, 0x2501, 0x2212, 0x2010, 0x2011:
                dashes += 1
                isWide = true
            case 0x20, 0x09, 0x3000, 0x0D: break
            default: return nil
            }
            previous = scalar
            repeat { index += 1 } while index < line.endIndex && line[index] & 0xC0 == 0x80
        }
        if isWide { return .wide }
        // `- -` begins a list.
        if dashes < 2 || isParted { return nil }
        if dashes != 3 { return .uneven }
        return line.first == 0x2D ? .right : .indented
    }

    /// `类型: 公告`, with a colon of either width.
    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: 0x3A) ?? line.range(of: [0xEF, 0xBC, 0x9A])?.lowerBound
        else { return false }
        let key = line[..<colon]
        return (2...36).contains(key.count)
            && key.allSatisfy { $0 >= 0x80 || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x20 }
    }

    private struct Lines {
        let bytes: [UInt8]
        private var offset: Int
        private var number: Int

        init(_ bytes: [UInt8], from offset: Int, number: Int) {
            self.bytes = bytes
            self.offset = offset
            self.number = number
        }

        mutating func next() -> (range: Range<Int>, number: Int)? {
            guard offset < bytes.count else { return nil }
            let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
            defer {
                offset = min(end + 1, bytes.count)
                number += 1
            }
            return (offset..<end, number)
        }
    }
}
