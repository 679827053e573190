import Documents

extension Archive {
    /// Rankings by points: of regions and units by what they earned, of villages by the average of their people, of people by
    /// their own. What makes up a period is looked up sheet by sheet, so that a quarter's sheet of one village stands beside the
    /// three months' of another.
    func pointsRankings(_ rectifications: Rectifications) -> [Ranking] {
        var sheets: [Method.Reference: [PointsSource]] = [:]
        for sheet in filed(.points) {
            sheets[sheet.content.mechanism.method, default: []].append(
                PointsSource(
                    disclosure: sheet.reference, home: sheet.disclosure.region, sheet: sheet.content))
        }
        var rankings: [Ranking] = []
        for (method, all) in sheets.sorted(by: { $0.key < $1.key }) {
            let roster = PointsRoster(all)
            let runs = PointsParts.runs(of: all, until: asOf)
            for subjects in [Evaluation.SubjectKind.village, .township, .unit, .person] {
                rankings += pointsRankings(of: method, subjects, by: all, runs, roster, rectifications)
            }
        }
        return rankings
    }

    private func pointsRankings(
        of method: Method.Reference, _ subjects: Evaluation.SubjectKind, by sheets: [PointsSource],
        _ runs: [[PointsParts]], _ roster: PointsRoster,
        _ rectifications: Rectifications
    ) -> [Ranking] {
        var rankings: [Ranking] = []
        for run in runs {
            var previous: Ranking?
            for parts in run {
                let period = parts.period
                let rows =
                    parts.numbers.isEmpty ? [] : rows(of: parts, from: sheets, roster, of: subjects)
                guard !rows.isEmpty else {
                    previous = nil
                    continue
                }
                var ranking = Ranking(
                    rule: .points(method: method), period: period, subjects: subjects,
                    name: methods[method].title.value,
                    formula: "得分＝本期各笔积分之和；村按人（户）均分，即积分之和÷有积分的人（户）数；从高到低，相同的并列；"
                        + "一期由各村自己的积分表拼成，缺几个月的在“说明”里写明；填表时已经遮住的姓名，各表之间认不出是不是一个人，按人次计",
                    asOf: asOf, rows: rows, hasPrevious: false,
                    disclosures: parts.numbers.map { sheets[$0].disclosure },
                    address: "rankings/\(methods[method].slug)-points/\(period.code)")
                ranking.place(by: \.points, Ranking.Points.order)
                ranking.follow(previous) { _ in false }
                // Private people are praised, not pilloried.
                ranking.list(
                    red: board.rules.red, black: subjects == .person ? 0 : board.rules.black, floor: .points,
                    least: board.rules.blackLeast)
                for index in ranking.listed {
                    guard case .points(let points) = ranking.rows[index].measure else { continue }
                    ranking.rows[index].reason =
                        points.people == 1
                        ? "本期积分 \(points.sum.text) 分"
                        : "本期 \(points.people) \(points.unit)积分合计 \(points.sum.text) 分"
                }
                rectifications.note(in: &ranking)
                previous = ranking
                rankings.append(ranking)
            }
        }
        return rankings
    }

    private func rows(
        of parts: PointsParts, from sheets: [PointsSource], _ roster: PointsRoster,
        of subjects: Evaluation.SubjectKind
    ) -> [Ranking.Row] {
        /// What a row is about; a person is told from those who look alike by a number of the roster.
        struct Key: Hashable, Comparable {
            var subject: Subject
            var person = -1

            static func < (a: Key, b: Key) -> Bool { (a.subject, a.person) < (b.subject, b.person) }
        }
        struct Sum {
            var points = Quantity.zero
            var people: Set<Int> = []
            /// The sheets in which its author masked a name.
            var masked: Set<Int> = []
            var gaps: [String] = []
        }
        var sums: [Key: Sum] = [:]
        for number in parts.numbers {
            let (sheet, home) = (sheets[number].sheet, sheets[number].home)
            for entry in sheet.entries {
                let person = roster.number(of: entry.person, in: number)
                var key: Key
                if let region = entry.region {
                    key = Key(subject: .region(region))
                } else if regions[home].level == .village {
                    key = Key(subject: .region(home))
                } else {
                    key =
                        entry.isPerson
                        ? Key(subject: .named(roster.names[person]), person: person)
                        : Key(subject: .named(entry.subject))
                    // Whom nobody can find again in another sheet has no sum over several.
                    if entry.isPerson, entry.identity == nil, parts.isMadeUp(number) { continue }
                }
                guard kind(of: key.subject, isPerson: key.person >= 0) == subjects else { continue }
                var sum = sums[key] ?? Sum()
                sum.points += entry.points.value
                // A region that earned points itself is one of its own people.
                sum.people.insert(person)
                if entry.isPerson, entry.identity == nil { sum.masked.insert(number) }
                if let gap = parts.gaps[number], !sum.gaps.contains(gap) { sum.gaps.append(gap) }
                sums[key] = sum
            }
        }
        return sums.sorted { $0.key < $1.key }.map { key, sum in
            var row = Ranking.Row(
                subject: name(of: key.subject), key: key.subject,
                measure: .points(
                    Ranking.Points(
                        sum: sum.points, people: max(1, sum.people.count), isPerSheet: sum.masked.count > 1)))
            if key.person >= 0 { row.particulars.identity = .named("\(name(of: key.subject)) \(key.person)") }
            if !sum.gaps.isEmpty { row.coverage = sum.gaps.joined(separator: "；") }
            return row
        }
    }

