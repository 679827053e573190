import Documents

/// Sums and counts: `合计(往来.债务.期末)`, `行数(在册)`.
extension FormulaReader {
    func call(
        _ function: String, of inner: String, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        guard names.isOfKind else {
            log.report(
                .columnFormula, at: location(offset), "表格的核对里没有“\(function)”",
                help: "合计写在列的说明里；逐行核对写 金额 = 数量 × 单价")
            return nil
        }
        let isSum = function == "合计" || function == "sum"
        var parts = inner.split(separator: ".").map { String($0).trimmed }
        guard let first = parts.first else {
            log.report(
                .columnFormula, at: location(offset), "“\(function)()”里没有表名",
                help: "写成 \(function)(\(names.tables.first?.name ?? "名单")\(isSum ? ".金额" : ""))")
            return nil
        }
        parts.removeFirst()
        var path: ColumnCheck.Path
        if first == "在册" || first == "standing" {
            guard let register = names.register else {
                log.report(
                    .columnFormula, at: location(offset), "这一类没有登记，没有“在册”",
                    help: "写表名：\(names.tables.map(\.name).joined(separator: "、"))")
                return nil
            }
            path = ColumnCheck.Path(table: register, isStanding: true)
        } else if let table = names.tables.firstIndex(where: { $0.name == first }) {
            path = ColumnCheck.Path(table: table)
        } else {
            log.report(
                .columnFormula, at: location(offset), "没有叫“\(Scalar.shortened(first))”的表",
                help: log.advice(for: first, among: names.tables.map(\.name), on: self.path, else: "可以写"))
            return nil
        }
        let columns = names.tables[path.table].columns
        if isSum {
            for count in [2, 1] where parts.count >= count && path.column == nil {
                let name = parts.suffix(count).joined(separator: ".")
                guard let column = columns.firstIndex(where: { $0.isCalled(name) }) else { continue }
                path.column = column
                parts.removeLast(count)
            }
            guard let column = path.column else {
                log.report(
                    .columnFormula, at: location(offset),
                    "“\(first)”没有叫“\(Scalar.shortened(parts.last ?? ""))”的列",
                    help: log.advice(
                        for: parts.last ?? "", among: columns.map(\.fullName), on: self.path, else: "可以写"))
                return nil
            }
            guard columns[column].isRead else { return nil }
            guard columns[column].type.canBeSummed else {
                log.report(
                    .columnFormula, at: location(offset), "“\(columns[column].name)”不能合计", help: "只有金额和数量能合计")
                return nil
            }
        }
        for option in parts {
            let found = columns.indices.filter { columns[$0].options.contains(option) }
            guard found.count == 1 else {
                log.report(
                    .columnFormula, at: location(offset),
                    found.isEmpty
                        ? "“\(first)”没有一列有“\(Scalar.shortened(option))”这个选项"
                        : "“\(first)”有 \(found.count) 列有“\(option)”这个选项",
                    help: found.isEmpty
                        ? log.advice(
                            for: option, among: columns.flatMap(\.options), on: self.path, else: "可以写")
                        : "给选项改名，各列不同")
                return nil
            }
            path.filters.append(ColumnCheck.Path.Filter(column: found[0], option: option))
        }
        return isSum ? .sum(path) : .count(path)
    }
}
