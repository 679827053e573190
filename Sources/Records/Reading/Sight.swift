import Documents

/// What is seen of a document at first sight, before it is read as what it is.
struct Sight: Sendable {
    /// Nil for what is no record.
    private(set) var kind: RecordKind?
    private(set) var isDraft = false
    /// Where something is yet to be filled in.
    private(set) var placeholders: [SourceLocation]
    private(set) var log: Diagnostics

    /// - Parameter day: of the record that names it, for a table, which has none of its own.
    init(of document: Document, bornBy day: Day? = nil) {
        log = document.diagnostics
        if case .record(let node, _) = document.content {
            kind = RecordKind.of(node, path: document.path, into: &log)
            isDraft = node.map(RecordKind.isDraft) ?? false
        }
        for location in document.identityNumbers(bornBy: day) {
            log.report(
                .identityNumber, at: location, "身份证号不得公开：这里有一个 18 位的居民身份证号",
                help: "整个删去，不要只遮几位；已经公布过的要立即撤下")
        }
        document.reportPlaceholders(of: kind, isDraft: isDraft, into: &log)
        placeholders = document.placeholders.map { SourceLocation(document.path, $0.place) }
    }
}

extension Document {
    /// Where it gives away an identity number. Few have anything that looks like one: the day is looked up for those alone.
    fileprivate func identityNumbers(bornBy day: Day?) -> [SourceLocation] {
        let all = identityNumbers(bornBefore: nil)
        guard !all.isEmpty, let day = day ?? statedDay else { return all }
        return identityNumbers(bornBefore: day)
    }
}
