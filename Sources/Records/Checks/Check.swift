import Documents

/// A rule that content is held against: why it exists, on what law it stands, a wrong and a right example (its tests and what
/// `gongkai explain` prints), and how it is judged. Each stands in a file of its own.
package struct Check: Sendable {
    package var id: String
    package var severity: Diagnostic.Severity
    /// What it asks for, in one line.
    package var title: String
    /// The instrument and article that it stands on; nil for a rule of the format itself. Where it depends on the
    /// day or the place, all of them; a finding then names its own.
    package var basis: String?
    package var why: String
    /// A site that breaks it, see ``Example``.
    package var wrong: String
    /// The same, mended.
    package var right: String
    /// The step in the course of a matter that its findings are about; nil where it is about none, or what it is about says it.
    var step: MatterStep?
    /// How it is judged; by default it is reported while a document is read.
    var inspection: Inspection = .reading

    enum Inspection: Sendable {
        case reading
        /// Reported when pages are made.
        case presenting
        /// Of one record by itself, while it is read: of one kind, or of every kind when nil.
        case alone(Kind?, Inspections.OfRecord)
        /// Of one record among all that the board has.
        case amongAll(Kind?, Inspections.OfDisclosure)
        /// Of one record of a kind of the county's own, among all.
        case own(Inspections.OfOwnRecord)
        /// Of the whole register.
        case register(Inspections.OfRegister)
    }
}

extension Check {
    /// One that is named where it speaks, in the module that reads texts.
    init(
        _ name: Diagnostic.Name, title: String, basis: String? = nil, why: String, wrong: String,
        right: String
    ) {
        self.init(
            id: name.id, severity: name.severity, title: title, basis: basis, why: why, wrong: wrong,
            right: right)
    }
}

/// Something true that breaks a rule, as it is published: on the page of its record, with its legal basis.
package struct Finding: Sendable {
    /// What of a record it is about, so that just that is marked.
    package enum Topic: Hashable, Sendable {
        case record
        case step(Decision.Stage)
        case posting(Posting.Name)
        case milestone(String)
        /// An item of a ledger.
        case item(String)
        /// A role of a pairing.
        case member(String)
        case figure(String)
        case subject(Subject)
    }

    package var diagnostic: Diagnostic
    package var basis: String?
    package var topic: Topic?
    /// The step that its check is about.
    var ofCheck: MatterStep?

    /// Whether it says that an item of a ledger is overdue.
    package var isOfOverdueItem: Bool { diagnostic.check == Check.ledgerOverdue.id }
    /// Whether it says that what had to follow from a list did not.
    package var isOfMissedConsequence: Bool { diagnostic.check == Check.consequenceMissing.id }
}

/// What checks found.
struct Verdict: Sendable {
    /// The check that is being judged: an index into ``Check/all``.
    var check = 0
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var findings: [(disclosure: Disclosure.Reference, finding: Finding)] = []
    private(set) var findingsOfMethods: [(method: Method.Reference, finding: Finding)] = []
    /// The disclosure that is being judged.
    private let disclosure: Disclosure.Reference?

    init(on disclosure: Disclosure.Reference? = nil) { self.disclosure = disclosure }

    /// - Parameters:
    ///   - basis: the law that the figure comes from, where it depends on the day or the place; else the check's own.
    ///   - topic: what of the record it is about.
    ///   - disclosure: on whose page a finding is published; by default the one being judged.
    ///   - method: on whose page it is published, when it is about no disclosure.
    mutating func report(
        _ location: SourceLocation, _ message: Message, help: String, basis: String? = nil,
        about topic: Finding.Topic? = nil, on disclosure: Disclosure.Reference? = nil,
        of method: Method.Reference? = nil
    ) {
        let check = Check.all[check]
        let diagnostic = Diagnostic(check, at: location, message, help: help)
        diagnostics.append(diagnostic)
        guard check.severity == .finding else { return }
        let finding = Finding(
            diagnostic: diagnostic, basis: basis ?? check.basis, topic: topic, ofCheck: check.step)
        if let disclosure = disclosure ?? self.disclosure {
            findings.append((disclosure, finding))
        } else if let method {
            findingsOfMethods.append((method, finding))
        }
    }

