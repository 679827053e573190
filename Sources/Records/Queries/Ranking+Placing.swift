extension Ranking {
    /// Puts rows in their places by a key of each. `order` gives a negative number when its first comes before its second, nought
    /// when they are equal.
    mutating func place<Key>(by key: (Row) -> Key, _ order: (Key, Key) -> Int) {
        // Rows are large: their keys are sorted, and then each row is moved once.
        let keys = rows.map(key)
        let sorted = rows.indices.sorted { a, b in
            let order = order(keys[a], keys[b])
            return order == 0 ? (rows[a].key, rows[a].subject) < (rows[b].key, rows[b].subject) : order < 0
        }
        rows = sorted.map { rows[$0] }
        for index in rows.indices {
            let isTied = index > 0 && order(keys[sorted[index - 1]], keys[sorted[index]]) == 0
            rows[index].place = isTied ? rows[index - 1].place : index + 1
            if isTied {
                rows[index].isTied = true
                rows[index - 1].isTied = true
            }
        }
    }

    /// Looks every subject up in the period before: its place, its streak and its unit.
    /// - Parameter continues: whether a row adds to the streak.
    mutating func follow(_ previous: Ranking?, continues: (Row) -> Bool) {
        hasPrevious = previous != nil
        var ofRegion: [Region.Reference: Int] = [:]
        var ofName: [String: Int] = [:]
        for (index, row) in (previous?.rows ?? []).enumerated() {
            switch row.identity {
            case .region(let region): ofRegion[region] = index
            case .named(let name): ofName[name] = index
            }
        }
        for index in rows.indices {
            let found =
                switch rows[index].identity {
                case .region(let region): ofRegion[region]
                case .named(let name): ofName[name]
                }
            let earlier = found.flatMap { previous?.rows[$0] }
            rows[index].previousPlace = earlier?.place
            if let unit = earlier?.unit, unit != rows[index].unit { rows[index].formerUnit = unit }
            if continues(rows[index]) { rows[index].streak = (earlier?.streak ?? 0) + 1 }
        }
    }

    /// Who comes on lists of such sizes, in words.
    private static func listing(red: Int, black: Int, floor: Floor, least: Int) -> String {
        let rest = "不超过参加排名的一半，并列超过名额两倍的都不列"
        let praise = "；红榜要\(floor.text)，末位不列"
        // Of two, half is one: what is less than that needs no word.
        let few = least > 2 ? "；参加排名的不到 \(least) 个就不列黑榜" : ""
        switch (red > 0, black > 0) {
        case (true, true): return "红榜最多 \(red) 个、黑榜最多 \(black) 个，各" + rest + praise + few
        case (true, false): return "红榜最多 \(red) 个，不设黑榜，" + rest + praise
        case (false, true): return "不设红榜，黑榜最多 \(black) 个，" + rest + few
        case (false, false): return "不设红榜、黑榜"
        }
    }

    /// Sets how many rows the lists bear.
    ///
    /// What the board sets is the most that a list bears, and neither bears more than half of those who are ranked: one alone is
    /// neither praised nor blamed, nor is the last of two praised. A red list bears nobody in the last place and nobody below its
    /// floor; a black one nobody who did all that was asked, and of the first place only who did nothing.
    ///
    /// Equals are on a list together or not at all: a tie that makes a list longer than twice its most singles nobody out. While places
    /// are provisional, nobody is on one.
    /// - Parameter least: of fewer who are ranked nobody is on the black list.
    mutating func list(red: Int, black: Int, floor: Floor, least: Int) {
        self.floor = floor.text
        hasRedList = red > 0
        listing = Self.listing(red: red, black: black, floor: floor, least: least)
        if isProvisional { return }
        let half = rows.count / 2
        guard half > 0, let worst = rows.last?.place else { return }
        let (red, black) = (min(red, half), rows.count < least ? 0 : min(black, half))
        if worst == 1 {
            // All are equal: nobody is before another, and a list of all tells nobody apart.
            if rows.allSatisfy(floor.isReached) {
                redTied = rows.count
                return
            }
        }
        let worthy = rows.prefix { $0.place < worst && floor.isReached(by: $0) }
        if let last = worthy.prefix(red).last {
            redCount = worthy.count { $0.place <= last.place }
            if redCount > 2 * red {
                redTied = redCount - (last.place - 1)
                redCount = last.place - 1
            }
        }
        let faulty = rows.dropFirst(redCount + redTied).reversed().prefix { row in
            switch row.measure {
            case .share(let share): !share.isFull && (row.place > 1 || share.part == 0)
            // Where grades are all that is known, whoever has a better one than the lowest is not blamed.
            case .score: row.place > 1 && !floor.isGrade(reachedBy: row)
            case .points: row.place > 1
            }
        }.count
        if let first = rows.suffix(faulty).suffix(black).first {
            blackCount = rows.suffix(faulty).count { $0.place >= first.place }
            if blackCount > 2 * black {
                let after = rows.suffix(faulty).count { $0.place > first.place }
                blackTied = blackCount - after
                blackCount = after
            }
        }
    }

    /// The least that earns praise.
    enum Floor {
        /// So many percent of what was due, or of the full mark.
        case percent(Int)
        case score(percent: Int, full: Quantity)
        /// More than nothing.
        case points
        /// Better than the lowest grade: the number of grades.
        case grade(of: Int)

        func isReached(by row: Row) -> Bool {
            switch (self, row.measure) {
            case (.percent(let percent), .share(let share)):
                share.part > 0 && share.part * 100 >= share.whole * percent
            case (.score(let percent, let full), .score(let score)):
                if let total = score.total {
                    !score.isVetoed && total > .zero && total.units * 100 >= full.units * Int64(percent)
                } else {
                    false
                }
            case (.points, .points(let points)): points.sum > .zero
            case (.grade(let count), .score(let score)):
                switch row.standing {
                case .red: !score.isVetoed
                case .grade(let number): !score.isVetoed && number < count - 1
                case .black, nil: false
                }
            default: false
            }
        }

        /// Whether it is one of grades, and is reached.
        func isGrade(reachedBy row: Row) -> Bool {
            if case .grade = self { isReached(by: row) } else { false }
        }

        var text: String {
            switch self {
            case .percent(let percent): "达到 \(percent)%"
            case .score(let percent, let full):
                "达到 \(Quantity(units: full.units * Int64(percent) / 100).text) 分"
            case .points: "积分大于零"
            case .grade: "高于最低等次"
            }
        }
    }

    /// The numbers of the rows that stand on a list.
    var listed: [Int] { Array(rows.indices.prefix(redCount)) + Array(rows.indices.suffix(blackCount)) }
}

