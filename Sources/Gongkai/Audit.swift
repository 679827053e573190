import Documents
import Records
import Website

/// What came of an audit: what of persons the board publishes, or why nobody can say.
package struct AuditResult: Sendable {
    /// The site: what is wrong in it, and where.
    package var built: BuildResult
    /// Nil when errors forbid that anything be published.
    package var report: PersonalReport?
}

/// What of persons a board publishes. Nothing is written.
/// - Throws: ``DiskError`` when a folder cannot be read.
package func audit(_ options: BuildOptions) async throws -> AuditResult {
    try options.checkFolders()
    var log = Diagnostics()
    let (site, _, originals) = try await present(options, into: &log)
    return AuditResult(
        built: BuildResult(of: site, sources: SourceLines(of: originals), log),
        report: log.hasErrors ? nil : PersonalReport(of: site))
}

/// How an audit is told.
package enum AuditFormat: String, CaseIterable, Sendable {
    case text, json

    package func render(_ report: PersonalReport) -> String {
        switch self {
        case .text: Self.text(report)
        case .json: Self.json(report).text + "\n"
        }
    }

    private static func text(_ report: PersonalReport) -> String {
        var lines = ["\(report.board)　个人信息清单　\(report.day.iso)", "\(PersonalReport.rule)。", "", "有哪些"]
        for sum in report.sums {
            lines.append(
                "  \(sum.kind)　\(sum.table)：\(sum.column)　\(sum.state.text)　\(sum.records) 条，\(sum.count) 格")
        }
        if report.sums.isEmpty { lines.append("  没有写到人的名单") }
        func list(_ title: String, _ rows: [PersonalReport.Row]) {
            lines += ["", "\(title)　\(rows.count)"]
            for row in rows {
                let until = row.until.map { "\($0.iso) " } ?? ""
                lines.append(
                    "  \(until)\(row.basis.map { "\($0)　" } ?? "")\(row.path)　\(row.table)：\(row.column)　\(row.count) 格"
                )
            }
        }
        list("\(PersonalReport.ahead) 天内到期", report.fading)
        list("没有写挂到几时", report.endless)
        list("照登全名", report.whole)
        lines += ["", "例外　\(report.exceptions.count)"]
        for item in report.exceptions {
            lines.append("  \(item.path)　\(item.sort)　\(item.about)　理由：\(item.grounds)　决定：\(item.decider)")
        }
        return lines.map(Plain.line).joined(separator: "\n") + "\n"
    }

    private static func json(_ report: PersonalReport) -> JSON {
        func row(_ row: PersonalReport.Row) -> JSON {
            var entries: [(String, JSON)] = [
                ("path", .string(row.path)), ("title", .string(row.title)), ("place", .string(row.place)),
                ("kind", .string(row.kind)), ("table", .string(row.table)), ("column", .string(row.column)),
                ("count", .number(row.count)), ("rule", .string(row.state == .whole ? "whole" : "mask")),
                ("state", .string(row.state.rawValue)),
            ]
            if let until = row.until { entries.append(("until", .string(until.iso))) }
            if let basis = row.basis { entries.append(("basis", .string(basis))) }
            return .object(entries)
        }
        return .object([
            ("board", .string(report.board)), ("day", .string(report.day.iso)),
            ("rule", .string(PersonalReport.rule)), ("lists", .array(report.rows.map(row))),
            ("fading", .array(report.fading.map(row))), ("endless", .array(report.endless.map(row))),
            (
                "exceptions",
                .array(
                    report.exceptions.map { item in
                        .object([
                            ("path", .string(item.path)), ("title", .string(item.title)),
                            ("number", .string(item.sort)), ("content", .string(item.about)),
                            ("reason", .string(item.grounds)), ("decidedBy", .string(item.decider)),
                        ])
                    })
            ),
        ])
    }
}