    /// Takes what was found of the record by itself, each in its place in the order of all checks.
    mutating func add(alone found: [Finding], of disclosure: Disclosure.Reference) {
        if found.isEmpty { return }
        let all = found.map { (disclosure, $0) } + findings
        findings = all.enumerated().sorted { a, b in
            (Check.order[a.element.1.diagnostic.check] ?? 0, a.offset)
                < (Check.order[b.element.1.diagnostic.check] ?? 0, b.offset)
        }.map(\.element)
    }

    mutating func add(_ other: Verdict) {
        if other.diagnostics.isEmpty, other.findings.isEmpty { return }
        diagnostics += other.diagnostics
        findings += other.findings
        findingsOfMethods += other.findingsOfMethods
    }
}

extension Check.Inspection {
    /// Of every record by itself, and its body.
    static func record(_ run: @escaping Inspections.OfRecord) -> Self { .alone(nil, run) }

    /// Of every record among all.
    static func disclosure(_ run: @escaping Inspections.OfDisclosure) -> Self { .amongAll(nil, run) }

    /// Of the records of a kind, each by itself.
    static func of<Content>(
        _ shape: Shape<Content>, _ run: @escaping @Sendable (Disclosure, Content, inout Verdict) -> Void
    ) -> Self {
        .alone(shape.kind) { record, _, verdict in
            if let content = shape.content(record) { run(record, content, &verdict) }
        }
    }

    /// Of the records of a kind, each among all that the board has.
    static func of<Content>(
        _ shape: Shape<Content>,
        _ run: @escaping @Sendable (Disclosure, Content, Register, inout Verdict) -> Void
    ) -> Self {
        .amongAll(shape.kind) { record, register, verdict in
            if let content = shape.content(record) { run(record, content, register, &verdict) }
        }
    }
}

/// How the checks are judged, by what they are judged of; each with its index in ``Check/all``.
struct Inspections: Sendable {
    typealias OfRecord = @Sendable (Disclosure, Markdown, inout Verdict) -> Void
    typealias OfDisclosure = @Sendable (Disclosure, Register, inout Verdict) -> Void
    typealias OfOwnRecord = @Sendable (Disclosure, OwnRecord, Register, inout Verdict) -> Void
    typealias OfRegister = @Sendable (Register, inout Verdict) -> Void

    private var aloneByKind: [Kind: [(check: Int, run: OfRecord)]] = [:]
    private var byKind: [Kind: [(check: Int, run: OfDisclosure)]] = [:]
    // Of a kind of the county's own: what is asked of every kind, and of those alone.
    private var aloneOfOwn: [(check: Int, run: OfRecord)] = []
    private var ofOwn: [(check: Int, run: OfDisclosure)] = []
    private(set) var ofRegister: [(check: Int, run: OfRegister)] = []

    static let all = Inspections(Check.all)

    init(_ checks: [Check]) {
        for (index, check) in checks.enumerated() {
            switch check.inspection {
            case .reading, .presenting: continue
            case .own(let run):
                ofOwn.append(
                    (
                        index,
                        { disclosure, register, verdict in
                            guard case .own(let record) = disclosure.content else { return }
                            run(disclosure, record, register, &verdict)
                        }
                    ))
            case .alone(let only, let run):
                if only == nil { aloneOfOwn.append((index, run)) }
                for kind in only.map({ [$0] }) ?? Kind.allCases {
                    aloneByKind[kind, default: []].append((index, run))
                }
            case .register(let run): ofRegister.append((index, run))
            case .amongAll(let only, let run):
                if only == nil { ofOwn.append((index, run)) }
                for kind in only.map({ [$0] }) ?? Kind.allCases {
                    byKind[kind, default: []].append((index, run))
                }
            }
        }
    }

    func of(_ kind: Kind) -> [(check: Int, run: OfDisclosure)] {
        if case .own = kind { ofOwn } else { byKind[kind] ?? [] }
    }

    func alone(_ kind: Kind) -> [(check: Int, run: OfRecord)] {
        if case .own = kind { aloneOfOwn } else { aloneByKind[kind] ?? [] }
    }
}

extension Diagnostics {
    /// Reports a check that is judged while reading.
    mutating func report(_ check: Check, at location: SourceLocation, _ message: Message, help: String) {
        report(Diagnostic(check, at: location, message, help: help))
    }
}

extension Diagnostic {
    package init(
        _ check: Check, at location: SourceLocation, _ message: Message, help: String,
        isDiscreet: Bool = false
    ) {
        self.init(check.severity, check.id, at: location, message, help: help, isDiscreet: isDiscreet)
    }
}
