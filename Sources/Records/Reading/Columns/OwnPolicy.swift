import Documents

/// What a table of a record may carry beyond the columns of its kind (另列).
struct OwnPolicy {
    /// Those that the record or its board describes.
    let declared: [Column]
    /// Whether its rows are people: there a column that nobody described is refused, since it may tell what is private.
    let isOfPeople: Bool
    let regions: RegionIndex
    let tree: SourceTree

    /// What becomes of a head that the kind does not know.
    enum Head {
        case own(Column, isDeclared: Bool)
        case refused(Message, help: String)
    }

    func declares(_ name: String) -> Bool { column(named: name) != nil }

    /// The column that a head names, be it with its unit: `面积（亩）` is 面积 in mu.
    private func column(named name: String) -> Column? {
        declared.first { column in
            guard name.utf8.count > column.name.utf8.count, name.hasPrefix(column.name) else {
                return column.name == name
            }
            let rest = name.dropFirst(column.name.count)
            return column.type.unit.map { rest == "（\($0)）" || rest == "(\($0))" } ?? false
        }
    }

    /// - Parameters:
    ///   - schema: the columns of the kind.
    ///   - missing: those of them that the table does not have: only what is missing can be misspelled.
    ///   - isColumn: whether it heads a column, and is no field of a row in place.
    func head(_ name: String, of schema: [Term], missing: [Term], isColumn: Bool) -> Head {
        let shown = Scalar.shortened(name)
        let what = isColumn ? "列" : "字段"
        let unknown: Message = "未知\(isColumn ? "的列" : "字段")“\(shown)”"
        if let advice = PrivateHead.advice(for: name) { return .refused(unknown, help: advice) }
        guard name.unicodeScalars.count <= Column.longestName else {
            return .refused(
                "\(what)名太长：“\(shown)”", help: "可用的列：" + schema.map(\.chinese).joined(separator: "、"))
        }
        let spellings = missing.flatMap { [$0.chinese, $0.english] }
        let column = column(named: name)
        let near = Spelling.nearest(to: name, among: spellings)
        if let column {
            // Of two characters one may differ, and it is another word: 项目 is not 科目.
            guard let near, name.unicodeScalars.count > 2 else { return .own(column, isDeclared: true) }
            return .refused(unknown, help: "是否想写“\(near)”？")
        }
        if name.contains("万元") {
            return .refused(unknown, help: "金额以元填写，列名写“金额”；要用万元的，先写“另列”，类型写 金额 万元")
        }
        if let near = near ?? Spelling.nearest(to: name, among: declared.map(\.name))
            ?? Spelling.contained(in: name, among: missing.map(\.chinese))
        {
            let otherwise = name.unicodeScalars.count > 2 ? "" : "真是另一\(what)的，先写“另列”"
            return .refused(unknown, help: "是否想写“\(near)”？\(otherwise)")
        }
        if isOfPeople {
            let who = schema.first { [.person, .subject, .name].contains($0) } ?? .person
            return .refused(
                "\(unknown)：有“\(who.chinese)”的名单不能多出没有说明的列", help: "删去这一列；确要公布的，先写“另列”")
        }
        return .own(Column(name, PrivateHead.namesPeople(name) ? .person : .text), isDeclared: false)
    }
}

/// The same for every table of a record.
struct OwnPolicies {
    let declared: [Term: [Column]]
    let tables: [OwnTable]
    let regions: RegionIndex
    let tree: SourceTree

    /// A table of a kind that may have further columns.
    struct OwnTable {
        let key: Term
        let isOfPeople: Bool
    }

    /// Nil for what is no table of the record's kind.
    func policy(of key: Term) -> OwnPolicy? {
        tables.first { $0.key == key }.map {
            OwnPolicy(declared: declared[key] ?? [], isOfPeople: $0.isOfPeople, regions: regions, tree: tree)
        }
    }
}
