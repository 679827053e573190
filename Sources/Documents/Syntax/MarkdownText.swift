extension CMarkNode {
    /// The text below a node, without markup; line breaks are spaces, or nothing between wide characters.
    func plainText(dropping lead: Int = 0) -> [UInt8] {
        var text: [UInt8] = []
        var lead = lead
        var walk = CMarkWalk(self)
        while let (node, entering) = walk.next() {
            guard entering else { continue }
            switch node.kind {
            case .text, .code:
                node.withLiteral { text.append(plain: $0.dropFirst(lead), sentinels: true) }
                lead = 0
            case .softBreak where node.joinsWideCharacters: break
            case .softBreak, .lineBreak: text.append(0x20)
            default: break
            }
        }
        return text
    }

    /// A soft line break between two wide characters, which Chinese writes without a space.
    var joinsWideCharacters: Bool {
        guard let before = neighbour(forward: false), let after = neighbour(forward: true) else {
            return false
        }
        switch (MarkdownScalars.isWide(before), MarkdownScalars.isWide(after)) {
        case (true, true): return true
        case (true, false): return MarkdownScalars.isSharedPunctuation(after)
        case (false, true): return MarkdownScalars.isSharedPunctuation(before)
        case (false, false): return false
        }
    }

    /// The nearest scalar of text on one side, whatever emphasis and links begin or end between.
    func neighbour(forward: Bool) -> UInt32? {
        var node = self
        while true {
            if let sibling = forward ? node.next : node.previous {
                node = sibling
            } else if let parent = node.parent, parent.kind.isWrapper {
                node = parent
                continue
            } else {
                return nil
            }
            while node.kind.isWrapper, let child = forward ? node.firstChild : node.lastChild { node = child }
            switch node.kind {
            case .text, .code:
                if let scalar = node.outermost(forward: forward) { return scalar }
            case .emphasis, .strong, .link: break  // empty
            default: return nil
            }
        }
    }

    /// The first or last scalar of what stands in it, if that is text.
    func edge(forward: Bool) -> UInt32? {
        var node = self
        // Nobody writes more of them in each other.
        for _ in 0..<16 {
            guard let child = forward ? node.firstChild : node.lastChild else { break }
            node = child
        }
        return node.kind == .text ? node.outermost(forward: forward) : nil
    }

    /// The first or last scalar of a text, sentinels aside.
    private func outermost(forward: Bool) -> UInt32? {
        withLiteral { text in
            var index = forward ? text.startIndex : text.endIndex
            if forward {
                while index < text.endIndex && text.hasSentinel(at: index) {
                    index += MarkdownSentinel.length
                }
                return text.scalar(at: index)
            }
            while index >= MarkdownSentinel.length, text.hasSentinel(at: index - MarkdownSentinel.length) {
                index -= MarkdownSentinel.length
            }
            return text.scalar(before: index)
        }
    }
}
