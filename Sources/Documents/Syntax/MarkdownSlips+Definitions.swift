extension MarkdownSlips {
    /// Link definitions that no link refers to: to libcmark they are no text, and so `[注]: 不含税` is gone.
    ///
    /// libcmark does not tell which it took. So the body is parsed once more behind a paragraph for each label that may
    /// be one's: a paragraph that is a link then has a definition.
    mutating func lookForDefinitions() {
        let candidates = definitionLines()
        if candidates.isEmpty { return }
        var probe: [UInt8] = []
        for candidate in candidates {
            probe += [UInt8(ascii: "[")] + source.text[candidate.label] + "]\n\n".utf8
        }
        let tree = CMarkTree(parsing: (probe + source.text)[...])
        var used: Set<String>?
        var seen: Set<String> = []
        var paragraph = tree.root.firstChild
        for candidate in candidates {
            defer { paragraph = paragraph?.next }
            guard paragraph?.firstChild?.kind == .link else { continue }
            let label = source.text[candidate.label]
            let name = Self.normalized(label)
            let references = used ?? references(but: candidates)
            used = references
            let isFirst = seen.insert(name).inserted
            if label.first == UInt8(ascii: "^") {
                report(
                    .unusedDefinition, at: candidate.offset,
                    "“[\(Self.shortened(label))]:”不成脚注，这一行不显示",
                    help: "把注写进正文的括号里，或在文末另起一段写“注：……”")
            } else if !isFirst || !references.contains(name) {
                report(
                    .unusedDefinition, at: candidate.offset,
                    "“[\(Self.shortened(label))]:”这一行不显示：\(isFirst ? "它是链接的地址，没有链接用它" : "它是链接的地址，前面已经写过")",
                    help: "要显示这一行，冒号用全角：“[\(Self.shortened(label))]：”；不要就删去")
            }
        }
    }

    private struct Candidate {
        var offset: Int
        var label: Range<Int>
    }

    /// Lines that begin like a definition, but for those of code.
    private func definitionLines() -> [Candidate] {
        var candidates: [Candidate] = []
        var opaque = opaqueLines[...]
        for number in 1...max(source.lineCount, 1) {
            while let range = opaque.first, range.upperBound < number { opaque.removeFirst() }
            if let range = opaque.first, range.contains(number) { continue }
            let line = source.line(number).drop { byte in
                switch byte {
                case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
                    UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: false
                }
            }
            guard line.first == UInt8(ascii: "["), let close = Self.close(of: line),
                close + 1 < line.endIndex,
                line[close + 1] == UInt8(ascii: ":"), close > line.startIndex + 1
            else { continue }
            candidates.append(Candidate(offset: line.startIndex, label: line.startIndex + 1..<close))
        }
        return candidates
    }

    /// The bracket that closes a label, which holds none that is not escaped.
    private static func close(of line: ArraySlice<UInt8>) -> Int? {
        var index = line.startIndex + 1
        while index < line.endIndex {
            switch line[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return index
            default: index += 1
            }
        }
        return nil
    }

    /// What stands between brackets anywhere in the body: every reference is among it.
    private func references(but definitions: [Candidate]) -> Set<String> {
        let own = Set(definitions.map(\.offset))
        var labels: Set<String> = []
        var open: Int?
        var index = source.text.startIndex
        while index < source.text.endIndex {
            switch source.text[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open = index
            case UInt8(ascii: "]"):
                if let start = open, !own.contains(start) {
                    labels.insert(Self.normalized(source.text[start + 1..<index]))
                }
                open = nil
            default: break
            }
            index += 1
        }
        return labels
    }

    private static func normalized(_ label: ArraySlice<UInt8>) -> String {
        let words = label.withoutSentinels.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
    }
}
