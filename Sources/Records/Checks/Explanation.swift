extension Check {
    /// What people call each severity.
    private var fate: String {
        switch severity {
        case .error: "错误：改正之前不发布"
        case .finding: "发现：照实公布，并附依据"
        case .warning: "提醒：不影响发布"
        }
    }

    /// All checks, one a line.
    package static var listing: String {
        let width = all.map(\.id.utf8.count).max() ?? 0
        return all.map { check in
            check.id + String(repeating: " ", count: width - check.id.utf8.count) + "  "
                + check.severity.rawValue
                + String(repeating: " ", count: 8 - check.severity.rawValue.utf8.count) + check.title + "\n"
        }.joined()
    }

    /// Why a check exists, its legal basis, a wrong and a right example; nil when there is no such check.
    package static func explanation(of id: String) -> String? {
        guard let check = named(id) else { return nil }
        func indented(_ text: String) -> String {
            text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        }
        return """
            \(check.id)：\(check.title)
            \(check.fate)

            为什么
            \(indented(check.why))
            依据
            \(indented(check.basis ?? "本格式的规定"))
            错例
            \(indented(check.wrong))
            对例
            \(indented(check.right))
            """
    }
}
