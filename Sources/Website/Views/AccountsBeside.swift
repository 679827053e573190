import Records

/// The money of villages in one quarter, side by side.
struct AccountsBeside: Sendable {
    struct Row: Sendable {
        let village: Anchor
        /// Nil where its statements do not account for the whole quarter.
        let sums: PeriodSums?
        let households: Int?
        let population: Int?
    }

    let quarter: Period
    let rows: [Row]
    /// How many villages there are.
    let count: Int

    /// So many villages a page names.
    static let shown = 100
    /// So many quarters back one is looked for.
    private static let quarters = 8

    /// The newest quarter that is over and of which any of the villages accounts for the whole; nil where there is none.
    init?(_ villages: [Region.Reference], of site: Site) {
        let register = site.register
        var quarter = Period.quarter(2000, 1).sameKind(containing: register.asOf)
        for _ in 0..<Self.quarters {
            quarter = quarter.previous
            let sums = villages.map {
                PeriodSums(of: register.accounts[$0], over: quarter, in: register.archive)
            }
            if sums.allSatisfy({ $0 == nil }) { continue }
            self.quarter = quarter
            rows = zip(villages, sums).prefix(Self.shown).map { region, sums in
                let village = register.archive.regions[region]
                return Row(
                    village: site.regionAnchors[region], sums: sums, households: village.households,
                    population: village.population)
            }
            count = villages.count
            return
        }
        return nil
    }
}
