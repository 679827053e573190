import Documents

/// What is to hold in every row of a table, `应收 ＝ 用量 × 水价`, or of a record as a whole.
package struct ColumnCheck: Sendable {
    package enum Relation: String, Sendable { case equal = "＝", atMost = "≤", atLeast = "≥" }

    /// What a formula reckons with.
    enum Operand: Sendable, Equatable {
        case number(ExactNumber)
        /// A column of the row, by its place in the table.
        case column(Int)
        /// A field of the record, by its place in its kind.
        case field(Int)
        /// A column of the one row of another table that bears what the check goes by (按).
        case cell(table: Int, column: Int)
        /// 合计() and 行数() of the rows of a table.
        case sum(Path)
        case count(Path)
        /// 上期: the same column or field a period before; 年内上期 begins each year with nothing.
        case previousColumn(Int, inYear: Bool)
        case previousField(Int, inYear: Bool)
        /// 账目: what the dated entries of the place and the period come to, in a row of the account that it names.
        case dated(isIncome: Bool)
        /// 规则: a figure of the board's or a place's.
        case rule(String)
    }

    /// Rows of a table, `往来.债务.期末`: its number in the kind, the options that they have, and a column.
    struct Path: Sendable, Equatable {
        var table: Int
        /// Whether it is of the items that stand in a register (在册).
        var isStanding = false
        var filters: [Filter] = []
        var column: Int?

        struct Filter: Sendable, Equatable {
            var column: Int
            var option: String
        }
    }

    /// Factors of one product: each multiplies, or divides.
    struct Term: Sendable {
        var isNegative: Bool
        var factors: [(operand: Operand, divides: Bool)]
    }

    typealias Side = [Term]

    var left: Side
    var relation: Relation
    var right: Side
    /// As it is written.
    package let text: Located<String>
    /// The file in which it is written, where that is not the one that is judged.
    var path: String?
    /// The column by whose values it is judged, once for each (按).
    package var key: String?
    /// Nil where nothing is rounded.
    package var rounding: Rounding?
    /// The rule for which a bound is kept: then what goes beyond it is a finding, and published with it.
    package var basis: String?
    /// All that it names, in the order of the formula.
    let operands: [Operand]

    init(
        _ text: Located<String>, left: Side, relation: Relation, right: Side, rounding: Rounding? = nil,
        basis: String? = nil
    ) {
        self.text = text
        self.left = left
        self.relation = relation
        self.right = right
        self.rounding = rounding
        self.basis = basis
        operands = (left + right).flatMap(\.factors).map(\.operand)
    }

    // MARK: What came of it

    /// In how many rows it holds.
    package internal(set) var held = 0
    /// In how many it could not be judged, because something that is multiplied is blank.
    package internal(set) var skipped = 0
    /// The rows in which a bound with a basis does not hold.
    package internal(set) var breaches: [Breach] = []

    package struct Breach: Sendable {
        package let location: SourceLocation
        package let message: Message
    }

    /// The same as it is told of a list that names nobody any more: how often it does not hold, and never in which row or of whom.
    /// - Parameter path: the record that has the list.
    func breaches(namingNobodyIn path: String) -> [Breach] {
        if breaches.isEmpty { return [] }
        return [
            Breach(
                location: SourceLocation(path),
                message: "“\(text.value)”有 \(breaches.count) 处不成立；名单已到期，不逐处列出")
        ]
    }

    /// What stands alone on a side, to which the other is rounded and at whose place a fault is told; the left one if both do.
    var single: (operand: Operand, isLeft: Bool)? {
        if let operand = Self.alone(left) { return (operand, true) }
        return Self.alone(right).map { ($0, false) }
    }

    /// What a side is, where it is one thing that is written down.
    static func alone(_ side: Side) -> Operand? {
        guard side.count == 1, !side[0].isNegative, side[0].factors.count == 1 else { return nil }
        let operand = side[0].factors[0].operand
        return switch operand {
        case .column, .field, .cell: operand
        case .number, .sum, .count, .previousColumn, .previousField, .dated, .rule: nil
        }
    }

    /// Whether it needs more than the record itself: what was a period before, or what stands in a register.
    var looksBeyond: Bool {
        operands.contains { operand in
            switch operand {
            case .previousColumn, .previousField, .dated: true
            case .sum(let path), .count(let path): path.isStanding
            case .number, .column, .field, .cell, .rule: false
            }
        }
    }

    /// Whether it is held against the entries of other records. Which of the two is wrong it cannot say, so that what differs is a finding.
    package var namesDated: Bool {
        operands.contains { if case .dated = $0 { true } else { false } }
    }
}
