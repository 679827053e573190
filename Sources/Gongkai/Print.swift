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
package func printSheets(_ options: PrintOptions) async throws -> PrintResult {
    try options.site.checkFolders()
    var log = Diagnostics()
    let (site, library, originals) = try await present(options.site, into: &log)
    var result = PrintResult(built: BuildResult(of: site, sources: SourceLines(of: originals), log))
    // A broken site is never printed.
    guard !log.hasErrors, let output = options.site.output else { return result }
    let sheets = try site.selected(by: options)  // pages    → sheets
    let watch = ChildWatch()
    do {
        try await watch.whileWatching {
            let folder = try PrintFolder(output)
            let queue = try await PrintQueue(
                sheets, of: site, from: library, options, originals, in: folder, watch: watch)
            result.tally = try await queue.run(options.site.progress)  // sheets   → PDFs
            if sheets.isEmpty { result.tally?.note = site.emptiness(arePacks: options.packs) }
        }
    } catch let file as Library.Changed {
        log.report(.changedMeanwhile(file.path))
        result.built.diagnostics = log.sorted
    } catch let leak as Leak {
        log.report(leak.diagnostic)
        result.built.diagnostics = log.sorted
    }
    return result
}
