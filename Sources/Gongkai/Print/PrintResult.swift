import Documents

/// What came of a print.
package struct PrintResult: Sendable {
    /// The site that the sheets are of: what is wrong in it, and where.
    package var built: BuildResult
    /// Nil when errors forbade it.
    package var tally: PrintTally?

    package var exitCode: Int32 {
        guard let tally else { return built.hasErrors ? 1 : 0 }
        // By the custom of the shell, an end by Ctrl-C.
        return tally.isInterrupted ? 130 : tally.failures.isEmpty ? 0 : 74
    }

    /// What a clerk should know, a line each, and what came of it at the end.
    package func report(seconds: Double) -> String {
        guard let tally else { return built.summary(seconds: seconds).replacing("没有发布", with: "没有打印") }
        var lines = tally.failures.map { "没有印成：\(Plain.line($0.path))：\($0.reason)" }
        if let advice = tally.advice { lines.insert("提醒：\(advice)", at: 0) }
        if tally.isInterrupted {
            return (lines.filter { $0.hasPrefix("提醒") } + [tally.interruption]).joined(separator: "\n")
        }
        let tenths = Int(seconds * 10 + 0.5)
        let failed = tally.failures.isEmpty ? "" : "，没有印成 \(tally.failures.count) 份"
        lines.append(
            "\(tally.failures.isEmpty ? "完成" : "没有全印成")：印了 \(tally.printed) 份，未变 \(tally.unchanged)，移除 \(tally.removed)\(failed)，"
                + "\(tenths / 10).\(tenths % 10) 秒。")
        return lines.joined(separator: "\n")
    }
}

/// What became of the sheets.
package struct PrintTally: Sendable, Equatable {
    package var printed = 0
    package var unchanged = 0
    package var removed = 0
    /// In the order of their pages.
    package var failures: [Failure] = []
    /// About this machine's faces.
    package var advice: String?
    package var isInterrupted = false

    package struct Failure: Sendable, Equatable {
        /// Of the PDF that was to be.
        package var path: String
        package var reason: String
    }

    init(unchanged: Int = 0) { self.unchanged = unchanged }

    fileprivate var interruption: String { "停下了：印了 \(printed) 份，其余下次再印。" }
}
