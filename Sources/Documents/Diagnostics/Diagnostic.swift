/// One thing that an author or an officer should know, with its place and what to do about it.
package struct Diagnostic: Hashable, Sendable {
    /// How grave it is; of the three fates of docs/house.md, a fact is no diagnostic.
    package enum Severity: String, Sendable, CaseIterable {
        /// It cannot be true or cannot be read: nothing is published.
        case error
        /// It is true and breaks a rule: it is published with its legal basis.
        case finding
        /// It is true and breaks no rule, but its author should look again.
        case warning
    }

    package var severity: Severity
    package var location: SourceLocation
    /// The check that speaks, as `gongkai explain` names it: `unknown-key`.
    package var check: String
    /// What is wrong, the most specific word first; one line. It repeats no number of a person.
    package let words: Message
    /// What to do about it; one line, and as discreet.
    package let help: String
    /// Whether nothing but the place may be told: the line that it speaks of is not for everyone.
    package let isDiscreet: Bool

    package init(
        _ severity: Severity, _ check: String, at location: SourceLocation, _ message: Message, help: String,
        isDiscreet: Bool = false
    ) {
        self.isDiscreet = isDiscreet
        self.severity = severity
        self.location = location
        self.check = check
        words = message.discreet
        self.help = Privacy.message(help)
    }

    /// What is wrong, as a terminal prints it.
    package var message: String { words.text }
}

/// The diagnostics of a run, in the order in which they were found.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []
    package private(set) var hasErrors = false
    /// For how many faults of a file the nearest word was looked for, one file after the other.
    private var advised = (path: "", count: 0)

    package init() {}

    /// Whether to look for what a word may have been meant for, which takes a walk over all the words there are. A file with
    /// more faults than these has another trouble than its spelling.
    package mutating func mayAdvise(on path: String) -> Bool {
        if advised.path != path { advised = (path, 0) }
        advised.count += 1
        return advised.count <= Diagnostics.advised
    }

    private static let advised = 50

    package mutating func report(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { hasErrors = true }
        all.append(diagnostic)
    }

    package mutating func report(contentsOf others: Diagnostics) {
        if others.all.isEmpty { return }
        all += others.all
        hasErrors = hasErrors || others.hasErrors
    }

    /// Takes out what is said at certain places, but for what certain checks say.
    package mutating func remove(at places: Set<SourceLocation>, keeping checks: Set<String>) {
        if places.isEmpty { return }
        all.removeAll { places.contains($0.location) && !checks.contains($0.check) }
        hasErrors = all.contains { $0.severity == .error }
    }

    /// Where certain checks have something to say.
    package func places(of checks: Set<String>) -> Set<SourceLocation> {
        Set(all.lazy.filter { checks.contains($0.check) }.map(\.location))
    }

    /// The same, of files of the theme.
    package var inTheme: Diagnostics {
        var result = self
        for index in result.all.indices { result.all[index].location.isTheme = true }
        return result
    }

    /// In the order of their places, each once: what a run prints, whatever order the threads took.
    package var sorted: [Diagnostic] {
        var seen = Set<Diagnostic>()
        return all.filter { seen.insert($0).inserted }.sorted { a, b in
            let before = (a.location, a.severity.rawValue, a.check)
            let after = (b.location, b.severity.rawValue, b.check)
            return before == after ? a.message < b.message : before < after
        }
    }
}
