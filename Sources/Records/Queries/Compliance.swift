import Documents

/// Who keeps to which duty, as of the register's day: for every duty, subject and slot of the calendar, what the logs say.
///
/// Computed once. A line is a duty of one subject; its slots and the entries that count stand in two flat arrays.
package struct Compliance: Sendable {
    /// How a duty is kept, and whose compliance is counted.
    package struct Keeping: Sendable {
        package typealias Reference = Ordinal<Keeping>

        package var duty: Method.Duty.Reference
        /// Whether this board runs it. One that it does not run has lines for its entries, but no slots.
        package var isAdopted: Bool
        package var counted: Evaluation.SubjectKind
        package var cadence: Cadence?
        /// The slots of the calendar from the first day on which anyone takes part.
        package var calendar: [Cadence.Slot]
        /// The number of the month in which each slot of the calendar ends.
        var months: [Int32] = []
        /// In the order of subjects.
        package var lines = Line.Reference(0)..<Line.Reference(0)
    }

    /// One subject's duty, at one place.
    package struct Line: Sendable {
        package typealias Reference = Ordinal<Line>

        package var keeping: Keeping.Reference
        /// Who bears the duty.
        package var subject: Subject
        /// Where, when that is not the subject itself.
        package var object: Region.Reference?
        /// Whether the subject takes part; one that does not has entries but no slots.
        package var takesPart: Bool
        /// The first day of taking part; nil when nothing has begun yet.
        package var from: Day?
        package var until: Day?
        /// How many are needed in each slot.
        package var need: Int
        /// How many households all have to be reached; 0 for a duty that is not due by the household.
        package var households = 0
        /// How its slots stand.
        package var tally = Tally()
        /// Entries that fall into no slot.
        package var uncounted = 0

        /// The first of its slots in the duty's calendar.
        var firstSlot = 0
        var cells = 0..<0
        var entries = 0..<0

        package var bearing: Bearing { Bearing(subject, at: object) }

        init(
            keeping: Keeping.Reference, _ bearing: Bearing, takesPart: Bool, from: Day?, until: Day?,
            need: Int
        ) {
            self.keeping = keeping
            subject = bearing.subject
            object = bearing.object
            self.takesPart = takesPart
            self.from = from
            self.until = until
            self.need = need
        }
    }

    package enum State: Hashable, Sendable {
        case met
        /// Over, and too few by so many.
        case short(Int)
        /// Over, and so many households were never reached, however often others were.
        case unreached(Int)
        /// Over, and done often enough; nobody says whether for every household.
        case unknown
        /// Over, and nothing was done.
        case overdue
        /// Still running, and not yet met.
        case notYetDue
    }

    package struct Tally: Hashable, Sendable {
        package var met = 0
        package var short = 0
        package var overdue = 0
        /// Of them nobody can tell whether they were met.
        package var unknown = 0
        package var notYetDue = 0

        /// The slots that are over, and those without a last day that were met.
        package var judged: Int { met + short + overdue + unknown }

        package init(met: Int = 0, short: Int = 0, overdue: Int = 0, unknown: Int = 0, notYetDue: Int = 0) {
            self.met = met
            self.short = short
            self.overdue = overdue
            self.unknown = unknown
            self.notYetDue = notYetDue
        }

        /// - Parameter isJudged: whether it is over; what is running is not due yet, though it be done.
        package mutating func add(_ state: State, isJudged: Bool) {
            switch isJudged ? state : .notYetDue {
            case .met: met += 1
            case .short, .unreached: short += 1
            case .unknown: unknown += 1
            case .overdue: overdue += 1
            case .notYetDue: notYetDue += 1
            }
        }
    }

    package struct Slot: Sendable {
        package var first: Day
        /// Nil when the duty may be done at any time from `first` on.
        package var last: Day?
        package var done: Int
        package var state: State
        /// The entries that count.
        package var entries: ArraySlice<Entry>
    }

    /// An entry of a log.
    package struct Entry: Sendable {
        package var day: Day
        package var count: Int32
        package var disclosure: Disclosure.Reference
        var entryNumber: Int32
        var reach: Reach

        /// An index into ``WorkLog/entries``.
        package var entry: Int { Int(entryNumber) }

        init(
            day: Day, count: Int32, disclosure: Disclosure.Reference, entry: Int, reach: Reach = .unknown
        ) {
            self.reach = reach
            self.day = day
            self.count = count
            self.disclosure = disclosure
            entryNumber = Int32(truncatingIfNeeded: entry)
        }
    }

    /// What was done in a slot: the sum, and where its entries stand.
    struct Cell: Sendable {
        var done: Int32
        var from: Int32
        var to: Int32
        var missing = Reached.Missing.none

        var isEmpty: Bool { from == to }
    }

    package internal(set) var keepings = Ordered<Keeping>()
    package internal(set) var lines = Ordered<Line>()
    var cells: [Cell] = []
    /// By line, then by day.
    var entries: [Entry] = []
    /// The first duty of each mechanism: the others follow it.
    var firstKeeping: [Mechanism.Reference: Keeping.Reference] = [:]
    var linesOfSubject: [Subject: [Line.Reference]] = [:]
    /// The lines that others bear at a place.
    var linesAtObject: [Region.Reference: [Line.Reference]] = [:]
    package let asOf: Day

    init(asOf: Day) { self.asOf = asOf }
}

// MARK: Asking

