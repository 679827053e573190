/// Until when what was said on a day holds: a page may read otherwise tomorrow though nobody changed a file.
package struct Holding: Hashable, Sendable {
    /// The day on which it was said.
    package let day: Day
    /// The first day on which it may read otherwise; nil where no day alone will change it.
    package private(set) var until: Day?
    /// Whether its words name that day, or count days from it or to it.
    package private(set) var isDated = false

    package init(on day: Day) { self.day = day }

    /// Notes a day with which something begins. One that has come changed it already.
    package mutating func turn(on other: Day?) {
        guard let other, other > day else { return }
        until = until.map { min($0, other) } ?? other
    }

    /// Notes the last day of something.
    package mutating func turn(after other: Day?) { turn(on: other.map { $0 + 1 }) }

    /// Notes words that name the day or count days: tomorrow they are others.
    package mutating func count() {
        isDated = true
        turn(after: day)
    }

    /// Notes a day until which something was to be done that is not: it is counted how long it is overdue, and until then
    /// nothing is said of it.
    package mutating func expect(by due: Day?) {
        guard let due else { return }
        if due < day { count() } else { turn(after: due) }
    }

    /// Notes what holds beside it.
    package mutating func add(_ other: Holding) {
        turn(on: other.until)
        isDated = isDated || other.isDated
    }
}
