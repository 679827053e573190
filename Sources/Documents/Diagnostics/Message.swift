/// What a diagnostic says, in pieces: words, and days, which a terminal writes as programs do and a page as people do.
///
/// It is written as a text is, `"日期在将来：\(day)"`: who takes it in says how a day is set.
package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    package enum Piece: Hashable, Sendable {
        case words(String)
        case day(year: Int, month: Int, day: Int)
        /// How many days have passed until the day of the run: tomorrow it is one more.
        case daysSoFar(Int)
    }

    /// No two of them are words side by side.
    package private(set) var pieces: [Piece] = []

    package init(_ text: String) { append(text) }
    package init(stringLiteral text: String) { append(text) }
    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.message }

    package static func + (a: Message, b: Message) -> Message {
        var sum = a
        sum.append(b)
        return sum
    }

    package mutating func append(_ other: Message) {
        for piece in other.pieces {
            switch piece {
            case .words(let text): append(text)
            case .day, .daysSoFar: pieces.append(piece)
            }
        }
    }

    fileprivate mutating func append(_ text: String) {
        if text.isEmpty { return }
        if case .words(let before)? = pieces.last {
            pieces[pieces.count - 1] = .words(before + text)
        } else {
            pieces.append(.words(text))
        }
    }

    /// What comes before its first colon, the name of what is said: `公布期太短`; nil where there is none.
    package var head: String? {
        guard case .words(let text)? = pieces.first, let colon = text.firstIndex(of: "：") else { return nil }
        return String(text[..<colon])
    }

    /// As a terminal prints it: its days as `2026-03-01`.
    package var text: String {
        if pieces.count == 1, case .words(let text) = pieces[0] { return text }
        return pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .day(let year, let month, let day):
                text += "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
            case .daysSoFar(let days): text += "\(days)"
            }
        }
    }

    package var description: String { text }

    /// Whether it reads otherwise tomorrow.
    package var countsDays: Bool {
        pieces.contains { if case .daysSoFar = $0 { true } else { false } }
    }

    /// The same without a number of a person. A day is none, nor a part of one.
    var discreet: Message {
        var message = self
        for (index, piece) in pieces.enumerated() {
            if case .words(let text) = piece { message.pieces[index] = .words(Privacy.message(text)) }
        }
        return message
    }
}

extension Message {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var message = Message("")

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { message.append(literal) }
        package mutating func appendInterpolation(_ text: String) { message.append(text) }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            message.append(value.description)
        }
        package mutating func appendInterpolation(_ other: Message) { message.append(other) }
        package mutating func appendInterpolation(daysSoFar days: Int) {
            message.pieces.append(.daysSoFar(days))
        }
        package mutating func appendInterpolation(year: Int, month: Int, day: Int) {
            message.pieces.append(.day(year: year, month: month, day: day))
        }
    }
}
