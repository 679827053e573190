extension Compliance {
    mutating func begin(_ mechanism: Mechanism.Reference) {
        firstKeeping[mechanism] = keepings.endIndex
    }

    /// Adds a duty, its lines in the order of subjects, and each line's entries, which are sorted here.
    mutating func add(_ keeping: Keeping, _ newLines: [Line], entries newEntries: inout [[Entry]]) {
        var keeping = keeping
        keeping.lines = lines.endIndex..<lines.endIndex.advanced(by: newLines.count)
        keeping.months = keeping.calendar.map { Int32(MonthNumber($0.last).number) }
        keepings.append(keeping)
        for (index, line) in newLines.enumerated() {
            var line = line
            newEntries[index].sort {
                ($0.day, $0.disclosure, $0.entryNumber) < ($1.day, $1.disclosure, $1.entryNumber)
            }
            let start = entries.count
            entries.append(contentsOf: newEntries[index])
            line.entries = start..<entries.count
            let own = lines.endIndex
            linesOfSubject[line.subject, default: []].append(own)
            if let object = line.object { linesAtObject[object, default: []].append(own) }
            lines.append(line)
            if line.takesPart, keeping.isAdopted {
                judge(own)
            } else {
                lines[own].uncounted = line.entries.count
            }
        }
    }

    /// Lays a line's entries into its slots.
    private mutating func judge(_ index: Line.Reference) {
        var line = lines[index]
        let calendar = keepings[line.keeping].calendar
        let grace = keepings[line.keeping].cadence?.grace ?? 0
        let slots = slots(of: line, in: calendar)
        line.firstSlot = slots.lowerBound
        let start = cells.count
        var next = line.entries.lowerBound
        let end = line.entries.upperBound
        for slot in slots {
            let first: Day
            let last: Day
            if calendar.isEmpty {
                first = line.from ?? asOf
                last = line.until ?? Day(number: .max)
            } else {
                first = max(calendar[slot].first, line.from ?? asOf)
                last = line.until.map { min(calendar[slot].last, $0) } ?? calendar[slot].last
            }
            while next < end, entries[next].day < first { next += 1 }
            let begin = next
            var done: Int32 = 0
            var reached = Reached(times: line.households > 0 ? line.need / line.households : 1)
            func isMet() -> Bool {
                done >= line.need
                    && (line.households == 0 || reached.missing(of: line.households) == .none)
            }
            // Afterwards only what is still wanting counts for it; the rest is of the span that has begun.
            let late = grace > 0 && last < Day(number: .max) ? last + grace : last
            while next < end, entries[next].day <= last || entries[next].day <= late && !isMet() {
                let entry = entries[next]
                done = done.addingReportingOverflow(entry.count).overflow ? .max : done + entry.count
                if line.households > 0 { reached.add(entry.reach, count: Int(entry.count)) }
                next += 1
            }
            var cell = Cell(done: done, from: Int32(begin), to: Int32(next))
            if line.households > 0 { cell.missing = reached.missing(of: line.households) }
            cells.append(cell)
        }
        line.cells = start..<cells.count
        lines[index] = line
        var tally = Tally()
        var counted = 0
        for number in 0..<line.cells.count {
            tally.add(state(number, of: index), isJudged: isJudged(number, of: index))
            let cell = cells[start + number]
            counted += Int(cell.to - cell.from)
        }
        lines[index].tally = tally
        lines[index].uncounted = line.entries.count - counted
    }

    /// Which slots of a calendar are due for a line. A slot that joining or leaving cuts short is due when at least half of it is left.
    private func slots(of line: Line, in calendar: [Cadence.Slot]) -> Range<Int> {
        guard let from = line.from, from <= asOf, line.until.map({ from <= $0 }) ?? true, line.need > 0 else {
            return 0..<0
        }
        if calendar.isEmpty { return keepings[line.keeping].cadence?.isOnce == true ? 0..<1 : 0..<0 }
        let until = line.until ?? Day(number: .max)
        func isDue(_ slot: Cadence.Slot) -> Bool {
            let left = min(slot.last, until) - max(slot.first, from) + 1
            return left > 0 && left * 2 >= slot.length
        }
        var lower = calendar.partitioningIndex { $0.last >= from }
        var upper = calendar.partitioningIndex { $0.first > min(until, asOf) }
        if lower < upper, !isDue(calendar[lower]) { lower += 1 }
        if lower < upper, !isDue(calendar[upper - 1]) { upper -= 1 }
        return lower..<max(lower, upper)
    }
}
