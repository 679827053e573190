import Documents
import Records

extension PersonalReport {
    /// How a file of ours begins, so that the next one may take its place.
    package static let head = Array("<!DOCTYPE html>\n<html lang=\"zh-CN\" class=\"gongkai-audit\">\n".utf8)

    /// A page that stands by itself: one file, which needs no other, and which machines are told not to list.
    package var document: [UInt8] {
        var html = HTML(markup: Self.head)
        html.append(
            """
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <title>个人信息清单 · \(text: board)</title>
            <style>
            body { font: 16px/1.6 sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; color: #222; background: #fff }
            table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: bold; padding: .5rem 0 }
            th, td { border: 1px solid #bbb; padding: .25rem .5rem; text-align: left; vertical-align: top } td.n, th.n { text-align: right }
            .scroll { overflow-x: auto } .note { border-left: .25rem solid #a40000; padding: .25rem .75rem; background: #fdf3f2 }
            @media print { body { font-size: 11px } }
            </style></head>
            <body><h1>个人信息清单</h1>
            <p>\(text: board)，\(day)。\(text: Self.rule)。</p>
            <p class="note">本页不公开：只供分管的人核对，不放进网站的文件夹，不转发。</p>

            """)
        html.append(summary)
        html.append(table("\(Self.ahead) 天内到期", fading, none: "没有名单在 \(Self.ahead) 天内到期。"))
        html.append(excepted)
        html.append(table("没有写挂到几时", endless, none: "还挂着的名单都写明了挂到几时。"))
        html.append(table("照登全名", whole, none: "没有照登全名的列。"))
        html.append(table("全部名单", rows, none: "没有写到人的名单。"))
        html.append(literal: "</body></html>\n")
        return html.bytes
    }

    private var summary: HTML {
        if sums.isEmpty { return HTML() }
        var table = DataTable(
            "按类型和列", rows: sums.count,
            columns: [
                .text("类型"), .text("表"), .text("列"), .text("现在"), .number("条"), .number("写到人的格"),
            ])
        for sum in sums {
            table.row()
            for text in [sum.kind, sum.table, sum.column, sum.state.text] { table.cell(text: text) }
            table.cell(sum.records)
            table.cell(sum.count)
        }
        return "<h2>有哪些</h2>" + table.finished()
    }

    private var excepted: HTML {
        if exceptions.isEmpty { return "<h2>例外</h2><p>没有例外。</p>" }
        var table = DataTable(
            "经决定照登的号码", rows: exceptions.count,
            columns: [
                .text("文件"), .wide("标题"), .text("号码"), .wide("是什么"), .wide("理由"), .text("谁决定"),
            ])
        for item in exceptions {
            table.row()
            for text in [item.path, item.title, item.sort, item.about, item.grounds, item.decider] {
                table.cell(text: text)
            }
        }
        return "<h2>例外 \(exceptions.count) 个</h2>" + table.finished()
    }

    private func table(_ title: String, _ rows: [Row], none: String) -> HTML {
        if rows.isEmpty { return "<h2>\(text: title)</h2><p>\(text: none)</p>" }
        var table = DataTable(
            title, rows: rows.count,
            columns: [
                .text("文件"), .wide("标题"), .text("哪里"), .text("类型"), .text("表：列"), .number("格"), .text("现在"),
                .day("挂到"), .text("凭什么"),
            ])
        for row in rows {
            table.row()
            for text in [row.path, row.title, row.place, row.kind, "\(row.table)：\(row.column)"] {
                table.cell(text: text)
            }
            table.cell(row.count)
            table.cell(text: row.state.text)
            table.cell(row.until.map { HTML($0) } ?? HTML())
            table.cell(text: row.basis ?? "")
        }
        return "<h2>\(text: title)</h2>" + table.finished()
    }
}
