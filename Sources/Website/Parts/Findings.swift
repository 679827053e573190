import Records

extension HTML {
    /// What breaks a rule, with the article that it breaks.
    init(_ findings: [Finding]) {
        self.init(reserving: findings.count * 400)
        for finding in findings {
            append("<div class=\"finding\"><strong>\(text: finding.words)</strong>")
            if let basis = finding.basis { append("<p>依据：\(text: basis)</p>") }
            append(literal: "</div>")
        }
    }
}

extension Finding {
    /// What it says, to those who read the page.
    var words: String { Finding.readable(diagnostic.message) }

    /// A message as people read it: its days as `2026年3月1日`, which its author writes as `2026-03-01`.
    static func readable(_ message: String) -> String {
        let bytes = Array(message.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            let isStart = index == 0 || !(0x30...0x39).contains(bytes[index - 1])
            let isEnd = index + 10 >= bytes.count || !(0x30...0x39).contains(bytes[index + 10])
            if isStart, isEnd, index + 10 <= bytes.count, bytes[index + 4] == UInt8(ascii: "-"),
                let day = Day(String(decoding: bytes[index..<index + 10], as: UTF8.self))
            {
                text.append(contentsOf: day.text.utf8)
                index += 10
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension FaultyRecords {
    /// Each with what breaks a rule, the newest first.
    func html(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        for item in items {
            html.append("<li>\(HTML(item.record, from: route))<p>\(item.day)</p>")
            for finding in item.findings {
                html.append("<p class=\"fault\">\(text: finding.words)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if count > items.count {
            html.append("<p class=\"more\">另有 \(count - items.count) 项，见各条公开的页面。</p>")
        }
        return html
    }
}
