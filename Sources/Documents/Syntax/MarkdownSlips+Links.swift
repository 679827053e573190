extension MarkdownSlips {
    /// Brackets that were to be a link and are printed, and marks that this Markdown does not know.
    mutating func lookAtText(_ node: CMarkNode) {
        guard source.hasBracketsOrTildes else { return }
        let isPlain = node.withLiteral { !$0.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "~") } }
        if isPlain { return }
        let text = node.withLiteral { $0.withoutSentinels }
        lookForStrikethrough(in: text)
        for index in text.indices where text[index] == UInt8(ascii: "]") {
            lookForLink(in: text, at: index)
            lookForFootnote(in: text, endingAt: index)
        }
    }

    private mutating func lookForLink(in text: [UInt8], at bracket: Int) {
        let rest = text[(bracket + 1)...]
        let blanks = rest.prefix { $0 == 0x20 }.count
        let opening = rest.dropFirst(blanks)
        let isWide = opening.starts(with: Self.wideOpening)
        guard opening.first == UInt8(ascii: "(") || isWide else { return }
        let inside = opening.dropFirst(isWide ? Self.wideOpening.count : 1).prefix(Self.longest)
        let end = Self.end(of: inside)
        let destination = inside[..<(end ?? inside.endIndex)]
        let isMeant = blanks == 0 && !isWide || Self.isDestination(destination)
        guard isMeant, let offset = find(text[bracket..<destination.startIndex]), !isEscaped(offset) else {
            return
        }
        let place = offset + destination.startIndex - bracket
        let name = Self.shortened(destination)
        let link = Self.link(in: text, before: bracket)
        if isWide || blanks > 0 {
            report(
                .brokenLink, at: place, isWide ? "链接的括号是全角的，没有成链接" : "“]”和“(”之间有空格，没有成链接",
                help: "写成 \(link)(\(name))：括号用半角，中间不空")
        } else if end == nil {
            report(.brokenLink, at: place, "链接没有写完，缺少右括号", help: "写成 [文字](文件名)，写在一行里")
        } else if destination.contains(where: { $0 == 0x20 || $0 == 0x09 }) {
            report(
                .brokenLink, at: place, "地址“\(name)”里有空格，没有成链接",
                help: "用尖括号括起：\(link)(<\(name)>)，或把空格写成 %20")
        } else {
            report(
                .brokenLink, at: place, "地址“\(name)”写得不对，没有成链接",
                help: "括号要成对，或用尖括号括起：\(link)(<\(name)>)")
        }
    }

    /// How many bytes of a destination or a label are looked at, so that many brackets cost no more than their number.
    private static let longest = 400
    private static let wideOpening = Array("（".utf8)
    private static let wideClosing = Array("）".utf8)

    private static func isPicture(_ url: [UInt8]) -> Bool {
        let ending = String(decoding: url.suffix(5), as: UTF8.self).lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp"].contains { ending.hasSuffix($0) }
    }

    /// Where the destination ends; nil when it does not.
    private static func end(of inside: ArraySlice<UInt8>) -> Int? {
        var index = inside.startIndex
        while index < inside.endIndex {
            if inside[index] == UInt8(ascii: ")") || inside[index...].starts(with: wideClosing) {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Whether it looks like a file's name or an address, and not like words between brackets.
    private static func isDestination(_ text: ArraySlice<UInt8>) -> Bool {
        if text.starts(with: "http".utf8) { return true }
        guard let dot = text.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = text[(dot + 1)...]
        return (2...5).contains(ending.count)
            && ending.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
            && ending.contains { (0x61...0x7A).contains($0 | 0x20) }
    }

    /// The brackets of a link or an image, as they are written.
    private static func link(in text: [UInt8], before bracket: Int) -> String {
        let before = text[max(0, bracket - longest)..<bracket]
        guard let start = before.lastIndex(of: UInt8(ascii: "[")) else { return "[文字]" }
        let mark = start > 0 && text[start - 1] == UInt8(ascii: "!") ? "!" : ""
        return "\(mark)[\(shortened(text[(start + 1)..<bracket]))]"
    }

    private func isEscaped(_ offset: Int) -> Bool {
        offset > range.lowerBound && source.text[offset - 1] == UInt8(ascii: "\\")
    }

    private mutating func lookForFootnote(in text: [UInt8], endingAt bracket: Int) {
        let before = text[max(0, bracket - 32)..<bracket]
        guard let start = before.lastIndex(of: UInt8(ascii: "[")), start + 2 < bracket,
            text[start + 1] == UInt8(ascii: "^"), let offset = find(text[start...bracket]), !isEscaped(offset)
        else { return }
        report(
            .unknownMark, at: offset, "“\(Self.shortened(text[start...bracket]))”不是脚注，照原样显示",
            help: "把注写进正文的括号里，或在文末另起一段写“注：……”")
    }

    private mutating func lookForStrikethrough(in text: [UInt8]) {
        let mark = Array("~~".utf8)
        guard let start = text.range(of: mark), text.range(of: mark, from: start.upperBound) != nil,
            let offset = find(text[start.lowerBound...].prefix(4)), !isEscaped(offset)
        else { return }
        report(
            .unknownMark, at: offset, "“~~”不成删除线，照原样显示", help: "改了的内容直接改，另写 更正；不要的删去")
    }

    /// A link without words, which nobody can see or follow, and one that was to be a picture.
    mutating func lookAtLink(_ node: CMarkNode) {
        if node.neighbour(forward: false) == 0xFF01, Self.isPicture(node.url) {
            let offset = find(node.url.withoutSentinels) ?? range.lowerBound
            report(
                .brokenLink, at: offset, "图片前面的“！”是全角的，成了链接", help: "感叹号用半角：![说明](文件名)")
            return
        }
        if node.plainText().isVisible { return }
        var walk = CMarkWalk(node)
        while let (inner, _) = walk.next() { if inner.kind == .image { return } }
        let offset = find(node.url.withoutSentinels) ?? range.lowerBound
        report(.brokenLink, at: offset, "链接没有文字，看不见也点不着", help: "在方括号里写上文字：[合同](文件名)")
    }
}
