import Records

/// What methods that this board runs fix to a day of the week or of the month, and what they want every week.
struct Timetable: Sendable {
    /// A duty of a method.
    struct Item: Sendable {
        var duty: Method.Duty.Reference
        /// Days of the week, Monday being 1, or of the month; none for what has no day of its own.
        var days: [Int]
    }

    static let names = ["一", "二", "三", "四", "五", "六", "日"]

    /// On a day of the week, fixed or planned, Monday first, each day in the order of methods.
    private(set) var weekly: [Item] = []
    /// On days of the month, in the order of days.
    private(set) var monthly: [Item] = []
    /// Every week, on a day that everyone chooses.
    private(set) var free: [Item] = []

    /// Nil when no method that this board runs fixes a day.
    init?(_ register: Register) {
        for method in register.methods.indices {
            for (item, mechanism) in register.methods[method].mechanisms where !mechanism.duties.isEmpty {
                let reference = Mechanism.Reference(method: method, item: item)
                guard register.isAdopted(reference) else { continue }
                for (number, duty) in mechanism.duties.enumerated() {
                    let own = Method.Duty.Reference(mechanism: reference, number: number)
                    switch duty.cadence?.rhythm {
                    case .weekdays(let days):
                        weekly.append(Item(duty: own, days: days))
                    case .monthDays(let days):
                        monthly.append(Item(duty: own, days: days))
                    case .every(.week, _) where !duty.planned.isEmpty:
                        weekly.append(Item(duty: own, days: duty.planned))
                    case .every(.week, _): free.append(Item(duty: own, days: []))
                    default: continue
                    }
                }
            }
        }
        if weekly.isEmpty, monthly.isEmpty { return nil }
        weekly = (1...7).flatMap { day in
            weekly.filter { $0.days.contains(day) }.map { Item(duty: $0.duty, days: [day]) }
        }
        monthly = monthly.enumerated().sorted {
            ($0.element.days.first ?? 0, $0.offset) < ($1.element.days.first ?? 0, $1.offset)
        }.map(\.element)
    }

    static let route = Route(folder: "methods/timetable")

    /// So many rows a page has: the days of the week, then what has a day of the month, then what has none.
    static let size = 40

    var pages: Int { Pagination.pages(for: weekly.count + monthly.count + free.count, by: Self.size) }
}
