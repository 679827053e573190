import Records

/// Figures as they were printed, each with its number, unit and qualifier; what they come to, and whether it does.
struct FigureParts {
    let table: FigureTable

    /// The figures; nothing where there are none.
    ///
    /// - Parameter owner: what they are of, where a page has several such tables.
    func html(_ caption: String, of owner: String = "") -> HTML {
        if table.figures.isEmpty { return HTML() }
        let hasShares = table.figures.contains { $0.share != nil }
        let hasNotes = table.figures.contains { $0.note != nil }
        var columns: [DataTable.Column] = [.wide("名称"), .number("数值")]
        if hasShares { columns.append(.wide("占比")) }
        if hasNotes { columns.append(.minor(.wide("备注"))) }
        var rows = DataTable(caption, of: owner, rows: table.figures.count, columns: columns, own: table.own)
        for figure in table.figures {
            rows.row(at: figure.place)
            rows.cell(text: figure.name)
            rows.cell(text: figure.text)
            if hasShares { rows.cell(figure.share.map(FigureParts.share) ?? HTML()) }
            if hasNotes { rows.cell(text: figure.note ?? "") }
        }
        return rows.finished()
    }

    /// `39.8%（146/367）`; one that its figures do not bear out says what they come to.
    private static func share(_ share: Figure.Share) -> HTML {
        var html: HTML =
            "\(text: share.stated.value.text)<small>（\(grouped: share.part)/\(grouped: share.whole)）</small>"
        if share.agrees { return html }
        let decimals = share.stated.value.decimals
        let actual = Percentage(share.part, of: share.whole, decimals: decimals)?.text
        html.append("<span class=\"why fault\">与数字不符\(text: actual.map { "，应为 \($0)" } ?? "")</span>")
        return html
    }

    /// What is to hold between them, and whether it holds.
    var identities: HTML {
        if table.identities.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"sums\">"
        for identity in table.identities {
            html.append(identity.holds ? "<li class=\"y\">" : "<li class=\"o\">")
            html.append(text: identity.text.value)
            if identity.holds {
                html.append(literal: " <b>相符</b>")
            } else {
                html.append(
                    " <b>不符</b>：左边是 \(text: identity.left.text)，右边是 \(text: identity.right.text)")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
