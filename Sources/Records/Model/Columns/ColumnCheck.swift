import Documents

/// What is to hold in every row of a table: `应收 ＝ 用量 × 水价`.
package struct ColumnCheck: Sendable {
    package enum Relation: String, Sendable { case equal = "＝", atMost = "≤", atLeast = "≥" }

    /// A number, or a column by its place in the table.
    enum Operand: Sendable, Equatable {
        case number(ExactNumber)
        case column(Int)
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
    /// Nil where nothing is rounded.
    package var rounding: Rounding?
    /// The rule for which a bound is kept: then what goes beyond it is a finding, and published with it.
    package var basis: String?

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

    /// The column that stands alone on a side, to which the other is rounded and at whose cell a fault is told; the left one if
    /// both do.
    var single: (column: Int, isLeft: Bool)? {
        if let column = Self.column(alone: left) { return (column, true) }
        return Self.column(alone: right).map { ($0, false) }
    }

    static func column(alone side: Side) -> Int? {
        guard side.count == 1, !side[0].isNegative, side[0].factors.count == 1,
            case .column(let column) = side[0].factors[0].operand
        else { return nil }
        return column
    }
}
