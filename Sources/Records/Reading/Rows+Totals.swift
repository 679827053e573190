import Documents

/// The words by which a row of a table says that it states sums rather than an item.
enum Total {
    enum Label { case total, other, mean }

    /// `合计`, `合　计：`, `合计（2户）`, `total`. Sums of a part (`小计`) and of more than the table (`本年累计`) are others.
    static func label(_ text: String) -> Label? {
        guard (4...60).contains(text.utf8.count) else { return nil }
        var bare = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            bare.append(scalar)
            if bare.count > 16 { return nil }
        }
        var word = withoutColon(Substring(String(bare)))
        for suffix in ["（元）", "(元)"] where word.hasSuffix(suffix) { word = word.dropLast(suffix.count) }
        word = withoutColon(withoutCount(word))
        switch word.lowercased() {
        case "合计", "总计", "共计", "总合计", "合計", "本期合计", "本月合计", "本季合计", "total": return .total
        case "平均", "平均分", "平均值", "平均数", "均分", "average": return .mean
        case "小计", "小計", "累计", "本年累计", "本页合计", "本页小计", "过次页", "承前页", "subtotal": return .other
        default: return nil
        }
    }

    /// How many a sum is of, which people write beside the word: `合计（2户）`, `合计：共12笔`.
    private static func withoutCount(_ word: Substring) -> Substring {
        var rest = word
        if rest.last == "）" || rest.last == ")" { rest = rest.dropLast() }
        guard let unit = rest.last, "户人笔项次个条份组".contains(unit) else { return word }
        rest = rest.dropLast()
        let numbered = rest
        while let last = rest.last, last.isASCII && last.isNumber || "一二两三四五六七八九十百千".contains(last) {
            rest = rest.dropLast()
        }
        guard rest.endIndex < numbered.endIndex else { return word }
        if rest.last == "共" { rest = rest.dropLast() }
        if rest.last == "（" || rest.last == "(" { rest = rest.dropLast() }
        return rest
    }

    private static func withoutColon(_ word: Substring) -> Substring {
        word.last == ":" || word.last == "：" ? word.dropLast() : word
    }

    static func isLabel(_ text: String) -> Bool { label(text) == .total }
}

extension Rows {
    /// The rows of items, and those that state the sums of all: 合计 in any of their cells.
    ///
    /// What states other sums has no place among the items, and is reported: it would be taken for one of them.
    func parted(into log: inout Diagnostics) -> (items: [Row], totals: [Row]) {
        var items: [Row] = []
        var totals: [Row] = []
        items.reserveCapacity(rows.count)
        for row in rows {
            switch row.totalLabel {
            case nil:
                guard let signature = row.signature else {
                    items.append(row)
                    continue
                }
                log.report(
                    .tableTotal, at: row.location(signature.place),
                    "表里不能有“\(Scalar.shortened(signature.value))”行", help: "删去这一行；要公布的写在正文里")
            case (_, .total)?: totals.append(row)
            case (let cell, .mean)?:
                log.report(
                    .tableTotal, at: row.location(cell.place), "表里不能有“\(Scalar.shortened(cell.value))”行",
                    help: "删去这一行")
            case (let cell, .other)?:
                log.report(
                    .tableTotal, at: row.location(cell.place), "表里不能有“\(Scalar.shortened(cell.value))”行",
                    help: "删去这一行；只留一行“合计”，放在最后")
            }
        }
        return (items, totals)
    }
}

extension Row {
    /// Whether it states sums rather than an item.
    var isOfSums: Bool { totalLabel != nil }

    /// The first cell of a row below a table that says who made it: `制表人：李会计`, and nothing but such words.
    fileprivate var signature: Located<String>? {
        // Nearly every row begins with a day, a number or a name.
        guard isOfTable, let first = texts.first(where: { !$0.value.isEmpty }), Row.hasColon(first.value),
            Row.signatures.contains(where: first.value.hasPrefix)
        else { return nil }
        return texts.allSatisfy { $0.value.isEmpty || Row.hasColon($0.value) } ? first : nil
    }

    private static func hasColon(_ text: String) -> Bool {
        guard let first = text.utf8.first, first >= 0x80 else { return false }
        return text.unicodeScalars.contains { $0 == "：" || $0 == ":" }
    }

    private static let signatures = [
        "制表", "填表", "填报", "编制", "审核", "复核", "审批", "负责人", "村主任", "经办", "会计", "出纳", "记账", "监委会", "村监委", "公章",
        "盖章",
    ]

    fileprivate var totalLabel: (cell: Located<String>, label: Total.Label)? {
        for cell in texts where Row.mayBeLabel(cell.value) {
            if let label = Total.label(cell.value), !isRemark(cell) { return (cell, label) }
        }
        return nil
    }

    /// A remark may say what its own row comes to: `合计3人`.
    private func isRemark(_ cell: Located<String>) -> Bool {
        [Term.note, .explanation, .grounds].contains { text($0)?.place == cell.place }
    }

    /// Nearly no cell begins as a label does.
    private static func mayBeLabel(_ text: String) -> Bool {
        guard text.utf8.count >= 4 else { return false }
        switch text.utf8.prefix(3).reduce(0, { $0 << 8 | UInt32($1) }) {
        case 0xE5_9088, 0xE6_80BB, 0xE5_85B1, 0xE6_9CAC: return true  // 合 总 共 本
        case 0xE5_B08F, 0xE7_B4AF, 0xE8_BF87, 0xE6_89BF: return true  // 小 累 过 承
        case 0xE5_B9B3, 0xE5_9D87: return true  // 平 均
        case 0xE3_8080: return true  // U+3000
        // A blank, or t, s and a of either size.
        case let head: return [0x20, 0x09, 0x74, 0x54, 0x73, 0x53, 0x61, 0x41].contains(head >> 16)
        }
    }

    /// Holds what a row of sums states in a column against what the items come to.
    func checkTotal(
        _ term: Term, of sum: Money, into log: inout Diagnostics
    ) {
        guard let stated: Located<Money> = value(term, into: &log), stated.value != sum else { return }
        report(
            term, stated.place, stated.value.text, sum.text, (stated.value - sum).magnitude.text, into: &log)
    }

    func checkTotal(_ term: Term, of sum: Quantity, into log: inout Diagnostics) {
        guard let stated: Located<Quantity> = value(term, into: &log), stated.value != sum else { return }
        let difference = Quantity(units: abs(stated.value.units - sum.units))
        report(term, stated.place, stated.value.text, sum.text, difference.text, into: &log)
    }

    func checkTotal(_ term: Term, of sum: Int, into log: inout Diagnostics) {
        guard let stated: Located<Int> = value(term, into: &log), stated.value != sum else { return }
        report(term, stated.place, "\(stated.value)", "\(sum)", "\(abs(stated.value - sum))", into: &log)
    }

    func report(
        _ term: Term, _ place: Place, _ stated: String, _ sum: String, _ difference: String,
        into log: inout Diagnostics
    ) {
        log.report(
            .tableTotal, at: location(place), "合计不符：写 \(stated)，各行之和 \(sum)（\(name(of: term))）",
            help: "相差 \(difference)；核对各行\(name(of: term))")
    }
}
