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
        // A sheet has the name that it has among all of the board's: a part of them never takes another's.
        let named = options.packs ? sheets : try site.sheets(SheetSelection())
        let names = Dictionary(
            zip(named.map(\.page.route), PrintJob.paths(of: named, arePacks: options.packs)),
            uniquingKeysWith: { first, _ in first })
        let wanted = sheets.compactMap { sheet in names[sheet.page.route].map { (sheet, path: $0) } }
        let base = site.base ?? ""
        jobs = await wanted.concurrentMap { sheet, path in
            var fingerprint = Fingerprint()
            fingerprint.add(shared)
            fingerprint.add(base)
            fingerprint.add(files.fingerprint(of: site.render(sheet.page), at: sheet.page.route).text)
            return PrintJob(
                sheet: sheet, path: path, fingerprint: fingerprint.text, day: site.day(of: sheet))
        }
    }

    /// Prints what has changed, and writes down what was printed: when the user ends it, so much is not printed again.
    /// What the disk has no room for is among the failures.
    func run(_ progress: @escaping @Sendable (Int, Int) -> Void) async throws -> PrintTally {
        let (site, files, folder) = (self.site, self.files, self.folder)
        let changed = jobs.filter { !folder.has($0) }
        let browsers = options.press.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        // Where nobody has said where the site stands, a name that leads nowhere (RFC 6761).
        let shown = files.site(at: site.base ?? "https://gongkai.invalid/")
        let run = PrintRun(changed, of: shown, on: press, watch: watch, progress: progress) { job in
            site.render(job.sheet.page, standingUnder: shown.address)
        } take: { job, bytes in
            try folder.write(bytes, at: job.path)
        }
        var outcomes: [PrintRun.Outcome] = []
        if !changed.isEmpty {
            do {
                outcomes = try await run.run(browsers: browsers)
            } catch let error as DiskError {
                // No room for the browsers' own files: the sheets that are missing are named all the same.
                outcomes = changed.map { _ in .failed("\(error)") }
            }
        }
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
        do {
            tally.removed = try folder.finish(
                printed: printed, arePacks: options.packs, known: isWhole ? Set(jobs.map(\.path)) : nil)
        } catch let error as DiskError {
            tally.unlisted = "\(error)"
        }
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
        let (selection, arePacks) = (options.selection, options.packs)
        do throws(SheetSelection.Unknown) {
            let sheets = try self.sheets(selection, arePacks: arePacks)
            // That nothing has to be put up now is no mistake; a condition that nothing meets is.
            let isNarrow = selection.kind != nil || selection.period != nil
            if sheets.isEmpty, hasSheets, isNarrow || selection.region != nil && !arePacks {
                throw SheetSelection.Unknown(
                    message: "没有张贴版合乎这些条件", help: try hint(selection, arePacks: arePacks))
            }
            return sheets
        } catch {
            throw UsageError(description: "\(error.message)；\(error.help)")
        }
    }

    /// Why a command that is right comes to nothing.
    func emptiness(arePacks: Bool) -> String {
        if !hasSheets { return "没有可印的：board.yml 的“输出”里没有“打印”" }
        return arePacks ? "没有可印的：现在没有要张贴的" : "没有可印的：没有这样的张贴版"
    }

    private func sheets(
        _ selection: SheetSelection, arePacks: Bool
    ) throws(SheetSelection.Unknown) -> [Sheet] {
        arePacks ? try packs(selection) : try sheets(selection)
    }

    /// Which condition to leave out, and how many sheets there would be then.
    private func hint(
        _ selection: SheetSelection, arePacks: Bool
    ) throws(SheetSelection.Unknown) -> String {
        var hints: [String] = []
        for name in ["--period", "--kind", "--region", "--paper"] {
            var wider = selection
            switch name {
            case "--period": wider.period = nil
            case "--kind": wider.kind = nil
            case "--region": wider.region = nil
            default: wider.paper = nil
            }
            let count = wider == selection ? 0 : try sheets(wider, arePacks: arePacks).count
            if count > 0 { hints.append("去掉 \(name) 有 \(count) 份") }
        }
        return hints.isEmpty ? "少写一个条件再试" : hints.joined(separator: "，")
    }
}
