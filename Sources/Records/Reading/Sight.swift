import Documents

/// What is seen of a document at first sight, before it is read as what it is.
struct Sight: Sendable {
    /// Nil for what is no record.
    private(set) var kind: RecordKind?
    private(set) var isDraft = false
    /// Where something is yet to be filled in.
    private(set) var placeholders: [SourceLocation]
    /// Numbers that look like a person's and are nobody's, as far as can be told from here.
    private(set) var cleared: Set<String> = []
    private(set) var log: Diagnostics

    /// - Parameter day: of the record that names it, for a table, which has none of its own.
    init(of document: Document, bornBy day: Day? = nil) {
        var none: ExceptedNumbers?
        self.init(of: document, bornBy: day, excepting: &none)
    }

    /// - Parameters:
    ///   - kinds: those of the county's own, beside those of the format.
    ///   - exceptions: of the record that it is, or that names it.
    init(
        of document: Document, bornBy day: Day? = nil, kinds: KindIndex = KindIndex(),
        excepting exceptions: inout ExceptedNumbers?
    ) {
        log = document.diagnostics
        var isOwn = false
        if case .settings = document.content { isOwn = true }
        if case .record(let node, _) = document.content {
            isOwn = true
            kind = RecordKind.of(node, path: document.path, among: kinds, into: &log)
            isDraft = node.map(RecordKind.isDraft) ?? false
        }
        // Few have anything that looks like one: the day is looked up for those alone.
        if !document.privateNumbers.isEmpty {
            let day = day ?? document.statedDay
            for sighting in document.privateNumbers {
                if sighting.number.isNobodys(on: day) {
                    cleared.insert(sighting.number.digits)
                } else if exceptions?.excuse(sighting, isOwn: isOwn) != true {
                    log.report(sighting.diagnostic(in: document.path))
                }
            }
        }
        if !document.personalMatters.isEmpty {
            let day = day ?? document.statedDay
            for matter in document.personalMatters where matter.isTold(on: day) {
                log.report(matter.diagnostic(in: document.path))
            }
        }
        document.reportPlaceholders(of: kind, isDraft: isDraft, into: &log)
        placeholders = document.placeholders.map { SourceLocation(document.path, $0.place) }
    }
}
