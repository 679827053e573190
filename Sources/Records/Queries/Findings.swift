import Documents

/// What the checks found of records and of methods.
package struct Findings: Sendable {
    /// Only of those of which there are some.
    package private(set) var ofRecords: [Disclosure.Reference: [Finding]] = [:]
    package private(set) var ofMethods: [Method.Reference: [Finding]] = [:]

    init() {}

    init(_ verdict: Verdict) {
        for (record, finding) in verdict.findings { ofRecords[record, default: []].append(finding) }
        for (method, finding) in verdict.findingsOfMethods { ofMethods[method, default: []].append(finding) }
    }

    package subscript(record: Disclosure.Reference) -> [Finding] { ofRecords[record] ?? [] }
    package subscript(method: Method.Reference) -> [Finding] { ofMethods[method] ?? [] }

    /// Those that stand when everything is known.
    func known(to diagnostics: Set<Diagnostic>) -> Findings {
        var known = Findings()
        func stand(_ all: [Finding]) -> [Finding]? {
            let own = all.filter { diagnostics.contains($0.diagnostic) }
            return own.isEmpty ? nil : own
        }
        known.ofRecords = ofRecords.compactMapValues(stand)
        known.ofMethods = ofMethods.compactMapValues(stand)
        return known
    }
}
