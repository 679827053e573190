import Documents
import Records

/// What happened in a region in one month: what weighs in full, and what is done all the time in one line.
struct MonthOfHappenings: Sendable {
    let year: Int
    let month: Int
    /// Newest first.
    let happenings: [Happening]
    /// How many more weigh as much.
    let more: Int
    /// Nil where nothing was done of what is done all the time, and nothing missed.
    let routine: Routine?

    /// What is done all the time.
    struct Routine: Sendable {
        /// Duties for which anything was done, and how often altogether.
        var duties = 0
        var times = 0
        /// Spans of duties that were due in the month and were not met, and which.
        var missed = 0
        var missedDuties: [Missed] = []
        /// Steps of ledgers' items, sheets of points, postings that came to their end, and other records.
        var moves = 0
        var sheets = 0
        var ends = 0
        var records = 0
        /// Of it, newest first, as much as the page has room for.
        var happenings: [Happening] = []
        /// How much there is more.
        var more = 0
        /// The page that has, where it is another one.
        var page: Route?
    }

    /// A duty that was not met.
    struct Missed: Sendable {
        let duty: String
        /// Who bears it, where that is not the region itself.
        let bearer: String?
        /// The first of the spans, and how many there are.
        let spans: [String]
        let count: Int
    }

    static let missedShown = (duties: 24, spans: 6)

    /// Of one month no more is told, one by one, on any page.
    static let most = 200

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
            routine?.missedDuties = []
            routine?.page = cut.page(.all, telling: Period.month(month.year, month.month).first, of: route)
            let shown = Array(month.happenings.prefix(room))
            room -= month.happenings.count + (routine == nil ? 0 : 1)
            return MonthOfHappenings(
                year: month.year, month: month.month, happenings: shown, more: 0, routine: routine)
        }
    }

    /// The months between two days, the newest first; without those of which there is nothing to say.
    /// - Parameter isTellingRoutine: whether what is done all the time is wanted, and what was missed of it.
    static func all(
        _ timeline: Timeline, from first: Day, through last: Day, in region: Region.Reference, of site: Site,
        isTellingRoutine: Bool = true
    ) -> [MonthOfHappenings] {
        var months: [MonthOfHappenings] = []
        var rest = timeline.entries.drop { $0.day > last }
        var start = last.firstOfMonth
        while start >= first.firstOfMonth {
            let entries = rest.prefix { $0.day >= start }
            rest = rest.dropFirst(entries.count)
            let region = isTellingRoutine ? region : nil
            if let month = MonthOfHappenings(entries, from: start, missedIn: region, of: site) {
                months.append(month)
            }
            start = (start + -1).firstOfMonth
        }
        return months
    }

    private init(year: Int, month: Int, happenings: [Happening], more: Int, routine: Routine?) {
        self.year = year
        self.month = month
        self.happenings = happenings
        self.more = more
        self.routine = routine
    }

    /// Nil where there is nothing to say.
    private init?(
        _ entries: ArraySlice<Timeline.Entry>, from start: Day, missedIn region: Region.Reference?,
        of site: Site
    ) {
        (year, month, _) = start.parts
        let weighty = entries.filter { !$0.isRoutine }
        happenings = weighty.prefix(Self.most).map { Happening($0, of: site) }
        more = weighty.count - happenings.count
        let routine = entries.filter(\.isRoutine)
        let month = Period.month(year, month)
        let missed = region.map { site.register.missed(in: $0, during: month) } ?? []
        if happenings.isEmpty, routine.isEmpty, missed.isEmpty { return nil }
        if routine.isEmpty && missed.isEmpty {
            self.routine = nil
        } else {
            var own = Routine(routine, missed: missed.reduce(0) { $0 + $1.spans.count }, of: site)
            own.missedDuties = missed.prefix(Self.missedShown.duties).map { line, spans in
                Missed(line, spans, until: month.last, in: region, of: site)
            }
            self.routine = own
        }
    }
}

extension MonthOfHappenings.Missed {
    fileprivate init(
        _ reference: Compliance.Line.Reference, _ missed: [Int], until last: Day,
        in region: Region.Reference?, of site: Site
    ) {
        let (register, compliance) = (site.register, site.register.compliance)
        let line = compliance.lines[reference]
        duty = register[compliance.keepings[line.keeping].duty].name.value
        bearer = line.subject == region.map { .region($0) } ? nil : register.name(of: line.subject)
        spans = missed.prefix(MonthOfHappenings.missedShown.spans).map {
            compliance.slot($0, of: reference).text(on: last)
        }
        count = missed.count
    }
}

extension MonthOfHappenings.Routine {
    fileprivate init(_ entries: [Timeline.Entry], missed: Int, of site: Site) {
        self.missed = missed
        happenings = entries.prefix(MonthOfHappenings.most).map { Happening($0, of: site) }
        more = entries.count - happenings.count
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
