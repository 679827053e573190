/// What is known of today before a board is read: which day it is depends on where the board hangs.
package enum Today: Hashable, Sendable {
    /// A day that was named on the command line, for every board.
    case day(Day)
    /// Seconds since 1970 began at Greenwich.
    case instant(Int64)
}

extension Board {
    /// The day against which deadlines are judged: the one that was named, else the board's own, else today where it hangs.
    package func day(of today: Today) -> Day {
        switch today {
        case .day(let day): day
        case .instant(let seconds): asOf?.value ?? zone.day(at: seconds)
        }
    }
}
