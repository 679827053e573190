extension Period {
    /// Which of some periods account for a span, none of its days twice: those that leave the fewest days out, and of those that
    /// leave out as many the shortest. Three months stand for their quarter; a quarter of which only January has a sheet of its own
    /// stands for itself.
    ///
    /// - Parameter span: nil for as much of the calendar as there is.
    /// - Parameter periods: in any order; those that reach beyond the span are not taken. Of two that are one the first counts.
    /// - Returns: indices into `periods`, by the calendar.
    package static func cover(of span: ClosedRange<Day>? = nil, by periods: [Period]) -> [Int] {
        let inside = periods.indices.map { (first: periods[$0].first, last: periods[$0].last, index: $0) }
            .filter { own in span.map { $0.lowerBound <= own.first && own.last <= $0.upperBound } ?? true }
            .sorted { ($0.last, $1.first, $0.index) < ($1.last, $0.first, $1.index) }
        // What is best up to each period, the days first, then how many periods make them up.
        var best: [(days: Int, count: Int)] = [(0, 0)]
        var taken: [Bool] = []
        var before: [Int] = []
        for (number, own) in inside.enumerated() {
            var (low, high) = (0, number)
            while low < high {
                let middle = (low + high) / 2
                if inside[middle].last < own.first { low = middle + 1 } else { high = middle }
            }
            let with = (days: best[low].days + (own.last - own.first) + 1, count: best[low].count + 1)
            let isBetter = with > best[number]
            before.append(low)
            taken.append(isBetter)
            best.append(isBetter ? with : best[number])
        }
        var found: [Int] = []
        var number = inside.count
        while number > 0 {
            if taken[number - 1] {
                found.append(inside[number - 1].index)
                number = before[number - 1]
            } else {
                number -= 1
            }
        }
        return found.reversed()
    }
}
