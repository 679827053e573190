import Documents

/// What a record may name: every file of the content folder, and, while it is read, the tables that it names.
package struct SourceTree: Sendable {
    package let paths: Set<String>
    /// The same by their bytes, so that a folder's lie together.
    private let sorted: [String]
    private var tables: [String: Table] = [:]
    /// Files that could not be read as tables, reported already.
    private var broken: Set<String> = []

    init(_ paths: [String]) {
        self.paths = Set(paths)
        sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The same, with some tables opened.
    func opening(_ documents: [Document]) -> SourceTree {
        if documents.isEmpty { return self }
        var tree = self
        for document in documents {
            switch document.content {
            case .table(let table): tree.tables[document.path] = table
            case .unreadable: tree.broken.insert(document.path)
            case .record, .settings, .attachment: break
            }
        }
        return tree
    }

    enum Lookup {
        case found(Table)
        case missing
        case notATable
        /// A file of a spreadsheet program, which cannot be read yet; `账本.xlsx#第一季度` names a sheet of one.
        case spreadsheet
        /// Its fault has been reported.
        case broken
    }

    func table(_ path: String) -> Lookup {
        if let table = tables[path] { return .found(table) }
        if broken.contains(path) { return .broken }
        let file = path.firstIndex(of: "#").map { String(path[..<$0]) } ?? path
        if Self.isSpreadsheet(file), paths.contains(file) { return .spreadsheet }
        return paths.contains(path) ? .notATable : .missing
    }

    private static func isSpreadsheet(_ path: String) -> Bool {
        [".xlsx", ".xls", ".xlsm", ".et", ".ods"].contains { path.lowercased().hasSuffix($0) }
    }

    /// What to write for a file that there is not: the nearest name in the same folder.
    func advice(for path: String) -> String? {
        guard let near = nearest(to: path) else { return nil }
        // Windows takes both for one.
        return near.lowercased() == path.pathName.lowercased()
            ? "文件名的大小写不同：写成“\(near)”" : "是否想写“\(near)”？"
    }

    private func nearest(to path: String) -> String? {
        let folder = path.pathFolder
        let start = sorted.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(folder.utf8) }
        let names = sorted[start...].lazy.prefix { $0.utf8.starts(with: folder.utf8) }
            .map { $0[$0.utf8.index($0.startIndex, offsetBy: folder.utf8.count)...] }
            .filter { !$0.utf8.contains(UInt8(ascii: "/")) }
        let lowered = path.pathName.lowercased()
        return names.first { $0.lowercased() == lowered }.map(String.init)
            ?? Spelling.nearest(to: String(path.pathName), among: names.map(String.init))
    }

    /// The path's folder, without a `/` at its end.
    static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }

    /// A name written in a file of `folder`, as a path of the content folder; nil when it leads out of it.
    static func resolve(_ name: String, in folder: String) -> String? {
        if name.begins(with: "/") || name.utf8.contains(UInt8(ascii: "\\")) { return nil }
        var parts = folder.pathParts
        for part in name.pathParts {
            switch part {
            case ".": continue
            case "..":
                if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/").composed
    }
}

extension Fields {
    /// The rows of a table: of the CSV file that the field names, or of a list in place.
    /// - Parameter shape: what the table of a file is taken for, before its heads are looked at.
    func rows(
        _ term: Term, of schema: [Term], others: Bool = false, from tree: SourceTree,
        as shape: (Table, inout Diagnostics) -> Table = { table, _ in table }, into log: inout Diagnostics
    ) -> Rows? {
        // A list of nothing says that there is none.
        guard let node = written(term) else { return nil }
        switch node.value {
        case .list(let items):
            return Rows(
                items, of: schema, others: others, own: own?.policy(of: term), at: node.place, path: path,
                year: year, into: &log)
        case .mapping:
            return Rows(
                [node], of: schema, others: others, own: own?.policy(of: term), at: node.place, path: path,
                year: year, into: &log)
        case .scalar:
            guard let written = table(term, shape: Self.shape(of: schema), from: tree, into: &log) else {
                return nil
            }
            let table = shape(written, &log)
            guard Rows.hasHead(table, of: schema, into: &log) else { return nil }
            return Rows(
                table, of: schema, others: others, own: own?.policy(of: term), year: year, into: &log)
        }
    }

    /// The file that a field names, as a table; nil, reported, when there is none.
    /// - Parameter shape: how a row is written in place.
    func table(
        _ term: Term, shape: String = "{名称: …, 金额: …}", from tree: SourceTree, into log: inout Diagnostics
    ) -> Table? {
        guard let node = written(term), case .scalar(let name) = node.value else { return nil }
        guard isWhole(node, named: spelling(term), into: &log) else { return nil }
        let location = location(node.place)
        guard let target = SourceTree.resolve(name, in: SourceTree.folder(of: path)) else {
            log.report(
                .missingTable, at: location, "“\(Scalar.quoted(name))”不在内容文件夹之内",
                help: "把表放在本文件旁边，只写文件名")
            return nil
        }
        switch tree.table(target) {
        case .found(let table):
            if let fault = table.fault {
                log.report(fault)
                return nil
            }
            return table
        case .broken: return nil
        case .spreadsheet:
            log.report(
                .missingTable, at: location, "目前只读 CSV 表，不读“\(Scalar.quoted(name))”",
                help: "在表格软件中另存为“CSV UTF-8（逗号分隔）”")
            return nil
        case .notATable:
            log.report(
                .missingTable, at: location, "“\(Scalar.quoted(name))”不是表",
                help: "表用 CSV 文件；或每行写一个 - \(shape)")
            return nil
        case .missing:
            log.report(
                .missingTable, at: location, "找不到表“\(Scalar.quoted(name))”",
                help: (log.mayAdvise(on: path) ? tree.advice(for: target) : nil)
                    ?? "把表放在本文件旁边，写它的文件名，如 2026-03.csv；或每行写一个 - \(shape)")
            return nil
        }
    }
}
