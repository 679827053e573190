import Records

/// The weekly timetable: what methods that this board runs fix to days.
struct TimetableView: Sendable {
    let trail: Trail
    /// A row for each method that fixes days of the week.
    let week: [Row]
    /// The fixed days of the month, in their order.
    let monthly: [Item]
    /// What is due every week without a day of its own.
    let free: [Item]
    /// Until when the page reads as it does.
    let holding: Holding

    struct Row: Sendable {
        let method: Anchor
        /// Who takes part now, in a phrase.
        let participants: String
        let items: [Item]
    }

    struct Item: Sendable {
        let duty: String
        /// The role that does it.
        let by: String?
        /// How often, in words.
        let rhythm: String
        /// Days of the week, Monday being 1, or of the month; none for what has no day of its own.
        let days: [Int]
        /// When it is due next.
        let next: Day?
        let method: Anchor
        /// Who takes part now, in a phrase.
        let participants: String
    }

    init(of site: Site) {
        trail = site.regionParts[.county].trail.and("工作法", .methods)
        holding = site.holding
        let timetable = site.work.timetable
        let weekly = timetable?.weekly ?? []
        var order: [Mechanism.Reference] = []
        for item in weekly where order.last != item.duty.mechanism { order.append(item.duty.mechanism) }
        week = order.map { mechanism in
            Row(
                method: site.anchor(of: mechanism),
                participants: Participants.now(in: mechanism, of: site.register),
                items: weekly.filter { $0.duty.mechanism == mechanism }.map { Item($0, of: site) })
        }
        monthly = (timetable?.monthly ?? []).map { Item($0, of: site) }
        free = (timetable?.free ?? []).map { Item($0, of: site) }
    }
}

extension TimetableView.Item {
    fileprivate init(_ item: Timetable.Item, of site: Site) {
        let today = site.register.asOf
        let own = site.register[item.duty]
        duty = own.name.value
        by = own.by
        rhythm = own.cadence?.words ?? ""
        days = item.days
        next = own.cadence?.slots(from: today, through: today + 62).first?.first
        method = site.anchor(of: item.duty.mechanism)
        participants = Participants.now(in: item.duty.mechanism, of: site.register)
    }
}
