import Documents

extension TypedTable {
    /// The table that a paragraph of a body stands for: `{表格: 设备}`; nil for one that stands for nothing.
    package static func name(placedBy paragraph: String) -> String? {
        guard paragraph.hasPrefix("{"), paragraph.hasSuffix("}"),
            let colon = paragraph.firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return nil }
        let key = String(paragraph[..<colon].dropFirst()).trimmed
        guard Term.tables.isSpelled(key) else { return nil }
        return String(paragraph[paragraph.index(after: colon)...].dropLast()).trimmed
    }

    /// Reports paragraphs that stand for a table that there is not, or for one that stands elsewhere already.
    static func checkPlaces(
        _ paragraphs: [Located<String>], of tables: [TypedTable], on path: String, into log: inout Diagnostics
    ) {
        var placed: [String: Place] = [:]
        for paragraph in paragraphs {
            guard let name = name(placedBy: paragraph.value) else { continue }
            let location = SourceLocation(path, paragraph.place)
            let shown = Scalar.shortened(name)
            if let first = placed[name] {
                log.report(
                    .tablePlace, at: location, "表格“\(shown)”放了两次，第 \(first.line) 行已有",
                    help: "只留一处")
            } else if !tables.contains(where: { $0.name.value == name }) {
                log.report(
                    .tablePlace, at: location, "没有叫“\(shown)”的表格",
                    help: tables.isEmpty
                        ? "在上面的“表格”里写它，或删去这一段"
                        : log.advice(for: name, among: tables.map(\.name.value), on: path, else: "可以写"))
            } else {
                placed[name] = paragraph.place
            }
        }
    }
}
