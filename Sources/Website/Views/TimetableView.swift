import Records

/// The weekly timetable: what methods that this board runs fix to days.
struct TimetableView: Sendable {
    let trail: Trail
    /// What is done on which day of the week, Monday first.
    let weekly: [Item]
    /// The fixed days of the month, in their order.
    let monthly: [Item]
    /// What is due every week without a day of its own.
    let free: [Item]
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// Until when the page reads as it does.
    let holding: Holding

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

    init(page number: Int, of site: Site) {
        trail = site.regionParts[.county].trail.and("工作法", .methods)
        holding = site.holding
        self.number = number
        pages = site.work.timetable?.pages ?? 1
        var row = 0
        let rows = (number - 1) * Timetable.size..<number * Timetable.size
        /// What of a list stands on this page.
        func taking<Row>(_ all: [Row]) -> ArraySlice<Row> {
            let own = (row..<row + all.count).clamped(to: rows)
            defer { row += all.count }
            return own.isEmpty ? [] : all[own.lowerBound - row..<own.upperBound - row]
        }
        weekly = taking(site.work.timetable?.weekly ?? []).map { Item($0, of: site) }
        monthly = taking(site.work.timetable?.monthly ?? []).map { Item($0, of: site) }
        free = taking(site.work.timetable?.free ?? []).map { Item($0, of: site) }
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
