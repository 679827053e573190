/// What a table of a duty's lines and slots asks.
extension Compliance {
    /// The last slots of a duty's calendar that have begun: indices into ``Keeping/calendar``.
    package func recentSlots(_ count: Int, of keeping: Keeping.Reference) -> Range<Int> {
        let all = keepings[keeping].calendar.count
        return max(0, all - count)..<all
    }

    /// How a line stands in a slot of its duty's calendar; nil where the subject took no part.
    package func state(of line: Line.Reference, inCalendar slot: Int) -> State? {
        let number = slot - lines[line].firstSlot
        return number >= 0 && number < slotCount(of: line) ? state(number, of: line) : nil
    }

    /// Those slots of a line that were due in a period, are over and were not met, the earliest first.
    package func missed(by line: Line.Reference, in period: Period) -> [Int] {
        due(of: line, in: period).filter { isMissed($0, of: line) }
    }

    /// Whether there are any.
    package func hasMissed(_ line: Line.Reference, in period: Period) -> Bool {
        due(of: line, in: period).contains { isMissed($0, of: line) }
    }

    /// The slots of a line that were due in a period. Slots follow one another.
    private func due(of line: Line.Reference, in period: Period) -> Range<Int> {
        let all = 0..<slotCount(of: line)
        let months = period.months
        let first = all.partitioningIndex { dueMonth(of: $0, in: line) >= months.lowerBound }
        return first..<all.partitioningIndex { dueMonth(of: $0, in: line) >= months.upperBound }
    }

    private func isMissed(_ number: Int, of line: Line.Reference) -> Bool {
        isOver(number, in: line) && state(number, of: line) != .met
    }

    /// Who owed a duty in a period and has no entry in it, in whatever log.
    package func idle(in keeping: Keeping.Reference, during period: Period) -> [Bearing] {
        keepings[keeping].lines.compactMap { line in
            let due = due(of: line, in: period).filter { isJudged($0, of: line) }
            guard let first = due.first, let last = due.last else { return nil }
            let isIdle = (first...last).allSatisfy { cells[lines[line].cells.lowerBound + $0].isEmpty }
            return isIdle ? lines[line].bearing : nil
        }
    }

    /// The sum of the tallies of some lines.
    package func tally(of lines: some Sequence<Line.Reference>) -> Tally {
        lines.reduce(into: Tally()) { sum, line in sum.add(self.lines[line].tally) }
    }

    /// The lines of a duty that take part, those of one subject at one place together, in the order of subjects.
    package func rows(of keeping: Keeping.Reference) -> [[Line.Reference]] {
        var rows: [[Line.Reference]] = []
        for line in keepings[keeping].lines where lines[line].takesPart {
            if let last = rows.last?.first, lines[last].bearing == lines[line].bearing {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows
    }
}

extension Compliance.Tally {
    package mutating func add(_ other: Self) {
        met += other.met
        short += other.short
        overdue += other.overdue
        unknown += other.unknown
        notYetDue += other.notYetDue
    }
}
