import Foundation
import Testing

@testable import Website

@Suite("Tables on paper: whole figures, their name on every sheet, lying when they are wide")
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
                <table class="z0 short fit"><colgroup><col class="w5"><col class="w4"></colgroup>\
                <thead><tr class="cap"><th colspan="2">账 <small>单位：元</small></th></tr>\
                <tr><th scope="col">项</th><th scope="col" class="n">数</th></tr></thead>\
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

    @Test(
        "600 rows are one table, whose head is that of every sheet; the sums at the end, no row lost")
    func long() {
        let text = PaperTables(Self.table(columns: 3, rows: 600), on: .a4).html.string
        #expect(
            text.components(
                "<p class=\"cap\">账 <small>单位：元</small></p><div class=\"two\"><table class=\"z1 dense fit\">")
                == 1)
        #expect(text.components("</table></div></div>") == 1)
        #expect(text.components("<thead><tr><th scope=\"col\">项</th>") == 1)
        #expect(!text.contains("<caption>"))
        #expect(text.components("<tfoot>") == 1)
        for row in 1...600 { #expect(text.components("<th scope=\"row\">第\(row)行</th>") == 1) }
    }

    @Test(
        "A long list of few figures stands in two columns, a size smaller or in type that both have room for",
        arguments: [
            // A column of the two has 212 points. With `1,234.00`, which is eight halves of a character, and `第12行`, which is six,
            // three columns take (6 + 2 × 8) / 2 + 3 × 0.75 = 13.25 characters: 159 points in type of 12. Six take 27.5: in type of 7.
            (3, 5, "z0"), (3, 6, "two short z1"), (3, 24, "two short z1"), (3, 25, "two z1"),
            (3, 1000, "two z1"), (3, 1001, "z0"), (6, 30, "z0"),
        ])
    func columns(_ columns: Int, _ rows: Int, _ expected: String) {
        let text = PaperTables(Self.table(columns: columns, rows: rows, cell: "1,234.00"), on: .a4).html
            .string
        let size = text.split(separator: "<table class=\"").last?.prefix(2) ?? ""
        let two = text.contains("<div class=\"two\">") ? "two " : ""
        let short = text.contains("<div class=\"two short\">") ? "two short " : ""
        #expect(two + short + size == expected)
    }

    @Test(
        "On a poster only what would not stand in one column does, in type that is read from a step away",
        arguments: [
            // A column of the two has 355 points: six columns of 27.5 characters would need type of 12, less than 14.
            (3, 20, false), (3, 21, true), (6, 30, false),
        ])
    func columnsOfPoster(_ columns: Int, _ rows: Int, _ isInTwo: Bool) {
        let text = PaperTables(Self.table(columns: columns, rows: rows, cell: "1,234.00"), on: .a3).html
            .string
        #expect(text.contains("<div class=\"two") == isInTwo)
    }

    @Test(
        "Rows of more than a dozen are set closer, and six stay together",
        arguments: [(6, " short"), (7, ""), (12, ""), (13, " dense")])
    func extents(_ rows: Int, _ expected: String) {
        let text = PaperTables(Self.table(columns: 6, rows: rows, cell: "1,234,567.00"), on: .a4).html.string
        #expect(text.contains("<table class=\"z1\(expected) fit\">"))
    }

    @Test(
        "More than nine columns lie; smaller type where figures are many",
        arguments: [
            (9, "1.00", false, 0), (10, "1.00", true, 0), (14, "1,234.00", true, 2),
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
        let text = tables.html.string
        #expect(text.contains("<col class=\"w2\"><col><col class=\"w12\"></colgroup>"))
        // A short word and a day are as wide in type of any size.
        for size in ["z0", "z1", "z2"] { #expect(text.contains(" data-\(size)=\"2 - 12\"")) }
    }

    @Test(
        "The two columns that hold most share what they have so that rows need the fewest lines",
        arguments: [
            // In type of 12 there is room for 70 halves. Shared evenly 科目 has the 28 that it has use for, and 44 characters take three
            // lines in 42; with 26 it takes two, and so do they.
            (44, 1, "w26"), (44, 7, "w26"),
            // 42 characters take two lines as it is; 105 take five, and four if 科目 has no more than 16: two lines of it are enough.
            (42, 7, "w28"), (105, 7, "w16"),
        ])
    func words(_ length: Int, _ rows: Int, _ expected: String) {
        var table = DataTable("账", columns: [.wide("摘要"), .text("科目")])
        for _ in 0..<rows {
            table.row()
            table.cell(text: String(repeating: "长", count: length))
            table.cell(text: String(repeating: "科", count: 14))
        }
        // One size, so that none is smaller.
        var room = PaperTables.Room.a4
        room.sizes = [12]
        let text = PaperTables(table.finished(), on: room).html.string
        #expect(text.contains("<colgroup><col><col class=\"\(expected)\"></colgroup>"))
    }

    @Test(
        "A table of words has the columns of every size that is read, for the program that prints to choose from"
    )
    func choice() {
        // In type of 12, 10.5 and 9 an upright sheet has room for 70, 80 and 94 halves. What two columns have beside them takes two: half of
        // the rest each, but no more than the 44 that 科目 has use for.
        var table = DataTable("账", columns: [.wide("摘要"), .text("科目"), .number("数")])
        table.row()
        table.cell(text: String(repeating: "长", count: 200))
        table.cell(text: String(repeating: "科", count: 22))
        table.cell(text: "1")
        let group = PaperTables(table.finished(), on: .a4).html.string.split(separator: "<colgroup")[1]
            .prefix { $0 != ">" }.split(separator: " data-")
        #expect(group.map { $0.prefix(5) } == ["z0=\"-", "z1=\"-", "z2=\"-"].map { $0.prefix(5) })
        #expect(group.allSatisfy { $0.hasSuffix(" 2\"") && $0.split(separator: " ").count == 3 })
        // A poster is not measured.
        #expect(PaperTables(table.finished(), on: .a3).html.string.contains("\"><colgroup><col>"))
    }

    @Test("Small print takes the room that it has")
    func smallPrint() {
        var table = DataTable("账", columns: [.number("数"), .text("号")])
        table.row()
        table.cell(text: "1")
        // 2 halves, and 82 hundredths of 10: 10.2, so 11.
        table.cell("甲<small>一二三四五</small>")
        #expect(
            PaperTables(table.finished(), on: .a4).html.string
                .contains("<colgroup><col class=\"w2\"><col class=\"w11\"></colgroup>"))
    }

    @Test(
        "What stands below or is listed in a cell is as wide as its widest line, and as high as all of them")
    func linesOfCells() {
        var table = DataTable("账", columns: [.wide("事项"), .text("现在"), .text("经过")])
        table.row()
        table.cell(text: String(repeating: "长", count: 60))
        // Of 4 halves, and 82 hundredths of 8: 7.
        table.cell("办结<small class=\"why\">晚 12 天</small>")
        // The longest is 15 halves, with three before it.
        table.cell("<ol class=\"moves\"><li>3月1日 列入</li><li>3月9日 正在办理</li></ol>")
        var room = PaperTables.Room.a4
        room.sizes = [12]
        #expect(
            PaperTables(table.finished(), on: room).html.string
                .contains("<colgroup><col><col class=\"w7\"><col class=\"w18\"></colgroup>"))
    }

    @Test("An author's own table, without a caption, gains none")
    func author() {
        let rows = String(repeating: "<tr>\n<td>a</td>\n<td class=\"n\">1</td>\n</tr>\n", count: 70)
        let html = HTML(
            markup: Array(
                "<div class=\"scroll\"><table>\n<thead>\n<tr>\n<th scope=\"col\">A</th>\n<th scope=\"col\" class=\"n\">B</th>\n</tr>\n</thead>\n<tbody>\n\(rows)</tbody>\n</table></div>\n<p>后</p>"
                    .utf8))
        let text = PaperTables(html, on: .a4).html.string
        #expect(
            text.hasPrefix(
                "<div class=\"scroll\"><div class=\"two\"><table class=\"z1 dense fit\"><colgroup>"))
        #expect(text.contains("</colgroup><thead>\n<tr>\n<th scope=\"col\">A</th>"))
        #expect(text.components("<td>a</td>") == 70)
        #expect(text.hasSuffix("</tbody>\n</table></div></div>\n<p>后</p>"))
    }

    private static func authored(_ cells: [String]) -> HTML {
        let heads = cells.map { _ in "<th scope=\"col\">甲</th>" }.joined()
        let row = cells.map { "<td>\($0)</td>" }.joined(separator: "\n")
        return HTML(
            markup: Array(
                "<table><thead><tr>\(heads)</tr></thead><tbody><tr>\(row)</tr></tbody></table>".utf8))
    }

    @Test("Nine columns of an author's figures: each whole, in smaller type, lying")
    func authoredFigures() {
        // 9 × (12 / 2 + 0.75) is 60.75 characters: 637 points of them in type of 10.5 are 60.67, in type of 9 70.8.
        let tables = PaperTables(Self.authored(Array(repeating: "1,234,567.89", count: 9)), on: .a4)
        let text = tables.html.string
        #expect(tables.isAcross)
        #expect(text.hasPrefix("<table class=\"z2 short fit\"><colgroup><col class=\"w12\">"))
        #expect(text.components("<td class=\"d\">1,234,567.89</td>") == 9)
    }

    @Test("What would need type that nobody reads stands in parts, each with the first column")
    func parts() {
        // 14 × 6.75 is 94.5 characters, type of 6.7. Beside the first there is room for nine in type of 9; seven and six are as wide as
        // each other as they can be.
        let cells = (1...14).map { "1,234,567.\($0 + 10)" }
        let tables = PaperTables(Self.authored(cells), on: .a4)
        let text = tables.html.string
        #expect(tables.isAcross)
        let parts = text.split(separator: "<table class=\"")
        #expect(parts.count == 2)
        #expect(parts[0].contains("<tr class=\"cap\"><th colspan=\"8\">第 1 部分，共 2 部分</th></tr>"))
        #expect(parts[1].contains("<tr class=\"cap\"><th colspan=\"7\">第 2 部分，共 2 部分</th></tr>"))
        func shown(_ part: Substring) -> [Int] { (11...24).filter { part.contains(">1,234,567.\($0)</td>") } }
        #expect(shown(parts[0]) == Array(11...18))
        #expect(shown(parts[1]) == [11] + Array(19...24))
        #expect(parts.map { String($0).components("<th scope=\"col\">甲</th>") } == [8, 7])
        #expect(text.components("<tbody>") == 2 && text.components("</table>") == 2)
    }

    @Test("A table of records is not parted, however wide")
    func unparted() {
        let text = PaperTables(Self.table(columns: 30, rows: 2, cell: "1,234,567.89"), on: .a4).html.string
        #expect(text.components("<table") == 1 && !text.contains("部分"))
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
        #expect(!PaperTables(Self.table(columns: 12, rows: 1), on: .a3).isAcross)
        #expect(PaperTables(Self.table(columns: 13, rows: 1), on: .a3).isAcross)
    }
}

extension String {
    /// How often a text occurs.
    func components(_ text: String) -> Int { ranges(of: text).count }
}
