import Documents
import Website

/// What came of a build.
package struct BuildResult: Sendable {
    /// By their places.
    package var diagnostics: [Diagnostic]
    package var sources: SourceLines
    package var pages: Int
    /// Nil when nothing was to be written, or errors forbade it.
    package var written: OutputFolder.Tally?
    /// What was built: a program that ends now need not take ten thousand records apart first.
    package var site: Site?

    /// Before anything is written.
    init(of site: Site, sources: SourceLines, _ log: Diagnostics) {
        self.init(diagnostics: log.sorted, sources: sources, pages: site.pages.count, site: site)
    }

    package init(
        diagnostics: [Diagnostic], sources: SourceLines, pages: Int, written: OutputFolder.Tally? = nil,
        site: Site? = nil
    ) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.pages = pages
        self.written = written
        self.site = site
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension BuildResult {
    /// What a clerk has to see to where names have just gone from the site: what no program reaches. Nil on every other day.
    package var note: String? {
        guard let count = written?.faded, count > 0 else { return nil }
        return "\(count) 份名单到期或撤回，姓名和附件已从网站撤下。程序够不到的，请派人处理：公开栏上贴的纸，以前印的 PDF（再运行一次 gongkai print），"
            + "拷贝出去的网站，搜索引擎的快照（向它申请删除），微信群里转发的。"
    }

    /// What came of it, in a line.
    package func summary(seconds: Double) -> String {
        func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
        var parts: [String] = []
        if count(.error) > 0 { parts.append("\(count(.error)) 个错误") }
        if count(.finding) > 0 { parts.append("\(count(.finding)) 个发现") }
        if count(.warning) > 0 { parts.append("\(count(.warning)) 个提醒") }
        let found = parts.isEmpty ? "" : "；" + parts.joined(separator: "，")
        let hundredths = Int(seconds * 100 + 0.5)
        let time = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) 秒"
        if hasErrors { return "没有发布\(found)。改正后再运行一次。" }
        guard let written else { return "检查完毕：\(pages) 个网页\(found)，\(time)。" }
        return
            "完成：\(written.written + written.unchanged) 个文件，写入 \(written.written)，未变 \(written.unchanged)，移除 \(written.removed)\(found)，\(time)。"
    }
}
