import Documents

/// Who keeps to which duty, as of the register's day: for every duty, subject and slot of the calendar, what the logs say.
///
/// Computed once. A line is a duty of one subject; its slots and the entries that count stand in two flat arrays.
package struct Compliance: Sendable {
    /// A duty of a mechanism, and whose compliance is counted.
    package struct Duty: Sendable {
        package var mechanism: Mechanism.Reference
        /// An index into the mechanism's duties.
        package var index: Int
        /// Whether this board runs it. One that it does not run has lines for its entries, but no slots.
        package var isAdopted: Bool
        package var counted: Evaluation.SubjectKind
        package var cadence: Cadence?
        /// The slots of the calendar from the first day on which anyone takes part.
        package var calendar: [Cadence.Slot]
        /// The number of the month in which each slot of the calendar ends.
        var months: [Int32] = []
        /// Indices into ``Compliance/lines``, in the order of subjects.
        package var lines: Range<Int>
    }

    /// One subject's duty.
    package struct Line: Sendable {
        /// An index into ``Compliance/duties``.
        package var duty: Int
        package var subject: Subject
        /// Whether the subject takes part; one that does not has entries but no slots.
        package var takesPart: Bool
        /// The first day of taking part; nil when nothing has begun yet.
        package var from: Day?
        package var until: Day?
        /// How many are needed in each slot.
        package var need: Int
        /// How its slots stand.
        package var tally = Tally()
        /// Entries that fall into no slot.
        package var uncounted = 0

        /// The first of its slots in the duty's calendar.
        var firstSlot = 0
        var cells = 0..<0
        var entries = 0..<0

        init(duty: Int, subject: Subject, takesPart: Bool, from: Day?, until: Day?, need: Int) {
            self.duty = duty
            self.subject = subject
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
        /// Over, and nothing was done.
        case overdue
        /// Still running, and not yet met.
        case notYetDue
    }

    package struct Tally: Hashable, Sendable {
        package var met = 0
        package var short = 0
        package var overdue = 0
        package var notYetDue = 0

        /// The slots that are over, and those that were met before they were.
        package var judged: Int { met + short + overdue }

        package init(met: Int = 0, short: Int = 0, overdue: Int = 0, notYetDue: Int = 0) {
            self.met = met
            self.short = short
            self.overdue = overdue
            self.notYetDue = notYetDue
        }

        package mutating func add(_ state: State) {
            switch state {
            case .met: met += 1
            case .short: short += 1
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
        var disclosureNumber: Int32
        var entryNumber: Int32

        /// An index into ``Register/disclosures``.
        package var disclosure: Int { Int(disclosureNumber) }
        /// An index into ``WorkLog/entries``.
        package var entry: Int { Int(entryNumber) }

        init(day: Day, count: Int32, disclosure: Int, entry: Int) {
            self.day = day
            self.count = count
            disclosureNumber = Int32(truncatingIfNeeded: disclosure)
            entryNumber = Int32(truncatingIfNeeded: entry)
        }
    }

    /// What was done in a slot: the sum, and where its entries stand.
    struct Cell: Sendable {
        var done: Int32
        var from: Int32
        var to: Int32
    }

    package internal(set) var duties: [Duty] = []
    package internal(set) var lines: [Line] = []
    var cells: [Cell] = []
    /// By line, then by day.
    var entries: [Entry] = []
    var dutyNumber: [Mechanism.Reference: Int] = [:]
    var linesOfSubject: [Subject: [Int]] = [:]
    package let asOf: Day

    init(asOf: Day) { self.asOf = asOf }
}

// MARK: Asking

extension Compliance {
    /// The number of a duty: an index into ``duties``; nil for a duty that does not exist.
    package func number(of mechanism: Mechanism.Reference, duty: Int) -> Int? {
        dutyNumber[mechanism].map { $0 + duty }
    }

    /// The lines of a subject, in the order of duties.
    package func lines(of subject: Subject) -> [Int] { linesOfSubject[subject] ?? [] }

    /// The lines of a subject in one duty; several when it left and came back.
    package func lines(of subject: Subject, in duty: Int) -> [Int] {
        lines(of: subject).filter { lines[$0].duty == duty }
    }

    /// Every entry of a line, by day.
    package func entries(of line: Int) -> ArraySlice<Entry> { entries[lines[line].entries] }

    package func slotCount(of line: Int) -> Int { lines[line].cells.count }

    /// The slots of a line, the earliest first.
    package func slots(of line: Int) -> [Slot] {
        (0..<slotCount(of: line)).map { slot($0, of: line) }
    }

    package func slot(_ number: Int, of line: Int) -> Slot {
        let cell = cells[lines[line].cells.lowerBound + number]
        let (first, last) = span(of: number, in: line)
        return Slot(
            first: first, last: last, done: Int(cell.done), state: state(number, of: line),
            entries: entries[Int(cell.from)..<Int(cell.to)])
    }

    package func state(_ number: Int, of line: Int) -> State {
        let done = Int(cells[lines[line].cells.lowerBound + number].done)
        let need = lines[line].need
        if done >= need { return .met }
        if !isOver(number, in: line) { return .notYetDue }
        return done == 0 ? .overdue : .short(need - done)
    }

    /// The days of a slot: those of the calendar on which the subject takes part.
    private func span(of number: Int, in line: Int) -> (first: Day, last: Day?) {
        let line = lines[line]
        let from = line.from ?? asOf
        guard !duties[line.duty].calendar.isEmpty else { return (from, line.until) }
        let slot = duties[line.duty].calendar[line.firstSlot + number]
        return (max(slot.first, from), line.until.map { min(slot.last, $0) } ?? slot.last)
    }

    /// The slot of a line in which a day lies.
    package func slotNumber(of line: Int, on day: Day) -> Int? {
        let calendar = duties[lines[line].duty].calendar
        let number =
            calendar.isEmpty ? 0 : calendar.partitioningIndex { $0.last >= day } - lines[line].firstSlot
        guard number >= 0, number < slotCount(of: line) else { return nil }
        let (first, last) = span(of: number, in: line)
        return first <= day && last.map { day <= $0 } ?? true ? number : nil
    }
}

// MARK: Counting

extension Compliance {
    /// Whether a slot is over.
    func isOver(_ number: Int, in line: Int) -> Bool {
        dueDay(of: number, in: line).map { $0 < asOf } ?? false
    }

    /// The number of the month in which a slot was due.
    func dueMonth(of number: Int, in line: Int) -> Int {
        let duty = lines[line].duty
        if lines[line].until == nil, !duties[duty].months.isEmpty {
            return Int(duties[duty].months[lines[line].firstSlot + number])
        }
        return MonthNumber(dueDay(of: number, in: line) ?? asOf).number
    }

    private func dueDay(of number: Int, in index: Int) -> Day? {
        let duty = lines[index].duty
        if duties[duty].calendar.isEmpty { return lines[index].until }
        let last = duties[duty].calendar[lines[index].firstSlot + number].last
        return lines[index].until.map { min(last, $0) } ?? last
    }

    func forEachSource(of number: Int, in line: Int, _ body: (_ disclosure: Int32) -> Void) {
        let cell = cells[lines[line].cells.lowerBound + number]
        for entry in entries[Int(cell.from)..<Int(cell.to)] { body(entry.disclosureNumber) }
    }
}
