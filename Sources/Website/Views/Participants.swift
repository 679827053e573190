import Records

/// Who takes part in a mechanism, by name.
enum Participants: Sendable {
    case everyVillage
    case everyTownship
    case listed([Span])

    /// Those who take part from one day to one day.
    struct Span: Sendable {
        let from: Day?
        let until: Day?
        /// The first of them, and how many there are.
        let names: [NamedBearer]
        let count: Int

        static let named = 40
    }

    /// Nil where nobody is said to.
    init?(in mechanism: Mechanism.Reference, of site: Site) {
        switch site.register.participation(in: mechanism) {
        case nil: return nil
        case .everyVillage: self = .everyVillage
        case .everyTownship: self = .everyTownship
        case .listed(let participants):
            struct Days: Hashable {
                var from: Day?
                var until: Day?
            }
            var order: [Days] = []
            var subjects: [Days: [Bearing]] = [:]
            for participant in participants {
                let days = Days(from: participant.from, until: participant.until)
                if subjects[days] == nil { order.append(days) }
                subjects[days, default: []].append(Bearing(participant.subject, at: participant.object))
            }
            self = .listed(
                order.map { days in
                    let all = subjects[days] ?? []
                    return Span(
                        from: days.from, until: days.until,
                        names: all.prefix(Span.named).map(site.named), count: all.count)
                })
        }
    }

    /// Who takes part now, in a phrase: `石谷村、井峪村`, `石谷村等 12 个`.
    static func now(in mechanism: Mechanism.Reference, of register: Register) -> String {
        switch register.participation(in: mechanism) {
        case nil: return ""
        case .everyVillage: return Participants.villages
        case .everyTownship: return Participants.townships
        case .listed(let participants):
            let now = participants.filter { participant in
                participant.from.map { $0 <= register.asOf } ?? true
                    && participant.until.map { register.asOf <= $0 } ?? true
            }
            let names = now.prefix(now.count > 4 ? 3 : 4).map {
                register.name(of: Bearing($0.subject, at: $0.object))
            }
            return names.joined(separator: "、") + (now.count > 4 ? "等 \(now.count) 个" : "")
        }
    }

    static let villages = "全部村（社区）"
    static let townships = "全部乡镇"
}
