import Records

/// What was published later on a matter in which a rule was broken: a notice that explains it, a decision that was made anew.
struct LaterRecord: Sendable {
    let record: Anchor
    let day: Day
    let isDecision: Bool

    /// So many are named: the newest.
    private static let shown = 4

    /// The earliest first.
    static func all(after reference: Disclosure.Reference, of site: Site) -> [LaterRecord] {
        let own = site.headlines[reference]
        let thread = site.register.archive.threads.thread(of: reference).map { site.headlines[$0] }
        let later = thread.filter { record in
            let isMeant = record.kind == .decision || record.kind == .notice
            return isMeant && !record.isWithdrawn && record.day > own.day
        }
        return later.sorted { $0.day < $1.day }.suffix(shown).map { record in
            LaterRecord(record: record.anchor, day: record.day, isDecision: record.kind == .decision)
        }
    }
}
