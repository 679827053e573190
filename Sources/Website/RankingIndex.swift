import Documents
import Records

/// The rankings of a site in their series: each rule's, over one sort of subject, by how long a period is.
struct RankingIndex: Sendable {
    /// The rankings by one rule over one sort of subject.
    struct Series: Sendable {
        typealias Reference = Ordinal<Series>

        var rule: Ranking.Rule
        var subjects: Evaluation.SubjectKind
        /// By the length of the period, the longest first; in each the oldest first.
        var runs: [[Ranking.Reference]]
        /// The one that speaks for the series where there is room for one: see ``RankingIndex/newest(of:in:)``.
        var newest: Ranking.Reference
    }

    private(set) var series = Ordered<Series>()
    /// The series of each ranking.
    private(set) var seriesOf = Each<Ranking, Series.Reference>()
    /// The rankings of each period, in the order of their rules.
    private(set) var ofPeriod: [Period: [Ranking.Reference]] = [:]
    /// The numbers of each ranking's rows, by whom they are about.
    private var bySubject = Each<Ranking, [Int32]>()

    /// All series as their index lists them: by sort, those by methods that are in force first.
    private(set) var listed: [Series.Reference] = []
    /// The page of the index on which each stands, from 1.
    private(set) var pageOf = Each<Series, Int>()

    /// So many series a page of the index has.
    static let size = 20

    /// How many pages the index of so many rankings has.
    static func pages(of rankings: Ordered<Ranking>) -> Int {
        struct Key: Hashable {
            var rule: Ranking.Rule
            var subjects: Evaluation.SubjectKind
        }
        let series = Set(rankings.map { Key(rule: $0.rule, subjects: $0.subjects) })
        return Pagination.pages(for: series.count, by: size)
    }

    init(_ rankings: Ordered<Ranking>, in register: Register) {
        var numbers: [Ranking.Rule: [Evaluation.SubjectKind: Series.Reference]] = [:]
        for (index, ranking) in rankings.referenced {
            let number = numbers[ranking.rule]?[ranking.subjects] ?? series.endIndex
            if number == series.endIndex {
                numbers[ranking.rule, default: [:]][ranking.subjects] = number
                series.append(
                    Series(rule: ranking.rule, subjects: ranking.subjects, runs: [], newest: index))
            }
            seriesOf.append(number)
            ofPeriod[ranking.period, default: []].append(index)
            let subjects = ranking.rows.map(\.identity)
            bySubject.append(
                subjects.indices.sorted { (subjects[$0], $0) < (subjects[$1], $1) }.map(Int32.init))
            let length = ranking.period.length
            if let run = series[number].runs.firstIndex(where: { rankings[$0[0]].period.length == length }) {
                series[number].runs[run].append(index)
            } else {
                series[number].runs.append([index])
            }
        }
        for number in series.indices {
            series[number].runs.sort { rankings[$0[0]].period.length > rankings[$1[0]].period.length }
            for run in series[number].runs.indices {
                series[number].runs[run].sort { rankings[$0].period < rankings[$1].period }
            }
            series[number].newest = Self.newest(of: series[number], in: rankings)
        }
        let isInForce = Each<Series, Bool>(series.map { register.isInForce($0.rule) })
        let order = series.indices.filter { isInForce[$0] } + series.indices.filter { !isInForce[$0] }
        listed = Ranking.Sort.allCases.flatMap { sort in order.filter { series[$0].rule.sort == sort } }
        pageOf = Each(repeating: 1, of: series)
        for (place, number) in listed.enumerated() { pageOf[number] = place / Self.size + 1 }
    }

    /// The last that is over. Of several that end on one day the quarter's, which is what a county announces; else the longest.
    private static func newest(of series: Series, in rankings: Ordered<Ranking>) -> Ranking.Reference {
        let all = series.runs.joined()
        let over = all.filter { !rankings[$0].isRunning }
        let candidates = over.isEmpty ? Array(all) : over
        let quarters = candidates.filter { rankings[$0].period.length == .quarter }
        // A month may be over since the last quarter was.
        func last(_ indices: [Ranking.Reference]) -> Ranking.Reference? {
            indices.max { a, b in
                (rankings[a].period.last, rankings[a].period.length)
                    < (rankings[b].period.last, rankings[b].period.length)
            }
        }
        return last(quarters) ?? last(candidates) ?? series.newest
    }

    /// The place of a subject in a ranking; nil where it has none.
    func place(of subject: Subject, in ranking: Ranking.Reference, of rankings: Ordered<Ranking>) -> Int? {
        let rows = rankings[ranking].rows
        let order = bySubject[ranking]
        let found = order.partitioningIndex { !(rows[Int($0)].identity < subject) }
        guard found < order.endIndex, case let row = rows[Int(order[found])], row.identity == subject else {
            return nil
        }
        return row.place
    }

    /// The rankings of the same series over periods of the same length, the oldest first, and where this one stands among them.
    func run(of ranking: Ranking.Reference, in rankings: Ordered<Ranking>) -> (
        run: [Ranking.Reference], position: Int
    ) {
        let length = rankings[ranking].period.length
        let run = series[seriesOf[ranking]].runs.first { rankings[$0[0]].period.length == length } ?? []
        return (run, run.firstIndex(of: ranking) ?? 0)
    }
}

extension Register {
    /// Whether the method by which a ranking is made is in force; the law always is.
    fileprivate func isInForce(_ rule: Ranking.Rule) -> Bool {
        switch rule {
        case .appraisal(let mechanism), .grades(let mechanism): isAdopted(mechanism)
        case .duties(let method), .points(let method):
            isAdopted(Mechanism.Reference(method: method, item: nil))
                || methods[method].items.indices.contains {
                    isAdopted(Mechanism.Reference(method: method, item: $0))
                }
        case .timeliness: true
        }
    }
}

extension Period {
    /// How long a period is, the shortest first.
    enum Length: Int, Comparable {
        case week, month, quarter, half, year

        static func < (a: Length, b: Length) -> Bool { a.rawValue < b.rawValue }

        /// As a series of them is called: `各季度`.
        var text: String {
            switch self {
            case .week: "周"
            case .month: "月"
            case .quarter: "季度"
            case .half: "半年"
            case .year: "年"
            }
        }

        /// What so many of them are counted in: `3 个季度`.
        func count(_ number: Int) -> String {
            switch self {
            case .week: "\(number) 周"
            case .month: "\(number) 个月"
            case .quarter: "\(number) 个季度"
            case .half: "\(number) 个半年"
            case .year: "\(number) 年"
            }
        }
    }

    var length: Length {
        switch self {
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        }
    }

    /// The longer periods that hold it, the shortest first.
    var longer: [Period] {
        [Period.quarter(2000, 1), .half(2000, 1), .year(2000)].filter { $0.length > length }.map {
            $0.sameKind(containing: first)
        }
    }
}
