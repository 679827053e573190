extension Register {
    /// Names of folders of rankings that are no method's.
    static let reservedRankings = ["calendar": "本站的公开月历", "timeliness": "本站的按时公开榜"]

    /// The folders of rankings that methods may come to have, each with the method that would; by their files' names, and
    /// whether or not there is a ranking yet, so that no record makes two of them clash one day.
    var rankingClaims: [(name: String, path: String)] {
        methods.indices.flatMap { index -> [(name: String, path: String)] in
            let method = methods[index]
            var names: [String] = []
            for (item, mechanism) in method.mechanisms where mechanism.appraisal != nil {
                names.append(slug(of: Mechanism.Reference(method: index, item: item)))
            }
            let mechanisms = method.mechanisms.map(\.1)
            if mechanisms.contains(where: { !$0.duties.isEmpty }) { names.append(method.slug + "-duties") }
            if mechanisms.contains(where: { !$0.points.isEmpty }) { names.append(method.slug + "-points") }
            return names.map { ($0, method.path) }
        }
    }
}
