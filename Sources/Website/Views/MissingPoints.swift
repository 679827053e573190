import Records

/// The periods of which a village did not publish the points of a class, though its method says how often.
struct MissingPoints: Sendable {
    static let shown = 4

    /// The class, and the method that has it.
    let name: String
    let method: Anchor
    /// The newest of them, the oldest first, and how many there are.
    let periods: [Period]
    let count: Int

    /// Whether one sentence may say both.
    func isAlike(_ other: MissingPoints) -> Bool {
        method == other.method && periods == other.periods && count == other.count
    }

    static func all(of village: Region.Reference, of site: Site) -> [MissingPoints] {
        site.work.missingPoints(of: village).map { own in
            let periods = own.periods
            return MissingPoints(
                name: site.register[own.pointsClass].name.value,
                method: site.anchor(of: own.pointsClass.mechanism), periods: periods.suffix(shown),
                count: periods.count)
        }
    }
}
