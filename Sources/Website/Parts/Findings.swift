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

extension Site {
    func findings(of disclosure: Disclosure.Reference) -> HTML { HTML(register.findings[disclosure] ?? []) }

    /// The records of a region that have findings, the newest first.
    func findings(in region: Region.Reference, on route: Route, limit: Int) -> HTML {
        let indices = register.byRegion[region].filter { register.findings[$0] != nil }
        if indices.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        for index in indices.prefix(limit) {
            html.append("<li>\(link(index, on: route))<p>\(register.disclosures[index].day.value)</p>")
            for finding in register.findings[index] ?? [] {
                html.append("<p class=\"fault\">\(text: finding.words)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if indices.count > limit {
            html.append("<p class=\"more\">另有 \(indices.count - limit) 项，见各条公开的页面。</p>")
        }
        return html
    }

    /// What should have been done or posted on a board and is not, the longest overdue first.
    func overdueBoxes(_ items: [Overdue], on route: Route) -> HTML {
        var html = HTML(reserving: items.count * 400)
        for item in items {
            html.append(
                "<div class=\"finding\"><strong>\(text: matter(of: item)) · 逾期 \(item.days) 天</strong>")
            html.append("<p>应当在 \(item.due) 前完成。")
            if case .accounts = item.matter {
                html.append(literal: "最近一次公开：")
            } else {
                html.append(literal: "见 ")
            }
            appendLink(item.disclosure, on: route, to: &html)
            html.append(literal: "。</p>")
            if let basis = item.basis { html.append("<p>依据：\(text: basis)</p>") }
            html.append(literal: "</div>")
        }
        return html
    }

    /// The same over several boards, in a table.
    func overdueTable(_ items: [Overdue], on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        let limit = 20
        var table = DataTable(
            "逾期最久的在前", unit: "天", rows: min(items.count, limit),
            columns: [.text("村"), .number("逾期"), .wide("事项"), .day("应当完成"), .wide("见")])
        for item in items.prefix(limit) {
            table.row()
            table.cell(link(region: item.region, on: route))
            table.cell("<b class=\"fault\">\(item.days)</b>")
            table.cell(text: matter(of: item))
            table.cell(HTML(item.due))
            table.cell(link(item.disclosure, on: route))
        }
        var html = table.finished()
        if items.count > limit { html.append("<p class=\"words\">另有 \(items.count - limit) 项，见各村页面。</p>") }
        return html
    }

    /// What is overdue, under a heading that says that it is.
    func matter(of item: Overdue) -> String {
        switch item.matter {
        case .accounts(let period, let missing):
            "\(period.text)财务公开" + (missing > 1 ? "等 \(missing) 期尚未公开" : "尚未公开")
        case .milestone(let name): "工程节点“\(name)”尚未完成"
        case .generalItems(let period, let missing):
            "\(period.text)" + (missing > 1 ? "等 \(missing) 个季度没有公开一般事项" : "没有公开一般事项")
        case .item(let title): title
        case .remedy(let problem): "审计整改：\(problem)"
        }
    }
}
