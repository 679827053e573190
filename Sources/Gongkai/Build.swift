import Documents
import Records
import Website

/// The whole program: content and theme become a site.
/// - Throws: ``DiskError`` when a folder cannot be read or written, ``Painter/Missing`` when nothing draws what the board asks for. What
///   authors did wrong is in the result.
package func build(_ options: BuildOptions) async throws -> BuildResult {
    try options.checkFolders()
    let folder = try options.output.map { try OutputFolder($0) }  // ours alone until the end
    var log = Diagnostics()
    let (site, library, originals) = try await present(options, into: &log)
    var result = BuildResult(of: site, sources: SourceLines(of: originals), log)
    guard !log.hasErrors, let folder else { return result }  // a broken site is never published
    let painter = try Painter(for: site, options.painting)  // none, unless the board asks for pictures
    do {  // → bytes → disk
        result.written = try await folder.write(
            site, from: library, copying: originals, painter, options.progress, options.profile)
        options.profile?.end(.writing)
    } catch let file as Library.Changed {
        log.report(.changedMeanwhile(file.path))
        result.diagnostics = log.sorted
    } catch let leak as Leak {
        log.report(leak.diagnostic)
        result.diagnostics = log.sorted
    }
    return result
}

/// What a build and a print begin with: everything but the bytes of pages.
func present(
    _ options: BuildOptions, into log: inout Diagnostics
) async throws -> (Site, Library, Originals) {
    let profile = options.profile
    async let look = readTheme(options.theme)
    let listing = try await SourceFolder(options.content).listing(into: &log)  // disk → names
    profile?.end(.listing)
    let originals = Originals(listing, in: options.content, theme: options.theme)
    let (library, frame, facts) = await Library.reading(  // bytes → text → records, a file at a time
        listing.paths, room: options.room, on: options.today, into: &log, opening: listing.open)
    profile?.end(.reading)
    let register = await Register(frame, facts, into: &log)  // records → judged
    profile?.end(.judging)
    let (theme, faults) = try await look
    log.report(contentsOf: faults.inTheme)
    let site = await Site(presenting: register, at: options.baseURL, theme: theme, into: &log)  // → addresses
    let (inspected, inFiles) = await originals.inspected(site.copies, on: register.asOf)
    log.report(contentsOf: inFiles)
    profile?.end(.presenting)
    return (site, library, inspected)
}
