import Documents

/// What a record, a page, a place, a work method or the board excepts from the rule that no number of a person is published (例外), while it and its tables are looked through.
struct ExceptedNumbers {
    private(set) var all: [ExceptedNumber] = []
    private let path: String
    /// Where nothing is excepted: what stands there goes to other pages, too, or names the exception itself.
    private var closed: Set<Place> = []

    private static let schema: [Term] = [.numberSort, .ending, .about, .grounds, .decider]
    /// Fields that lists, addresses and other pages repeat.
    private static let repeated: [Term] = [.title, .summary, .tags, .id, .aliases, .exceptions]
    /// How many of its last signs a number is known by.
    private static let length = 4...6

    /// Reads those of a record; what cannot be read is reported and excepts nothing.
    init(reading document: Document, into log: inout Diagnostics) {
        path = document.path
        guard let node = document.frontMatter, case .mapping(let entries) = node.value,
            let entry = entries.first(where: { Term.exceptions.isSpelled($0.key.value) })
        else { return }
        for entry in entries where Self.repeated.contains(where: { $0.isSpelled(entry.key.value) }) {
            closed.formUnion(Self.places(in: entry.value))
        }
        let name = entry.key.value
        var items = [entry.value]
        if case .list(let list) = entry.value.value { items = list }
        for item in items {
            guard let fields = Fields(item, of: Self.schema, named: name, path: path, into: &log),
                let read = ExceptedNumber(reading: fields, length: Self.length, into: &log)
            else { continue }
            all.append(read)
        }
    }

    private static func places(in node: Node) -> [Place] {
        switch node.value {
        case .scalar: [node.place]
        case .list(let items): items.flatMap(places)
        case .mapping(let entries): entries.flatMap { [$0.key.place] + places(in: $0.value) }
        }
    }

    /// Whether a number is excepted where it was seen.
    ///
    /// - Parameter isOwn: whether it stands in the record's own file, rather than in a table of it.
    mutating func excuse(_ sighting: PrivateNumber.Sighting, isOwn: Bool) -> Bool {
        if sighting.isInName || isOwn && closed.contains(sighting.place) { return false }
        guard let index = all.firstIndex(where: { $0.concerns(sighting.number) }) else { return false }
        all[index].take(sighting.number)
        return true
    }

    /// Reports those that are about no number, or about more than one: all has been looked through.
    func check(into log: inout Diagnostics) {
        for item in all where item.numbers.count != 1 {
            let location = SourceLocation(path, item.place)
            if item.numbers.isEmpty {
                log.report(
                    .numberException, at: location, "这条例外没有用处：本条和它的表里没有这样结尾的\(item.sort.text)",
                    help: "号码已经删去的，删去这条例外；还在的，核对 号码 和 尾号。标题、摘要、标签、编号、别名、文件名里的和附件里的不能例外")
            } else {
                log.report(
                    .numberException, at: location, "这条例外对上了 \(item.numbers.count) 个不同的\(item.sort.text)",
                    help: "一条例外只准一个号码：尾号 多写一两位，最多六位；别的号码删去，或另写一条")
            }
        }
    }
}

extension ExceptedNumber {
    fileprivate init?(reading fields: Fields, length: ClosedRange<Int>, into log: inout Diagnostics) {
        guard fields.has(.numberSort) else {
            fields.reportMissing(.numberSort, sample: Sort.mobile.text, english: "mobile", into: &log)
            return nil
        }
        let sort = fields.choice(.numberSort, as: Sort.self, into: &log)
        let ending = fields.required(.ending, as: String.self, sample: "\"0017\"", into: &log)
        let about = fields.required(.about, as: String.self, sample: "村委会值班手机", into: &log)
        let grounds = fields.required(.grounds, as: String.self, sample: "村里没有座机，本人书面同意", into: &log)
        let decider = fields.required(.decider, as: String.self, sample: "村民委员会", into: &log)
        guard let sort, let ending, let about, let grounds, let decider else { return nil }
        let signs = ending.value.uppercased()
        guard length.contains(signs.utf8.count),
            signs.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x58 })
        else {
            log.report(
                .wrongType, at: fields.location(ending.place), "尾号要写号码的末四位到末六位",
                help: "加引号，如 \"0017\"；不写整个号码")
            return nil
        }
        self.init(
            sort: sort.value, ending: signs, about: about.value, grounds: grounds.value,
            decider: decider.value, at: fields.place)
    }
}

extension Document {
    /// The mapping at its top, of whatever it is.
    fileprivate var frontMatter: Node? {
        switch content {
        case .record(let node, _), .settings(let node): node
        case .table, .attachment, .unreadable: nil
        }
    }
}
