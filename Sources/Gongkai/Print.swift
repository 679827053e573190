import Documents
import Records
import Website

/// What a print is asked to do.
package struct PrintOptions: Sendable {
    /// `output` is the folder of the PDFs.
    package var site: BuildOptions
    package var selection: SheetSelection
    /// The packs of townships in place of single sheets.
    package var packs: Bool
    package var press: Press.Options

    package init(site: BuildOptions, selection: SheetSelection, packs: Bool, press: Press.Options) {
        self.site = site
        self.selection = selection
        self.packs = packs
        self.press = press
    }
}

/// Content and theme become PDFs to hang up.
/// - Throws: ``UsageError``; ``DiskError`` or ``Press/Missing`` when nothing can be printed. What authors did wrong, and
///   which sheets could not be printed, is in the result.
package func printSheets(
    _ options: PrintOptions, progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
) async throws -> PrintResult {
    try options.site.checkFolders()
    var log = Diagnostics()
    async let look = readTheme(options.site.theme)
    let files = try await SourceFolder(options.site.content).files(into: &log)  // disk     → bytes
    let originals = Originals(files, in: options.site.content, theme: options.site.theme)
    let documents = await files.concurrentMap(Document.init(parsing:))  // bytes    → located text
    let today = options.site.today
    var register = await Register(reading: documents, on: today, into: &log)  // text     → records
    if let baseURL = options.site.baseURL { register.board.baseURL = baseURL }
    let (theme, faults) = try await look
    log.report(contentsOf: faults.inTheme)
    let site = await Site(presenting: register, theme: theme, into: &log)  // records  → pages
    log.report(contentsOf: await originals.faults(in: site.copies))
    var result = PrintResult(
        built: BuildResult(
            diagnostics: log.sorted, sources: SourceLines(of: originals), pages: site.pages.count,
            written: nil, site: site))
    // A broken site is never printed.
    guard !log.hasErrors, let output = options.site.output else { return result }
    let sheets = try site.selected(by: options)  // pages    → sheets
    let watch = ChildWatch()
    try await watch.whileWatching {
        let folder = try PrintFolder(output)
        let queue = try await PrintQueue(sheets, of: site, options, originals, in: folder, watch: watch)
        result.tally = try await queue.run(progress)  // sheets   → PDFs
        if sheets.isEmpty { result.tally?.note = site.emptiness(arePacks: options.packs) }
    }
    return result
}
