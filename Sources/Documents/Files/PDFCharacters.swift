/// What the codes of a font mean: its ToUnicode (ISO 32000-1, 9.10.3), a CMap.
struct PDFCharacters: Sendable {
    /// How many bytes a code has.
    private(set) var width = 2
    private var characters: [UInt16: UInt32] = [:]
    /// Those that are several letters.
    private var words: [UInt16: [UInt8]] = [:]

    /// Those of a font whose codes are UTF-16.
    static let wide = PDFCharacters()
    private let isWide: Bool

    private init() { isWide = true }

    /// No font has more.
    private static let limit = 1 << 16

    /// Nil for a stream that is none.
    init?(_ stream: [UInt8]) {
        guard stream.range(of: Array("begincmap".utf8)) != nil else { return nil }
        isWide = false
        var lexer = PDFLexer()
        var strings: [[UInt8]] = []
        /// Where the strings of an array begin, and those that it had.
        var arrays: [(place: Int, count: Int)] = []
        var isInArray = false
        func take(_ token: PDFLexer.Token) {
            switch token {
            case .string(let bytes):
                if isInArray { arrays[arrays.count - 1].count += 1 }
                strings.append(bytes)
            case .beginArray:
                isInArray = true
                arrays.append((strings.count, 0))
            case .endArray: isInArray = false
            case .word(let word):
                switch String(decoding: word, as: UTF8.self) {
                case "endcodespacerange":
                    if let first = strings.first, !first.isEmpty { width = min(first.count, 2) }
                case "endbfchar":
                    for place in stride(from: 0, to: strings.count - 1, by: 2) {
                        add(Self.code(strings[place]), strings[place + 1])
                    }
                case "endbfrange": addRanges(strings, arrays)
                default: break
                }
                strings.removeAll(keepingCapacity: true)
                arrays.removeAll(keepingCapacity: true)
                isInArray = false
            default: break
            }
        }
        lexer.take(stream, take)
        lexer.finish(take)
        if characters.isEmpty, words.isEmpty { return nil }
    }

    private mutating func addRanges(_ strings: [[UInt8]], _ arrays: [(place: Int, count: Int)]) {
        var place = 0
        var arrays = arrays[...]
        while place + 2 < strings.count || arrays.first?.place == place + 2 && place + 1 < strings.count {
            let (low, high) = (Self.code(strings[place]), Self.code(strings[place + 1]))
            if let array = arrays.first, array.place == place + 2 {
                for index in 0..<array.count where low + index <= high {
                    add(low + index, strings[array.place + index])
                }
                arrays = arrays.dropFirst()
                place += 2 + array.count
                continue
            }
            let first = strings[place + 2]
            if low <= high, let last = first.last {
                for code in low...min(high, low + Int(UInt16.max)) {
                    let value = Int(last) + code - low
                    var letters = first
                    letters[letters.count - 1] = UInt8(truncatingIfNeeded: value)
                    if letters.count > 1 {
                        letters[letters.count - 2] = UInt8(
                            truncatingIfNeeded: Int(letters[letters.count - 2]) + value >> 8)
                    }
                    add(code, letters)
                }
            }
            place += 3
        }
    }

    private static func code(_ bytes: [UInt8]) -> Int { bytes.suffix(2).reduce(0) { $0 << 8 | Int($1) } }

    private mutating func add(_ code: Int, _ letters: [UInt8]) {
        guard let code = UInt16(exactly: code), characters.count + words.count < Self.limit else { return }
        if letters.count == 1 {
            characters[code] = UInt32(letters[0])
        } else if letters.count == 2 {
            characters[code] = UInt32(letters[0]) << 8 | UInt32(letters[1])
        } else {
            words[code] = PDFStrings.wide(letters[...], isBig: true)
        }
    }

    /// A string of the font, in UTF-8; a code that means nothing is a replacement.
    func text(of string: ArraySlice<UInt8>) -> [UInt8] {
        if isWide { return PDFStrings.wide(string, isBig: true) }
        var text: [UInt8] = []
        var place = string.startIndex
        while place < string.endIndex {
            var code = UInt16(string[place])
            place += 1
            if width == 2 {
                guard place < string.endIndex else { break }
                code = code << 8 | UInt16(string[place])
                place += 1
            }
            if let word = words[code] {
                text += word
            } else {
                let scalar = characters[code].flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
                text += Array(String(Character(scalar)).utf8)
            }
        }
        return text
    }
}

/// What the strings of a PDF say where they are no codes of a font (7.9.2).
enum PDFStrings {
    /// In UTF-8, whatever it is in; what is none of UTF-16, UTF-8 and GB18030 keeps its ASCII.
    static func text(_ string: ArraySlice<UInt8>) -> [UInt8] {
        if string.starts(with: [0xFE, 0xFF]) { return wide(string.dropFirst(2), isBig: true) }
        if string.starts(with: [0xFF, 0xFE]) { return wide(string.dropFirst(2), isBig: false) }
        // Letters of two bytes are written without that mark, too, where their font is one of Chinese (9.7.5.2).
        let narrow = string.filter { $0 != 0 }
        if narrow.allSatisfy({ $0 < 0x80 }) || Encoding.firstFault(in: narrow) == nil { return narrow }
        return Encoding.decodingGB18030(narrow) ?? narrow.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    }

    /// The same of a string that is shown; codes that are no letters are numbers of signs.
    static func codes(_ string: ArraySlice<UInt8>) -> [UInt8] {
        let isPlain = string.allSatisfy { $0 >= 0x20 || $0 == 0 || (0x09...0x0D).contains($0) }
        if isPlain || string.starts(with: [0xFE, 0xFF]) || string.starts(with: [0xFF, 0xFE]) {
            return text(string)
        }
        return string.filter { $0 != 0 }.flatMap { code -> [UInt8] in
            (0x20..<0x7F).contains(code) ? [code] : Array("\u{FFFD}".utf8)
        }
    }

    /// That of UTF-16.
    static func wide(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8] {
        var units: [UInt16] = []
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
            place += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