extension Compliance {
    /// How a duty is kept; nil for a duty that does not exist.
    package func keeping(of duty: Method.Duty.Reference) -> Keeping.Reference? {
        firstKeeping[duty.mechanism].map { $0.advanced(by: duty.number) }
    }

    /// The lines of a subject, in the order of duties.
    package func lines(of subject: Subject) -> [Line.Reference] { linesOfSubject[subject] ?? [] }

    /// Those of them that are of one method's duties.
    package func lines(of subject: Subject, for method: Method.Reference) -> ArraySlice<Line.Reference> {
        let all = lines(of: subject)
        func own(_ line: Line.Reference) -> Method.Reference {
            keepings[lines[line].keeping].duty.mechanism.method
        }
        return all[
            all.partitioningIndex { own($0) >= method }..<all.partitioningIndex { own($0) > method }]
    }

    /// What others bear at a place, in the order of duties.
    package func lines(at object: Region.Reference) -> [Line.Reference] { linesAtObject[object] ?? [] }

    /// The lines of a subject at one place in one duty; several when it left and came back.
    package func lines(of bearing: Bearing, in keeping: Keeping.Reference) -> [Line.Reference] {
        lines(of: bearing.subject).filter {
            lines[$0].keeping == keeping && lines[$0].object == bearing.object
        }
    }

    /// Every entry of a line, by day.
    package func entries(of line: Line.Reference) -> ArraySlice<Entry> { entries[lines[line].entries] }

    package func slotCount(of line: Line.Reference) -> Int { lines[line].cells.count }

    /// The slots of a line, the earliest first.
    package func slots(of line: Line.Reference) -> [Slot] {
        (0..<slotCount(of: line)).map { slot($0, of: line) }
    }

    package func slot(_ number: Int, of line: Line.Reference) -> Slot {
        let cell = cells[lines[line].cells.lowerBound + number]
        let (first, last) = span(of: number, in: line)
        return Slot(
            first: first, last: last, done: Int(cell.done), state: state(number, of: line),
            entries: entries[Int(cell.from)..<Int(cell.to)])
    }

    package func state(_ number: Int, of line: Line.Reference) -> State {
        let cell = cells[lines[line].cells.lowerBound + number]
        let done = Int(cell.done)
        let need = lines[line].need
        if done >= need, cell.missing == .none { return .met }
        if !isOver(number, in: line) { return .notYetDue }
        if done < need { return done == 0 ? .overdue : .short(need - done) }
        if case .some(let households) = cell.missing { return .unreached(households) }
        return .unknown
    }

    /// The days of a slot: those of the calendar on which the subject takes part.
    private func span(of number: Int, in line: Line.Reference) -> (first: Day, last: Day?) {
        let line = lines[line]
        let from = line.from ?? asOf
        guard !keepings[line.keeping].calendar.isEmpty else { return (from, line.until) }
        let slot = keepings[line.keeping].calendar[line.firstSlot + number]
        return (max(slot.first, from), line.until.map { min(slot.last, $0) } ?? slot.last)
    }

    /// The slot of a line in which a day lies.
    package func slotNumber(of line: Line.Reference, on day: Day) -> Int? {
        let calendar = keepings[lines[line].keeping].calendar
        let number =
            calendar.isEmpty ? 0 : calendar.partitioningIndex { $0.last >= day } - lines[line].firstSlot
        guard number >= 0, slotCount(of: line) > 0 else { return nil }
        if number > 0, isLate(day, in: number - 1, of: line) { return number - 1 }
        guard number < slotCount(of: line) else { return nil }
        let (first, last) = span(of: number, in: line)
        return first <= day && last.map { day <= $0 } ?? true ? number : nil
    }

    /// Whether what was done on a day after a slot counts for it still.
    private func isLate(_ day: Day, in number: Int, of line: Line.Reference) -> Bool {
        guard number < slotCount(of: line), grace(of: line) > 0, let last = span(of: number, in: line).last,
            day > last, day <= last + grace(of: line)
        else { return false }
        return slot(number, of: line).entries.last.map { day <= $0.day } ?? false
    }

    private func grace(of line: Line.Reference) -> Int { keepings[lines[line].keeping].cadence?.grace ?? 0 }
}

// MARK: Counting

extension Compliance {
    /// Whether a slot is over, and the days after it in which it could still be done.
    package func isOver(_ number: Int, in line: Line.Reference) -> Bool {
        dueDay(of: number, in: line).map { $0 < asOf } ?? false
    }

    /// Whether a slot counts: it is over, or it has no last day and was met.
    package func isJudged(_ number: Int, of line: Line.Reference) -> Bool {
        guard let due = dueDay(of: number, in: line) else { return state(number, of: line) == .met }
        return due < asOf
    }

    /// The number of the month in which a slot was due.
    func dueMonth(of number: Int, in line: Line.Reference) -> Int {
        let keeping = lines[line].keeping
        if lines[line].until == nil, !keepings[keeping].months.isEmpty {
            return Int(keepings[keeping].months[lines[line].firstSlot + number])
        }
        return MonthNumber(span(of: number, in: line).last ?? asOf).number
    }

    /// The last day on which it may be done.
    package func dueDay(of number: Int, in line: Line.Reference) -> Day? {
        span(of: number, in: line).last.map { $0 + grace(of: line) }
    }

    func forEachSource(of number: Int, in line: Line.Reference, _ body: (Disclosure.Reference) -> Void) {
        let cell = cells[lines[line].cells.lowerBound + number]
        for entry in entries[Int(cell.from)..<Int(cell.to)] { body(entry.disclosure) }
    }
}
