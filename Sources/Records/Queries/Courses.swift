import Documents

/// What a board knows of one person by their number (编号): the posts that they held, one after the other, and how they were judged
/// in each, whatever unit they served. Never by a masked name, which many bear.
package struct Course: Sendable {
    package typealias Reference = Ordinal<Course>

    /// A post that they held.
    package struct Stint: Sendable {
        package var member: Roster.Member
        package var roster: Method.Roster.Reference?
        /// The record that says so last, and its row.
        package var record: Disclosure.Reference
        package var location: SourceLocation
        /// The day of that record, for a row that does not say since when.
        var posted: Day
        /// The last day: as stated, else the one before the next post of the same roster began; nil while it is held.
        package var last: Day?

        package var from: Day? { member.from?.value }

        /// Whether it is held on a day.
        package func isHeld(on day: Day) -> Bool {
            (from ?? posted) <= day && last.map { day <= $0 } ?? true
        }

        /// What it is called in full: `石谷村第一书记`. Of one that serves no village, what its row says: a unit may be the one that sends.
        package func post(in register: Register) -> String {
            member.village == nil ? member.title : title(in: register)
        }

        /// What it is called in messages: `石谷村第一书记`.
        func title(in register: Register) -> String {
            let place = member.village.map { register.regions[$0].title.value } ?? member.party ?? ""
            return member.title.hasPrefix(place) ? member.title : place + member.title
        }
    }

    package var number: String
    /// The first name that is written for them, as it is published.
    package var name: String?
    /// The earliest first.
    package var stints: [Stint]
    /// The rows of evaluations that bear their number, by their periods.
    package var judgements: [EvaluationIndex.Row]

    /// On how many days before a day they served in one of some roles; a post whose beginning nobody wrote counts for nothing.
    package func days(in roles: [String], before day: Day) -> Int {
        var days = 0
        var counted = Day.dawn
        for stint in stints {
            guard let from = stint.from, let role = stint.member.role, roles.contains(role) else { continue }
            let end = min(stint.last.map { $0 + 1 } ?? day, day)
            let start = max(from, counted)
            if start < end {
                days += end - start
                counted = end
            }
        }
        return days
    }
}

extension Day {
    /// How many days so many years are that end here.
    func days(inYears years: Int) -> Int {
        let (year, month, day) = parts
        return self - (Day(year - years, month, day) ?? Day(year - years, month, 28) ?? self)
    }
}

/// The courses of all whom rosters name, by their numbers.
package struct Courses: Sendable {
    package private(set) var all = Ordered<Course>()
    private var byNumber: [String: Course.Reference] = [:]
    /// The posts in each village, in the order of the numbers of those who hold or held them.
    package private(set) var ofVillage: [Region.Reference: [(course: Course.Reference, stint: Int)]] = [:]

    init(of archive: Archive) {
        let rosters = archive.filed(.rosters).sorted {
            ($0.disclosure.day.value, $0.reference) < ($1.disclosure.day.value, $1.reference)
        }
        if rosters.isEmpty { return }
        var courses: [String: Course] = [:]
        var known: [Key: Int] = [:]
        for filed in rosters {
            for member in filed.content.members {
                let number = member.number.value
                let stint = Course.Stint(
                    member: member, roster: filed.content.roster, record: filed.reference,
                    location: SourceLocation(filed.content.membersPath, member.number.place),
                    posted: filed.disclosure.day.value, last: member.until?.value)
                var course =
                    courses[number] ?? Course(number: number, name: nil, stints: [], judgements: [])
                course.name = course.name ?? member.name
                // A later record says the same again, and perhaps until when.
                let key = Key(member, of: filed.content.roster)
                if let place = known[key] {
                    course.stints[place] = stint
                } else {
                    known[key] = course.stints.count
                    course.stints.append(stint)
                }
                courses[number] = course
            }
        }
        all = Ordered(
            courses.values.map { course in
                var course = course
                course.order()
                course.judgements = archive.judgements(of: course.number)
                return course
            }.sorted { $0.number < $1.number })
        for (reference, course) in all.referenced {
            byNumber[course.number] = reference
            for (place, stint) in course.stints.enumerated() {
                if let village = stint.member.village {
                    ofVillage[village, default: []].append((reference, place))
                }
            }
        }
    }

    package subscript(number: String) -> Course? { byNumber[number].map { all[$0] } }

    /// The posts of a village that are held on a day.
    package func held(in village: Region.Reference, on day: Day) -> [(course: Course, stint: Course.Stint)] {
        (ofVillage[village] ?? []).compactMap { reference, place in
            let course = all[reference]
            return course.stints[place].isHeld(on: day) ? (course, course.stints[place]) : nil
        }
    }

    /// What makes one post of one person, in whatever record it is written.
    private struct Key: Hashable {
        var number: String
        var roster: Method.Roster.Reference?
        var post: String?
        var role: String?
        var party: String?
        var village: Region.Reference?
        var from: Day?

        init(_ member: Roster.Member, of roster: Method.Roster.Reference?) {
            number = member.number.value
            self.roster = roster
            post = member.post
            role = member.role
            party = member.party
            village = member.village
            from = member.from?.value
        }
    }
}

extension Course {
    /// Puts the posts in their order; one that says no end ends before the next of its roster.
    fileprivate mutating func order() {
        let sorted = stints.enumerated().sorted { a, b in
            (a.element.from ?? a.element.posted, a.offset) < (b.element.from ?? b.element.posted, b.offset)
        }
        stints = sorted.map(\.element)
        for place in stints.indices where stints[place].last == nil {
            guard
                let next = stints[(place + 1)...].first(where: { $0.roster == stints[place].roster }),
                let from = next.from
            else { continue }
            stints[place].last = from + -1
        }
    }
}

extension Archive {
    /// The rows of evaluations that bear a number, by their periods.
    fileprivate func judgements(of number: String) -> [EvaluationIndex.Row] {
        (evaluationIndex.rowsOfNumber[number] ?? []).compactMap {
            row -> (row: EvaluationIndex.Row, period: Period)? in
            guard let sheet = opened(row.disclosure, as: .evaluations), sheet.disclosure.withdrawal == nil
            else { return nil }
            return (row, sheet.content.period.value)
        }.sorted { ($0.period, $0.row.disclosure) < ($1.period, $1.row.disclosure) }.map(\.row)
    }
}
