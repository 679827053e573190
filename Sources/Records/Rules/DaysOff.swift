/// When offices are shut beside Saturdays and Sundays, and on which of those they work. The State Council says so anew for each year, so a
/// board writes it down (放假, 补班); of a year that it says nothing of, weekends alone are known.
package struct DaysOff: Sendable {
    /// Each day of a holiday, and the first after it on which offices work.
    private var next: [Day: Day] = [:]
    /// As the board writes them, by their days.
    package let holidays: [ClosedRange<Day>]
    package let worked: [Day]
    private let isWorked: Set<Day>

    init(_ holidays: [ClosedRange<Day>] = [], worked: [Day] = []) {
        self.holidays = holidays.sorted { $0.lowerBound < $1.lowerBound }
        self.worked = worked.sorted()
        isWorked = Set(worked)
        let days = Set(
            holidays.lazy.flatMap { holiday in
                (holiday.lowerBound.number...holiday.upperBound.number).map(Day.init(number:))
            })
        // From behind, so that what follows a day is known when it is reached.
        for day in days.sorted(by: >) { next[day] = workday(from: day + 1) }
    }

    /// The last day of a term of so many days after another, which itself does not count (Civil Code §201).
    package func end(of days: Int, after day: Day) -> Day { workday(from: day + days) }

    /// The day itself, or the first after it on which offices work: where the last day of a term is a day off, the term ends then
    /// (Civil Code §203).
    package func workday(from day: Day) -> Day {
        var day = day
        while true {
            if let next = next[day] { return next }
            if day.weekday < 6 || isWorked.contains(day) { return day }
            day = day + 1
        }
    }
}
