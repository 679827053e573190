import Documents

/// A column that its author describes in one line: `户数: 数量 户 必填 合计`.
///
/// The one grammar of columns: tables of a kind take further columns by it (另列), and tables of one's own are made of it (表格).
package struct Column: Sendable {
    /// As it stands in the head of the table.
    package let name: String
    package let type: ColumnType
    /// Whether every row must have it (必填).
    package var isNeeded = false
    /// The first day of records that must have it (2027-01-01起必填): those before stand as they are.
    package var neededFrom: Day?
    /// The options, of whatever column of its row, with which a row must have it (出租时必填).
    package var neededWhen: [String] = []
    /// Whether each of its options has a row, and one alone (各一).
    package var isEachOnce = false
    /// The column of its row that says what its quantity is counted in (按计量); nil where all rows have one unit.
    package var unitColumn: String?
    /// Whether the names in it are shown whole, for the reason that its kind states (实名).
    package var isNamed = false
    /// Other heads under which it is known (别名).
    package var aliases: [String] = []
    /// Whether its sum is stated below the table (合计).
    package var isSummed = false
    /// Whether the rows that have the same in it are summed by themselves (小计).
    package var isSubtotalled = false
    /// Whether a blank means the same as above it, and equal neighbours are shown as one (合并).
    package var isMerged = false
    /// The head above it, which it shares with its neighbours; nil in a head of one row.
    package var upper: String?
    /// Whether its line could be read; what could not be has been reported, and is not reported again where it is used.
    var isRead = true

    init(_ name: String, _ type: ColumnType) {
        self.name = name
        self.type = type
    }

    /// As it is asked for in a record of a day.
    func asked(on day: Day?) -> Column {
        guard let neededFrom, let day, day >= neededFrom else { return self }
        var column = self
        column.isNeeded = true
        return column
    }

    /// How many there may be in a table.
    static let maximum = 40
    /// How many characters its name may have.
    static let longestName = 15
}

/// What stands in a cell of such a column, read by its type.
package enum TypedCell: Hashable, Sendable {
    case blank
    case text(String)
    /// One or several people, or whom else a row is about.
    case named([Masked])
    case number(ExactNumber)
    case day(Day)
    case yesNo(Bool)
    /// What its row calls another record, or an item, and how.
    case link(String)
    /// A file of the content folder, by its path there.
    case picture(String)

    /// Where a name has been taken away.
    static var faded: TypedCell { .named([Masked(shown: Masked.faded)]) }

    var number: ExactNumber? { if case .number(let number) = self { number } else { nil } }

    /// Whether it names a person, rather than an organisation or nobody.
    var namesPerson: Bool {
        if case .named(let people) = self { people.contains { !Masked.isNobody($0.text) } } else { false }
    }
}
