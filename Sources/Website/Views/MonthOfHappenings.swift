import Documents
import Records

/// What happened in a region in one month: what weighs in full, and what is done all the time in one line.
struct MonthOfHappenings: Sendable {
    let year: Int
    let month: Int
    /// What weighs: the matter that was moved on last comes first.
    let matters: [ToldMatter]
    /// How much more weighs as much.
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

    /// The newest months of a region's timeline, as much as its own page bears. What came of one matter stands together, in the newest
    /// month in which anything did.
    static func newest(of region: Region.Reference, of site: Site) -> [MonthOfHappenings] {
        let cut = site.timelines[region]
        guard let first = cut.first else { return [] }
        let timeline = site.register.timeline(of: region, from: first)
        let months = all(
            timeline, from: first, through: site.register.asOf, in: region, of: site,
            room: TimelineCut.shown)
        return zip(months, ToldMatter.eachOnce(in: months.map(\.matters))).compactMap { month, matters in
            if matters.isEmpty, month.routine == nil { return nil }
            var routine = month.routine
            routine?.happenings = []
            routine?.missedDuties = []
            routine?.page = cut.page(
                .all, telling: Period.month(month.year, month.month).first, of: site.regionRoutes[region])
            return MonthOfHappenings(
                year: month.year, month: month.month, matters: matters, more: 0, routine: routine)
        }
    }

    /// The months between two days, the newest first; without those of which there is nothing to say.
    /// - Parameters:
    ///   - isTellingRoutine: whether what is done all the time is wanted, and what was missed of it.
    ///   - room: how many lines there may be, one for a month's routine; nil for all.
    static func all(
        _ timeline: Timeline, from first: Day, through last: Day, in region: Region.Reference, of site: Site,
        isTellingRoutine: Bool = true, room: Int? = nil
    ) -> [MonthOfHappenings] {
        var months: [MonthOfHappenings] = []
        var rest = timeline.entries.drop { $0.day > last }
        var start = last.firstOfMonth
        var room = room
        while start >= first.firstOfMonth, room.map({ $0 > 0 }) ?? true {
            let entries = rest.prefix { $0.day >= start }
            rest = rest.dropFirst(entries.count)
            let region = isTellingRoutine ? region : nil
            if let month = MonthOfHappenings(
                entries, from: start, room: min(Self.most, room ?? Self.most), missedIn: region, of: site)
            {
                months.append(month)
                room = room.map { $0 - entries.count { !$0.isRoutine } - (month.routine == nil ? 0 : 1) }
            }
            start = (start + -1).firstOfMonth
        }
        return months
    }

    private init(year: Int, month: Int, matters: [ToldMatter], more: Int, routine: Routine?) {
        self.year = year
        self.month = month
        self.matters = matters
        self.more = more
        self.routine = routine
    }

    /// Nil where there is nothing to say.
    private init?(
        _ entries: ArraySlice<Timeline.Entry>, from start: Day, room: Int,
        missedIn region: Region.Reference?, of site: Site
    ) {
        (year, month, _) = start.parts
        let weighty = entries.filter { !$0.isRoutine }
        matters = ToldMatter.all(of: weighty.prefix(room).lazy.map { Happening($0, of: site) })
        more = max(0, weighty.count - room)
        let routine = entries.filter(\.isRoutine)
        let month = Period.month(year, month)
        let missed = region.map { site.register.missed(in: $0, during: month) } ?? []
        if weighty.isEmpty, routine.isEmpty, missed.isEmpty { return nil }
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
