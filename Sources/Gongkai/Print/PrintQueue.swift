import Foundation
import Website

/// What a print has before it: sheets, the press, the folder; which sheets stand there already.
struct PrintQueue: Sendable {
    private let site: Site
    private let options: PrintOptions
    private let files: SheetFiles
    private let press: Press
    private let folder: PrintFolder
    private let watch: ChildWatch
    private let jobs: [PrintJob]

    /// - Throws: ``DiskError``, ``Press/Missing``.
    init(
        _ sheets: [Sheet], of site: Site, _ options: PrintOptions, _ originals: Originals,
        in folder: PrintFolder,
        watch: ChildWatch
    ) async throws {
        self.site = site
        self.options = options
        self.folder = folder
        self.watch = watch
        let press = try Press(options.press, watch: watch)
        self.press = press
        let files = SheetFiles(of: site, from: originals)
        self.files = files
        let shared = press.fingerprint.text + files.fingerprint.text
        let paths = PrintJob.paths(of: sheets, arePacks: options.packs)
        let base = site.base ?? ""
        jobs = await Array(zip(sheets, paths)).concurrentMap { sheet, path in
            var fingerprint = Fingerprint()
            fingerprint.add(shared)
            fingerprint.add(base)
            fingerprint.add(files.fingerprint(of: site.render(sheet.page), at: sheet.page.route).text)
            return PrintJob(
                sheet: sheet, path: path, fingerprint: fingerprint.text, day: site.day(of: sheet))
        }
    }

    /// Prints what has changed, and writes down what was printed: when the user ends it, so much is not printed again.
    /// - Throws: ``DiskError``.
    func run(_ progress: @escaping @Sendable (Int, Int) -> Void) async throws -> PrintTally {
        let (site, files, folder) = (self.site, self.files, self.folder)
        let changed = jobs.filter { !folder.has($0) }
        let browsers = options.press.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let base = site.base
        let run = PrintRun(changed, on: press, watch: watch, progress: progress) { job in
            let page = job.sheet.page
            let html = site.render(page)
            return (
                PrintJob.address(of: job.sheet, base: base), html, files.server(path: page.route, html: html)
            )
        } take: { job, bytes in
            try folder.write(bytes, at: job.path)
        }
        let outcomes = changed.isEmpty ? [] : try await run.run(browsers: browsers)
        var tally = PrintTally(unchanged: jobs.count - changed.count)
        var printed = jobs.filter(folder.has)
        for (job, outcome) in zip(changed, outcomes) {
            switch outcome {
            case .printed:
                printed.append(job)
                tally.printed += 1
            case .failed(let word): tally.failures.append(.init(path: job.path, reason: word))
            }
        }
        if !changed.isEmpty { tally.advice = press.faces.advice }
        let isWhole = options.selection.isEverything && !watch.isInterrupted
        tally.removed = try folder.finish(
            printed: printed, arePacks: options.packs, known: isWhole ? Set(jobs.map(\.path)) : nil)
        tally.isInterrupted = watch.isInterrupted
        return tally
    }
}

extension SheetSelection {
    fileprivate var isEverything: Bool { region == nil && kind == nil && period == nil && paper == nil }
}

extension Site {
    /// - Throws: ``UsageError`` for a word that names nothing.
    func selected(by options: PrintOptions) throws -> [Sheet] {
        do throws(SheetSelection.Unknown) {
            return options.packs ? try packs(options.selection) : try sheets(options.selection)
        } catch {
            throw UsageError(description: "\(error.message)；\(error.help)")
        }
    }
}
