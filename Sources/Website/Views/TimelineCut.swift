import Documents
import Records

/// Where the timeline of a region's own page ends.
struct TimelineCut: Sendable {
    /// How many lines the page bears, at most: of what stands in full, and one for a month's routine.
    static let shown = 30

    /// The first of the month in which it ends; nil where it bears all.
    let first: Day?
    /// The years of which the page does not tell everything, and which so have a page of their own; newest first.
    let yearsApart: [Int]

    init(_ region: Region.Reference, of register: Register) {
        var rest = register.timelineMarks(of: region)[...]
        var lines = 0
        var years: [Int] = []
        func note(_ year: Int) { if years.last != year { years.append(year) } }
        var first: Day?
        while let newest = rest.first, lines < Self.shown {
            let start = newest.day.firstOfMonth
            let month = rest.prefix { $0.day >= start }
            rest = rest.dropFirst(month.count)
            let routine = month.count(where: \.isRoutine)
            let room = Self.shown - lines
            lines += month.count - routine + (routine > 0 ? 1 : 0)
            if routine > 0 || month.count > room { note(start.year) }
            first = start
        }
        while let year = rest.first?.day.year {
            note(year)
            rest = rest[rest.partitioningIndex { $0.day.year < year }...]
        }
        self.first = first
        yearsApart = years
    }
}
