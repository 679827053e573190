import Records

/// Many dated rows, parted by months: the year and the month are said once.
struct MonthGroups {
    /// What stands before a row, by the row's number.
    private var titles: [Int: String] = [:]
    let isOneYear: Bool

    /// - Parameter days: of the rows, in their order; few, or all of one month, are not parted.
    init(_ days: [Day]) {
        isOneYear = days.first?.year == days.last?.year
        func month(_ day: Day) -> String {
            let (year, month, _) = day.parts
            return "\(year)年\(month)月"
        }
        guard days.count > 12, let first = days.first, let last = days.last, month(first) != month(last)
        else {
            return
        }
        var start = 0
        while start < days.count {
            let name = month(days[start])
            var end = start + 1
            while end < days.count, month(days[end]) == name { end += 1 }
            titles[start] = "\(name) · \(end - start) 条"
            start = end
        }
    }

    func title(at row: Int) -> String? { titles[row] }

    /// A row's day: without its year where that is said.
    func day(_ day: Day) -> String { isOneYear || !titles.isEmpty ? day.monthAndDay : day.text }
}
