import Records

/// The newest period of a class of points over all boards: how many people, how many points.
struct SettledPoints: Sendable {
    let name: String
    let period: Period
    let sheets: Int
    let people: Int
    /// Whether some are masked, so that each sheet's were counted.
    let isPerSheet: Bool
    let earned: Quantity
    let deducted: Quantity

    private typealias Sheets = [(period: Period, reference: Disclosure.Reference)]

    /// Those of a mechanism's classes that have sheets, in its order.
    static func all(of mechanism: Mechanism.Reference, of site: Site) -> [SettledPoints] {
        let records = site.work.records(.points, of: mechanism)
        if records.isEmpty { return [] }
        // The period that ends last, and the longest of those that do; each board's own sheets make it up.
        var newest: [Method.PointsClass.Reference: Period] = [:]
        var boards: [Method.PointsClass.Reference: [Region.Reference: Sheets]] = [:]
        for reference in records {
            guard let sheet = site.register.opened(reference, as: .points)?.content else { continue }
            let period = sheet.period.value
            let known = newest[sheet.pointsClass] ?? period
            if (period.last, known.first) >= (known.last, period.first) {
                newest[sheet.pointsClass] = period
            }
            let region = site.register.archive.disclosures[reference].region
            boards[sheet.pointsClass, default: [:]][region, default: []].append((period, reference))
        }
        return site.register[mechanism].points.enumerated().compactMap { number, group in
            let own = Method.PointsClass.Reference(mechanism: mechanism, number: number)
            guard let period = newest[own], let sheets = boards[own] else { return nil }
            return SettledPoints(group.name.value, period, sheets.values, in: site.register)
        }
    }

    /// - Parameter boards: the sheets of each.
    private init(
        _ name: String, _ period: Period, _ boards: some Collection<Sheets>, in register: Register
    ) {
        self.name = name
        self.period = period
        var sheets = 0
        var people = 0
        var isPerSheet = false
        var earned = Quantity.zero
        var deducted = Quantity.zero
        for own in boards {
            let cover = Period.cover(of: period.first...period.last, by: own.map(\.period))
            let found = cover.compactMap { register.opened(own[$0].reference, as: .points)?.content }
            let counted = PointsSheet.people(in: found)
            people += counted.count
            if counted.isPerSheet { isPerSheet = true }
            sheets += found.count
            for entry in found.lazy.flatMap(\.entries) {
                let points = entry.points.value
                if points < .zero { deducted += .zero - points } else { earned += points }
            }
        }
        self.sheets = sheets
        self.people = people
        self.isPerSheet = isPerSheet
        self.earned = earned
        self.deducted = deducted
    }
}
