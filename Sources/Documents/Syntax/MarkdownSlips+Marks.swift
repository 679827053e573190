extension MarkdownSlips {
    /// Stars and underscores that became emphasis where people write them for what they are: `张*三、李*四`, `3*4*5`, `金额：__`.
    mutating func lookAtEmphasis(_ node: CMarkNode, isStrong: Bool) {
        // Of `***` the first says it all.
        if let parent = node.parent, parent.kind == .emphasis || parent.kind == .strong,
            parent.firstChild == node
        {
            return
        }
        let before = node.neighbour(forward: false)
        let after = node.neighbour(forward: true)
        let first = node.edge(forward: true)
        let last = node.edge(forward: false)
        guard let run = run(after: before, before: first) else { return }
        let isStar = source.text[run.lowerBound] == UInt8(ascii: "*")
        let isLost: Bool
        switch (isStar, isStrong) {
        case (true, false): isLost = Self.isWord(before) || Self.isWord(after)
        case (true, true):
            isLost =
                node.firstChild?.kind == .strong || Self.isDigit(before) && Self.isDigit(first)
                || Self.isDigit(last) && Self.isDigit(after) || isMask(node)
        case (false, _): isLost = Self.isPunctuation(first) || Self.isPunctuation(last)
        }
        guard isLost else { return }
        report(
            .lostMark, at: run.lowerBound, isStar ? "“*”成了加重的记号，不显示" : "“_”成了加重的记号，不显示",
            help: isStar
                ? "要显示星号，前面加反斜线：\\*；要加重，写成 **文字**" : "要显示下划线，前面加反斜线：\\_；要加重，写成 **文字**")
    }

    /// The run of `*` or `_` between these two.
    private mutating func run(after before: UInt32?, before first: UInt32?) -> Range<Int>? {
        let start = cursor
        while let run = nextRun() {
            if isBeside(run, before, first) { return run }
        }
        cursor = start
        return nil
    }

    private func isBeside(_ run: Range<Int>, _ before: UInt32?, _ first: UInt32?) -> Bool {
        var start = run.lowerBound
        while start - MarkdownSentinel.length >= range.lowerBound,
            source.text.hasSentinel(at: start - MarkdownSentinel.length)
        {
            start -= MarkdownSentinel.length
        }
        var end = run.upperBound
        while source.text.hasSentinel(at: end) { end += MarkdownSentinel.length }
        return (before == nil || source.text.scalar(before: start) == before)
            && (first == nil || source.text.scalar(at: end) == first)
    }

    /// Whether what is emphasized is the rest of one masked name and the beginning of the next: `王**三、赵**四`.
    private func isMask(_ node: CMarkNode) -> Bool {
        guard let previous = node.previous, previous.kind == .text,
            Self.isWord(node.neighbour(forward: false))
        else { return false }
        let lead = previous.withLiteral { Self.lastWord(of: $0.withoutSentinels) }
        guard lead == 1, let last = node.lastChild, last.kind == .text else { return false }
        return last.withLiteral { Self.lastWord(of: $0.withoutSentinels, hasSeparator: true) } == 1
    }

    /// How many scalars stand behind the last separator; with `hasSeparator`, 0 when there is none.
    private static func lastWord(of text: [UInt8], hasSeparator: Bool = false) -> Int {
        var end = text.count
        var count = 0
        while let scalar = text.scalar(before: end) {
            if MarkdownScalars.isSpace(scalar) || MarkdownScalars.isPunctuation(scalar) { return count }
            count += 1
            repeat { end -= 1 } while end > 0 && text[end] & 0xC0 == 0x80
        }
        return hasSeparator ? 0 : count
    }

    private static func isWord(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return !MarkdownScalars.isSpace(scalar) && !MarkdownScalars.isPunctuation(scalar)
    }

    private static func isDigit(_ scalar: UInt32?) -> Bool {
        scalar.map { (0x30...0x39).contains($0) } ?? false
    }

    private static func isPunctuation(_ scalar: UInt32?) -> Bool {
        scalar.map { MarkdownScalars.isPunctuation($0) } ?? false
    }

    /// `>60岁` begins a quotation, and its sign is gone.
    mutating func lookAtQuote(_ node: CMarkNode) {
        let start = start(of: node)
        guard start + 1 < source.text.endIndex, source.text[start] == UInt8(ascii: ">") else { return }
        let next = source.text[start + 1]
        guard (0x30...0x39).contains(next) || next == UInt8(ascii: "=") else { return }
        report(
            .lostMark, at: start, "行首的“>”成了引用的记号，不显示", help: "要显示大于号，前面加反斜线：\\>")
    }

    /// Backslashes that are gone: before signs that need none, and one of the two of `\\服务器\资料`.
    mutating func lookAtBackslashes() {
        let text = source.text
        guard source.hasBackslashes, text[range].contains(UInt8(ascii: "\\")) else { return }
        var index = range.lowerBound
        var isCode = false
        var pair: Int?
        var hasSingle = false
        while index + 1 < range.upperBound {
            if text[index] == UInt8(ascii: "`") { isCode.toggle() }
            guard text[index] == UInt8(ascii: "\\"), !isCode else {
                index += 1
                continue
            }
            let next = text[index + 1]
            if Self.needsNoEscape(next) {
                reportBackslash(at: index)
                return
            }
            // Who knows that a backslash is written twice writes every one so.
            if next == UInt8(ascii: "\\") { pair = pair ?? index }
            if next >= 0x80 || (0x61...0x7A).contains(next | 0x20) { hasSingle = true }
            index += 2
        }
        if let pair, hasSingle { reportBackslash(at: pair) }
    }

    private mutating func reportBackslash(at offset: Int) {
        report(
            .unknownMark, at: offset, "这里少显示一个反斜线“\\”", help: "要显示一个反斜线，写两个：\\\\；不要就删去")
    }

    private static func needsNoEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "'"),
            UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "^"), UInt8(ascii: "$"):
            true
        default: false
        }
    }
}
