import Documents
import Records

/// Where the timeline of a region's own page ends, and the pages that tell the rest, year by year.
struct TimelineCut: Sendable {
    /// How many lines the page bears, at most: of what stands in full, and one for a month's routine.
    static let shown = 24
    /// How many lines a page of a year bears, at most; a month is cut by none.
    static let whole = 150

    /// What of a timeline a page tells.
    enum Part: CaseIterable, Sendable {
        /// Everything.
        case all
        /// What weighs: without what is done all the time.
        case matters
        /// What of it is about money.
        case money

        /// Below the page of the whole year; nil for that.
        var slug: String? {
            switch self {
            case .all: nil
            case .matters: "matters"
            case .money: "money"
            }
        }
    }

    /// A year of which the region's own page does not tell everything.
    struct Year: Sendable {
        let year: Int
        /// Of each part that holds more than the region's page, the days of its pages, the newest first.
        fileprivate(set) var pages: [Part: [ClosedRange<Day>]] = [:]
    }

    /// The first of the month in which it ends; nil where it bears all.
    let first: Day?
    /// The newest first.
    let yearsApart: [Year]

    init(_ region: Region.Reference, of register: Register) {
        var rest = register.timelineMarks(of: region)[...]
        var room = Self.shown
        var years: [Gathering] = []
        var first: Day?
        while let newest = rest.first {
            let start = newest.day.firstOfMonth
            let marks = rest.prefix { $0.day >= start }
            rest = rest.dropFirst(marks.count)
            let month = Month(marks, room: room)
            if room > 0 { first = start }
            room -= month.weighty + (month.routine > 0 ? 1 : 0)
            if years.last?.year != start.year { years.append(Gathering(year: start.year)) }
            years[years.count - 1].add(month, from: start)
        }
        self.first = first
        yearsApart = years.compactMap(\.finished)
    }

    /// The days that the pages of a part tell of, in a year; none where it has no page.
    func pages(_ part: Part, in year: Int) -> [ClosedRange<Day>] {
        yearsApart.first { $0.year == year }?.pages[part] ?? []
    }

    /// The years in which a part has pages, the newest first.
    func years(_ part: Part) -> [Int] { yearsApart.filter { $0.pages[part] != nil }.map(\.year) }

    /// The page of a part that tells of a day; nil where that is told elsewhere.
    func page(_ part: Part, telling day: Day, of region: Route) -> Route? {
        pages(part, in: day.year).firstIndex { $0.contains(day) }.map {
            Self.route(part, day.year, page: $0 + 1, of: region)
        }
    }

    static func route(_ part: Part, _ year: Int, page number: Int = 1, of region: Route) -> Route {
        let all = region.page("years/\(year)")
        return Pagination.route(number, of: part.slug.map(all.page) ?? all)
    }
}

extension TimelineCut {
    /// How many lines of each part a month has, and how many of them the region's own page does not bear.
    private struct Month {
        let weighty: Int
        let routine: Int
        let money: Int
        let hidden: Int
        let hiddenMoney: Int

        /// - Parameter room: for how many lines the region's page has room.
        init(_ marks: ArraySlice<Timeline.Mark>, room: Int) {
            var (weighty, routine, money, shown) = (0, 0, 0, 0)
            for mark in marks {
                if mark.isRoutine {
                    routine += 1
                } else {
                    weighty += 1
                    if mark.isMoney { money += 1 }
                    if mark.isMoney, weighty <= room { shown += 1 }
                }
            }
            self.weighty = weighty
            self.routine = routine
            self.money = money
            hidden = max(0, weighty - max(0, room))
            hiddenMoney = money - shown
        }

        func count(_ part: Part) -> Int {
            switch part {
            case .all: weighty + routine
            case .matters: weighty
            case .money: money
            }
        }

        /// Whether it has more of a part than the region's page tells.
        func isCut(_ part: Part) -> Bool {
            switch part {
            case .all: hidden + routine > 0
            case .matters: hidden > 0
            case .money: hiddenMoney > 0
            }
        }
    }

    /// The pages of a year while its months are gone through, the newest first.
    private struct Gathering {
        let year: Int
        /// By the parts, in their order.
        private var tallies = [Tally](repeating: Tally(), count: Part.allCases.count)

        init(year: Int) { self.year = year }

        mutating func add(_ month: Month, from start: Day) {
            for (number, part) in Part.allCases.enumerated() {
                tallies[number].add(month.count(part), isCut: month.isCut(part), from: start)
            }
        }

        /// Nil for a year that the region's page tells wholly.
        var finished: Year? {
            if !tallies.contains(where: \.isNeeded) { return nil }
            var own = Year(year: year)
            for (part, tally) in zip(Part.allCases, tallies)
            where tally.isNeeded && (part == .all || tally.isWorthwhile(beside: tallies[0])) {
                var days = tally.pages
                if let last = days.popLast() { days.append(Period.year(year).first...last.upperBound) }
                own.pages[part] = days
            }
            return own
        }
    }

    /// Of one part of a year.
    private struct Tally {
        /// Whether a month has more of it than the region's page tells.
        private(set) var isNeeded = false
        private(set) var pages: [ClosedRange<Day>] = []
        /// Of the page that is being filled, and of the year.
        private var lines = 0
        private var lineCount = 0

        mutating func add(_ count: Int, isCut: Bool, from start: Day) {
            if isCut { isNeeded = true }
            lineCount += count
            if let days = pages.last, lines == 0 || lines + count <= TimelineCut.whole {
                pages[pages.count - 1] = start...days.upperBound
                lines += count
            } else {
                // Months of which there is nothing to tell belong to the page after them.
                let end = pages.last.map { $0.lowerBound + -1 } ?? Period.year(start.year).last
                pages.append(start...end)
                lines = count
            }
        }

        /// Whether a page of the part alone spares its reader a third of the year.
        func isWorthwhile(beside all: Tally) -> Bool { lineCount * 3 <= all.lineCount * 2 }
    }
}
