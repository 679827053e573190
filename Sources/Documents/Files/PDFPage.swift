/// What a page of a PDF shows, piece by piece and where (ISO 32000-1, 9.4): a reader takes together what stands side by side, in whatever
/// order it is drawn, and in whatever stream or form (8.10).
struct PDFPage: Sendable {
    /// A string that is shown.
    struct Piece: Sendable {
        /// Where it stands, and the direction in which it is written, in units of the page; nil where it goes on behind the one before.
        var place: Spot?
        var size: Float
        /// How far it is moved on behind the one before, in letters.
        var shift: Float
        /// Its font among ``PDFPage/fonts``.
        var font: UInt16
        /// Its bytes among ``PDFPage/bytes``.
        var start: UInt32
        var count: UInt16
    }

    struct Spot: Sendable {
        var x, y: Float
        var across, down: Float
    }

    /// What stands between two pieces that touch: a space without width.
    static let joint = "\u{200B}"

    private(set) var pieces: [Piece] = []
    private(set) var bytes: [UInt8] = []
    /// The fonts that are used.
    private(set) var fonts = [Font(name: [], owner: nil)]

    /// A font by the name that a page or a form gives it, whose object has that number.
    struct Font: Sendable, Equatable {
        var name: [UInt8]
        var owner: Int?
    }

    /// What is drawn in one piece, in its own place on the page.
    struct Form: Sendable {
        var bytes: [UInt8]
        /// How it lies there; none for as it is.
        var matrix: [Double]
        var owner: Int
    }

    /// Finds what is drawn by a name.
    typealias Forms = (_ name: [UInt8], _ owner: Int?) -> Form?
    /// Strings that are not shown, and what stands in comments and in names, a line each.
    private(set) var asides: [UInt8] = []

    private var look = Look()
    private var looks: [Look] = []
    private var line = Matrix.unit
    private var text = Matrix.unit
    private var isPlaced = true
    private var shift: Float = 0
    private var numbers: [Double] = []
    private var strings: [(shift: Float, string: [UInt8])] = []
    private var name: [UInt8] = []
    private var isInArray = false
    private var owner: Int?
    private var depth = 0

    /// No page shows more.
    private static let limit = (
        pieces: 400_000, looks: 256, numbers: 64, strings: 4096, fonts: 1024, depth: 8
    )

    private struct Look: Sendable {
        var page = Matrix.unit
        var font: UInt16 = 0
        var size = 1.0
        var leading = 0.0
    }

    private struct Matrix: Sendable {
        var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

        static let unit = Matrix()

        init() {}

        init?(_ numbers: [Double]) {
            guard numbers.count >= 6 else { return nil }
            let last = Array(numbers.suffix(6))
            (a, b, c, d, e, f) = (last[0], last[1], last[2], last[3], last[4], last[5])
        }

        func moved(_ x: Double, _ y: Double) -> Matrix {
            var matrix = self
            matrix.e += x * a + y * c
            matrix.f += x * b + y * d
            return matrix
        }

        func within(_ other: Matrix) -> Matrix {
            var matrix = Matrix()
            matrix.a = a * other.a + b * other.c
            matrix.b = a * other.b + b * other.d
            matrix.c = c * other.a + d * other.c
            matrix.d = c * other.b + d * other.d
            matrix.e = e * other.a + f * other.c + other.e
            matrix.f = e * other.b + f * other.d + other.f
            return matrix
        }
    }

    /// Takes what draws the page whose object has that number.
    mutating func take(_ bytes: some Sequence<UInt8>, of owner: Int? = nil, _ forms: Forms = { _, _ in nil })
    {
        self.owner = owner
        var lexer = PDFLexer()
        lexer.take(bytes) { take($0, forms) }
        lexer.finish { take($0, forms) }
        for (_, string) in strings { note(string) }
        strings.removeAll()
    }

    /// Draws a form where it is called, and goes on as before.
    private mutating func draw(_ form: Form, _ forms: Forms) {
        depth += 1
        let before = (look, looks, line, text, owner)
        if let matrix = Matrix(form.matrix) { look.page = matrix.within(look.page) }
        looks = []
        set(.unit)
        take(form.bytes, of: form.owner, forms)
        (look, looks, line, text, owner) = before
        isPlaced = true
        depth -= 1
    }

