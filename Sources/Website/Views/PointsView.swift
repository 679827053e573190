import Records

/// What a sheet of points (积分) takes from elsewhere: the rule by which they were given.
struct PointsView: Sendable {
    let sheet: PointsSheet
    /// The method that has the rule, by the link to it.
    let method: Anchor
    let rule: Method.PointsClass

    init(_ sheet: PointsSheet, of site: Site) {
        self.sheet = sheet
        method = site.anchor(of: sheet.mechanism)
        rule = site.register[sheet.pointsClass]
    }
}
