/// A number of a person, or one that leads to a person's money: what a board must not publish.
///
/// What it says is never printed: not even by who prints the value.
package struct PrivateNumber: Sendable, Equatable {
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// A citizen's identity number (GB 11643-1999), or the permit of a foreign resident that is made like it.
        case identity
        /// One of fifteen digits, as they were until 1999.
        case oldIdentity
        /// A foreign resident's permit as it was until 2023: three letters and twelve digits.
        case permit
        /// An identity number of which too much is left to see.
        case maskedIdentity
        /// One that a spreadsheet took for a figure, and of which it kept place and birth.
        case roundedIdentity
        case card
        /// A bank card of which nearly all is left to see.
        case maskedCard
        /// A passbook, a 一卡通, a card of social security, told by what stands before it.
        case account
        case mobile
        /// A mobile number of which nearly all is left to see.
        case maskedMobile
    }

    /// Why a number that looks like one is nobody's.
    package enum Excuse: Sendable, Hashable {
        /// It is said to be the telephone of an office or a hotline.
        case office
        /// It is said to be an amount.
        case amount
        /// It is said to be the number of a document, a voucher, a contract. An identity number it is all the same, unless who bears it
        /// would be a child.
        case numbering
        /// An account of an organisation, whose number hangs on its door.
        case organisation
    }

    /// How a text is shown to its readers.
    package enum Style: Sendable {
        /// As it is.
        case plain
        /// Markdown: a reader does not see its marks.
        case markdown
        /// HTML: a reader does not see tags. What they hold is read by itself.
        case html
    }

    package var kind: Kind
    /// Its digits, to know it again.
    package var digits: String
    /// Year, month and day of birth, as one number: 19491231.
    package var born: Int?
    package var excuse: Excuse?
    /// Where its signs stand in the text, in bytes, in their order.
    package var signs: [Range<Int>]

    /// Where it begins.
    package var offset: Int { signs.first?.lowerBound ?? 0 }
}

extension PrivateNumber: CustomStringConvertible, CustomReflectable {
    package var description: String { "\(kind)" }
    package var customMirror: Mirror { Mirror(self, children: ["kind": kind]) }
}

extension PrivateNumber {
    /// All of a text.
    package static func all(in text: [UInt8], as style: PrivateNumber.Style = .plain) -> [PrivateNumber] {
        var run = NumberRun()
        return all(in: text, as: style, with: &run) { [] }
    }

    /// All of a text whose parts have labels, which are asked for where there is anything to be told of.
    static func all(
        in text: [UInt8], as style: PrivateNumber.Style, with run: inout NumberRun,
        labelled labels: () -> [NumberWords.Label]
    ) -> [PrivateNumber] {
        var found: [PrivateNumber] = []
        var pass = NumberPass(over: text, as: style)
        var words: NumberWords?
        while pass.next(into: &run) {
            let around = words ?? NumberWords(around: text, as: style, labelled: labels())
            words = around
            run.collect(into: &found, around)
        }
        for range in pass.attributes {
            for var number in all(in: Array(text[range])) {
                number.signs = number.signs.map {
                    $0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound
                }
                found.append(number)
            }
        }
        return found
    }

    /// All of a text that somebody wrote, what he wrote in a code too.
    static func all(writtenIn text: [UInt8], as style: PrivateNumber.Style = .plain) -> [PrivateNumber] {
        var run = NumberRun()
        return all(writtenIn: text, as: style, with: &run) { [] }
    }

    /// - Parameter run: room that is used again from text to text.
    static func all(
        writtenIn text: [UInt8], as style: PrivateNumber.Style = .plain, with run: inout NumberRun,
        labelled labels: () -> [NumberWords.Label]
    ) -> [PrivateNumber] {
        // The shortest has eight digits.
        if text.count < NumberPass.shortest { return [] }
        return all(in: text, as: style, with: &run, labelled: labels) + CodedWords.numbers(in: text)
    }
}
