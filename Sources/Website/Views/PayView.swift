import Records

/// What a pay sheet (报酬) takes from elsewhere: the rule by which it is paid, and the appraisal that its grades come from.
struct PayView: Sendable {
    let pay: Pay
    /// The method that has the rule, by the link to it.
    let method: Anchor
    let rule: Method.Pay?
    /// Nil where nothing follows a grade.
    let basis: Basis?

    /// The appraisal whose grades the part by performance follows.
    struct Basis: Sendable {
        let name: String
        let period: Period
        /// Its ranking, else its sheets, by the links to them; none where they are not on the board.
        let pages: [Anchor]
    }

    init(_ pay: Pay, of site: Site) {
        self.pay = pay
        method = site.anchor(of: pay.mechanism)
        rule = site.register[pay.mechanism].pay
        basis = pay.basis.map { Basis($0, of: site) }
    }
}

extension PayView.Basis {
    fileprivate init(_ basis: Pay.Basis, of site: Site) {
        name = site.register[basis.mechanism].name.value
        period = basis.period
        var seen: Set<Route> = []
        pages = site.register.sheets(of: basis).compactMap { sheet in
            guard let ranking = site.ranks.ofEvaluation[sheet] else {
                let headline = site.headlines[sheet]
                return seen.insert(headline.route).inserted ? headline.anchor : nil
            }
            let route = site.rankingRoutes[ranking]
            return seen.insert(route).inserted
                ? Anchor(to: route, text: site.rankings[ranking].title) : nil
        }
    }
}
