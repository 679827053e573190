import Records

extension Compliance.State {
    /// A mark and a word: `● 已完成`, `◐ 还差 2`, `■ 没有做`, `○ 未到期`.
    var text: String { mark + " " + SpanWords.word(self) }

    var mark: String {
        switch self {
        case .met: "●"
        case .short, .unreached: "◐"
        case .unknown: "◇"
        case .overdue: "■"
        case .notYetDue: "○"
        }
    }

    var isMissed: Bool {
        switch self {
        case .short, .unreached, .overdue: true
        case .met, .unknown, .notYetDue: false
        }
    }
}

extension Compliance.Slot {
    /// Its days as people call them, the year only when it is another one than that of `today`: `9月`, `第三季度`, `10月19日至25日`.
    func text(on today: Day) -> String {
        let year = first.year == today.year ? "" : "\(first.year)年"
        guard let last else { return "\(year)\(first.monthAndDay)起" }
        if first == last { return year + first.monthAndDay }
        for kind in [Period.month(2000, 1), .quarter(2000, 1), .half(2000, 1), .year(2000)] {
            let period = kind.sameKind(containing: first)
            if period.first == first, period.last == last {
                return period.length == .year ? period.text : year + period.short
            }
        }
        let (a, b) = (first.parts, last.parts)
        if a.year != b.year { return "\(first.text)至\(last.text)" }
        return year + first.monthAndDay + "至" + (a.month == b.month ? "\(b.day)日" : last.monthAndDay)
    }
}

extension Compliance {
    /// How many slots of a line are over. They follow one another: those that are not come last.
    func overCount(of line: Compliance.Line.Reference) -> Int { lines[line].tally.judged }

    /// Whether its subject still takes part.
    func isRunning(_ line: Compliance.Line.Reference) -> Bool { lines[line].until.map { $0 >= asOf } ?? true }

    /// How the last slot that is over stands, when it was not met, the subject still takes part and has not yet done what is due next.
    func missed(by line: Compliance.Line.Reference) -> (slot: Int, state: State)? {
        guard isRunning(line) else { return nil }
        let over = overCount(of: line)
        guard over > 0 else { return nil }
        if over < slotCount(of: line), self.state(over, of: line) == .met { return nil }
        let state = state(over - 1, of: line)
        return state.isMissed ? (over - 1, state) : nil
    }
}
