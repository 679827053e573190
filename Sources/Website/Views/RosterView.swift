import Records

/// What a roster (名册) takes from elsewhere: the method that asks for it, the pages of the villages, and what is known of those whom it
/// names: the posts that they held and how they were judged in each.
struct RosterView: Sendable {
    let roster: Roster
    /// The method that asks for it, by the link to it; nil for a roster that stands for itself.
    let method: Anchor?
    let rule: Method.Roster?
    /// The links to the villages of its rows.
    let villages: [Region.Reference: Anchor]
    /// How many people it names, and how many of its posts are held today.
    let people: Int
    let held: Int
    /// Of those of whom more is known than their row.
    let courses: [CourseView]

    init(_ roster: Roster, of site: Site) {
        self.roster = roster
        let register = site.register
        method = roster.mechanism.map { site.anchor(of: $0) }
        rule = roster.roster.map { register[$0] }
        villages = Dictionary(
            roster.members.compactMap(\.village).map { ($0, site.regionAnchors[$0]) },
            uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        let numbers = roster.members.map(\.number.value).filter { seen.insert($0).inserted }
        people = numbers.count
        held = roster.members.count { member in
            (member.from.map { $0.value <= register.asOf } ?? true)
                && register.courses[member.number.value]?.isHeld(member, on: register.asOf) ?? true
        }
        let file = roster.mechanism.map { register.methods[$0.method] }
        let rules = file?.mechanisms.flatMap(\.mechanism.qualifications) ?? []
        courses = numbers.compactMap { number in
            register.courses[number].flatMap { CourseView($0, asking: rules, of: site) }
        }
    }
}

/// What is known of a person by their number: their posts, how they were judged, whether they have the years that a post asks for.
struct CourseView: Sendable {
    struct Stint: Sendable {
        let title: String
        let place: Named?
        let from: Day?
        let last: Day?
    }

    struct Judgement: Sendable {
        let period: Period
        /// The ranking, else the sheet, by the link to it.
        let page: Anchor
        /// What it was given as, where that says a unit: `石谷村`.
        let unit: String?
        let total: Quantity?
        let grade: String?
    }

    struct Claim: Sendable {
        let posts: [String]
        let rule: Method.Qualification
        let served: Int
        let isEnough: Bool
    }

    /// As it is published.
    let name: String?
    let stints: [Stint]
    let judgements: [Judgement]
    let claims: [Claim]

    /// Nil of whom nothing is known but one post.
    init?(_ course: Course, asking rules: [Method.Qualification], of site: Site) {
        let register = site.register
        name = course.name
        stints = course.stints.map { stint in
            let member = stint.member
            return Stint(
                title: member.title,
                place: member.village.map { .page(site.regionAnchors[$0]) } ?? member.party.map { .text($0) },
                from: stint.from, last: stint.last)
        }
        judgements = course.judgements.compactMap { disclosure, row in
            guard let sheet = register.opened(disclosure, as: .evaluations)?.content,
                let appraisal = register[sheet.mechanism].appraisal
            else { return nil }
            let score = sheet.scores[row]
            let page =
                site.ranks.ofEvaluation[disclosure].map {
                    Anchor(to: site.rankingRoutes[$0], text: site.rankings[$0].title)
                } ?? site.headlines[disclosure].anchor
            return Judgement(
                period: sheet.period.value, page: page, unit: Person.unit(of: score.subject.value),
                total: score.total, grade: score.grade(by: appraisal))
        }
        claims = rules.compactMap { rule in
            let roles = rule.needs.map(\.value)
            guard course.stints.contains(where: { $0.member.role.map(roles.contains) ?? false }) else {
                return nil
            }
            let served = course.days(in: roles, before: register.asOf + 1)
            return Claim(
                posts: rule.posts.map(\.value), rule: rule, served: served,
                isEnough: rule.isMet(by: served, on: register.asOf + 1))
        }
        if stints.count < 2, judgements.isEmpty, claims.isEmpty { return nil }
    }
}

/// Who serves a village, or holds a post, now, by the rosters: the first of them, and how many there are.
struct ServingMembers: Sendable {
    struct Item: Sendable {
        let record: Anchor
        let title: String
        let name: String?
        let party: String?
        let from: Day?
        /// Whence they came.
        let former: String?
    }

    static let shown = 20

    let items: [Item]
    let count: Int

    init(of village: Region.Reference, of site: Site) {
        self.init(site.register.courses.held(in: village, on: site.register.asOf), of: site)
    }

    init(_ held: [(course: Course, stint: Course.Stint)], of site: Site) {
        count = held.count
        items = held.prefix(Self.shown).map { course, stint in
            Item(
                record: site.headlines[stint.record].anchor, title: stint.member.title, name: course.name,
                party: stint.member.party, from: stint.from, former: stint.member.former?.value)
        }
    }
}
