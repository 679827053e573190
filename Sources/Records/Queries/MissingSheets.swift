import Documents

/// The villages that did not publish the points of a class for a period that is over.
package struct MissingSheets: Sendable {
    package var pointsClass: Method.PointsClass.Reference
    package var period: Period
    /// In their order.
    package var villages: [Region.Reference]
}

extension Register {
    /// By class, then by period. Only of classes that say how often, and of villages that take part.
    package var missingSheets: [MissingSheets] {
        var all: [MissingSheets] = []
        for (reference, mechanism) in mechanisms where isAdopted(reference) {
            for (number, own) in mechanism.points.enumerated() {
                guard let cadence = own.cadence, let unit = cadence.period else { continue }
                let pointsClass = Method.PointsClass.Reference(mechanism: reference, number: number)
                let sheets = SheetsOfClass(pointsClass, in: self)
                var missing: [Day: Set<Region.Reference>] = [:]
                for taking in villages(of: reference, since: sheets.start) {
                    for slot in cadence.slots(from: taking.from, through: asOf)
                    where slot.last + cadence.grace < asOf && taking.owes(slot) {
                        guard !sheets.hasSheet(of: taking.village, on: slot.last, in: self) else { continue }
                        missing[slot.first, default: []].insert(taking.village)
                    }
                }
                all += missing.sorted { $0.key < $1.key }.map { first, villages in
                    MissingSheets(
                        pointsClass: pointsClass, period: unit.sameKind(containing: first),
                        villages: villages.sorted())
                }
            }
        }
        return all
    }

    private struct Taking {
        var village: Region.Reference
        var from: Day
        var until: Day?

        /// A span that joining or leaving cuts short is owed when at least half of it is left, as a duty is.
        func owes(_ slot: Cadence.Slot) -> Bool {
            let left = (until.map { min($0, slot.last) } ?? slot.last) - max(slot.first, from) + 1
            return left > 0 && left * 2 >= slot.length
        }
    }

    /// - Parameter start: when those begin who do not say from when; nil when nothing is on record.
    private func villages(of reference: Mechanism.Reference, since start: Day?) -> [Taking] {
        func all(in region: Region.Reference?, from: Day?, until: Day?) -> [Taking] {
            guard let from = from ?? start else { return [] }
            return regions.indices.filter { index in
                regions[index].level == .village && (region.map { isInside(index, of: $0) } ?? true)
            }.map { Taking(village: $0, from: from, until: until) }
        }
        guard case .listed(let participants)? = participation(in: reference) else {
            return all(in: nil, from: nil, until: nil)
        }
        return participants.flatMap { participant -> [Taking] in
            guard case .region(let region) = participant.subject else { return [] }
            return all(in: region, from: participant.from, until: participant.until)
        }
    }
}

/// The sheets of one class that stand, by the regions that they are of.
private struct SheetsOfClass {
    private var periods: [Region.Reference: [Period]] = [:]
    private(set) var start: Day?

    init(_ pointsClass: Method.PointsClass.Reference, in register: Register) {
        for filed in register.filed(.points) where filed.content.pointsClass == pointsClass {
            let period = filed.content.period.value
            start = min(period.first, start ?? period.first)
            // A township's sheet is its villages' when it names them, or none of them.
            let named = Set(filed.content.entries.compactMap(\.region))
            for region in named.isEmpty ? [filed.disclosure.region] : named {
                periods[region, default: []].append(period)
            }
        }
    }

    func hasSheet(of village: Region.Reference, on day: Day, in register: Register) -> Bool {
        var region: Region.Reference? = village
        while let own = region {
            if let found = periods[own], found.contains(where: { $0.first <= day && day <= $0.last }) {
                return true
            }
            region = register.regions[own].parent
        }
        return false
    }
}

extension Cadence {
    /// A period of the length of its spans, where they are periods of the calendar.
    package var period: Period? {
        guard case .every(let unit, 1) = rhythm else { return nil }
        return switch unit {
        case .week: .week(2000, 1)
        case .month: .month(2000, 1)
        case .quarter: .quarter(2000, 1)
        case .halfYear: .half(2000, 1)
        case .year: .year(2000)
        case .day, .halfMonth: nil
        }
    }
}
