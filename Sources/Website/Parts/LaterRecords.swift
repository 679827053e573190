import Records

extension [LaterRecord] {
    /// `后来又议过：市场摊位费新办法，2026年4月13日`, a line each.
    func words(on route: Route) -> HTML {
        map { later -> HTML in
            "<p>\(later.isDecision ? "后来又议过：" : "有关公告：")\(HTML(later.record, from: route))，\(later.day)公布</p>"
        }.joined()
    }
}
