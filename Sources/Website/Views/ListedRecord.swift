import Records

/// A record as a list names it: what, where, of which kind, when.
struct ListedRecord: Sendable {
    let record: Headline
    /// The place on whose board it hangs, by name.
    let region: String

    init(_ reference: Disclosure.Reference, of site: Site) {
        record = site.headlines[reference]
        region = site.register.archive.regions[record.region].title.value
    }
}
