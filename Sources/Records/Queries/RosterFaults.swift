import Documents

extension Register {
    /// More or fewer in a roster than its method asks for, on the as-of day.
    struct RosterFault {
        var roster: Method.Roster.Reference
        /// Nil for a roster that is counted together.
        var village: Region.Reference?
        /// Nil where it is about all of them.
        var role: String?
        var count: Int
        var range: CountRange
        /// The record that names whom there are, and where; nil where there is none.
        var record: Disclosure.Reference?
        var location: SourceLocation?
    }

    /// Every roster of a method that is in force, held against its numbers.
    var rosterFaults: [RosterFault] {
        var faults: [RosterFault] = []
        for (reference, mechanism) in mechanisms where isAdopted(reference) {
            for (number, rule) in mechanism.rosters.enumerated() {
                let roster = Method.Roster.Reference(mechanism: reference, number: number)
                let members = membersByVillage(of: roster, isTogether: !rule.isForEveryVillage)
                var places: [Region.Reference?] = members.keys.map { $0 }
                if !rule.isForEveryVillage {
                    // Of one that nobody ever wrote, that alone is said.
                    places = hasRecord(of: roster) ? [nil] : []
                } else {
                    places += villages(takingPartIn: reference).filter { members[$0] == nil }
                }
                for place in places.sorted(by: { ($0 ?? .county) < ($1 ?? .county) }) {
                    faults += self.faults(of: roster, rule, in: place, members[place] ?? [])
                }
            }
        }
        return faults
    }

    /// The rosters of methods in force that are counted together and of which there is no record at all.
    var missingRosters: [Method.Roster.Reference] {
        mechanisms.flatMap { reference, mechanism -> [Method.Roster.Reference] in
            guard isAdopted(reference) else { return [] }
            return mechanism.rosters.indices.filter { !mechanism.rosters[$0].isForEveryVillage }
                .map { Method.Roster.Reference(mechanism: reference, number: $0) }
                .filter { !hasRecord(of: $0) }
        }
    }

    private func hasRecord(of roster: Method.Roster.Reference) -> Bool {
        filed(.rosters).contains { $0.content.roster == roster }
    }

    private func faults(
        of roster: Method.Roster.Reference, _ rule: Method.Roster, in village: Region.Reference?,
        _ members: [Course.Stint]
    ) -> [RosterFault] {
        let newest = members.max { ($0.posted, $0.record) < ($1.posted, $1.record) }
        func fault(_ role: String?, _ count: Int, _ range: CountRange?) -> RosterFault? {
            guard let range, !range.contains(count) else { return nil }
            return RosterFault(
                roster: roster, village: village, role: role, count: count, range: range,
                record: newest?.record, location: newest?.location)
        }
        let all = fault(nil, members.count, rule.headcount)
        // Of a village that has nobody at all, that alone is said.
        if members.isEmpty, let all { return [all] }
        return [all].compactMap { $0 }
            + rule.roles.compactMap { role in
                fault(
                    role.name.value, members.count { $0.member.role == role.name.value }, role.headcount)
            }
    }

    /// Who is in a roster on the as-of day, by the village that they serve; all together under nil.
    private func membersByVillage(
        of roster: Method.Roster.Reference, isTogether: Bool
    ) -> [Region.Reference?: [Course.Stint]] {
        var members: [Region.Reference?: [Course.Stint]] = [:]
        for course in courses.all {
            for stint in course.stints where stint.roster == roster && stint.isHeld(on: asOf) {
                if !isTogether, stint.member.village == nil { continue }
                members[isTogether ? nil : stint.member.village, default: []].append(stint)
            }
        }
        return members
    }
}

extension Register {
    /// A post to which somebody came, and the day or the place of which is not said.
    struct TransferFault {
        enum Sort {
            case withoutDay
            /// Its former unit is its own.
            case toItself
            /// It is the post that they held, since a day.
            case toTheSame(Day?)
        }

        var stint: Course.Stint
        var sort: Sort
    }

    /// Every transfer without a day, or to the same post, by the place where it is written.
    var transferFaults: [TransferFault] {
        var faults: [TransferFault] = []
        for course in courses.all {
            for (place, stint) in course.stints.enumerated() {
                let member = stint.member
                let before = course.stints[..<place].last { $0.roster == stint.roster }
                if member.from == nil, member.former != nil || before != nil {
                    faults.append(TransferFault(stint: stint, sort: .withoutDay))
                } else if let former = member.former?.value,
                    former == member.village.map({ regions[$0].title.value }) ?? member.party
                {
                    faults.append(TransferFault(stint: stint, sort: .toItself))
                } else if let before, before.isSamePost(as: stint), let from = stint.from,
                    before.last.map({ $0 + 1 >= from }) ?? true
                {
                    faults.append(TransferFault(stint: stint, sort: .toTheSame(before.from)))
                }
            }
        }
        return faults.sorted { $0.stint.location < $1.stint.location }
    }
}

extension Course.Stint {
    fileprivate func isSamePost(as other: Course.Stint) -> Bool {
        member.title == other.member.title && member.role == other.member.role
            && member.village == other.member.village && member.party == other.member.party
    }
}

extension Course {
    /// How many days somebody had served in what a post asks for when they came to it, where that is not enough; nil where it is, and
    /// where nobody wrote when they came.
    package func shortOf(_ rule: Method.Qualification, at stint: Stint) -> Int? {
        guard let from = stint.from else { return nil }
        let served = days(in: rule.needs.map(\.value), before: from)
        return rule.isMet(by: served, on: from) ? nil : served
    }

    /// Whether a post that a roster names is held on a day, be its end written or that of the next.
    package func isHeld(_ member: Roster.Member, on day: Day) -> Bool {
        stints.contains {
            $0.member.title == member.title && $0.member.village == member.village
                && $0.from == member.from?.value && $0.isHeld(on: day)
        }
    }
}

extension Method.Qualification {
    /// Whether so many days are enough on a day.
    package func isMet(by served: Int, on day: Day) -> Bool { served >= day.days(inYears: years) }
}
