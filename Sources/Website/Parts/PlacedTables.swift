import Documents
import Records

/// A body with its author's own tables: each where the body places it, and behind it those that it does not place.
struct PlacedTables {
    let tables: [TypedTable]
    /// The paragraphs that may stand for one, as the body has them.
    let slots: [Located<String>]

    func html(in body: HTML) -> HTML {
        if tables.isEmpty { return body }
        var html = HTML(reserving: body.bytes.count + 4000)
        var rest = body.bytes[...]
        var left = tables
        for slot in slots {
            guard let name = TypedTable.name(placedBy: slot.value),
                let number = left.firstIndex(where: { $0.name.value == name }),
                let range = rest.range(of: Array("<p>\(slot.value)</p>".utf8))
            else { continue }
            html.append(markup: rest[..<range.lowerBound])
            html.append(TypedTablePart(table: left.remove(at: number)).html)
            rest = rest[range.upperBound...]
        }
        html.append(markup: rest)
        for table in left { html.append(TypedTablePart(table: table).html) }
        return html
    }
}
