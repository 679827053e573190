extension Cadence {
    /// A span of days in which a duty is due once.
    package struct Slot: Hashable, Sendable {
        package var first: Day
        package var last: Day

        package var length: Int { last - first + 1 }
    }

    /// The slots of the calendar that end on `from` or later and begin by `through`, the earliest first. None for what is not due by
    /// a calendar (一次, 期满, 随时). Spans of several weeks or years are counted from the one in which `from` lies.
    package func slots(from: Day, through: Day) -> [Slot] {
        guard from <= through else { return [] }
        switch rhythm {
        case .every(let unit, _), .perHousehold(let unit, _):
            return Self.spans(of: unit, from: from, through: through)
        case .everyFew(let count, let unit, _):
            return Self.spans(of: unit, from: from, through: through).enumerated().compactMap { index, slot in
                index % count == 0 ? Self.stretched(slot, to: count, unit) : nil
            }
        case .endOfYear: return Self.spans(of: .year, from: from, through: through)
        case .startOfYear: return Self.yearly(until: (1, 31), from: from, through: through)
        case .middleOfYear: return Self.yearly(until: (7, 31), from: from, through: through)
        case .weekdays(let days):
            var slots: [Slot] = []
            for monday in stride(from: (from + (1 - from.weekday)).number, through: through.number, by: 7) {
                for weekday in days {
                    Self.add(Day(number: monday) + (weekday - 1), to: &slots, from: from, through: through)
                }
            }
            return slots
        case .monthDays(let days):
            var slots: [Slot] = []
            Self.forEachMonth(from: from, through: through) { year, month in
                for number in days {
                    if let day = Day(year, month, number) {
                        Self.add(day, to: &slots, from: from, through: through)
                    }
                }
            }
            return slots
        case .once, .oncePerTerm, .endOfTerm, .anyTime: return []
        }
    }

    private static func add(_ day: Day, to slots: inout [Slot], from: Day, through: Day) {
        if from <= day, day <= through { slots.append(Slot(first: day, last: day)) }
    }

    /// A week, a month or a year, and those after it, so many together.
    private static func stretched(_ slot: Slot, to count: Int, _ unit: Unit) -> Slot {
        var slot = slot
        switch unit {
        case .week: slot.last = slot.first + (7 * count - 1)
        case .month:
            let (year, month, _) = slot.first.parts
            let after = year * 12 + month - 1 + count
            if let next = Day(after / 12, after % 12 + 1, 1) { slot.last = next + (-1) }
        case .year:
            if let last = Day(slot.first.year + count - 1, 12, 31) { slot.last = last }
        case .day, .halfMonth, .quarter, .halfYear: break
        }
        return slot
    }

    private static func spans(of unit: Unit, from: Day, through: Day) -> [Slot] {
        let period: Period
        switch unit {
        case .day:
            return (from.number...through.number).map { Slot(first: Day(number: $0), last: Day(number: $0)) }
        case .halfMonth:
            var slots: [Slot] = []
            forEachMonth(from: from, through: through) { year, month in
                guard let first = Day(year, month, 1) else { return }
                let end = first + (Day.length(ofMonth: month, in: year) - 1)
                for slot in [Slot(first: first, last: first + 14), Slot(first: first + 15, last: end)]
                where slot.last >= from && slot.first <= through {
                    slots.append(slot)
                }
            }
            return slots
        case .week: period = .week(2000, 1)
        case .month: period = .month(2000, 1)
        case .quarter: period = .quarter(2000, 1)
        case .halfYear: period = .half(2000, 1)
        case .year: period = .year(2000)
        }
        var slots: [Slot] = []
        var next = period.sameKind(containing: from)
        while next.first <= through {
            slots.append(Slot(first: next.first, last: next.last))
            next = next.next
        }
        return slots
    }

    /// From each New Year to a day of the same year.
    private static func yearly(until end: (month: Int, day: Int), from: Day, through: Day) -> [Slot] {
        (from.year...through.year).compactMap { year in
            guard let first = Day(year, 1, 1), let last = Day(year, end.month, end.day), last >= from,
                first <= through
            else { return nil }
            return Slot(first: first, last: last)
        }
    }

    private static func forEachMonth(from: Day, through: Day, _ body: (_ year: Int, _ month: Int) -> Void) {
        var (year, month, _) = from.parts
        let end = through.parts
        while (year, month) <= (end.year, end.month) {
            body(year, month)
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }
}
