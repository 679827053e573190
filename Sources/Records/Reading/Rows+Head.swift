import Documents

extension Rows {
    /// Whether the first row of a table of a spreadsheet is its head. Reports once what would else be wrong of each column
    /// and each row: a title above the head, or a head of two rows whose cells were merged.
    static func hasHead(_ table: Table, of schema: [Term], into log: inout Diagnostics) -> Bool {
        guard let first = table.header.first else { return true }
        let known = table.header.count { isColumn($0.value, of: schema) }
        if known == 0, let row = table.rows.prefix(3).first(where: { isHead($0, of: schema) }) {
            let names = row.map(\.value).filter { !$0.isEmpty }.joined(separator: ",")
            log.report(
                .csv, at: SourceLocation(table.path, first.place), "第一行不是列名",
                help: "表的第一行要是列名：删去“\(Scalar.shortened(names))”以上的各行")
            return false
        }
        guard let blank = table.header.first(where: \.value.isEmpty), let second = table.rows.first,
            isSecondHead(second, of: schema)
        else { return true }
        let names = zip(table.header, second).map { $1.value.isEmpty ? $0.value : $1.value }
        log.report(
            .csv, at: SourceLocation(table.path, blank.place), "表头有两行",
            help: "取消合并单元格，表头只留一行：\(Privacy.masked(names.joined(separator: ",")))")
        return false
    }

    private static func isHead(_ row: [Table.Cell], of schema: [Term]) -> Bool {
        row.count { isColumn($0.value, of: schema) } >= 2
    }

    /// Words alone, of which one at least names a column.
    private static func isSecondHead(_ row: [Table.Cell], of schema: [Term]) -> Bool {
        let words = row.map(\.value).filter { !$0.isEmpty }
        return words.contains { isColumn($0, of: schema) }
            && !words.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
    }

    private static func isColumn(_ name: String, of schema: [Term]) -> Bool {
        let name = withoutUnit(name)
        return schema.contains { $0.isSpelled(name) }
    }
}