extension Ranking.Share {
    /// The larger share comes first, exactly; of equal ones the one with fewer days of delay. Who published nothing comes last.
    static func order(_ a: Ranking.Share, _ b: Ranking.Share) -> Int {
        if a.isEmpty || b.isEmpty { return a.isEmpty == b.isEmpty ? 0 : a.isEmpty ? 1 : -1 }
        let left = a.part * b.whole
        let right = b.part * a.whole
        return left == right ? a.days - b.days : right - left
    }
}

extension Ranking.Points {
    /// The larger average comes first, exactly.
    static func order(_ a: Ranking.Points, _ b: Ranking.Points) -> Int {
        let left = a.sum.units.multipliedFullWidth(by: Int64(max(b.people, 1)))
        let right = b.sum.units.multipliedFullWidth(by: Int64(max(a.people, 1)))
        return left == right ? 0 : left > right ? -1 : 1
    }

    /// The average, rounded half up to two decimals, for reading.
    package var average: Quantity {
        sum.divided(by: people)
    }
}

/// Months one after another, each with a number, so that periods of months are spans of numbers.
struct MonthNumber: Hashable, Comparable {
    var number: Int

    init(number: Int) { self.number = number }

    init(_ day: Day) {
        let (year, month, _) = day.parts
        number = year * 12 + month - 1
    }

    static func < (a: MonthNumber, b: MonthNumber) -> Bool { a.number < b.number }

    /// The month, quarter, half and year that each of a span of months belongs to, each once, the earliest first of each kind.
    static func periods(_ months: ClosedRange<Int>) -> [[Period]] {
        func all(_ length: Int, _ period: (_ year: Int, _ number: Int) -> Period) -> [Period] {
            stride(from: months.lowerBound / length, through: months.upperBound / length, by: 1).map {
                index in
                period(index / (12 / length), index % (12 / length) + 1)
            }
        }
        return [
            all(1) { .month($0, $1) }, all(3) { .quarter($0, $1) }, all(6) { .half($0, $1) },
            all(12) { year, _ in .year(year) },
        ]
    }
}
