import Documents

/// Subjects in their order by one rule over one period (晾晒).
///
/// Equals share a place and the next place is left out (1, 2, 2, 4), unless the rule names what parts them. Never by a mere count
/// of postings.
package struct Ranking: Sendable {
    /// What subjects are ranked by.
    package enum Rule: Hashable, Sendable {
        /// The totals of an appraisal.
        case appraisal(Mechanism.Reference)
        /// The grades of an appraisal, or its red and black, where sheets give no scores.
        case grades(Mechanism.Reference)
        /// How many of the slots of a method's duties were met.
        case duties(method: Method.Reference)
        /// How much of what the law bids publish was published in time.
        case timeliness
        /// Points earned by a method's rules.
        case points(method: Method.Reference)

        /// The mechanism whose appraisal it is by; nil for another rule.
        package var mechanism: Mechanism.Reference? {
            switch self {
            case .appraisal(let mechanism), .grades(let mechanism): mechanism
            case .duties, .points, .timeliness: nil
            }
        }

        package var method: Method.Reference? {
            switch self {
            case .appraisal(let mechanism), .grades(let mechanism): mechanism.method
            case .duties(let method), .points(let method): method
            case .timeliness: nil
            }
        }
    }

    /// What a subject reached, exactly.
    package enum Measure: Sendable {
        indirect case score(Evaluation.Score)
        case share(Share)
        case points(Points)
    }

    /// So many of so many.
    package struct Share: Hashable, Sendable {
        package var part: Int
        package var whole: Int
        /// Days of delay, summed; of two equal shares the one with fewer comes first.
        package var days = 0

        package var isFull: Bool { part == whole && whole > 0 }
        /// Whether nothing was ever there that could be counted: whoever published nothing stands last.
        package var isEmpty: Bool { whole == 0 }
    }

    /// Points of so many people.
    package struct Points: Hashable, Sendable {
        package var sum: Quantity
        package var people: Int
        /// Whether some of them were masked in several sheets, so that who is one with whom is not known: each sheet's are counted.
        package var isPerSheet = false

        package var unit: String { isPerSheet ? "人次（姓名已遮，按表计）" : "人（户）" }
    }

    /// What few rows have, or only those of an appraisal.
    package struct Particulars: Sendable {
        /// Where its grade puts it, in a ranking by grades.
        var standing: Method.Standing?
        /// Who it is in the rankings of other periods, where that is not what it is called; see ``Row/identity``.
        var identity: Subject?
        /// The unit that a person serves in this period, and in the one before where that was another.
        package var unit: String?
        package var formerUnit: String?
        package var grade: String?
        /// The title that the streak earns.
        package var honour: String?
        /// Why it stands where it does, for a row of the red or the black list; nil where nobody says.
        package var reason: String?
        /// What is being done about it, for a row of the black list; nil where no ledger keeps that.
        package var rectifications: [Rectification]?
        /// The evaluation that holds the row.
        package var disclosure: Disclosure.Reference?
        /// What of the period its figures hold, where that is not all: `只有2026年1月`.
        package var coverage: String?
    }

    /// Its particulars stand apart: by the law alone a county has a row for every village and month, and those have none.
    @dynamicMemberLookup
    package struct Row: Sendable {
        private indirect enum Apart { case particulars(Particulars) }

        /// From 1.
        package var place = 0
        /// How many periods in a row, this one included, it has earned the grade that the method counts, or had a full share.
        package var streak = 0
        /// The place in the period before; nil when the subject was not ranked then.
        package var previousPlace: Int?
        package var isTied = false
        /// As people read it.
        package var subject: String
        /// What it is called, as ledgers know it.
        package var key: Subject
        package var measure: Measure
        private var apart: Apart?

        package var particulars: Particulars {
            get { if case .particulars(let particulars)? = apart { particulars } else { Particulars() } }
            set { apart = .particulars(newValue) }
        }

        package subscript<Value>(dynamicMember path: WritableKeyPath<Particulars, Value>) -> Value {
            get { particulars[keyPath: path] }
            set { particulars[keyPath: path] = newValue }
        }

        /// Who it is in the rankings of other periods, whatever unit it serves. A mask is nobody: who bears one is found in no other.
        package var identity: Subject { particulars.identity ?? key }

        init(subject: String, key: Subject, measure: Measure) {
            self.subject = subject
            self.key = key
            self.measure = measure
        }

        /// Nil for a unit or a person.
        package var region: Region.Reference? { if case .region(let region) = key { region } else { nil } }

        package var score: Evaluation.Score? { if case .score(let score) = measure { score } else { nil } }

        /// Nothing of nothing, and no points of nobody, for a row that is by another rule.
        var share: Share { if case .share(let share) = measure { share } else { Share(part: 0, whole: 0) } }
        var points: Points {
            if case .points(let points) = measure { points } else { Points(sum: .zero, people: 0) }
        }

        /// How many places it rose; negative when it fell; nil when there is nothing to compare with.
        package var rise: Int? { previousPlace.map { $0 - place } }
    }

    package var rule: Rule
    package var period: Period
    package var subjects: Evaluation.SubjectKind
    /// What it is called: a method's title, or `公开及时`.
    package var name: String
    /// How it is counted and ordered, in words.
    package var formula: String
    /// The day as of which it was counted.
    package var asOf: Day
    /// Best first.
    package var rows: [Row]
    /// Those of whom nothing is written that could be ranked (未评): they have no place, and nobody is before or behind them.
    package var unranked: [Row] = []
    /// Whether the period before was ranked too.
    package var hasPrevious: Bool
    /// The records that it is made of.
    package var disclosures: [Disclosure.Reference]
    /// The folder of its page.
    package var address: String
    /// How many rows the red list bears, from the first; ties at its end are all on it.
    package var redCount = 0
    /// How many rows the black list bears, from the last; none of them is on the red list.
    package var blackCount = 0
    /// How many rows share the last place of a list and are too many for it.
    package var redTied = 0
    package var blackTied = 0
    /// Whether anybody could come on a red list.
    package var hasRedList = true
    /// The least that a red list asks, in words: `60% 以上`; empty where its rule has none.
    package var floor = ""
    /// Periods within it that have no ranking of their own, since nothing was recorded in them.
    package var folded: [Period] = []
    /// Whether its rows count days up to the one as of which it was counted, as of what is still not published.
    package var countsDays = false
    /// Who comes on its lists, in words.
    package var listing = ""

    package var red: ArraySlice<Row> { rows.prefix(redCount) }
    package var black: ArraySlice<Row> { rows.suffix(blackCount) }

    /// Whether the period is not over yet.
    package var isRunning: Bool { period.last >= asOf }

    /// Whether its places are those of the day alone (暂列): what is reckoned from records goes on until the period is over, and until then
    /// nobody is praised or blamed for it. An appraisal is somebody's word, and stands from the day on which it is posted.
    package var isProvisional: Bool {
        switch rule {
        case .appraisal, .grades: false
        case .duties, .points, .timeliness: isRunning
        }
    }

    /// How many days an empty one is kept by itself after its period.
    static let kept = 92

    /// Whether it is left to the year that holds it: a period of which nobody recorded anything, and that is not just over, has a
    /// ranking of who did nothing. A duty since 2015 would make hundreds of them, and nobody wrote a line.
    var isFolded: Bool {
        if case .year = period { return false }
        return disclosures.isEmpty && period.last + Ranking.kept < asOf
    }

    package var title: String {
        let subjects = subjects == .village ? "" : "（\(subjects.text)）"
        return switch rule {
        case .appraisal, .grades: "\(name.quoted)\(period.text)晾晒榜\(subjects)"
        case .duties: "\(name.quoted)\(period.text)职责完成晾晒榜\(subjects)"
        case .timeliness: "\(period.text)公开及时晾晒榜\(subjects)"
        case .points: "\(name.quoted)\(period.text)积分晾晒榜\(subjects)"
        }
    }
}

