import Records

/// A pack as one document: a cover to tick off, then the sheets, village by village.
extension PackView {
    /// What is in it, a row each, with a box to tick.
    var cover: HTML {
        let count = villages.reduce(0) { $0 + $1.sheets.count }
        var html: HTML = "<article class=\"notice cover\">"
        html.append(
            "<p class=\"head\"><span>张贴清单</span><span>\(text: board)</span></p><h1>\(text: title)</h1>")
        if count == 0 {
            html.append("<p>截至\(today)，没有正在公示的事项。</p></article>\n")
            return html
        }
        html.append("<p>截至\(today)，本册 \(count) 项，按村排列。贴好一项，勾一项。</p>")
        if parts > 1 {
            html.append("<p>全部共 \(parts) 个部分，这是第 \(part) 部分；其余部分另册打印。</p>")
        }
        var table = DataTable(
            "张贴清单", rows: count,
            columns: [.text("已贴"), .text("村"), .wide("事项"), .text("类型"), .day("公示至")])
        for village in villages {
            for sheet in village.sheets {
                table.row()
                table.cell("□")
                table.cell(text: village.name)
                table.cell(text: sheet.title)
                table.cell(text: sheet.kind.text)
                table.cell(sheet.posting.map { $0.until.map { HTML($0.value) } ?? "未定" } ?? HTML())
            }
        }
        html.append(PaperTables(table.finished(), on: .a4).html)
        html.append(literal: "</article>\n")
        return html
    }
}

extension PacksView {
    /// A county's townships, each with its pack.
    func html(on route: Route) -> HTML {
        var table = DataTable(
            "各乡镇张贴包", columns: [.text("乡镇"), .number("张贴（项）"), .text("张贴包")])
        for township in townships {
            table.row()
            table.cell(text: township.name)
            table.cell(township.count)
            let links = township.parts.enumerated().map { number, part -> HTML in
                "<a href=\"\(linkFrom: route, to: part)\">\(text: township.parts.count > 1 ? "第\(number + 1)部分" : "打开打印")</a>"
            }
            table.cell(links.joined(separator: "　"))
        }
        return """
            <article class="notice cover"><p class="head"><span>张贴包</span><span>\(text: board)</span></p>\
            <h1>各乡镇张贴包</h1><p>截至\(today)，各乡镇和所属各村正在公示、应当张贴的事项。</p>\
            \(PaperTables(table.finished(), on: .a4).html)</article>

            """
    }
}
