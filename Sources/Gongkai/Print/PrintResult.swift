import Documents

/// What came of a print.
package struct PrintResult: Sendable {
    /// The site that the sheets are of: what is wrong in it, and where.
    package var built: BuildResult
    /// Nil when errors forbade it.
    package var tally: PrintTally?

    package var exitCode: Int32 {
        tally?.exitCode ?? (built.hasErrors ? 1 : 0)
    }

    /// What a clerk should know, a line each, and what came of it at the end.
    package func report(seconds: Double) -> String {
        tally?.report(seconds: seconds)
            ?? built.summary(seconds: seconds).replacing("没有发布", with: "没有打印")
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
    /// Why there was nothing to print.
    package var note: String?
    /// Why the list of what was printed could not be written, or what is of no page any more not removed.
    package var unlisted: String?

    package struct Failure: Sendable, Equatable {
        /// Of the PDF that was to be.
        package var path: String
        package var reason: String
    }

    init(unchanged: Int = 0) { self.unchanged = unchanged }

    var exitCode: Int32 {
        // By the custom of the shell, an end by Ctrl-C.
        isInterrupted ? 130 : failures.isEmpty && unlisted == nil ? 0 : 74
    }

    func report(seconds: Double) -> String {
        var lines = advice.map { ["提醒：\($0)"] } ?? []
        if isInterrupted { return (lines + ["停下了：印了 \(printed) 份，其余下次再印。"]).joined(separator: "\n") }
        if let last = failures.last, last.reason == "\(PrintFault.silent)" {
            lines.append("停下了：Chromium 启动了两次，都没有回应。换一个：--chromium <程序的路径>")
        }
        if let note { lines.append(note) }
        lines += failures.map { "没有印成：\(Plain.line($0.path))：\($0.reason)" }
        if let unlisted { lines.append("没有记下印了哪些，下次要重印：\(unlisted)") }
        let tenths = Int(seconds * 10 + 0.5)
        let failed = failures.isEmpty ? "" : "，没有印成 \(failures.count) 份"
        lines.append(
            "\(failures.isEmpty ? "完成" : "没有全印成")：印了 \(printed) 份，未变 \(unchanged)，移除 \(removed)\(failed)，"
                + "\(tenths / 10).\(tenths % 10) 秒。")
        return lines.joined(separator: "\n")
    }
}
