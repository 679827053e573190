import Records

extension RankingPlacesView {
    /// A further page of a ranking: its places alone.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let positions = ranking.positions(onPage: number)
        let words =
            "\(ranking.size)，这里是第 \(positions.lowerBound + 1) 至第 \(positions.upperBound) 个"
            + (holding.isDated ? "，截至\(ranking.asOf.text)。" : "。")
        let title = "\(ranking.title)（第 \(number) 页）"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: title, column: "晾晒榜", section: .rankings,
                path: trail.html(on: route), summary: words, keywords: ["晾晒榜", ranking.name]))
        fields.set(.summary, text: words)
        fields[.filters] =
            "<nav class=\"filters\" aria-label=\"第一页\"><ul class=\"links\"><li><a href=\"\(linkFrom: route, to: first)\">怎么算、红榜和黑榜</a></li></ul></nav>"
        let table = RankingTable(ranking: ranking, appraisal: appraisal, subjects: subjects, route: route)
        fields[.table] =
            table.html(ranking.caption, onPage: number) + Pagination.links(number, ofPages: ranking.pages)
        fields[.source] = "<p>结果与名次由本站按公布的内容计算。</p>"
        return .ranking
    }
}