    private func kind(of subject: Subject, isPerson: Bool) -> Evaluation.SubjectKind? {
        switch subject {
        case .named: isPerson ? .person : .unit
        case .region(let region):
            switch regions[region].level {
            case .village: .village
            case .township: .township
            case .county: nil
            }
        }
    }
}

/// A sheet of points, and the region on whose board it hangs.
private struct PointsSource {
    var disclosure: Disclosure.Reference
    var home: Region.Reference
    var sheet: PointsSheet

    /// The sheets of one class on one board, by their numbers: what a longer period of it may be made up of.
    static func series(_ sheets: [PointsSource]) -> [[Int]] {
        struct Series: Hashable {
            var home: Region.Reference
            var pointsClass: Method.PointsClass.Reference
        }
        var numbers: [Series: Int] = [:]
        var series: [[Int]] = []
        for (number, source) in sheets.enumerated() {
            let key = Series(home: source.home, pointsClass: source.sheet.pointsClass)
            if let known = numbers[key] {
                series[known].append(number)
            } else {
                numbers[key] = series.count
                series.append([number])
            }
        }
        return series
    }
}

/// The sheets that make up a period, each day of it once by board and class.
private struct PointsParts {
    let period: Period
    /// In the order of sheets.
    private(set) var numbers: [Int] = []
    /// What a sheet's board has of the period, where others have more: `只有2026年1月`.
    private(set) var gaps: [Int: String] = [:]
    /// The sheets that are not alone.
    private var madeUp: Set<Int> = []

    /// Those of every period that the sheets reach, of each length in turn.
    static func runs(of sheets: [PointsSource], until asOf: Day) -> [[PointsParts]] {
        let periods = sheets.map(\.sheet.period.value)
        guard let first = periods.map({ MonthNumber($0.first).number }).min(),
            let last = periods.map({ MonthNumber($0.last).number }).max()
        else { return [] }
        let series = PointsSource.series(sheets)
        return MonthNumber.periods(first...last).map { run in
            run.map { PointsParts(of: $0, from: sheets, in: series, until: asOf) }
        }
    }

    private init(of period: Period, from sheets: [PointsSource], in series: [[Int]], until asOf: Day) {
        self.period = period
        let span = period.first...period.last
        let covers = series.map { numbers in
            Period.cover(of: span, by: numbers.map { sheets[$0].sheet.period.value }).map { numbers[$0] }
        }
        numbers = covers.joined().sorted()
        guard let last = numbers.map({ sheets[$0].sheet.period.value.last }).max() else { return }
        let whole = min(last, max(asOf, span.lowerBound)) - span.lowerBound + 1
        for cover in covers where !cover.isEmpty {
            if cover.count > 1 { madeUp.formUnion(cover) }
            let periods = cover.map { sheets[$0].sheet.period.value }
            let days = periods.reduce(0) { $0 + ($1.last - $1.first) + 1 }
            if days >= whole { continue }
            let text = "只有" + periods.map(\.text).joined(separator: "、")
            for number in cover { gaps[number] = text }
        }
    }

    func isMadeUp(_ number: Int) -> Bool { madeUp.contains(number) }
}

/// Who is who in the sheets of a method: one number for one person, wherever it is named in full; a masked name is another person
/// in every sheet.
private struct PointsRoster {
    private var numbers: [[Int: Int]] = []
    /// As the first of its sheets shows each.
    private(set) var names: [String] = []

    init(_ sheets: [PointsSource]) {
        var known: [Identity: Int] = [:]
        for source in sheets {
            var own: [Int: Int] = [:]
            for entry in source.sheet.entries where own[entry.person] == nil {
                if let identity = entry.identity, let number = known[identity] {
                    own[entry.person] = number
                    continue
                }
                if let identity = entry.identity { known[identity] = names.count }
                own[entry.person] = names.count
                names.append(entry.subject)
            }
            numbers.append(own)
        }
    }

    /// - Parameter person: one of an entry of the sheet.
    func number(of person: Int, in sheet: Int) -> Int { numbers[sheet][person] ?? 0 }
}
