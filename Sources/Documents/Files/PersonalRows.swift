/// The rows of a table in a file that is published as it is, as they come: below whatever head they have, for a title may stand above it
/// and another table below. Without one a row is about nobody.
struct PersonalRows {
    private let day: Int?
    private var header: [Located<String>] = []
    private var columns: PersonalColumns?
    private var gathered: [[Located<String>]] = []
    private(set) var found: PrivateNumber?
    private(set) var told: PersonalMatter.Kind?

    /// How many rows are looked at together.
    private static let slice = 256

    /// - Parameter day: on which the file is published: 20260301.
    init(on day: Int?) { self.day = day }

    /// Whether there is a head for what comes next.
    var hasHead: Bool { !header.isEmpty }

    /// - Returns: whether it is a head.
    @discardableResult mutating func take(_ row: [String]) -> Bool {
        let isHead = PersonalColumns.isHead(row)
        if isHead {
            end()
            header = row.map { Located($0, at: .start) }
            columns = PersonalColumns(header.count) { row[$0] }
        } else if hasHead {
            let blanks = Array(repeating: "", count: max(0, header.count - row.count))
            gathered.append((row + blanks).map { Located($0, at: .start) })
            if gathered.count == Self.slice { look() }
        }
        return isHead
    }

    /// A table is over; the next has a head of its own.
    mutating func end() {
        look()
        (header, columns) = ([], nil)
    }

    private mutating func look() {
        defer { gathered.removeAll(keepingCapacity: true) }
        if gathered.isEmpty || found != nil { return }
        for row in gathered where told == nil {
            let matters = columns?.matters(at: { row[$0].place }) { row[$0].value } ?? []
            told = matters.first { $0.born.map { PersonalMatter.isChild(born: $0, on: day) } ?? true }?.kind
        }
        found = NumberLook(at: gathered, below: header).found.lazy.map(\.number).first { number in
            guard number.excuse == nil else { return false }
            guard let born = number.born, let day else { return true }
            return born <= day
        }
    }
}
