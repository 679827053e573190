extension Diagnostic {
    /// By which name a check is known, and how grave is what it says.
    package struct Name: Hashable, Sendable {
        /// As `gongkai explain` knows it: `unknown-key`.
        package let id: String
        package let severity: Severity

        package init(_ id: String, _ severity: Severity) {
            self.id = id
            self.severity = severity
        }
    }

    package init(_ name: Name, at location: SourceLocation, _ message: Message, help: String) {
        self.init(name.severity, name.id, at: location, message, help: help)
    }
}

/// The checks that speak while a text is read. What each of them asks, and why, is said in the catalogue of Records, which takes
/// their names from here.
extension Diagnostic.Name {
    package static let accidentalCode = Self("accidental-code", .warning)
    package static let accidentalHeading = Self("accidental-heading", .warning)
    package static let brokenLink = Self("broken-link", .error)
    package static let csv = Self("csv", .error)
    package static let frontMatter = Self("front-matter", .error)
    package static let joinedLines = Self("joined-lines", .warning)
    package static let linkScheme = Self("link-scheme", .warning)
    package static let lostMark = Self("lost-mark", .error)
    package static let markdownCharacter = Self("markdown-character", .error)
    package static let rawHTML = Self("raw-html", .error)
    package static let renumberedList = Self("renumbered-list", .error)
    package static let tableSurplus = Self("table-surplus", .error)
    package static let unknownMark = Self("unknown-mark", .warning)
    package static let unreadable = Self("unreadable", .error)
    package static let unusedDefinition = Self("unused-definition", .error)
    package static let yaml = Self("yaml", .error)
}
