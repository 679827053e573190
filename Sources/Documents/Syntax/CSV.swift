/// A table: a head and rows of cells, each with its place.
package struct Table: Sendable {
    package typealias Cell = Located<String>

    /// The file that holds it.
    package var path: String
    package var header: [Cell]
    /// As many cells in each as `header` has.
    package var rows: [[Cell]]
    /// Why it cannot be read as the table of a record; who only attaches the file need not care.
    package var fault: Diagnostic?

    package init(path: String, header: [Cell], rows: [[Cell]]) {
        self.path = path
        self.header = header
        self.rows = rows
    }
}

extension Table {
    static let maximumColumns = 256
    static let maximumRows = 1_000_000

    /// Reads RFC 4180 text: quotes, doubled quotes, line breaks in quotes, LF or CRLF. Blank lines are passed over;
    /// a row shorter than the head ends in empty cells; a longer one is an error, as is a cell too many. Blanks before
    /// a quote are none of the cell's, for a cell divided at its comma would move all that follow it.
    package init?(parsingCSV bytes: [UInt8], path: String, into log: inout Diagnostics) {
        var reader = CSVReader(bytes)
        var rows: [[Cell]] = []
        var header: [Cell]?
        var headFault: CSVFault?
        do throws(CSVFault) {
            while let row = try reader.nextRow() {
                if row.allSatisfy(\.value.isEmpty) { continue }
                guard let columns = header?.count else {
                    if row.count == 1 { headFault = CSVFault(separatorIn: row[0]) }
                    header = row
                    continue
                }
                if rows.isEmpty, headFault == nil, let header {
                    headFault = CSVFault(title: header, above: row)
                }
                var cells = row
                if headFault != nil, cells.count >= columns {
                    rows.append(cells)
                    continue
                }
                if cells.count > columns, let fault = CSVFault(dividedIn: row) { throw fault }
                while cells.count > columns, cells.last?.value.isEmpty == true { cells.removeLast() }
                if cells.count > columns {
                    throw CSVFault(
                        at: cells[columns].place, "这一行有 \(cells.count) 格，表头只有 \(columns) 格",
                        help: "删去多余的逗号；文字里有逗号时用双引号括起")
                }
                while cells.count < columns { cells.append(Located("", at: cells[cells.count - 1].place)) }
                rows.append(cells)
                if rows.count > Self.maximumRows {
                    throw CSVFault(at: cells[0].place, "超过 \(Self.maximumRows) 行", help: "把表分成几个文件")
                }
            }
        } catch let fault {
            log.report(
                Diagnostic(
                    .csv, at: SourceLocation(path, fault.place), fault.message, help: fault.help))
            return nil
        }
        guard let header else {
            log.report(
                Diagnostic(.csv, at: SourceLocation(path), "空表", help: "第一行写列名，以下每行一条"))
            return nil
        }
        self.init(path: path, header: header, rows: rows)
        fault = headFault.map {
            Diagnostic(.csv, at: SourceLocation(path, $0.place), $0.message, help: $0.help)
        }
    }
}

private struct CSVFault: Error {
    var place: Place
    var message: Message
    var help: String

    init(at place: Place, _ message: Message, help: String) {
        self.place = place
        self.message = message
        self.help = help
    }
}

extension CSVFault {
    /// A head that is parted by something else than commas.
    fileprivate init?(separatorIn cell: Table.Cell) {
        let names: [(Unicode.Scalar, String)] = [
            ("\t", "制表符"), (";", "分号“;”"), ("；", "全角分号“；”"), ("，", "全角逗号“，”"), ("|", "竖线“|”"),
            ("、", "顿号“、”"),
        ]
        for (column, scalar) in cell.value.unicodeScalars.enumerated() {
            guard let (_, name) = names.first(where: { $0.0 == scalar }) else { continue }
            self.init(
                at: Place(line: Int(cell.place.line), column: Int(cell.place.column) + column),
                "分隔符是\(name)，不是半角逗号", help: "把分隔各格的\(name)都替换成半角逗号“,”；从表格软件导出的，另存为“CSV UTF-8（逗号分隔）”")
            return
        }
        return nil
    }

    /// A first row of one cell above one of several: the name of the table, not its head.
    fileprivate init?(title header: [Table.Cell], above row: [Table.Cell]) {
        let named = header.filter { !$0.value.isEmpty }
        guard named.count == 1, row.count(where: { !$0.value.isEmpty }) > 1 else { return nil }
        self.init(
            at: named[0].place, "第一行不是列名", help: "表的第一行要是列名：删去“\(Privacy.masked(named[0].value))”这一行")
    }

