import Foundation
import Testing

@testable import Website

@Suite("Tables on paper: whole figures, sixty rows a part, lying when they are wide")
struct PaperTablesTests {
    private static func table(columns: Int, rows: Int, cell: String = "1.00") -> HTML {
        var table = DataTable(
            "账", unit: "元", columns: [.text("项")] + (1..<columns).map { _ in .number("数") })
        for row in 0..<rows {
            table.row()
            table.cell(text: "第\(row + 1)行")
            for _ in 1..<columns { table.cell(text: cell) }
        }
        table.foot()
        table.cell(text: "合计")
        return table.finished()
    }

    @Test("A small table keeps its markup and gains the widths of its columns")
    func small() {
        let tables = PaperTables(Self.table(columns: 2, rows: 1), on: .a4)
        #expect(!tables.isAcross)
        #expect(
            tables.html.string == """
                <div class="scroll" tabindex="0" role="region" aria-label="账">\
                <table class="z0 short fit"><caption>账 <small>单位：元</small></caption>\
                <colgroup><col class="w5"><col class="w4"></colgroup>\
                <thead><tr><th scope="col">项</th><th scope="col" class="n">数</th></tr></thead>\
                <tbody><tr><th scope="row">第1行</th><td class="n">1.00</td></tr></tbody>\
                <tfoot><tr><th scope="row">合计</th><td class="n"></td></tr></tfoot></table></div>
                """)
    }

    @Test("Every other markup is left alone")
    func others() {
        let html: HTML = "<p>无表 &lt;table&gt;</p><figure><svg><title>甲</title></svg></figure>"
        #expect(PaperTables(html, on: .a4).html == html)
        #expect(PaperTables(HTML(), on: .a4).html.isEmpty)
    }

    @Test("600 rows: parts of a page, each with its head and its range, the sums at the end, no row lost")
    func long() throws {
        let text = PaperTables(Self.table(columns: 3, rows: 600), on: .a4).html.string
        #expect(text.components("<table class=\"z0 dense part fit\">") == 25)
        #expect(text.components("</table>") == 25)
        #expect(text.components("<thead>") == 25)
        #expect(text.components("<tfoot>") == 1)
        #expect(text.contains("<caption>账 <small>单位：元</small>（第1–12行，共600行）</caption>"))
        #expect(text.contains("<caption>续表（第13–37行，共600行）</caption>"))
        #expect(text.contains("<caption>续表（第588–600行，共600行）</caption>"))
        for row in 1...600 { #expect(text.components("<th scope=\"row\">第\(row)行</th>") == 1) }
        let first = try #require(text.firstRange(of: "第12行"))
        #expect(
            text[first.upperBound...].hasPrefix(
                "</th><td class=\"n\">1.00</td><td class=\"n\">1.00</td></tr></tbody></table><table"))
    }

    @Test(
        "What a page holds is whole; of more, the first part is half a page, and none is a row or two",
        arguments: [
            (19, []), (20, ["1–9", "10–20"]), (29, ["1–9", "10–25", "26–29"]),
            (61, ["1–12", "13–37", "38–61"]),
        ])
    func pages(_ rows: Int, _ ranges: [String]) {
        let text = PaperTables(Self.table(columns: 3, rows: rows), on: .a4).html.string
        #expect(text.components("共\(rows)行") == ranges.count)
        for range in ranges { #expect(text.contains("（第\(range)行，共\(rows)行）")) }
    }

    @Test(
        "More than six columns lie; smaller type where figures are many",
        arguments: [
            (6, "1.00", false, 0), (7, "1.00", true, 0), (14, "1,234.00", true, 2),
            (14, "1,234,567.00", true, 4),
        ])
    func wide(_ columns: Int, _ cell: String, _ isAcross: Bool, _ size: Int) {
        let tables = PaperTables(Self.table(columns: columns, rows: 3, cell: cell), on: .a4)
        #expect(tables.isAcross == isAcross)
        #expect(tables.html.string.contains("<table class=\"z\(size) short fit\">"))
    }

    @Test("Six columns of long figures lie as well, rather than shrink")
    func figures() {
        #expect(PaperTables(Self.table(columns: 6, rows: 3, cell: "1,234,567,890,123.00"), on: .a4).isAcross)
        #expect(!PaperTables(Self.table(columns: 6, rows: 3, cell: "1,234,567.00"), on: .a4).isAcross)
    }

    @Test("Figures for which no type is small enough may be broken, and no column has a width")
    func tight() {
        let text = PaperTables(
            Self.table(columns: 14, rows: 1, cell: String(repeating: "9", count: 30)), on: .a4
        )
        .html.string
        #expect(text.contains("<table class=\"z6 tight\">"))
        #expect(!text.contains("<col class"))
    }

    @Test("A cell of 500 characters takes what the others leave")
    func longCell() {
        var table = DataTable("事", columns: [.text("项"), .wide("说明"), .day("日期")])
        table.row()
        table.cell(text: "甲")
        table.cell(text: String(repeating: "长", count: 500))
        table.cell(text: "2026年3月1日")
        let tables = PaperTables(table.finished(), on: .a4)
        #expect(!tables.isAcross)
        #expect(
            tables.html.string.contains("<colgroup><col class=\"w2\"><col><col class=\"w12\"></colgroup>"))
    }

    @Test("Rows of many words fill a page sooner")
    func longRows() {
        var table = DataTable("事", columns: [.text("项"), .wide("说明")])
        for _ in 0..<3 {
            table.row()
            table.cell(text: "甲")
            table.cell(text: String(repeating: "长", count: 500))
        }
        let text = PaperTables(table.finished(), on: .a4).html.string
        #expect(text.contains("<caption>事（第1行，共3行）</caption>"))
        #expect(text.contains("<caption>续表（第3行，共3行）</caption>"))
    }

    @Test("An author's own table, without a caption, is cut as well")
    func author() {
        let rows = String(repeating: "<tr>\n<td>a</td>\n<td class=\"n\">1</td>\n</tr>\n", count: 70)
        let html = HTML(
            markup: Array(
                "<div class=\"scroll\"><table>\n<thead>\n<tr>\n<th scope=\"col\">A</th>\n<th scope=\"col\" class=\"n\">B</th>\n</tr>\n</thead>\n<tbody>\n\(rows)</tbody>\n</table></div>\n<p>后</p>"
                    .utf8))
        let text = PaperTables(html, on: .a4).html.string
        #expect(
            text.contains("<table class=\"z0 dense part fit\"><caption>（第1–12行，共70行）</caption><colgroup>"))
        #expect(text.contains("<caption>续表（第63–70行，共70行）</caption>"))
        #expect(text.components("<td>a</td>") == 70)
        #expect(text.hasSuffix("</tbody>\n</table></div>\n<p>后</p>"))
    }

    private static func authored(_ cells: [String]) -> HTML {
        let heads = cells.map { _ in "<th scope=\"col\">甲</th>" }.joined()
        let row = cells.map { "<td>\($0)</td>" }.joined(separator: "\n")
        return HTML(
            markup: Array(
                "<table><thead><tr>\(heads)</tr></thead><tbody><tr>\(row)</tr></tbody></table>".utf8))
    }

    @Test("Fourteen columns of an author's figures: each whole, in small type, lying")
    func authoredFigures() {
        let tables = PaperTables(Self.authored(Array(repeating: "1,234,567.89", count: 14)), on: .a4)
        let text = tables.html.string
        #expect(tables.isAcross)
        #expect(text.hasPrefix("<table class=\"z5 short fit\"><colgroup><col class=\"w12\">"))
        #expect(text.components("<td class=\"d\">1,234,567.89</td>") == 14)
    }

    @Test(
        "What stands whole in an author's cell",
        arguments: [
            ("2026年3月1日", true, true), ("-12.5%", true, true), ("08:30", true, true), ("无", false, true),
            ("第3组", false, true), ("共1,234,567,890.00元", false, true), ("", false, true),
            ("abcdefghijklmnop", false, false), (String(repeating: "9", count: 25), false, false),
        ])
    func whole(_ cell: String, _ isFigure: Bool, _ isFit: Bool) {
        let text = PaperTables(Self.authored([cell, "乙"]), on: .a4).html.string
        #expect(text.contains("<td class=\"d\">\(cell)</td>") == isFigure)
        #expect(text.contains(" fit\">") == isFit)
    }

    @Test("Every width of a column is in the stylesheet")
    func widths() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../theme")
        let theme = try String(contentsOf: root.appending(path: "assets/sheet.css"), encoding: .utf8)
        for halves in 0...PaperTables.widest { #expect(theme.contains(".w\(halves) { width: ")) }
    }

    @Test("A poster has room for more columns")
    func poster() {
        #expect(!PaperTables(Self.table(columns: 8, rows: 1), on: .a3).isAcross)
        #expect(PaperTables(Self.table(columns: 9, rows: 1), on: .a3).isAcross)
    }
}

extension String {
    /// How often a text occurs.
    func components(_ text: String) -> Int { ranges(of: text).count }
}
