import Documents
import Records

/// What happened in a region in one month: what weighs in full, and what is done all the time in one line.
struct MonthOfHappenings: Sendable {
    let year: Int
    let month: Int
    /// Newest first.
    let happenings: [Happening]
    /// Nil where nothing was done of what is done all the time, and nothing missed.
    let routine: Routine?

    /// What is done all the time.
    struct Routine: Sendable {
        /// Duties for which anything was done, and how often altogether.
        var duties = 0
        var times = 0
        /// Spans of duties that were due in the month and were not met.
        var missed = 0
        /// Steps of ledgers' items, sheets of points, postings that came to their end, and other records.
        var moves = 0
        var sheets = 0
        var ends = 0
        var records = 0
        /// All of it, newest first; where the page has room for it.
        var happenings: [Happening] = []
        /// The page that has, where it is another one.
        var page: Route?
    }

    /// The newest months of a region's timeline, as many lines as its own page bears.
    static func newest(of region: Region.Reference, of site: Site) -> [MonthOfHappenings] {
        let cut = site.timelines[region]
        guard let first = cut.first else { return [] }
        let timeline = site.register.timeline(of: region, from: first)
        let route = site.regionRoutes[region]
        var room = TimelineCut.shown
        return all(timeline, from: first, through: site.register.asOf, in: region, of: site).compactMap {
            month in
            if room <= 0 { return nil }
            var routine = month.routine
            routine?.happenings = []
            if cut.yearsApart.contains(month.year) { routine?.page = route.page("years/\(month.year)") }
            let shown = Array(month.happenings.prefix(room))
            room -= month.happenings.count + (routine == nil ? 0 : 1)
            return MonthOfHappenings(
                year: month.year, month: month.month, happenings: shown, routine: routine)
        }
    }

    /// The months between two days, the newest first; without those of which there is nothing to say.
    static func all(
        _ timeline: Timeline, from first: Day, through last: Day, in region: Region.Reference, of site: Site
    ) -> [MonthOfHappenings] {
        var months: [MonthOfHappenings] = []
        var rest = timeline.entries[...]
        var start = last.firstOfMonth
        while start >= first.firstOfMonth {
            let entries = rest.prefix { $0.day >= start }
            rest = rest.dropFirst(entries.count)
            if let month = MonthOfHappenings(entries, from: start, in: region, of: site) {
                months.append(month)
            }
            start = (start + -1).firstOfMonth
        }
        return months
    }

    private init(year: Int, month: Int, happenings: [Happening], routine: Routine?) {
        self.year = year
        self.month = month
        self.happenings = happenings
        self.routine = routine
    }

    /// Nil where there is nothing to say.
    private init?(
        _ entries: ArraySlice<Timeline.Entry>, from start: Day, in region: Region.Reference, of site: Site
    ) {
        (year, month, _) = start.parts
        happenings = entries.lazy.filter { !$0.isRoutine }.map { Happening($0, of: site) }
        let routine = entries.filter(\.isRoutine)
        let missed = site.register.missedCount(in: region, during: .month(year, month))
        if happenings.isEmpty, routine.isEmpty, missed == 0 { return nil }
        self.routine = routine.isEmpty && missed == 0 ? nil : Routine(routine, missed: missed, of: site)
    }
}

extension MonthOfHappenings.Routine {
    fileprivate init(_ entries: [Timeline.Entry], missed: Int, of site: Site) {
        self.missed = missed
        happenings = entries.map { Happening($0, of: site) }
        var duties: Set<Method.Duty.Reference> = []
        for entry in entries {
            switch entry.event {
            case .worked(let work):
                duties.insert(work.duty)
                times += work.entries.count
            case .moved: moves += 1
            case .settled: sheets += 1
            case .taken: ends += 1
            default: records += 1
            }
        }
        self.duties = duties.count
    }
}
