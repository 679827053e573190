extension MarkdownSlips {
    /// Lines that were to stand by themselves and run together: items, columns, sentences that end with their line.
    mutating func lookAtLines(of paragraph: CMarkNode) {
        let lines = paragraph.startLine...max(paragraph.startLine, paragraph.endLine)
        var previous: ArraySlice<UInt8>?
        var joined: (first: Int, count: Int)?
        var pipes = 0
        var widePipes = 0
        for number in lines {
            let isFirst = number == lines.lowerBound
            let line = isFirst ? source.line(number)[start(of: paragraph)...] : content(ofLine: number)
            lookForHash(in: line)
            if source.hasTabs, let tab = Self.columnTab(in: line) {
                report(
                    .joinedLines, at: tab, "用制表符分列的几行，在页面上会连成一段",
                    help: "表格写成“| 村 | 金额 |”，下面一行“| --- | --- |”；长表存成 CSV")
                return
            }
            if line.first == Self.pipe { pipes += 1 }
            if line.starts(with: Self.widePipe) { widePipes += 1 }
            if let previous, Self.isJoined(previous, line) {
                joined = (joined?.first ?? line.startIndex, (joined?.count ?? 0) + 1)
            }
            previous = line
        }
        if widePipes > 0, widePipes + pipes > 1 {
            report(
                .joinedLines, at: start(of: paragraph), "竖线是全角的“｜”，这几行没有成表格",
                help: "竖线都用半角“|”，第二行写“| --- | --- |”，格数和第一行一样")
        } else if pipes > 1 {
            report(
                .joinedLines, at: start(of: paragraph), "这几行没有成表格，在页面上会连成一段",
                help: "表格前面空一行，第二行写“| --- | --- |”，格数和第一行一样")
        } else if let joined {
            let count = joined.count > 1 ? "（本段有 \(joined.count) 处）" : ""
            report(
                .joinedLines, at: joined.first, "换行不分段，这一行会接在上一行后面\(count)",
                help: "另起一段，中间空一行；列表每行以“- ”开头")
        }
    }

    /// Words right below a table, which become a row of it.
    mutating func lookBelow(_ table: MarkdownTableSearch.Table) {
        let columns = table.alignments.count
        guard let head = table.rows.first, source.line(head).contains(Self.pipe) else { return }
        for (index, number) in table.rows.enumerated().dropFirst() {
            let others = table.cells[index * columns..<(index + 1) * columns].dropFirst()
            guard others.allSatisfy({ $0.start == $0.end }) else { continue }
            let line = content(ofLine: number)
            if line.contains(Self.pipe) || !line.isVisible { continue }
            report(
                .joinedLines, at: line.startIndex, "表格下面没有空行，这一行成了表格的一行",
                help: "这一行上面空一行；是表格的一行，每格用“|”隔开")
            return
        }
    }

    private static let pipe = UInt8(ascii: "|")
    private static let widePipe = Array("｜".utf8)

    /// A tab between words of a line, as in a table from a spreadsheet.
    private static func columnTab(in line: ArraySlice<UInt8>) -> Int? {
        guard let tab = line.firstIndex(of: 0x09), tab > line.startIndex else { return nil }
        return line[(tab + 1)...].isVisible ? tab : nil
    }

    private static func isJoined(_ previous: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>) -> Bool {
        // A break that is written is kept; a line that is indented becomes a paragraph.
        if previous.last == UInt8(ascii: "\\") || previous.suffix(2).allSatisfy({ $0 == 0x20 }) {
            return false
        }
        if line.starts(with: wideSpace) || !previous.isVisible { return false }
        // A definition is no line of the paragraph.
        if previous.first == UInt8(ascii: "["), previous.range(of: Array("]:".utf8)) != nil { return false }
        if isItem(line) { return true }
        guard let first = line.scalar(at: line.startIndex),
            MarkdownScalars.isWide(first) || first == 0x201C || (0x30...0x39).contains(first),
            let last = previous.withoutSentinels.lastScalar
        else { return false }
        switch last {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF1A, 0x201D, 0x2026: return true  // 。！？；：”…
        case 0xFF0C, 0x3001, 0xFF08, 0x201C, 0x300A, 0x2C: return false  // ，、（“《,
        default: break
        }
        // Who breaks lines for the look of the file breaks long ones.
        return MarkdownScalars.isWide(last) && previous.count < 3 * 16
    }

    static let wideSpace = Array("　".utf8)

    /// Whether a line begins like an item of a list: 第一条, （一）, 一、, 1、, ①, •.
    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        var scalars: [UInt32] = []
        var index = line.startIndex
        while scalars.count < 8, let scalar = line.scalar(at: index) {
            scalars.append(scalar)
            repeat { index += 1 } while index < line.endIndex && line[index] & 0xC0 == 0x80
        }
        guard let first = scalars.first else { return false }
        switch first {
        case 0x2460...0x249B, 0x3220...0x3229, 0x3280...0x3289: return true  // ①, ⑴, ⒈, ㈠, ㊀
        case 0x2022, 0xB7, 0x25CF, 0x25A0, 0x25C6, 0x25CB, 0x25CE, 0x2605, 0x2606, 0x25B2, 0x203B, 0x25AA:
            return true  // • · ● ■ ◆ ○ ◎ ★ ☆ ▲ ※ ▪
        case 0x7B2C:  // 第
            let numerals = scalars.dropFirst().prefix(while: isNumeral)
            guard !numerals.isEmpty, numerals.endIndex < scalars.count else { return false }
            return [0x6761, 0x7AE0, 0x8282, 0x6B3E, 0x9879].contains(scalars[numerals.endIndex])  // 条章节款项
        case 0xFF08, 0x28:  // （ (
            let numerals = scalars.dropFirst().prefix(while: isNumeral)
            guard (1...3).contains(numerals.count), numerals.endIndex < scalars.count else { return false }
            return [0xFF09, 0x29].contains(scalars[numerals.endIndex])
        default:
            let numerals = scalars.prefix(while: isNumeral)
            guard (1...3).contains(numerals.count), numerals.endIndex < scalars.count else { return false }
            switch scalars[numerals.endIndex] {
            case 0x3001, 0xFF0E, 0xFF09, 0x29: return true  // 、．） )
            case 0x2E:  // Not of 3.5.
                let next = numerals.endIndex + 1
                return next < scalars.count && !(0x30...0x39).contains(scalars[next])
            default: return false
            }
        }
    }

    private static func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0xFF10...0xFF19: true
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E: true
        default: false
        }
    }

    /// `#标题`, `＃ 标题` and `　　# 标题`, which are no headings.
    private mutating func lookForHash(in line: ArraySlice<UInt8>) {
        // What nearly no line begins with: `#`, or the first byte of a wide space, of `＃` and of other signs.
        guard let first = line.first, first == UInt8(ascii: "#") || first == 0xE3 || first == 0xEF else {
            return
        }
        var index = line.startIndex
        while line[index...].starts(with: Self.wideSpace) { index += Self.wideSpace.count }
        let isIndented = index > line.startIndex
        let wide = Array("＃".utf8)
        let isWide = line[index...].starts(with: wide)
        let start = index
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "#") {
                index += 1
            } else if line[index...].starts(with: wide) {
                index += wide.count
            } else {
                break
            }
        }
        guard index > start, let next = line.scalar(at: index) else { return }
        // `#3 机井` is a number.
        if index == start + 1, (0x30...0x39).contains(next) { return }
        if next == 0x20, !isIndented, !isWide { return }
        report(
            .accidentalHeading, at: start, "没有成标题：“#”照原样显示",
            help: "写成“## 标题”：半角“#”在行首，后面空一格；要显示井号，写 \\#")
    }
}

extension [UInt8] {
    fileprivate var lastScalar: UInt32? {
        scalar(before: lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0)
    }
}
