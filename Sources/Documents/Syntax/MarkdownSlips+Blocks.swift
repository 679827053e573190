extension MarkdownSlips {
    /// A text line that the line below made a heading, and a heading without words.
    mutating func lookAtHeading(_ node: CMarkNode) {
        let start = start(of: node)
        if !node.plainText().isVisible {
            report(.accidentalHeading, at: start, "标题没有字", help: "在“#”后面空一格写标题，或删去这一行")
        } else if start < source.text.endIndex, source.text[start] != UInt8(ascii: "#") {
            report(
                .accidentalHeading, at: start,
                "下面一行的“\(node.headingLevel == 1 ? "===" : "---")”把这里变成了标题",
                help: "要分隔线，在它前面空一行；要标题，写成“## 标题”")
        }
    }

    /// Indented text that became code, and a fence that nothing closes.
    mutating func lookAtCode(_ node: CMarkNode) {
        opaqueLines.append(node.startLine...max(node.startLine, node.endLine))
        let start = start(of: node)
        let content = content(ofLine: node.startLine)
        let mark = start < source.text.endIndex ? source.text[start] : 0
        if mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") {
            if node.fenceInfo.contains(where: { $0 >= 0x80 }) {
                report(
                    .accidentalCode, at: start,
                    "“\(Self.shortened(node.fenceInfo))”不显示：它在代码框的第一行",
                    help: "文字写在“```”的下一行；不是代码，删去这一行")
            }
            let end = self.content(ofLine: node.endLine)
            let isClosed =
                node.endLine > node.startLine && end.count >= 3 && end.prefix(3).allSatisfy { $0 == mark }
            if isClosed { return }
            report(
                .accidentalCode, at: start, "代码框没有结束，从这里起都照原样排",
                help: "在代码后面另起一行写 \(mark == UInt8(ascii: "`") ? "```" : "~~~")；不是代码，删去这一行")
            return
        }
        // Words in Chinese are no program.
        guard node.withLiteral({ $0.contains { (0xE4...0xE9).contains($0) } }) else { return }
        report(
            .accidentalCode, at: content.startIndex, "行首空了四格，这几行按代码排",
            help: "删去行首的空格；分段用空行，段首不用缩进")
    }

    /// Cells of a table's row beyond those of its head, which are dropped.
    mutating func lookAtSurplus(at offset: Int, columns: Int) {
        report(
            .tableSurplus, at: offset, "这一格不显示：表头只有 \(columns) 格",
            help: "在表头和“| --- |”那一行各加一格；文字里的竖线写成 \\|")
    }

    /// Numbers that the list does not keep: Markdown counts on from the first.
    mutating func lookAtList(_ list: CMarkNode) {
        guard list.isOrderedList else { return }
        var items: [(offset: Int, number: Int)] = []
        var item = list.firstChild
        while let node = item {
            let start = start(of: node)
            let digits = source.text[start...].prefix(9).prefix { (0x30...0x39).contains($0) }
            items.append((start, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }))
            item = node.next
        }
        // Who numbers every item alike lets Markdown count.
        guard let first = items.first, !items.allSatisfy({ $0.number == first.number }) else { return }
        for (index, item) in items.enumerated() where item.number != first.number + index {
            report(
                .renumberedList, at: item.offset,
                "这一项写的是 \(item.number)，页面上会显示成 \(first.number + index)",
                help: "按顺序编号；要保留这个号，写成“\(item.number)、”，每项之间空一行")
            return
        }
    }

    /// `- [ ] 事项`, which shows its brackets.
    mutating func lookAtItem(_ item: CMarkNode) {
        guard let text = item.firstChild?.firstChild, text.kind == .text else { return }
        let isTask = text.withLiteral { literal in
            literal.first == UInt8(ascii: "[")
                && ["[ ] ", "[x] ", "[X] "].contains { literal.starts(with: $0.utf8) }
        }
        guard isTask else { return }
        report(
            .unknownMark, at: start(of: item), "“[ ]”不成复选框，照原样显示", help: "写成“已办”“未办”，或用“台账”")
    }
}
