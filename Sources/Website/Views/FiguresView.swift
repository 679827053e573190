import Records

/// What figures (数据) take from elsewhere: the method by which they were counted.
struct FiguresView: Sendable {
    let table: FigureTable
    /// The method, by the link to it; nil for figures that stand for themselves.
    let method: Anchor?

    init(_ table: FigureTable, of site: Site) {
        self.table = table
        method = table.mechanism.map(site.anchor)
    }
}
