import Documents

/// What a run prints of its diagnostics: of each file no more than anybody reads, of one mistake no more than show that it is made
/// everywhere, and how many there are besides.
///
/// One wrong column makes a hundred thousand wrong cells, and one wrong word, copied, as many wrong files. What is printed says so; what is
/// judged is all of them.
struct ShownDiagnostics {
    /// How many of one file are printed.
    static let maximum = 200
    /// How often one and the same thing is printed of all files. What breaks a rule is told of each.
    static let repeats = 100

    private(set) var all: [Diagnostic] = []

    /// - Parameter diagnostics: by their places.
    init(_ diagnostics: [Diagnostic]) {
        all.reserveCapacity(diagnostics.count)
        var rest = diagnostics[...]
        while let first = rest.first {
            let file = rest.prefix {
                $0.location.path == first.location.path && $0.location.isTheme == first.location.isTheme
            }
            rest = rest[file.endIndex...]
            if file.count <= Self.maximum { all += file } else { add(file) }
        }
        countRepeats()
    }

    private struct Words: Hashable {
        var check: String
        var words: Message
    }

    /// Leaves out what was said often enough, and says in place of the first how often it would have been.
    private mutating func countRepeats() {
        if all.count <= Self.repeats { return }
        var counts: [Words: Int] = [:]
        for diagnostic in all where diagnostic.isMistake {
            counts[Words(check: diagnostic.check, words: diagnostic.words), default: 0] += 1
        }
        var said: [Words: Int] = [:]
        all = all.compactMap { diagnostic in
            let words = Words(check: diagnostic.check, words: diagnostic.words)
            guard diagnostic.isMistake, let count = counts[words], count > Self.repeats else {
                return diagnostic
            }
            said[words, default: 0] += 1
            switch said[words] ?? 0 {
            case ...Self.repeats: return diagnostic
            case Self.repeats + 1:
                return Diagnostic(
                    diagnostic.severity, "more", at: diagnostic.location,
                    "同样的话还有 \(count - Self.repeats) 处没有列出", help: "多半是同一个原因：先改好一处，再照着改其余的")
            default: return nil
            }
        }
    }

    /// Adds the first of a file, errors before all else, and a word on the others.
    private mutating func add(_ file: ArraySlice<Diagnostic>) {
        var room = Self.maximum
        var isShown = [Bool](repeating: false, count: file.count)
        for severity in [Diagnostic.Severity.error, .finding, .warning] {
            for (index, diagnostic) in file.enumerated() where room > 0 && diagnostic.severity == severity {
                isShown[index] = true
                room -= 1
            }
        }
        var hidden: [Diagnostic] = []
        for (diagnostic, isShown) in zip(file, isShown) {
            if isShown { all.append(diagnostic) } else { hidden.append(diagnostic) }
        }
        guard let first = hidden.first, let last = all.last else { return }
        let words: [(Diagnostic.Severity, String)] = [(.error, "错误"), (.finding, "发现"), (.warning, "提醒")]
        let counts = words.compactMap { severity, word in
            let count = hidden.count { $0.severity == severity }
            return count > 0 ? "\(count) 个\(word)" : nil
        }
        let gravest = words.first { severity, _ in hidden.contains { $0.severity == severity } }
        var location = first.location
        location.place = max(first.location.place, last.location.place)
        all.append(
            Diagnostic(
                gravest?.0 ?? .warning, "more", at: location,
                "这个文件还有 \(counts.joined(separator: "、"))没有列出", help: "先改正列出的，再运行一次"))
    }
}

extension Diagnostic {
    /// Whether its author has to mend it, and it is not what the board publishes of itself.
    fileprivate var isMistake: Bool { severity != .finding && check != "more" }
}