    private mutating func take(_ token: PDFLexer.Token, _ forms: Forms) {
        switch token {
        case .number(let number):
            if isInArray {
                shift -= Float(number / 1000)
            } else if numbers.count < Self.limit.numbers {
                numbers.append(number)
            }
        case .string(let string):
            if strings.count < Self.limit.strings { strings.append((shift, string)) } else { note(string) }
            shift = 0
        case .name(let written):
            name = written
            asides += PDFObjects.told(inName: written)
        case .comment(let text): note(text)
        case .beginArray: isInArray = true
        case .endArray: isInArray = false
        case .beginDictionary, .endDictionary: break
        case .word(let word): run(word, forms)
        }
    }

    /// Runs an operator, and forgets what stood before it.
    private mutating func run(_ word: [UInt8], _ forms: Forms) {
        switch String(decoding: word, as: UTF8.self) {
        case "Tj", "TJ": show()
        case "'", "\"":
            move(0, -look.leading)
            show()
        case "BT": set(.unit)
        case "Td": if numbers.count >= 2 { move(numbers[numbers.count - 2], numbers[numbers.count - 1]) }
        case "TD":
            if numbers.count >= 2 {
                look.leading = -numbers[numbers.count - 1]
                move(numbers[numbers.count - 2], numbers[numbers.count - 1])
            }
        case "Tm": if let matrix = Matrix(numbers) { set(matrix) }
        case "T*": move(0, -look.leading)
        case "TL": look.leading = numbers.last ?? 0
        case "Tf":
            look.size = numbers.last ?? 1
            look.font = number(ofFont: name)
        case "cm":
            if let matrix = Matrix(numbers) { look.page = matrix.within(look.page) }
            isPlaced = true
        case "q": if looks.count < Self.limit.looks { looks.append(look) }
        case "Q": if let before = looks.popLast() { look = before }
        case "Do":
            let name = name
            endOperator()
            if depth < Self.limit.depth, let form = forms(name, owner) { draw(form, forms) }
        default: break
        }
        endOperator()
    }

    private mutating func endOperator() {
        for (_, string) in strings { note(string) }
        strings.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        (shift, isInArray) = (0, false)
    }

    private mutating func number(ofFont name: [UInt8]) -> UInt16 {
        let font = Font(name: name, owner: owner)
        if let number = fonts.firstIndex(of: font) { return UInt16(number) }
        guard fonts.count < Self.limit.fonts else { return 0 }
        fonts.append(font)
        return UInt16(fonts.count - 1)
    }

    private mutating func set(_ matrix: Matrix) {
        (line, text, isPlaced) = (matrix, matrix, true)
    }

    private mutating func move(_ x: Double, _ y: Double) { set(line.moved(x, y)) }

    private mutating func show() {
        let matrix = text.within(look.page)
        let length = (matrix.a * matrix.a + matrix.b * matrix.b).squareRoot()
        let isSound = length > 0 && [matrix.a, matrix.b, matrix.e, matrix.f].allSatisfy { abs($0) < 1e9 }
        let size = abs(look.size) * (isSound ? length : 1)
        let spot =
            isSound
            ? Spot(
                x: Float(matrix.e), y: Float(matrix.f), across: Float(matrix.a / length),
                down: Float(matrix.b / length))
            : Spot(x: 0, y: 0, across: 1, down: 0)
        for (shift, string) in strings where pieces.count < Self.limit.pieces {
            guard let start = UInt32(exactly: bytes.count), let count = UInt16(exactly: string.count) else {
                note(string)
                continue
            }
            bytes += string
            pieces.append(
                Piece(
                    place: isPlaced ? spot : nil, size: size < 1e9 ? Float(size) : 1, shift: shift,
                    font: look.font,
                    start: start, count: count))
            isPlaced = false
        }
        strings.removeAll(keepingCapacity: true)
    }

    private mutating func note(_ string: [UInt8]) {
        asides += PDFStrings.text(string[...])
        asides.append(0x0A)
    }
}

extension PDFPage {
    /// What stands together on a line, and from where to where.
    struct Cell: Sendable {
        var text: [UInt8]
        var start, end: Float
    }

