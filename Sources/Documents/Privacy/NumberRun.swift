/// Digits that a reader may take together as one number, whatever they are written with: in any script, with separators between them,
/// with marks of a markup that he does not see, with asterisks in place of some.
struct NumberRun: Sendable {
    /// One sign of it.
    struct Glyph: Sendable {
        /// 0 to 9; ``check`` or ``mask``.
        var value: UInt8
        /// Whether it is a Chinese figure: 一, 壹.
        var isHan = false
        /// What stands between it and the sign before.
        var gap: Gap = []
        /// Where it stands in the text, and how many bytes it takes.
        var offset: Int
        var length: Int

        /// The X that may end an identity number.
        static let check: UInt8 = 10
        /// What stands in place of a digit.
        static let mask: UInt8 = 11

        var isDigit: Bool { value < 10 }
    }

    /// What parts two signs. Two gaps are alike when they are made of the same, however often.
    struct Gap: OptionSet, Hashable, Sendable {
        let rawValue: UInt16

        /// Nothing that a reader sees: a mark of emphasis, a sign without width.
        static let hidden = Gap(rawValue: 1)
        static let space = Gap(rawValue: 1 << 1)
        static let dash = Gap(rawValue: 1 << 2)
        static let dot = Gap(rawValue: 1 << 3)
        static let comma = Gap(rawValue: 1 << 4)
        static let slash = Gap(rawValue: 1 << 5)
        static let colon = Gap(rawValue: 1 << 6)
        static let bracket = Gap(rawValue: 1 << 7)
        /// A line ends, or a block.
        static let line = Gap(rawValue: 1 << 8)
        /// A cell of a table ends.
        static let cell = Gap(rawValue: 1 << 9)
        /// A sign that people put between figures to reckon, or to hide a number: `+`, `=`, `→`.
        static let sign = Gap(rawValue: 1 << 10)

        /// What a reader sees of it.
        var seen: Gap {
            if contains(.cell) { return .cell }
            if contains(.line) { return .line }
            return subtracting(.hidden)
        }
    }

    var glyphs: [Glyph] = []
    /// How many of them stand in place of a digit, about.
    var masks = 0
    /// Whether a reader sees anything between two of them.
    var isParted = false
    /// Where the run ends in the text.
    var end = 0

    /// The longest that is held; a longer one is two.
    static let longest = 4096

    mutating func clear() {
        glyphs.removeAll(keepingCapacity: true)
        masks = 0
        isParted = false
    }

    /// Whether a number may begin at a sign: digits do, or what they are written with changes.
    func begins(_ index: Int) -> Bool {
        if index == 0 { return true }
        let glyph = glyphs[index]
        let before = glyphs[index - 1]
        return !glyph.gap.isEmpty || glyph.isHan != before.isHan || glyph.length != before.length
            || before.value == Glyph.check || isMark(at: index - 1, -1)
    }

    /// Whether a number may end before a sign.
    func ends(_ index: Int) -> Bool {
        index == glyphs.count || begins(index) || glyphs[index].value == Glyph.check || isMark(at: index, 1)
    }

    /// Whether so few masks stand from a sign on that they hide nothing, but mark what they stand beside: `13800138000*`.
    private func isMark(at index: Int, _ step: Int) -> Bool {
        var place = index
        while glyphs.indices.contains(place), glyphs[place].value == Glyph.mask { place += step }
        return place != index && abs(place - index) < Self.hiddenMobile
    }

    /// The number that some of its digits make.
    func value(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(glyphs[$1].value) } }

    func isDigits(_ range: Range<Int>) -> Bool { range.allSatisfy { glyphs[$0].isDigit } }

    /// The digits as people would say them, an X and asterisks among them.
    func text(_ range: Range<Int>) -> String {
        String(
            range.map { index -> Character in
                switch glyphs[index].value {
                case Glyph.check: "X"
                case Glyph.mask: "*"
                case let digit: Character(Unicode.Scalar(0x30 + digit))
                }
            })
    }
}

extension NumberRun {
    /// How some of its signs are set.
    struct Layout {
        /// How many stand together, group by group, as a reader sees it.
        var groups: [Int] = []
        /// What parts the groups, where all are parted alike; nil when they are not, or when there is but one.
        var gap: Gap?
        var isMixed = false

        var isWhole: Bool { groups.count == 1 }
        var isSingles: Bool { groups.count > 2 && groups.allSatisfy { $0 == 1 } }
        /// All but the last of one size.
        var isEven: Bool {
            groups.dropLast().allSatisfy { $0 == groups[0] } && groups[groups.count - 1] <= groups[0]
        }
        var isOverCells: Bool { gap == .cell }
        var isOverLines: Bool { gap == .line }
    }

    func layout(_ range: Range<Int>) -> Layout {
        var layout = Layout(groups: [0])
        for index in range {
            let seen = index == range.lowerBound ? [] : glyphs[index].gap.seen
            if seen.isEmpty {
                layout.groups[layout.groups.count - 1] += 1
                continue
            }
            layout.groups.append(1)
            if layout.gap == nil, !layout.isMixed { layout.gap = seen }
            if layout.gap != seen {
                layout.gap = nil
                layout.isMixed = true
            }
        }
        return layout
    }
}
