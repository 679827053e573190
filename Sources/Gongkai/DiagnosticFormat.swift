import Documents
import Records

/// The forms in which diagnostics are printed.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// One a line, `path:line:column: severity: message [check-id]`, then the excerpt and the help.
    case text
    /// An array of objects, as docs/format.md has it.
    case json
    /// SARIF 2.1.0 (OASIS), which code hosts and editors read.
    case sarif
    /// Workflow commands that annotate a change.
    case github

    package func render(_ result: BuildResult) -> String {
        let diagnostics = ShownDiagnostics(result.diagnostics).all
        switch self {
        case .text:
            var reader = SourceLines.Reader(result.sources)
            var text = ""
            for diagnostic in diagnostics { text += Self.text(diagnostic, result.sources, &reader) }
            return text
        case .json:
            let objects = diagnostics.map { diagnostic in
                JSON.object([
                    ("path", .string(result.sources.displayPath(diagnostic.location))),
                    ("line", .number(Int(diagnostic.location.place.line))),
                    ("column", .number(Int(diagnostic.location.place.column))),
                    ("severity", .string(diagnostic.severity.rawValue)), ("check", .string(diagnostic.check)),
                    ("message", .string(diagnostic.message)), ("help", .string(diagnostic.help)),
                ])
            }
            return JSON.array(objects).text + "\n"
        case .sarif: return Self.sarif(diagnostics, result.sources).text + "\n"
        case .github: return diagnostics.map { Self.github($0, result.sources) }.joined()
        }
    }

    private static func text(
        _ diagnostic: Diagnostic, _ sources: SourceLines, _ reader: inout SourceLines.Reader
    ) -> String {
        let place = diagnostic.location.place
        var text = "\(sources.displayPath(diagnostic.location)):\(place.line):\(place.column): "
        text += "\(diagnostic.severity.rawValue): \(Plain.line(diagnostic.message)) [\(diagnostic.check)]\n"
        if !diagnostic.isDiscreet, let (line, column) = reader.excerpt(at: diagnostic.location), !line.isEmpty
        {
            let number = String(place.line)
            let margin = String(repeating: " ", count: number.utf8.count)
            text += " \(number) | \(line)\n \(margin) | \(indent(of: line, to: column))^\n"
        }
        return text + "   = \(Plain.line(diagnostic.help))\n"
    }

    /// Blanks as wide as the line up to a column: a wide character takes two cells of a terminal.
    private static func indent(of line: String, to column: Int) -> String {
        line.unicodeScalars.prefix(column).map { scalar in
            scalar == "\t" ? "\t" : isWide(scalar) ? "  " : " "
        }.joined()
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private static func github(_ diagnostic: Diagnostic, _ sources: SourceLines) -> String {
        func escaped(_ text: String, property: Bool) -> String {
            var result = ""
            for character in text.unicodeScalars {
                switch character {
                case "%": result += "%25"
                case "\r": result += "%0D"
                case "\n": result += "%0A"
                case ":" where property: result += "%3A"
                case "," where property: result += "%2C"
                default: result.unicodeScalars.append(character)
                }
            }
            return result
        }
        let command =
            diagnostic.severity == .error ? "error" : diagnostic.severity == .finding ? "notice" : "warning"
        let place = diagnostic.location.place
        let path = escaped(sources.displayPath(diagnostic.location), property: true)
        return "::\(command) file=\(path),line=\(place.line),col=\(place.column),"
            + "title=\(escaped(diagnostic.check, property: true))::"
            + escaped("\(diagnostic.message)。\(diagnostic.help)", property: false) + "\n"
    }

    private static func sarif(_ diagnostics: [Diagnostic], _ sources: SourceLines) -> JSON {
        let levels: [Diagnostic.Severity: String] = [.error: "error", .finding: "note", .warning: "warning"]
        let rules = Check.all.map { check in
            JSON.object([
                ("id", .string(check.id)), ("shortDescription", .object([("text", .string(check.title))])),
                ("fullDescription", .object([("text", .string(check.why))])),
            ])
        }
        let results = diagnostics.map { diagnostic in
            let place = diagnostic.location.place
            return JSON.object([
                ("ruleId", .string(diagnostic.check)),
                ("level", .string(levels[diagnostic.severity] ?? "none")),
                ("message", .object([("text", .string("\(diagnostic.message)。\(diagnostic.help)"))])),
                (
                    "locations",
                    .array([
                        .object([
                            (
                                "physicalLocation",
                                .object([
                                    (
                                        "artifactLocation",
                                        .object([
                                            (
                                                "uri",
                                                .string(
                                                    URI.encoded(sources.displayPath(diagnostic.location))
                                                )
                                            )
                                        ])
                                    ),
                                    (
                                        "region",
                                        .object([
                                            ("startLine", .number(Int(place.line))),
                                            ("startColumn", .number(Int(place.column))),
                                        ])
                                    ),
                                ])
                            )
                        ])
                    ])
                ),
            ])
        }
        let driver = JSON.object([("name", .string("gongkai")), ("rules", .array(rules))])
        return .object([
            ("version", .string("2.1.0")),
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            (
                "runs",
                .array([
                    .object([
                        ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
                        ("results", .array(results)),
                    ])
                ])
            ),
        ])
    }
}

private enum URI {
    /// A path as a URI reference: everything but unreserved characters and `/` percent-encoded (RFC 3986).
    static func encoded(_ path: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
