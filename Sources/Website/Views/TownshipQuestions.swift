import Records

/// What people come to a township's page to ask: did its villages publish, where is their money, what became of what we said, were
/// decisions in order, was put right what audits found.
struct TownshipQuestions: Sendable {
    /// What its villages and it had to publish by a day that has passed. Nil where nothing had.
    let published: CommonQuestions.Published?
    /// The list of its villages' statements, and how many there are.
    let accounts: ListLink?
    /// The ledgers that hang on its board, whoever has to settle them.
    let ledgers: [CommonQuestions.Ledger]
    /// How many of its decisions broke a rule.
    let brokenDecisions: Int
    /// What audits found that is not put right, and how much of it is overdue; nil where there is no audit.
    let openRemedies: (count: Int, late: Int)?
    /// The page that names these.
    let oversight: Route

    /// Nil for a township in which nothing was published: there is nothing to be asked yet.
    init?(of region: Region.Reference, of site: Site) {
        if site.totals[region].disclosures == 0 { return nil }
        let below = site.lists.regionsBelow[region]
        published = CommonQuestions.Published(by: below, of: site)
        accounts = site.listings.first { $0.sort == .statements(region) }.map(ListLink.init)
        let items = (site.register.itemsOfRegion[region] ?? []).filter {
            site.register.archive.disclosures[site.register[$0].disclosure].region == region
        }
        ledgers = Array(CommonQuestions.Ledger.all(of: items, of: site).prefix(CommonQuestions.shown))
        brokenDecisions = OversightView.BrokenDecision.records(in: below, of: site).count
        let remedies = OversightView.OpenRemedy.all(in: below, of: site)
        let hasAudits = below.contains { region in
            site.register.byRegion[region].contains {
                site.headlines[$0].kind == .audit && !site.headlines[$0].isWithdrawn
            }
        }
        openRemedies = hasAudits ? (remedies.count, remedies.count { $0.late > 0 }) : nil
        oversight = OversightView.route(of: site.regionRoutes[region])
    }
}
