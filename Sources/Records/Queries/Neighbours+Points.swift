import Documents

extension Register {
    /// Points sheets of one class and region whose periods adjoin, each with the one before it.
    ///
    /// Of several that end on the day before, the one of the same kind of period counts.
    var adjoiningPointsSheets: [(before: Disclosure.Reference, after: Disclosure.Reference)] {
        struct Series: Hashable {
            var pointsClass: Method.PointsClass.Reference
            var region: Region.Reference
        }
        var ending: [Series: [Day: [(period: Period, index: Disclosure.Reference)]]] = [:]
        var order: [(series: Series, period: Period, index: Disclosure.Reference)] = []
        for sheet in filed(.points) {
            let series = Series(pointsClass: sheet.content.pointsClass, region: sheet.disclosure.region)
            let period = sheet.content.period.value
            ending[series, default: [:]][period.last, default: []].append((period, sheet.reference))
            order.append((series, period, sheet.reference))
        }
        return order.compactMap { series, period, index in
            guard let before = ending[series]?[period.first + -1] else { return nil }
            let same = before.filter { $0.period == period.previous }
            let found = same.isEmpty ? before : same
            return found.count == 1 ? (found[0].index, index) : nil
        }
    }
}
