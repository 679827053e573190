import Documents
import Records
import Website

/// What a build is asked to do.
package struct BuildOptions: Sendable {
    package var content: String
    package var theme: String
    /// Nil to check only: everything but the writing.
    package var output: String?
    /// In place of the board's own 网址.
    package var baseURL: SiteAddress?
    /// What is known of the day against which deadlines are judged.
    package var today: Today

    package init(content: String, theme: String, output: String?, baseURL: SiteAddress? = nil, today: Today) {
        self.content = content
        self.theme = theme
        self.output = output
        self.baseURL = baseURL
        self.today = today
    }
}

/// The whole program: content and theme become a site.
/// - Throws: ``DiskError`` when a folder cannot be read or written. What authors did wrong is in the result.
package func build(_ options: BuildOptions) async throws -> BuildResult {
    try options.checkFolders()
    let folder = try options.output.map { try OutputFolder($0) }  // ours alone until the end
    var log = Diagnostics()
    async let look = readTheme(options.theme)
    let files = try await SourceFolder(options.content).files(into: &log)  // disk     → bytes
    let originals = Originals(files, in: options.content, theme: options.theme)
    let documents = await files.concurrentMap(Document.init(parsing:))  // bytes    → located text
    var register = await Register(reading: documents, on: options.today, into: &log)  // text     → records
    if let baseURL = options.baseURL { register.board.baseURL = baseURL }
    let (theme, faults) = try await look
    log.report(contentsOf: faults.inTheme)
    let site = await Site(presenting: register, theme: theme, into: &log)  // records  → pages
    log.report(contentsOf: await originals.faults(in: site.copies))
    let sources = SourceLines(of: originals)
    guard !log.hasErrors, let folder else {  // a broken site is never published
        return BuildResult(diagnostics: log.sorted, sources: sources, pages: site.pages.count)
    }
    let written = try await folder.write(site, copying: originals)
    return BuildResult(
        diagnostics: log.sorted, sources: sources, pages: site.pages.count, written: written, site: site)
}

/// The look, read from its folder, and what is wrong with it.
func readTheme(_ folder: String) async throws -> (Theme, Diagnostics) {
    var faults = Diagnostics()
    let files = try await SourceFolder(folder).themeFiles(into: &faults)
    return (Theme(files, into: &faults), faults)
}
