extension MarkdownSlips {
    /// A block of HTML, none of which is published.
    mutating func lookAtHTML(_ node: CMarkNode) {
        if source.isSeparator(node.startLine) { return }
        opaqueLines.append(node.startLine...max(node.startLine, node.endLine))
        let literal = node.withLiteral { Array($0) }
        let markup = literal.drop { $0 == 0x20 || $0 == 0x09 }
        let tag = Tag(markup)
        if tag.isEnd, tags.contains(tag.name), tag.isAll(of: markup) { return }
        tags.insert(tag.name)
        report(tag, at: start(of: node), isBlock: true)
    }

    /// A tag between words: they are published, it is not.
    mutating func lookAtTag(_ node: CMarkNode) {
        let literal = node.withLiteral { $0.withoutSentinels }
        let tag = Tag(literal[...])
        let offset = find(literal.prefix { $0 != 0x0A && $0 != 0x0D }) ?? range.lowerBound
        if tag.isEnd, tags.contains(tag.name) { return }
        tags.insert(tag.name)
        report(tag, at: offset, isBlock: false)
    }

    private mutating func report(_ tag: Tag, at offset: Int, isBlock: Bool) {
        if tag.isComment {
            report(
                .rawHTML, at: offset, "“<!-- -->”里的文字不显示",
                help: "不要的文字删去；要显示的，去掉 <!-- 和 -->")
            return
        }
        let shown = tag.name.isEmpty ? "<" : "<\(tag.isEnd ? "/" : "")\(tag.name)>"
        report(
            .rawHTML, at: offset, "“\(shown)”是网页标签，" + (isBlock ? "它和里面的文字都不显示" : "不显示"),
            help: tag.advice)
    }

    /// The beginning of a piece of HTML.
    private struct Tag {
        var name = ""
        var isEnd = false
        var isComment = false

        init(_ markup: ArraySlice<UInt8>) {
            isComment = markup.starts(with: "<!--".utf8)
            var rest = markup.dropFirst()
            if rest.first == UInt8(ascii: "/") {
                isEnd = true
                rest = rest.dropFirst()
            }
            let letters = rest.prefix { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
            name = String(decoding: letters.prefix(24), as: UTF8.self).lowercased()
        }

        /// Whether nothing stands there but this end.
        func isAll(of markup: ArraySlice<UInt8>) -> Bool {
            guard let close = markup.firstIndex(of: UInt8(ascii: ">")) else { return false }
            return !markup[(close + 1)...].isVisible
        }

        var advice: String {
            switch name {
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col", "colgroup":
                "表格写成“| 村 | 金额 |”，下面一行“| --- | --- |”；长表存成 CSV"
            case "br", "p", "div", "section", "article": "删去标签；另起一段就空一行"
            case "b", "strong", "em", "i", "mark": "删去标签；要加重，写成 **文字**"
            case "a": "链接写成 [文字](地址)"
            case "img": "图片写成 ![说明](文件名)"
            case "h1", "h2", "h3", "h4", "h5", "h6": "标题写成“## 标题”"
            case "ul", "ol", "li": "列表每条一行，以“- ”开头"
            case "hr": "分隔线写成“---”，前后各空一行"
            case "center", "font", "span", "u", "s", "del", "small", "big", "sub", "sup", "style", "script",
                "iframe", "o", "pre", "code", "blockquote", "input", "form", "button", "video", "audio":
                "删去标签，只留文字"
            default: "要显示尖括号，前面加反斜线：\\<；不要的删去"
            }
        }
    }
}
