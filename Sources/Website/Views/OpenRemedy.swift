import Records

extension OversightView {
    /// What an audit found and is not put right.
    struct OpenRemedy: Sendable {
        let problem: String
        let record: Anchor
        let place: Anchor
        let amount: Money?
        /// Nil where the audit says none.
        let due: Day?
        /// How many days it is overdue; 0 where it is not.
        let late: Int
        let state: String
    }
}

extension OversightView.OpenRemedy {
    /// Of all audits in some regions: the first due first, those without a day last.
    static func all(in regions: [Region.Reference], of site: Site) -> [Self] {
        let today = site.register.asOf
        var all: [(due: Day, Self)] = []
        for region in regions {
            for reference in site.register.byRegion[region] {
                let headline = site.headlines[reference]
                guard case .audit(let audit) = site.register.archive.disclosures[reference].content,
                    !headline.isWithdrawn
                else { continue }
                for finding in audit.findings where !finding.isSettled {
                    let due = finding.deadline?.value
                    all.append(
                        (
                            due ?? Day(number: .max),
                            Self(
                                problem: finding.problem, record: headline.anchor,
                                place: site.regionAnchors[region], amount: finding.amount?.value, due: due,
                                late: due.map { max(0, today - $0) } ?? 0,
                                state: finding.state?.term.chinese ?? "没有写")
                        ))
                }
            }
        }
        return all.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
            .map(\.element.1)
    }
}
