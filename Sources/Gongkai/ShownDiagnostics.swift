import Documents

/// What a run prints of its diagnostics: of each file no more than anybody reads, and how many there are besides.
///
/// One wrong column makes a hundred thousand wrong cells. What is printed says so; what is judged is all of them.
struct ShownDiagnostics {
    /// How many of one file are printed.
    static let maximum = 200

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
