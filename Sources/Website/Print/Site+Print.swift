import Records

extension Site {
    /// The bytes of a page that is made for paper.
    func render(_ printed: PrintedPage, at route: Route) -> [UInt8] {
        var fields = shell.constants
        let title: String
        switch printed {
        case .sheet(let index), .poster(let index):
            title = register.disclosures[index].title.value
        case .display(let region): title = register.regions[region].title.value
        case .ranking(let index): title = rankings[index].title
        case .pack(let pack): title = pack.title(in: register)
        case .packs: title = register.regions[0].title.value
        }
        fields.set(.title, text: title)
        fields.set(.heading, text: title)
        fields.set(.root, text: route.toRoot)
        fields[.meta] = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(text: Shell.policy)\">\n"
        fields[.sheets] = "<article class=\"sheet\"><h1>\(text: title)</h1></article>"
        return theme.page(printed.type, fields)
    }
}
