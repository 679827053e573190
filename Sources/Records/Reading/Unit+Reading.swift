import Documents

extension Units {
    private static let schema: [Term] = [.name, .kind, .category, .aliases]

    /// Reads 单位 of `board.yml`: rows in place, or a table beside it.
    init(reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics) {
        guard let rows = fields.rows(.units, of: Self.schema, from: tree, into: &log) else {
            self.init()
            return
        }
        var taken: Set<String> = []
        func take(_ name: Located<String>, of row: Row) -> Bool {
            if taken.insert(name.value).inserted { return true }
            log.report(
                .repeatedKey, at: row.location(name.place), "单位“\(Scalar.shortened(name.value))”写了两次",
                help: "一个单位只写一行；名称和别名都不能和别的单位相同")
            return false
        }
        let units = rows.rows.compactMap { row -> Unit? in
            let sort = row.choice(.kind, as: Unit.Sort.self, into: &log)
            guard let name = row.required(.name, as: String.self, into: &log), take(name, of: row) else {
                return nil
            }
            let aliases = row.text(.aliases).map { WordSeparators.all.words(of: $0) } ?? []
            return Unit(
                name: name, sort: sort?.value ?? .unit, category: row.text(.category)?.value,
                aliases: aliases.filter { take($0, of: row) }.map(\.value))
        }
        self.init(units, in: rows.path)
    }

    /// Reports units that are called as a region is: nobody could tell which of the two is meant.
    func check(against regions: RegionIndex, into log: inout Diagnostics) {
        for unit in all {
            guard regions.region(named: unit.name.value) != nil else { continue }
            log.report(
                .repeatedKey, at: SourceLocation(path, unit.name.place),
                "单位“\(Scalar.shortened(unit.name.value))”和一个村或乡镇同名",
                help: "村、乡镇不用写进“单位”；是它的一个机构，写全名，如 \(unit.name.value)党委")
        }
    }
}
