import Documents

@testable import Records

/// What was found in a small site, in the order of places.
struct Findings {
    var register: Register
    var found: [Diagnostic]
    /// Where the text says `▸`.
    var marks: Set<Documents.SourceLocation>

    /// `path:line:column: message`
    var lines: [String] {
        found.map {
            "\($0.location.path):\($0.location.place.line):\($0.location.place.column): \($0.message)"
        }
    }

    /// `check line:column message`, or `check ▸ message` at a place that is marked.
    var briefs: [String] {
        found.map { diagnostic in
            let place = diagnostic.location.place
            let isMarked = marks.contains(diagnostic.location)
            return
                "\(diagnostic.check) \(isMarked ? "▸" : "\(place.line):\(place.column)") \(diagnostic.message)"
        }
    }
}

/// Reads a small site; `▸` marks places in it and is taken out first.
func judge(_ text: String, asOf: Day = Example.asOf) async -> Findings {
    await judge(text, on: .day(asOf))
}

/// Reads a small site at a time that only its board can say the day of.
func judge(_ text: String, on today: Today) async -> Findings {
    var log = Diagnostics()
    var marks: Set<Documents.SourceLocation> = []
    let files = Example(text).files.map { file in file.withoutMarks(into: &marks) }
    let (_, register) = await Library.reading(files, on: today, into: &log)
    return Findings(register: register, found: log.sorted, marks: marks)
}

/// What is found in a small site, in brief.
func briefs(_ text: String, asOf: Day = Example.asOf) async -> [String] {
    await judge(text, asOf: asOf).briefs
}

extension SourceFile {
    fileprivate func withoutMarks(into marks: inout Set<Documents.SourceLocation>) -> SourceFile {
        guard case .text(let bytes) = contents else { return self }
        var lines: [String] = []
        for (index, line) in String(decoding: bytes, as: UTF8.self).components(of: "\n").enumerated() {
            var text = ""
            for part in line.components(of: "▸").dropLast() {
                text += part
                marks.insert(
                    Documents.SourceLocation(
                        path, Place(line: index + 1, column: text.unicodeScalars.count + 1)))
            }
            lines.append(text + (line.components(of: "▸").last ?? ""))
        }
        return SourceFile(path: path, text: lines.joined(separator: "\n"))
    }
}

extension StringProtocol {
    fileprivate func components(of separator: Character) -> [SubSequence] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
