import Documents

/// A number with its name, unit and qualifiers, printed as it was written (数据).
package struct Figure: Sendable {
    /// What a number is printed with when it is not meant to the last digit.
    package enum Qualifier: Choice {
        case about, more, many, orMore, nearly, thereabouts, atLeast, exceeding

        package var term: Term {
            switch self {
            case .about: Term("约", "about")
            case .more: Term("余", "odd")
            case .many: Term("多", "over")
            case .orMore: Term("以上", "orMore")
            case .nearly: Term("近", "nearly")
            case .thereabouts: Term("左右", "thereabouts")
            case .atLeast: Term("至少", "atLeast")
            case .exceeding: Term("超过", "exceeding")
            }
        }

        /// Where it stands: before the number, between the number and its unit, or after both.
        fileprivate enum Position { case before, between, after }

        fileprivate var position: Position {
            switch self {
            case .about, .nearly, .atLeast, .exceeding: .before
            case .more, .many: .between
            case .orMore, .thereabouts: .after
            }
        }
    }

    /// What part of a whole it is, as it was printed, and what it should be.
    package struct Share: Sendable {
        package var stated: Located<Percentage>
        package var part: Int
        package var whole: Int

        package var agrees: Bool { stated.value.agrees(with: part, of: whole) }
    }

    package var place: Place
    package var name: String
    /// The number or the range as it was written.
    package var value: String
    /// Its ends; equal for a single number.
    package var lower: Quantity
    package var upper: Quantity
    package var qualifiers: [Qualifier]
    package var unit: String?
    package var note: String?
    package var share: Share?

    /// As people read it: `近3500多万元`, `10~21万元`.
    package var text: String {
        func words(_ position: Qualifier.Position) -> String {
            qualifiers.filter { $0.position == position }.map(\.text).joined()
        }
        return words(.before) + value + words(.between) + (unit ?? "") + words(.after)
    }
}

/// Figures, and what holds between them.
package struct FigureTable: Sendable {
    /// The work method by which a record counted them; nil for one that stands for itself, and for the figures of a method's file.
    package var mechanism: Mechanism.Reference?
    /// A sum in the words of its source, `20村+1社区=21`, or a bound, `32≤41`.
    package struct Identity: Sendable {
        package enum Sign: String, Sendable {
            case equal = "="
            case atMost = "≤"
            case atLeast = "≥"
        }

        package var text: Located<String>
        package var left: Quantity
        package var right: Quantity
        package var sign: Sign

        package var holds: Bool {
            switch sign {
            case .equal: left == right
            case .atMost: left <= right
            case .atLeast: left >= right
            }
        }
    }

    package var figures: [Figure]
    /// The file in which the figures stand.
    package var figuresPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
    package var identities: [Identity]
}

extension FigureTable.Identity {
    /// Reads a sum: terms with one number each, parted by `+`, and `=`, `≤` or `≥` between two sides; nil for anything else.
    init?(_ text: Located<String>) {
        var sides: [[String.UnicodeScalarView]] = [[.init()]]
        var sign: Sign?
        for scalar in text.value.unicodeScalars {
            let found: Sign? =
                switch scalar {
                case "=", "＝": .equal
                case "≤", "≦": .atMost
                case "≥", "≧": .atLeast
                default: nil
                }
            if let found {
                if sign != nil { return nil }
                sign = found
                sides.append([.init()])
            } else if scalar == "+" || scalar == "＋" {
                sides[sides.count - 1].append(.init())
            } else {
                sides[sides.count - 1][sides[sides.count - 1].count - 1].append(scalar)
            }
        }
        guard let sign, sides.count == 2, let left = Self.sum(sides[0]), let right = Self.sum(sides[1]) else {
            return nil
        }
        self.init(text: text, left: left, right: right, sign: sign)
    }

    private static func sum(_ terms: [String.UnicodeScalarView]) -> Quantity? {
        var sum = Quantity.zero
        for term in terms {
            let isDigit: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) || $0 == "." }
            let numbers = term.split(whereSeparator: { !isDigit($0) })
            guard numbers.count == 1 else { return nil }
            var digits = String.UnicodeScalarView()
            digits.append(contentsOf: numbers[0])
            guard let number = Quantity(String(digits)) else { return nil }
            sum += number
        }
        return sum
    }
}
