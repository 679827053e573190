import Foundation
import Records
import Website

/// What a print has before it: sheets, the press, the folder; which sheets stand there already.
struct PrintQueue: Sendable {
    private let site: Site
    private let library: Library
    private let options: PrintOptions
    private let files: SheetFiles
    private let press: Press
    private let folder: PrintFolder
    private let watch: ChildWatch
    private let jobs: [PrintJob]
    /// What the PDFs of this print are.
    private let sort: PrintFolder.Sort
    /// The names of all sheets of the board.
    private let sheetNames: Set<String>

    /// - Throws: ``DiskError``, ``Press/Missing``, ``Library/Changed``.
    init(
        _ sheets: [Sheet], of site: Site, from library: Library, _ options: PrintOptions,
        _ originals: Originals, in folder: PrintFolder, watch: ChildWatch
    ) async throws {
        self.site = site
        self.library = library
        self.options = options
        self.folder = folder
        self.watch = watch
        let press = try Press(options.press, watch: watch)
        self.press = press
        let files = SheetFiles(of: site, from: originals)
        self.files = files
        let shared = press.fingerprint.text + files.fingerprint.text
        // A sheet has the name that it has among all of the board's: a part of them never takes another's.
        let all = try site.sheets(SheetSelection())
        let allPaths = PrintJob.paths(of: all)
        sheetNames = Set(allPaths)
        sort = options.packs ? .pack(options.selection) : .sheet
        let names =
            options.packs
            ? zip(sheets.map(\.page.route), PrintJob.paths(ofPacks: sheets, options.selection, beside: all))
            : zip(all.map(\.page.route), allPaths)
        let paths = Dictionary(names.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        let wanted = sheets.compactMap { sheet in paths[sheet.page.route].map { (sheet, path: $0) } }
        let base = site.base ?? ""
        let made = await wanted.concurrentMap { sheet, path in
            Result { () throws in
                let page = try site.render(sheet.page, from: library)
                if let leak = site.leak(in: page, of: sheet.page) { throw leak }
                var fingerprint = Fingerprint()
                fingerprint.add(shared)
                fingerprint.add(base)
                let look = files.look(of: page, at: sheet.page.route)
                fingerprint.add(look.fingerprint.text)
                return PrintJob(
                    sheet: sheet, path: path, fingerprint: fingerprint.text, day: site.day(of: sheet),
                    fault: look.fault)
            }
        }
        jobs = try made.map { try $0.get() }
    }

    /// Prints what has changed, and writes down what was printed: when the user ends it, so much is not printed again.
    /// What the disk has no room for is among the failures.
    func run(_ progress: @escaping Progress) async throws -> PrintTally {
        let (site, library, files, folder) = (self.site, self.library, self.files, self.folder)
        let changed = jobs.filter { !folder.has($0) }
        let browsers = options.press.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        // Where nobody has said where the site stands, a name that leads nowhere (RFC 6761).
        let shown = files.site(at: site.base ?? "https://gongkai.invalid/")
        let run = PrintRun(changed, of: shown, on: press, watch: watch, progress: progress) { job in
            try site.render(job.sheet.page, from: library, standingUnder: shown.address)
        } take: { job, bytes in
            try folder.write(bytes, at: job.path)
        }
        var outcomes: [PrintRun.Outcome] = []
        if !changed.isEmpty {
            try folder.expect(changed, as: sort)
            progress(0, changed.count)
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
        let stale = try staleness()
        do {
            tally.removed = try folder.finish(printed: printed, as: sort) { path, sort in
                !watch.isInterrupted && stale(path, sort)
            }
        } catch let error as DiskError {
            tally.unlisted = "\(error)"
        }
        tally.isInterrupted = watch.isInterrupted
        return tally
    }
}

extension PrintQueue {
    /// What of our PDFs is of no page any more, whichever part of the board is printed now: a sheet that the board does not have, a
    /// pack of a place that is gone, a pack of this selection that is asked for and has nothing in it.
    private func staleness() throws -> (String, PrintFolder.Sort) -> Bool {
        let printed = Set(jobs.map(\.path))
        let regions = site.regionFolders
        let asked = options.packs ? try site.packFolders(options.selection) : []
        let (own, sheetNames) = (sort, sheetNames)
        return { path, sort in
            if sort == .sheet { return !sheetNames.contains(path) && !printed.contains(path) }
            let folder = String(path.pathFolder)
            if !regions.contains(folder) { return true }
            return sort == own && asked.contains(folder) && !printed.contains(path)
        }
    }
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
