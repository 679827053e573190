import Testing

@testable import Website

@Suite("Parts that pages share")
struct PartsTests {
    @Test(
        "Amounts are grouped, exact to the fen, with a true minus sign",
        arguments: [
            (0, "0.00"), (5, "0.05"), (99, "0.99"), (100, "1.00"), (123_450, "1,234.50"), (-1_205, "−12.05"),
            (100_000_000_001, "1,000,000,000.01"), (18_600_000, "186,000.00"),
            (Int64.min, "−92,233,720,368,547,758.08"),
        ] as [(Int64, String)])
    func amounts(fen: Int64, expected: String) {
        #expect(HTML(fen: fen).string == expected)
    }

    @Test("Counts are grouped", arguments: [(0, "0"), (999, "999"), (1_046, "1,046"), (-20_000, "−20,000")])
    func counts(number: Int, expected: String) {
        #expect(HTML(grouped: number).string == expected)
    }

    @Test("A name of up to four signs is kept whole; a longer one, markup and a word that is no name are not")
    func names() {
        var table = DataTable("积分", columns: [.name("谁"), .name("对谁"), .text("状态")])
        table.row()
        table.cell(text: "唐*国")
        table.cell(text: "欧阳*国")
        table.cell(text: "已完成")
        table.row()
        table.cell(text: "农机合作社")
        table.cell("<a href=\"a\">村</a>")
        table.cell(text: "在办")
        let html = table.finished().string
        #expect(
            html.contains(
                "<tr><th scope=\"row\" class=\"p\">唐*国</th><td class=\"p\">欧阳*国</td><td>已完成</td></tr>"
                    + "<tr><th scope=\"row\">农机合作社</th><td><a href=\"a\">村</a></td><td>在办</td></tr>"))
    }

    @Test("A formula is said as an office says it; a point between figures is one of theirs")
    func formula() {
        #expect(HTML.formula("期初欠 = 上期.期末欠") == "期初欠 = 上期的期末欠")
        #expect(HTML.formula("占比 ≥ 规则.劳务报酬比例 × 0.5") == "占比 ≥ 规则的劳务报酬比例 × 0.5")
        #expect(HTML.formula("a.b = previous.期末") == "a.b = previous.期末")
    }

    @Test("A table has a caption with its unit, scopes, a row header and a foot; its rows are never ragged")
    func table() {
        var table = DataTable("资金 <安排>", unit: "元", columns: [.text("项目"), .number("金额"), .wide("来源")])
        table.row()
        table.cell(text: "路面 & 材料")
        table.cell(fen: 11_200_000)
        table.foot()
        table.cell(text: "合计")
        table.cell(fen: 11_200_000)
        #expect(
            table.finished().string
                == "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"资金 &lt;安排&gt;\"><table>"
                + "<caption>资金 &lt;安排&gt; <small>单位：元</small></caption><thead><tr><th scope=\"col\">项目</th>"
                + "<th scope=\"col\" class=\"n\">金额</th><th scope=\"col\" class=\"w\">来源</th></tr></thead><tbody>"
                + "<tr><th scope=\"row\">路面 &amp; 材料</th><td class=\"n\">112,000.00</td><td class=\"w\"></td></tr>"
                + "</tbody><tfoot><tr><th scope=\"row\">合计</th><td class=\"n\">112,000.00</td><td class=\"w\"></td></tr>"
                + "</tfoot></table></div>")
    }

    @Test("In a ranking the one who is ranked heads the row, not the place")
    func ranking() {
        var table = DataTable("全部名次", columns: [.place("名次"), .who("村"), .number("总分")])
        table.row("<tr class=\"red\">")
        table.cell(text: "1")
        table.cell(text: "柳沟村")
        table.cell(text: "94.5")
        let html = table.finished().string
        #expect(html.contains("<table class=\"rank\">"))
        #expect(
            html.contains(
                "<tr class=\"red\"><td class=\"at\">1</td><th scope=\"row\" class=\"who\">柳沟村</th><td class=\"n\">94.5</td></tr>"
            ))
    }

    @Test("Columns that give way make a table no ranking on paper")
    func minorOnPaper() {
        func isRanking(_ columns: [DataTable.Column]) -> Bool {
            var table = DataTable("表", columns: columns)
            table.row()
            let bytes = table.finished().bytes
            return PaperTable(bytes, at: PaperTable.next(in: bytes, from: 0) ?? 0).isRanking
        }
        #expect(!isRanking([.text("甲"), .minor(.text("乙")), .number("丙")]))
        #expect(!isRanking([.text("甲")]))
        #expect(isRanking([.place("名次"), .who("村"), .minor(.number("总分"))]))
    }

    @Test("A table of more than six columns prints small, of more than nine across the sheet")
    func wideTable() {
        let columns = (1...7).map { DataTable.Column.text("列\($0)") }
        let more = (1...10).map { DataTable.Column.text("列\($0)") }
        #expect(
            DataTable("更宽", columns: more).finished().string.hasPrefix(
                "<div class=\"scroll wide-sheet full\""))
        #expect(
            DataTable("宽", columns: columns).finished().string.hasPrefix("<div class=\"scroll many full\""))
        #expect(
            DataTable("窄", columns: Array(columns.dropLast())).finished().string.hasPrefix(
                "<div class=\"scroll\""))
    }

    @Test("Facts that nobody stated leave nothing behind")
    func facts() {
        var facts = Facts()
        facts.add("户数", nil, unit: "户")
        #expect(facts.finished.isEmpty)
        facts.add("人口", HTML(grouped: 1_046), unit: "人")
        #expect(
            facts.finished.string
                == "<dl class=\"facts\"><div><dt>人口</dt><dd>1,046&#160;<small>人</small></dd></div></dl>")
    }

    @Test("Long lists are cut into pages that lead to each other")
    func pagination() {
        #expect(Pagination.pages(for: 0) == 1)
        #expect(Pagination.pages(for: 50) == 1)
        #expect(Pagination.pages(for: 51) == 2)
        #expect(Pagination.range(of: 2, in: 60) == 50..<60)
        #expect(Pagination.links(1, of: 50).isEmpty)
        #expect(
            Pagination.links(2, of: 120).string
                == "<nav aria-label=\"分页\"><ul class=\"pages\"><li><a rel=\"prev\" href=\"../../index.html\">上一页</a></li>"
                + "<li><a href=\"../../index.html\" aria-label=\"第 1 页\">1</a></li><li><span aria-current=\"page\">2</span></li>"
                + "<li><a href=\"../3/index.html\" aria-label=\"第 3 页\">3</a></li>"
                + "<li><a rel=\"next\" href=\"../3/index.html\">下一页</a></li></ul></nav>")
        let far = Pagination.links(10, of: 1000).string
        #expect(far.contains(">1</a></li><li><span>…</span></li><li>"))
        #expect(far.contains("<li><span>…</span></li><li><a href=\"../20/index.html\""))
    }

    @Test("Bars stand in the table of their figures, from zero; each frame is the whole where one is said")
    func charts() {
        let chart = Chart(message: "结余上升", subtitle: "季末，元")
        let bars = [
            Chart.Bar(label: "二季 & 三季", value: 100, text: "100.00", isEmphasised: true),
            Chart.Bar(label: "一季", value: 50, text: "50.00"),
            Chart.Bar(label: "上年", value: -5, text: "−5.00"),
        ]
        let html = chart.bars(bars).string
        #expect(
            html.hasPrefix(
                "<figure><figcaption>结余上升<small>季末，元</small></figcaption><table class=\"bars\"><tbody><tr><th scope=\"row\">二季 &amp; 三季<svg"
            ))
        // The longest fills its frame, the others by their share of it; nothing is drawn below nought.
        for drawn in [
            "<path class=\"mark\" d=\"M0 0h1000v1H0z\"/></svg></th><td class=\"n\">100.00</td></tr>",
            "<path class=\"rest\" d=\"M0 0h500v1H0z\"/></svg></th><td class=\"n\">50.00</td></tr>",
            "<path class=\"rest\" d=\"M0 0h0v1H0z\"/></svg></th><td class=\"n\">−5.00</td></tr>",
        ] {
            #expect(html.contains(drawn), "\(drawn)")
        }
        // 31 of 96 papers fill not quite a third of the frame.
        let share = chart.bars([Chart.Bar(label: "满意", value: 31, text: "31 票")], of: 96).string
        #expect(share.contains("h322v1H0z"))
        #expect(share.contains("<td class=\"n\">31 票</td><td class=\"n\">32.3%</td>"))
        #expect(chart.bars([Chart.Bar(label: "一季", value: 0, text: "0.00")]).isEmpty)
        #expect(chart.bars([Chart.Bar(label: "一季", value: .max, text: "")], of: 3).string.contains("h1000v"))
    }
}