extension Ranking {
    /// Every ranking of the board: by appraisal, by duties, by timeliness, by points; within each by method, subjects and period, the
    /// oldest period first.
    static func all(
        in archive: Archive, _ compliance: Compliance, _ publications: Each<Region, [Publication]>,
        _ books: Ordered<LedgerBook>
    ) async -> Ordered<Ranking> {
        let rectifications = Rectifications(in: books, of: archive)
        async let appraised = archive.appraisalRankings(rectifications)
        async let kept = archive.dutyRankings(by: compliance, rectifications)
        async let timely = archive.timelinessRankings(by: publications)
        async let earned = archive.pointsRankings(rectifications)
        var rankings = await appraised + kept + timely + earned
        var taken: Set<String> = []
        for index in rankings.indices where !taken.insert(rankings[index].address).inserted {
            rankings[index].address += "/" + rankings[index].subjects.term.english
            taken.insert(rankings[index].address)
        }
        return Ordered(rankings)
    }
}

extension [Ranking] {
    /// Appends a ranking; one that is folded leaves its period to the ranking of its year, which comes later.
    /// - Parameter folded: the periods so far, by year.
    mutating func append(_ ranking: Ranking, folding folded: inout [Int: [Period]]) {
        let year = ranking.period.first.year
        if ranking.isFolded {
            folded[year, default: []].append(ranking.period)
            return
        }
        append(ranking)
        if case .year = ranking.period { self[count - 1].folded = folded[year] ?? [] }
    }
}