    /// A cell that was divided at a comma of its own: in a figure, or between quotes that are not CSV's.
    fileprivate init?(dividedIn row: [Table.Cell]) {
        for (cell, next) in zip(row, row.dropFirst()) where Self.isThousand(cell.value, next.value) {
            let whole = "\(cell.value),\(next.value)"
            self.init(
                at: cell.place, "“\(whole)”的逗号把一格分成了两格", help: "数字里不写逗号，或整格加双引号：\"\(whole)\"")
            return
        }
        let open = row.first { $0.value.contains("“") && !$0.value.contains("”") }
        if let open, row.contains(where: { $0.value.contains("”") && !$0.value.contains("“") }) {
            self.init(at: open.place, "中文引号括不住逗号", help: "有逗号的格整格用半角双引号括起")
            return
        }
        return nil
    }

    /// `1` and `100.00`.
    private static func isThousand(_ first: String, _ second: String) -> Bool {
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        let first = first.utf8.drop { $0 == UInt8(ascii: "-") }
        guard (1...3).contains(first.count), first.allSatisfy(isDigit) else { return false }
        let parts = second.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2 && parts[0].count == 3 && parts.allSatisfy { $0.allSatisfy(isDigit) }
    }
}

/// Walks CSV bytes once, cell by cell.
private struct CSVReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private var column = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var place: Place { Place(line: line, column: column) }

    mutating func nextRow() throws(CSVFault) -> [Table.Cell]? {
        guard offset < bytes.count else { return nil }
        var cells: [Table.Cell] = []
        while true {
            if cells.count == Table.maximumColumns { throw try surplus(behind: cells.count) }
            cells.append(try nextCell())
            guard offset < bytes.count else { return cells }
            if bytes[offset] == UInt8(ascii: ",") {
                advance()
                if offset == bytes.count { cells.append(Located("", at: place)) }
            } else {
                newLine()
                return cells
            }
        }
    }

    /// A row of more cells than are read, counted to its end.
    private mutating func surplus(behind count: Int) throws(CSVFault) -> CSVFault {
        let start = place
        var more = 1
        _ = try nextCell()
        while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
            advance()
            more += 1
            if offset < bytes.count { _ = try nextCell() }
        }
        return CSVFault(
            at: start, "一行有 \(count + more) 格，最多 \(Table.maximumColumns) 格",
            help: "列太多的，分成几张表，每张只留一样内容；本来没有这么多列的，检查是否漏了换行")
    }

    private mutating func nextCell() throws(CSVFault) -> Table.Cell {
        let start = place
        if isQuoted {
            while bytes[offset] != UInt8(ascii: "\"") { advance() }
            return Located(try quoted(from: start), at: start)
        }
        // Nearly all cells: found with one pass over their bytes.
        let from = offset
        var end = offset
        var scalars = 0
        var hasOpenQuote = false
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: ",") || isBreak(byte) { break }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte == UInt8(ascii: "\"") { hasOpenQuote.toggle() }
            end += 1
        }
        // Of a pair of them nothing is lost; one alone was to hold a comma.
        if hasOpenQuote {
            throw CSVFault(
                at: start, "这一格里的双引号不成对", help: "双引号要括住整格：左边的紧接逗号，右边的后面就是逗号；文字里的双引号写两个")
        }
        offset = end
        column += scalars
        return Located(trimmed(bytes[from..<end]), at: start)
    }

    /// Whether the cell begins with a quote, blanks aside.
    private var isQuoted: Bool {
        var next = offset
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        return next < bytes.count && bytes[next] == UInt8(ascii: "\"")
    }

    private mutating func quoted(from start: Place) throws(CSVFault) -> String {
        advance()
        var text: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte != UInt8(ascii: "\"") {
                if isBreak(byte) {
                    let start = offset
                    newLine()
                    text += bytes[start..<offset]
                } else {
                    text.append(byte)
                    advance()
                }
                continue
            }
            advance()
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
                text.append(byte)
                advance()
                continue
            }
            while offset < bytes.count, bytes[offset] == 0x20 { advance() }
            guard offset == bytes.count || isBreak(bytes[offset]) || bytes[offset] == UInt8(ascii: ",") else {
                throw CSVFault(at: place, "引号之后还有文字", help: "文字里的双引号要写两个")
            }
            return trimmed(text[...])
        }
        throw CSVFault(at: start, "引号没有结束", help: "补上结束的双引号")
    }

    private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func advance() {
        if bytes[offset] & 0xC0 != 0x80 { column += 1 }
        offset += 1
    }

    /// Passes LF, CR or CRLF.
    private mutating func newLine() {
        if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
        offset += 1
        line += 1
        column = 1
    }

    private func trimmed(_ text: ArraySlice<UInt8>) -> String {
        var from = text.startIndex
        var end = text.endIndex
        while from < end, text[from] == 0x20 || text[from] == 0x09 { from += 1 }
        while from < end, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        if from < end, text[from] >= 0x80, !text[from..<end].isVisible { return "" }
        return String(decoding: text[from..<end], as: UTF8.self)
    }
}
