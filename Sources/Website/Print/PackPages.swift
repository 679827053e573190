import Records

/// A pack as one document: a cover to tick off, a page with the name of each village, its sheets.
struct PackPages {
    let site: Site
    let pack: Pack
    let page: Page

    private var register: Register { site.register }

    func html(with bodies: Site.Bodies) throws(Library.Changed) -> HTML {
        var html = cover
        var region: Region.Reference?
        for (number, index) in pack.sheets.enumerated() {
            let disclosure = register.disclosures[index]
            let here = disclosure.region
            if here != region { html.append(separator(here)) }
            region = here
            let view = RecordView(index, try bodies(disclosure), of: site)
            html.append(
                NoticeSheet(
                    view, view.evidence(over: PageFields()), on: page.route, prefix: "s\(number + 1)-"
                ).html)
        }
        return html
    }

    /// What is in it, a row each, with a box to tick.
    private var cover: HTML {
        var html: HTML = "<article class=\"notice cover\">"
        html.append(
            "<p class=\"head\"><span>张贴清单</span><span>\(text: register.board.name)</span></p><h1>\(text: pack.title(in: register))</h1>"
        )
        if pack.sheets.isEmpty {
            html.append("<p>截至\(register.asOf)，没有正在公示的事项。</p></article>\n")
            return html
        }
        html.append("<p>截至\(register.asOf)，本册 \(pack.sheets.count) 项，按村排列。贴好一项，勾一项。</p>")
        if pack.parts > 1 {
            html.append("<p>全部共 \(pack.parts) 个部分，这是第 \(pack.part) 部分；其余部分另册打印。</p>")
        }
        var table = DataTable(
            "张贴清单", rows: pack.sheets.count,
            columns: [.text("已贴"), .text("村"), .wide("事项"), .text("类型"), .day("公示至")])
        for index in pack.sheets {
            let disclosure = register.disclosures[index]
            table.row()
            table.cell("□")
            table.cell(text: register.regions[disclosure.region].title.value)
            table.cell(text: disclosure.title.value)
            table.cell(text: disclosure.kind.text)
            let open = disclosure.postings.last { $0.isOpen(on: register.asOf) } ?? disclosure.postings.last
            table.cell(open.map { $0.until.map { HTML($0.value) } ?? "未定" } ?? HTML())
        }
        html.append(PaperTables(table.finished(), on: .a4).html)
        html.append(literal: "</article>\n")
        return html
    }

    private func separator(_ region: Region.Reference) -> HTML {
        let count = pack.sheets.count { register.disclosures[$0].region == region }
        return """
            <article class="notice separator"><h2>\(text: register.regions[region].title.value)</h2>\
            <p>\(count) 项</p></article>

            """
    }
}

/// A county's townships, each with its pack.
struct PackList {
    let site: Site
    let page: Page

    var html: HTML {
        let register = site.register
        var table = DataTable(
            "各乡镇张贴包", columns: [.text("乡镇"), .number("张贴（项）"), .text("张贴包")])
        for region in register.regions.indices where register.regions[region].level == .township {
            let due = Pack.onDisplay(in: site.lists.regionsBelow[region], site.display)
            let route = site.regionRoutes[region].page("print")
            table.row()
            table.cell(text: register.regions[region].title.value)
            table.cell(due.count)
            var links = HTML()
            for pack in Pack.packs(of: region, due, in: register) {
                if !links.isEmpty { links.append(literal: "　") }
                links.append(
                    "<a href=\"\(linkFrom: page.route, to: pack.page(at: route).route)\">\(text: pack.parts > 1 ? "第\(pack.part)部分" : "打开打印")</a>"
                )
            }
            table.cell(links)
        }
        return """
            <article class="notice cover"><p class="head"><span>张贴包</span><span>\(text: register.board.name)</span></p>\
            <h1>各乡镇张贴包</h1><p>截至\(register.asOf)，各乡镇和所属各村正在公示、应当张贴的事项。</p>\
            \(PaperTables(table.finished(), on: .a4).html)</article>

            """
    }
}
