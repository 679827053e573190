import Records

/// What was published later on a matter in which a rule was broken: a notice that explains it, a decision that was made anew.
struct LaterRecord: Sendable {
    let record: Anchor
    let day: Day
    let isDecision: Bool

    /// The last decision and the last notice, the earlier first: the record itself tells all that came between.
    static func all(after reference: Disclosure.Reference, of site: Site) -> [LaterRecord] {
        let own = site.headlines[reference]
        let thread = site.register.archive.threads.thread(of: reference).map { site.headlines[$0] }
        let later = thread.filter { record in
            let isMeant = record.kind == .decision || record.kind == .notice
            return isMeant && !record.isWithdrawn && record.day > own.day
        }
        let newest = later.sorted { $1.day < $0.day }
        return [newest.first { $0.kind == .decision }, newest.first { $0.kind == .notice }].compactMap(\.self)
            .sorted { $0.day < $1.day }.map { record in
                LaterRecord(record: record.anchor, day: record.day, isDecision: record.kind == .decision)
            }
    }
}