    /// What it says, line by line from its top, by how the codes of its ``fonts`` are read.
    ///
    /// - Parameter read: a string of the font of that number.
    func lines(_ read: (_ font: Int, ArraySlice<UInt8>) -> [UInt8]) -> [[Cell]] {
        var runs: [Run] = []
        runs.reserveCapacity(pieces.count)
        for piece in pieces {
            let start = Int(piece.start)
            let text = read(Int(piece.font), bytes[start..<start + Int(piece.count)])
            let run = Run(piece, text, behind: runs.last)
            // Letters that are drawn twice, to be bold, are one.
            if let last = runs.last, piece.place != nil, run.isOver(last) { continue }
            runs.append(run)
        }
        let order = runs.indices.sorted {
            runs[$0].key != runs[$1].key ? runs[$0].key < runs[$1].key : $0 < $1
        }
        var lines: [[Int]] = []
        for index in order {
            if let first = lines.last?.first, runs[first].isOnLine(of: runs[index]) {
                lines[lines.count - 1].append(index)
            } else {
                lines.append([index])
            }
        }
        return lines.map { line in
            var cells: [Cell] = []
            var before: Run?
            for index in line.sorted(by: {
                runs[$0].start != runs[$1].start ? runs[$0].start < runs[$1].start : $0 < $1
            }) {
                let run = runs[index]
                let gap = before.map { run.gap(behind: $0) }
                if let gap, gap != [0x0A] {
                    cells[cells.count - 1].text += gap + run.text
                    cells[cells.count - 1].end = max(cells[cells.count - 1].end, run.end)
                } else {
                    cells.append(Cell(text: run.text, start: run.start, end: run.end))
                }
                before = run
            }
            return cells
        }
    }

    /// Its lines as a text; what stands far apart on a line is in lines of its own.
    static func text(of lines: [[Cell]]) -> [UInt8] {
        var text: [UInt8] = []
        for cell in lines.joined() {
            text += cell.text
            text.append(0x0A)
        }
        return text
    }

    /// A piece as it is read, along the line on which it stands.
    private struct Run {
        let text: [UInt8]
        let size: Float
        /// The angle of the line, in quarters of a right angle, and how far it stands below the page's own.
        let angle: Int
        let depth: Float
        /// Where it begins along the line, and about where it ends.
        let start, end: Float
        let letters: Int
        /// Whether it is where it was told to be, rather than behind the one before.
        let isPlaced: Bool

        init(_ piece: Piece, _ text: [UInt8], behind last: Run?) {
            self.text = text
            size = max(piece.size, 0.001)
            var (count, wide) = (0, 0)
            for byte in text where byte & 0xC0 != 0x80 {
                count += 1
                if byte >= 0xE2 { wide += 1 }
            }
            letters = count
            isPlaced = piece.place != nil
            if let spot = piece.place {
                angle =
                    abs(spot.across) >= abs(spot.down) ? (spot.across >= 0 ? 0 : 2) : (spot.down >= 0 ? 1 : 3)
                start = spot.x * spot.across + spot.y * spot.down + piece.shift * size
                depth = spot.x * spot.down - spot.y * spot.across
            } else {
                (angle, depth) = (last?.angle ?? 0, last?.depth ?? 0)
                start = (last?.end ?? 0) + piece.shift * size
            }
            end = start + (Float(count - wide) / 2 + Float(wide)) * size
        }

        /// In the order of lines.
        var key: Key { Key(angle: angle, depth: depth) }

        struct Key: Comparable {
            var angle: Int
            var depth: Float

            static func < (first: Key, second: Key) -> Bool {
                first.angle != second.angle ? first.angle < second.angle : first.depth < second.depth
            }
        }

        func isOnLine(of other: Run) -> Bool {
            angle == other.angle && abs(depth - other.depth) <= 0.3 * max(size, other.size)
        }

        func isOver(_ other: Run) -> Bool {
            text == other.text && isOnLine(of: other) && abs(start - other.start) < 0.2 * size
        }

        /// What a reader sees between two: nothing where the second begins about where the first ends, whose letters may be wider than most.
        func gap(behind before: Run) -> [UInt8] {
            let distance = (start - before.end) / max(size, before.size)
            let letters = Float(before.letters)
            // One over the other: they are read in no order.
            if distance < -0.3 - 0.15 * letters { return [0x0A] }
            if distance <= 0.1, !isPlaced { return [] }
            // One letter alone may be spaced; of many it is not known how wide they are.
            if distance <= (before.letters == 1 ? 0.47 : 0.15 + 0.1 * letters) { return Self.hidden }
            return distance <= 1.5 ? [0x20] : [0x0A]
        }

        /// A space without width: on either side a number may begin.
        private static let hidden = Array(PDFPage.joint.utf8)
    }
}
